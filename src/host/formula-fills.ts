/**
 * Columns of equal formulas as one formula for the whole range: a calculated column in `[@X]` notation has the same text in
 * every row. Pure.
 */
import type { CellRange } from '../core/model/cell';
import type { Difference } from './sheet-content';

export interface FormulaFill {
  readonly range: CellRange;
  readonly formula: string;
}

/** What a range of its own costs in a request; cells that repeat fewer bytes go with the block around them. */
const FILL_BYTES = 300;

/** Splits differences whose `after` is a formula into fills of one column each and the rest, in its order. */
export function pickFills(formulas: readonly Difference[]): {
  readonly fills: FormulaFill[];
  readonly rest: Difference[];
} {
  const runs: { formula: string; cells: Difference[] }[] = [];
  const open = new Map<number, { formula: string; cells: Difference[] }>();
  for (const cell of formulas) {
    const formula = typeof cell.after === 'object' ? cell.after.formula : '';
    const run = open.get(cell.column);
    if (run?.formula === formula && run.cells.at(-1)?.row === cell.row - 1) {
      run.cells.push(cell);
      continue;
    }
    const started = { formula, cells: [cell] };
    open.set(cell.column, started);
    runs.push(started);
  }
  const filled = runs.filter(({ formula, cells }) => {
    return (cells.length - 1) * formula.length > FILL_BYTES && !isRowRelative(formula);
  });
  const taken = new Set(filled.flatMap(({ cells }) => cells));
  return { fills: filled.map(toFill), rest: formulas.filter((cell) => !taken.has(cell)) };
}

function toFill({ formula, cells }: { formula: string; cells: readonly Difference[] }): FormulaFill {
  const { row: top = 0, column: left = 0 } = cells[0] ?? {};
  return { range: { top, left, bottom: top + cells.length - 1, right: left }, formula };
}

/**
 * Whether a formula may hold a reference that Excel moves from row to row when one formula is given to the cells of a
 * column. Names that look like a cell count too: such a formula is only sent less briefly.
 */
export function isRowRelative(formula: string): boolean {
  const bare = formula
    .replace(/"[^"]*"/g, '')
    .replace(/'[^']*'/g, '')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/\[[^[\]]*\]/g, '');
  return /(?<![\w.])(\$?[a-z]{1,3}\d+(?![\w.(])|\d+:\$?\d|\$\d+:\d)/i.test(bare);
}
