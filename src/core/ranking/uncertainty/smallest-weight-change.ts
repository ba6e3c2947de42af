/**
 * The smallest change of all weights together that lets another object catch up with the first, for additive methods:
 * a projection, so the result is exact and needs no optimiser.
 */
import { TIE_TOLERANCE } from '../rank-scores';

export interface WeightChange {
  /** The object that catches up. */
  readonly object: number;
  /** The weights at which the two tie, summing to 1. */
  readonly weights: readonly number[];
  /** Euclidean distance (L2) from the given weights as shares; any further step in this direction puts it ahead. */
  readonly distance: number;
}

export interface AdditiveProblem {
  /** Normalised values, flat: `object * criteria + criterion`. */
  readonly shares: Float64Array;
  /** At least 0, any sum; a weight of zero stays zero. */
  readonly weights: readonly number[];
  /** Only the nearest change is wanted: objects that must be further away are left out. */
  readonly onlyNearest?: boolean;
}

/**
 * For each object but the first, the nearest weights at which it ties with the first; nearest object first, those that no
 * weighting brings level left out. The nearest of all is the smallest change that puts any other object first: on the way
 * there no third object can have overtaken, or it would be nearer. For the others it is what they need at the least.
 * `first` is the object with the greatest score, the earlier of equals. Empty without weights.
 */
export function findWeightChanges({ shares, weights, onlyNearest = false }: AdditiveProblem): {
  readonly first: number | null;
  readonly changes: readonly WeightChange[];
} {
  const criteria = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (criteria === 0 || !(total > 0)) return { first: null, changes: [] };
  const used = weights.flatMap((weight, criterion) => (weight > 0 ? [criterion] : []));
  const given = used.map((criterion) => (weights[criterion] ?? 0) / total);
  const objects = Math.floor(shares.length / criteria);
  const rows = Array.from({ length: objects }, (_, object) =>
    used.map((criterion) => shares[object * criteria + criterion] ?? 0),
  );
  const scores = rows.map((row) => dot(row, given));
  const first = scores.indexOf(Math.max(...scores));
  const lead = rows[first];
  if (lead === undefined) return { first: null, changes: [] };
  const gains = rows.map((row) => row.map((share, index) => share - (lead[index] ?? 0)));
  // Weights at which the two tie lie on a plane: none of them is nearer than the plane itself.
  const least = gains.map((gain) => Math.max(0, -dot(gain, given)) / (Math.hypot(...gain) || 1));
  const order = rows.map((_, object) => object).sort((a, b) => (least[a] ?? 0) - (least[b] ?? 0) || a - b);
  const changes: WeightChange[] = [];
  let nearest = Infinity;
  for (const object of order) {
    if (onlyNearest && (least[object] ?? 0) > nearest) break;
    const moved = object === first ? null : projectToTie(given, gains[object] ?? []);
    if (moved === null) continue;
    const all = new Array<number>(criteria).fill(0);
    used.forEach((criterion, index) => (all[criterion] = moved[index] ?? 0));
    const distance = Math.hypot(...moved.map((weight, index) => weight - (given[index] ?? 0)));
    changes.push({ object, weights: all, distance });
    nearest = Math.min(nearest, distance);
  }
  return { first, changes: changes.sort((a, b) => a.distance - b.distance || a.object - b.object) };
}

/**
 * The nearest weights w' on the simplex with gain·w' >= 0; null when there are none. By the optimality conditions w' is the
 * projection of w + λ gain onto the simplex for one λ >= 0, and gain·w' never falls as λ grows: bisection on λ.
 */
function projectToTie(given: readonly number[], gain: readonly number[]): number[] | null {
  if (dot(gain, given) >= -TIE_TOLERANCE) return [...given];
  if (Math.max(...gain) <= TIE_TOLERANCE) return null;
  const at = (multiplier: number): number[] =>
    projectToSimplex(given.map((weight, index) => weight + multiplier * (gain[index] ?? 0)));
  let [low, high] = [0, 1];
  while (dot(gain, at(high)) < 0 && high < 1e15) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const middle = (low + high) / 2;
    if (dot(gain, at(middle)) < 0) low = middle;
    else high = middle;
  }
  return at(high);
}

/** Euclidean projection onto the simplex (Held, Wolfe and Crowder 1974, Mathematical Programming 6:62-88). */
function projectToSimplex(point: readonly number[]): number[] {
  let [sum, shift] = [0, 0];
  [...point]
    .sort((a, b) => b - a)
    .forEach((value, index) => {
      sum += value;
      const candidate = (sum - 1) / (index + 1);
      if (value > candidate) shift = candidate;
    });
  return point.map((value) => Math.max(0, value - shift));
}

function dot(one: readonly number[], two: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (two[index] ?? 0), 0);
}
