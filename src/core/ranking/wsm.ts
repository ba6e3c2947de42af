/**
 * Weighted sum model, known in Indonesia as SAW: the sum of weight times normalised value.
 * Never fills in what is unknown; it says so by leaving the value out.
 */
import { makeMethod } from './make-method';
import type { Scorer } from './method';
import type { ValueColumns } from './value-columns';

/**
 * `score = Σ w·r / Σ w`, where `r` is `x / MAX(column)` for a benefit and `MIN(column) / x` for a cost (normalise.ts),
 * summed in column order. A missing value contributes nothing to the upper sum while its weight stays in the lower one,
 * so the score of an incomplete object is what its known values have earned: 0..1, and never NaN.
 * In Excel: `=IF(SUM(w)=0,"",SUMPRODUCT(w,r)/SUM(w))` with blank `r` counting 0, and blank when the object has no value.
 * Without normalisation a cost would be added to benefits, so costs are refused there.
 *
 * The score is null when all weights are zero, or when the object has no known value on a criterion with weight.
 * Fishburn (1967), Additive utilities with incomplete product sets; Hwang and Yoon (1981), simple additive weighting;
 * other normalisations: Chakraborty and Yeh (2007), Applied Mathematics and Computation.
 */
export const wsm = makeMethod({
  id: 'wsm',
  citation: 'Fishburn 1967; Hwang & Yoon 1981',
  normalisations: [
    { id: 'max', costs: ['reciprocal', 'complement'] },
    { id: 'minmax', costs: ['complement'] },
    { id: 'vector', costs: ['complement', 'reciprocal'] },
    { id: 'sum', costs: ['reciprocal', 'complement'] },
    { id: 'none', costs: [] },
  ],
  options: {},
  missing: 'nothing',
  needsPositive: false,
  printed: null,
  prepare:
    (values): Scorer =>
    (weights) => ({ scores: weigh(values, weights), steps: () => [] }),
});

/** Σ w·r of every row; an unknown value adds nothing. */
export function weigh({ rows, columns }: ValueColumns, weights: Float64Array): Float64Array {
  const scores = new Float64Array(rows);
  columns.forEach((column, index) => {
    const weight = weights[index] ?? 0;
    for (let row = 0; row < rows; row += 1) {
      const share = column[row] ?? 0;
      if (share === share) scores[row] = (scores[row] ?? 0) + weight * share;
    }
  });
  return scores;
}
