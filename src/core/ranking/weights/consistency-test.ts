/**
 * Tells quickly whether a pairwise matrix is within the limit of consistency, for a search over many of them. Bounds of
 * Collatz and Wielandt: for any positive vector the principal eigenvalue lies between the least and the greatest `(A·x)/x`, so
 * most matrices are told apart after a few multiplications.
 */
import type { Pairwise } from './pairwise';

const MAX_STEPS = 500;

export interface ConsistencyTest {
  /** Sets a judgment and its reverse. */
  readonly set: (row: number, column: number, judgment: number) => void;
  /** Whether the principal eigenvalue is below `limit`; not, where it is nearer than rounding. */
  readonly isBelow: (limit: number) => boolean;
  /** To about 1e-5. */
  readonly lambda: () => number;
  /** The last vector found, any sum. */
  readonly vector: Float64Array;
}

/** Of a matrix from `completeReverses`; unanswered judgments as in Harker's matrix (pairwise.ts). */
export function makeConsistencyTest(matrix: Pairwise, start: readonly number[]): ConsistencyTest {
  const size = matrix.length;
  const cells = new Float64Array(size * size);
  matrix.forEach((row, r) => {
    row.forEach((judgment, c) => (cells[r * size + c] = judgment ?? 0));
    cells[r * size + r] = 1 + row.filter((judgment) => judgment === null).length;
  });
  const vector = Float64Array.from(start);
  const product = new Float64Array(size);
  const bounds = { low: 0, high: Infinity };
  const step = (): void => {
    let [low, high, sum] = [Infinity, 0, 0];
    for (let row = 0; row < size; row += 1) {
      let value = 0;
      for (let column = 0; column < size; column += 1)
        value += (cells[row * size + column] ?? 0) * (vector[column] ?? 0);
      const ratio = value / (vector[row] ?? 1);
      if (ratio < low) low = ratio;
      if (ratio > high) high = ratio;
      product[row] = value;
      sum += value;
    }
    for (let row = 0; row < size; row += 1) vector[row] = (product[row] ?? 0) / sum;
    bounds.low = low;
    bounds.high = high;
  };
  return {
    vector,
    set(row, column, judgment) {
      cells[row * size + column] = judgment;
      cells[column * size + row] = 1 / judgment;
    },
    isBelow(limit) {
      for (let count = 0; count < MAX_STEPS; count += 1) {
        step();
        if (bounds.high < limit) return true;
        if (bounds.low >= limit) return false;
      }
      return false;
    },
    lambda() {
      for (let count = 0; count < MAX_STEPS; count += 1) {
        step();
        if (bounds.high - bounds.low < 1e-5) break;
      }
      return (bounds.high + bounds.low) / 2;
    },
  };
}
