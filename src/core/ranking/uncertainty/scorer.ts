/** The minimal form in which this folder uses a ranking method: bare arrays, many weightings, nothing allocated. */
import type { Direction } from '../../model/ranking';
import type { Matrix, ValueColumns } from '../value-columns';

/** Scores by object for numbers, by rows or as columns; higher is better, null where the method has nothing to say. */
export type Score = (
  values: Matrix | ValueColumns,
  directions: readonly Direction[],
  weights: readonly number[],
) => readonly (number | null)[];

/** Writes the scores of all objects under `weights` (summing to 1) into `scores`; higher is better, always finite. */
export type ScoreWeights = (weights: Float64Array, scores: Float64Array) => void;

/**
 * A value that is not known: anywhere from `low` to `high` in normalised units (0..1), uniformly. `value` is where it
 * stands in the flat matrix: `row * criteria + column`.
 */
export interface OpenShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Normalised values of objects by criteria, flat by row; what is null contributes nothing, as in wsm.ts. */
export function flattenShares(normalised: readonly (readonly (number | null)[])[], criteria: number): Float64Array {
  const shares = new Float64Array(normalised.length * criteria);
  normalised.forEach((row, object) => {
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const share = row[criterion] ?? 0;
      shares[object * criteria + criterion] = Number.isFinite(share) ? share : 0;
    }
  });
  return shares;
}

/** An additive method: the score is the sum of weight times normalised value, and the values do not depend on weights. */
export function makeAdditiveScorer(shares: Float64Array, criteria: number): ScoreWeights {
  return (weights, scores) => {
    let position = 0;
    for (let object = 0; object < scores.length; object += 1) {
      let score = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        score += (weights[criterion] ?? 0) * (shares[position] ?? 0);
        position += 1;
      }
      scores[object] = score;
    }
  };
}
