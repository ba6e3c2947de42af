/** The days of a table of steps under a form or on a sheet of its own: `Tahapan | Mulai | Selesai | Pelaksana`. Judges nothing. */
import type { SourceColumn, TablePeriod } from '../model/intake';
import { PLAIN_CELL_CONTEXT, readCell } from '../parse/read-cell';
import type { BodyRow } from './classify-rows';
import { matchLabel } from './map-headings';
import type { SheetView } from './sheet-view';

/** Rows whose two days are read without doubt, of a table that has one column of first days and one of last ones. */
export function tablePeriods(
  view: SheetView,
  columns: readonly SourceColumn[],
  rows: readonly BodyRow[],
): TablePeriod[] {
  const named = (field: 'start' | 'end'): SourceColumn[] =>
    columns.filter((column) => matchLabel(column.heading)?.field === field);
  const [starts, ends] = [named('start'), named('end')];
  const [start, end] = [starts[0], ends[0]];
  if (start === undefined || end === undefined || starts.length > 1 || ends.length > 1) return [];
  const day = (rowIndex: number, columnIndex: number, edge: 'start' | 'end'): string | null => {
    const context = { ...PLAIN_CELL_CONTEXT, date1904: view.date1904, edge };
    const { value, certainty, notes } = readCell(
      view.value(rowIndex, columnIndex),
      view.format(rowIndex, columnIndex),
      'date',
      context,
    );
    return typeof value === 'string' && certainty === 'sure' && notes.length === 0 ? value : null;
  };
  return rows.flatMap(({ rowIndex, role }) => {
    if (role !== 'data') return [];
    const [first, last] = [day(rowIndex, start.columnIndex, 'start'), day(rowIndex, end.columnIndex, 'end')];
    if (first === null || last === null) return [];
    const cell = (columnIndex: number) => ({ sheet: view.sheet.name, rowIndex, columnIndex });
    return [{ start: first, end: last, startCell: cell(start.columnIndex), endCell: cell(end.columnIndex) }];
  });
}
