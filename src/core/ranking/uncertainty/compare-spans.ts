/**
 * Best and worst ranks under the weighted sum normalised by the best value (wsm.ts): bounds for each pair of objects.
 * Owns the arithmetic of one column; interval-ranks.ts says what its outcome is called.
 */
import { isPairSliceEnd, type Slices } from '../../intake/slices';
import type { Direction } from '../../model/ranking';
import { relateToReference } from '../normalise';
import { countAbove, TIE_TOLERANCE } from '../rank-scores';
import type { SpanProblem } from './spans';

/** Stands for a span that is not there. */
const NOTHING = { min: 0, max: 0 } as const;

export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/** One criterion of weight: its spans in a form where the bounds of a pair are quick to find. */
interface Column {
  /** Ends of the span of each object, the worse and the better for the direction. */
  readonly worse: Float64Array;
  readonly better: Float64Array;
  readonly direction: Direction;
  readonly weight: number;
  /** The three spans whose worse ends are best, and whose better ends are best: a pair leaves one of them over. */
  readonly surest: readonly number[];
  readonly boldest: readonly number[];
  /** The worst of the better ends. */
  readonly weakest: number;
  /** The reference when no completion can move it, else null. */
  readonly reference: number | null;
}

/**
 * Object j stands surely above i when its score is greater under every completion. Best rank: one more than the objects
 * surely above; worst rank: all but those surely below, so that ties count as open. A value also rescales its column
 * when it becomes the best of it (`x / MAX`); that is followed exactly for each pair. `isExact`: no reference can move,
 * so all bounds of an object are reached by one completion; otherwise the interval always holds, though the pairs
 * together may not reach it. O(n log n) when exact, else O(n² × criteria).
 */
export function* compareSpans({ spans, directions, weights }: SpanProblem): Slices<{
  readonly isExact: boolean;
  readonly ranks: RankInterval[];
}> {
  const columns: Column[] = [];
  for (const [index, direction] of directions.entries()) {
    const weight = weights[index] ?? 0;
    if (!(weight > 0)) continue;
    columns.push(makeColumn(spans, index, direction, weight));
    yield;
  }
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  if (columns.length === 0 || spans.length === 0)
    return { isExact: true, ranks: spans.map(() => ({ best: 1, worst: spans.length })) };
  const isExact = columns.every(({ reference }) => reference !== null);
  return {
    isExact,
    ranks: isExact ? compareScores(columns, spans.length, total) : yield* comparePairs(columns, spans.length, total),
  };
}

function makeColumn(spans: SpanProblem['spans'], index: number, direction: Direction, weight: number): Column {
  const isBenefit = direction === 'benefit';
  const sign = isBenefit ? 1 : -1;
  const worse = new Float64Array(spans.length);
  const better = new Float64Array(spans.length);
  let least = Infinity;
  for (let object = 0; object < spans.length; object += 1) {
    const { min, max } = spans[object]?.[index] ?? NOTHING;
    worse[object] = isBenefit ? min : max;
    better[object] = isBenefit ? max : min;
    least = Math.min(least, isBenefit ? max : -min);
  }
  const [surest, boldest] = [bestThree(worse, sign), bestThree(better, sign)];
  const reference = bestOther(surest, worse, -1, -1);
  return {
    worse,
    better,
    direction,
    weight,
    surest,
    boldest,
    weakest: sign * least,
    reference: reference === bestOther(boldest, better, -1, -1) ? reference : null,
  };
}

/** The first of equal ends comes first. */
function bestThree(ends: Float64Array, sign: 1 | -1): number[] {
  const best: number[] = [];
  for (let object = 0; object < ends.length; object += 1) {
    const value = (ends[object] ?? 0) * sign;
    let place = best.length;
    while (place > 0 && (ends[best[place - 1] ?? 0] ?? 0) * sign < value) place -= 1;
    if (place === 3) continue;
    best.splice(place, 0, object);
    best.length = Math.min(best.length, 3);
  }
  return best;
}

/** The end of the first listed object other than the pair; null when the pair stands alone. */
function bestOther(objects: readonly number[], ends: Float64Array, upper: number, lower: number): number | null {
  for (const object of objects) if (object !== upper && object !== lower) return ends[object] ?? null;
  return null;
}

/** The lowest and the highest that columns whose reference stays can add to each object's score. */
function addShares(
  columns: readonly Column[],
  count: number,
  total: number,
): { readonly low: Float64Array; readonly high: Float64Array } {
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  for (const { worse, better, direction, weight, reference } of columns) {
    const share = (value: number): number => (weight * relateToReference(value, reference ?? 0, direction)) / total;
    for (let object = 0; object < count; object += 1) {
      low[object] = (low[object] ?? 0) + share(worse[object] ?? 0);
      high[object] = (high[object] ?? 0) + share(better[object] ?? 0);
    }
  }
  return { low, high };
}

