/**
 * COUNTIF, SUMIFS, AVERAGEIFS and MATCH over single columns. A criterion whose reading by Excel is more than plain (a
 * wildcard, a number or day written as text, an empty cell) leaves the call to the engine.
 */
import { keep } from '../../keep';
import { isErrorValue } from '../../workbook/model';
import { scalarOf, type Cells } from './functions';
import { Area, DIVISION_BY_ZERO, finite, UNSETTLED, type Result, type Scalar, type Settled } from './values';

/** A comparison with a number, as `">="&5` makes it. */
export class Condition {
  constructor(
    readonly operator: string,
    readonly number: number,
  ) {}
}

interface Column {
  readonly values: readonly Scalar[];
  /** Rows by text in lower case; made when first asked for. */
  rowsByText: Map<string, number[]> | null;
  /** Its numbers, ascending; made when first asked for. */
  numbers: Float64Array | null;
}

/** Columns read so far; good for one state of the workbook. */
export type Columns = Map<Area, Column | null>;

type Criterion = Condition | string;

/** What Excel takes for something else than text: a logical value, a day such as `Mar 2024`. */
const NOT_PLAIN = /^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d/i;
const COMPARISON = /^(>=|<=|>|<)(-?\d+(?:\.\d+)?)$/;

const keptCriteria = new Map<string, Criterion | null>();

/** A text that begins with a letter and holds no wildcard, in lower case; the empty text; or a comparison; null for all else. */
function readCriterion(given: Result | Condition, cells: Cells): Criterion | null {
  if (given instanceof Condition) return given;
  const value = scalarOf(given, cells);
  if (typeof value !== 'string' || (value === '' && given instanceof Area)) return null;
  return keep(keptCriteria, value, readText);
}

function readText(text: string): Criterion | null {
  const comparison = COMPARISON.exec(text);
  if (comparison) return new Condition(comparison[1] ?? '', Number(comparison[2]));
  const isPlain = text === '' || (/^\p{L}[^*?~]*$/u.test(text) && !NOT_PLAIN.test(text));
  return isPlain ? text.toLowerCase() : null;
}

function passes(value: Scalar, criterion: Criterion): boolean {
  if (criterion === '') return value === undefined || value === '';
  if (typeof criterion === 'string') return typeof value === 'string' && value.toLowerCase() === criterion;
  if (typeof value !== 'number') return false;
  switch (criterion.operator) {
    case '>=':
      return value >= criterion.number;
    case '<=':
      return value <= criterion.number;
    case '>':
      return value > criterion.number;
    default:
      return value < criterion.number;
  }
}

/** Null when it is no single column or a value in it is not settled. */
function readColumn(given: Result | Condition | undefined, cells: Cells, columns: Columns): Column | null {
  if (!(given instanceof Area) || given.rect.left !== given.rect.right) return null;
  let column = columns.get(given);
  if (column === undefined) {
    const values = cells.values(given);
    column = values === null ? null : { values, rowsByText: null, numbers: null };
    columns.set(given, column);
  }
  return column;
}

function rowsWith(column: Column, text: string): readonly number[] {
  if (column.rowsByText === null) {
    const index = new Map<string, number[]>();
    column.values.forEach((value, row) => {
      if (typeof value !== 'string') return;
      const key = value.toLowerCase();
      const rows = index.get(key);
      if (rows) rows.push(row);
      else index.set(key, [row]);
    });
    column.rowsByText = index;
  }
  return column.rowsByText.get(text) ?? [];
}

/** Rows of `pairs` of columns and criteria that pass all of them; null when the engine must say. */
function selectRows(
  pairs: readonly (Result | Condition)[],
  height: number | null,
  cells: Cells,
  columns: Columns,
): readonly number[] | null {
  let rows: readonly number[] | null = null;
  let expected = height;
  for (let at = 0; at < pairs.length; at += 2) {
    const column = readColumn(pairs[at], cells, columns);
    const criterion = readCriterion(pairs[at + 1], cells);
    if (column === null || criterion === null) return null;
    expected ??= column.values.length;
    if (column.values.length !== expected) return null;
    if (rows === null && typeof criterion === 'string' && criterion !== '') rows = rowsWith(column, criterion);
    else if (rows === null) rows = passingRows(column, criterion);
    else rows = rows.filter((row) => passes(column.values[row], criterion));
  }
  return rows;
}

