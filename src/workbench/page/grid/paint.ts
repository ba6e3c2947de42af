/**
 * Paints what is on the screen of a sheet: panes, grid lines, cells, headers, frozen lines. Selection is painted by
 * paint-selection.ts. Only visible cells are looked at, so the cost depends on the screen and not on the sheet.
 */
import { columnName } from './address';
import {
  isOverflowing,
  alignmentOf,
  measureText,
  paintBorders,
  paintFill,
  paintFilterButton,
  paintText,
} from './paint-cell';
import { paintSelection, type PaintedSelection } from './paint-selection';
import type { CellLook, SheetView } from './sheet-view';
import type { Band, ScreenRect, Viewport } from './viewport';

type Context = CanvasRenderingContext2D;

/** How many cells beyond the screen are looked at for a text that flows into it. */
const OVERFLOW_REACH = 20;
const GRID_LINE = '#E1E1E1';
const HEADER_LINE = '#D0D0D0';
const HEADER_FILL = '#F5F5F5';
const HEADER_SELECTED = '#CAEAD8';
const HEADER_TEXT = '#444444';
const HEADER_FONT = "12px 'Segoe UI', 'Open Sans', Arial, sans-serif";
const ACCENT = '#107C41';

export interface PaintInput {
  readonly context: Context;
  readonly view: SheetView;
  readonly viewport: Viewport;
  /** Device pixels of one logical pixel: screen density times zoom. */
  readonly scale: number;
  readonly selection: PaintedSelection;
}

/** One of up to four parts of the screen that scroll differently. */
interface Pane {
  readonly rows: Band;
  readonly columns: Band;
  readonly isFrozen: { readonly rows: boolean; readonly columns: boolean };
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly box: ScreenRect;
  readonly look: CellLook;
}

export function paintGrid(input: PaintInput): void {
  const { context, viewport, scale } = input;
  const { width, height } = viewport.input;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, width, height);
  const columnBands = viewport.columnBands();
  const rowBands = viewport.rowBands();
  for (const rows of rowBands) {
    for (const columns of columnBands) {
      paintPane(input, { rows, columns, isFrozen: { rows: rows.isFrozen, columns: columns.isFrozen } });
    }
  }
  paintHeaders(input, rowBands, columnBands);
  paintFrozenLines(input);
}

function paintPane(input: PaintInput, pane: Pane): void {
  const { context, view, viewport } = input;
  const { rows, columns } = pane;
  context.save();
  context.beginPath();
  context.rect(columns.start, rows.start, columns.end - columns.start, rows.end - rows.start);
  context.clip();
  if (view.sheet.showGridlines) paintGridLines(input, rows, columns);
  const entries = collectEntries(view, viewport, pane);
  for (const { box, look } of entries) paintFill(context, box, look);
  for (const entry of entries) {
    if (entry.look.text !== '') paintText(context, entry.box, roomFor(input, entry, pane), entry.look);
    if (entry.look.hasFilterButton) paintFilterButton(context, entry.box);
  }
  for (const { box, look } of entries) paintBorders(context, box, look);
  paintSelection(context, (rect) => viewport.paneRect(rect, pane.isFrozen), input.selection);
  context.restore();
}

function paintGridLines(input: PaintInput, rows: Band, columns: Band): void {
  const { context, viewport, view } = input;
  context.beginPath();
  for (let row = rows.first; row <= rows.last; row += 1) {
    const size = view.rows.size(row);
    if (size === 0) continue;
    const y = viewport.y(row) + size - 0.5;
    context.moveTo(columns.start, y);
    context.lineTo(columns.end, y);
  }
  for (let column = columns.first; column <= columns.last; column += 1) {
    const size = view.columns.size(column);
    if (size === 0) continue;
    const x = viewport.x(column) + size - 0.5;
    context.moveTo(x, rows.start);
    context.lineTo(x, rows.end);
  }
  context.strokeStyle = GRID_LINE;
  context.lineWidth = 1;
  context.stroke();
}

/** Cells with something to paint, merged ones once, plus cells beside the pane whose text may flow into it. */
function collectEntries(view: SheetView, viewport: Viewport, { rows, columns, isFrozen }: Pane): Entry[] {
  const entries: Entry[] = [];
  const merges = new Set<number>();
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (view.rows.isHidden(row)) continue;
    const from = Math.max(0, columns.first - OVERFLOW_REACH);
    const to = Math.min(columns.last + OVERFLOW_REACH, view.columns.count - 1);
    for (let column = from; column <= to; column += 1) {
      const isBeside = column < columns.first || column > columns.last;
      if (isBeside && !view.isFilled(row, column)) continue;
      const merge = view.mergeAt(row, column);
      if (merge !== null) {
        const key = merge.top * 16384 + merge.left;
        if (isBeside || merges.has(key)) continue;
        merges.add(key);
        const look = view.look(merge.top, merge.left);
        entries.push({
          row: merge.top,
          column: merge.left,
          box: viewport.paneRect(merge, isFrozen),
          look: opaque(look),
        });
        continue;
      }
      const look = view.look(row, column);
      if (isBeside && !isOverflowing(look)) continue;
      if (isPlain(look) || view.columns.isHidden(column)) continue;
      const box = viewport.paneRect({ top: row, left: column, bottom: row, right: column }, isFrozen);
      entries.push({ row, column, box, look });
    }
  }
  return entries;
}

/** A merged cell hides the grid lines inside it. */
function opaque(look: CellLook): CellLook {
  return look.fill === null ? { ...look, fill: '#FFFFFF' } : look;
}

function isPlain(look: CellLook): boolean {
  return (
    look.text === '' &&
    look.fill === null &&
    look.bar === null &&
    look.tableLine === null &&
    !look.hasFilterButton &&
    (look.cell === undefined || Object.keys(look.style.borders).length === 0)
  );
}

