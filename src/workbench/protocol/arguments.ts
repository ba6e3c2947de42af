/** Reads arguments of methods and values of properties; refuses with InvalidArgument what has the wrong type. */
import type { Rect } from '../workbook/model';
import { ExcelError } from '../workbook/errors';
import type { RangeTarget } from './host-context';
import { isHostObject } from './host-object';

function invalid(what: string, value: unknown): never {
  throw new ExcelError('InvalidArgument', `The argument is invalid: ${what} expected, ${JSON.stringify(value)} given.`);
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : invalid('a text', value);
}

export function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : invalid('a number', value);
}

export function asIndex(value: unknown): number {
  const number = asNumber(value);
  return Number.isInteger(number) && number >= 0 ? number : invalid('an index', value);
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  return Number.isInteger(number) ? number : invalid('a whole number', value);
}

export function asBoolean(value: unknown): boolean {
  return typeof value === 'boolean' ? value : invalid('true or false', value);
}

/** Enums are compared without case: the library sends `Left` for `left`. */
export function asEnum<const Names extends readonly string[]>(value: unknown, names: Names): Names[number] {
  const text = asText(value).toLowerCase();
  return names.find((name) => name.toLowerCase() === text) ?? invalid(`one of ${names.join(', ')}`, value);
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid('an object', value);
  return value as Record<string, unknown>;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : invalid('an array', value);
}

/** A two-dimensional array, or a scalar that stands for every cell of a rows × columns block. */
export function asGrid<T>(value: unknown, read: (cell: unknown) => T, rows: number, columns: number): T[][] {
  if (!Array.isArray(value)) {
    const scalar = read(value);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => scalar));
  }
  return value.map((row) => asList(row).map(read));
}

export function rangeOf(value: unknown): RangeTarget {
  if (isHostObject(value) && value.typeName === 'Range') return value.target as RangeTarget;
  return invalid('a range', isHostObject(value) ? value.typeName : value);
}

/** The rectangle of a range whose cells still exist. */
export function rectOf(range: RangeTarget): Rect {
  if (range.rect === null) throw new ExcelError('InvalidReference', 'The range no longer exists.');
  return range.rect;
}