function passingRows(column: Column, criterion: Criterion): number[] {
  const rows: number[] = [];
  column.values.forEach((value, row) => {
    if (passes(value, criterion)) rows.push(row);
  });
  return rows;
}

/** Every row of a ranking asks how many scores are above its own: found by halves. */
function countNumbers(column: Column, { operator, number }: Condition): number {
  column.numbers ??= Float64Array.from(column.values.filter((value) => typeof value === 'number')).sort();
  const { numbers } = column;
  const isAbove =
    operator === '>' || operator === '<=' ? (one: number) => one > number : (one: number) => one >= number;
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(numbers[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return operator.startsWith('>') ? numbers.length - low : low;
}

function count(pairs: readonly (Result | Condition)[], cells: Cells, columns: Columns): Settled {
  if (pairs.length === 0 || pairs.length % 2 === 1) return UNSETTLED;
  const [area, condition] = pairs;
  if (pairs.length === 2 && condition instanceof Condition) {
    const column = readColumn(area, cells, columns);
    return column === null ? UNSETTLED : countNumbers(column, condition);
  }
  return selectRows(pairs, null, cells, columns)?.length ?? UNSETTLED;
}

function total(
  [target, ...pairs]: readonly (Result | Condition)[],
  cells: Cells,
  columns: Columns,
  finish: (sum: number, count: number) => Settled,
): Settled {
  const column = readColumn(target, cells, columns);
  if (column === null || pairs.length === 0 || pairs.length % 2 === 1) return UNSETTLED;
  const rows = selectRows(pairs, column.values.length, cells, columns);
  if (rows === null) return UNSETTLED;
  let [sum, numbers] = [0, 0];
  for (const row of rows) {
    const value = column.values[row];
    if (isErrorValue(value)) return UNSETTLED;
    if (typeof value !== 'number') continue;
    sum += value;
    numbers += 1;
  }
  return finish(sum, numbers);
}

/** Exact search only, for a number or a text without wildcards. */
function match([wanted, area, kind]: readonly (Result | Condition)[], cells: Cells, columns: Columns): Settled {
  const column = readColumn(area, cells, columns);
  if (column === null || kind !== 0 || wanted instanceof Condition) return UNSETTLED;
  const value = scalarOf(wanted, cells);
  if (value === UNSETTLED) return UNSETTLED;
  const found = typeof value === 'string' ? rowsWith(column, value.toLowerCase())[0] : column.values.indexOf(value);
  const isPlain = typeof value === 'number' || (typeof value === 'string' && value !== '' && !/[*?~]/.test(value));
  if (!isPlain) return UNSETTLED;
  return found === undefined || found < 0 ? { error: '#N/A' } : found + 1;
}

type ConditionalFunction = (given: readonly (Result | Condition)[], cells: Cells, columns: Columns) => Settled;

const average = (sum: number, numbers: number): Settled => (numbers === 0 ? DIVISION_BY_ZERO : finite(sum / numbers));

export const CONDITIONAL_FUNCTIONS: ReadonlyMap<string, ConditionalFunction> = new Map<string, ConditionalFunction>([
  ['AVERAGEIFS', (given, cells, columns) => total(given, cells, columns, average)],
  ['COUNTIF', count],
  ['COUNTIFS', count],
  ['MATCH', match],
  [
    'SUMIF',
    ([range, criterion, target = range], cells, columns) => total([target, range, criterion], cells, columns, finite),
  ],
  ['SUMIFS', (given, cells, columns) => total(given, cells, columns, finite)],
]);
