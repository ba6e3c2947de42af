/** Published cases of weights: from orders, points, comparisons, best and worst, and the values themselves. */
import { ok, refuse } from '../../../../src/core/model/result';
import { aggregateJudgments, aggregatePriorities } from '../../../../src/core/ranking/panel/aggregate';
import { bestWorstWeights } from '../../../../src/core/ranking/weights/best-worst';
import { measureConsistency, type ConsistencyChoice } from '../../../../src/core/ranking/weights/consistency';
import { globalWeights, synthesise } from '../../../../src/core/ranking/weights/hierarchy';
import { criticWeights, entropyWeights } from '../../../../src/core/ranking/weights/objective';
import { completeReverses, priorities, type Pairwise } from '../../../../src/core/ranking/weights/pairwise';
import { rankOrderWeights, swingWeights, type RankOrderForm } from '../../../../src/core/ranking/weights/rank-order';
import type { Figures, PublishedCase, Solve } from './case';
import { readAhp, readNamed, type AhpSettings } from './conventions';
import { directionsOf } from './solve-scores';

const solveOrder =
  (form: RankOrderForm): Solve =>
  ({ input }) => {
    if (input.ranks === undefined) return refuse('input-incomplete', { name: 'ranks' });
    const weights = rankOrderWeights(input.ranks, form);
    return ok({ printed: { weights }, plain: { weights } });
  };

const solvePoints: Solve = ({ input }) => {
  if (input.points === undefined) return refuse('input-incomplete', { name: 'points' });
  const weights = swingWeights(input.points);
  return ok({ printed: { weights }, plain: { weights } });
};

const solveEntropy: Solve = (one) => {
  const { input } = one;
  const named = readNamed(one, { costs: ['kept', 'reciprocal'] });
  if (!named.ok) return named;
  if (input.matrix === undefined) return refuse('input-incomplete', { name: 'matrix' });
  const outcome = entropyWeights(input.matrix, input.matrix[0]?.length ?? 0, { ...named.value, directions: directionsOf(input) }); // prettier-ignore
  if (!outcome.ok) return refuse('method-refused', { code: outcome.refusal.code });
  const figures = { weights: outcome.value.weights, entropy: outcome.value.measure };
  return ok({ printed: figures, plain: figures });
};

const solveCritic: Solve = (one) => {
  const { input } = one;
  const named = readNamed(one, { correlation: ['pearson', 'spearman'], ddof: ['0', '1'] });
  if (!named.ok) return named;
  if (input.matrix === undefined) return refuse('input-incomplete', { name: 'matrix' });
  const correlation = one.variant.toLowerCase().includes('spearman') ? ('spearman' as const) : ('pearson' as const);
  const found = criticWeights(input.matrix, directionsOf(input), { correlation, ...named.value });
  const figures = { weights: found.weights, deviation: found.measure };
  return ok({ printed: figures, plain: figures });
};

const solveBestWorst: Solve = (one) => {
  const { best, worst, best_to_others: bestToOthers, others_to_worst: othersToWorst } = one.input;
  const named = readNamed(one, { model: ['linear', 'ratio'] });
  if (!named.ok) return named;
  if (bestToOthers === undefined || othersToWorst === undefined)
    return refuse('input-incomplete', { name: 'best_to_others, others_to_worst' });
  const model = /non-?linear|ratio/.test(one.variant.toLowerCase()) ? ('ratio' as const) : ('linear' as const);
  const outcome = bestWorstWeights({
    best: best ?? bestToOthers.indexOf(1),
    worst: worst ?? othersToWorst.indexOf(1),
    bestToOthers,
    othersToWorst,
    model,
    ...named.value,
  });
  if (!outcome.ok) return refuse('method-refused', { code: outcome.refusal.code });
  const { weights, xi, ratio, inputRatio, ranges } = outcome.value;
  const figures = { weights, xi, input_CR: inputRatio, lower: ranges.map(([low]) => low), upper: ranges.map(([, high]) => high), ...(ratio === null ? {} : { CR: ratio }) }; // prettier-ignore
  return ok({ printed: figures, plain: figures });
};

