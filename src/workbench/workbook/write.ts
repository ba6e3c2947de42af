/** Putting contents and formats into cells as Excel does: what a block write leaves out, moves or grows. */
import { cellRect, columnCount, intersect, rowCount, subtract } from './address';
import { getCell, hasContent, mergeAt, visitCells } from './cells';
import { readContent, type Content } from './content';
import type { WorkbookCore } from './core';
import { refuse } from './errors';
import { hiddenRowsOfFilter } from './filters';
import { MAX_COLUMNS, MAX_ROWS, type Cell, type CellStyle, type Rect, type Sheet } from './model';
import { requireAllowed, requireWritable } from './protection';
import { growTables, syncTableHeaders } from './table-growth';

/** `null` leaves a cell alone, `''` clears it. */
export type Input = string | number | boolean | null;

/**
 * Writes a block as the API does: the shape must match, one event for the block. Over rows that a filter hides the block
 * lands in the visible rows only, in order, and the rest is lost: the misplacement of platform.md 4.5 [#224].
 */
export function writeBlock(core: WorkbookCore, sheet: Sheet, rect: Rect, inputs: readonly (readonly Input[])[]): void {
  if (inputs.length !== rowCount(rect) || inputs.some((row) => row.length !== columnCount(rect))) {
    refuse('InvalidArgument', 'The number of rows or columns in the array does not match the range.');
  }
  requireWritable(core, sheet, rect);
  const rows = visibleRows(sheet, rect);
  const contents: { row: number; column: number; content: Content }[] = [];
  inputs.slice(0, rows.length).forEach((line, index) => {
    line.forEach((input, offset) => {
      if (input === null) return;
      const row = rows[index] ?? rect.top + index;
      const column = rect.left + offset;
      const isText = core.styleOf(getCell(sheet, row, column)).numberFormat === '@';
      contents.push({ row, column, content: readContent(input, isText) });
    });
  });
  const single = contents.length === 1 ? contents[0] : undefined;
  const before = single === undefined ? undefined : getCell(sheet, single.row, single.column);
  for (const { row, column, content } of contents) putContent(core, sheet, row, column, content);
  finishWrite(core, sheet, rect);
  if (contents.length === 0) return;
  const after = single === undefined ? undefined : getCell(sheet, single.row, single.column);
  core.emitCells(sheet, rect, 'RangeEdited', before, after);
}

function visibleRows(sheet: Sheet, rect: Rect): number[] {
  const hidden = hiddenRowsOfFilter(sheet, rect);
  const rows: number[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) if (!hidden.has(row)) rows.push(row);
  return rows;
}

/** What follows every write: renamed table columns, tables that grow. */
export function finishWrite(core: WorkbookCore, sheet: Sheet, rect: Rect): void {
  if (sheet.tables.length === 0) return;
  growTables(core, sheet, rect);
  syncTableHeaders(core, sheet, rect);
}

