/**
 * Heights of rows that nobody set, as Excel would fit them to wrapped texts and large fonts. Estimates text widths from
 * classes of characters: files are written where nothing can be measured. Changes nothing.
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

/** Widths in hundredths of the font size, after the metrics of Calibri (Carlito), by class of character. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!]/, 26],
  [/[ ()[\]{}ftr\-/]/, 34],
  [/[abdeghknopqsuvxyzcJL0-9_$?"*+<>=~^]/, 51],
  [/[ABCEFKPRSTVXYZ&]/, 58],
  [/[DGHNOQUw]/, 66],
  [/[mMW%@…—]/, 86],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\ud800-\udfff]/, 100],
];
const OTHER_CHARACTER = 56;

const widths = new Map<string, number>();
const plainWidths = new Uint8Array(128);

function widthOf(letter: string): number {
  let width = widths.get(letter);
  if (width === undefined) {
    width = CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER_CHARACTER;
    widths.set(letter, width);
  }
  return width;
}

/** Width of a letter by its code point. */
function widthOfCode(code: number): number {
  if (code > 127) return widthOf(String.fromCodePoint(code));
  let width = plainWidths[code] ?? 0;
  if (width === 0) plainWidths[code] = width = widthOf(String.fromCharCode(code));
  return width;
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

function cellHeight(sheet: Sheet, column: number, cell: Cell, style: CellStyle, isMerged: boolean): number {
  const line = style.fontSize <= 11 ? 15 : Math.ceil(style.fontSize * LINE_PER_FONT_SIZE * 4) / 4;
  const isWrapped = style.wrap && !isMerged && style.rotation === 0;
  if (!isWrapped || typeof cell.value !== 'string' || sheet.columns.get(column)?.hidden === true) return line;
  const lines = countLines(cell.value, roomOf(sheet, column, style));
  return lines === 1 ? line : lines * Math.max(style.fontSize * LINE_PER_FONT_SIZE, 8);
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
  const heights = new Map<number, number>();
  for (const [row, line] of sheet.cells) {
    if (sheet.rows.get(row)?.height !== undefined) continue;
    let height = sheet.defaultRowHeight;
    line.forEach((cell, column) => {
      const style = styles[cell.style] ?? DEFAULT_STYLE;
      if (cell.value === undefined || (!style.wrap && style.fontSize <= 11)) return;
      const isMerged = merged.size > 0 && merged.has(cellKey(row, column));
      height = Math.max(height, cellHeight(sheet, column, cell, style, isMerged));
    });
    if (height > sheet.defaultRowHeight) heights.set(row, Math.min(MAX_HEIGHT, Math.ceil(height * 4) / 4));
  }
  return heights;
}
