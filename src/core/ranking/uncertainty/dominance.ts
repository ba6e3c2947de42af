/** Bounds of rank that hold for every method which keeps a dominated object below: from the spans alone, without a score. */
import { isPairSliceEnd, type Slices } from '../../intake/slices';
import type { RankInterval } from './compare-spans';
import type { SpanProblem } from './spans';

/**
 * An object stands surely above another when its worst values are at least the other's best on every criterion of weight and better on
 * one. `isStrict`: the method never ranks the two level; else they may share a rank, and nothing can be said of the best rank.
 * Every rank without weights. O(objects² × criteria).
 */
export function* compareDominance(
  { spans, directions, weights }: SpanProblem,
  isStrict: boolean,
): Slices<RankInterval[]> {
  const count = spans.length;
  const columns = directions.flatMap((direction, index) => ((weights[index] ?? 0) > 0 ? [{ direction, index }] : []));
  const surely = columns.map(({ direction, index }) => {
    const sign = direction === 'benefit' ? 1 : -1;
    const ends = spans.map((row) => [(row[index]?.min ?? 0) * sign, (row[index]?.max ?? 0) * sign]);
    return {
      worst: Float64Array.from(ends, (pair) => Math.min(...pair)),
      best: Float64Array.from(ends, (pair) => Math.max(...pair)),
    };
  });
  const above = new Array<number>(count).fill(0);
  const below = new Array<number>(count).fill(0);
  for (let upper = 0; upper < count && columns.length > 0; upper += 1) {
    if (isPairSliceEnd(upper, count)) yield;
    for (let lower = 0; lower < count; lower += 1) {
      if (upper === lower) continue;
      let isBetter = false;
      let isAtLeast = true;
      for (const { worst, best } of surely) {
        const [own, other] = [worst[upper] ?? 0, best[lower] ?? 0];
        if (own < other) {
          isAtLeast = false;
          break;
        }
        if (own > other) isBetter = true;
      }
      if (!isAtLeast || !isBetter) continue;
      above[lower] = (above[lower] ?? 0) + 1;
      below[upper] = (below[upper] ?? 0) + 1;
    }
  }
  return above.map((surelyAbove, object) => ({
    best: isStrict ? 1 + surelyAbove : 1,
    worst: isStrict ? count - (below[object] ?? 0) : count,
  }));
}
