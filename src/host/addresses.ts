/** Reads the addresses Excel gives: with sheet names, quotes and dollars, several joined by commas. */
import { parseRangeAddress, type CellRange } from '../core/model/cell';

const ROW_LIMIT = 1_048_575;
const COLUMN_LIMIT = 16_383;

/** The rectangle of `'Data 1'!A1:C9`; null for anything but one rectangle of cells. */
export function readAddress(address: string): CellRange | null {
  return parseRangeAddress(address.slice(address.lastIndexOf('!') + 1));
}

/** The rectangles of `S!A1:B2,S!D4`; a sheet name may hold commas, so each is found by the end of its cells. */
export function readAddresses(addresses: string): CellRange[] {
  const found = addresses.matchAll(/(?:^|[!,])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?=,|$)/g);
  return [...found].flatMap((match) => parseRangeAddress(match[1] ?? '') ?? []);
}

/** The sheet name in front of an address, unquoted; `''` when there is none. */
export function sheetOfAddress(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf('!')));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The cells both rectangles hold; null when there are none. */
export function intersectRanges(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom, ROW_LIMIT);
  const right = Math.min(a.right, b.right, COLUMN_LIMIT);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