const solveHierarchy: Solve = (one) => {
  const { criteria_matrix: own, alternative_matrices: alternatives, groups } = one.input;
  const settings = readAhp(one);
  if (!settings.ok) return settings;
  if (own === undefined) return refuse('input-incomplete', { name: 'criteria_matrix' });
  const { priority = 'eigenvector' } = settings.value;
  const criteria = priorities(own, priority);
  const { ratio, lambda } = measureConsistency(own, settings.value);
  const inner = Object.entries(alternatives ?? groups ?? {});
  const locals = inner.map(([, matrix]) => priorities(matrix, priority));
  const figures: Figures = {
    criteria,
    ...Object.fromEntries(inner.map(([name], index) => [name, locals[index]!])),
    ...(alternatives === undefined ? {} : { global_priority: synthesise(criteria, locals) }),
    ...(groups === undefined ? {} : { global_weights: globalWeights(locals.map((local, index) => ({ weight: criteria[index]!, local }))).flat() }),
    criteria_CR: ratio,
    criteria_lambda: lambda,
  }; // prettier-ignore
  return ok({ printed: figures, plain: figures });
};

const solveGroup: Solve = (one) => {
  const { judges, roles } = one.input;
  if (judges === undefined) return refuse('input-incomplete', { name: 'judges' });
  const own = judges.map((judge) => priorities(judge, 'eigenvector'));
  const joint = aggregateJudgments(judges, roles);
  const figures = {
    AIJ_matrix: joint as number[][],
    AIJ_priority: priorities(joint, 'eigenvector'),
    AIP_geometric: aggregatePriorities(own, 'geometric', roles),
    AIP_arithmetic: aggregatePriorities(own, 'arithmetic', roles),
    AIJ_CR: measureConsistency(joint).ratio,
    CR: judges.map((judge) => measureConsistency(judge).ratio),
  };
  return ok({ printed: figures, plain: figures });
};

const solvePairwise: Solve = (one) => {
  const { matrix } = one.input;
  const settings = readAhp(one);
  if (!settings.ok) return settings;
  if (matrix === undefined) return refuse('input-incomplete', { name: 'matrix' });
  const completed = completeReverses(matrix);
  if (!completed.ok) return refuse('method-refused', { code: completed.refusal.code });
  const { randomIndex } = settings.value;
  const plain = describePairwise(completed.value, randomIndex === undefined ? {} : { randomIndex });
  return ok({ printed: { ...plain, ...describePairwise(completed.value, settings.value) }, plain });
};

/** Figures of one matrix; those whose names say a convention are by that. */
function describePairwise(matrix: Pairwise, { randomIndex, ...choice }: AhpSettings): Figures {
  const measure = (own: ConsistencyChoice) => {
    const found = measureConsistency(matrix, own);
    return randomIndex === undefined ? found : { ...found, ratio: found.index / randomIndex };
  };
  const consistency = measure(choice);
  const byHand = measure({ priority: 'columnMean', lambda: 'meanRatio' });
  return {
    priority: priorities(matrix, choice.priority ?? 'eigenvector'),
    geometric_mean: priorities(matrix, 'geometricMean'),
    column_mean: priorities(matrix, 'columnMean'),
    lambda_max: consistency.lambda,
    CI: consistency.index,
    CR: consistency.ratio,
    CR_alonso_fit: measureConsistency(matrix, { table: 'alonso-lamata-fit' }).ratio,
    CI_normcol: byHand.index,
    CR_normcol: byHand.ratio,
    lambda_normcol_Aw_over_w: byHand.lambda,
    lambda_colsum_shortcut: measure({ priority: 'columnMean', lambda: 'columnSum' }).lambda,
  };
}

const KINDS: readonly (readonly [RegExp, Solve])[] = [
  [/^(roc\b|rank[- ]order centroid)/, solveOrder('centroid')],
  [/^rank[- ]sum/, solveOrder('sum')],
  [/^rank[- ]reciprocal/, solveOrder('reciprocal')],
  [/^(swing|smart|direct)/, solvePoints],
  [/^entropy/, solveEntropy],
  [/^critic\b/, solveCritic],
  [/^(bwm|best[- ]worst)/, solveBestWorst],
  [/^ahp group/, solveGroup],
  [/^ahp\b/, (one) => (one.input.criteria_matrix === undefined ? solvePairwise(one) : solveHierarchy(one))],
];

export function weightSolverOf({ method }: PublishedCase): Solve | null {
  return KINDS.find(([pattern]) => pattern.test(method.toLowerCase()))?.[1] ?? null;
}
