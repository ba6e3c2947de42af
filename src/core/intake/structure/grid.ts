/**
 * What the structure analyser looks at: a grid of cells with whatever formats are known. All indices count from 0 within
 * the grid. A format that is not known only costs accuracy.
 */
export interface StructureCell {
  /** As shown; `''` when empty. */
  readonly text: string;
  /** The value when the cell holds a number; null otherwise. */
  readonly number: number | null;
  readonly bold?: boolean;
  /** Indent level or leading spaces; only compared with other cells of the column. */
  readonly indent?: number;
}

/** Rows may differ in length; a missing cell is empty. */
export type StructureGrid = readonly (readonly (StructureCell | null)[])[];

/** Roles of rows as in the corpora of statistical tables: `derived` is computed from other rows (subtotal, total). */
export type RowRole = 'metadata' | 'header' | 'group' | 'data' | 'derived' | 'notes' | 'empty';

/** What a cell is for the structure: a figure, a year, a sign for a missing figure, a dash, a footnote mark or a text. */
export type CellKind = 'empty' | 'number' | 'year' | 'missing' | 'dash' | 'mark' | 'text';

const DASH = /^[-–—_=.…]+$/u;
/** `(NA)`, `(X)`, `n.a.`, `nihil`: signs that stand where a figure would. */
const MISSING = /^(?:\(\p{L}{1,3}\)|n\.?\s?[ad]\.?|nihil|x)$/iu;
/** `\1`, `1/`, `*`, `1)`: footnote marks in a column of their own. */
const MARK = /^(?:\\\S{1,3}|\d{1,2}\/|[*†‡§]+|\d\))$/u;
/** A number written as text. Leading zeros make it a code, brackets a unit: `(1,000)`. */
const NUMBER_TEXT = /^[-+]?(?:rp\.?\s?|\$\s?)?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[.,]\d{3})+)(?:[.,]\d+)?\s?%?$/iu;

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1700 && number <= 2100;

export function cellKind(cell: StructureCell | null | undefined): CellKind {
  if (cell === null || cell === undefined) return 'empty';
  if (cell.number !== null) return isYear(cell.number) ? 'year' : 'number';
  const text = cell.text.trim();
  if (text === '') return 'empty';
  if (DASH.test(text)) return 'dash';
  if (MISSING.test(text)) return 'missing';
  if (MARK.test(text)) return 'mark';
  if (!NUMBER_TEXT.test(text)) return 'text';
  return /^\d{4}$/.test(text) && isYear(Number(text)) ? 'year' : 'number';
}

/** The figure of a cell for sums: its number, 0 for a dash, null for a text or an unknown; `1.234.567` is read without its points. */
export function figureOf(cell: StructureCell | null | undefined): number | null {
  if (cell === null || cell === undefined) return null;
  if (cell.number !== null) return cell.number;
  const text = cell.text.trim();
  if (/^[-–—]+$/.test(text)) return 0;
  if (!NUMBER_TEXT.test(text)) return null;
  const digits = text.replace(/^(?:rp\.?|\$)|[\s%]/giu, '');
  const decimal = /^(-?(?:\d{1,3}([.,]))(?:\d{3}\2)*\d{3})(?:[.,](\d+))?$/.exec(digits);
  const plain = decimal
    ? `${(decimal[1] ?? '').replace(/[.,]/g, '')}.${decimal[3] ?? '0'}`
    : digits.replace(/,(\d+)$/, '.$1');
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}
