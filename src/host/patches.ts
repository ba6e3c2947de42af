/** Cuts the cells to write into few rectangles, for every range asked of Excel costs bytes. Pure. */
import type { CellRange } from '../core/model/cell';
import type { Content } from './sheet-content';

/** A rectangle to write: `null` leaves a cell alone, `''` clears it. */
export interface Patch {
  readonly range: CellRange;
  readonly cells: (Content | null)[][];
}

/** What one more range of a sheet costs in a request. */
const RANGE_BYTES = 300;

/** What a cell between costs: `null,` leaves it alone, `"",` clears it. */
function gapSizeOf(gap: '' | null): number {
  return gap === null ? 5 : 3;
}

/**
 * Rectangles over cells in row order, with gaps where one more rectangle would cost more than the gaps do. `gap: ''` where
 * the cells between are known to be empty: it is shorter.
 */
export function cutPatches(
  cells: readonly { row: number; column: number; content: Content }[],
  gap: '' | null = null,
): Patch[] {
  const patches: { range: CellRange; cells: (Content | null)[][] }[] = [];
  for (const line of groupByRow(cells)) {
    const first = line[0];
    const last = line.at(-1);
    if (first === undefined || last === undefined) continue;
    const open = patches.at(-1);
    const left = Math.min(open?.range.left ?? first.column, first.column);
    const right = Math.max(open?.range.right ?? last.column, last.column);
    const range = { top: first.row, left: first.column, bottom: first.row, right: last.column };
    if (
      open === undefined ||
      gapCells(open.range, left, right, first.row, line.length) * gapSizeOf(gap) > RANGE_BYTES
    ) {
      patches.push({ range, cells: [fillRow(range.left, range.right, line, gap)] });
      continue;
    }
    widen(open, left, right, first.row, gap);
    open.cells.push(fillRow(left, right, line, gap));
  }
  return patches.flatMap((patch) => splitPatch(patch, gap));
}

/** In two where a narrow part below or above a wide one would carry more gaps than a range of its own costs. */
function splitPatch(patch: Patch, gap: '' | null): Patch[] {
  const gapSize = gapSizeOf(gap);
  const spans = patch.cells.map((line) => spanOf(line, gap));
  const upper = areasFrom(spans);
  const lower = areasFrom([...spans].reverse()).reverse();
  const whole = upper.at(-1) ?? 0;
  let best = { at: 0, bytes: whole * gapSize - RANGE_BYTES };
  for (let at = 1; at < spans.length; at += 1) {
    const bytes = ((upper[at - 1] ?? 0) + (lower[at] ?? 0)) * gapSize;
    if (bytes < best.bytes) best = { at, bytes };
  }
  if (best.at === 0) return [patch];
  const [above, below] = [patch.cells.slice(0, best.at), patch.cells.slice(best.at)];
  const parts = [cropPatch(patch.range, 0, above, gap), cropPatch(patch.range, best.at, below, gap)];
  return parts.flatMap((part) => splitPatch(part, gap));
}

interface Span {
  readonly left: number;
  readonly right: number;
}

function spanOf(line: readonly (Content | null)[], gap: '' | null): Span | null {
  const left = line.findIndex((cell) => cell !== gap);
  return left < 0 ? null : { left, right: line.findLastIndex((cell) => cell !== gap) };
}

/** Cells of the smallest rectangle over the first rows, for every number of them; empty rows at an end count not. */
function areasFrom(spans: readonly (Span | null)[]): number[] {
  let [left, right, first, last] = [Infinity, -1, -1, -1];
  return spans.map((span, row) => {
    if (span !== null) {
      [left, right] = [Math.min(left, span.left), Math.max(right, span.right)];
      if (first < 0) first = row;
      last = row;
    }
    return first < 0 ? 0 : (last - first + 1) * (right - left + 1);
  });
}

/** The rows from `offset` on as a patch of their own, without the gaps around them. */
function cropPatch(
  range: CellRange,
  offset: number,
  cells: readonly (readonly (Content | null)[])[],
  gap: '' | null,
): Patch {
  const spans = cells.map((line) => spanOf(line, gap));
  const first = spans.findIndex((span) => span !== null);
  const last = spans.findLastIndex((span) => span !== null);
  const left = spans.reduce((least, span) => Math.min(least, span?.left ?? least), Infinity);
  const right = spans.reduce((most, span) => Math.max(most, span?.right ?? most), -1);
  const top = range.top + offset;
  return {
    range: { top: top + first, left: range.left + left, bottom: top + last, right: range.left + right },
    cells: cells.slice(first, last + 1).map((line) => line.slice(left, right + 1)),
  };
}

function gapCells(open: CellRange, left: number, right: number, row: number, used: number): number {
  const height = open.bottom - open.top + 1;
  const width = right - left + 1;
  const widened = height * (width - (open.right - open.left + 1));
  return widened + (row - open.bottom - 1) * width + width - used;
}

function widen(
  patch: { range: CellRange; cells: (Content | null)[][] },
  left: number,
  right: number,
  row: number,
  gap: '' | null,
): void {
  const { range } = patch;
  const before = Array.from({ length: range.left - left }, () => gap);
  const after = Array.from({ length: right - range.right }, () => gap);
  if (before.length + after.length > 0) patch.cells = patch.cells.map((line) => [...before, ...line, ...after]);
  for (let skipped = range.bottom + 1; skipped < row; skipped += 1) {
    patch.cells.push(Array.from({ length: right - left + 1 }, () => gap));
  }
  patch.range = { top: range.top, left, bottom: row, right };
}

function fillRow(
  left: number,
  right: number,
  cells: readonly { column: number; content: Content }[],
  gap: '' | null,
): (Content | null)[] {
  const row: (Content | null)[] = Array.from({ length: right - left + 1 }, () => gap);
  for (const { column, content } of cells) row[column - left] = content;
  return row;
}

function groupByRow<T extends { row: number }>(cells: readonly T[]): T[][] {
  const lines: T[][] = [];
  for (const cell of cells) {
    const line = lines.at(-1);
    if (line?.[0]?.row === cell.row) line.push(cell);
    else lines.push([cell]);
  }
  return lines;
}
