/** A ranking as a function of its weights alone: what Monte Carlo and the sensitivities draw on. */
import { findMethod } from '../methods';
import { relateToReference } from '../normalise';
import { makeAdditiveScorer, type OpenShare, type ScoreWeights } from '../uncertainty/scorer';
import type { StudyProblem } from './study-problem';

export interface WeightProblem {
  /** Objects that have a score, as indices of the study; the arrays below speak of these alone. */
  readonly objects: readonly number[];
  /** By all criteria of the study. */
  readonly weights: readonly number[];
  readonly score: ScoreWeights;
  /** Where the score is a sum of weight times a share that no weight changes: the shares, flat by object. */
  readonly shares: Float64Array | null;
  /** Unknown values as shares, where they can be drawn with the weights. */
  readonly open: readonly OpenShare[];
}

/** Sums of weight times value: weighted sum, ratio system of MOORA, MABAC, net flows of PROMETHEE II. */
function isSum({ inUse: { method, options } }: StudyProblem): boolean {
  return method === 'wsm' || method === 'mabac' || method === 'promethee2' || (method === 'moora' && options.system !== 'referencePoint'); // prettier-ignore
}

const ROUNDING = 1e-9;

/** Null where the method refuses the data or nothing has weight. */
export function makeWeightProblem(problem: StudyProblem): WeightProblem | null {
  const { inUse, matrix, directions, weights } = problem;
  const { method, ...setting } = inUse;
  const prepared = findMethod(method).prepare({ ...setting, matrix, directions, weights });
  if (!prepared.ok || prepared.value.objects.length === 0) return null;
  const { objects, evaluate } = prepared.value;
  const score: ScoreWeights = (drawn, scores) => scores.set(evaluate(Array.from(drawn)).scores);
  const plain: WeightProblem = { objects, weights, score, shares: null, open: [] };
  if (!isSum(problem)) return plain;
  const count = weights.length;
  const shares = new Float64Array(objects.length * count);
  weights.forEach((weight, criterion) => {
    if (!(weight > 0)) return;
    const { scores } = evaluate(weights.map((_, index) => (index === criterion ? 1 : 0)));
    scores.forEach((share, object) => (shares[object * count + criterion] = share));
  });
  const sum = makeAdditiveScorer(shares, count);
  return isSame(sum, score, weights, objects.length)
    ? { ...plain, score: sum, shares, open: listOpen(problem, objects) }
    : plain;
}

/** Whether the sum of the parts is the score, as it is for a method that is a sum. */
function isSame(one: ScoreWeights, other: ScoreWeights, weights: readonly number[], count: number): boolean {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const given = Float64Array.from(weights, (weight) => weight / total);
  const [first, second] = [new Float64Array(count), new Float64Array(count)];
  one(given, first);
  other(given, second);
  return first.every((score, index) => Math.abs(score - (second[index] ?? 0)) <= ROUNDING * Math.max(1, Math.abs(score)));
} // prettier-ignore

/** Unknown values of the weighted sum by the best value, the best known value of each criterion staying the reference. */
function listOpen({ inUse, spans, matrix, directions, weights }: StudyProblem, objects: readonly number[]): OpenShare[] {
  if (inUse.method !== 'wsm' || inUse.normalisation !== 'max') return [];
  return directions.flatMap((direction, column) => {
    const known = matrix.flatMap((row) => row[column] ?? []);
    if (!((weights[column] ?? 0) > 0) || known.length === 0) return [];
    const reference = direction === 'benefit' ? Math.max(...known) : Math.min(...known);
    return objects.flatMap((object, place): OpenShare[] => {
      const span = spans[object]?.[column];
      if (span === undefined || span.min === span.max) return [];
      const ends = [span.min, span.max].map((end) => Math.min(1, relateToReference(end, reference, direction)));
      return [{ value: place * weights.length + column, low: Math.min(...ends), high: Math.max(...ends) }];
    });
  });
} // prettier-ignore
