/**
 * How high a row of a paper must be for its texts: Excel fits no row to merged cells, and pages are only known where every
 * height is. Texts are measured by classes of letters, in widths of a digit of Calibri, which is what column widths count.
 */
import { LOOKS } from './paper-looks';
import type { LaidRow, Span } from './lay-out';

/** Points of a row that nobody sets, and of a line of 11 point text. */
const LINE = 15;
/** Excel's limit is 409. */
const HIGHEST = 405;
/** Rows are no lower than an office prints them; one line of text leaves air below. */
const LOWEST: Readonly<Partial<Record<LaidRow['look'], number>>> = {
  header: 21,
  body: 18,
  total: 18,
  heading: 25,
  title: 24,
  paragraph: 17,
};
/** A merged column gives its margins to the text: 5 of 7 pixels. */
const MARGIN = 5 / 7;
const BOLD = 1.07;
/** Other fonts and printers are a little wider. */
const SAFETY = 1.04;

const CLASSES: readonly (readonly [letters: string, width: number])[] = [
  ['ijlI.,:;\'|!', 0.52],
  [' ()[]{}ftr-/"', 0.68],
  ['ABCEFKPRSTVXYZ&', 1.15],
  ['DGHNOQUw', 1.3],
  ['mMW%@…—', 1.7],
]; // prettier-ignore
const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const WIDEST = 1.7;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? 1;
  return width;
}

/** Lines a text takes in so many widths of a digit: it breaks at line ends, after spaces and hyphens, and inside longer words. */
function countLines(text: string, room: number): number {
  return text.split('\n').reduce((sum, part) => sum + linesOf(part, room), 0);
}

function linesOf(text: string, room: number): number {
  if (text.length * WIDEST <= room || widthOf(text) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.match(/[^ -]*[ -]?/g) ?? []) {
    const width = widthOf(word);
    const shown = word.endsWith(' ') ? width - widthOf(' ') : width;
    if (used > 0 && used + shown > room) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil(shown / room) - 1);
    lines += more;
    used += width - more * room;
  }
  return lines;
}

/** Lines a text of body size takes in a column so many characters wide. */
export function linesIn(text: string, width: number): number {
  return countLines(text, width / SAFETY);
}

/** A text of body size broken into lines for a column so many characters wide; a longer word stands alone and runs over. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= width / SAFETY) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Words of a heading that are wider than their column, which Excel would break anywhere. @public */
export function brokenWords({ look, cells, spans }: LaidRow, widths: readonly number[]): string[] {
  if (look !== 'header') return [];
  return spans.flatMap((span) => {
    const text = cells[span.left];
    const room = columnRoom(span, widths) / BOLD;
    return typeof text === 'string' ? text.split(/[\s-]+/).filter((word) => widthOf(word) > room) : [];
  });
}

/** In characters, the margins of columns inside a span counted. */
function columnRoom({ left, right }: Span, widths: readonly number[]): number {
  return widths.slice(left, right + 1).reduce((total, width) => total + width, 0) + (right - left) * MARGIN;
}

/** Points. `widths`: of the grid, in characters. */
export function rowHeight({ look, cells, spans, lines, table }: LaidRow, widths: readonly number[]): number {
  if (table?.isData === true) return LINE;
  if (look === 'rule') return 3;
  const { fontSize = 11, bold = false } = LOOKS[look];
  const size = fontSize / 11;
  const roomOf = (span: Span): number =>
    columnRoom(span, widths) / (size * SAFETY * (bold || look === 'header' ? BOLD : 1));
  const most = spans.reduce((highest, span) => {
    const cell = cells[span.left];
    return typeof cell === 'string' ? Math.max(highest, countLines(cell, roomOf(span))) : highest;
  }, lines);
  const above = look === 'heading' ? 10 : 3;
  const height = most === 1 && size === 1 ? LINE : most * LINE * size + above;
  return Math.min(HIGHEST, Math.max(LOWEST[look] ?? LINE, Math.round(height)));
}
