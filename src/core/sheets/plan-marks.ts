/**
 * Marks on the sheets of staff: every cell with an open finding, by the gravest of its findings. A plan says all marks a sheet is to
 * have, so that those of findings that are cured go by the same way.
 */
import { splitFileSheet, type CellRange } from '../model/cell';
import type { Finding, Severity } from '../model/finding';
import type { WorkbookSnapshot } from '../model/snapshot';
import { makePlan } from './make-plan';
import type { PlanMark, SheetPlan } from './plan';

/** Gravest first. */
const GRAVITY = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/**
 * One plan for each sheet the add-in does not own, hidden ones too: without findings it takes away the marks. Owned sheets are
 * left alone, and so are the sheets of files.
 */
export function planMarks(findings: readonly Finding[], { sheets, skipped }: WorkbookSnapshot): SheetPlan[] {
  const cells = openCells(findings);
  const read = sheets.filter(({ owned, file }) => owned === null && file === undefined);
  // A hidden sheet is not read and known by its name, which Excel takes as well as an id.
  const unread = skipped
    .filter(({ name, reason }) => reason === 'hidden' && splitFileSheet(name) === null)
    .map(({ name }) => ({ id: name, name }));
  return [...read, ...unread].map(({ id, name }) =>
    makePlan({ sheet: `edit:${id}`, name, mode: 'edit', marks: marksOf(cells.get(name) ?? makeCells()) }),
  );
}

/** How many cells with open findings stand in files of others, which are never written to. */
export function countCellsInFiles(findings: readonly Finding[]): number {
  let count = 0;
  for (const [sheet, cells] of openCells(findings)) if (splitFileSheet(sheet) !== null) count += cells.size;
  return count;
}

type SheetCells = Map<string, { readonly row: number; readonly column: number; gravity: number }>;

function makeCells(): SheetCells {
  return new Map();
}

function openCells(findings: readonly Finding[]): Map<string, SheetCells> {
  const bySheet = new Map<string, SheetCells>();
  for (const { decision, severity, cells } of findings) {
    if (decision !== undefined) continue;
    const gravity = GRAVITY.indexOf(severity);
    for (const { sheet, rowIndex: row, columnIndex: column } of cells) {
      const own = bySheet.get(sheet) ?? makeCells();
      bySheet.set(sheet, own);
      const key = `${row} ${column}`;
      const known = own.get(key);
      if (known === undefined) own.set(key, { row, column, gravity });
      else known.gravity = Math.min(known.gravity, gravity);
    }
  }
  return bySheet;
}

function marksOf(cells: SheetCells): PlanMark[] {
  return GRAVITY.flatMap((severity, gravity) => {
    const own = [...cells.values()].filter((cell) => cell.gravity === gravity);
    return own.length === 0 ? [] : [{ severity, ranges: joinCells(own) }];
  });
}

/** Runs down a column, and neighbouring runs of the same rows as one rectangle. */
function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const joined: CellRange[] = [];
  for (const run of runs.toSorted((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = joined.at(-1);
    if (last?.top === run.top && last.bottom === run.bottom && last.right === run.left - 1)
      joined[joined.length - 1] = { ...last, right: run.right };
    else joined.push(run);
  }
  return joined;
}
