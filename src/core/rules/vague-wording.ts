/**
 * vague-wording: texts that the parties could read in two ways. One finding for each cell and class of words, which
 * names the words; the cure names the slot to fill. Whole-cell placeholders belong to placeholder-value. Main points and
 * potentials in tables of their own are searched too, with or without an object they belong to.
 */
import { findVague } from '../lexicon/find-vague';
import { VAGUE_CLASSES, type VagueClass, type VagueHit } from '../lexicon/vague-words';
import type { CellRef } from '../model/cell';
import { findCitations } from '../legal/citations';
import { fieldNumber, type CooperationObject, type FieldId } from '../model/object';
import { partsOf } from '../register/field-parts';
import { isGiven, isPlaceholderText, writtenText } from './content';
import { fieldCell, uniqueCells } from './place';
import { RIGHTS_LABEL, rightsOf } from './rights';
import { objectOf, objectOfText } from './records';
import { objectRule } from './rule';
import { groupHits } from './vague-groups';
import { vagueRows, vagueTexts } from './vague-rows';

/** Fields whose words bind, and the classes of words looked for in each. Narrative may say `beberapa`; a scope may not. */
const ALL = VAGUE_CLASSES;
const SEARCHED: readonly (readonly [FieldId, readonly VagueClass[]])[] = [
  ['title', ['A']],
  ['object', ['A', 'D', 'E']],
  ['agency', ['A', 'E']],
  ['agencies', ['A', 'E']],
  ['partner', ['A', 'E']],
  ['location', ['A', 'B', 'C', 'D', 'E']],
  ['background', ['A', 'B', 'C', 'D']],
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

/** Fields that say what the parties do, until when and for how much. */
const BINDING: ReadonlySet<FieldId> = new Set<FieldId>([...FUNDING, 'scope', 'location', 'duration', 'followUp']);

/** Fields whose soft measures an indicator with its target makes definite. */
const MEASURED: ReadonlySet<FieldId> = new Set<FieldId>(['purpose', 'benefits', 'impact']);

const SHAPE = { field: 'label', words: 'list' } as const;

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
    messageH: SHAPE,
    messageExtension: SHAPE,
    messageDays: SHAPE,
  },
  cures: ['cureExtension', 'cureDays', 'cureA', 'cureB', 'cureC', 'cureD', 'cureE', 'cureF', 'cureG', 'cureH'],
  check: function* (object, _options, facts) {
    const seen = [];
    for (const [field, classes] of SEARCHED) {
      const text = writtenText(object, field);
      if (text.length < 3) continue;
      const found = findVague(text);
      if (found.length === 0 || isPlaceholderText(text)) continue;
      const hits = found
        .filter((hit) => classes.includes(hit.class) && isMeant(hit, field))
        .flatMap((hit) => weigh(hit, object, field));
      if (hits.length === 0) continue;
      const cell = cellOf(hits[0]?.words ?? '', object, field) ?? fieldCell(object, field, facts);
      // Two fields read from one cell (agency and agencies) hold the same words.
      if (uniqueCells([...seen, cell]).length === seen.length) continue;
      seen.push(cell);
      for (const { kind, words, first, severity } of groupHits(hits)) {
        const params = { field: `fields.${field}`, words };
        const at = { object, field, cells: [cellOf(first, object, field) ?? cell], severity };
        yield { ...at, message: `message${kind}` as const, cure: `cure${kind}`, params };
      }
    }
    for (const { text, cell } of rightsOf(object)) {
      const hits = findVague(text).filter((hit) => hit.where !== 'funding' && !isBacked(hit, object, 'scope'));
      for (const { kind, words, severity } of groupHits(hits)) {
        const at = { object, field: null, cells: [cell], severity };
        yield {
          ...at,
          message: `message${kind}` as const,
          cure: `cure${kind}`,
          params: { field: RIGHTS_LABEL, words },
        };
      }
    }
  },
  checkRows: function* (_options, facts) {
    for (const { row, label, cell, hits } of vagueRows(facts)) {
      const object = objectOf(row, facts);
      const open = object === null ? hits : hits.filter((hit) => !isBacked(hit, object, 'scope'));
      for (const { kind, words, severity } of groupHits(open)) {
        const at = { object, field: null, cells: [cell], severity };
        yield { ...at, message: `message${kind}` as const, cure: `cure${kind}`, params: { field: label, words } };
      }
    }
    for (const one of vagueTexts(facts))
      for (const { kind, words, severity } of groupHits(one.hits)) {
        const at = { object: objectOfText(one, facts), field: null, cells: [one.cell], severity };
        yield {
          ...at,
          message: `message${kind}` as const,
          cure: `cure${kind}`,
          params: { field: one.cell.sheet, words },
        };
      }
  },
});

/** Words that are harmless where a text only tells, or does not say who pays. */
function isMeant({ class: name, where }: VagueHit, field: FieldId): boolean {
  if (where === 'funding') return FUNDING.has(field);
  if (where === 'binding') return BINDING.has(field);
  if (field === 'background' && name === 'C') return where === 'tale';
  return where !== 'duty' || field !== 'background';
}

/** The cell of the label of its own in which the words stand: a field may be spread over `Maksud` and `Tujuan`. */
function cellOf(words: string, object: CooperationObject, field: FieldId): CellRef | null {
  const part = partsOf(object.extras, field).find(({ value, isGiven }) => isGiven && value.raw.includes(words));
  return part?.value.cell ?? null;
}

/** What a hit weighs in its field: nothing where it is backed, less where the text only tells how things are. */
function weigh(hit: VagueHit, object: CooperationObject, field: FieldId): VagueHit[] {
  if (isBacked(hit, object, field)) return [];
  if (field !== 'background' || hit.class !== 'B') return [hit];
  // `sekitar 380 ton` is as much as a background can say.
  if (hit.severity === 'info') return [];
  return [{ ...hit, severity: hit.severity === 'error' ? 'warning' : 'info' }];
}

/**
 * Whether another field of the object fills the slot the words leave open: soft benefits with an indicator and its target,
 * `OPD terkait` with the agencies involved, `masing-masing pihak` with the amount of each, regulations with their citation.
 */
function isBacked(hit: VagueHit, object: CooperationObject, field: FieldId): boolean {
  switch (hit.class) {
    case 'B':
      return (
        hit.severity !== 'error' &&
        MEASURED.has(field) &&
        isGiven(object, 'indicator') &&
        fieldNumber(object, 'target') !== null
      );
    case 'E':
      if (hit.where === 'funding')
        return fieldNumber(object, 'costPartner') !== null && fieldNumber(object, 'costApbd') !== null;
      return /\b(?:opd|skpd|pd|dinas|perangkat daerah)\b/i.test(hit.words) && isGiven(object, 'agencies');
    case 'D':
      return !FUNDING.has(field) && /peraturan|ketentuan|aturan/i.test(hit.words) && citesRegulation(object);
    default:
      return false;
  }
}

function citesRegulation(object: CooperationObject): boolean {
  const text = writtenText(object, 'legalBasis');
  return text !== '' && findCitations(text).some(({ number, year }) => number !== null && year !== null);
}
