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

/** A row of a list of what universities offer, beside another of what agencies need. */
export function isOffer(row: SourceRecord<'competencies'>, facts: RuleFacts): boolean {
  return recordText(row, 'university') !== '' && slotOf(facts, 'competencies', row, 'agency') === null;
}
