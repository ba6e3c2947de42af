/** Inserting and deleting cells, rows and columns, with everything that points at them. */
import { cellCount, columnCount, overlaps, rowCount } from './address';
import { hasContentWithin, visitCells } from './cells';
import { pixelsOfCharacters } from './column-width';
import type { WorkbookCore } from './core';
import { refuse } from './errors';
import { MAX_COLUMNS, MAX_ROWS, type Cell, type Rect, type Sheet } from './model';
import { requireAllowed, requireWritable } from './protection';
import { bandOf, shiftFormula, shiftRect, shiftSpan, wholeShift, type Shift } from './shift';
import { fillColumns } from './table-growth';

export interface StructureContext {
  readonly core: WorkbookCore;
  /** Told of every shift, so that kept references can follow. */
  readonly onShift: (sheet: Sheet, shift: Shift) => void;
}

export function shiftWholeLines(
  context: StructureContext,
  sheet: Sheet,
  axis: 'row' | 'column',
  at: number,
  count: number,
): void {
  const noun = axis === 'row' ? 'Rows' : 'Columns';
  requireAllowed(context.core, sheet, count > 0 ? `allowInsert${noun}` : `allowDelete${noun}`);
  const limit = axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  if (at < 0 || count === 0 || at + Math.abs(count) > limit)
    refuse('InvalidArgument', 'The position is not on the sheet.');
  const shift = wholeShift(axis, at, count);
  requireRoom(sheet, shift);
  requireTablesWhole(sheet, shift);
  applyShift(context, sheet, shift);
  const change =
    axis === 'row' ? (count > 0 ? 'RowInserted' : 'RowDeleted') : count > 0 ? 'ColumnInserted' : 'ColumnDeleted';
  const size = Math.abs(count);
  const rect =
    axis === 'row'
      ? { top: at, bottom: at + size - 1, left: 0, right: MAX_COLUMNS - 1 }
      : { top: 0, bottom: MAX_ROWS - 1, left: at, right: at + size - 1 };
  context.core.emitStructure(sheet, rect, change);
}

/** `range.insert` and `range.delete`: cells of `rect` come in or go out, the cells beside or below move. */
export function shiftCells(
  context: StructureContext,
  sheet: Sheet,
  rect: Rect,
  direction: 'down' | 'right' | 'up' | 'left',
): void {
  const axis = direction === 'down' || direction === 'up' ? 'row' : 'column';
  const size = axis === 'row' ? rect.bottom - rect.top + 1 : rect.right - rect.left + 1;
  const count = direction === 'down' || direction === 'right' ? size : -size;
  const isWhole =
    axis === 'row' ? rect.left === 0 && rect.right === MAX_COLUMNS - 1 : rect.top === 0 && rect.bottom === MAX_ROWS - 1;
  const at = axis === 'row' ? rect.top : rect.left;
  if (isWhole) {
    shiftWholeLines(context, sheet, axis, at, count);
    return;
  }
  const [from, to] = axis === 'row' ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const shift: Shift = { axis, at, count, from, to };
  requireWritable(context.core, sheet, bandRect(shift));
  requireRoom(sheet, shift);
  requireUncut(sheet, shift);
  applyShift(context, sheet, shift);
  context.core.emitStructure(sheet, rect, count > 0 ? 'CellInserted' : 'CellDeleted');
}

function bandRect(shift: Shift): Rect {
  return shift.axis === 'row'
    ? { top: shift.at, bottom: MAX_ROWS - 1, left: shift.from, right: shift.to }
    : { top: shift.from, bottom: shift.to, left: shift.at, right: MAX_COLUMNS - 1 };
}

function requireRoom(sheet: Sheet, shift: Shift): void {
  if (shift.count <= 0) return;
  const band = bandRect(shift);
  const edge =
    shift.axis === 'row' ? { ...band, top: MAX_ROWS - shift.count } : { ...band, left: MAX_COLUMNS - shift.count };
  if (cellCount(edge) > 0 && hasContentWithin(sheet, edge)) {
    refuse('NonBlankCellOffSheet', 'Cells that are not blank would be pushed off the sheet.');
  }
}

