/**
 * date-duration-mismatch: a period given in words and the days it begins and ends say the same, give or take a month
 * (domain notes 7, V04). Compared only when all three are given as such, to the day.
 */
import { fieldNumber, fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { monthsSpanned } from '../parse/calendar';
import { writtenText } from './content';
import { cellKey, fieldCell } from './place';
import { objectRule } from './rule';

export const dateDurationMismatch = objectRule({
  id: 'date-duration-mismatch',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Months by which the two may differ.
  options: { tolerance: 1 },
  messages: {
    message: { text: 'text', months: 'number', start: 'date', end: 'date', spanned: 'number' },
  },
  check: function* (object, { tolerance }, facts) {
    const months = fieldNumber(object, 'duration');
    const start = fieldValue(object, 'start');
    const end = fieldValue(object, 'end');
    if (months === null || typeof start !== 'string' || typeof end !== 'string' || end < start) return;
    const fields = ['duration', 'start', 'end'] as const satisfies readonly FieldId[];
    // A wrong day of the week is told for itself; the date stands.
    const isClear = (field: FieldId): boolean => {
      const value = object.fields[field];
      return (
        value?.certainty === 'sure' || (value?.alternatives.length === 0 && value.notes.includes('weekdayMismatch'))
      );
    };
    if (!fields.every(isClear)) return;
    const spanned = monthsSpanned(start, end);
    if (Math.abs(spanned - months) <= tolerance || sharesCell(object)) return;
    const cells = fields.map((field) => fieldCell(object, field, facts));
    yield {
      message: 'message',
      params: { text: writtenText(object, 'duration'), months, start, end, spanned },
      object,
      field: 'duration',
      cells,
    };
  },
});

/** `3 (tiga) tahun, 1 Februari 2027 s.d. …`: the cell says the period besides the days. */
const SAYS_PERIOD = /^\D{0,20}\d{1,3}\s*(?:\([^()]*\)\s*)?(?:tahun|thn|th|bulan|bln)\b/i;

/** Whether the period was worked out from the days in its cell, which then cannot contradict it. */
function sharesCell({ fields }: CooperationObject): boolean {
  if (SAYS_PERIOD.test(fields.duration?.raw ?? '')) return false;
  const period = fields.duration?.cell;
  return [fields.start?.cell, fields.end?.cell].some((cell) => cell && period && cellKey(cell) === cellKey(period));
}
