/** Functions over values that are all there: each gives what Excel gives, or leaves the call to the engine. */
import { isErrorValue, type CellValue } from '../../workbook/model';
import { cutText, findText, substitute, trim } from './texts';
import { Area, DIVISION_BY_ZERO, finite, Matrix, toLogical, toNumber, UNSETTLED } from './values';
import type { Result, Scalar, Settled, Unsettled } from './values';

/** What the cells hold. */
export interface Cells {
  /** The cell an area consists of, or its first one. */
  first(area: Area): Settled;
  /** Row by row; null when a value is not settled. */
  values(area: Area): readonly Scalar[] | null;
  /** Days since the start of 1900, as Excel counts them; unsettled in a workbook that counts from 1904. */
  today(): Settled;
  /** The same for a moment in milliseconds since 1970. */
  dayOf(moment: number): Settled;
}

/** Beyond it a number has no six digits behind its point left. */
const MOST_ROUNDED = 1e9;

export type PlainFunction = (given: readonly Result[], cells: Cells) => Result;

function isError(result: Result): result is CellValue {
  return result !== UNSETTLED && !(result instanceof Area) && !(result instanceof Matrix) && isErrorValue(result);
}

/** The single value an argument stands for. */
export function scalarOf(result: Result, cells: Cells): Settled {
  if (result instanceof Area) {
    return result.isCell ? cells.first(result) : UNSETTLED;
  }
  return result instanceof Matrix ? UNSETTLED : result;
}

/** The numbers among the arguments; texts and logical values count only in cells, as nothing. The first error instead. */
function numbersOf(given: readonly Result[], cells: Cells): readonly number[] | CellValue | Unsettled {
  const numbers: number[] = [];
  for (const one of given) {
    if (typeof one === 'number') {
      numbers.push(one);
      continue;
    }
    if (!(one instanceof Area)) return isError(one) ? one : UNSETTLED;
    const values = cells.values(one);
    if (values === null) return UNSETTLED;
    for (const value of values) {
      if (typeof value === 'number') numbers.push(value);
      else if (isErrorValue(value)) return value;
    }
  }
  return numbers;
}

function overNumbers(compute: (numbers: readonly number[]) => Settled): PlainFunction {
  return (given, cells) => {
    const numbers = numbersOf(given, cells);
    return Array.isArray(numbers) ? compute(numbers as readonly number[]) : (numbers as CellValue | Unsettled);
  };
}

/** One number in, one number out; `takes` says for which the outcome is plain. */
function overNumber(
  compute: (number: number) => number,
  takes: (number: number) => boolean = () => true,
): PlainFunction {
  return ([first, ...rest], cells) => {
    const value = scalarOf(first, cells);
    if (value === UNSETTLED || rest.length > 0) return UNSETTLED;
    if (isErrorValue(value)) return value;
    const number = toNumber(value);
    return number === UNSETTLED || !takes(number) ? UNSETTLED : finite(compute(number));
  };
}

/** Single values, none of them an error. */
function overScalars(compute: (values: readonly Scalar[], cells: Cells) => Settled): PlainFunction {
  return (given, cells) => {
    const values: Scalar[] = [];
    for (const one of given) {
      const value = scalarOf(one, cells);
      if (value === UNSETTLED) return UNSETTLED;
      values.push(value);
    }
    return values.find(isErrorValue) ?? compute(values, cells);
  };
}

