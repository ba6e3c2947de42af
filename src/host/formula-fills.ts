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
    const run = open.get(cell.column);
    if (run?.last === cell.row - 1 && formulaOf(cell) === fillOf(run)?.(cell.row)) {
      run.cells.push(cell);
      run.last = cell.row;
      continue;
    }
    const started: Run = { formula: formulaOf(cell), cells: [cell], last: cell.row };
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
  readonly cells: Difference[];
  /** Row of the last cell. */
  last: number;
  /** Made when a cell below asks for it: most formulas that are alone have none. */
  fill?: Fill | null;
}

function formulaOf({ after }: Difference): string {
  return typeof after === 'object' ? after.formula : '';
}

function fillOf(run: Run): Fill | null {
  if (run.fill === undefined) run.fill = fillDown(run.formula, run.cells[0]?.row ?? 0);
  return run.fill;
}

function toFill({ formula, cells }: Run): FormulaFill {
  const { row: top = 0, column: left = 0 } = cells[0] ?? {};
  return { range: { top, left, bottom: top + cells.length - 1, right: left }, formula };
}

/** Texts, quoted sheet names, bracketed parts, whole rows, and references of one cell. */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\w.$])(?:\$?\d+:\$?\d+|\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(])/gi;
const RELATIVE = /^(\$?[A-Z]{1,3})(\d{1,7})$/i;

/** What a formula reads in a row that it is filled into. */
type Fill = (row: number) => string;

/** The texts that Excel makes of the formula of a row in other rows; null where whole rows are named. */
export function fillDown(formula: string, row: number): Fill | null {
  const texts: string[] = [];
  const distances: number[] = [];
  let at = 0;
  for (const { 0: part, index } of formula.matchAll(PART)) {
    if (/^\$?\d/.test(part)) return null;
    const [, column = '', digits = ''] = RELATIVE.exec(part) ?? [];
    if (digits === '') continue;
    texts.push(formula.slice(at, index) + column);
    distances.push(Number(digits) - row);
    at = index + part.length;
  }
  if (texts.length === 0) return () => formula;
  const end = formula.slice(at);
  return (target) =>
    texts.reduce((text, part, index) => text + part + String(target + (distances[index] ?? 0)), '') + end;
}
