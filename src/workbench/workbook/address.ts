/** Addresses as Excel writes and reads them (`'Data 1'!$A$1:B7`, `A:C`, `2:3`) and the geometry of rectangles. */
import { ExcelError } from './errors';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from './model';

/** platform.md 2.1: the longest address `getRange` and `getRanges` take. */
export const MAX_ADDRESS_LENGTH = 8192;

export function columnLetters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === MAX_ROWS - 1;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.left === 0 && rect.right === MAX_COLUMNS - 1;
}

/** `A1`, `A1:B2`, `A:C` or `2:3`, without a sheet. */
export function formatRect(rect: Rect): string {
  if (isWholeColumns(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isWholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  const first = `${columnLetters(rect.left)}${rect.top + 1}`;
  const last = `${columnLetters(rect.right)}${rect.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Sheet names that look like a cell, or hold more than letters, digits, `_` and `.`, are quoted in addresses. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c?\d*$/i.test(name) || /^c\d*$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatAddress(sheetName: string, rect: Rect): string {
  return `${quoteSheetName(sheetName)}!${formatRect(rect)}`;
}

/** Splits `'It''s'!A1` into the unquoted sheet name (null when there is none) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(mark + 1) };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet; null when it is none or lies outside the sheet. */
export function parseRect(text: string): Rect | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = cells;
    return orderRect(Number(firstRow) - 1, columnNumber(firstColumn), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    return orderRect(0, columnNumber(columns[1] ?? ''), MAX_ROWS - 1, columnNumber(columns[2] ?? ''));
  }
  const rows = ROWS.exec(text);
  return rows === null ? null : orderRect(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

function orderRect(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isOnSheet(rect) ? rect : null;
}

export function isOnSheet(rect: Rect): boolean {
  return rect.top >= 0 && rect.left >= 0 && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS;
}

/** Like `parseRect`, but refuses with `InvalidArgument`. */
export function requireRect(text: string): Rect {
  const rect = parseRect(text);
  if (rect === null) throw new ExcelError('InvalidArgument', `"${text}" is not an address.`);
  return rect;
}

export function cellRect(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

/** Like `intersect`, where only the answer counts. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** What is left of `rect` when `hole` is cut out: up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersect(rect, hole);
  if (cut === null) return [rect];
  const parts: Rect[] = [];
  if (rect.top < cut.top) parts.push({ ...rect, bottom: cut.top - 1 });
  if (rect.left < cut.left) parts.push({ top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 });
  if (rect.right > cut.right) parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right });
  if (rect.bottom > cut.bottom) parts.push({ ...rect, top: cut.bottom + 1 });
  return parts;
}
