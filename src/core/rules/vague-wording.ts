/**
 * vague-wording: texts that the parties could read in two ways. One finding for each cell and class of words, which
 * names the words; the cure names the slot to fill. Whole-cell placeholders belong to placeholder-value.
 */
import { findVague, type VagueHit } from '../lexicon/find-vague';
import { VAGUE_CLASSES, type VagueClass } from '../lexicon/vague-words';
import type { Severity } from '../model/finding';
import type { FieldId } from '../model/object';
import { isPlaceholderText, writtenText } from './content';
import { fieldCell, uniqueCells } from './place';
import { objectRule } from './rule';

/** Fields whose words bind, and the classes of words looked for in each. Narrative may say `beberapa`; a scope may not. */
const ALL = VAGUE_CLASSES;
const SEARCHED: readonly (readonly [FieldId, readonly VagueClass[]])[] = [
  ['title', ['A']],
  ['object', ['A', 'D', 'E']],
  ['agency', ['A', 'E']],
  ['agencies', ['A', 'E']],
  ['partner', ['A', 'E']],
  ['location', ['A', 'B', 'C', 'D', 'E']],
  ['background', ['A', 'D']],
  ['purpose', ALL],
  ['scope', ALL],
  ['benefits', ALL],
  ['impact', ALL],
  ['legalBasis', ['A', 'D']],
  ['duration', ALL],
  ['financing', ALL],
  ['fundingSource', ['A', 'D', 'E']],
  ['staff', ALL],
  ['funds', ALL],
  ['indicator', ['A', 'B', 'D']],
  ['target', ['A', 'B', 'D']],
  ['followUp', ['A', 'C', 'D', 'E', 'F']],
];

/** Fields that should say who pays and who works. */
const FUNDING: ReadonlySet<FieldId> = new Set<FieldId>(['financing', 'fundingSource', 'funds', 'staff']);

const SHAPE = { field: 'label', words: 'list' } as const;
const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export const vagueWording = objectRule({
  id: 'vague-wording',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'UU 12/2011 Lampiran II', confidence: 'found', mark: '5.3' },
  options: {},
  messages: {
    messageA: SHAPE,
    messageB: SHAPE,
    messageC: SHAPE,
    messageD: SHAPE,
    messageE: SHAPE,
    messageF: SHAPE,
    messageG: SHAPE,
  },
  cures: ['cureA', 'cureB', 'cureC', 'cureD', 'cureE', 'cureF', 'cureG'],
  check: function* (object, _options, facts) {
    const seen = [];
    for (const [field, classes] of SEARCHED) {
      const text = writtenText(object, field);
      if (text.length < 3 || isPlaceholderText(text)) continue;
      const hits = findVague(text).filter(
        (hit) => classes.includes(hit.class) && (hit.where === null || FUNDING.has(field)),
      );
      if (hits.length === 0) continue;
      const cell = fieldCell(object, field, facts);
      // Two fields read from one cell (agency and agencies) hold the same words.
      if (uniqueCells([...seen, cell]).length === seen.length) continue;
      seen.push(cell);
      for (const [name, group] of groupByClass(hits)) {
        yield {
          message: `message${name}` as const,
          cure: `cure${name}`,
          params: { field: `fields.${field}`, words: [...new Set(group.map(({ words }) => `“${words}”`))] },
          object,
          field,
          cells: [cell],
          severity: gravest(group),
        };
      }
    }
  },
});

function groupByClass(hits: readonly VagueHit[]): [VagueClass, VagueHit[]][] {
  return VAGUE_CLASSES.map((name): [VagueClass, VagueHit[]] => [name, hits.filter((hit) => hit.class === name)]).filter(
    ([, group]) => group.length > 0,
  );
}

function gravest(hits: readonly VagueHit[]): Severity {
  return hits.map(({ severity }) => severity).reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a));
}
