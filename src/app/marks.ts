/** Marks of findings on the sheets of staff: which can be set or taken away, and which cannot. */
import { splitFileSheet } from '../core/model/cell';
import { countCellsInFiles, planMarks } from '../core/sheets/plan-marks';
import type { SheetPlan } from '../core/sheets/plan';
import type { FullAnalysis } from './analyse';
import type { LeftOut } from './controller';
import type { SheetChange } from './ports';

export interface MarkRequest {
  readonly plans: readonly SheetPlan[];
  readonly leftOut: Omit<LeftOut, 'protectedSheets'>;
}

/** `isWanted`: marks for all open findings; else none at all. */
export function requestMarks({ findings, snapshot }: FullAnalysis, isWanted: boolean): MarkRequest {
  if (!isWanted) return { plans: planMarks([], snapshot), leftOut: { hiddenSheets: [], cellsInFiles: 0 } };
  const hidden = snapshot.skipped.filter(({ name, reason }) => reason === 'hidden' && splitFileSheet(name) === null);
  return {
    plans: planMarks(findings, snapshot),
    leftOut: { hiddenSheets: hidden.map(({ name }) => name), cellsInFiles: countCellsInFiles(findings) },
  };
}

/** The plans that change something and may, with what they change; `changes` are those of the plans in their order. */
export function pickMarks({ plans, leftOut }: MarkRequest, changes: readonly SheetChange[]) {
  const differing = changes.filter(({ action }) => action !== 'none');
  const free = differing.filter(({ isProtected }) => isProtected !== true);
  const protectedSheets = differing.filter(({ isProtected }) => isProtected === true).map(({ name }) => name);
  return {
    plans: plans.filter((_, index) => free.some((change) => change === changes[index])),
    changes: free,
    leftOut: { ...leftOut, protectedSheets } satisfies LeftOut,
  };
}
