/**
 * What an insertion, a deletion, a new sheet name or a new table name does to rectangles and to the references in
 * formulas. Pure: the callers store the results.
 */
import { tokenize } from '@borgar/fx';
import { columnLetters, columnNumber, isOnSheet, quoteSheetName, splitSheet } from './address';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from './model';

/** Cells inserted (`count > 0`) or deleted (`count < 0`) before `at`, within the band `from..to` of the other axis. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export function wholeShift(axis: 'row' | 'column', at: number, count: number): Shift {
  return { axis, at, count, from: 0, to: (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1 };
}

/** First and last index after the shift; null when everything between them is deleted. */
export function shiftSpan(first: number, last: number, shift: Shift): { first: number; last: number } | null {
  const { at, count } = shift;
  if (count > 0) return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at - count;
  const newFirst = first < at ? first : Math.max(at, first + count);
  const newLast = last < at ? last : last < end ? at - 1 : last + count;
  return first >= at && last < end ? null : { first: newFirst, last: newLast };
}

/** `covered`: the band holds the rectangle's whole width (or height); `cut`: only a part of it; `clear`: nothing. */
export function bandOf(rect: Rect, shift: Shift): 'covered' | 'cut' | 'clear' {
  const [low, high] = shift.axis === 'row' ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const lastIndex = shift.axis === 'row' ? rect.bottom : rect.right;
  if (lastIndex < shift.at || high < shift.from || low > shift.to) return 'clear';
  return low >= shift.from && high <= shift.to ? 'covered' : 'cut';
}

