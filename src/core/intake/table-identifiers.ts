/** Identifiers in tables of no known kind, `Mitra | NPWP | NIB | Telepon`: their columns are known by their headings. */
import type { SourceColumn, TableValue } from '../model/intake';
import { identifierOfHeading } from '../parse/identifier-shape';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { makeFieldValue } from './field-value';
import type { SheetView } from './sheet-view';

/** In reading order; empty cells are left out. */
export function tableIdentifiers(
  view: SheetView,
  columns: readonly Pick<SourceColumn, 'heading' | 'columnIndex'>[],
  rows: readonly number[],
): TableValue[] {
  const own = columns.filter(({ heading }) => identifierOfHeading(heading) !== null);
  return rows.flatMap((rowIndex) =>
    own.flatMap(({ heading, columnIndex }): TableValue[] => {
      const value = view.value(rowIndex, columnIndex);
      if (value === '') return [];
      const format = view.format(rowIndex, columnIndex);
      const reading = readCell(value, format, 'text', { ...PLAIN_CELL_CONTEXT, date1904: view.date1904 });
      const cell = { sheet: view.sheet.name, rowIndex, columnIndex };
      return [{ heading, value: makeFieldValue(reading, showCell(value, format, view.date1904), cell, 1) }];
    }),
  );
}
