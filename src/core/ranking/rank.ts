/**
 * Ranks objects by criteria: puts values in a matrix, runs the method, adds rank intervals and what is degenerate.
 * Reads no sheet; read-inputs.ts does.
 */
import type { MessageRef } from '../model/message';
import { rememberLastSlices } from '../model/memo';
import { finish, type Slices } from '../intake/slices';
import { fieldText, type CooperationObject } from '../model/object';
import type { CostForm, Criterion, CriterionValue, RankedObject, Ranking } from '../model/ranking';
import type { Refusal } from '../model/result';
import type { MethodRefusal, MethodRemark, RankingMethod } from './method';
import type { OptionSpec, OptionValues } from './method-options';
import { findMethod, type MethodId } from './methods';
import type { Preference } from './preference';
import type { NormalisationId } from './normalise';
import { rankScores, tieRuleOf } from './rank-scores';
import type { RankInterval } from './uncertainty/compare-spans';
import { intervalMethodFor, type MethodInUse } from './uncertainty/interval-method';
import { findIntervalRanksSteps, type IntervalRanks } from './uncertainty/interval-ranks';
import { makeSpans, type InputCell, type SpanProblem } from './uncertainty/spans';

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
 * weights are all zero or the method refuses a weight or the data (said in `remarks`), have neither score nor rank. The interval holds
 * every rank the unknown values allow and the rank shown.
 */
export function rank(input: RankingInput): Ranking {
  return finish(rankSteps(input));
}

/** The same in slices: hundreds of objects cost some tens of milliseconds. */
export function* rankSteps({ objects, criteria, values, ...choice }: RankingInput): Slices<Ranking> {
  const method = findMethod(choice.method ?? 'wsm');
  const normalisation = choice.normalisation ?? method.normalisations[0]?.id ?? 'none';
  const matrix = makeMatrix({ objects, criteria, values });
  const directions = criteria.map(({ direction }) => direction);
  const weights = criteria.map(({ weight }) => weight);
  const { method: _, ...setting } = choice;
  yield;
  const computed = yield* method.computeSteps({ ...setting, matrix, directions, weights });
  yield;
  const scores = computed.ok ? computed.value.scores : objects.map(() => null);
  const normalised = computed.ok ? computed.value.normalised : [];
  const ranks = rankScores(scores, tieRuleOf(method.id, choice.options));
  const inUse = { ...setting, method: method.id, normalisation, options: choice.options ?? {} };
  const intervals = computed.ok ? yield* findIntervals({ objects, criteria, values }, inUse, ranks) : null;
  yield;
  const results = objects.map((object, row): RankedObject => {
    const place = ranks[row] ?? null;
    return {
      object: object.id,
      title: fieldText(object, 'title'),
      score: scores[row] ?? null,
      rank: place,
      ...widen(intervals?.ranks[row] ?? { best: 1, worst: objects.length }, place),
      normalised: normalised[row] ?? criteria.map(() => null),
      missing: missingOf(criteria, matrix[row] ?? []),
    };
  });
  const refusal = computed.ok ? undefined : describeRefusal(method, computed.refusal, objects, criteria);
  return {
    method: method.id,
    normalisation,
    options: scalarOptions(method, choice.options),
    ...(choice.costs === undefined ? {} : { costs: choice.costs }),
    ...preferencesOf(criteria.length, choice.options),
    ...(refusal === undefined ? {} : { refusal }),
    criteria,
    results,
    ...(intervals === null ? {} : { intervals: intervals.how }),
    consistency: null,
    agreement: null,
    remarks: computed.ok
      ? computed.value.remarks.map((remark) => describeRemark(remark, criteria))
      : [refusal].filter((one) => one !== undefined),
  };
}

function missingOf(criteria: readonly Criterion[], row: readonly (number | null)[]): string[] {
  const missing: string[] = [];
  for (let column = 0; column < criteria.length; column += 1) {
    const id = criteria[column]?.id;
    if (id !== undefined && (row[column] ?? null) === null) missing.push(id);
  }
  return missing;
}

