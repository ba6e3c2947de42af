/** Cell addresses of files (`B7`, `$A$1:C9`) to and from 0-based rows and columns. Never evaluates anything. */
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/model';
import type { Rect } from '../workbook/model';

const letters: string[] = [];

export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  letters[column] = text;
  return text;
}

/** 0-based column of its letters. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function formatCell(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function formatRect(rect: Rect): string {
  const first = formatCell(rect.top, rect.left);
  const last = formatCell(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$C$9`, as names and charts write it. */
export function formatAbsolute(rect: Rect): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(rect.top, rect.left);
  const last = cell(rect.bottom, rect.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

interface Place {
  readonly row: number;
  readonly column: number;
}

export function parseCell(text: string): Place | null {
  return parsePlain(text) ?? parseAny(text);
}

/** A cell as files write nearly all of them: capital letters and digits only. */
function parsePlain(text: string): Place | null {
  let at = 0;
  let column = 0;
  let row = 0;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt((at += 1)))
    column = column * 26 + code - 64;
  const digits = at;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt((at += 1)))
    row = row * 10 + code - 48;
  const isPlain = at === text.length && digits > 0 && digits < 4 && row > 0 && row <= MAX_ROWS && column <= MAX_COLUMNS;
  return isPlain ? { row: row - 1, column: column - 1 } : null;
}

function parseAny(text: string): Place | null {
  const match = CELL.exec(text);
  if (match?.[1] === undefined) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]);
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

/** A cell, a range, whole columns (`A:C`) or whole rows (`2:3`); null for anything else. */
export function parseRect(text: string): Rect | null {
  const [first = '', last = first] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from !== null && to !== null) {
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns?.[1] !== undefined && columns[2] !== undefined)
    return { top: 0, bottom: MAX_ROWS - 1, left: columnIndex(columns[1]), right: columnIndex(columns[2]) };
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows === null) return null;
  return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: MAX_COLUMNS - 1 };
}

/** The rectangles of a list of addresses between spaces; what cannot be read is left out. */
export function parseRects(text: string): Rect[] {
  return text.split(/\s+/).flatMap((part) => parseRect(part) ?? []);
}

/** Sheet name as a formula writes it before its `!`. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
