/** Rules for the names of sheets, tables and defined names (platform.md 2.2). Never renames anything. */
import { MAX_COLUMNS, MAX_ROWS } from './model';
import { columnNumber } from './address';

export const MAX_SHEET_NAME = 31;
export const MAX_DEFINED_NAME = 255;

/** Why Excel refuses the sheet name; null when it takes it. Uniqueness is the caller's. */
export function sheetNameProblem(name: string): string | null {
  if (name === '') return 'The name is empty.';
  if (name.length > MAX_SHEET_NAME) return `The name is longer than ${MAX_SHEET_NAME} characters.`;
  if (/[\\/?*:[\]]/.test(name)) return 'The name holds one of \\ / ? * : [ ].';
  if (name.startsWith("'") || name.endsWith("'")) return 'The name begins or ends with an apostrophe.';
  return name.toLowerCase() === 'history' ? 'The name "History" is reserved.' : null;
}

/** Why Excel refuses the name of a table or a defined name; null when it takes it. */
export function definedNameProblem(name: string): string | null {
  if (name === '' || name.length > MAX_DEFINED_NAME) return 'The name is empty or too long.';
  if (!/^[\p{L}_\\][\p{L}\p{N}._?\\]*$/u.test(name)) return 'The name holds a character that names may not hold.';
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) return 'The name looks like a cell.';
  const cell = /^([a-z]{1,3})(\d+)$/i.exec(name);
  const isCell = cell !== null && columnNumber(cell[1] ?? '') < MAX_COLUMNS && Number(cell[2]) <= MAX_ROWS;
  return isCell ? 'The name looks like a cell.' : null;
}

/** `Base`, or `Base` with the first free number; `taken` holds lower-case names. */
export function nextFreeName(base: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}
