/** On a form a value has no heading over it: the name of its field stands in for one, for every field of every kind of row. */
import { RECORD_FIELDS, type RecordKind } from '../../../src/core/model/record';
import { labelOf } from '../../../src/core/rules/records';
import { makeTranslator } from '../../../src/i18n';
import { makeRecord } from './make-record';

const CELL = { sheet: 'Form', rowIndex: 4, columnIndex: 2 };

test.each(Object.entries(RECORD_FIELDS))('fields of %s have names', (kind, fields) => {
  const record = makeRecord(kind as RecordKind, {});
  for (const t of [makeTranslator('id'), makeTranslator('en')])
    for (const field of fields) expect(t(labelOf(record, field, CELL, { sources: [] }))).not.toBe('');
});

test('the answer on a monitoring form, not the analysis of a proposal', () => {
  expect(labelOf(makeRecord('monitoring', {}), 'impact', CELL, { sources: [] })).toBe('sourceFields.impact');
});
