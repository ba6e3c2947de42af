/** The best-worst method: every criterion against the most and the least important one, by its linear or its first model. */
import { ok, refuse, type Result } from '../../model/result';
import { solveRatios, type BestWorstInput, type RatioSolution } from './best-worst-ratios';
import { maximiseSum } from './simplex';
import { toShares } from './shares';

export type { BestWorstInput };

export interface BestWorstOutcome {
  readonly weights: readonly number[];
  /** ξ: the largest difference between a weight (`ratio`: a ratio) and what a comparison asks of it; nearer 0 is more consistent. */
  readonly xi: number;
  /** `ratio` only, else null: ξ over its greatest possible value for the comparison of best with worst, 0..1. */
  readonly ratio: number | null;
  /** Least and greatest weight of each criterion under ξ; more than one solution only for `ratio`. */
  readonly ranges: readonly (readonly [least: number, greatest: number])[];
  /** Input-based ratio 0..1 (Liang, Brunelli and Rezaei 2020, Omega 96): `max |a_Bj·a_jW − a_BW| / (a_BW² − a_BW)`. */
  readonly inputRatio: number;
}

/** Beyond any scale of comparisons. */
const GREATEST = 1e6;

/**
 * `linear`: least ξ with `|w_B − a_Bj·w_j| ≤ ξ` and `|w_j − a_jW·w_W| ≤ ξ` for all j, weights at least 0 and summing to 1.
 * Rezaei (2016), Omega 64, 126-130, eq. 4. All constraints but the sum are homogeneous, so the greatest `Σw` under ξ = 1 is found
 * instead and divided by; it has no bound exactly where the comparisons are consistent, and the weights are then `1/a_Bj`.
 * `ratio`: best-worst-ratios.ts; of many solutions the middles of the ranges, brought to a sum of 1.
 */
export function bestWorstWeights(input: BestWorstInput): Result<BestWorstOutcome, 'comparisons-invalid'> {
  const { best, worst, bestToOthers, othersToWorst } = input;
  const count = bestToOthers.length;
  const isUsable = [...bestToOthers, ...othersToWorst].every((one) => one >= 1 && one <= GREATEST);
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
  if (input.model === 'ratio') return ok(describeRatios(solveRatios(input), inputRatio));
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
  if (solution === null) return ok(describeOne(toShares(bestToOthers.map((one) => 1 / one)), 0, inputRatio));
  const sum = solution.reduce((total, one) => total + one, 0);
  return ok(describeOne(toShares(solution), 1 / sum, inputRatio));
}

function describeOne(weights: readonly number[], xi: number, inputRatio: number): BestWorstOutcome {
  return { weights, xi, ratio: null, ranges: weights.map((weight) => [weight, weight] as const), inputRatio };
}

function describeRatios({ xi, greatestXi, ranges }: RatioSolution, inputRatio: number): BestWorstOutcome {
  const weights = toShares(ranges.map(([least, greatest]) => (least + greatest) / 2));
  return { weights, xi, ratio: greatestXi === 0 ? 0 : xi / greatestXi, ranges, inputRatio };
}
