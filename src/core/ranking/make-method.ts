/**
 * What every method shares: refusing what it does not take, leaving out what weighs nothing, unknown values, normalising,
 * and putting the outcome back into the order of the input. Owns no formula.
 */
import { finish, type Slices } from '../intake/slices';
import type { CostForm, Direction } from '../model/ranking';
import { ok, refuse, type Result } from '../model/result';
import { describeDegenerate } from './degenerate';
import type {
  EvaluationStep, LinearColumn, MethodDefinition, MethodInput, MethodOutcome, MethodRefusal, MethodStep, NormalisationUse,
  NormalisedColumns, PreparedProblem, RankingMethod,
} from './method'; // prettier-ignore
import { readOptions, type OptionSpecs } from './method-options';
import { tieRuleOf } from './rank-scores';
import { normaliseColumn, slopeOf, type NormalisationId } from './normalise';
import { isColumns, knownOrNull, rangeOf, toColumns, type ColumnRange, type ValueColumns } from './value-columns';

export function makeMethod<Id extends string, const Specs extends OptionSpecs>(
  definition: MethodDefinition<Id, Specs>,
): RankingMethod<Id> {
  return {
    ...definition,
    prepare: (input) => finish(prepareProblem(definition, input)),
    compute: (input) => finish(computeOutcome(definition, input)),
    computeSteps: (input) => computeOutcome(definition, input),
  };
}

function* prepareProblem<Id extends string, Specs extends OptionSpecs>(
  definition: MethodDefinition<Id, Specs>,
  input: MethodInput,
): Slices<Result<PreparedProblem, MethodRefusal>> {
  const { directions } = input;
  const refused = (code: MethodRefusal, params: Readonly<Record<string, string | number>>) =>
    refuse(code, { method: definition.id, ...params });
  const use = findUse(definition.normalisations, input);
  if (use === null) {
    return refused('normalisation-refused', { normalisation: input.normalisation ?? '' });
  }
  const costs = input.costs ?? use.costs[0] ?? 'kept';
  const options = readOptions(definition.options, input.options ?? {}, directions.length);
  if (!options.ok) return refused(options.refusal.code, options.refusal.params);

  const wrong = input.weights.findIndex((weight) => !(weight >= 0 && weight <= GREATEST));
  if (wrong !== -1) return refused('weight-invalid', { criterion: wrong });

  const all = isColumns(input.matrix) ? input.matrix : toColumns(input.matrix, directions.length);
  const { weights } = input;
  yield;
  const ranges = all.columns.map((column, index) => (weights[index] ? rangeOf(column) : null));
  yield;
  const criteria = directions.flatMap((_, index) => (ranges[index] && ranges[index].unknown < all.rows ? [index] : []));
  if (!use.costs.includes(costs) && criteria.some((index) => directions[index] === 'cost')) {
    const code = use.costs.length === 0 ? 'costs-refused' : 'cost-form-refused';
    return refused(code, { normalisation: use.id, costs });
  }
  const bad = findBadValue(definition, use, costs, input, all, ranges, criteria);
  if (bad !== null) return refused(bad.code, bad.params);

  // Null: all rows; listing them would take longer than scoring them.
  const isComplete = criteria.length > 0 && criteria.every((index) => ranges[index]?.unknown === 0);
  const kept = isComplete ? null : listKnownRows(all, criteria);
  let objects: readonly number[] | null = kept;
  const columns = criteria.map((index): WeightedColumn => {
    const whole = all.columns[index] ?? new Float64Array();
    const column = kept === null ? whole : takeRows(whole, kept);
    const range = ranges[index] ?? rangeOf(column);
    const direction = directions[index] ?? 'benefit';
    if (range.unknown === 0) return { values: column, range, direction };
    const fillsWorst = definition.missing === 'worst';
    const values = fillsWorst ? fill(column, direction === 'benefit' ? range.min : range.max) : column;
    return { values, range: rangeOf(values), direction };
  });
  yield;
  const normalised = normaliseColumns(columns, criteria, kept?.length ?? all.rows, use.id, costs);
  const score = definition.prepare(normalised, options.value);
  const evaluate: PreparedProblem['evaluate'] = (given) => {
    const scale = input.weightScale === 'given' ? 1 : given.reduce((sum, weight) => sum + positiveOrZero(weight), 0);
    return score(Float64Array.from(criteria, (index) => positiveOrZero(given[index]) / (scale || 1)));
  };
  return ok({
    get objects() {
      objects ??= Array.from({ length: all.rows }, (_, row) => row);
      return objects;
    },
    criteria,
    normalised,
    evaluate,
  });
}

/** Rows that know something of one of the criteria. */
function listKnownRows({ rows, columns }: ValueColumns, criteria: readonly number[]): number[] {
  const known: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (criteria.some((index) => isKnown(columns[index]?.[row]))) known.push(row);
  }
  return known;
}

interface WeightedColumn {
  readonly values: Float64Array;
  /** Of `values`. */
  readonly range: ColumnRange;
  readonly direction: Direction;
}

