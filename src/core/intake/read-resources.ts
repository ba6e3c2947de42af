/** Rows of a table of resources; where staff and money have columns of their own, a record for each of them. */
import type { FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import { missing, sure } from '../parse/make-reading';
import type { BodyRow } from './classify-rows';
import { makeFieldValue } from './field-value';
import { readRecords, type RecordTable } from './read-records';
import { columnsByKind } from './resource-pairs';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';

/** Records in sheet order. What a row leaves open has the cell that it leaves open. */
export function* readResources(
  view: SheetView,
  table: RecordTable<'resources'>,
  rows: readonly BodyRow[],
): Slices<SourceRecord[]> {
  const kinds = columnsByKind(table.columns);
  if (kinds.length === 0) return yield* readRecords(view, table, rows);
  const records: SourceRecord[] = [];
  for (const { kind, columns } of kinds) {
    const available = columns.find(({ field }) => field === 'available');
    const words = columns.flatMap(({ heading, field }) => (field === 'need' || field === 'available' ? [heading] : []));
    const label = words[0] ?? kind;
    for (const row of yield* readRecords(view, { ...table, columns }, rows)) {
      const fields: SourceRecord<'resources'>['fields'] = row.fields;
      const open: Partial<Record<'available', FieldValue>> = {};
      if (available !== undefined && fields.available === undefined) {
        const cell = { sheet: view.sheet.name, rowIndex: row.rowIndex, columnIndex: available.columnIndex };
        open.available = makeFieldValue(missing(), '', cell, 1);
      }
      const resourceKind = makeFieldValue(sure(kind, ['inferred']), label, null, 0.9);
      records.push({ ...row, fields: { resourceKind, ...fields, ...open } });
    }
  }
  return records.sort((a, b) => a.rowIndex - b.rowIndex);
}
