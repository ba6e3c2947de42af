/** weekday-mismatch: a date written with its day of the week fell on that day, in every field and in running text. */
import { rememberByText } from '../model/memo';
import { fieldsOf } from '../model/object';
import { weekdayOf, weekdayOfDay } from '../parse/calendar';
import { readDateText } from '../parse/date';
import { fieldCell, objectCell } from './place';
import { objectRule } from './rule';

const WITH_DAY =
  /\b(senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*(?:,|\(|\/)?\s*(?:tanggal\s+)?(\d{1,2}[\s-]+\p{L}{3,}\.?[\s-]+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/giu;

const NAMES_DAY = /\b(?:senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad)/i;
const namesDay = rememberByText((text) => NAMES_DAY.test(text));

export const weekdayMismatch = objectRule({
  id: 'weekday-mismatch',
  appliesTo: 'object',
  severity: 'info',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { field: 'label', text: 'text', date: 'date', weekday: 'label' },
    messageOther: { label: 'text', text: 'text', date: 'date', weekday: 'label' },
  },
  check: function* (object, _options, facts) {
    const own = fieldsOf(object).map((field) => ({
      field,
      raw: object.fields[field]?.raw ?? '',
      name: '',
      cell: null,
    }));
    const others = Object.entries(object.extras).map(([name, { raw, cell }]) => ({ field: null, raw, name, cell }));
    for (const { field, raw, name, cell } of [...own, ...others]) {
      if (raw.length < 12 || !namesDay(raw)) continue;
      for (const [text, dayName = '', dateText = ''] of raw.matchAll(WITH_DAY)) {
        const span = readDateText(dateText.replace(/\./g, '/')).value;
        const date = span?.start;
        if (span?.precision !== 'day' || typeof date !== 'string' || weekdayOfDay(date) === weekdayOf(dayName))
          continue;
        const weekday = `rules.weekday-mismatch.day${weekdayOfDay(date)}`;
        const params = { text: text.replace(/\s+/g, ' '), date, weekday };
        const cells = [field === null ? (cell ?? objectCell(object)) : fieldCell(object, field, facts)];
        if (field === null) yield { message: 'messageOther', params: { ...params, label: name }, object, field, cells };
        else yield { message: 'message', params: { ...params, field: `fields.${field}` }, object, field, cells };
      }
    }
  },
});
