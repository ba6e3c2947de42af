/** What a coach proposes: changes of judgments, and what they do. */
import type { Pairwise } from './pairwise';

export interface JudgmentChange {
  /** `row` < `column`. */
  readonly row: number;
  readonly column: number;
  readonly from: number;
  /** A number of Saaty's scale. */
  readonly to: number;
  /** Positions of the scale between the two; a part of one where `from` lies between positions. */
  readonly steps: number;
}

export interface Repair {
  /** By row and column. */
  readonly changes: readonly JudgmentChange[];
  readonly ratio: number;
  /** By criterion, as the method makes them. */
  readonly weights: readonly number[];
  /** Whether the criteria keep their order by weight. */
  readonly keepsOrder: boolean;
  /** Whether no repair with fewer changes, or as many but fewer steps, exists; else none better was found within the bound. */
  readonly isExact: boolean;
}

export interface CoachAdvice {
  readonly ratio: number;
  readonly weights: readonly number[];
  /**
   * The best repair that keeps the order, where one was found, before the best of all where that has fewer changes or steps. Empty
   * where the matrix is within the limit, or nothing was found.
   */
  readonly repairs: readonly Repair[];
}

/** Fewer changes first, then fewer steps. */
export function compareChanges(one: readonly JudgmentChange[], other: readonly JudgmentChange[]): number {
  const steps = sumSteps(one) - sumSteps(other);
  return one.length - other.length || (Math.abs(steps) < 1e-9 ? 0 : steps);
}

export function sumSteps(changes: readonly JudgmentChange[]): number {
  return changes.reduce((sum, { steps }) => sum + steps, 0);
}

/** The matrix with the changes and their reverses. */
export function applyChanges(
  matrix: Pairwise,
  changes: readonly Pick<JudgmentChange, 'row' | 'column' | 'to'>[],
): Pairwise {
  const changed = matrix.map((row) => [...row]);
  for (const { row, column, to } of changes) {
    changed[row]?.splice(column, 1, to);
    changed[column]?.splice(row, 1, 1 / to);
  }
  return changed;
}
