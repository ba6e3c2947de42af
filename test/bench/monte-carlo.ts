/** Weighs the Monte Carlo over weights: 500 objects × 15 criteria × 10,000 draws, in the slices a pane would take. */
import { startMonteCarlo } from '../../src/core/ranking/uncertainty/monte-carlo';
import { makeRandom } from '../../src/core/ranking/uncertainty/random';
import { makeAdditiveScorer } from '../../src/core/ranking/uncertainty/scorer';
import { median } from './median';

const OBJECTS = 500;
const CRITERIA = 15;
const DRAWS = 10_000;
const SLICE = 50;

export interface MonteCarloFigures {
  readonly seconds: number;
  /** Of a run; the median of the runs. */
  readonly longestSliceMs: number;
  /** Against only the sums of weight times value, without drawing, sorting and counting. */
  readonly ratioToBareSums: number;
}

export function measureMonteCarlo(runs: number): MonteCarloFigures {
  const random = makeRandom(1);
  const shares = Float64Array.from({ length: OBJECTS * CRITERIA }, random.next);
  const weights = Array.from({ length: CRITERIA }, () => 1 + random.below(9));
  const score = makeAdditiveScorer(shares, CRITERIA);
  const times: number[] = [];
  const bare: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let started = performance.now();
    const drawn = Float64Array.from(weights);
    const scores = new Float64Array(OBJECTS);
    for (let draw = 0; draw < DRAWS; draw += 1) score(drawn, scores);
    bare.push(performance.now() - started);
    started = performance.now();
    const computation = startMonteCarlo({
      objects: OBJECTS, weights, score, draws: DRAWS, seed: run, distribution: { type: 'dirichlet', concentration: 20 },
    }); // prettier-ignore
    let longestSliceMs = 0;
    while (computation !== null && computation.remaining() > 0) {
      const slice = performance.now();
      computation.step(SLICE);
      longestSliceMs = Math.max(longestSliceMs, performance.now() - slice);
    }
    times.push(performance.now() - started);
    longest.push(longestSliceMs);
  }
  return {
    seconds: median(times) / 1000,
    longestSliceMs: median(longest),
    ratioToBareSums: median(times) / median(bare),
  };
}