/** Stores a content; only the top left cell of a merged area takes any. */
export function putContent(core: WorkbookCore, sheet: Sheet, row: number, column: number, content: Content): void {
  if (sheet.merges.length > 0) {
    const merge = mergeAt(sheet, row, column);
    if (merge !== null && (merge.top !== row || merge.left !== column)) return;
  }
  const before = getCell(sheet, row, column);
  const isGeneral = core.styleOf(before).numberFormat === 'General';
  const style =
    content.numberFormat !== undefined && isGeneral
      ? core.styles.patch(before?.style ?? 0, { numberFormat: content.numberFormat })
      : (before?.style ?? 0);
  const cell: Cell = { style };
  if (content.formula !== undefined) {
    cell.formula = content.formula;
    cell.value = 0;
  } else if (content.value !== undefined) cell.value = content.value;
  if (content.quotePrefix === true) cell.quotePrefix = true;
  const isEmpty = cell.formula === undefined && cell.value === undefined;
  if (isEmpty && before === undefined) return;
  if (before?.hyperlink !== undefined && !isEmpty) cell.hyperlink = before.hyperlink;
  core.putCell(sheet, row, column, isEmpty && style === 0 ? undefined : cell);
}

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears the cells of `rect`. A rectangle that cuts a merged area clears the whole area's value, as Excel does. */
export function clearCells(core: WorkbookCore, sheet: Sheet, rect: Rect, what: ClearWhat): void {
  requireWritable(core, sheet, rect);
  const formats = what === 'All' || what === 'Formats';
  const contents = what === 'All' || what === 'Contents';
  if (formats) core.beginStructure(sheet);
  let single: Cell | undefined;
  visitCells(sheet, rect, (cell, row, column) => {
    if (rowCount(rect) === 1 && columnCount(rect) === 1) single = cell;
    if (contents && formats) core.putCell(sheet, row, column, undefined);
    else if (contents) core.putCell(sheet, row, column, cell.style === 0 ? undefined : { style: cell.style });
    else if (formats) core.putCell(sheet, row, column, hasContent(cell) ? { ...cell, style: 0 } : undefined);
    else {
      const { hyperlink: _removed, ...rest } = cell;
      core.putCell(sheet, row, column, rest);
    }
  });
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, rect) === null);
    sheet.conditionalFormats = cutRects(sheet.conditionalFormats, rect);
  }
  if (what === 'All') sheet.validations = cutRects(sheet.validations, rect);
  if (contents) {
    syncTableHeaders(core, sheet, rect);
    core.emitCells(sheet, rect, 'RangeEdited', single);
  }
  if (formats) core.emitFormat(sheet, rect);
}

function cutRects<T extends { rects: Rect[] }>(items: readonly T[], hole: Rect): T[] {
  return items
    .map((item) => ({ ...item, rects: item.rects.flatMap((rect) => subtract(rect, hole)) }))
    .filter((item) => item.rects.length > 0);
}

/** Largest number of cells a format is stored for one by one; beyond it only rows and columns in use get it. */
const MAX_FORMATTED_CELLS = 4_000_000;

/** Lays `patch` over the format of every cell of `rect`. Whole rows and columns reach to the last used row and column. */
export function formatCells(core: WorkbookCore, sheet: Sheet, rect: Rect, patch: Partial<CellStyle>): void {
  requireAllowed(core, sheet, 'allowFormatCells');
  formatCellsWith(core, sheet, rect, () => patch);
}

/**
 * Like `formatCells` with a patch for each cell, by its place and its format index; null leaves a cell alone. Only the cells
 * of `within` are visited.
 */
export function formatCellsWith(
  core: WorkbookCore,
  sheet: Sheet,
  rect: Rect,
  patchOf: (row: number, column: number, style: number) => Partial<CellStyle> | null,
  within: Rect = rect,
): void {
  core.beginStructure(sheet);
  const area = intersect(clipToUse(sheet, rect), within);
  const patched = makePatcher(core);
  for (let row = area?.top ?? 0; row <= (area?.bottom ?? -1); row += 1) {
    const cells = sheet.cells.get(row);
    for (let column = area?.left ?? 0; column <= (area?.right ?? -1); column += 1) {
      const cell = cells?.get(column);
      const before = cell?.style ?? 0;
      const patch = patchOf(row, column, before);
      if (patch === null) continue;
      const style = patched(before, patch);
      if (style !== before) core.putCell(sheet, row, column, { ...cell, style });
    }
  }
  core.emitFormat(sheet, rect);
}

/** Format index after a patch; remembers what the same patch made of the same format. */
function makePatcher(core: WorkbookCore): (style: number, patch: Partial<CellStyle>) => number {
  const cache = new Map<string, Map<number, number>>();
  let last: { readonly patch: Partial<CellStyle>; readonly known: Map<number, number> } | null = null;
  return (style, patch) => {
    if (last?.patch !== patch) {
      const key = patchKey(patch);
      const known = cache.get(key) ?? new Map<number, number>();
      cache.set(key, known);
      last = { patch, known };
    }
    const found = last.known.get(style);
    if (found !== undefined) return found;
    const made = core.styles.patch(style, patch);
    last.known.set(style, made);
    return made;
  };
}

