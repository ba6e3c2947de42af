/**
 * What a person does to the selected cells with the clipboard and the keyboard: copy, cut, paste, clear. Copies within
 * the page keep formulas, moved as Excel moves them; text from elsewhere is typed in.
 */
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Rect } from '../../workbook/model';
import { cellName } from './address';
import { formatTsv, parseTsv, tileBlock } from './clipboard';
import type { GridView } from './grid-view';

/** A copied whole column is cut down to what is used. */
function usedPart(grid: GridView): Rect {
  const rect = grid.selectedRect;
  const { lastRow, lastColumn } = grid.view;
  return {
    ...rect,
    bottom: Math.max(rect.top, Math.min(rect.bottom, lastRow)),
    right: Math.max(rect.left, Math.min(rect.right, lastColumn)),
  };
}

function mapRect<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The text for the clipboard; remembers the copied place so that a paste can take formulas along. */
export function copySelection(grid: GridView): string {
  const rect = usedPart(grid);
  const { id } = grid.sheet;
  const text = formatTsv(mapRect(rect, (row, column) => grid.workbook.displayText(id, row, column)));
  grid.copied = { sheetId: id, rect, text };
  grid.requestPaint();
  return text;
}

export function cutSelection(grid: GridView): string {
  const text = copySelection(grid);
  const rect = usedPart(grid);
  if (grid.perform(grid.workbook.clearContents(grid.sheet.id, rect))) grid.copied = null;
  return text;
}

export function pasteText(grid: GridView, text: string): void {
  if (text === '') return;
  const target = grid.selectedRect;
  const { copied } = grid;
  const isOwn = copied !== null && normalise(copied.text) === normalise(text);
  const block = isOwn ? readCopied(grid, copied.sheetId, copied.rect) : parseTsv(text);
  const rows = Math.min(target.bottom, grid.view.lastRow + block.length) - target.top + 1;
  const columns = Math.min(target.right, grid.view.lastColumn + 1) - target.left + 1;
  const tiled = tileBlock(block, Math.max(1, rows), Math.max(1, columns));
  const texts = isOwn ? moveFormulas(tiled, copied.rect, target) : tiled;
  if (!grid.perform(grid.workbook.paste(grid.sheet.id, target.top, target.left, texts))) return;
  const width = Math.max(1, ...texts.map((row) => row.length));
  grid.select(
    {
      anchor: { row: target.top, column: target.left },
      focus: { row: target.top + texts.length - 1, column: target.left + width - 1 },
    },
    false,
  );
}

function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

function readCopied(grid: GridView, sheetId: string, rect: Rect): string[][] {
  return mapRect(rect, (row, column) => grid.workbook.inputText(sheetId, row, column));
}

/** Relative references of copied formulas follow the move; everything else stays as it is. */
export function moveFormulas(block: readonly (readonly string[])[], from: Rect, to: Rect): string[][] {
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  return block.map((cells, row) =>
    cells.map((text, column) => {
      if (!text.startsWith('=')) return text;
      const source = cellName(from.top + (row % height), from.left + (column % width));
      return translateFormulaToA1(translateFormulaToR1C1(text, source), cellName(to.top + row, to.left + column));
    }),
  );
}

export function clearSelection(grid: GridView): void {
  grid.perform(grid.workbook.clearContents(grid.sheet.id, grid.selectedRect));
}
