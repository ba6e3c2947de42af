/**
 * What uncertain weights do to the order: stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma and Salminen
 * 2001, Operations Research 49:444-454). A computation that can be taken in slices of any size with the same result.
 */
import { TIE_TOLERANCE } from '../rank-scores';
import { makeRandom } from './random';
import type { OpenShare, ScoreWeights } from './scorer';
import { makeScoreSorter } from './sort-scores';
import { makeWeightDraws, type WeightDistribution } from './weight-draws';

export interface MonteCarloInput {
  readonly objects: number;
  readonly weights: readonly number[];
  readonly distribution: WeightDistribution;
  readonly score: ScoreWeights;
  /** Values drawn anew with every weighting: their places in the flat matrix that `score` reads. */
  readonly open?: { readonly shares: Float64Array; readonly values: readonly OpenShare[] };
  /** At least 1; a fraction is cut off. */
  readonly draws: number;
  readonly seed: number;
  /** Who is funded under each drawn order; null: nobody asks. */
  readonly funding?: Funding | null;
}

/** Funded in order of rank while the budget lasts; one that no longer fits is passed over and the next is tried. */
export interface Funding {
  readonly budget: number;
  /** By object, in the unit of the budget; an unknown cost (null) is never funded. */
  readonly costs: readonly (number | null)[];
}

export interface MonteCarloResult {
  readonly draws: number;
  readonly seed: number;
  readonly distribution: WeightDistribution;
  /** Share of draws in which an object holds a place, flat: `object * objects + place`, both 0-based. Rows and columns sum to 1. */
  readonly acceptability: Float64Array;
  /** Mean place of each object, 1-based. */
  readonly expectedRank: Float64Array;
  /** Mean of the weights under which the object is first; null for one that never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** Share of draws in which the object is funded; null when no funding was asked for. */
  readonly funded: Float64Array | null;
}

export interface MonteCarloRun {
  /** Draws still to be made. */
  readonly remaining: () => number;
  /** Makes up to `draws` further draws; the result once all are made, null before. */
  readonly step: (draws: number) => MonteCarloResult | null;
}

/**
 * Null when there is no object or no weight above zero. Objects tied in a draw (`TIE_TOLERANCE`) share their places
 * evenly, each counting 1/k in each of the k places, so that the acceptabilities of a place sum to 1 as well; for
 * funding, ties are taken in object order. Time objects × (criteria + log objects) a draw, nothing allocated per draw.
 */
export function startMonteCarlo(input: MonteCarloInput): MonteCarloRun | null {
  const { objects, weights, score, open } = input;
  const random = makeRandom(input.seed);
  const drawWeights = makeWeightDraws(weights, input.distribution, random);
  if (objects < 1 || drawWeights === null) return null;
  const tally = makeTally(objects, weights.length, input.funding ?? null);
  const total = Math.max(1, Math.trunc(input.draws) || 1);
  const drawn = new Float64Array(weights.length);
  const scores = new Float64Array(objects);
  const order = new Int32Array(objects);
  const sort = makeScoreSorter(objects);
  let made = 0;
  return {
    remaining: () => total - made,
    step: (draws) => {
      const until = Math.min(total, made + Math.max(0, Math.trunc(draws) || 0));
      for (; made < until; made += 1) {
        drawWeights(drawn);
        if (open) {
          for (const { value, low, high } of open.values) open.shares[value] = low + (high - low) * random.next();
        }
        score(drawn, scores);
        sort(scores, order);
        tally.add(drawn, scores, order);
      }
      if (made < total) return null;
      return { draws: total, seed: input.seed, distribution: input.distribution, ...tally.finish(total) };
    },
  };
}

interface Tally {
  readonly add: (weights: Float64Array, scores: Float64Array, order: Int32Array) => void;
  readonly finish: (
    draws: number,
  ) => Pick<MonteCarloResult, 'acceptability' | 'expectedRank' | 'centralWeights' | 'funded'>;
}

function makeTally(objects: number, criteria: number, funding: Funding | null): Tally {
  const places = new Float64Array(objects * objects);
  const central = new Float64Array(objects * criteria);
  const funded = funding === null ? null : new Float64Array(objects);
  const costs = Float64Array.from(funding?.costs ?? [], (cost) => cost ?? Infinity);
  const countGroup = (order: Int32Array, start: number, end: number): void => {
    const part = 1 / (end - start);
    for (let member = start; member < end; member += 1) {
      const row = (order[member] ?? 0) * objects;
      for (let place = start; place < end; place += 1) places[row + place] = (places[row + place] ?? 0) + part;
    }
  };
  const addCentral = (order: Int32Array, tied: number, weights: Float64Array): void => {
    for (let member = 0; member < tied; member += 1) {
      const row = (order[member] ?? 0) * criteria;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        central[row + criterion] = (central[row + criterion] ?? 0) + (weights[criterion] ?? 0) / tied;
      }
    }
  };
  return {
    add: (weights, scores, order) => {
      for (let start = 0; start < objects;) {
        const limit = (scores[order[start] ?? 0] ?? 0) - TIE_TOLERANCE;
        let end = start + 1;
        while (end < objects && (scores[order[end] ?? 0] ?? 0) >= limit) end += 1;
        countGroup(order, start, end);
        if (start === 0) addCentral(order, end, weights);
        start = end;
      }
      if (funding !== null && funded !== null) fund(order, costs, funding.budget, funded);
    },
    finish: (draws) => ({
      acceptability: places.map((count) => count / draws),
      expectedRank: Float64Array.from({ length: objects }, (_, object) => meanPlace(places, object, objects) / draws),
      centralWeights: Array.from({ length: objects }, (_, object) => {
        const first = places[object * objects] ?? 0;
        return first > 0
          ? Array.from(central.subarray(object * criteria, (object + 1) * criteria), (weight) => weight / first)
          : null;
      }),
      funded: funded?.map((count) => count / draws) ?? null,
    }),
  };
}

function meanPlace(places: Float64Array, object: number, objects: number): number {
  let sum = 0;
  for (let place = 0; place < objects; place += 1) sum += (place + 1) * (places[object * objects + place] ?? 0);
  return sum;
}

function fund(order: Int32Array, costs: Float64Array, budget: number, funded: Float64Array): void {
  let left = budget;
  for (const object of order) {
    const cost = costs[object] ?? Infinity;
    if (cost > left) continue;
    left -= cost;
    funded[object] = (funded[object] ?? 0) + 1;
  }
}

/** Share of draws in which an object is among the first `k` places (0..objects). */
export function topProbability(result: MonteCarloResult, object: number, k: number): number {
  const objects = result.expectedRank.length;
  let sum = 0;
  for (let place = 0; place < Math.min(k, objects); place += 1) {
    sum += result.acceptability[object * objects + place] ?? 0;
  }
  return Math.min(1, sum);
}
