/**
 * Ranks objects by criteria: puts values in a matrix, runs the method, adds rank intervals and what is degenerate.
 * Reads no sheet; read-inputs.ts does.
 */
import type { MessageRef } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import type { Criterion, CriterionValue, RankedObject, Ranking } from '../model/ranking';
import type { Refusal } from '../model/result';
import { findRankIntervals } from './intervals';
import type { MethodRefusal, MethodRemark, RankingMethod } from './method';
import type { OptionSpec, OptionValues } from './method-options';
import { findMethod, type MethodId } from './methods';
import type { CostForm, NormalisationId } from './normalise';
import { rankScores } from './rank-scores';
import type { RankInterval } from './uncertainty/compare-spans';
import type { Matrix } from './value-columns';

/** How to rank; what is left out is as the method has it. */
export interface MethodChoice {
  readonly method?: MethodId;
  readonly normalisation?: NormalisationId;
  readonly costs?: CostForm;
  readonly options?: OptionValues;
}

export interface RankingInput extends MethodChoice {
  readonly objects: readonly CooperationObject[];
  readonly criteria: readonly Criterion[];
  /** At most one for each object and criterion; one that is negative or not finite counts as unknown. */
  readonly values: readonly CriterionValue[];
}

/**
 * Results in the order of `objects`. Nothing is NaN: an object without any known weighted value, or all objects when the
 * weights are all zero or the method refuses the data (said in `remarks`), have neither score nor rank. The interval holds
 * every rank the unknown values allow and the rank shown.
 */
export function rank({ objects, criteria, values, ...choice }: RankingInput): Ranking {
  const method = findMethod(choice.method ?? 'wsm');
  const normalisation = choice.normalisation ?? method.normalisations[0]?.id ?? 'none';
  const matrix = makeMatrix(objects, criteria, values);
  const directions = criteria.map(({ direction }) => direction);
  const weights = criteria.map(({ weight }) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const { method: _, ...setting } = choice;
  const computed = method.compute({ ...setting, matrix, directions, weights });
  const scores = computed.ok ? computed.value.scores : objects.map(() => null);
  const normalised = computed.ok ? computed.value.normalised : [];
  const ranks = rankScores(scores);
  const followsBounds = method.id === 'wsm' && normalisation === 'max' && choice.costs !== 'complement';
  const intervals = followsBounds
    ? findRankIntervals({ matrix, directions, weights, scales: criteria.map(({ scale }) => scale) })
    : coarseIntervals(matrix, weights, ranks);
  const results = objects.map((object, row): RankedObject => {
    const place = ranks[row] ?? null;
    return {
      object: object.id,
      title: fieldText(object, 'title'),
      score: scores[row] ?? null,
      rank: place,
      ...widen(intervals[row], place),
      normalised: normalised[row] ?? criteria.map(() => null),
      missing: criteria.filter((_, column) => (matrix[row]?.[column] ?? null) === null).map(({ id }) => id),
    };
  });
  const refusal = computed.ok ? undefined : describeRefusal(method, computed.refusal, objects, criteria);
  return {
    method: method.id,
    normalisation,
    options: scalarOptions(method, choice.options),
    ...(refusal === undefined ? {} : { refusal }),
    criteria,
    results,
    consistency: null,
    agreement: null,
    remarks: computed.ok
      ? computed.value.remarks.map((remark) => describeRemark(remark, criteria))
      : [refusal].filter((one) => one !== undefined),
  };
}

/** The options that are numbers or choices, with what stands where nothing is chosen. */
function scalarOptions({ options }: RankingMethod, given: OptionValues = {}): Record<string, number | string> {
  const entries = Object.entries<OptionSpec>(options).flatMap(([name, { default: usual }]) => {
    const value = given[name] ?? usual;
    return typeof value === 'object' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function makeMatrix(
  objects: readonly CooperationObject[],
  criteria: readonly Criterion[],
  values: readonly CriterionValue[],
): (number | null)[][] {
  const rowOf = new Map(objects.map(({ id }, row) => [id, row]));
  const columnOf = new Map(criteria.map(({ id }, column) => [id, column]));
  const matrix = objects.map(() => criteria.map((): number | null => null));
  for (const { object, criterion, value } of values) {
    const row = matrix[rowOf.get(object) ?? -1];
    const column = columnOf.get(criterion);
    if (row && column !== undefined && value !== null && Number.isFinite(value) && value >= 0) row[column] = value;
  }
  return matrix;
}

function widen(interval: RankInterval | undefined, place: number | null): RankInterval {
  const { best, worst } = interval ?? { best: 1, worst: 1 };
  return place === null ? { best, worst } : { best: Math.min(best, place), worst: Math.max(worst, place) };
}

/** Complete data: the ranks that ties allow. With anything unknown every rank is possible until it has been searched. */
function coarseIntervals(
  matrix: Matrix,
  weights: readonly number[],
  ranks: readonly (number | null)[],
): RankInterval[] {
  const isComplete = matrix.every((row) => row.every((value, column) => value !== null || weights[column] === 0));
  const tied = (rank: number | null): number => ranks.filter((other) => other === rank).length;
  return ranks.map((rank) =>
    isComplete && rank !== null ? { best: rank, worst: rank + tied(rank) - 1 } : { best: 1, worst: ranks.length },
  );
}

function describeRemark({ id, criterion, count }: MethodRemark, criteria: readonly Criterion[]): MessageRef {
  const found = criterion === null ? undefined : criteria[criterion];
  return {
    key: `ranking.remark.${id}`,
    params: { ...(found ? { id: found.id, name: found.name } : {}), ...(count === null ? {} : { count }) },
  };
}

/** Names the object and criterion by what the user calls them. */
function describeRefusal(
  method: RankingMethod,
  { code, params }: Refusal<MethodRefusal>,
  objects: readonly CooperationObject[],
  criteria: readonly Criterion[],
): MessageRef {
  const criterion = criteria[Number(params.criterion)];
  const object = objects[Number(params.object)];
  return {
    key: `ranking.refusal.${code}`,
    params: {
      ...params,
      method: `ranking.method.${method.id}.name`,
      ...(params.normalisation === undefined ? {} : { normalisation: `ranking.normalisation.${params.normalisation}` }),
      ...(criterion ? { criterion: criterion.id, name: criterion.name } : {}),
      ...(object ? { object: object.id } : {}),
    },
  };
}
