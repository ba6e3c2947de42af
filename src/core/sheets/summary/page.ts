/**
 * The one A4 page of Ringkasan: four bands of columns, and how many lines stand below one another. Fitted to the page, text of
 * 11 points is printed at no less than 8.
 */
import type { CellRange } from '../../model/cell';
import type { PlanPrint, SheetPlan } from '../plan';

/** Label and count; label and money; label, code and three counts; rank, title and two figures. Gaps of one character. */
export const WIDTHS = [24, 8, 1, 25, 16, 1, 26, 6, 10, 11, 10, 1, 5, 33, 7, 9];
export const FIRST_BAND = 0;
export const SECOND_BAND = 3;
export const THIRD_BAND = 6;
export const FOURTH_BAND = 12;
export const LAST_COLUMN = WIDTHS.length - 1;

/** Narrower than Excel's. */
export const MARGINS: NonNullable<PlanPrint['margins']> = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.6, footer: 0.3 };

/** The panels stand from here on. */
export const PANEL_ROW = 6;
/** Lines of text from `PANEL_ROW` to the end of the page. */
export const PAGE_LINES = 40;
const LINE_POINTS = 15;
/**
 * Letters of Calibri beside its digits, which column widths are measured in, are 1.2 (capitals) and 0.9 wide; a twentieth more leaves
 * room for the fonts that stand in for it.
 */
const LETTER = { capital: 1.25, other: 0.95 };
const MOST_LINES = 2;
/** A line breaks between words, so a fifth of each but the last may stay empty. */
const FILLED = 0.8;

/** Pixels of columns of such widths in characters of Calibri 11, as Excel has them. */
function columnPixels(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + 7 * width + 5, 0);
}

/** Characters that columns hold together; a merged cell has the margins of the columns inside it as well. */
export function roomOf(left: number, right: number): number {
  return (columnPixels(WIDTHS.slice(left, right + 1)) - 5) / 7;
}

/** The width of a text in characters of a column, a little more than it is. */
function widthOf(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * LETTER.capital + (text.length - capitals) * LETTER.other;
}

/** Characters that so many lines hold. */
function held(lines: number, room: number): number {
  return room * ((lines - 1) * FILLED + 1);
}

/** Lines a text takes in so much room, at most two. */
export function linesOf(text: string, room: number): number {
  const width = widthOf(text);
  let lines = 1;
  while (lines < MOST_LINES && width > held(lines, room)) lines += 1;
  return lines;
}

/** A text cut to what two lines hold. */
export function clipToLines(text: string, room: number): string {
  const most = held(MOST_LINES, room);
  if (widthOf(text) <= most) return text;
  let end = text.length;
  while (end > 1 && widthOf(text.slice(0, end)) + 1 > most) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Points, for every row between the first and the last that has more than one line: an earlier page may have left others. */
export function heightsOf(
  lines: ReadonlyMap<number, number>,
  first: number,
  last: number,
): NonNullable<SheetPlan['rowHeights']> {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    row: first + index,
    height: (lines.get(first + index) ?? 1) * LINE_POINTS,
  }));
}

/** Lines beyond one a row. */
export function extraLines(lines: ReadonlyMap<number, number>): number {
  return [...lines.values()].reduce((sum, count) => sum + count - 1, 0);
}

/** Some cells of one row. */
export function across(row: number, left: number, right: number): CellRange {
  return { top: row, left, bottom: row, right };
}
