/** The best-worst method, linear model: every criterion against the most and the least important one. */
import { ok, refuse, type Result } from '../../model/result';
import { maximiseSum } from './simplex';
import { toShares } from './shares';

export interface BestWorstInput {
  /** 0-based index of the most and the least important criterion. */
  readonly best: number;
  readonly worst: number;
  /** How many times the best is preferred to each criterion, 1..9, 1 to itself. */
  readonly bestToOthers: readonly number[];
  /** How many times each criterion is preferred to the worst, 1..9, 1 to itself. */
  readonly othersToWorst: readonly number[];
}

export interface BestWorstOutcome {
  readonly weights: readonly number[];
  /** ξ: the largest difference between a weight and what a comparison asks of it; nearer 0 is more consistent. */
  readonly xi: number;
  /** Input-based ratio 0..1 (Liang, Brunelli and Rezaei 2020, Omega 96): `max |a_Bj·a_jW − a_BW| / (a_BW² − a_BW)`. */
  readonly inputRatio: number;
}

/**
 * Least ξ with `|w_B − a_Bj·w_j| ≤ ξ` and `|w_j − a_jW·w_W| ≤ ξ` for all j, weights at least 0 and summing to 1.
 * Rezaei (2016), Omega 64, 126-130, eq. 4. All constraints but the sum are homogeneous, so the greatest `Σw` under ξ = 1 is found
 * instead and divided by; it has no bound exactly where the comparisons are consistent, and the weights are then `1/a_Bj`.
 */
export function bestWorstWeights(input: BestWorstInput): Result<BestWorstOutcome, 'comparisons-invalid'> {
  const { best, worst, bestToOthers, othersToWorst } = input;
  const count = bestToOthers.length;
  const isUsable = [...bestToOthers, ...othersToWorst].every((one) => Number.isFinite(one) && one >= 1);
  const isInside = [best, worst].every((index) => Number.isInteger(index) && index >= 0 && index < count);
  const isAgreed =
    bestToOthers[best] === 1 && othersToWorst[worst] === 1 && bestToOthers[worst] === othersToWorst[best];
  if (!isUsable || !isInside || othersToWorst.length !== count || !isAgreed || (best === worst && count > 1)) {
    return refuse('comparisons-invalid');
  }
  const span = bestToOthers[worst] ?? 1;
  const gaps = bestToOthers.map((one, index) => Math.abs(one * (othersToWorst[index] ?? 1) - span));
  const inputRatio =
    span === 1 ? 0 : Math.max(0, ...gaps.filter((_, index) => index !== best && index !== worst)) / (span ** 2 - span);
  const rows: number[][] = [];
  const bound = (plus: number, minus: number, times: number): void => {
    if (plus === minus) return;
    const row = new Array<number>(count).fill(0);
    row[plus] = 1;
    row[minus] = -times;
    rows.push(
      row,
      row.map((one) => -one),
    );
  };
  for (let index = 0; index < count; index += 1) {
    bound(best, index, bestToOthers[index] ?? 1);
    if (index !== best) bound(index, worst, othersToWorst[index] ?? 1);
  }
  const solution = gaps.every((gap) => gap < 1e-12) ? null : maximiseSum(rows);
  if (solution === null) return ok({ weights: toShares(bestToOthers.map((one) => 1 / one)), xi: 0, inputRatio });
  const sum = solution.reduce((total, one) => total + one, 0);
  return ok({ weights: toShares(solution), xi: 1 / sum, inputRatio });
}
