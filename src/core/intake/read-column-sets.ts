/** Tables whose columns come in sets, for staff and for money, or for each aspect: a row has a record for each set. */
import type { FieldValue } from '../model/object';
import type { RecordKind, SourceRecord } from '../model/record';
import { missing, sure } from '../parse/make-reading';
import type { BodyRow } from './classify-rows';
import type { ColumnSet } from './column-set';
import { makeFieldValue } from './field-value';
import { readRecords, type RecordTable } from './read-records';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';

/** Records in sheet order; where there are no sets, one for each row. */
export function* readColumnSets<K extends RecordKind>(
  view: SheetView,
  table: RecordTable<K>,
  rows: readonly BodyRow[],
  sets: readonly ColumnSet<K>[],
): Slices<SourceRecord[]> {
  if (sets.length === 0) return yield* readRecords(view, table, rows);
  const records: SourceRecord[] = [];
  for (const { columns, about, value, words, cell, asked } of sets) {
    const said = { [about]: makeFieldValue(sure(value, ['inferred']), words, cell, 0.9) };
    for (const row of yield* readRecords(view, { ...table, columns }, rows)) {
      const fields: Readonly<Partial<Record<string, FieldValue>>> = row.fields;
      const open = columns.flatMap(({ field, columnIndex }) => {
        if (field === null || !asked.includes(field) || fields[field] !== undefined) return [];
        const place = { sheet: view.sheet.name, rowIndex: row.rowIndex, columnIndex };
        return [[field, makeFieldValue(missing(), '', place, 1)] as const];
      });
      records.push({ ...row, fields: { ...said, ...fields, ...Object.fromEntries(open) } });
    }
  }
  return records.sort((a, b) => a.rowIndex - b.rowIndex);
} // prettier-ignore
