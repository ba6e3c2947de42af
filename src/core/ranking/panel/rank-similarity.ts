/** How alike two orders of the same objects are. */

/** Ranks from 1 for the least value; equal values share the mean of their places. */
export function averageRanks(values: readonly number[]): number[] {
  const ascending = [...values].sort((a, b) => a - b);
  const places = new Map<number, number>();
  for (let start = 0; start < ascending.length;) {
    const value = ascending[start] ?? 0;
    let end = start;
    while (end < ascending.length && ascending[end] === value) end += 1;
    places.set(value, (start + 1 + end) / 2);
    start = end;
  }
  return values.map((value) => places.get(value) ?? 0);
}

/** Product-moment correlation, −1..1; null with fewer than two pairs or when one side is constant. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const count = x.length;
  if (count < 2) return null;
  let [meanX, meanY] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    meanX += (x[index] ?? 0) / count;
    meanY += (y[index] ?? 0) / count;
  }
  let [both, squaresX, squaresY] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const [dx, dy] = [(x[index] ?? 0) - meanX, (y[index] ?? 0) - meanY];
    both += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  if (squaresX <= 0 || squaresY <= 0) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(squaresX * squaresY)));
}

/** Spearman (1904): Pearson of the average ranks, right with ties; the shortcut `6Σd²` is not. Null as for `pearson`. */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  return pearson(averageRanks(x), averageRanks(y));
}

/**
 * Weighted rank correlation `r_w` of two rankings 1..n, differences at the top counting more. Null below two objects.
 * Dancelli, Manisera and Vezzoli (2013); as in Sałabun and Urbaniak (2020), ICCS, eq. 3.
 */
export function weightedSpearman(first: readonly number[], second: readonly number[]): number | null {
  const n = first.length;
  if (n < 2) return null;
  const sum = first.reduce((total, rank, index) => {
    const other = second[index] ?? 0;
    return total + (rank - other) ** 2 * (n - rank + 1 + (n - other + 1));
  }, 0);
  return 1 - (6 * sum) / (n ** 4 + n ** 3 - n ** 2 - n);
}

/** Similarity WS of two rankings 1..n, 0..1, not symmetric: the first is the reference. Sałabun and Urbaniak (2020), ICCS, eq. 5. */
export function rankSimilarity(reference: readonly number[], ranks: readonly number[]): number | null {
  const n = reference.length;
  if (n < 2) return null;
  return (
    1 -
    reference.reduce((total, rank, index) => {
      const gap = Math.abs(rank - (ranks[index] ?? 0));
      return total + (2 ** -rank * gap) / Math.max(Math.abs(rank - 1), Math.abs(rank - n));
    }, 0)
  );
}
