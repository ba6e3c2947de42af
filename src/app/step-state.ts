/** How far each step is, told from the last analysis and the stamps of earlier runs. */
import type { FullAnalysis } from './analyse';
import { STEPS, type Step, type StepId, type StepState } from './controller';
import { MAIN_SHEET, sheetOf, stampOf } from './plan-step';
import type { StoredSettings } from './ports';
import { listDoubts } from '../core/register/doubts';

/** Before the first reading only the first step can be begun. */
export const FIRST_STEPS: readonly Step[] = STEPS.map((id) => ({
  id,
  state: id === 'register' ? 'ready' : 'todo',
  waiting: 0,
}));

export function describeSteps(full: FullAnalysis, stamps: StoredSettings['stamps']): Step[] {
  return STEPS.map((id) => {
    const waiting = countWaiting(full, id);
    return { id, state: stateOf(full, id, stamps, waiting), waiting };
  });
}

function stateOf(full: FullAnalysis, id: StepId, stamps: StoredSettings['stamps'], waiting: number): StepState {
  if (full.objects.length === 0) return id === 'register' ? 'needsYou' : 'todo';
  const isThere = sheetOf(full, MAIN_SHEET[id]) !== null;
  if (isThere && stamps[id] !== stampOf(full, id)) return 'stale';
  if (isThere) return id === 'rank' && waiting > 0 ? 'needsYou' : 'done';
  if (id === 'register') return full.merged.conflicts.length > 0 ? 'needsYou' : 'ready';
  return sheetOf(full, MAIN_SHEET.register) === null ? 'todo' : 'ready';
}

function countWaiting(full: FullAnalysis, id: StepId): number {
  if (id === 'register') return full.merged.conflicts.length + listDoubts(full.objects).length;
  if (id === 'rank') return full.rankingInputs.values.filter(({ value }) => value === null).length;
  return 0;
}
