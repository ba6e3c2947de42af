/**
 * Heights of rows that nobody set, as Excel would fit them to wrapped texts and large fonts. Text widths come from the
 * metrics of the font: files are written where nothing can be measured. Changes nothing.
 */
import { pixelsOfCharacters } from '../workbook/column-width';
import { cellKey, DEFAULT_STYLE } from '../workbook/model';
import type { Cell, CellStyle, Sheet } from '../workbook/model';

/** Excel's limit in points. */
const MAX_HEIGHT = 409;
/** Calibri 11 takes a line of 15 points. */
const LINE_PER_FONT_SIZE = 15 / 11;
/** Pixels at both sides of a cell that hold no text, rounded up: a line too many is better than one cut off. */
const MARGINS = 8;
const PIXELS_PER_POINT = 96 / 72;
const BOLD = 1.06;
/** Fonts other than Calibri are wider than it by about this much. */
const OTHER_FONT = 1.1;

/** Advance widths of Carlito, which are those of Calibri, from the space to `~`, in units of 2048 to the em. */
const ADVANCES: readonly number[] = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791,
  1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949,
  1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356,
  1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020,
  596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080,
  1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020,
]; // prettier-ignore
/** In hundredths of the font size. */
const WIDTHS = ADVANCES.map((units) => (units * 100) / 2048);
const WIDE_SCRIPT = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\ud800-\udfff]/;
const WIDE = 100;
const OTHER_CHARACTER = 69;

/** Width of a letter by its code point. */
function widthOfCode(code: number): number {
  return WIDTHS[code - 32] ?? (WIDE_SCRIPT.test(String.fromCodePoint(code)) ? WIDE : OTHER_CHARACTER);
}

const [SPACE, HYPHEN, LINE_FEED, RETURN] = [32, 45, 10, 13];

/** Whether a text surely takes one line; most do, and are told without being cut into words. */
function isOneLine(text: string, room: number): boolean {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return false;
    width += widthOfCode(code);
    if (width > room) return false;
  }
  return true;
}

/** Lines of a text in so many hundredths of its font size: breaks at line ends, spaces and hyphens, then inside words. */
export function countLines(text: string, room: number): number {
  if (isOneLine(text, room)) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  const endWord = (space: number): void => {
    if (used > 0 && used + word > room) {
      lines += 1;
      used = 0;
    }
    if (word > room) lines += Math.ceil(word / room) - 1;
    used += word > room ? (word + space) % room : word + space;
    word = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    if (code === LINE_FEED) {
      endWord(0);
      endWord(0);
      lines += 1;
      used = 0;
    } else if (code === SPACE) endWord(widthOfCode(code));
    else if (code === HYPHEN) {
      word += widthOfCode(code);
      endWord(0);
    } else if (code !== RETURN || text.charCodeAt(at + 1) !== LINE_FEED) word += widthOfCode(code);
  }
  endWord(0);
  endWord(0);
  return lines;
}

function roomOf(sheet: Sheet, column: number, style: CellStyle): number {
  const pixels = pixelsOfCharacters(sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth);
  const scale = (style.bold ? BOLD : 1) * (style.fontName === DEFAULT_STYLE.fontName ? 1 : OTHER_FONT);
  const room = pixels - MARGINS - style.indent * 9;
  return Math.max(1, (room * 100) / (style.fontSize * PIXELS_PER_POINT * scale));
}

/** How cells of one column and style are fitted. */
interface Fit {
  /** Height of one line. */
  readonly line: number;
  readonly lineOfMany: number;
  /** For `countLines`; null where texts are not wrapped. */
  readonly room: number | null;
}

function fitOf(sheet: Sheet, column: number, style: CellStyle): Fit {
  const isWrapped = style.wrap && style.rotation === 0 && sheet.columns.get(column)?.hidden !== true;
  return {
    line: style.fontSize <= 11 ? 15 : Math.ceil(style.fontSize * LINE_PER_FONT_SIZE * 4) / 4,
    lineOfMany: Math.max(style.fontSize * LINE_PER_FONT_SIZE, 8),
    room: isWrapped ? roomOf(sheet, column, style) : null,
  };
}

function cellHeight({ value }: Cell, { line, lineOfMany, room }: Fit, isMerged: boolean): number {
  if (room === null || isMerged || typeof value !== 'string') return line;
  const lines = countLines(value, room);
  return lines === 1 ? line : lines * lineOfMany;
}

/**
 * Points of the rows that have no height of their own and need more than the usual one. A merged cell counts as one
 * line, as in Excel.
 */
export function fitRows(sheet: Sheet, styles: readonly CellStyle[]): Map<number, number> {
  const merged = new Set<number>();
  for (const { top, left, bottom, right } of sheet.merges)
    for (let row = top; row <= bottom && sheet.cells.size > 0; row++)
      for (const column of sheet.cells.get(row)?.keys() ?? [])
        if (column >= left && column <= right) merged.add(cellKey(row, column));
  const fits = new Map<number, Fit>();
  const heights = new Map<number, number>();
  for (const [row, line] of sheet.cells) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    let height = sheet.defaultRowHeight;
    line.forEach((cell, column) => {
      const style = styles[cell.style] ?? DEFAULT_STYLE;
      if (cell.value === undefined || (!style.wrap && style.fontSize <= 11)) return;
      const isMerged = merged.size > 0 && merged.has(cellKey(row, column));
      const key = cellKey(cell.style, column);
      let fit = fits.get(key);
      if (fit === undefined) fits.set(key, (fit = fitOf(sheet, column, style)));
      height = Math.max(height, cellHeight(cell, fit, isMerged));
    });
    if (height > sheet.defaultRowHeight) heights.set(row, Math.min(MAX_HEIGHT, Math.ceil(height * 4) / 4));
  }
  return heights;
}
