/** What a range's cells answer: values, formulas, texts, types; hidden rows and columns; special cells. */
import { cellCount, cellRect, isWholeColumns, isWholeRows } from '../../workbook/address';
import { getCell, hasContent } from '../../workbook/cells';
import type { Cell, CellValue, Rect } from '../../workbook/model';
import { formatValue } from '../../workbook/number-text';
import { requireAllowed } from '../../workbook/protection';
import { asEnum, isGiven, rectOf } from '../arguments';
import type { HostSession, RangeTarget } from '../host-context';

/** platform.md 2.1: beyond it `values` is null without an error. */
const MAX_CELLS_READ = 5_000_000;

export type GridKind = 'values' | 'formulas' | 'text' | 'types' | 'numberFormat';

/** A two-dimensional array, or null for unbounded and too large ranges. */
export function readGrid(range: RangeTarget, session: HostSession, kind: GridKind): unknown[][] | null {
  const rect = rectOf(range);
  if (isWholeColumns(rect) || isWholeRows(rect) || cellCount(rect) > MAX_CELLS_READ) return null;
  if (kind !== 'formulas' && kind !== 'numberFormat' && hasFormula(range, rect)) session.core.recalculate();
  const read = (cell: Cell | undefined): unknown => readCell(cell, session, kind);
  const grid: unknown[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells = range.sheet.cells.get(row);
    const line: unknown[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) line.push(read(cells?.get(column)));
    grid.push(line);
  }
  return grid;
}

function hasFormula(range: RangeTarget, rect: Rect): boolean {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells = range.sheet.cells.get(row);
    if (cells === undefined) continue;
    for (let column = rect.left; column <= rect.right; column += 1)
      if (cells.get(column)?.formula !== undefined) return true;
  }
  return false;
}

function readCell(cell: Cell | undefined, session: HostSession, kind: GridKind): unknown {
  const value = cell?.value;
  switch (kind) {
    case 'values':
      return wireValue(value);
    case 'formulas':
      return cell?.formula ?? wireValue(value);
    case 'text':
      return formatValue(value, session.core.styleOf(cell).numberFormat, {
        locale: 'en-US',
        date1904: session.core.data.date1904,
      });
    case 'types':
      return typeOfValue(value);
    case 'numberFormat':
      return session.core.styleOf(cell).numberFormat;
  }
}

/** Errors travel as texts, empty cells as `''` (platform.md 4.6). */
export function wireValue(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

export function typeOfValue(value: CellValue | undefined): string {
  if (value === undefined) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** True, false, or null when some are hidden and some are not. */
export function isHidden(range: RangeTarget, axis: 'row' | 'column'): boolean | null {
  const rect = rectOf(range);
  const lines = axis === 'row' ? range.sheet.rows : range.sheet.columns;
  const [first, last] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  let hidden = 0;
  for (const [index, props] of lines) if (index >= first && index <= last && props.hidden === true) hidden += 1;
  return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
}

export function setHidden(range: RangeTarget, axis: 'row' | 'column', hidden: boolean, session: HostSession): void {
  const { sheet } = range;
  const rect = rectOf(range);
  requireAllowed(session.core, sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  session.core.beginStructure(sheet);
  const [first, last] = axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const lines: Map<number, { hidden?: boolean }> = axis === 'row' ? sheet.rows : sheet.columns;
  for (let index = first; index <= last; index += 1) {
    const { hidden: _before, ...rest } = lines.get(index) ?? {};
    if (hidden) lines.set(index, { ...rest, hidden: true });
    else if (lines.has(index)) lines.set(index, rest);
  }
  session.core.emitStructure(sheet, rect, axis === 'row' ? 'RowHiddenChanged' : undefined);
}

const SPECIAL = ['Visible', 'Constants', 'Formulas', 'Blanks'] as const;
const VALUE_TYPES = ['All', 'Errors', 'ErrorsLogical', 'ErrorsNumbers', 'ErrorsText', 'ErrorsLogicalNumber', 'ErrorsLogicalText', 'ErrorsNumberText', 'Logical', 'LogicalNumbers', 'LogicalText', 'LogicalNumbersText', 'Numbers', 'NumbersText', 'Text'] as const; // prettier-ignore

/** The cells that `getSpecialCells` finds, as rectangles in reading order. */
export function readSpecialCells(range: RangeTarget, [kind, valueType]: readonly unknown[]): Rect[] {
  const wanted = asEnum(kind, SPECIAL);
  const values = asEnum(isGiven(valueType) ? valueType : 'All', VALUE_TYPES);
  const rect = rectOf(range);
  if (wanted === 'Visible') return visibleParts(range, rect);
  const found: Rect[] = [];
  for (let row = rect.top; row <= Math.min(rect.bottom, lastUsedRow(range)); row += 1) {
    for (let column = rect.left; column <= Math.min(rect.right, lastUsedColumn(range)); column += 1) {
      const cell = getCell(range.sheet, row, column);
      if (!isSpecial(cell, wanted, values)) continue;
      const last = found.at(-1);
      if (last?.bottom === row && last.right === column - 1) found[found.length - 1] = { ...last, right: column };
      else found.push(cellRect(row, column));
    }
  }
  return joinRows(found);
}

function lastUsedRow(range: RangeTarget): number {
  let last = 0;
  for (const row of range.sheet.cells.keys()) last = Math.max(last, row);
  return last;
}

function lastUsedColumn(range: RangeTarget): number {
  let last = 0;
  for (const cells of range.sheet.cells.values()) for (const column of cells.keys()) last = Math.max(last, column);
  return last;
}

function isSpecial(cell: Cell | undefined, kind: 'Constants' | 'Formulas' | 'Blanks', values: string): boolean {
  if (kind === 'Blanks') return !hasContent(cell);
  if (!hasContent(cell) || (cell.formula !== undefined) !== (kind === 'Formulas')) return false;
  if (values === 'All') return true;
  const type = typeOfValue(cell.value);
  if (type === 'Error') return values.includes('Errors');
  if (type === 'Boolean') return values.includes('Logical');
  return type === 'Double' ? values.includes('Number') : values.includes('Text');
}

/** Joins rectangles of equal columns that stand on consecutive rows. */
function joinRows(rects: readonly Rect[]): Rect[] {
  const joined: Rect[] = [];
  for (const rect of rects) {
    const index = joined.findIndex(
      (other) => other.left === rect.left && other.right === rect.right && other.bottom === rect.top - 1,
    );
    const above = joined[index];
    if (above === undefined) joined.push(rect);
    else joined[index] = { ...above, bottom: rect.bottom };
  }
  return joined;
}

function visibleParts(range: RangeTarget, rect: Rect): Rect[] {
  const rows = visibleSpans(range.sheet.rows, rect.top, rect.bottom);
  const columns = visibleSpans(range.sheet.columns, rect.left, rect.right);
  return rows.flatMap((row) =>
    columns.map((column) => ({ top: row.first, bottom: row.last, left: column.first, right: column.last })),
  );
}

function visibleSpans(lines: ReadonlyMap<number, { hidden?: boolean }>, first: number, last: number) {
  const hidden = [...lines]
    .filter(([index, props]) => props.hidden === true && index >= first && index <= last)
    .map(([index]) => index)
    .sort((a, b) => a - b);
  const spans: { first: number; last: number }[] = [];
  let start = first;
  for (const index of hidden) {
    if (index > start) spans.push({ first: start, last: index - 1 });
    start = index + 1;
  }
  if (start <= last) spans.push({ first: start, last });
  return spans;
}
