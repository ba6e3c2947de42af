/**
 * The contract of a ranking method: one file a method, bare numbers in and out. Objects, sheets and texts stay outside.
 * A file defines the method (`MethodDefinition`); `makeMethod` adds what all share (make-method.ts); methods.ts lists it.
 */
import type { Slices } from '../intake/slices';
import type { CostForm, Direction } from '../model/ranking';
import type { Result } from '../model/result';
import type { NormalisationId } from './normalise';
import type { OptionSpecs, OptionValues, OptionsOf } from './method-options';
import type { Matrix, ValueColumns } from './value-columns';

export interface MethodInput {
  /** Objects by criteria, null or NaN where unknown. Columns are taken as they are; a matrix is converted. */
  readonly matrix: Matrix | ValueColumns;
  readonly directions: readonly Direction[];
  /** At least 0, any sum; others are refused. A criterion of weight zero, or without one, drops out. */
  readonly weights: readonly number[];
  /** `share` (default): weights are divided by their sum; `given`: used as they stand, as some papers do. */
  readonly weightScale?: 'share' | 'given';
  /** Left out: the method's first. */
  readonly normalisation?: NormalisationId;
  /** Left out: the first that the method has for this normalisation. */
  readonly costs?: CostForm;
  /** Those left out have the method's defaults. */
  readonly options?: OptionValues;
}

/** An intermediate value worth showing: ideal points, distances, S, R and Q, flows. */
export type MethodStep =
  | { readonly id: string; readonly by: 'object' | 'criterion'; readonly values: readonly (number | null)[] }
  | { readonly id: string; readonly by: 'cell'; readonly values: Matrix };

/** Degenerate data that has a defined outcome; `criterion` is an index, null when it is about the whole. */
export interface MethodRemark {
  readonly id: RemarkId;
  readonly criterion: number | null;
  readonly count: number | null;
}

export type RemarkId =
  | 'noWeights' | 'oneObject' | 'noValues' | 'zeroBenefit' | 'zeroCost' | 'constant' | 'allTied' | 'unscored'
  | 'missingAsWorst'; // prettier-ignore

export interface MethodOutcome {
  /** By row and column like the matrix; null where the value is unknown or the criterion has no weight. */
  readonly normalised: Matrix;
  /** Higher is better, whatever the method prints; null when nothing can be said: no known value on any weighted criterion. */
  readonly scores: readonly (number | null)[];
  readonly steps: readonly MethodStep[];
  readonly remarks: readonly MethodRemark[];
}

/**
 * Why a method cannot be used; params `method`, and by code: `normalisation-refused` {normalisation}, `costs-refused`
 * {normalisation} (the method takes no costs under it), `cost-form-refused` {normalisation, costs}, `option-invalid` {option}, `weight-invalid` {criterion: 0-based}, `value-negative`, `value-not-positive` and
 * `value-extreme` {object, criterion: 0-based, value}, `score-extreme` {}.
 */
export type MethodRefusal =
  | 'normalisation-refused'
  | 'costs-refused'
  | 'cost-form-refused'
  | 'option-invalid'
  | 'weight-invalid'
  | 'value-negative'
  | 'value-not-positive'
  | 'value-extreme'
  | 'score-extreme';

export interface NormalisationUse {
  readonly id: NormalisationId;
  /** Ways the method has for a cost criterion under it, first is default; empty: cost criteria are refused. */
  readonly costs: readonly CostForm[];
}

/**
 * What a kernel computes on: complete normalised columns of weighted criteria (NaN only where `missing` is `nothing`).
 * `columns` and `bounds` are made when first asked for.
 */
export interface NormalisedColumns extends ValueColumns {
  readonly directions: readonly Direction[];
  readonly costs: CostForm;
  /** Least and greatest normalised value of each column. */
  readonly bounds: readonly { readonly min: number; readonly max: number }[];
  /** The same columns up to a constant each, without a copy of the values where the normalisation allows it. */
  readonly lines: readonly LinearColumn[];
  /** Index of each column among the criteria of the input. */
  readonly criteria: readonly number[];
}

/** Normalised values are `slope·values` and a constant; the slope may be negative, and is 0 where they are all alike. */
export interface LinearColumn {
  readonly values: Float64Array;
  readonly slope: number;
  /** Least and greatest of `values`. */
  readonly min: number;
  readonly max: number;
}

/** Scores and steps by column and row of `NormalisedColumns`. Steps are made only when asked for. */
export interface Evaluation {
  readonly scores: Float64Array;
  readonly steps: () => readonly EvaluationStep[];
}

export type EvaluationStep =
  | { readonly id: string; readonly by: 'object' | 'criterion'; readonly values: Float64Array }
  | { readonly id: string; readonly by: 'cell'; readonly values: readonly Float64Array[] };

/** Scores for one set of weights, one for each column. */
export type Scorer = (weights: Float64Array) => Evaluation;

export interface MethodDefinition<Id extends string = string, Specs extends OptionSpecs = OptionSpecs> {
  readonly id: Id;
  readonly citation: string;
  /** First is default. One that is not listed is not in the literature of the method and is refused. */
  readonly normalisations: readonly NormalisationUse[];
  readonly options: Specs;
  /** What an unknown value counts as: nothing at all, or the worst known value of its criterion. */
  readonly missing: 'nothing' | 'worst';
  /** Whether values must be above zero, as in a product. */
  readonly needsPositive: boolean;
  /** The step that the literature prints and orders by, where it is not the score itself. */
  readonly printed: { readonly step: string; readonly order: 'ascending' } | null;
  /** Done once; what it returns is called for every set of weights. */
  readonly prepare: (values: NormalisedColumns, options: OptionsOf<Specs>) => Scorer;
}

/** A problem made ready for many weightings: Monte Carlo, sensitivity. Zero weights stay in (they weigh nothing). */
export interface PreparedProblem {
  /** Rows that have a known value on a criterion of weight, in order: `evaluate` speaks of these alone. */
  readonly objects: readonly number[];
  /** Criteria that have weight and a known value, in order. */
  readonly criteria: readonly number[];
  readonly normalised: NormalisedColumns;
  /** Weights by all criteria of the input, brought to `weightScale`. */
  readonly evaluate: (weights: readonly number[]) => Evaluation;
}

export interface RankingMethod<Id extends string = string> extends Omit<MethodDefinition<Id>, 'prepare'> {
  readonly compute: (input: MethodInput) => Result<MethodOutcome, MethodRefusal>;
  /** The same in slices: the first time, hundreds of objects cost some tens of milliseconds. */
  readonly computeSteps: (input: MethodInput) => Slices<Result<MethodOutcome, MethodRefusal>>;
  /** The fast path: no matrix is made on either side. */
  readonly prepare: (input: MethodInput) => Result<PreparedProblem, MethodRefusal>;
}