/** Texts, empty cells and errors among the arguments are left to the engine. */
function combine(isAll: boolean): PlainFunction {
  return (given, cells) => {
    const logical: boolean[] = [];
    for (const one of given) {
      const value = scalarOf(one, cells);
      if (typeof value !== 'boolean' && typeof value !== 'number') return UNSETTLED;
      logical.push(Boolean(value));
    }
    return isAll ? !logical.includes(false) : logical.includes(true);
  };
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function countCells(counts: (value: Scalar) => boolean): PlainFunction {
  return (given, cells) => {
    let count = 0;
    for (const one of given) {
      if (!(one instanceof Area)) return UNSETTLED;
      const values = cells.values(one);
      if (values === null) return UNSETTLED;
      for (const value of values) if (counts(value)) count += 1;
    }
    return count;
  };
}

/** A cell by its place in a column, a row, or both; place 0, a whole row or column, is left to the engine. */
const index: PlainFunction = ([area, ...places], cells) => {
  if (!(area instanceof Area) || places.length === 0 || places.length > 2) return UNSETTLED;
  const [first, second] = places.map((place) => scalarOf(place, cells));
  const { top, left, bottom, right } = area.rect;
  const isRow = places.length === 1 && top === bottom && left !== right;
  if (places.length === 1 && top !== bottom && left !== right) return UNSETTLED;
  const [row, column]: readonly Settled[] = isRow ? [1, first] : [first, second ?? 1];
  if (isError(row)) return row;
  if (typeof row !== 'number' || typeof column !== 'number' || row < 1 || column < 1) return UNSETTLED;
  const [at, across] = [top + Math.floor(row) - 1, left + Math.floor(column) - 1];
  if (at > bottom || across > right) return { error: '#REF!' };
  return new Area(area.sheet, { top: at, left: across, bottom: at, right: across });
};

/** Sum of products; what is no number counts as 0. */
const sumProduct: PlainFunction = (given, cells) => {
  const factors: Matrix[] = [];
  for (const one of given) {
    const matrix = matrixOf(one, cells);
    if (matrix === null) return UNSETTLED;
    factors.push(matrix);
  }
  const [first] = factors;
  const isEven = factors.every(({ values, width }) => values.length === first?.values.length && width === first.width);
  if (first === undefined || !isEven) return UNSETTLED;
  let sum = 0;
  for (let at = 0; at < first.values.length; at += 1) {
    let product = 1;
    for (const { values } of factors) {
      const value = values[at];
      if (isErrorValue(value)) return value;
      product *= typeof value === 'number' ? value : 0;
    }
    sum += product;
  }
  return finite(sum);
};

/** The percentile (16) of what is no error (6), between the numbers where it falls there. */
const aggregate: PlainFunction = ([kind, leaves, list, share, ...rest], cells) => {
  const matrix = list === undefined ? null : matrixOf(list, cells);
  if (kind !== 16 || leaves !== 6 || matrix === null || rest.length > 0) return UNSETTLED;
  if (typeof share !== 'number' || share < 0 || share > 1) return UNSETTLED;
  const known = matrix.values.filter((value) => !isErrorValue(value));
  if (!known.every((value) => typeof value === 'number')) return UNSETTLED;
  if (known.length === 0) return { error: '#NUM!' };
  const sorted = known.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (place - Math.floor(place)) * (above - below);
};

/** Null when a value is not settled. */
export function matrixOf(result: Result, cells: Cells): Matrix | null {
  if (result instanceof Matrix) return result;
  if (!(result instanceof Area)) return result === UNSETTLED ? null : new Matrix([result], 1);
  const values = cells.values(result);
  return values === null ? null : new Matrix(values, result.rect.right - result.rect.left + 1);
}

export const PLAIN_FUNCTIONS: ReadonlyMap<string, PlainFunction> = new Map<string, PlainFunction>([
  ['ABS', overNumber(Math.abs)],
  ['AGGREGATE', aggregate],
  ['AND', combine(true)],
  [
    'AVERAGE',
    overNumbers((numbers) => (numbers.length === 0 ? DIVISION_BY_ZERO : finite(sumOf(numbers) / numbers.length))),
  ],
  ['COUNT', countCells((value) => typeof value === 'number')],
  ['COUNTA', countCells((value) => value !== undefined)],
  ['DATE', overScalars(makeDay)],
  ['EXP', overNumber(Math.exp)],
  ['FIND', overScalars(findText)],
  ['HYPERLINK', overScalars((values) => values[values.length - 1])],
  ['INDEX', index],
  ['ISNUMBER', ([first], cells) => isNumber(scalarOf(first, cells))],
  ['LEFT', overScalars((values) => cutText(values[0], 1, values.length === 1 ? 1 : values[1]))],
  ['LN', overNumber(Math.log, (number) => number > 0)],
  ['MAX', overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b))))],
  ['MID', overScalars(([text, start, count]) => cutText(text, start, count))],
  ['MIN', overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b))))],
  ['N', overScalars(([value]) => (typeof value === 'string' ? 0 : toNumber(value)))],
  ['NOT', overScalars(([value]) => negate(toLogical(value)))],
  ['OR', combine(false)],
  ['ROUND', overScalars(round)],
  ['SQRT', overNumber(Math.sqrt, (number) => number >= 0)],
  ['SUBSTITUTE', overScalars(substitute)],
  ['SUM', overNumbers((numbers) => finite(sumOf(numbers)))],
  ['SUMPRODUCT', sumProduct],
  ['SUMSQ', overNumbers((numbers) => finite(sumOf(numbers.map((number) => number * number))))],
  ['TRIM', overScalars(([text]) => trim(text))],
  ['TODAY', (given, cells) => (given.length === 0 ? cells.today() : UNSETTLED)],
]);

function isNumber(value: Settled): Settled {
  return value === UNSETTLED ? value : typeof value === 'number';
}

function negate(value: boolean | Unsettled): Settled {
  return value === UNSETTLED ? value : !value;
}

/** A tie, and what is one but for the fifteenth digit, is left to the engine. */
function round([value, digits, ...rest]: readonly Scalar[]): Settled {
  const number = toNumber(value);
  if (number === UNSETTLED || typeof digits !== 'number' || !Number.isInteger(digits)) return UNSETTLED;
  if (digits < 0 || digits > 9 || rest.length > 0) return UNSETTLED;
  const scaled = Math.abs(number) * 10 ** digits;
  const isTie = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6;
  if (isTie || scaled > MOST_ROUNDED) return UNSETTLED;
  return Math.sign(number) * Number(`${Math.round(scaled)}e-${digits}`);
}

/** A day that is in the calendar; before 1901 Excel's days differ from it. */
function makeDay([year, month, day, ...rest]: readonly Scalar[], cells: Cells): Settled {
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return UNSETTLED;
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isReal = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return isReal && year > 1900 && year < 10_000 && rest.length === 0 ? cells.dayOf(moment.getTime()) : UNSETTLED;
}
