/**
 * Computes calls of AVERAGEIFS, SUM and their like over columns of constants before the engine sees the formula: the engine scans
 * a column for every call, and a ranking holds thousands over the same columns. Where a result could hang on a formula, or
 * Excel's reading of a criterion is more than plain, nothing is folded and the engine computes the call.
 */
import { cellKey, type CellValue, type Rect, type Sheet } from '../workbook/model';

export const FOLDED_FUNCTIONS = ['AVERAGEIFS', 'SUMIFS', 'COUNTIFS', 'COUNTIF', 'SUM', 'COUNTA'] as const;
export type FoldedFunction = (typeof FOLDED_FUNCTIONS)[number];

/** Cells, or a literal text. A criterion is a text or a single cell. */
export type FoldArgument =
  | { readonly type: 'area'; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly type: 'text'; readonly text: string };

interface Column {
  readonly values: readonly (CellValue | undefined)[];
  /** Rows by text in lower case; made when first asked for. */
  rowsByText: Map<string, number[]> | null;
}

/** Columns read so far; good for one state of the workbook. */
export type FoldMemory = Map<Sheet, Map<string, Column | null>>;

/** The call as a formula text: a number, or `(1/0)` for an average of nothing. Null when the engine must compute it. */
export function foldCall(name: FoldedFunction, given: readonly FoldArgument[], memory: FoldMemory): string | null {
  if (name === 'SUM' || name === 'COUNTA') return foldPlain(name, given, memory);
  const hasTarget = name === 'AVERAGEIFS' || name === 'SUMIFS';
  const [first, ...rest] = given;
  const pairs = hasTarget ? rest : given;
  if (first === undefined || pairs.length === 0 || pairs.length % 2 === 1) return null;
  const target = hasTarget ? readColumn(first, memory) : null;
  if (hasTarget && target === null) return null;
  let rows: readonly number[] | null = null;
  let height = target?.values.length ?? null;
  for (let at = 0; at < pairs.length; at += 2) {
    const column = readColumn(pairs[at], memory);
    const test = readCriterion(pairs[at + 1]);
    if (column === null || test === null) return null;
    height ??= column.values.length;
    if (column.values.length !== height) return null;
    rows = selectRows(column, test, rows);
  }
  const chosen = rows ?? [];
  if (target === null) return String(chosen.length);
  let [sum, count] = [0, 0];
  for (const row of chosen) {
    const value = target.values[row];
    if (typeof value === 'object') return null;
    if (typeof value !== 'number') continue;
    sum += value;
    count += 1;
  }
  if (name === 'SUMIFS') return numberText(sum);
  return count === 0 ? '(1/0)' : numberText(sum / count);
}

/** One column only; empty texts do not count, for the engine has no such cells. */
function foldPlain(name: 'SUM' | 'COUNTA', given: readonly FoldArgument[], memory: FoldMemory): string | null {
  const column = given.length === 1 ? readColumn(given[0], memory) : null;
  if (column === null) return null;
  const values = column.values.filter((value) => value !== undefined && value !== '');
  if (name === 'COUNTA') return String(values.length);
  let sum = 0;
  for (const value of values) {
    if (typeof value === 'object') return null;
    if (typeof value === 'number') sum += value;
  }
  return numberText(sum);
}

function numberText(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  return value < 0 ? `(${String(value)})` : String(value);
}

/** Null when a formula stands in the column, or it is no single column. */
function readColumn(argument: FoldArgument | undefined, memory: FoldMemory): Column | null {
  if (argument?.type !== 'area' || argument.rect.left !== argument.rect.right) return null;
  const { sheet, rect } = argument;
  let known = memory.get(sheet);
  if (known === undefined) memory.set(sheet, (known = new Map<string, Column | null>()));
  const key = `${cellKey(rect.top, rect.left)}:${rect.bottom}`;
  let column = known.get(key);
  if (column === undefined) known.set(key, (column = loadColumn(sheet, rect)));
  return column;
}

