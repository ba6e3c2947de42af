/** What rules on competencies share: names of study programmes, and lists of what universities offer. Reports nothing itself. */
import { recordText, type SourceRecord } from '../model/record';
import { normaliseText } from '../parse/text';
import { slotOf } from './records';
import type { RuleFacts } from './rule';

/** Without the level that some write before it: `S1 Teknik Informatika`. */
export const programmeKey = (text: string): string =>
  normaliseText(text).replace(
    /^(?:program studi |prodi )?(?:[ds][1-4](?: terapan)? |sarjana |magister |diploma \w+ )?/,
    '',
  );

/** `Teknik dan Sistem Informasi` may be one programme or two. */
const SEVERAL = /[;,\n]|\b(?:dan|atau)\b|\//;

const partsOf = (text: string): string[] => text.split(SEVERAL).map(programmeKey);

/** The keys of all programmes that a text may name: the whole, and its parts. */
export const programmeKeys = (text: string): string[] => [
  programmeKey(text),
  ...text.split(/[;,\n/]/).map(programmeKey),
  ...partsOf(text),
];

/** Whether a programme, or each of those it may stand for, is among the keys. */
export const isAmong = (programme: string, keys: ReadonlySet<string>): boolean =>
  keys.has(programmeKey(programme)) || partsOf(programme).every((part) => keys.has(part));

/** A title that says it is a list of offers, and of nothing else. */
const OFFERED = /^(?!.*\b(?:ke)?butuh).*\b(?:ditawarkan|tawaran|penawaran|offer(?:s|ed)?)\b/i;

/** A row of a list of what universities offer, beside another of what agencies need. */
export function isOffer(row: SourceRecord<'competencies'>, facts: RuleFacts): boolean {
  if (slotOf(facts, 'competencies', row, 'agency') !== null) return false;
  return recordText(row, 'university') !== '' || (row.captions ?? []).some((caption) => OFFERED.test(caption));
}