/** The cell's box, widened over empty neighbours as far as its text needs; grid lines under the text are wiped. */
function roomFor(input: PaintInput, entry: Entry, pane: Pane): ScreenRect {
  const { context, view, viewport } = input;
  const { box, look, row, column } = entry;
  if (!isOverflowing(look) || view.mergeAt(row, column) !== null) return box;
  const needed = measureText(context, look);
  if (needed <= box.width) return box;
  const align = alignmentOf(look);
  let left = box.x;
  let right = box.x + box.width;
  const missing = needed - box.width;
  const wantRight = align === 'left' ? missing : align === 'center' ? missing / 2 : 0;
  const wantLeft = missing - wantRight;
  const shift = viewport.headerWidth - (pane.isFrozen.columns ? 0 : viewport.input.scrollX);
  for (let next = column + 1; right < box.x + box.width + wantRight && isFree(view, row, next); next += 1) {
    wipeLine(context, view, right, box, row, next);
    right = shift + view.columns.offset(next + 1);
  }
  for (let next = column - 1; next >= 0 && left > box.x - wantLeft && isFree(view, row, next); next -= 1) {
    wipeLine(context, view, left, box, row, next);
    left = shift + view.columns.offset(next);
  }
  return { ...box, x: left, width: right - left };
}

function isFree(view: SheetView, row: number, column: number): boolean {
  return column < view.columns.count && !view.isFilled(row, column) && view.mergeAt(row, column) === null;
}

function wipeLine(context: Context, view: SheetView, x: number, box: ScreenRect, row: number, next: number): void {
  if (view.look(row, next).fill !== null) return;
  context.fillStyle = '#FFFFFF';
  context.fillRect(x - 1, box.y, 1, box.height - 1);
}

function paintHeaders(input: PaintInput, rowBands: Band[], columnBands: Band[]): void {
  const { context, viewport } = input;
  const { width, height } = viewport.input;
  context.fillStyle = HEADER_FILL;
  context.fillRect(0, 0, width, viewport.headerHeight);
  context.fillRect(0, 0, viewport.headerWidth, height);
  context.font = HEADER_FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const band of columnBands) paintColumnHeaders(input, band);
  for (const band of rowBands) paintRowHeaders(input, band);
  context.fillStyle = HEADER_FILL;
  context.fillRect(0, 0, viewport.headerWidth, viewport.headerHeight);
  context.fillStyle = '#B7B7B7';
  context.beginPath();
  context.moveTo(viewport.headerWidth - 5, viewport.headerHeight - 14);
  context.lineTo(viewport.headerWidth - 5, viewport.headerHeight - 5);
  context.lineTo(viewport.headerWidth - 14, viewport.headerHeight - 5);
  context.fill();
  context.strokeStyle = HEADER_LINE;
  context.beginPath();
  context.moveTo(0, viewport.headerHeight - 0.5);
  context.lineTo(width, viewport.headerHeight - 0.5);
  context.moveTo(viewport.headerWidth - 0.5, 0);
  context.lineTo(viewport.headerWidth - 0.5, height);
  context.stroke();
}

function paintColumnHeaders(input: PaintInput, band: Band): void {
  const { context, view, viewport, selection } = input;
  context.save();
  context.beginPath();
  context.rect(band.start, 0, band.end - band.start, viewport.headerHeight);
  context.clip();
  for (let column = band.first; column <= band.last; column += 1) {
    const size = view.columns.size(column);
    if (size === 0) continue;
    const x = viewport.x(column);
    const selected = column >= selection.rect.left && column <= selection.rect.right;
    paintHeaderCell(context, { x, y: 0, width: size, height: viewport.headerHeight }, columnName(column), selected);
    if (selected) {
      context.fillStyle = ACCENT;
      context.fillRect(x - 1, viewport.headerHeight - 2, size + 1, 2);
    }
  }
  context.restore();
}

function paintRowHeaders(input: PaintInput, band: Band): void {
  const { context, view, viewport, selection } = input;
  context.save();
  context.beginPath();
  context.rect(0, band.start, viewport.headerWidth, band.end - band.start);
  context.clip();
  for (let row = band.first; row <= band.last; row += 1) {
    const size = view.rows.size(row);
    if (size === 0) continue;
    const y = viewport.y(row);
    const selected = row >= selection.rect.top && row <= selection.rect.bottom;
    paintHeaderCell(context, { x: 0, y, width: viewport.headerWidth, height: size }, String(row + 1), selected);
    if (selected) {
      context.fillStyle = ACCENT;
      context.fillRect(viewport.headerWidth - 2, y - 1, 2, size + 1);
    }
  }
  context.restore();
}

function paintHeaderCell(context: Context, box: ScreenRect, text: string, selected: boolean): void {
  if (selected) {
    context.fillStyle = HEADER_SELECTED;
    context.fillRect(box.x, box.y, box.width, box.height);
  }
  context.fillStyle = selected ? '#0B5A2F' : HEADER_TEXT;
  context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 1);
  context.strokeStyle = HEADER_LINE;
  context.strokeRect(box.x - 0.5, box.y - 0.5, box.width, box.height);
}

function paintFrozenLines(input: PaintInput): void {
  const { context, viewport } = input;
  const { width, height, frozenRows, frozenColumns } = viewport.input;
  context.strokeStyle = '#9B9B9B';
  context.lineWidth = 1;
  context.beginPath();
  if (frozenRows > 0) {
    const y = viewport.headerHeight + viewport.frozenHeight - 0.5;
    context.moveTo(0, y);
    context.lineTo(width, y);
  }
  if (frozenColumns > 0) {
    const x = viewport.headerWidth + viewport.frozenWidth - 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, height);
  }
  context.stroke();
}
