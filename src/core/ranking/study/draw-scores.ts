/** Scores of all objects under random weights and, where they can be drawn, random unknown values: one draw after the other. */
import { makeRandom, SEED } from '../uncertainty/random';
import { makeAdditiveScorer } from '../uncertainty/scorer';
import { makeWeightDraws } from '../uncertainty/weight-draws';
import { DISTRIBUTION } from './study-weights';
import type { WeightProblem } from './weight-problem';

/** The same array every time, filled anew; nothing without weights. */
export function* drawScores({ objects, weights, score, shares, open }: WeightProblem, draws: number): Generator<Float64Array, void> {
  const random = makeRandom(SEED);
  const draw = makeWeightDraws(weights, DISTRIBUTION, random);
  if (draw === null) return;
  const values = shares === null || open.length === 0 ? null : shares.slice();
  const scorer = values === null ? score : makeAdditiveScorer(values, weights.length);
  const drawn = new Float64Array(weights.length);
  const scores = new Float64Array(objects.length);
  for (let made = 0; made < draws; made += 1) {
    draw(drawn);
    if (values !== null) for (const { value, low, high } of open) values[value] = low + (high - low) * random.next();
    scorer(drawn, scores);
    yield scores;
  }
} // prettier-ignore
