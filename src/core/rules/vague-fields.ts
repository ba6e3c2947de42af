/**
 * The vague words of a field of an object that count there: by its class, by what its text is for, and unless another field fills the
 * slot they leave open. Reports nothing itself; vague-wording and the score of clarity rest on it.
 */
import { findCitations } from '../legal/citations';
import { findVague } from '../lexicon/find-vague';
import { VAGUE_CLASSES, type VagueClass, type VagueHit } from '../lexicon/vague-words';
import type { CooperationObject, FieldId } from '../model/object';
import { isPlaceholderText, writtenText } from './content';
import { isBacked } from './vague-backing';

/** Fields whose words bind, and the classes of words looked for in each. Narrative may say `beberapa`; a scope may not. */
const ALL = VAGUE_CLASSES;
const SEARCHED: ReadonlyMap<FieldId, readonly VagueClass[]> = new Map<FieldId, readonly VagueClass[]>([
  ['title', ['A']],
  ['object', ['A', 'D', 'E']],
  ['agency', ['A', 'E']],
  ['agencies', ['A', 'E']],
  ['partner', ['A', 'E']],
  ['location', ['A', 'B', 'C', 'D', 'E']],
  ['background', ['A', 'B', 'C', 'D', 'G']],
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
  ['notes', ['A', 'B', 'C', 'D', 'E', 'F']],
]);

/** In the order they are told. */
export const SEARCHED_FIELDS: readonly FieldId[] = [...SEARCHED.keys()];

/** Fields that should say who pays and who works. */
const FUNDING: ReadonlySet<FieldId> = new Set<FieldId>(['financing', 'fundingSource', 'funds', 'staff']);

/** Fields that say what the parties do, until when and for how much. */
const BINDING: ReadonlySet<FieldId> = new Set<FieldId>([...FUNDING, 'scope', 'location', 'duration', 'followUp']);

/** In the order of the text; none of a field that is not searched. */
export function vagueHits(object: CooperationObject, field: FieldId): VagueHit[] {
  const classes = SEARCHED.get(field);
  const text = classes === undefined ? '' : writtenText(object, field);
  if (classes === undefined || text.length < 3) return [];
  const found = findVague(text);
  if (found.length === 0 || isPlaceholderText(text)) return [];
  return found
    .filter((hit) => classes.includes(hit.class) && isMeant(hit, field))
    .flatMap((hit) => weigh(hit, object, field));
}

/** Words that are harmless where a text only tells, or does not say who pays. */
function isMeant(hit: VagueHit, field: FieldId): boolean {
  const { class: name, where } = hit;
  if (field === 'notes') return isNoted(hit);
  if (where === 'funding') return FUNDING.has(field);
  if (where === 'binding') return BINDING.has(field);
  if (field === 'background' && (name === 'C' || name === 'G')) return where === 'tale';
  return where !== 'duty' || field !== 'background';
}

/** What counts in a note: no limits, choices and figures, and only quantities that say nothing. */
export function isNoted({ class: name, severity, where }: VagueHit): boolean {
  if ((where !== null && where !== 'duty') || name === 'G' || name === 'H') return false;
  return name !== 'B' || severity === 'error';
}

/** What a hit weighs in its field: nothing where it is backed, less where the text only tells how things are. */
function weigh(hit: VagueHit, object: CooperationObject, field: FieldId): VagueHit[] {
  if (isBacked(hit, object, field)) return [];
  // A list of regulations does not say which one is meant here, but it narrows them.
  if (
    !FUNDING.has(field) &&
    hit.class === 'D' &&
    /peraturan|ketentuan|aturan/i.test(hit.words) &&
    citesRegulation(object)
  )
    return [{ ...hit, severity: 'warning' }];
  // `jalan sepanjang kurang lebih 12,5 km` is where it is.
  if (field === 'location' && hit.severity === 'info') return [];
  if (field !== 'background' || hit.class !== 'B') return [hit];
  // `sekitar 380 ton` is as much as a background can say.
  if (hit.severity === 'info') return [];
  return [{ ...hit, severity: hit.severity === 'error' ? 'warning' : 'info' }];
}

function citesRegulation(object: CooperationObject): boolean {
  const text = writtenText(object, 'legalBasis');
  return text !== '' && findCitations(text).some(({ number, year }) => number !== null && year !== null);
}
