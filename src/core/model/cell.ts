/**
 * Cell positions and cell contents as every layer of the add-in sees them.
 * Indices are 0-based (`rowIndex`, `columnIndex`); numbers are 1-based as Excel shows them (`rowNumber`).
 */
import { rememberByText } from './memo';

/** What `Range.values` yields for one cell. An empty cell is `''`; an Excel error is its text, for example `#REF!`. */
export type Scalar = string | number | boolean;

/** One cell of a named sheet. `sheet` is the sheet's name at reading time. */
export interface CellRef {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A rectangle of cells, 0-based, both ends included, without its sheet. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a 0-based column index: 0 is `A`, 26 is `AA`. */
export function columnLetters(columnIndex: number): string {
  let rest = columnIndex;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** 0-based column index of column letters in either case; -1 when `letters` is not `A`..`XFD`-shaped. */
export function columnIndexOf(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `B7` for row index 6, column index 1. */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/** `A1:C9`, or `A1` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet name as a formula needs it: quoted when it is not a plain identifier or looks like an address. */
export const quoteSheetName = rememberByText((name) => {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  const looksLikeAddress = /^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) || /^[rRcC]([0-9]*)$/.test(name);
  return plain && !looksLikeAddress ? name : `'${name.replaceAll("'", "''")}'`;
});

/** `Sheet!B7`, the form of the report; the sheet name is quoted only when a formula would need it. */
export function formatCellRef(ref: CellRef): string {
  return `${quoteSheetName(ref.sheet)}!${cellAddress(ref.rowIndex, ref.columnIndex)}`;
}

/** Reads `B7`, `$B$7`, `A1:C9`; `null` when `address` is none of these. Sheet prefixes are not accepted. */
export function parseRangeAddress(address: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6}))?$/.exec(address);
  if (!match) return null;
  const left = columnIndexOf(match[1] ?? '');
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnIndexOf(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** Whether a value read from Excel is one of its error texts. */
export function isErrorText(value: Scalar): boolean {
  return (
    typeof value === 'string' &&
    /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|GETTING_DATA)$/.test(
      value,
    )
  );
}

/** Name of a sheet of another file, as Excel's references write it: `[file.xlsx]Sheet1`. No sheet can be called so. */
export function nameOfFileSheet(file: string, sheet: string): string {
  return `[${file.replace(/[[\]]/g, ' ')}]${sheet}`;
}

/** File and sheet of such a name; null for a sheet of the workbook itself. */
export function splitFileSheet(name: string): { readonly file: string; readonly sheet: string } | null {
  const match = /^\[([^\]]*)\](.*)$/s.exec(name);
  return match ? { file: match[1] ?? '', sheet: match[2] ?? '' } : null;
}
