/**
 * How high a row of a paper must be for its texts: Excel fits no row to merged cells, and pages are only known where every
 * height is.
 */
import { countLines, SAFETY, widthOf } from '../../sheets/text-width';
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
