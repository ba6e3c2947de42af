/**
 * Best and worst rank of each object under what is unknown: every missing value may lie anywhere on its scale.
 * Owns the bounds for normalisation by the best value; other normalisations need their own.
 */
import type { Direction } from '../model/ranking';
import { columnReference, relateToReference } from './normalise';
import { countAbove, TIE_TOLERANCE } from './rank-scores';

export interface IntervalInput {
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly directions: readonly Direction[];
  /** At least 0, not all zero. */
  readonly weights: readonly number[];
  /** Admissible values; null: a missing value lies between the known ones of its column, and is free when there are none. */
  readonly scales: readonly ({ readonly min: number; readonly max: number } | null)[];
}

export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/** One criterion with what a missing value can do to it. */
interface Column {
  readonly values: readonly (number | null)[];
  readonly direction: Direction;
  readonly weight: number;
  readonly missing: number;
  /** The least a missing value can be worth against the known reference, and against the moved one. */
  readonly known: number | null;
  readonly moved: number | null;
  readonly worstValue: number | null;
}

/**
 * An object j stands surely above i when its score is greater under every completion of the unknown values. Best rank:
 * one more than the objects surely above; worst rank: all but those surely below. A filled value better than all known
 * ones also rescales the other values of its column (`x / MAX`); that is followed exactly for each pair of objects.
 * Exact when no unknown value can move a column's reference; else each pair is exact, and the interval is a bound that
 * always holds, though the pairs together may not reach it. O(n log n) in the first case, O(n² × criteria) in the second.
 */
export function findRankIntervals(input: IntervalInput): RankInterval[] {
  const columns = input.directions
    .map((direction, index) => makeColumn(input, direction, index))
    .filter(({ weight }) => weight > 0);
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const movable = columns.some(({ missing, known, moved }) => missing > 0 && known !== moved);
  const count = input.matrix.length;
  if (total <= 0) return input.matrix.map(() => ({ best: 1, worst: count }));
  return movable ? comparePairs(columns, count, total) : compareBounds(columns, count, total);
}

function makeColumn(input: IntervalInput, direction: Direction, index: number): Column {
  const values = input.matrix.map((row) => row[index] ?? null);
  const scale = input.scales[index] ?? null;
  const known = columnReference(values, direction);
  const opposite = columnReference(values, direction === 'benefit' ? 'cost' : 'benefit');
  const bestValue = scale === null ? known : direction === 'benefit' ? scale.max : scale.min;
  const worstValue = scale === null ? opposite : direction === 'benefit' ? scale.min : scale.max;
  const candidates = [known, bestValue].filter((value) => value !== null);
  return {
    values,
    direction,
    weight: input.weights[index] ?? 0,
    missing: values.filter((value) => value === null).length,
    known,
    moved: columnReference(candidates, direction),
    worstValue,
  };
}

function relate(column: Column, value: number | null, reference: number | null): number {
  return value === null || reference === null ? 0 : relateToReference(value, reference, column.direction);
}

/** No reference can move: every object has a lowest and a highest score, independent of the others. */
function compareBounds(columns: readonly Column[], count: number, total: number): RankInterval[] {
  const low: number[] = [];
  const high: number[] = [];
  for (let object = 0; object < count; object += 1) {
    let [lowest, highest] = [0, 0];
    for (const column of columns) {
      const value = column.values[object] ?? null;
      const share = relate(column, value ?? column.worstValue, column.known);
      lowest += column.weight * share;
      highest += column.weight * (value === null ? 1 : share);
    }
    low.push(lowest / total);
    high.push(highest / total);
  }
  const ascendingLow = [...low].sort((a, b) => a - b);
  const ascendingHigh = [...high].sort((a, b) => a - b);
  return low.map((lowest, object) => ({
    best: 1 + countAbove(ascendingLow, (high[object] ?? 0) + TIE_TOLERANCE),
    // Only objects surely below are left out: those whose highest score is under this object's lowest.
    worst: Math.max(1, countAbove(ascendingHigh, lowest - TIE_TOLERANCE)),
  }));
}

function comparePairs(columns: readonly Column[], count: number, total: number): RankInterval[] {
  const above = new Array<number>(count).fill(0);
  const below = new Array<number>(count).fill(0);
  for (let upper = 0; upper < count; upper += 1) {
    for (let lower = 0; lower < count; lower += 1) {
      if (upper === lower) continue;
      let gap = 0;
      for (const column of columns) gap += column.weight * leastGap(column, upper, lower);
      if (gap / total > TIE_TOLERANCE) {
        above[lower] = (above[lower] ?? 0) + 1;
        below[upper] = (below[upper] ?? 0) + 1;
      }
    }
  }
  return above.map((surelyAbove, object) => ({ best: 1 + surelyAbove, worst: count - (below[object] ?? 0) }));
}

/** The smallest that `r(upper) - r(lower)` can be in one column. */
function leastGap(column: Column, upper: number, lower: number): number {
  const up = column.values[upper] ?? null;
  const down = column.values[lower] ?? null;
  if (down === null) {
    // The lower one takes the best value and with it the reference.
    return relate(column, up ?? column.worstValue, column.moved) - 1;
  }
  const still = relate(column, up ?? column.worstValue, column.known) - relate(column, down, column.known);
  const others = column.missing - (up === null ? 1 : 0);
  if (others === 0) return still;
  return Math.min(still, relate(column, up ?? column.worstValue, column.moved) - relate(column, down, column.moved));
}
