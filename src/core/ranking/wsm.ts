/**
 * Weighted sum model, known in Indonesia as SAW: the sum of weight times normalised value.
 * Never fills in what is unknown; it says so by leaving the value out.
 */
import type { MethodInput, MethodOutcome, RankingMethod } from './method';
import { normaliseByMax } from './normalise';

/**
 * `score = Σ w·r / Σ w`, where `r` is `x / MAX(column)` for a benefit and `MIN(column) / x` for a cost (normalise.ts),
 * summed in column order. A missing value contributes nothing to the upper sum while its weight stays in the lower one,
 * so the score of an incomplete object is what its known values have earned: 0..1, and never NaN.
 * In Excel: `=IF(SUM(w)=0,"",SUMPRODUCT(w,r)/SUM(w))` with blank `r` counting 0, and blank when the object has no value.
 *
 * The score is null when all weights are zero, or when the object has no known value on a criterion with weight.
 * Fishburn (1967), Additive utilities with incomplete product sets; Hwang and Yoon (1981), simple additive weighting.
 */
export const wsm: RankingMethod<'wsm'> = {
  id: 'wsm',
  normalisation: 'max',
  citation: 'Fishburn 1967; Hwang & Yoon 1981',
  compute: computeWeightedSum,
};

function computeWeightedSum({ matrix, directions, weights }: MethodInput): MethodOutcome {
  const columns = directions.map((direction, column) =>
    normaliseByMax(
      matrix.map((row) => row[column] ?? null),
      direction,
    ),
  );
  const normalised = matrix.map((_, row) => columns.map((column) => column[row] ?? null));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { normalised, scores: normalised.map((row) => scoreRow(row, weights, total)) };
}

function scoreRow(row: readonly (number | null)[], weights: readonly number[], total: number): number | null {
  if (total <= 0) return null;
  const parts = row.flatMap((value, column) => {
    const weight = weights[column] ?? 0;
    return value === null || weight === 0 ? [] : [weight * value];
  });
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0) / total;
}
