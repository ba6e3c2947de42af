/**
 * Blocks of a sheet: the parts that empty rows and columns leave, cut in turn until none can be cut (recursive XY-cut; Nagy and
 * Seth 1984, for pages). A table stands in one block; so do the titles that touch it.
 */
import type { CellRange } from '../../model/cell';

/** The filled columns of a row, rising; an empty list for an empty row. */
export type FilledColumns = (rowIndex: number) => readonly number[];

/** Parts of `from..to` in which `isUsed` holds, with gaps left out. */
function stretches(from: number, to: number, isUsed: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = from; index <= to; index += 1) {
    if (!isUsed(index)) continue;
    const last = found.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** Blocks within an area, in reading order. */
export function findBlocks(filled: FilledColumns, area: CellRange): CellRange[] {
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1)
    for (const column of filled(row)) {
      if (column < area.left || column > area.right) continue;
      columns.add(column);
      rows.add(row);
    }
  const across = stretches(area.left, area.right, (column) => columns.has(column));
  const down = stretches(area.top, area.bottom, (row) => rows.has(row));
  const [firstAcross, firstDown] = [across[0], down[0]];
  if (firstAcross === undefined || firstDown === undefined) return [];
  if (across.length === 1 && down.length === 1)
    return [{ top: firstDown[0], left: firstAcross[0], bottom: firstDown[1], right: firstAcross[1] }];
  if (across.length > 1) return across.flatMap(([left, right]) => findBlocks(filled, { ...area, left, right }));
  return down.flatMap(([top, bottom]) => findBlocks(filled, { ...area, top, bottom }));
}
