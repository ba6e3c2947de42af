/** term-drift: one thing has one name throughout the texts of a proposal (PIHAK PERTAMA and PIHAK KESATU, OPD and SKPD). */
import { TERM_GROUPS, type TermGroup } from '../lexicon/term-variants';
import { rememberByText } from '../model/memo';
import type { FieldId } from '../model/object';
import { isGiven, writtenText } from './content';
import { fieldCell, uniqueCells } from './place';
import { objectRule } from './rule';

/** The texts of the proposal itself; titles of regulations and numbers keep their own names. */
const TEXTS = [
  'title', 'object', 'background', 'purpose', 'scope', 'benefits', 'impact', 'financing', 'followUp',
] as const satisfies readonly FieldId[]; // prettier-ignore

const QUICK =
  /pihak|daerah|OPD|SKPD|PD\b|KSB|MoU|kesepa|memorandum|pem(?:erintah )?kot|kerja ?sama|ob[jy]ek|wali ?kota/i;

const mayName = rememberByText((text) => QUICK.test(text));

interface Use {
  readonly words: string;
  readonly field: FieldId;
}

export const termDrift = objectRule({
  id: 'term-drift',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'UU 12/2011 Lampiran II', confidence: 'memory', mark: 'H' },
  options: {},
  messages: { message: { words: 'list', fields: 'label' } },
  check: function* (object, _options, facts) {
    const texts = TEXTS.filter((field) => isGiven(object, field))
      .map((field) => ({ field, text: writtenText(object, field) }))
      .filter(({ text }) => mayName(text));
    if (texts.length === 0) return;
    for (const group of TERM_GROUPS) {
      const uses = firstUses(group, texts);
      if (uses.length < 2) continue;
      const fields = [...new Set(uses.map(({ field }) => field))];
      const cells = uniqueCells(fields.map((field) => fieldCell(object, field, facts)));
      const params = { words: uses.map(({ words }) => `“${words}”`), fields: fields.map((field) => `fields.${field}`) };
      const [field] = fields;
      yield { message: 'message', params, object, field: field ?? null, cells, severity: group.severity };
    }
  },
});

type Texts = readonly { readonly field: FieldId; readonly text: string }[];

/** The first use of each name of the term that is used at all. */
function firstUses(group: TermGroup, texts: Texts): Use[] {
  return group.variants.flatMap((variant) => {
    for (const { field, text } of texts) {
      const words = text.match(variant)?.[0];
      if (words !== undefined) return [{ words, field }];
    }
    return [];
  });
}