/** A partial shift may not tear a table or a merged area apart. */
function requireUncut(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    const state = bandOf(table.rect, shift);
    const start = shift.axis === 'row' ? table.rect.top : table.rect.left;
    if (
      state === 'cut' ||
      (state === 'covered' && start < shift.at && shift.axis === 'row' && cutsTable(table.rect, shift))
    ) {
      refuse('InsertDeleteConflict', `The operation would shift cells of the table ${table.name}.`);
    }
  }
  if (sheet.merges.some((merge) => bandOf(merge, shift) === 'cut')) {
    refuse('MergedRangeConflict', 'The operation would tear a merged area apart.');
  }
}

function cutsTable(rect: Rect, shift: Shift): boolean {
  return shift.from > rect.left || shift.to < rect.right;
}

/** Whole rows may not take a table's header away and leave its body. */
function requireTablesWhole(sheet: Sheet, shift: Shift): void {
  if (shift.count >= 0 || shift.axis !== 'row') return;
  for (const table of sheet.tables) {
    const span = shiftSpan(table.rect.top, table.rect.bottom, shift);
    const takesHeader = table.hasHeader && table.rect.top >= shift.at && table.rect.top < shift.at - shift.count;
    if (span !== null && takesHeader) {
      refuse('InsertDeleteConflict', `The header row of the table ${table.name} cannot be deleted alone.`);
    }
  }
}

function applyShift(context: StructureContext, sheet: Sheet, shift: Shift): void {
  const { core } = context;
  core.beginStructure(sheet);
  moveCharts(sheet, shift);
  shiftTables(core, sheet, shift);
  moveCells(sheet, shift);
  moveLines(sheet, shift);
  const keep = (rects: readonly Rect[]): Rect[] => rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
  sheet.merges = keep(sheet.merges).filter((merge) => cellCount(merge) > 1);
  sheet.validations = sheet.validations.flatMap((item) => keepRects(item, keep(item.rects)));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((item) => keepRects(item, keep(item.rects)));
  moveSheetParts(sheet, shift);
  for (const other of core.data.sheets) {
    other.charts = other.charts.map((chart) => {
      if (chart.source.sheetId !== sheet.id) return chart;
      return { ...chart, source: { ...chart.source, rect: shiftRect(chart.source.rect, shift) ?? chart.source.rect } };
    });
  }
  core.mapFormulas((formula, home) => shiftFormula(formula, home?.name ?? '', sheet.name, shift));
  for (const table of sheet.tables) fillColumns(core, sheet, table);
  context.onShift(sheet, shift);
}

/** Points of a row or column, as charts are placed by them; three quarters of a point a pixel. */
function linePoints(sheet: Sheet, axis: 'row' | 'column', index: number): number {
  if (axis === 'row') {
    const row = sheet.rows.get(index);
    return row?.hidden === true ? 0 : (row?.height ?? sheet.defaultRowHeight);
  }
  const column = sheet.columns.get(index);
  return column?.hidden === true ? 0 : pixelsOfCharacters(column?.width ?? sheet.defaultColumnWidth) * 0.75;
}

/** Charts move and stretch with whole rows and columns that come in or go out before or under them, as Excel's do. */
function moveCharts(sheet: Sheet, shift: Shift): void {
  const { axis, at, count } = shift;
  const isWhole = shift.from === 0 && shift.to >= (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!isWhole || sheet.charts.length === 0) return;
  const sum = (first: number, end: number): number => {
    let points = 0;
    for (let index = first; index < end; index += 1) points += linePoints(sheet, axis, index);
    return points;
  };
  const start = sum(0, at);
  // New rows and columns take the size of the usual one.
  const size = count > 0 ? linePoints(sheet, axis, MAX_ROWS) * count : -sum(at, at - count);
  const move = (edge: number): number => (edge < start ? edge : Math.max(start, edge + size));
  sheet.charts = sheet.charts.map((chart) => {
    if (axis === 'row') {
      const top = move(chart.top);
      return { ...chart, top, height: move(chart.top + chart.height) - top };
    }
    const left = move(chart.left);
    return { ...chart, left, width: move(chart.left + chart.width) - left };
  });
}

function keepRects<T extends { rects: Rect[] }>(item: T, rects: Rect[]): T[] {
  return rects.length === 0 ? [] : [{ ...item, rects }];
}

