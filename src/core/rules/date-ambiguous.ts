/** date-ambiguous: a date that can be read as two days (03/04/2022), with both readings to choose from. */
import { fieldsOf, type FieldValue } from '../model/object';
import { readDateText } from '../parse/date';
import { writtenText } from './content';
import { doubtfulDaysOf } from './days-in-text';
import { cellKey, fieldCell, objectCell } from './place';
import { headingAt, objectOf, rowCell } from './records';
import { objectRule } from './rule';

export const dateAmbiguous = objectRule({
  id: 'date-ambiguous',
  appliesTo: 'object',
  severity: 'info',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { field: 'label', text: 'text', read: 'date', other: 'date' },
    messageOther: { label: 'text', text: 'text', read: 'date', other: 'date' },
  },
  check: function* (object, _options, facts) {
    const told = new Set<string>();
    for (const field of fieldsOf(object)) {
      const value = object.fields[field];
      if (!value?.notes.includes('dayMonthOrder')) continue;
      const [other] = value.alternatives;
      if (typeof value.value !== 'string' || typeof other !== 'string') continue;
      const params = { field: `fields.${field}`, text: writtenText(object, field), read: value.value, other };
      const cells = [fieldCell(object, field, facts)] as const;
      told.add(cellKey(cells[0]));
      yield { message: 'message', params, object, field, cells };
    }
    // `Tanggal Surat` of an office's own.
    for (const [label, { raw, cell }] of Object.entries(object.extras)) {
      const said = OF_EVENT.exec(raw.trim())?.[1];
      if (!OF_DAY.test(label) && said === undefined) continue;
      const days = twoDays(said ?? raw);
      if (days === null) continue;
      const cells = [cell ?? objectCell(object)] as const;
      told.add(cellKey(cells[0]));
      yield { message: 'messageOther', params: { label, text: raw.trim(), ...days }, object, field: null, cells };
    }
    for (const { field, label, text, days, cell } of doubtfulDaysOf(object, facts)) {
      if (days === null || told.has(cellKey(cell))) continue;
      const at = { object, field, cells: [cell] };
      if (field !== null) yield { ...at, message: 'message', params: { field: label, text, ...days } };
      else yield { ...at, message: 'messageOther', params: { label, text, ...days } };
    }
  },
  checkRows: function* (_options, facts) {
    for (const record of facts.records ?? []) {
      const fields: Readonly<Record<string, FieldValue>> = record.fields;
      for (const [label, { value, raw, cell, notes, alternatives }] of Object.entries(fields)) {
        const [other] = alternatives;
        if (!notes.includes('dayMonthOrder') || typeof value !== 'string' || typeof other !== 'string') continue;
        const place = cell ?? rowCell(record);
        const params = { label: headingAt(place, facts) ?? label, text: raw.trim(), read: value, other };
        yield { message: 'messageOther', params, object: objectOf(record, facts), field: null, cells: [place] };
      }
    }
  },
});

const OF_DAY = /(?:^|[\s/])(?:tanggal|tgl\.?|date)\b/i;

/** `Diterima 08/10/2025`, `tanggal 3/4/2026`: a day that the answer itself names. */
const OF_EVENT =
  /^(?:(?:di)?(?:terima|kirim|tandatangani|tetapkan|sampaikan|ajukan)|bertanggal|tertanggal|tanggal|tgl\.?)\s+(?:pada\s+)?(?:tanggal\s+|tgl\.?\s+)?(\d[\d\s./-]+)$/i;

/** The two days a text may mean. */
function twoDays(text: string): { read: string; other: string } | null {
  const { value, notes, alternatives } = readDateText(text);
  const [read, other] = [value?.start, alternatives[0]?.start];
  return notes.includes('dayMonthOrder') && typeof read === 'string' && typeof other === 'string'
    ? { read, other }
    : null;
}
