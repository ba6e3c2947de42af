/** Addresses of cells as people read and type them; rows and columns are 0-based inside. Sheets are not its business. */
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../workbook/model';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rectName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Reads `B7`, `$A$1:C9`, `A:C` or `3:5`; null when it is none of these or lies outside a sheet. */
export function parseRect(text: string): Rect | null {
  const plain = text.replaceAll('$', '').trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells !== null) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return checkedRect(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null)
    return checkedRect(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  return rows === null ? null : checkedRect(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

function checkedRect(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = spanRect({ row: row1, column: column1 }, { row: row2, column: column2 });
  return rect.top < 0 || rect.left < 0 || rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS ? null : rect;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The smallest rectangle that holds both cells. */
export function spanRect(a: CellPlace, b: CellPlace): Rect {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function isInside(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

/** Splits `Sheet1!A1:B2` or `'My sheet'!A1`; sheet is null when none is named. */
export function parseReference(text: string): { sheet: string | null; rect: Rect } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim().replace(/^=/, ''));
  if (match === null) return null;
  const rect = parseRect(match[3] ?? '');
  const quoted = match[1]?.replaceAll("''", "'");
  return rect === null ? null : { sheet: quoted ?? match[2] ?? null, rect };
}
