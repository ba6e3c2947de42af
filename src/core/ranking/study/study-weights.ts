/** What uncertain weights do to a ranking: acceptability by Monte Carlo, and the nearest weights that change its first place. */
import type { Slices } from '../../intake/slices';
import type { Acceptability, NearestWeights, WeightRange } from '../../model/study';
import { startMonteCarlo, topProbability, type MonteCarloResult } from '../uncertainty/monte-carlo';
import { analyseOneWay } from '../uncertainty/one-way';
import { findWeightChanges } from '../uncertainty/smallest-weight-change';
import { SEED } from '../uncertainty/random';
import { makeAdditiveScorer } from '../uncertainty/scorer';
import type { WeightDistribution } from '../uncertainty/weight-draws';
import type { StudyProblem } from './study-problem';
import type { WeightProblem } from './weight-problem';

/** Each weight uniform within a quarter of itself, then all divided by their sum: easily said, and of no unlikely extremes. */
export const DISTRIBUTION: WeightDistribution = { type: 'band', share: 0.25 };
const MOST_DRAWS = 10_000;
const FEWEST_DRAWS = 200;
/** Values scored between two pauses. */
const SLICE = 200_000;
const SHOWN = 10;

/** As many draws as `work` (values scored) allows, 200 to 10,000; yields between slices. */
export function* drawAcceptability(
  { top, funding }: StudyProblem,
  weighted: WeightProblem,
  work: number,
): Slices<Acceptability | null> {
  const { objects, weights, shares, open } = weighted;
  // Drawn values are put into the shares: into a copy, for others compute on them too.
  const drawn = shares === null || open.length === 0 ? null : shares.slice();
  const score = drawn === null ? weighted.score : makeAdditiveScorer(drawn, weights.length);
  const cost = objects.length * weights.length * (shares === null ? 4 : 1);
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(work / cost)));
  const run = startMonteCarlo({
    objects: objects.length,
    weights,
    distribution: DISTRIBUTION,
    score,
    ...(drawn === null ? {} : { open: { shares: drawn, values: open } }),
    draws,
    seed: SEED,
    funding: funding && { ...funding, costs: objects.map((object) => funding.costs[object] ?? null) },
  });
  if (run === null) return null;
  let result: MonteCarloResult | null = null;
  while (result === null) {
    result = run.step(Math.max(1, Math.floor(SLICE / cost)));
    yield;
  }
  return describe(result, objects, top, open.length > 0);
}

function describe(result: MonteCarloResult, objects: readonly number[], top: number, drawsValues: boolean): Acceptability {
  const { draws, seed, distribution, acceptability, expectedRank, funded } = result;
  const count = objects.length;
  const shown = Math.min(SHOWN, count);
  return {
    draws,
    seed,
    distribution,
    drawsValues,
    top,
    shown,
    objects: objects.map((object, place) => ({
      object,
      places: Array.from(acceptability.subarray(place * count, place * count + shown)),
      inTop: topProbability(result, place, top),
      expectedRank: expectedRank[place] ?? 0,
      funded: funded?.[place] ?? null,
    })),
  };
} // prettier-ignore

/** One for each criterion of weight: how far its weight alone may move before another object is first. */
export function findWeightRanges({ objects, weights, score, shares }: WeightProblem): WeightRange[] {
  const found = analyseOneWay({ objects: objects.length, weights, score, isAdditive: shares !== null, top: 1 });
  return found.flatMap(({ criterion, weight, from, to, crossings }): WeightRange[] => {
    if (!(weight > 0)) return [];
    const at = (limit: number, side: 'below' | 'above'): number | null => {
      const crossing = crossings.find((one) => one.side === side && Math.abs(one.weight - limit) <= 1e-9);
      return crossing === undefined ? null : (objects[crossing.behind] ?? null);
    };
    return [{ criterion, weight, from, to, below: at(from, 'below'), above: at(to, 'above'), isExact: shares !== null }]; // prettier-ignore
  });
}

/** The nearest of all weights that let another object catch up with the first; null where the score is no sum. */
export function findNearestWeights({ objects, weights, shares }: WeightProblem): NearestWeights | null {
  if (shares === null) return null;
  const [nearest] = findWeightChanges({ shares, weights, onlyNearest: true }).changes;
  return nearest === undefined ? null : { ...nearest, object: objects[nearest.object] ?? 0 };
}