function normaliseColumns(
  given: readonly WeightedColumn[],
  criteria: readonly number[],
  rows: number,
  normalisation: NormalisationId,
  costs: CostForm,
): NormalisedColumns {
  const normalise = ({ values, direction, range }: WeightedColumn): Float64Array =>
    normaliseColumn(values, direction, normalisation, costs, range);
  let columns: readonly Float64Array[] | null = null;
  let bounds: NormalisedColumns['bounds'] | null = null;
  let lines: readonly LinearColumn[] | null = null;
  return {
    rows,
    directions: given.map(({ direction }) => direction),
    costs,
    criteria,
    get columns() {
      columns ??= given.map(normalise);
      return columns;
    },
    get bounds() {
      bounds ??= this.columns.map(rangeOf);
      return bounds;
    },
    get lines() {
      lines ??= given.map((one, place): LinearColumn => {
        const { min, max } = one.range;
        const slope = slopeOf(one.direction, normalisation, costs, one.range);
        if (slope !== null) return { values: one.values, slope, min, max };
        return { values: this.columns[place] ?? one.values, slope: 1, ...(this.bounds[place] ?? { min, max }) };
      });
      return lines;
    },
  };
}

function findUse(uses: readonly NormalisationUse[], { normalisation }: MethodInput): NormalisationUse | null {
  if (normalisation === undefined) return uses[0] ?? null;
  return uses.find(({ id }) => id === normalisation) ?? null;
}

function positiveOrZero(weight: number | undefined): number {
  return weight !== undefined && Number.isFinite(weight) && weight > 0 ? weight : 0;
}

function isKnown(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}

function takeRows(column: Float64Array, rows: readonly number[]): Float64Array {
  return rows.length === column.length ? column : Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
}

function fill(column: Float64Array, value: number): Float64Array {
  return column.map((one) => (Number.isNaN(one) ? value : one));
}

/** Sizes whose squares, and sums of squares, are still numbers; nearer to 0 than its reciprocal they would vanish. */
const GREATEST = 1e100;

/** Shares of the greatest value or of the sum, and reciprocals, need values of one sign; a product needs them above 0. */
function findBadValue(
  { needsPositive }: { readonly needsPositive: boolean },
  use: NormalisationUse,
  costs: CostForm,
  { directions }: MethodInput,
  { columns }: ValueColumns,
  ranges: readonly (ColumnRange | null)[],
  criteria: readonly number[],
): { readonly code: MethodRefusal; readonly params: Readonly<Record<string, number>> } | null {
  for (const criterion of criteria) {
    const { min, max } = ranges[criterion] ?? { min: 0, max: 0 };
    const extreme = [max, min].find(isExtreme);
    if (extreme !== undefined) {
      const params = { criterion, object: columns[criterion]?.indexOf(extreme) ?? 0, value: extreme };
      return { code: 'value-extreme', params };
    }
    const needsSign =
      use.id === 'max' || use.id === 'sum' || (costs === 'reciprocal' && directions[criterion] === 'cost');
    if (!(needsPositive && min <= 0) && !(needsSign && min < 0)) continue;
    const params = { criterion, object: columns[criterion]?.indexOf(min) ?? 0, value: min };
    return { code: needsPositive ? 'value-not-positive' : 'value-negative', params };
  }
  return null;
}

function isExtreme(value: number): boolean {
  const size = Math.abs(value);
  return size > GREATEST || (size > 0 && size < 1 / GREATEST);
}

function* computeOutcome<Id extends string, Specs extends OptionSpecs>(
  definition: MethodDefinition<Id, Specs>,
  input: MethodInput,
): Slices<Result<MethodOutcome, MethodRefusal>> {
  const all = isColumns(input.matrix) ? input.matrix : toColumns(input.matrix, input.directions.length);
  yield;
  const prepared = yield* prepareProblem(definition, { ...input, matrix: all });
  yield;
  if (!prepared.ok) return prepared;
  const { objects, criteria, normalised, evaluate } = prepared.value;
  const placeOf = (indices: readonly number[], count: number): (number | null)[] => {
    const places = new Array<number | null>(count).fill(null);
    indices.forEach((index, place) => (places[index] = place));
    return places;
  };
  const rowPlaces = placeOf(objects, all.rows);
  const columnPlaces = placeOf(criteria, all.columns.length);
  const spread = (values: Float64Array, places: readonly (number | null)[]) =>
    places.map((place) => (place === null ? null : knownOrNull(values[place])));
  const spreadCells = (columns: readonly Float64Array[], onlyKnown: boolean) =>
    rowPlaces.map((row, object) =>
      columnPlaces.map((column, criterion) => {
        if (row === null || column === null) return null;
        if (onlyKnown && !isKnown(all.columns[criterion]?.[object])) return null;
        return knownOrNull(columns[column]?.[row]);
      }),
    );
  const spreadStep = (step: EvaluationStep): MethodStep =>
    step.by === 'cell'
      ? { ...step, values: spreadCells(step.values, false) }
      : { id: step.id, by: step.by, values: spread(step.values, step.by === 'object' ? rowPlaces : columnPlaces) };
  const { scores, steps } = evaluate(input.weights);
  yield;
  if (scores.some((score) => !Number.isFinite(score))) return refuse('score-extreme', { method: definition.id });
  const spreadScores = spread(scores, rowPlaces);
  yield;
  const spreadNormalised = spreadCells(normalised.columns, true);
  yield;
  const spreadSteps = steps().map(spreadStep);
  yield;
  return ok({
    normalised: spreadNormalised,
    scores: spreadScores,
    steps: spreadSteps,
    remarks: describeDegenerate(
      input,
      all,
      spreadScores,
      definition.missing === 'worst',
      normalised.costs,
      tieRuleOf(definition.id, input.options),
    ),
  });
}
