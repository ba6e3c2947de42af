/** Finds a table on a sheet as it stands now by the headings it was written with, and a cell of it by row and heading. */
import type { CellRef, Scalar } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';

export interface FoundTable {
  /** Row of the headings, in the values of the sheet. */
  readonly line: number;
  /** Rows by the content of the first heading's column, the first of several; in the values of the sheet. */
  readonly rows: ReadonlyMap<string, number>;
  /** The column of a heading, in the values of the sheet; -1 where there is none. */
  readonly column: (heading: string) => number;
  readonly cellAt: (row: number, heading: string) => CellRef;
  /** Null where there is no such row or heading. */
  readonly cell: (id: string, heading: string) => CellRef | null;
}

/** The first row that holds all headings; null where there is none. The first heading is that of the ids. */
export function findTable(sheet: SheetSnapshot | null, headings: readonly string[]): FoundTable | null {
  const line = sheet?.grid.values.findIndex((row) => headings.every((one) => row.includes(one))) ?? -1;
  if (sheet === null || line < 0) return null;
  const { name, grid } = sheet;
  const header: readonly Scalar[] = grid.values[line] ?? [];
  const column = (heading: string): number => header.indexOf(heading);
  const ids = column(headings[0] ?? '');
  const rows = new Map<string, number>();
  grid.values.slice(line + 1).forEach((row, offset) => {
    const id = String(row[ids] ?? '').trim();
    if (id !== '' && !rows.has(id)) rows.set(id, line + 1 + offset);
  });
  const cellAt = (row: number, heading: string): CellRef => ({
    sheet: name,
    rowIndex: grid.top + row,
    columnIndex: grid.left + column(heading),
  });
  const cell = (id: string, heading: string): CellRef | null => {
    const row = rows.get(id);
    return row === undefined || column(heading) < 0 ? null : cellAt(row, heading);
  };
  return { line, rows, column, cellAt, cell };
}
