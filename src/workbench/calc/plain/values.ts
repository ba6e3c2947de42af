/** Values of plain formulas and the operators between them, as far as Excel leaves no doubt about their outcome. */
import { isErrorValue, type CellValue, type Rect, type Sheet } from '../../workbook/model';

/** Undefined is the empty cell. */
export type Scalar = CellValue | undefined;

/** A reference; one cell of it counts as its value where a single value is wanted. */
export class Area {
  constructor(
    readonly sheet: Sheet,
    readonly rect: Rect,
    /** The same for every cell of the formula: what is read from it is worth keeping. */
    readonly isFixed = false,
  ) {}

  get isCell(): boolean {
    return this.rect.top === this.rect.bottom && this.rect.left === this.rect.right;
  }
}

/** Values row by row. */
export class Matrix {
  constructor(
    readonly values: readonly Scalar[],
    readonly width: number,
  ) {}
}

/** The outcome hangs on something only the engine can say. */
export const UNSETTLED = Symbol('left to the engine');
export type Unsettled = typeof UNSETTLED;
export type Settled = Scalar | Unsettled;
export type Result = Settled | Area | Matrix;

const NO_NUMBER: CellValue = { error: '#VALUE!' };
export const DIVISION_BY_ZERO: CellValue = { error: '#DIV/0!' };

/** Text is never read as a number here: whether Excel does hangs on its language. */
export function toNumber(value: Scalar): number | Unsettled {
  if (typeof value === 'number') return value;
  if (value === undefined) return 0;
  return typeof value === 'boolean' ? Number(value) : UNSETTLED;
}

/** A text without a digit is a number in no language. */
function isWord(value: Scalar): boolean {
  return typeof value === 'string' && !/\d/.test(value);
}

/** Numbers only where they have no fraction and show all their digits. */
export function toText(value: Scalar): string | Unsettled {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : UNSETTLED;
}

/** What a condition says: texts are neither true nor false. */
export function toLogical(value: Scalar): boolean | Unsettled {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return value === undefined ? false : UNSETTLED;
}

/** Smaller numbers than this are nothing to Excel. */
const SMALLEST = 2.3e-308;

/** A number Excel can hold. */
export function finite(value: number): number | Unsettled {
  return Number.isFinite(value) && (value === 0 || Math.abs(value) >= SMALLEST) ? value : UNSETTLED;
}

type Comparison = (order: number | null) => boolean | Unsettled;

/** `order` is below, at or above zero; null for two different texts, whose order hangs on the language. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['=', (order) => order === 0],
  ['<>', (order) => order !== 0],
  ['<', (order) => (order === null ? UNSETTLED : order < 0)],
  ['>', (order) => (order === null ? UNSETTLED : order > 0)],
  ['<=', (order) => (order === null ? UNSETTLED : order <= 0)],
  ['>=', (order) => (order === null ? UNSETTLED : order >= 0)],
]);

const CALCULATIONS: ReadonlyMap<string, (left: number, right: number) => Settled> = new Map<
  string,
  (left: number, right: number) => Settled
>([
  ['+', (left, right) => finite(left + right)],
  ['-', (left, right) => finite(left - right)],
  ['*', (left, right) => finite(left * right)],
  ['/', (left, right) => (right === 0 ? DIVISION_BY_ZERO : finite(left / right))],
  // 0^0, and what is no real number, are told by the engine.
  ['^', (left, right) => (left === 0 ? UNSETTLED : finite(left ** right))],
]);

export function hasOperator(operator: string): boolean {
  return operator === '&' || COMPARISONS.has(operator) || CALCULATIONS.has(operator);
}

/** Errors go through, the left one first. */
export function applyOperator(operator: string, left: Scalar, right: Scalar): Settled {
  if (isErrorValue(left)) return left;
  if (isErrorValue(right)) return right;
  const compare = COMPARISONS.get(operator);
  if (compare !== undefined) return areTooNear(left, right) ? UNSETTLED : compare(orderOf(left, right));
  if (operator === '&') {
    const before = toText(left);
    const after = toText(right);
    return before === UNSETTLED || after === UNSETTLED ? UNSETTLED : before + after;
  }
  if (isWord(left) || isWord(right)) return NO_NUMBER;
  const first = toNumber(left);
  const second = toNumber(right);
  if (first === UNSETTLED || second === UNSETTLED) return UNSETTLED;
  return CALCULATIONS.get(operator)?.(first, second) ?? UNSETTLED;
}

/** Excel compares 15 digits: whether numbers that differ only behind these are equal is told by the engine. */
function areTooNear(left: Scalar, right: Scalar): boolean {
  const [first, second] = [left ?? 0, right ?? 0];
  if (typeof first !== 'number' || typeof second !== 'number' || first === second) return false;
  return Math.abs(first - second) < 1e-12 * Math.max(1, Math.abs(first), Math.abs(second));
}

/** Numbers come before texts, texts before logical values; an empty cell is the zero of the other side's kind. */
function orderOf(left: Scalar, right: Scalar): number | null {
  const [first, second] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  if (typeof first === 'string' && typeof second === 'string') {
    return first === second || first.toLowerCase() === second.toLowerCase() ? 0 : null;
  }
  return kindOrder(first) - kindOrder(second) || Number(first) - Number(second);
}

function emptyLike(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function kindOrder(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
