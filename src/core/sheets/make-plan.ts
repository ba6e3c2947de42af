/**
 * What the plans of all sheets share: the heading of a sheet, the look of a table, structured references. Holds no
 * texts and no figures of its own.
 */
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import type { PlanBlock, PlanCell, PlanFormat, PlanPrint, PlanTable, SheetPlan } from './plan';
import { COLORS, LEAST_SCALE, PAGE_PIXELS, TABLE_STYLE, TITLE_SIZE } from './sheet-style';

/** Excel's limit for the text of one cell. */
export const MAX_TEXT = 32_767;
/** Excel's limit for an inline drop-down list. */
export const MAX_INLINE_LIST = 255;
const MAX_HEADING = 255;

export function makePlan(parts: Pick<SheetPlan, 'sheet' | 'name'> & Partial<SheetPlan>): SheetPlan {
  return {
    mode: 'replace',
    blocks: [],
    tables: [],
    formats: [],
    columnWidths: [],
    merges: [],
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: null,
    tabColor: null,
    showGridlines: false,
    ...parts,
  };
}

/** Title in row 0 and an explanation in row 1, both in column `left`; nothing is merged. */
export function makeHeading(
  title: string,
  note: string,
  left = 0,
): { readonly block: PlanBlock; readonly formats: readonly PlanFormat[] } {
  const at = (row: number): CellRange => ({ top: row, left, bottom: row, right: left });
  return {
    block: { top: 0, left, cells: [[title], [note]] },
    formats: [
      { range: at(0), bold: true, fontSize: TITLE_SIZE, fontColor: COLORS.heading },
      { range: at(1), italic: true, fontColor: COLORS.note },
    ],
  };
}

export interface TableParts {
  readonly block: PlanBlock;
  readonly table: PlanTable;
  /** Header row only. */
  readonly header: CellRange;
  /** Body rows only. */
  readonly body: CellRange;
  readonly formats: readonly PlanFormat[];
}

/** A table with its header at `top`,`left`. Without rows it gets one empty body row, as Excel demands. */
export function makeTable(
  name: string,
  place: { readonly top: number; readonly left: number },
  headings: readonly string[],
  rows: readonly (readonly PlanCell[])[],
): TableParts {
  const filled = rows.length > 0 ? rows : [headings.map(() => null)];
  const { top, left } = place;
  const right = left + headings.length - 1;
  const bottom = top + filled.length;
  const header = { top, left, bottom: top, right };
  const body = { top: top + 1, left, bottom, right };
  return {
    block: { top, left, cells: [headings, ...filled] },
    table: { name, range: { top, left, bottom, right }, style: TABLE_STYLE, showFilter: true },
    header,
    body,
    formats: [{ range: body, vertical: 'top', border: COLORS.rule }, headerFormat(header)],
  };
}

/** The look of a header row. */
export function headerFormat(range: CellRange): PlanFormat {
  return {
    range,
    bold: true,
    fill: COLORS.heading,
    fontColor: COLORS.headingText,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: COLORS.rule,
  };
}

/** One column of a range, by its position in the range. */
export function columnOf(range: CellRange, index: number): CellRange {
  return { ...range, left: range.left + index, right: range.left + index };
}

/** Headings as a table needs them: never empty, at most 255 characters, different from each other in any case. */
export function uniqueHeadings(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((wanted, index) => {
    const base = wanted.trim() === '' ? `${index + 1}` : wanted.slice(0, MAX_HEADING);
    let heading = base;
    for (let copy = 2; taken.has(heading.toLowerCase()); copy += 1) {
      heading = `${base.slice(0, MAX_HEADING - 8)} (${copy})`;
    }
    taken.add(heading.toLowerCase());
    return heading;
  });
}

/** A heading inside a structured reference: brackets, `#` and apostrophes are escaped by an apostrophe. */
function escapeHeading(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
}

/** `tblX[Heading]`: the body cells of a column. */
export function columnReference(table: string, heading: string): string {
  return `${table}[${escapeHeading(heading)}]`;
}

/** `[@Heading]`: the cell of a column in the row of the formula; only for formulas inside the table. */
export function rowReference(heading: string): string {
  const escaped = escapeHeading(heading);
  return /^[\p{L}\p{N}_]+$/u.test(heading) ? `[@${escaped}]` : `[@[${escaped}]]`;
}

/** `tblX[@[First]:[Last]]`: neighbouring cells in the row of the formula. */
export function rowSpan(table: string, first: string, last: string): string {
  return first === last ? rowReference(first) : `${table}[@[${escapeHeading(first)}]:[${escapeHeading(last)}]]`;
}

/** A number as a constant of a formula: 12 digits, which Excel gives back as they are. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(12))).toUpperCase();
}

/** A computed number as a file keeps it, with 15 digits, so that writing it again changes nothing. */
export function fileNumber(value: number): number {
  return Number(value.toPrecision(15));
}

/** Text as a string literal of a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Text cut to what a cell can hold. */
export function clipText(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`;
}

export function printSetup(
  t: Translate,
  parts: Pick<PlanPrint, 'orientation' | 'area' | 'titleRows'> & {
    readonly widths: readonly number[];
    readonly title: string;
    readonly fitTall?: number;
    /** How many columns from the first on every page repeats, where there are several pages across. */
    readonly titleColumns?: number;
    /** Smaller than this nothing is printed; `LEAST_SCALE` where left out. */
    readonly leastScale?: number;
    /** A4 where left out. */
    readonly paper?: PlanPrint['paper'];
  },
): PlanPrint {
  const { orientation, widths, titleColumns = 0, leastScale = LEAST_SCALE, paper = 'a4' } = parts;
  const page = PAGE_PIXELS[paper][orientation] / leastScale;
  const repeated = sumPixels(widths.slice(0, titleColumns));
  const isWide = sumPixels(widths) > page && repeated < page / 2;
  const fitWide = isWide ? Math.ceil((sumPixels(widths) - repeated) / (page - repeated)) : 1;
  return {
    orientation,
    paper,
    fitWide,
    ...(fitWide > 1 && titleColumns > 0 ? { titleColumns: { first: 0, last: titleColumns - 1 } } : {}),
    fitTall: parts.fitTall ?? null,
    area: parts.area,
    titleRows: parts.titleRows,
    footerLeft: escapeFooter(parts.title),
    footerRight: t('sheets.page', { page: '&P', pages: '&N' }),
  };
}

/** Whether columns fit across one A4 page without being printed smaller than by `scale`. */
export function fitsOnPage(widths: readonly number[], orientation: PlanPrint['orientation'], scale: number): boolean {
  return sumPixels(widths) <= PAGE_PIXELS.a4[orientation] / scale;
}

/** Width on the screen: 7 pixels a character of the default font and 5 for the margins of each column. */
function sumPixels(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + 7 * width + 5, 0);
}

/** `&` begins a code in headers and footers. */
function escapeFooter(text: string): string {
  return text.replaceAll('&', '&&').slice(0, 200);
}

export function widthsFrom(left: number, widths: readonly number[]): SheetPlan['columnWidths'] {
  return widths.map((width, index) => ({ column: left + index, width }));
}
