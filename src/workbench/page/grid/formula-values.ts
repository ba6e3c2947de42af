/** Values of formula-lite.ts and how Excel compares and converts them. */
import type { CellValue } from '../../workbook/model';
import { isErrorValue } from '../../workbook/model';

export type LiteValue = CellValue | null;
/** A rectangle of values, row by row. */
export type LiteRange = readonly (readonly LiteValue[])[];
export type LiteArgument = LiteValue | LiteRange;

export interface LiteContext {
  /** The cell the formula is asked for, and the one it was written for: relative references move by the difference. */
  readonly row: number;
  readonly column: number;
  readonly baseRow: number;
  readonly baseColumn: number;
  /** Serial number of the day. */
  readonly today: number;
  /** `sheet` null: the sheet of the format. Absent or unknown cells are null. */
  read(sheet: string | null, row: number, column: number): LiteValue;
  /** Rows and columns beyond which a sheet is empty: whole-column references end there. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function isRange(value: LiteArgument): value is LiteRange {
  return Array.isArray(value);
}

export function single(value: LiteArgument | undefined): LiteValue {
  if (value === undefined) return null;
  return isRange(value) ? (value[0]?.[0] ?? null) : value;
}

/** A number as arithmetic sees it; an error value when the text is no number. */
export function toNumber(value: LiteValue): number | { error: string } {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isErrorValue(value)) return value;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? { error: '#VALUE!' } : number;
}

export function toText(value: LiteValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isErrorValue(value) ? value.error : String(value);
}

export function isTruthy(value: LiteValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return typeof value === 'string' && value.toUpperCase() === 'TRUE';
}

/** Excel's order: numbers before texts before booleans; texts without regard to case; an empty cell equals 0, "" and FALSE. */
export function compareValues(a: LiteValue, b: LiteValue): number {
  const left = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const right = b ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toUpperCase(), right.toUpperCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  const order = { number: 0, string: 1, boolean: 2, object: 3 } as Record<string, number>;
  return (order[typeof left] ?? 0) - (order[typeof right] ?? 0);
}
