/**
 * Tables in the rows of a form, beside its labels and values. They take their own columns of those rows only: the form is read
 * from what is left, without their titles and the notes below them.
 */
import type { CellRange } from '../model/cell';
import type { Source } from '../model/intake';
import { MARK_ALONE } from './form-lines';
import { isLabel } from './read-form';
import { TITLE_REACH } from './sheet-result';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

/** Labels that make a column the one of a form. */
const FEWEST_LABELS = 4;
/** Cells of a row of titles: a mark and a text. */
const MOST_OF_TITLE = 2;

type Table = Pick<Source, 'range' | 'skipped'>;

export interface BesideTables {
  readonly view: SheetView;
  /** Rows that tables have to themselves. */
  readonly isTaken: (rowIndex: number) => boolean;
  /** Titles and notes of tables that stand in rows of the form, each of one row. */
  readonly around: readonly CellRange[];
}

const rowsOf = ({ top, bottom }: Pick<CellRange, 'top' | 'bottom'>): number[] =>
  Array.from({ length: bottom - top + 1 }, (_row, index) => top + index);

/** The sheet without some of its cells; it ends where the others do. */
function withoutCells(view: SheetView, ranges: readonly CellRange[]): SheetView {
  const hidden = new Map<number, CellRange[]>();
  for (const range of ranges) for (const row of rowsOf(range)) hidden.set(row, [...(hidden.get(row) ?? []), range]);
  const isHidden = (row: number, column: number): boolean =>
    hidden.get(row)?.some(({ left, right }) => column >= left && column <= right) === true;
  const filled: SheetView['filled'] = (row, left, right) => {
    const columns = view.filled(row, left, right);
    return hidden.has(row) ? columns.filter((column) => !isHidden(row, column)) : columns;
  };
  let [left, right] = [view.right, view.left];
  for (const row of rowsOf(view)) {
    const columns = filled(row);
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns.at(-1) ?? right);
  }
  return {
    ...view,
    left,
    right,
    value: (row, column) => (isHidden(row, column) ? '' : view.value(row, column)),
    text: (row, column) => (isHidden(row, column) ? '' : view.text(row, column)),
    mergeAt: (row, column) => (isHidden(row, column) ? undefined : view.mergeAt(row, column)),
    filled,
  };
}

/** The first text of a row where something stands to its right; -1 for none. */
function pairAt(view: SheetView, row: number): number {
  const filled = view.filled(row).filter((column) => !/^[:：]$/.test(view.text(row, column)));
  const first = filled.findIndex((column) => !MARK_ALONE.test(view.text(row, column)));
  return first >= 0 && first < filled.length - 1 ? (filled[first] ?? -1) : -1;
}

/** Columns in which the labels of a form stand, with the rows that hold one we know. */
function* labelsIn(view: SheetView): Slices<ReadonlyMap<number, ReadonlySet<number>>> {
  const found = new Map<number, Set<number>>();
  for (let row = view.top; row <= view.bottom; row += 1) {
    if (isSliceEnd(row)) yield;
    const column = pairAt(view, row);
    if (column >= 0 && isLabel(view.text(row, column)))
      found.set(column, (found.get(column) ?? new Set<number>()).add(row));
  }
  return new Map([...found].filter(([, rows]) => rows.size >= FEWEST_LABELS));
}

/** Whether a row of a table holds more than the table, a label and a value at least. */
function isShared(view: SheetView, row: number, { left, right }: CellRange): boolean {
  return view.filled(row).length - view.filled(row, left, right).length >= 2;
}

/** The titles over a table in its own columns. */
function titlesOf(view: SheetView, { range: { top, left, right } }: Table): CellRange[] {
  const found: CellRange[] = [];
  for (let row = top - 1; row >= Math.max(view.top, top - TITLE_REACH); row -= 1) {
    const count = view.filled(row, left, right).length;
    if (count > MOST_OF_TITLE || (count === 0 && (found.length > 0 || row < top - 1))) break;
    if (count > 0) found.push({ top: row, bottom: row, left, right });
  }
  return found;
}

/** What is left of a sheet for its form. Without tables beside one, the whole sheet, and the rows of all its tables taken. */
export function* leaveTables(view: SheetView, tables: readonly Table[]): Slices<BesideTables> {
  const ranges = tables.map(({ range }) => range);
  const takes = (row: number, { top, bottom }: CellRange): boolean => row >= top && row <= bottom;
  const whole = { view, isTaken: (row: number) => ranges.some((range) => takes(row, range)), around: [] };
  if (!ranges.some((range) => rowsOf(range).some((row) => isShared(view, row, range)))) return whole;
  const rest = withoutCells(view, ranges);
  const labels = yield* labelsIn(rest);
  const isPair = (row: number): boolean => labels.has(pairAt(rest, row));
  const beside = tables.filter(({ range }) => {
    const rows = rowsOf(range).filter((row) => rest.filled(row).length > 0);
    const isKnown = rows.some((row) => labels.get(pairAt(rest, row))?.has(row) === true);
    return isKnown && rows.filter(isPair).length * 2 > rows.length;
  });
  if (beside.length === 0) return whole;
  const around = beside.flatMap((table) => [
    ...titlesOf(rest, table),
    ...table.skipped
      .filter(({ rowIndex }) => rowIndex > table.range.bottom && isPair(rowIndex))
      .map(({ rowIndex }) => ({ ...table.range, top: rowIndex, bottom: rowIndex })),
  ]);
  const others = tables.filter((table) => !beside.includes(table));
  return {
    view: withoutCells(view, [...beside.map(({ range }) => range), ...around]),
    isTaken: (row) => others.some(({ range }) => takes(row, range)),
    around,
  };
}
