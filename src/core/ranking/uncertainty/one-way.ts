/**
 * One-way sensitivity: how far the weight of one criterion can move, the others keeping their proportions to each other,
 * before two objects change places (Triantaphyllou and Sánchez 1997, A sensitivity analysis approach for some
 * deterministic multi-criteria decision-making methods, Decision Sciences 28:151-194).
 */
import { TIE_TOLERANCE } from '../rank-scores';
import type { ScoreWeights } from './scorer';
import { makeScoreSorter } from './sort-scores';

export interface OneWayInput {
  readonly objects: number;
  /** At least 0, any sum. */
  readonly weights: readonly number[];
  readonly score: ScoreWeights;
  /** Whether the score is a weighted sum of values that do not depend on the weights: then crossings are exact. */
  readonly isAdditive: boolean;
  /** How many objects from the top are compared with each other (default 10); the first is compared with all. */
  readonly top?: number;
}

/** Weights are shares of the sum, 0..1. */
export interface Crossing {
  /** The one ahead at the given weights, and the one that passes it. */
  readonly ahead: number;
  readonly behind: number;
  readonly weight: number;
  /** On which side of `weight` the one behind leads. */
  readonly side: 'below' | 'above';
}

export interface OneWay {
  readonly criterion: number;
  readonly weight: number;
  /** All weights at which a compared pair changes places, the nearest first. */
  readonly crossings: readonly Crossing[];
  /** The range of this weight in which the first object stays first or shares it; always holds `weight`. */
  readonly from: number;
  readonly to: number;
}

/**
 * One for each criterion. Exact for additive scores, which are linear in the moved weight. For others the weight is
 * followed in steps of a hundredth and each change of sign found by bisection to 1e-9; two changes within one step go
 * unseen. A criterion that has all the weight cannot be weighed against others: no crossing. Empty without objects or
 * weights.
 */
export function analyseOneWay(input: OneWayInput): OneWay[] {
  const { objects, score } = input;
  const total = input.weights.reduce((sum, weight) => sum + weight, 0);
  if (objects === 0 || !(total > 0)) return [];
  const shares = input.weights.map((weight) => weight / total);
  const scores = new Float64Array(objects);
  score(Float64Array.from(shares), scores);
  const order = new Int32Array(objects);
  makeScoreSorter(objects)(scores, order);
  const pairs = listPairs(order, input.top ?? 10);
  return shares.map((weight, criterion) => {
    if (weight >= 1 - TIE_TOLERANCE) return { criterion, weight, crossings: [], from: 0, to: 1 };
    const scoresAt = (moved: number): Float64Array => {
      const result = new Float64Array(objects);
      score(moveWeight(shares, criterion, moved), result);
      return result;
    };
    const findRoots = input.isAdditive ? solveLines(scoresAt) : bisectSteps(scoresAt, weight);
    const crossings = pairs.flatMap(([ahead, behind]) =>
      findRoots(ahead, behind).map((root): Crossing => ({ ahead, behind, ...root })),
    );
    crossings.sort((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight));
    const first = crossings.filter(({ ahead }) => ahead === order[0]);
    // Objects that tie at the given weights cross there, give or take rounding.
    const isBelow = (at: number): boolean => at <= weight + ROUNDING;
    const isAbove = (at: number): boolean => at >= weight - ROUNDING;
    const below = first.filter((crossing) => crossing.side === 'below' && isBelow(crossing.weight));
    const above = first.filter((crossing) => crossing.side === 'above' && isAbove(crossing.weight));
    return {
      criterion,
      weight,
      crossings,
      from: Math.min(weight, Math.max(0, ...below.map((crossing) => crossing.weight))),
      to: Math.max(weight, Math.min(1, ...above.map((crossing) => crossing.weight))),
    };
  });
}

/** Weights that sum to 1 with one of them set to `moved`, the others in their old proportions. */
export function moveWeight(shares: readonly number[], criterion: number, moved: number): Float64Array {
  const rest = 1 - (shares[criterion] ?? 0);
  return Float64Array.from(shares, (share, index) =>
    index === criterion ? moved : rest > 0 ? (share * (1 - moved)) / rest : 0,
  );
}

/** The first with all others, and the top among themselves; the better placed of a pair stands first. */
function listPairs(order: Int32Array, top: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let ahead = 0; ahead < Math.min(Math.max(top, 1), order.length); ahead += 1) {
    const until = ahead === 0 ? order.length : Math.min(top, order.length);
    for (let behind = ahead + 1; behind < until; behind += 1) pairs.push([order[ahead] ?? 0, order[behind] ?? 0]);
  }
  return pairs;
}

const ROUNDING = 1e-9;

type Root = Pick<Crossing, 'weight' | 'side'>;
type FindRoots = (ahead: number, behind: number) => Root[];

/** The difference of two additive scores is a line between its values at weight 0 and weight 1. */
function solveLines(scoresAt: (moved: number) => Float64Array): FindRoots {
  const [none, all] = [scoresAt(0), scoresAt(1)];
  return (ahead, behind) => {
    const start = (none[ahead] ?? 0) - (none[behind] ?? 0);
    const end = (all[ahead] ?? 0) - (all[behind] ?? 0);
    const isCrossed =
      (start > TIE_TOLERANCE && end < -TIE_TOLERANCE) || (start < -TIE_TOLERANCE && end > TIE_TOLERANCE);
    return isCrossed ? [{ weight: start / (start - end), side: start < 0 ? 'below' : 'above' }] : [];
  };
}

const STEPS = 100;

function bisectSteps(scoresAt: (moved: number) => Float64Array, weight: number): FindRoots {
  const points = [...Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS), weight].sort((a, b) => a - b);
  const known = points.map(scoresAt);
  return (ahead, behind) => {
    const gap = (scores: Float64Array | undefined): number => {
      const difference = (scores?.[ahead] ?? 0) - (scores?.[behind] ?? 0);
      return Math.abs(difference) <= TIE_TOLERANCE ? 0 : difference;
    };
    const roots: Root[] = [];
    // The last point at which they were apart: a change of sign may pass through points where they tie.
    let apart = -1;
    points.forEach((point, index) => {
      const now = gap(known[index]);
      if (now === 0) return;
      if (apart >= 0 && gap(known[apart]) * now < 0) {
        let [low, high] = [points[apart] ?? 0, point];
        while (high - low > ROUNDING) {
          const middle = (low + high) / 2;
          if (gap(scoresAt(middle)) * now > 0) high = middle;
          else low = middle;
        }
        roots.push({ weight: (low + high) / 2, side: now > 0 ? 'below' : 'above' });
      }
      apart = index;
    });
    return roots;
  };
}