/** The options that are numbers or choices, with what stands where nothing is chosen. */
function scalarOptions({ options }: RankingMethod, given: OptionValues = {}): Record<string, number | string> {
  const entries = Object.entries<OptionSpec>(options).flatMap(([name, { default: usual }]) => {
    const value = given[name] ?? usual;
    return typeof value === 'object' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Nothing where every criterion has the usual function, or the method has none. */
function preferencesOf(criteria: number, { preferences }: OptionValues = {}): Pick<Ranking, 'preferences'> {
  if (typeof preferences !== 'object') return {};
  const list: readonly Preference[] =
    'type' in preferences ? Array.from({ length: criteria }, () => preferences) : preferences;
  return list.some(({ type }) => type !== 'usual') ? { preferences: list } : {};
}

/** The numbers that count, by object and criterion in their order; null where a value is unknown, negative or not finite. */
export function makeMatrix({ objects, criteria, values }: SpanInput): (number | null)[][] {
  return spread(objects, criteria, values, null, ({ value }) =>
    value !== null && Number.isFinite(value) && value >= 0 ? value : null,
  );
}

function spread<T>(
  objects: readonly CooperationObject[],
  criteria: readonly Criterion[],
  values: readonly CriterionValue[],
  empty: T,
  take: (value: CriterionValue) => T,
): T[][] {
  const rowOf = new Map(objects.map(({ id }, row) => [id, row]));
  const columnOf = new Map(criteria.map(({ id }, column) => [id, column]));
  const matrix = objects.map(() => criteria.map(() => empty));
  for (const value of values) {
    const row = matrix[rowOf.get(value.object) ?? -1];
    const column = columnOf.get(value.criterion);
    if (row && column !== undefined) row[column] = take(value);
  }
  return matrix;
}

function widen({ best, worst }: RankInterval, place: number | null): RankInterval {
  return place === null ? { best, worst } : { best: Math.min(best, place), worst: Math.max(worst, place) };
}

/** Values scored in the search for the intervals of one ranking. */
const INTERVAL_WORK = 2_000_000;

interface Unsure {
  readonly problem: SpanProblem;
  readonly inUse: MethodInUse;
}

/** Most edits of a register change no value of the ranking. */
const findUnsure = rememberLastSlices(({ problem, inUse }: Unsure) =>
  findIntervalRanksSteps(problem, intervalMethodFor(inUse, problem, INTERVAL_WORK)),
);

/** Nothing unknown: the ranks that ties allow. */
function* findIntervals(
  input: SpanInput,
  inUse: MethodInUse,
  ranks: readonly (number | null)[],
): Slices<IntervalRanks> {
  const problem = yield* spanProblemSteps(input);
  yield;
  const { weights, spans } = problem;
  const isComplete = spans.every((row) => row.every(({ min, max }, column) => min === max || weights[column] === 0));
  if (!isComplete || ranks.includes(null)) return yield* findUnsure({ problem, inUse });
  const tied = new Map<number | null, number>();
  for (const rank of ranks) tied.set(rank, (tied.get(rank) ?? 0) + 1);
  const found = ranks.map((rank) => ({ best: rank ?? 1, worst: (rank ?? 1) + (tied.get(rank) ?? 1) - 1 }));
  return { how: 'exact', ranks: found, tried: 0 };
}

type SpanInput = Pick<RankingInput, 'objects' | 'criteria' | 'values'>;

/** The values as what they can be, by object and criterion in their order. */
export function* spanProblemSteps({ objects, criteria, values }: SpanInput): Slices<SpanProblem> {
  const empty: InputCell = { value: null };
  const cells = spread(objects, criteria, values, empty, ({ value, readings, isVague }) => ({
    value,
    ...(readings === undefined ? {} : { readings }),
    ...(isVague === undefined ? {} : { isVague }),
  }));
  yield;
  return {
    spans: makeSpans(cells, criteria.map(({ scale }) => scale)),
    directions: criteria.map(({ direction }) => direction),
    weights: criteria.map(weightOf),
  };
} // prettier-ignore

function weightOf({ weight }: Criterion): number {
  return Number.isFinite(weight) && weight > 0 ? weight : 0;
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
      ...(params.costs === undefined ? {} : { costs: `ranking.costs.${params.costs}` }),
      ...(params.normalisation === undefined ? {} : { normalisation: `ranking.normalisation.${params.normalisation}` }),
      ...(criterion ? { criterion: criterion.id, name: criterion.name } : {}),
      ...(object ? { object: object.id } : {}),
    },
  };
}
