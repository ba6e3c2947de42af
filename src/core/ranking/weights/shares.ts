/** Weights as shares: at least 0, summing to 1. */

/** Each divided by their sum; equal shares when all are zero; what is negative or not finite counts as zero. */
export function toShares(points: readonly number[]): number[] {
  const counted = points.map((point) => (Number.isFinite(point) && point > 0 ? point : 0));
  const sum = counted.reduce((total, point) => total + point, 0);
  return counted.map((point) => (sum === 0 ? 1 / counted.length : point / sum));
}
