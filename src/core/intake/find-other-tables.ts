/**
 * Tables of no known kind on what the known ones leave of a sheet: each block that the structure analyser finds headings and
 * rows in. They are listed and left alone.
 */
import type { CellRange } from '../model/cell';
import { headingPath, type TableColumn } from './find-tables';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';
import { analyseStructure } from './structure/analyse-structure';
import { findBlocks } from './structure/find-blocks';
import type { StructureCell } from './structure/grid';

export interface OtherTable {
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly firstBody: number;
  readonly columns: readonly TableColumn[];
}

/** Rows of a block that are analysed; the rest is taken to go on like them. */
const MOST_ROWS = 400;
const FEWEST_COLUMNS = 3;

function cellAt(view: SheetView, row: number, column: number): StructureCell | null {
  const value = view.value(row, column);
  if (value === '') return null;
  return {
    text: view.text(row, column),
    number: typeof value === 'number' ? value : null,
    indent: typeof value === 'string' ? value.length - value.trimStart().length : 0,
  };
}

function tableIn(view: SheetView, block: CellRange): OtherTable | null {
  const { top, left, bottom, right } = block;
  const analysed = Math.min(bottom, top + MOST_ROWS - 1);
  const grid = Array.from({ length: analysed - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) => cellAt(view, top + row, left + column)),
  );
  const { roles, headerRows, firstData } = analyseStructure(grid);
  const first = headerRows[0];
  if (first === undefined || firstData < first || right - left + 1 < FEWEST_COLUMNS) return null;
  const last = roles.findLastIndex((role) => role !== 'empty' && role !== 'notes');
  const lastHeader = headerRows.filter((row) => row < firstData).at(-1) ?? first;
  const header = { top: top + first, bottom: top + lastHeader, left, right };
  return {
    range: { top: top + first, left, bottom: analysed < bottom ? bottom : top + last, right },
    headerRows: headerRows.map((row) => top + row),
    firstBody: top + firstData,
    columns: Array.from({ length: right - left + 1 }, (_, column) => ({
      columnIndex: left + column,
      heading: headingPath(view, header, left + column),
    })),
  };
}

/** `taken`: the ranges of the known tables. */
export function* findOtherTables(view: SheetView, taken: readonly CellRange[]): Slices<OtherTable[]> {
  const isTaken = (row: number, column: number): boolean =>
    taken.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const free = new Map<number, readonly number[]>();
  for (let row = view.top; row <= view.bottom; row += 1) {
    if (isSliceEnd(row)) yield;
    free.set(
      row,
      view.filled(row).filter((column) => !isTaken(row, column)),
    );
  }
  const found: OtherTable[] = [];
  for (const block of findBlocks((row) => free.get(row) ?? [], view)) {
    yield;
    const table = tableIn(view, block);
    if (table !== null) found.push(table);
  }
  return found;
}
