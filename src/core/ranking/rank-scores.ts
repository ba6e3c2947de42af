/** Ranks from scores: competition ranking (1224), higher is better. Owns the tie rule. */

/**
 * A difference up to this is rounding of the sum, not a difference between objects. For scores beyond 1 in size, such as
 * sums of raw values, it grows with the greatest of them.
 */
export const TIE_TOLERANCE = 1e-12;

/** How far scores may lie apart and still be equal: by their difference, or by their ratio where they are products, which have no scale. */
export type TieRule = 'difference' | 'ratio';

/** Products of the weighted product model have no scale of their own; their logarithms and all other scores have one. */
export function tieRuleOf(method: string, options: Readonly<Record<string, unknown>> = {}): TieRule {
  return method === 'wpm' && options.form !== 'log10' ? 'ratio' : 'difference';
}

/**
 * Rank of each score: one more than the number of scores greater by more than the tolerance. Equal scores share the
 * better rank and the next rank is skipped. Null scores get null and are not counted. For `ratio` no score is below 0.
 * In Excel: `=1+COUNTIF(scores,">"&x+1E-12)`, and `">"&x*(1+1E-12)` for `ratio`. O(n log n).
 */
export function rankScores(scores: readonly (number | null)[], rule: TieRule = 'difference'): (number | null)[] {
  const ascending = scores.filter((score) => score !== null).sort((a, b) => a - b);
  if (rule === 'ratio')
    return scores.map((score) => (score === null ? null : 1 + countAbove(ascending, score * (1 + TIE_TOLERANCE))));
  const size = Math.max(1, Math.abs(ascending[0] ?? 0), Math.abs(ascending.at(-1) ?? 0));
  const tolerance = TIE_TOLERANCE * size;
  return scores.map((score) => (score === null ? null : 1 + countAbove(ascending, score + tolerance)));
}

/** Places of the scores that `rankScores` ranks first, in order; none where no score is known. O(n). */
export function firstPlaces(scores: readonly (number | null)[]): number[] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score === null) continue;
    if (score < least) least = score;
    if (score > greatest) greatest = score;
  }
  const tolerance = TIE_TOLERANCE * Math.max(1, Math.abs(least), Math.abs(greatest));
  const first: number[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? null;
    if (score !== null && score + tolerance >= greatest) first.push(place);
  }
  return first;
}

/** How many of the ascending numbers are greater than `limit`. */
export function countAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}
