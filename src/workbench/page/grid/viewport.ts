/**
 * Where cells are on the screen and what lies under a point: scrolling, frozen panes, headers and zoom. Coordinates are
 * logical pixels (CSS pixels divided by zoom) from the grid's top left corner.
 */
import type { Rect } from '../../workbook/model';
import type { CellPlace } from './address';
import type { Axis } from './axis';

const HEADER_HEIGHT = 22;
/** How near to a column's edge the pointer takes hold of it. */
const GRIP_PIXELS = 4;

export interface ScreenRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A span of indices on the screen, both ends included; `isFrozen` ones do not scroll. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly isFrozen: boolean;
}

export type HitPart = 'cell' | 'columnHeader' | 'rowHeader' | 'corner' | 'columnEdge' | 'rowEdge';
export interface Hit extends CellPlace {
  readonly part: HitPart;
}

export interface ViewportInput {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  readonly height: number;
}

/** Room for the digits of the largest row number on the screen. */
function headerWidthOf(rows: Axis, bottom: number): number {
  return Math.max(28, 12 + String(rows.at(bottom) + 1).length * 8);
}

export class Viewport {
  readonly headerWidth: number;
  readonly headerHeight = HEADER_HEIGHT;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly input: ViewportInput;

  constructor(input: ViewportInput) {
    this.input = input;
    this.headerWidth = headerWidthOf(input.rows, input.scrollY + input.height);
    this.frozenWidth = input.columns.offset(input.frozenColumns);
    this.frozenHeight = input.rows.offset(input.frozenRows);
  }

  /** Frozen band first (when there is one), then the scrolled one. */
  columnBands(): Band[] {
    const { columns, frozenColumns, scrollX, width } = this.input;
    return makeBands(columns, frozenColumns, scrollX, this.headerWidth, width);
  }

  rowBands(): Band[] {
    const { rows, frozenRows, scrollY, height } = this.input;
    return makeBands(rows, frozenRows, scrollY, this.headerHeight, height);
  }

  x(column: number): number {
    const offset = this.headerWidth + this.input.columns.offset(column);
    return column < this.input.frozenColumns ? offset : offset - this.input.scrollX;
  }

  y(row: number): number {
    const offset = this.headerHeight + this.input.rows.offset(row);
    return row < this.input.frozenRows ? offset : offset - this.input.scrollY;
  }

  /** The rectangle of cells on the screen; a rectangle that begins in a frozen band is measured as if nothing were scrolled. */
  screenRect(rect: Rect): ScreenRect {
    const { frozenRows, frozenColumns } = this.input;
    return this.paneRect(rect, { rows: rect.top < frozenRows, columns: rect.left < frozenColumns });
  }

  /** Where a pane shows the rectangle: each pane has its own offset, so a rectangle across the frozen line is cut by it. */
  paneRect(rect: Rect, isFrozen: { readonly rows: boolean; readonly columns: boolean }): ScreenRect {
    const { rows, columns, scrollX, scrollY } = this.input;
    const left = columns.offset(rect.left);
    const top = rows.offset(rect.top);
    return {
      x: this.headerWidth + left - (isFrozen.columns ? 0 : scrollX),
      y: this.headerHeight + top - (isFrozen.rows ? 0 : scrollY),
      width: columns.offset(rect.right) + columns.size(rect.right) - left,
      height: rows.offset(rect.bottom) + rows.size(rect.bottom) - top,
    };
  }

  columnAt(x: number): number {
    const { columns, scrollX } = this.input;
    const inside = x - this.headerWidth;
    return columns.at(inside < this.frozenWidth ? Math.max(0, inside) : inside + scrollX);
  }

  rowAt(y: number): number {
    const { rows, scrollY } = this.input;
    const inside = y - this.headerHeight;
    return rows.at(inside < this.frozenHeight ? Math.max(0, inside) : inside + scrollY);
  }

  hit(x: number, y: number): Hit {
    const [row, column] = [this.rowAt(y), this.columnAt(x)];
    if (x < this.headerWidth && y < this.headerHeight) return { part: 'corner', row: 0, column: 0 };
    if (y < this.headerHeight) {
      const edge = edgeNear(x - this.x(column), this.input.columns.size(column), column, this.input.columns);
      return edge === null ? { part: 'columnHeader', row, column } : { part: 'columnEdge', row, column: edge };
    }
    if (x < this.headerWidth) {
      const edge = edgeNear(y - this.y(row), this.input.rows.size(row), row, this.input.rows);
      return edge === null ? { part: 'rowHeader', row, column } : { part: 'rowEdge', row: edge, column };
    }
    return { part: 'cell', row, column };
  }

  /** The scroll position that brings a cell into sight with the least movement. */
  scrollToShow(place: CellPlace): { x: number; y: number } {
    const { rows, columns, frozenRows, frozenColumns, scrollX, scrollY, width, height } = this.input;
    const x = place.column < frozenColumns ? scrollX
      : scrollFor(columns, place.column, scrollX, this.frozenWidth, width - this.headerWidth); // prettier-ignore
    const y = place.row < frozenRows ? scrollY
      : scrollFor(rows, place.row, scrollY, this.frozenHeight, height - this.headerHeight); // prettier-ignore
    return { x, y };
  }
}

function makeBands(axis: Axis, frozen: number, scroll: number, header: number, length: number): Band[] {
  const frozenSize = axis.offset(frozen);
  const bands: Band[] = [];
  if (frozen > 0) bands.push({ first: 0, last: frozen - 1, start: header, end: header + frozenSize, isFrozen: true });
  const start = header + frozenSize;
  if (start < length) {
    const first = Math.max(frozen, axis.at(scroll + frozenSize));
    bands.push({ first, last: axis.at(scroll + length - header), start, end: length, isFrozen: false });
  }
  return bands;
}

/** The index whose far edge is within reach: this one, or the visible one before it; null when neither is. */
function edgeNear(inside: number, size: number, index: number, axis: Axis): number | null {
  if (size - inside <= GRIP_PIXELS) return index;
  return inside < GRIP_PIXELS && index > 0 ? axis.step(index, -1) : null;
}

function scrollFor(axis: Axis, index: number, scroll: number, frozenSize: number, length: number): number {
  const start = axis.offset(index);
  const end = start + axis.size(index);
  if (start < scroll + frozenSize) return Math.max(0, start - frozenSize);
  return end > scroll + length ? Math.min(end - length, start - frozenSize) : scroll;
}
