/** One judgment, one set of weights or one score out of those of several assessors. */
import { toShares } from '../weights/shares';
import type { Pairwise } from '../weights/pairwise';

/** How much each assessor counts: at least 0, any sum; left out, or all zero: all count alike. */
export type RoleWeights = readonly number[];

/**
 * AIJ: the weighted geometric mean of the judgments in each cell, which alone keeps the matrix reciprocal; an assessor who left a
 * cell unanswered does not count there. Matrices of one size, from `completeReverses`. Aczél and Saaty (1983); Forman and Peniwati
 * (1998), EJOR 108(1), 165-169.
 */
export function aggregateJudgments(matrices: readonly Pairwise[], roles?: RoleWeights): Pairwise {
  const counts = toShares(roles ?? matrices.map(() => 1));
  const size = matrices[0]?.length ?? 0;
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const logs = matrices.map((matrix) => {
        const judgment = matrix[row]?.[column] ?? null;
        return judgment === null ? null : Math.log(judgment);
      });
      const mean = weightedMean(logs, counts);
      return mean === null ? null : Math.exp(mean);
    }),
  );
}

/**
 * AIP: the weighted mean of the assessors' own weights, geometric (then brought back to a sum of 1) or arithmetic. The geometric one
 * equals AIJ where priorities are row geometric means. Forman and Peniwati (1998). A zero weight of one assessor makes the
 * geometric mean zero.
 */
export function aggregatePriorities(
  priorities: readonly (readonly number[])[],
  mean: 'geometric' | 'arithmetic',
  roles?: RoleWeights,
): number[] {
  const counts = toShares(roles ?? priorities.map(() => 1));
  const size = priorities[0]?.length ?? 0;
  const means = Array.from({ length: size }, (_, criterion) => {
    const weights = priorities.map((one) => one[criterion] ?? 0);
    return mean === 'arithmetic'
      ? weights.reduce((sum, weight, index) => sum + weight * (counts[index] ?? 0), 0)
      : Math.exp(
          weights.reduce((sum, weight, index) => sum + (counts[index] ? Math.log(weight) * counts[index] : 0), 0),
        );
  });
  return toShares(means);
}

/** A score out of those of the assessors, null being no score; null when nobody who counts gave one. Both forms go by role. */
export function aggregateScores(
  scores: readonly (number | null)[],
  form: 'mean' | 'median',
  roles?: RoleWeights,
): number | null {
  // Counted as they are, sums of whole scores are the same in any order.
  const counts = roles === undefined ? scores.map(() => 1) : toShares(roles);
  return form === 'mean' ? weightedMean(scores, counts) : weightedMedian(scores, counts);
}

function weightedMean(values: readonly (number | null)[], counts: readonly number[]): number | null {
  let [sum, total] = [0, 0];
  values.forEach((value, index) => {
    if (value === null) return;
    sum += value * (counts[index] ?? 0);
    total += counts[index] ?? 0;
  });
  return total === 0 ? null : sum / total;
}

/** The value at which half of the weight is reached; the mean of the two around it when half is reached exactly. */
function weightedMedian(values: readonly (number | null)[], counts: readonly number[]): number | null {
  const known = values
    .flatMap((value, index) => (value === null || !counts[index] ? [] : [{ value, count: counts[index] }]))
    .sort((a, b) => a.value - b.value);
  const half = known.reduce((sum, { count }) => sum + count, 0) / 2;
  let reached = 0;
  for (const [index, { value, count }] of known.entries()) {
    reached += count;
    if (Math.abs(reached - half) < 1e-12) return (value + (known[index + 1]?.value ?? value)) / 2;
    if (reached > half) return value;
  }
  return null;
}
