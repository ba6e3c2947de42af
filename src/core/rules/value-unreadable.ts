/**
 * value-unreadable: a typed cell (date, money, number, months, year, code) holds content that could not be read as such.
 * An unknown affair belongs to affair-unknown. A cell that another field could be read from (`5 tahun` under Berakhir, `MoU` under Jenis) has been understood.
 */
import { findRegime } from '../legal/regimes';
import { fieldsOf, type CooperationObject, type FieldType, type FieldValue } from '../model/object';
import { saysNotApplicable } from '../lexicon/not-applicable';
import { placeholderKind } from '../lexicon/placeholders';
import type { RecordFieldId } from '../model/record';
import { FIELDS } from '../register/fields';
import { RECORD_FIELD_DEFS } from '../register/record-fields';
import { isPlaceholderText, writtenText } from './content';
import { doubtfulDaysOf } from './days-in-text';
import { cellKey, fieldCell } from './place';
import { headingAt, labelOf, objectOf } from './records';
import { registerRule, type RuleFacts } from './rule';

export const valueUnreadable = registerRule({
  id: 'value-unreadable',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { field: 'label', text: 'text' },
    messageDate: { field: 'label', text: 'text' },
    messageError: { field: 'label', text: 'text' },
    messageTable: { label: 'label', text: 'text' },
  },
  cures: ['cureDate', 'cureNumber', 'cureCode', 'cureError'],
  check: function* (_options, facts) {
    for (const object of facts.objects) yield* checkObject(object, facts);
    for (const line of facts.costs)
      for (const { field, value } of line.doubts ?? []) {
        const text = value.raw.trim();
        if (value.certainty !== 'unreadable' || value.cell === null || !/\p{L}/u.test(text) || isPlaceholderText(text))
          continue;
        const label = headingAt(value.cell, facts) ?? `sourceFields.${field}`;
        yield {
          message: 'messageTable',
          cure: 'cureNumber',
          params: { label, text },
          object: null,
          field: null,
          cells: [value.cell],
        };
      }
    yield* checkRecords(facts);
    for (const { unread = [] } of facts.sources)
      for (const { cell, text, heading: label } of unread)
        yield {
          message: 'messageTable',
          cure: 'cureNumber',
          params: { label, text },
          object: null,
          field: null,
          cells: [cell],
        };
  },
});

/** Days that do not exist, in rows of any table: `30 Februari 2028`; figures and answers of the monitoring that are none. */
function* checkRecords(facts: RuleFacts) {
  for (const record of facts.records ?? [])
    for (const [field, value] of Object.entries<FieldValue>(record.fields)) {
      const { cell } = value;
      if (record.kind === 'monitoring' && cell !== null && isUnknownAnswer(field, value)) {
        const params = { field: labelOf(record, field, cell, facts), text: value.raw.trim() };
        const at = { object: objectOf(record, facts), field: null, cells: [cell], severity: 'warning' as const };
        yield { message: 'message' as const, cure: 'cureCode', params, ...at };
      }
      if (record.kind === 'monitoring' && cell !== null && isSpoiltFigure(field, value)) {
        const params = { label: labelOf(record, field, cell, facts), text: value.raw.trim().slice(0, MOST_TOLD) };
        const at = { object: objectOf(record, facts), field: null, cells: [cell] };
        yield { message: 'messageTable' as const, cure: 'cureNumber', params, ...at };
      }
      if (value.value !== null || cell === null || !value.notes.includes('impossibleDate')) continue;
      const params = { field: labelOf(record, field, cell, facts), text: value.raw.trim() };
      const at = { object: objectOf(record, facts), field: null, cells: [cell] };
      yield { message: 'messageDate' as const, cure: 'cureDate', params, ...at };
    }
}

const MOST_TOLD = 80;

const FIGURES = ['target', 'realisation', 'budget', 'budgetRealised'];
const FEWEST_WORDS = 4;

/** Text for a figure. What was done told in a sentence, `Latihan gabungan 2 kali, diikuti 60 petugas`, is an account. */
function isSpoiltFigure(field: string, { value, raw }: FieldValue): boolean {
  const text = raw.trim();
  if (value !== null || !FIGURES.includes(field) || text === '' || isPlaceholderText(text)) return false;
  return field.startsWith('budget') || (text.match(/\p{L}{2,}/gu) ?? []).length < FEWEST_WORDS;
}

function isUnknownAnswer(field: string, { certainty, raw }: FieldValue): boolean {
  const { type } = RECORD_FIELD_DEFS.monitoring[field as RecordFieldId<'monitoring'>];
  return type === 'code' && certainty === 'unreadable' && raw.trim() !== '' && !isPlaceholderText(raw);
}

function* checkObject(object: CooperationObject, facts: RuleFacts) {
  const told = new Set<string>();
  for (const field of fieldsOf(object)) {
    const value = object.fields[field];
    if (field === 'affair' && value?.notes.includes('error') !== true) continue;
    if (value?.certainty !== 'unreadable' || value.value !== null || value.notes.includes('placeholder')) continue;
    const text = writtenText(object, field);
    // Told by out-of-scope-regime.
    if (field === 'kind' && findRegime(text, '') !== null) continue;
    if (text === '' || placeholderKind(text) !== null || saysNotApplicable(text)) continue;
    const message = value.notes.includes('error')
      ? ('messageError' as const)
      : value.notes.includes('impossibleDate')
        ? ('messageDate' as const)
        : ('message' as const);
    if (value.cell && isReadElsewhere(object, cellKey(value.cell))) continue;
    const cells = [fieldCell(object, field, facts)] as const;
    const params = { field: `fields.${field}`, text };
    const { type } = FIELDS[field];
    const isCode = type === 'code' || type === 'codes';
    // A word that is not in a list is kept as it stands; only what hangs on the list is not checked.
    const mild = isCode && message === 'message' ? { severity: 'warning' as const } : {};
    yield {
      message,
      cure: message === 'messageError' ? 'cureError' : cureOf(type),
      params,
      object,
      field,
      cells,
      ...mild,
    };
    told.add(cellKey(cells[0]));
  }
  // `mulai 31 Februari 2026` in the text of a period.
  for (const { field, label, text, days, cell } of doubtfulDaysOf(object, facts))
    if (days === null && !told.has(cellKey(cell)))
      yield { message: 'messageDate' as const, cure: 'cureDate', params: { field: label, text }, object, field, cells: [cell] }; // prettier-ignore
}

function cureOf(type: FieldType): string {
  if (type === 'date') return 'cureDate';
  if (type === 'code' || type === 'codes') return 'cureCode';
  return type === 'money' || type === 'number' || type === 'months' || type === 'year' ? 'cureNumber' : 'cure';
}

function isReadElsewhere(object: CooperationObject, key: string): boolean {
  return Object.values(object.fields).some(
    ({ cell, value }) => value !== null && cell !== null && cellKey(cell) === key,
  );
}
