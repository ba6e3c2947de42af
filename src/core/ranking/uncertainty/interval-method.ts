/** By which of the ways of interval-ranks.ts the intervals of a ranking are found: exact where its method allows it, bounded where not. */
import type { CostForm } from '../../model/ranking';
import { findMethod, type MethodId } from '../methods';
import type { OptionValues } from '../method-options';
import type { NormalisationId } from '../normalise';
import { tieRuleOf } from '../rank-scores';
import { SEED } from './random';
import { isColumns, toColumns } from '../value-columns';
import type { IntervalMethod } from './interval-ranks';
import type { Score } from './scorer';
import type { SpanProblem } from './spans';

/** A method as a ranking ran it. */
export interface MethodInUse {
  readonly method: MethodId;
  readonly normalisation: NormalisationId;
  readonly costs?: CostForm;
  readonly options: OptionValues;
}

/** Completions of one search. */
const MOST_TRIALS = 1000;

/**
 * The weighted sum by the best value: bounds of pairs. The weighted product, and the sum of values as they stand: exact. Others are
 * searched with as many completions as `work` allows (values scored, a completion costs objects × criteria, PROMETHEE II objects
 * times that); where it allows fewer than two for each object, the bounds of dominance stand.
 */
export function intervalMethodFor(inUse: MethodInUse, { spans, directions }: SpanProblem, work: number): IntervalMethod {
  const { method, normalisation, costs } = inUse;
  if (method === 'wsm' && normalisation === 'max' && costs !== 'complement') return { type: 'max-sum' };
  if (method === 'wpm') return { type: 'separate', score: sumOfLogarithms };
  const score = scoreOf(inUse);
  if (method === 'wsm' && normalisation === 'none') return { type: 'separate', score };
  const objects = spans.length;
  const cost = Math.max(1, objects * directions.length * (method === 'promethee2' ? objects : 1));
  const budget = Math.min(MOST_TRIALS, Math.floor(work / cost));
  return budget < 2 * objects
    ? { type: 'dominance', isStrict: isStrict(inUse) }
    : { type: 'other', score, seed: SEED, budget };
} // prettier-ignore

/** The method in the form whose differences say what is a tie: products by their logarithms. It orders as the method does. */
export function ordering(inUse: MethodInUse): MethodInUse {
  const isProduct = tieRuleOf(inUse.method, inUse.options) === 'ratio';
  return isProduct ? { ...inUse, options: { ...inUse.options, form: 'log10' } } : inUse;
}

/** The scores of the method itself; null for all where it refuses the data. */
export function scoreOf({ method, ...setting }: MethodInUse): Score {
  const { prepare } = findMethod(method);
  return (matrix, directions, weights) => {
    const prepared = prepare({ ...setting, matrix, directions, weights });
    const rows = isColumns(matrix) ? matrix.rows : matrix.length;
    const scores = new Array<number | null>(rows).fill(null);
    if (!prepared.ok) return scores;
    const found = prepared.value.evaluate(weights).scores;
    prepared.value.objects.forEach((object, place) => (scores[object] = found[place] ?? null));
    return scores;
  };
}

/** Orders as the weighted product in all its forms, since what normalising divides by is the same for all objects. */
const sumOfLogarithms: Score = (values, directions, weights) => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { rows, columns } = isColumns(values) ? values : toColumns(values, directions.length);
  const scores = new Array<number>(rows).fill(0);
  columns.forEach((column, index) => {
    const weight = (weights[index] ?? 0) / total;
    if (!(weight > 0)) return;
    const factor = directions[index] === 'cost' ? -weight : weight;
    for (let row = 0; row < rows; row += 1)
      scores[row] = (scores[row] ?? 0) + factor * Math.log(column[row] ?? Number.NaN);
  });
  return scores;
};

/** Whether an object is never level with one it dominates: not where only the greatest part counts, or small differences do not. */
function isStrict({ method, options }: MethodInUse): boolean {
  if (method === 'topsis') return options.distance !== 'chebyshev';
  if (method === 'moora') return options.system !== 'referencePoint';
  if (method === 'vikor') return options.v !== 0;
  return method !== 'promethee2' || options.preferences === undefined;
}
