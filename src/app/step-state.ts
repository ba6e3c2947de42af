/** How far each step is, told from the last analysis, the stamps of earlier runs and the sheets that are there. */
import type { FullAnalysis } from './analyse';
import { STEPS, type Step, type StepId, type StepState } from './controller';
import { MAIN_SHEET, stampOf } from './steps';
import type { StoredSettings, WorkbookChange } from './ports';
import type { OwnedSheet } from '../core/model/snapshot';
import { listDoubts } from '../core/register/doubts';

/** Before the first reading only the first step can be begun. */
export const FIRST_STEPS: readonly Step[] = STEPS.map((id) => ({
  id,
  state: id === 'register' ? 'ready' : 'todo',
  waiting: 0,
}));

/** `present`: the owned sheets that are there, also those written since the workbook was read. */
export function describeSteps(
  full: FullAnalysis,
  stamps: StoredSettings['stamps'],
  present: ReadonlySet<OwnedSheet>,
): Step[] {
  return STEPS.map((id) => {
    const waiting = countWaiting(full, id);
    return { id, state: stateOf(full, id, stamps, present, waiting), waiting };
  });
}

function stateOf(
  full: FullAnalysis,
  id: StepId,
  stamps: StoredSettings['stamps'],
  present: ReadonlySet<OwnedSheet>,
  waiting: number,
): StepState {
  if (full.objects.length === 0) return id === 'register' ? 'needsYou' : 'todo';
  const isThere = present.has(MAIN_SHEET[id]);
  if (isThere && stamps[id] !== stampOf(full, id, present)) return 'stale';
  if (isThere) return id === 'rank' && waiting > 0 ? 'needsYou' : 'done';
  if (id === 'register') return full.merged.conflicts.length > 0 ? 'needsYou' : 'ready';
  return present.has('register') ? 'ready' : 'todo';
}

function countWaiting(full: FullAnalysis, id: StepId): number {
  if (id === 'register') return full.merged.conflicts.length + listDoubts(full).length;
  if (id === 'rank') return full.rankingInputs.values.filter(({ value }) => value === null).length;
  return 0;
}

/** The steps that rest on an owned sheet; on a sheet of the person's own all of them rest. */
const RESTS_ON: Readonly<Partial<Record<OwnedSheet, readonly StepId[]>>> = {
  register: STEPS,
  criteria: ['rank', 'summarise'],
  scores: ['rank', 'summarise'],
  comparisons: ['rank', 'summarise'],
  portfolio: ['rank'],
};

/** After changes by others: steps that were run and rest on a changed sheet are stale, as far as is known. */
export function markStale(steps: readonly Step[], changes: readonly WorkbookChange[]): readonly Step[] {
  const touched = new Set(changes.flatMap(({ owned }) => (owned === null ? STEPS : (RESTS_ON[owned] ?? []))));
  if (touched.size === 0) return steps;
  return steps.map((step) => (touched.has(step.id) && wasRun(step) ? { ...step, state: 'stale' } : step));
}

/** A ranking that waits for scores was run; a register that waits for decisions was not. */
function wasRun({ id, state }: Step): boolean {
  return state === 'done' || (id === 'rank' && state === 'needsYou');
}
