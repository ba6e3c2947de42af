/** term-drift: one thing has one name throughout the texts of a proposal (PIHAK PERTAMA and PIHAK KESATU, OPD and SKPD). */
import { TERM_GROUPS, type TermGroup } from '../lexicon/term-variants';
import type { CellRef } from '../model/cell';
import { rememberByText } from '../model/memo';
import type { CooperationObject, FieldId } from '../model/object';
import { isGiven, writtenText } from './content';
import { fieldCell, uniqueCells } from './place';
import { rightsOf } from './rights';
import { headingAt } from './records';
import { objectRule, type RuleFacts } from './rule';

/** The texts of the proposal itself; titles of regulations and numbers keep their own names. */
const TEXTS = [
  'title', 'object', 'background', 'purpose', 'scope', 'benefits', 'impact', 'financing', 'followUp', 'notes',
] as const satisfies readonly FieldId[]; // prettier-ignore

const QUICK =
  /pihak|daerah|OPD|SKPD|PD\b|KSB|\bNK\b|MoU|kesepa|memorandum|pem(?:erintah )?kot|kerja ?sama|ob[jy]ek|wali ?kota/i;

const mayName = rememberByText((text) => QUICK.test(text));

interface Text {
  /** Null for rights and duties under a label of the office's own. */
  readonly field: FieldId | null;
  readonly text: string;
  readonly label: string;
  readonly cell: CellRef;
}

interface Use extends Text {
  readonly words: string;
}

export const termDrift = objectRule({
  id: 'term-drift',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'UU 12/2011 Lampiran II', confidence: 'memory', mark: 'H' },
  options: {},
  messages: { message: { words: 'list', fields: 'label' } },
  check: function* (object, _options, facts) {
    const own = TEXTS.filter((field) => isGiven(object, field)).map((field): Text => {
      const text = writtenText(object, field);
      return { field, text, label: `fields.${field}`, cell: fieldCell(object, field, facts) };
    });
    const rights = rightsOf(object).map((one): Text => ({ ...one, field: null }));
    const texts = [...own, ...rights, ...dutiesOf(object.id, facts)].filter(({ text }) => mayName(text));
    if (texts.length === 0) return;
    for (const group of TERM_GROUPS) {
      const uses = firstUses(group, [...texts, ...witnessOf(group, object, facts)]);
      if (uses.length < 2) continue;
      const cells = uniqueCells(uses.map(({ cell }) => cell));
      const params = {
        words: uses.map(({ words }) => `“${words}”`),
        fields: [...new Set(uses.map(({ label }) => label))],
      };
      yield { message: 'message', params, object, field: uses[0]?.field ?? null, cells, severity: group.severity };
    }
  },
});

/**
 * The word for cooperation in the regulations a proposal cites: their titles spell it in two words, and so does the proposal.
 * Of other terms titles of regulations keep their own names.
 */
function witnessOf({ id }: TermGroup, object: CooperationObject, facts: RuleFacts): Text[] {
  if (id !== 'cooperation' || !isGiven(object, 'legalBasis')) return [];
  const cell = fieldCell(object, 'legalBasis', facts);
  return [{ field: 'legalBasis', text: writtenText(object, 'legalBasis'), label: 'fields.legalBasis', cell }];
}

/** What the rows of its duties say. */
function dutiesOf(object: string, facts: RuleFacts): Text[] {
  return facts
    .recordsFor('duties', object)
    .flatMap((row) =>
      Object.entries({ ...row.fields, ...row.extras }).flatMap(([label, { raw, cell }]): Text[] =>
        cell === null || label === 'lead' || label === 'title'
          ? []
          : [{ field: null, text: raw, label: headingAt(cell, facts) ?? label, cell }],
      ),
    );
}

/** The first use of each name of the term that is used at all. */
function firstUses(group: TermGroup, texts: readonly Text[]): Use[] {
  return group.variants.flatMap((variant) => {
    for (const one of texts) {
      const words = one.text.match(variant)?.[0];
      if (words !== undefined) return [{ ...one, words }];
    }
    return [];
  });
}
