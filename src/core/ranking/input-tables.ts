/**
 * Finds the tables of the Kriteria and Penilaian sheets by the meaning of their headings, in either language and
 * wherever staff moved them. Gives bare cells; read-inputs.ts judges them.
 */
import type { CellRef, Scalar } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { normaliseText } from '../parse/text';

/** A table as read: its rows below the heading row, until the end of the sheet's used cells. */
export interface InputTable {
  readonly sheet: string;
  readonly headingRow: number;
  /** Normalised heading by absolute column index. */
  readonly headings: ReadonlyMap<number, string>;
  readonly rows: readonly InputRow[];
}

export interface InputRow {
  readonly rowIndex: number;
  /** The cell value in a column; `''` when the column is null or empty. */
  readonly at: (columnIndex: number | null) => Scalar;
  readonly cell: (columnIndex: number) => CellRef;
}

/** How far down a heading row is looked for. */
const SEARCHED_ROWS = 25;

/** The first row in which every one of the wanted kinds of heading occurs; null when there is none. */
export function findInputTable(sheet: SheetSnapshot, wanted: readonly (readonly string[])[]): InputTable | null {
  const { grid } = sheet;
  for (let offset = 0; offset < Math.min(grid.values.length, SEARCHED_ROWS); offset += 1) {
    const headings = new Map<number, string>();
    grid.values[offset]?.forEach((value, column) => {
      const heading = normaliseText(String(value));
      if (heading !== '') headings.set(grid.left + column, heading);
    });
    const present = [...headings.values()];
    if (!wanted.every((names) => present.some((heading) => names.includes(heading)))) continue;
    return { sheet: sheet.name, headingRow: grid.top + offset, headings, rows: readRows(sheet, offset + 1) };
  }
  return null;
}

function readRows(sheet: SheetSnapshot, firstOffset: number): InputRow[] {
  const { grid } = sheet;
  return grid.values.slice(firstOffset).map((values, index) => {
    const rowIndex = grid.top + firstOffset + index;
    return {
      rowIndex,
      at: (columnIndex) => (columnIndex === null ? '' : (values[columnIndex - grid.left] ?? '')),
      cell: (columnIndex) => ({ sheet: sheet.name, rowIndex, columnIndex }),
    };
  });
}

/** The first column whose heading is one of `names`. */
export function columnNamed(table: InputTable, names: readonly string[]): number | null {
  for (const name of names) {
    for (const [columnIndex, heading] of table.headings) if (heading === name) return columnIndex;
  }
  return null;
}

/** A plain number from a cell: a number, or a text such as `0,25`, `25%`, `1.000`; null when it is neither. */
export function readPlainNumber(value: Scalar): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const match = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?\s*(%)?$/.exec(value.trim());
  const english = /^-?\d+\.\d+$/.exec(value.trim());
  if (!match) return english ? Number(english[0]) : null;
  const number = Number(`${(match[1] ?? '').replaceAll('.', '')}.${match[2] ?? '0'}`);
  return match[3] === undefined ? number : number / 100;
}
