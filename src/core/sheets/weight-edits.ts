/** Weights tried in the pane, as cells of Kriteria: of criteria, and in two levels of their groups too. */
import type { Criterion } from '../model/ranking';
import { listLevels } from '../ranking/read-groups';
import type { CellEdit } from './plan-edits';

/** Digits of a weight that is written. */
const DIGITS = 4;

/** `shares`: by criterion, of the whole. Every level keeps its sum; a level that had none sums to 1. Criteria without a cell are left out. */
export function weightEdits(criteria: readonly Criterion[], shares: readonly number[]): CellEdit[] {
  const shareOf = new Map<string, number>();
  criteria.forEach(({ id, group }, index) => {
    const share = shares[index] ?? 0;
    shareOf.set(id, share);
    if (group !== undefined) shareOf.set(group.id, (shareOf.get(group.id) ?? 0) + share);
  });
  return listLevels(criteria).flatMap(({ weights }) => {
    const before = weights.reduce((sum, { weight }) => sum + weight, 0);
    const now = weights.reduce((sum, { id }) => sum + (shareOf.get(id) ?? 0), 0);
    // A group without any weight says nothing about the weights inside of it.
    if (now === 0) return [];
    return weights.flatMap(({ id, cell }): CellEdit[] => {
      if (cell === null) return [];
      const weight = ((before || 1) * (shareOf.get(id) ?? 0)) / now;
      return [{ cell, content: Number(weight.toFixed(DIGITS)) }];
    });
  });
}