/** No reference can move: every object has a lowest and a highest score, independent of the others. */
function compareScores(columns: readonly Column[], count: number, total: number): RankInterval[] {
  const { low, high } = addShares(columns, count, total);
  const ascendingLow = [...low].sort((a, b) => a - b);
  const ascendingHigh = [...high].sort((a, b) => a - b);
  return Array.from(low, (lowest, object) => ({
    best: 1 + countAbove(ascendingLow, (high[object] ?? 0) + TIE_TOLERANCE),
    worst: Math.max(1, countAbove(ascendingHigh, lowest - TIE_TOLERANCE)),
  }));
}

/** What columns whose reference stays add to a pair is known from each object alone; the others are followed for the pair. */
function* comparePairs(columns: readonly Column[], count: number, total: number): Slices<RankInterval[]> {
  const { low, high } = addShares(
    columns.filter(({ reference }) => reference !== null),
    count,
    total,
  );
  const moving = columns.filter(({ reference }) => reference === null);
  const above = new Uint32Array(count);
  const below = new Uint32Array(count);
  const lowest = high.reduce((least, score) => Math.min(least, score), Infinity);
  for (let upper = 0; upper < count; upper += 1) {
    if (isPairSliceEnd(upper, count)) yield;
    // Many objects of which little is known are surely above none.
    const own = low[upper] ?? 0;
    const mayLead = own - lowest > TIE_TOLERANCE;
    if (!mayLead && !moving.some((column) => isAbove(column, upper, column.weakest))) continue;
    let most = 0;
    for (const column of moving) most += (column.weight * mostGap(column, upper)) / total;
    if (own - lowest + most <= SURELY_NONE) continue;
    for (let lower = 0; lower < count; lower += 1) {
      const lead = own - (high[lower] ?? 0);
      // Most pairs end here: what no moving column adds enough to is not above by them.
      if (lead + most <= SURELY_NONE || upper === lower) continue;
      if (lead <= TIE_TOLERANCE && !canGain(moving, upper, lower)) continue;
      let gap = 0;
      for (const column of moving) gap += column.weight * leastGap(column, upper, lower);
      if (lead + gap / total > TIE_TOLERANCE) {
        above[lower] = (above[lower] ?? 0) + 1;
        below[upper] = (below[upper] ?? 0) + 1;
      }
    }
  }
  return Array.from(above, (surelyAbove, object) => ({ best: 1 + surelyAbove, worst: count - (below[object] ?? 0) }));
}

/** A lead that no rounding brings above the tolerance. */
const SURELY_NONE = TIE_TOLERANCE / 2;

/** What `leastGap` never exceeds for any lower object: it has the worst of the better ends, the reference is the kindest. */
function mostGap({ worse, boldest, better, surest, weakest, direction }: Column, upper: number): number {
  const isBenefit = direction === 'benefit';
  const worst = worse[upper] ?? 0;
  const isBetter = isBenefit ? worst >= weakest : worst <= weakest;
  // The third of the boldest stands in the way of every pair or another one before it does.
  const other = isBetter ? better[boldest[2] ?? -1] : worse[surest[0] ?? -1];
  const own = isBetter ? worst : weakest;
  const reference = other === undefined ? own : isBenefit ? Math.max(own, other) : Math.min(own, other);
  return relateToReference(worst, reference, direction) - relateToReference(weakest, reference, direction);
}

/** Whether `leastGap` can be more than 0 in any of the columns: values are at least 0 (spans.ts). */
function canGain(columns: readonly Column[], upper: number, lower: number): boolean {
  for (const column of columns) if (isAbove(column, upper, column.better[lower] ?? 0)) return true;
  return false;
}

/** Whether the object is better than a value even at its worse end. */
function isAbove({ worse, direction }: Column, object: number, value: number): boolean {
  const worst = worse[object] ?? 0;
  return direction === 'benefit' ? worst > value : worst < value;
}

/**
 * The smallest that `r(upper) - r(lower)` can be in one column: upper at its worse end, lower at its better end, and the
 * reference, set by the pair or by the others, as far away as the others allow when the gap is positive (it shrinks) and
 * as near as they allow when it is negative (it grows).
 */
function leastGap(column: Column, upper: number, lower: number): number {
  const { direction, surest, boldest } = column;
  const worst = column.worse[upper] ?? 0;
  const best = column.better[lower] ?? 0;
  const isBenefit = direction === 'benefit';
  const isBetter = isBenefit ? worst >= best : worst <= best;
  const ends = isBetter ? column.better : column.worse;
  let reference = isBetter ? worst : best;
  for (const object of isBetter ? boldest : surest) {
    if (object === upper || object === lower) continue;
    const others = ends[object] ?? reference;
    if (isBenefit ? others > reference : others < reference) reference = others;
    break;
  }
  return relateToReference(worst, reference, direction) - relateToReference(best, reference, direction);
}
