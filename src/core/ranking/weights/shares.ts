/** Weights as shares: at least 0, summing to 1. */

/** Each divided by their sum; equal shares when all are zero; what is negative or not finite counts as zero. */
export function toShares(points: readonly number[]): number[] {
  const counted = points.map((point) => (Number.isFinite(point) && point > 0 ? point : 0));
  const sum = counted.reduce((total, point) => total + point, 0);
  // Points whose sum is beyond all numbers keep their ratios.
  if (sum === Infinity) return toShares(counted.map((point) => point / Math.max(...counted) / counted.length));
  return counted.map((point) => (sum === 0 ? 1 / counted.length : point / sum));
}