function loadColumn(sheet: Sheet, { top, bottom, left }: Rect): Column | null {
  const values: (CellValue | undefined)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.cells.get(row)?.get(left);
    if (cell?.formula !== undefined) return null;
    values.push(cell?.value);
  }
  return { values, rowsByText: null };
}

type Criterion =
  | { readonly type: 'equals'; readonly text: string }
  | { readonly type: 'compares'; readonly operator: string; readonly number: number };

/** What Excel takes for something else than text: a logical value, a day such as `Mar 2024`. */
const NOT_PLAIN = /^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d/i;

/** A text that begins with a letter and holds no wildcard, the empty text, or a comparison with a number; null for all else. */
function readCriterion(argument: FoldArgument | undefined): Criterion | null {
  const text = criterionText(argument);
  if (text === null) return null;
  const comparison = /^(>=|<=|>|<)(-?\d+(?:\.\d+)?)$/.exec(text);
  if (comparison) return { type: 'compares', operator: comparison[1] ?? '', number: Number(comparison[2]) };
  const isPlain = text === '' || (/^\p{L}[^*?~]*$/u.test(text) && !NOT_PLAIN.test(text));
  return isPlain ? { type: 'equals', text: text.toLowerCase() } : null;
}

/** Null for a cell that is empty, which Excel reads as 0, holds a formula, or holds no text. */
function criterionText(argument: FoldArgument | undefined): string | null {
  if (argument?.type === 'text') return argument.text;
  if (argument === undefined || argument.rect.top !== argument.rect.bottom) return null;
  const { sheet, rect } = argument;
  if (rect.left !== rect.right) return null;
  const cell = sheet.cells.get(rect.top)?.get(rect.left);
  if (cell?.formula !== undefined || typeof cell?.value !== 'string' || cell.value === '') return null;
  return cell.value;
}

/** Of the rows left so far (null: all), those that pass. */
function selectRows(column: Column, test: Criterion, rows: readonly number[] | null): readonly number[] {
  if (test.type === 'equals' && test.text !== '' && rows === null) return indexTexts(column).get(test.text) ?? [];
  const passes = (value: CellValue | undefined): boolean => {
    if (test.type === 'equals') {
      if (test.text === '') return value === undefined || value === '';
      return typeof value === 'string' && value.toLowerCase() === test.text;
    }
    if (typeof value !== 'number') return false;
    switch (test.operator) {
      case '>=':
        return value >= test.number;
      case '<=':
        return value <= test.number;
      case '>':
        return value > test.number;
      default:
        return value < test.number;
    }
  };
  if (rows !== null) return rows.filter((row) => passes(column.values[row]));
  return column.values.flatMap((value, row) => (passes(value) ? [row] : []));
}

function indexTexts(column: Column): ReadonlyMap<string, readonly number[]> {
  if (column.rowsByText !== null) return column.rowsByText;
  const index = new Map<string, number[]>();
  column.values.forEach((value, row) => {
    if (typeof value !== 'string') return;
    const rows = index.get(value.toLowerCase());
    if (rows) rows.push(row);
    else index.set(value.toLowerCase(), [row]);
  });
  column.rowsByText = index;
  return index;
}

const NUMBER = String.raw`\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const LITERAL = new RegExp(String.raw`^(?:""|(${NUMBER})|\((-${NUMBER})\))$`, 'i');
const FALLBACK = new RegExp(String.raw`^IFERROR\((\(1/0\)|${NUMBER}|\(-${NUMBER}\)),(.*)\)$`, 'is');

/**
 * The value of a formula of which folding left nothing to compute: a number, the empty text, or an IFERROR over these.
 * `text` is without its `=`. Null when the engine is needed.
 */
export function settle(text: string): number | '' | null {
  const literal = LITERAL.exec(text);
  if (literal) return literal[1] === undefined && literal[2] === undefined ? '' : Number(literal[1] ?? literal[2]);
  const [, tried, otherwise] = FALLBACK.exec(text) ?? [];
  // The rest is one argument only if it is itself an expression of this kind.
  const fallback = otherwise === undefined ? null : settle(otherwise);
  if (tried === undefined || fallback === null) return null;
  return tried === '(1/0)' ? fallback : settle(tried);
}
