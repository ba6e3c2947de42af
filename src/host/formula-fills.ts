/**
 * Columns of equal formulas as one formula for the whole range: a calculated column in `[@X]` notation has the same text in
 * every row, and Excel moves references such as `$A5` from row to row by itself. Pure.
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
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  for (const cell of formulas) {
    const formula = typeof cell.after === 'object' ? cell.after.formula : '';
    const key = rowForm(formula, cell.row);
    const run = open.get(cell.column);
    if (key !== null && run?.key === key && run.cells.at(-1)?.row === cell.row - 1) {
      run.cells.push(cell);
      continue;
    }
    const started = { formula, key, cells: [cell] };
    open.set(cell.column, started);
    runs.push(started);
  }
  const filled = runs.filter(({ formula, cells }) => (cells.length - 1) * formula.length > FILL_BYTES);
  const taken = new Set(filled.flatMap(({ cells }) => cells));
  return { fills: filled.map(toFill), rest: formulas.filter((cell) => !taken.has(cell)) };
}

interface Run {
  /** Of the first cell. */
  readonly formula: string;
  readonly key: string | null;
  readonly cells: Difference[];
}

function toFill({ formula, cells }: Run): FormulaFill {
  const { row: top = 0, column: left = 0 } = cells[0] ?? {};
  return { range: { top, left, bottom: top + cells.length - 1, right: left }, formula };
}

/** Texts, quoted sheet names, bracketed parts, whole rows, and references of one cell. */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\w.$])(?:\$?\d+:\$?\d+|\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(])/gi;
const RELATIVE = /^(\$?[A-Z]{1,3})(\d{1,7})$/i;

/**
 * A formula with the distance to its own row in place of each row that Excel moves: the same in every cell that one formula
 * fills. Null where whole rows are named.
 */
export function rowForm(formula: string, row: number): string | null {
  if (formula.match(PART)?.some((part) => /^\$?\d/.test(part)) === true) return null;
  return formula.replace(PART, (part: string) => {
    const [, column = '', digits = ''] = RELATIVE.exec(part) ?? [];
    return digits === '' ? part : `${column}<${Number(digits) - 1 - row}>`;
  });
}