const patchKeys = new WeakMap<object, string>();

function patchKey(patch: Partial<CellStyle>): string {
  const known = patchKeys.get(patch);
  if (known !== undefined) return known;
  const key = JSON.stringify(patch);
  patchKeys.set(patch, key);
  return key;
}

function clipToUse(sheet: Sheet, rect: Rect): Rect {
  const isHuge = rowCount(rect) * columnCount(rect) > MAX_FORMATTED_CELLS;
  if (!isHuge && rowCount(rect) < MAX_ROWS && columnCount(rect) < MAX_COLUMNS) return rect;
  const lastRow = Math.max(0, ...sheet.cells.keys());
  let lastColumn = 0;
  for (const cells of sheet.cells.values())
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  return intersect(rect, { top: 0, left: 0, bottom: lastRow, right: lastColumn }) ?? cellRect(rect.top, rect.left);
}

/** Sets number formats; a null in the array leaves a cell alone. */
export function writeNumberFormats(
  core: WorkbookCore,
  sheet: Sheet,
  rect: Rect,
  formats: readonly (readonly (string | null)[])[],
): void {
  if (formats.length !== rowCount(rect) || formats.some((row) => row.length !== columnCount(rect))) {
    refuse('InvalidArgument', 'The number of rows or columns in the array does not match the range.');
  }
  requireAllowed(core, sheet, 'allowFormatCells');
  formatCellsWith(core, sheet, rect, (row, column) => {
    const numberFormat = formats[row - rect.top]?.[column - rect.left] ?? null;
    return numberFormat === null ? null : { numberFormat };
  });
}

/** Copies cells, with relative references moved; the target repeats the source when it is a multiple of it. */
export function copyCells(
  core: WorkbookCore,
  from: { readonly sheet: Sheet; readonly rect: Rect },
  to: { readonly sheet: Sheet; readonly rect: Rect },
  what: 'All' | 'Formulas' | 'Values' | 'Formats',
  moveFormula: (formula: string, rows: number, columns: number) => string,
): void {
  const height = rowCount(from.rect);
  const width = columnCount(from.rect);
  const fits = rowCount(to.rect) % height === 0 && columnCount(to.rect) % width === 0;
  const target = fits ? to.rect : { ...to.rect, bottom: to.rect.top + height - 1, right: to.rect.left + width - 1 };
  requireWritable(core, to.sheet, target);
  if (what === 'Formats' || what === 'All') core.beginStructure(to.sheet);
  if (what === 'Values') core.recalculate();
  const source: Cell[] = [];
  visitCells(from.sheet, from.rect, (cell, row, column) => {
    source[(row - from.rect.top) * width + column - from.rect.left] = { ...cell };
  });
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const y = (row - target.top) % height;
      const x = (column - target.left) % width;
      const cell = source[y * width + x];
      const moved = copyOf(cell, getCell(to.sheet, row, column), what, (formula) =>
        moveFormula(formula, row - from.rect.top - y, column - from.rect.left - x),
      );
      core.putCell(to.sheet, row, column, moved);
    }
  }
  finishWrite(core, to.sheet, target);
  core.emitCells(to.sheet, target, 'RangeEdited');
}

function copyOf(
  source: Cell | undefined,
  before: Cell | undefined,
  what: 'All' | 'Formulas' | 'Values' | 'Formats',
  move: (formula: string) => string,
): Cell | undefined {
  if (what === 'Formats') {
    const style = source?.style ?? 0;
    return before === undefined && style === 0 ? undefined : { ...before, style };
  }
  const style = what === 'All' ? (source?.style ?? 0) : (before?.style ?? 0);
  if (source === undefined) return style === 0 ? undefined : { style };
  const { formula, ...rest } = source;
  if (formula === undefined || what === 'Values') return { ...rest, style };
  return { ...rest, style, formula: move(formula) };
}