function shiftTables(core: WorkbookCore, sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const moved = shiftRect(table.rect, shift);
    if (moved === null) {
      core.markAll(sheet);
      return false;
    }
    if (shift.axis === 'column' && bandOf(table.rect, shift) === 'covered') shiftTableColumns(table, shift);
    const header = table.hasHeader ? 1 : 0;
    const hasBody = moved.bottom - moved.top + 1 > header;
    table.rect = hasBody ? moved : { ...moved, bottom: moved.bottom + 1 };
    return true;
  });
}

function shiftTableColumns(table: Sheet['tables'][number], shift: Shift): void {
  const offset = shift.at - table.rect.left;
  if (shift.count < 0) {
    table.columns = table.columns.filter((_column, index) => index < offset || index >= offset - shift.count);
  } else if (offset > 0 && offset < table.columns.length) {
    const blanks = Array.from({ length: shift.count }, () => ({ name: '' }));
    table.columns = [...table.columns.slice(0, offset), ...blanks, ...table.columns.slice(offset)];
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const next = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const [along, across] = shift.axis === 'row' ? [row, column] : [column, row];
      const moves = along >= shift.at && across >= shift.from && across <= shift.to;
      const span = moves ? shiftSpan(along, along, shift) : { first: along };
      if (span === null) continue;
      const [newRow, newColumn] = shift.axis === 'row' ? [span.first, column] : [row, span.first];
      const line = next.get(newRow);
      if (line === undefined) next.set(newRow, new Map([[newColumn, cell]]));
      else line.set(newColumn, cell);
    }
  }
  sheet.cells = next;
}

function moveLines(sheet: Sheet, shift: Shift): void {
  const isWhole = shift.from === 0 && shift.to >= (shift.axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!isWhole) return;
  const move = <T>(map: Map<number, T>): Map<number, T> => {
    const next = new Map<number, T>();
    for (const [key, props] of map) {
      const span = shiftSpan(key, key, shift);
      if (span !== null) next.set(span.first, props);
    }
    return next;
  };
  if (shift.axis === 'row') sheet.rows = move(sheet.rows);
  else sheet.columns = move(sheet.columns);
}

function moveSheetParts(sheet: Sheet, shift: Shift): void {
  if (sheet.autoFilter !== null) {
    const rect = shiftRect(sheet.autoFilter.rect, shift);
    sheet.autoFilter = rect === null ? null : { ...sheet.autoFilter, rect };
  }
  if (sheet.print.area !== null) sheet.print.area = shiftRect(sheet.print.area, shift);
  if (shift.axis === 'row') {
    sheet.print.rowBreaks = sheet.print.rowBreaks.flatMap((row) => shiftSpan(row, row, shift)?.first ?? []);
  }
  const titles = shift.axis === 'row' ? sheet.print.titleRows : sheet.print.titleColumns;
  if (titles === null) return;
  const span = shiftSpan(titles.first, titles.last, shift);
  if (shift.axis === 'row') sheet.print.titleRows = span;
  else sheet.print.titleColumns = span;
}

/** Merges a rectangle, or each row of it: the top left content stays, the rest goes. */
export function mergeCells(core: WorkbookCore, sheet: Sheet, rect: Rect, isByRow = false): void {
  requireAllowed(core, sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(table.rect, rect))) {
    refuse('MergedRangeConflict', 'Cells of a table cannot be merged.');
  }
  if ((isByRow ? columnCount(rect) : cellCount(rect)) === 1) return;
  core.beginStructure(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  const height = isByRow ? 1 : rowCount(rect);
  for (let { top } = rect; top <= rect.bottom; top += height) {
    sheet.merges.push({ ...rect, top, bottom: top + height - 1 });
  }
  visitCells(sheet, rect, (cell, row, column) => {
    if (column === rect.left && (isByRow || row === rect.top)) return;
    core.putCell(sheet, row, column, cell.style === 0 ? undefined : { style: cell.style });
  });
  core.emitStructure(sheet, rect);
}

export function unmergeCells(core: WorkbookCore, sheet: Sheet, rect: Rect): void {
  requireAllowed(core, sheet, 'allowFormatCells');
  core.beginStructure(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  core.emitStructure(sheet, rect);
}
