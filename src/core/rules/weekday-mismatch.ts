/** weekday-mismatch: a date written with its day of the week fell on that day, in every field, in running text and in the rows of other tables. */
import { rememberByText } from '../model/memo';
import { fieldsOf } from '../model/object';
import { weekdayOf, weekdayOfDay } from '../parse/calendar';
import { readDateText } from '../parse/date';
import { cellHolding, fieldCell, objectCell } from './place';
import { headingAt, objectOf, objectOfText, rowCell } from './records';
import { registerRule } from './rule';

const WITH_DAY =
  /\b(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*(?:,|\(|\/)?\s*(?:tanggal\s+)?(\d{1,2}[\s-]+\p{L}{3,}\.?[\s-]+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/giu;

const NAMES_DAY = /\b(?:senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad)/i;
const namesDay = rememberByText((text) => NAMES_DAY.test(text));

interface DayFault {
  readonly text: string;
  readonly date: string;
  readonly weekday: string;
}

/** Dates in a text that stand beside another day of the week than theirs. */
function* faultsIn(raw: string): Iterable<DayFault> {
  if (raw.length < 12 || !namesDay(raw)) return;
  for (const [text, dayName = '', dateText = ''] of raw.matchAll(WITH_DAY)) {
    const span = readDateText(dateText.replace(/\./g, '/')).value;
    const date = span?.start;
    if (span?.precision !== 'day' || typeof date !== 'string' || weekdayOfDay(date) === weekdayOf(dayName)) continue;
    yield { text: text.replace(/\s+/g, ' '), date, weekday: `rules.weekday-mismatch.day${weekdayOfDay(date)}` };
  }
}

export const weekdayMismatch = registerRule({
  id: 'weekday-mismatch',
  appliesTo: 'register',
  severity: 'info',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { field: 'label', text: 'text', date: 'date', weekday: 'label' },
    messageOther: { label: 'text', text: 'text', date: 'date', weekday: 'label' },
  },
  check: function* (_options, facts) {
    for (const object of facts.objects) {
      for (const field of fieldsOf(object))
        for (const fault of faultsIn(object.fields[field]?.raw ?? '')) {
          const cells = [cellHolding(fault.text, object.fields[field], fieldCell(object, field, facts))];
          yield { message: 'message', params: { ...fault, field: `fields.${field}` }, object, field, cells };
        }
      for (const [label, { raw, cell }] of Object.entries(object.extras))
        for (const fault of faultsIn(raw)) {
          const cells = [cell ?? objectCell(object)];
          yield { message: 'messageOther', params: { ...fault, label }, object, field: null, cells };
        }
    }
    // `Senin, 15 Oktober 2026` in the schedule of hearings, in a table of duties.
    for (const record of facts.records ?? [])
      for (const [label, { raw, cell }] of Object.entries({ ...record.extras, ...record.fields }))
        for (const fault of faultsIn(raw)) {
          const place = cell ?? rowCell(record);
          const params = { ...fault, label: headingAt(place, facts) ?? label };
          yield { message: 'messageOther', params, object: objectOf(record, facts), field: null, cells: [place] };
        }
    for (const one of facts.texts ?? [])
      for (const fault of faultsIn(one.text)) {
        const params = { ...fault, label: one.cell.sheet };
        yield { message: 'messageOther', params, object: objectOfText(one, facts), field: null, cells: [one.cell] };
      }
  },
});