/** The rectangle after the shift, clipped to the sheet; null when it is deleted. A rectangle cut by the band stays. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (bandOf(rect, shift) !== 'covered') return rect;
  const isRow = shift.axis === 'row';
  const limit = isRow ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
  const [first, last] = isRow ? [rect.top, rect.bottom] : [rect.left, rect.right];
  if (first === 0 && last === limit) return rect;
  const span = shiftSpan(first, last, shift);
  if (span === null || span.first > limit) return null;
  const end = Math.min(span.last, limit);
  return isRow ? { ...rect, top: span.first, bottom: end } : { ...rect, left: span.first, right: end };
}

const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?$/i;
const COLUMN_BEAM = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const ROW_BEAM = /^(\$?)(\d+):(\$?)(\d+)$/;

interface Reference {
  readonly rect: Rect;
  write(rect: Rect): string;
}

function readReference(text: string): Reference | null {
  const cells = REFERENCE.exec(text);
  if (cells !== null) {
    const [, c1 = '', column1 = '', r1 = '', row1 = '', c2 = c1, column2, r2 = r1, row2] = cells;
    const single = column2 === undefined || row2 === undefined;
    const rect = {
      top: Number(row1) - 1, left: columnNumber(column1),
      bottom: Number(row2 ?? row1) - 1, right: columnNumber(column2 ?? column1),
    }; // prettier-ignore
    const write = (to: Rect): string => {
      const first = `${c1}${columnLetters(to.left)}${r1}${to.top + 1}`;
      return single ? first : `${first}:${c2}${columnLetters(to.right)}${r2}${to.bottom + 1}`;
    };
    return { rect, write };
  }
  const columns = COLUMN_BEAM.exec(text);
  if (columns !== null) {
    const [, c1 = '', first = '', c2 = '', last = ''] = columns;
    const rect = { top: 0, bottom: MAX_ROWS - 1, left: columnNumber(first), right: columnNumber(last) };
    return { rect, write: (to) => `${c1}${columnLetters(to.left)}:${c2}${columnLetters(to.right)}` };
  }
  const rows = ROW_BEAM.exec(text);
  if (rows === null) return null;
  const [, r1 = '', first = '', r2 = '', last = ''] = rows;
  const rect = { top: Number(first) - 1, bottom: Number(last) - 1, left: 0, right: MAX_COLUMNS - 1 };
  return { rect, write: (to) => `${r1}${to.top + 1}:${r2}${to.bottom + 1}` };
}

/** Replaces each A1 reference of a formula; `change` gets the unquoted sheet name (null: the formula's own sheet). */
function mapReferences(
  formula: string,
  change: (sheet: string | null, text: string, prefix: string) => string,
): string {
  return tokenize(formula, { mergeRefs: true })
    .map((token) => {
      if (token.type !== 'range' && token.type !== 'range_beam') return token.value;
      const { sheet, rest } = splitSheet(token.value);
      const prefix = token.value.slice(0, token.value.length - rest.length);
      return change(sheet, rest, prefix);
    })
    .join('');
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The formula of a cell on sheet `home` after a shift on sheet `target` (names). */
export function shiftFormula(formula: string, home: string, target: string, shift: Shift): string {
  return mapReferences(formula, (sheet, text, prefix) => {
    if (!isSameName(sheet ?? home, target)) return prefix + text;
    const reference = readReference(text);
    if (reference === null) return prefix + text;
    const moved = shiftRect(reference.rect, shift);
    return prefix + (moved === null ? '#REF!' : reference.write(moved));
  });
}

/** The formula as Excel writes it when its cell is copied: relative parts move, absolute parts stay. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return makeOffset(formula)(rows, columns);
}

/** `offsetFormula` for one formula and many places: the formula is taken apart once. */
export function makeOffset(formula: string): (rows: number, columns: number) => string {
  const parts = tokenize(formula, { mergeRefs: true }).map((token) => {
    if (token.type !== 'range' && token.type !== 'range_beam') return token.value;
    const { rest } = splitSheet(token.value);
    return offsetReference(token.value.slice(0, token.value.length - rest.length), rest);
  });
  if (parts.every((part) => typeof part === 'string')) {
    const fixed = parts.join('');
    return () => fixed;
  }
  return (rows, columns) => parts.map((part) => (typeof part === 'string' ? part : part(rows, columns))).join('');
}

/** A reference by how far it moves; its text where nothing of it can. */
function offsetReference(prefix: string, text: string): string | ((rows: number, columns: number) => string) {
  const cells = REFERENCE.exec(text);
  const reference = cells === null ? null : readReference(text);
  if (cells === null || reference === null) return prefix + text;
  const [, c1, , r1, , c2 = c1, , r2 = r1] = cells;
  return (rows, columns) => {
    const moved = {
      top: reference.rect.top + (r1 === '' ? rows : 0),
      bottom: reference.rect.bottom + (r2 === '' ? rows : 0),
      left: reference.rect.left + (c1 === '' ? columns : 0),
      right: reference.rect.right + (c2 === '' ? columns : 0),
    };
    return prefix + (isOnSheet(moved) ? reference.write(moved) : '#REF!');
  };
}

/** References to sheet `from` renamed to `to`, or to `#REF!` when the sheet is deleted (`to` null). */
export function renameSheetInFormula(formula: string, from: string, to: string | null): string {
  if (!formula.includes('!')) return formula;
  return mapReferences(formula, (sheet, text, prefix) => {
    if (sheet === null || !isSameName(sheet, from)) return prefix + text;
    return to === null ? '#REF!' : `${quoteSheetName(to)}!${text}`;
  });
}

/** Structured references after a table (`column` null) or one of its columns got a new name. */
export function renameTableInFormula(
  formula: string,
  table: string,
  change: { readonly table: string } | { readonly column: string; readonly to: string },
): string {
  if (!formula.toLowerCase().includes(table.toLowerCase())) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map((token) => {
      if ('table' in change && token.type === 'range_named' && isSameName(token.value, table)) return change.table;
      if (token.type !== 'structured') return token.value;
      const open = token.value.indexOf('[');
      if (!isSameName(token.value.slice(0, open), table)) return token.value;
      if ('table' in change) return change.table + token.value.slice(open);
      return token.value
        .replaceAll(`[${change.column}]`, `[${change.to}]`)
        .replaceAll(`[@${change.column}]`, `[@${change.to}]`);
    })
    .join('');
}
