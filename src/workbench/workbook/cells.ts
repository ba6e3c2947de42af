/** Reading the sparse grid: single cells, the cells of a rectangle, the used range. Never changes anything. */
import { bounding, cellRect, intersect, overlaps } from './address';
import type { Cell, Rect, Sheet } from './model';

export function getCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** True for a cell that holds a constant or a formula, not only a style. */
export function hasContent(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''));
}

/** Visits the stored cells of `rect` in no promised order; the visitor may replace or remove the visited cell. */
export function visitCells(sheet: Sheet, rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
  for (const row of keysWithin(sheet.cells, rect.top, rect.bottom)) {
    const cells = sheet.cells.get(row);
    if (cells === undefined) continue;
    for (const column of keysWithin(cells, rect.left, rect.right)) {
      const cell = cells.get(column);
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

function keysWithin(map: ReadonlyMap<number, unknown>, first: number, last: number): number[] {
  const keys: number[] = [];
  if (last - first < map.size) {
    for (let key = first; key <= last; key += 1) if (map.has(key)) keys.push(key);
  } else {
    for (const key of map.keys()) if (key >= first && key <= last) keys.push(key);
  }
  return keys;
}

export function hasContentWithin(sheet: Sheet, rect: Rect): boolean {
  let found = false;
  visitCells(sheet, rect, (cell) => {
    if (hasContent(cell)) found = true;
  });
  return found;
}

/** The used range within `rect`; with `valuesOnly`, formats and merged areas do not count. Null when nothing is used. */
export function usedRange(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  visitCells(sheet, rect, (cell, row, column) => {
    if (valuesOnly && !hasContent(cell)) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  let used: Rect | null = bottom < 0 ? null : { top, left, bottom, right };
  if (valuesOnly) return used;
  for (const merge of sheet.merges) {
    const part = intersect(merge, rect);
    if (part !== null) used = used === null ? part : bounding(used, part);
  }
  return used;
}

/** The merged area that covers the cell, or null. */
export function mergeAt(sheet: Sheet, row: number, column: number): Rect | null {
  return sheet.merges.find((merge) => overlaps(merge, cellRect(row, column))) ?? null;
}
