/**
 * Rows put in above a table, or taken out, where its header row comes to stand elsewhere. Excel resizes a table only below the header it
 * has, and turning it into cells would turn the formulas of other sheets that name it into plain addresses. Pure but for `shiftWork`.
 */
import type { CellRange } from '../core/model/cell';
import type { SheetPlan } from '../core/sheets/plan';
import type { Batch, Work } from './batches';
import type { Content, SheetContent } from './sheet-content';
import type { TableState } from './sheet-state';

/** Whole rows before row `at`: put in where `count` is above 0, the `-count` rows from `at` on taken out where it is below. */
export interface RowShift {
  readonly at: number;
  readonly count: number;
}

/** Null where the table stands right, or is not the only one of its sheet. */
export function shiftFor(plan: SheetPlan, tables: readonly TableState[]): RowShift | null {
  const [table, ...others] = plan.tables;
  if (plan.mode !== 'replace' || table === undefined || others.length > 0) return null;
  const before = tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
  return before === undefined ? null : shiftBetween(before.range, table.range);
}

/** What brings the header row of a table from one place to the other. */
export function shiftBetween(from: CellRange, to: CellRange): RowShift | null {
  const count = to.top - from.top;
  const isBeside = from.left > to.right || to.left > from.right;
  return count === 0 || isBeside ? null : { at: count > 0 ? from.top : to.top, count };
}

export function reverseShift({ at, count }: RowShift): RowShift {
  return { at, count: -count };
}

export function shiftRange(range: CellRange, { count }: RowShift): CellRange {
  return { ...range, top: range.top + count, bottom: range.bottom + count };
}

/** A table without the columns it loses on its way to `after`; null where it loses none, or `after` has another header row. */
export function trimColumns(table: CellRange, after: CellRange): CellRange | null {
  const [left, right] = [Math.max(table.left, after.left), Math.min(table.right, after.right)];
  const isSame = left === table.left && right === table.right;
  return table.top !== after.top || left > right || isSame ? null : { ...table, left, right };
}

/** Excel rewrites formulas as rows move, so every formula counts as another one than before. */
export function shiftContent({ rows }: SheetContent, { at, count }: RowShift): SheetContent {
  const rest = rows.slice(count > 0 ? at : at - count);
  const added = Array.from({ length: Math.max(0, count) }, (): readonly Content[] => []);
  return { rows: [...rows.slice(0, at), ...added, ...rest].map((row) => row.map(withoutFormula)) };
}

function withoutFormula(content: Content): Content {
  return typeof content === 'object' ? { formula: '' } : content;
}

export function shiftWork(sheetOf: (batch: Batch) => Excel.Worksheet, { at, count }: RowShift): Work {
  return {
    bytes: 400,
    run(batch) {
      const rows = sheetOf(batch).getRange(`${at + 1}:${at + Math.abs(count)}`);
      if (count > 0) rows.insert('Down');
      else rows.delete('Up');
      return undefined;
    },
  };
}
