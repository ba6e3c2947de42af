/**
 * What is selected on one sheet and how keys and clicks move it: an anchor (the active cell) and a focus that spans the
 * rectangle with it. Pure: takes the sheet's geometry and content as functions.
 */
import { isInside, spanRect, type CellPlace } from './address';
import type { Axis } from './axis';
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../workbook/model';

export interface Selection {
  readonly anchor: CellPlace;
  readonly focus: CellPlace;
  /** The active cell when Enter or Tab walked away from the anchor inside the rectangle. */
  readonly active?: CellPlace;
}

export interface SelectionWorld {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Rect[];
  /** Last row and column that hold anything; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  isFilled(row: number, column: number): boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const DELTA: Record<Direction, CellPlace> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export function singleSelection(row: number, column: number): Selection {
  return { anchor: { row, column }, focus: { row, column } };
}

/** The selected rectangle, widened until no merged cell is cut, as Excel does. */
export function selectedRect(selection: Selection, merges: readonly Rect[]): Rect {
  let rect = spanRect(selection.anchor, selection.focus);
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      const touches =
        merge.top <= rect.bottom && merge.bottom >= rect.top && merge.left <= rect.right && merge.right >= rect.left;
      if (!touches) continue;
      const wider = {
        top: Math.min(rect.top, merge.top),
        left: Math.min(rect.left, merge.left),
        bottom: Math.max(rect.bottom, merge.bottom),
        right: Math.max(rect.right, merge.right),
      };
      if (
        wider.top !== rect.top ||
        wider.left !== rect.left ||
        wider.bottom !== rect.bottom ||
        wider.right !== rect.right
      ) {
        rect = wider;
        grown = true;
      }
    }
  }
  return rect;
}

function mergeAt(merges: readonly Rect[], row: number, column: number): Rect | null {
  return merges.find((merge) => isInside(merge, row, column)) ?? null;
}

/** One step of an arrow key; merged cells are crossed whole and hidden rows and columns jumped over. */
export function moveCell(world: SelectionWorld, from: CellPlace, direction: Direction): CellPlace {
  const merge = mergeAt(world.merges, from.row, from.column);
  const start = merge === null ? from : edgeOf(merge, from, direction);
  const delta = DELTA[direction];
  const row = delta.row === 0 ? start.row : world.rows.step(start.row, delta.row > 0 ? 1 : -1);
  const column = delta.column === 0 ? start.column : world.columns.step(start.column, delta.column > 0 ? 1 : -1);
  return { row, column };
}

function edgeOf(merge: Rect, from: CellPlace, direction: Direction): CellPlace {
  switch (direction) {
    case 'up':
      return { row: merge.top, column: from.column };
    case 'down':
      return { row: merge.bottom, column: from.column };
    case 'left':
      return { row: from.row, column: merge.left };
    case 'right':
      return { row: from.row, column: merge.right };
  }
}

/** Ctrl+arrow: to the end of a filled run, or to the next filled cell, or to the edge of the sheet. */
export function jumpCell(world: SelectionWorld, from: CellPlace, direction: Direction): CellPlace {
  const vertical = direction === 'up' || direction === 'down';
  const forward = direction === 'down' || direction === 'right';
  const step = forward ? 1 : -1;
  const last = vertical ? world.lastRow : world.lastColumn;
  const edge = forward ? (vertical ? MAX_ROWS : MAX_COLUMNS) - 1 : 0;
  const filled = (index: number): boolean =>
    vertical ? world.isFilled(index, from.column) : world.isFilled(from.row, index);
  const place = (index: number): CellPlace =>
    vertical ? { row: index, column: from.column } : { row: from.row, column: index };
  const start = vertical ? from.row : from.column;
  let index = start;
  if (filled(index) && index !== edge && filled(index + step)) {
    while (index !== edge && filled(index + step)) index += step;
    return place(index);
  }
  index = forward ? index + 1 : Math.min(index - 1, last);
  while (forward ? index <= last : index >= 0) {
    if (filled(index)) return place(index);
    index += step;
  }
  return place(edge);
}

/** Tab and Enter inside a larger selection walk through it; undefined when only one cell (or merge) is selected. */
export function walkInside(rect: Rect, from: CellPlace, key: 'enter' | 'tab', back: boolean): CellPlace {
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  const r = from.row - rect.top;
  const c = from.column - rect.left;
  const order = key === 'tab' ? r * width + c : c * height + r;
  const count = width * height;
  const next = (order + (back ? count - 1 : 1)) % count;
  return key === 'tab'
    ? { row: rect.top + Math.floor(next / width), column: rect.left + (next % width) }
    : { row: rect.top + (next % height), column: rect.left + Math.floor(next / height) };
}
