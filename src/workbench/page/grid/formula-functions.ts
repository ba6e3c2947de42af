/** The functions that formulas of conditional formats use, for formula-lite.ts. Names are Excel's; arguments may be ranges. */
import { isErrorValue } from '../../workbook/model';
import {
  compareValues,
  isRange,
  isTruthy,
  single,
  toNumber,
  toText,
  type LiteArgument,
  type LiteContext,
  type LiteValue,
} from './formula-values';

type LiteFunction = (values: readonly LiteArgument[], context: LiteContext) => LiteArgument;

function flatten(values: readonly LiteArgument[]): LiteValue[] {
  return values.flatMap((value) => (isRange(value) ? value.flat() : [value]));
}

function numbers(values: readonly LiteArgument[]): number[] {
  return flatten(values).filter((value): value is number => typeof value === 'number');
}

const text = (values: readonly LiteArgument[], index: number): string => toText(single(values[index]));
const count = (values: readonly LiteArgument[], index: number, fallback: number): number => {
  const value = values[index] === undefined ? fallback : toNumber(single(values[index]));
  return typeof value === 'number' ? value : fallback;
};

/** The criterion of COUNTIF: `>5`, `<>x`, `*part*`, or a value to equal. */
function matchesCriterion(value: LiteValue, criterion: LiteValue): boolean {
  if (typeof criterion !== 'string') return value !== null && compareValues(value, criterion) === 0;
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const asNumber = operand.trim() === '' ? Number.NaN : Number(operand);
  const right: LiteValue = Number.isNaN(asNumber) ? operand : asNumber;
  const equal = typeof right === 'string' ? wildcard(right).test(toText(value)) : value === right;
  if (operator === '' || operator === '=') return equal;
  if (operator === '<>') return !equal;
  if (value === null || typeof value !== typeof right) return false;
  const order = compareValues(value, right);
  return (
    (operator.startsWith('<') && order < 0) ||
    (operator.startsWith('>') && order > 0) ||
    (operator.endsWith('=') && order === 0)
  );
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is');
}

function countIfs(values: readonly LiteArgument[]): number {
  const pairs: { cells: LiteValue[]; criterion: LiteValue }[] = [];
  for (let index = 0; index + 1 < values.length; index += 2) {
    pairs.push({ cells: flatten(values.slice(index, index + 1)), criterion: single(values[index + 1]) });
  }
  const cells = pairs[0]?.cells ?? [];
  return cells.filter((_cell, at) => pairs.every((pair) => matchesCriterion(pair.cells[at] ?? null, pair.criterion)))
    .length;
}

function find(values: readonly LiteArgument[], ignoreCase: boolean): LiteValue {
  const [needle, hay] = ignoreCase
    ? [text(values, 0).toLowerCase(), text(values, 1).toLowerCase()]
    : [text(values, 0), text(values, 1)];
  const at = hay.indexOf(needle, count(values, 2, 1) - 1);
  return at < 0 ? { error: '#VALUE!' } : at + 1;
}

const isError = (value: LiteValue): boolean => value !== null && isErrorValue(value);

export const LITE_FUNCTIONS: Readonly<Record<string, LiteFunction>> = {
  TRUE: () => true,
  FALSE: () => false,
  AND: (values) => flatten(values).every(isTruthy),
  OR: (values) => flatten(values).some(isTruthy),
  NOT: (values) => !isTruthy(single(values[0])),
  IF: (values) =>
    isTruthy(single(values[0])) ? single(values[1]) : values[2] === undefined ? false : single(values[2]),
  IFERROR: (values) => (isError(single(values[0])) ? single(values[1]) : single(values[0])),
  ISBLANK: (values) => single(values[0]) === null,
  ISNUMBER: (values) => typeof single(values[0]) === 'number',
  ISTEXT: (values) => typeof single(values[0]) === 'string',
  ISERROR: (values) => isError(single(values[0])),
  N: (values) => {
    const value = single(values[0]);
    return isError(value) || typeof value === 'number' ? value : value === true ? 1 : 0;
  },
  LEN: (values) => text(values, 0).length,
  TRIM: (values) => text(values, 0).trim().replace(/ +/g, ' '),
  UPPER: (values) => text(values, 0).toUpperCase(),
  LOWER: (values) => text(values, 0).toLowerCase(),
  LEFT: (values) => text(values, 0).slice(0, count(values, 1, 1)),
  RIGHT: (values) => text(values, 0).slice(-count(values, 1, 1)),
  MID: (values) => text(values, 0).slice(count(values, 1, 1) - 1, count(values, 1, 1) - 1 + count(values, 2, 0)),
  EXACT: (values) => text(values, 0) === text(values, 1),
  SEARCH: (values) => find(values, true),
  FIND: (values) => find(values, false),
  TODAY: (_values, context) => context.today,
  ROW: (_values, context) => context.row + 1,
  COLUMN: (_values, context) => context.column + 1,
  MOD: (values) => {
    const divisor = count(values, 1, 0);
    const number = count(values, 0, 0);
    return divisor === 0 ? { error: '#DIV/0!' } : number - divisor * Math.floor(number / divisor);
  },
  ABS: (values) => Math.abs(count(values, 0, 0)),
  ROUND: (values) => {
    const scale = 10 ** count(values, 1, 0);
    return Math.round(count(values, 0, 0) * scale) / scale;
  },
  SUM: (values) => numbers(values).reduce((sum, value) => sum + value, 0),
  MAX: (values) => Math.max(...(numbers(values).length > 0 ? numbers(values) : [0])),
  MIN: (values) => Math.min(...(numbers(values).length > 0 ? numbers(values) : [0])),
  COUNT: (values) => numbers(values).length,
  COUNTA: (values) => flatten(values).filter((value) => value !== null).length,
  COUNTBLANK: (values) => flatten(values).filter((value) => value === null || value === '').length,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
};
