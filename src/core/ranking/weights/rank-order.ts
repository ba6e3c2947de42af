/** Weights from an order of importance alone, and from points given directly or by swings. */
import { toShares } from './shares';

/**
 * `centroid` (ROC): `w(r) = (1/n)·Σ_{i=r..n} 1/i`; `sum`: `w(r) = 2(n + 1 − r)/(n(n + 1))`; `reciprocal`: `w(r) ∝ 1/r`.
 * Barron and Barrett (1996), Management Science 42(11); Stillwell, Seaver and Edwards (1981), OBHP 28(1).
 */
export type RankOrderForm = 'centroid' | 'sum' | 'reciprocal';

/** `ranks`: 1 is most important; ties, in whatever way they are counted, share the mean of the weights of their places. */
export function rankOrderWeights(ranks: readonly number[], form: RankOrderForm): number[] {
  const count = ranks.length;
  const byPlace = Array.from({ length: count }, (_, index) => placeWeight(index + 1, count, form));
  const shared = ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const tied = ranks.filter((other) => other === rank).length;
    return byPlace.slice(before, before + tied).reduce((sum, weight) => sum + weight, 0) / tied;
  });
  return toShares(shared);
}

function placeWeight(place: number, count: number, form: RankOrderForm): number {
  if (form === 'sum') return count + 1 - place;
  if (form === 'reciprocal') return 1 / place;
  let sum = 0;
  for (let index = place; index <= count; index += 1) sum += 1 / index;
  return sum / count;
}

/**
 * Points of the swing from worst to best of each criterion, the greatest swing usually 100; direct rating is the same sum.
 * von Winterfeldt and Edwards (1986), Decision Analysis and Behavioral Research, section 8.2.
 */
export function swingWeights(points: readonly number[]): number[] {
  return toShares(points);
}
