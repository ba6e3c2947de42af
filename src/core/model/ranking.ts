/** Criteria, scores and the outcome of a ranking. */
import type { CellRef } from './cell';
import type { Finding } from './finding';
import type { Preference, ThresholdId } from '../ranking/preference';
import type { MessageRef } from './message';

export type Direction = 'benefit' | 'cost';

/** A group of criteria, with its weight as given. */
export interface WeightGroup {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** Of the weight. */
  readonly cell: CellRef | null;
}

/**
 * What is done to a cost, so that more is better afterwards; `kept` leaves it as a cost for methods that know directions.
 * `reciprocal`: `MIN / x` under `max`, else `1/x` normalised like a benefit; `complement`: 1 − the share of `x`
 * (`(MAX − x) / (MAX − MIN)` under `minmax`).
 */
export type CostForm = 'reciprocal' | 'complement' | 'kept';

/** How the scores of several assessors become one. */
export type ScoreJoining = 'mean' | 'median';

export interface Criterion {
  /** `K1`, as in the Kriteria sheet. */
  readonly id: string;
  readonly name: string;
  readonly direction: Direction;
  /** Ratio as given, in a group of the whole; the ranking divides by the sum of all weights. At least 0. */
  readonly weight: number;
  /** Where criteria have two levels: the group it stands in, and the weight inside of it as given. */
  readonly group?: WeightGroup & { readonly local: number };
  /** Where the values come from: typed on the Penilaian sheet (their mean where not said), or a numeric field of the register. */
  readonly from:
    | { readonly type: 'scores'; readonly joining?: ScoreJoining }
    | { readonly type: 'field'; readonly field: 'cost' | 'costApbd' };
  /** Lowest and highest admissible score; null where the scale is open (money). */
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly cell: CellRef | null;
  /** Where the direction was read from; null or left out where there is no such cell. */
  readonly directionCell?: CellRef | null;
  /** Where thresholds of its preference function (PROMETHEE II) stand as numbers; left out where they do not count. */
  readonly thresholds?: Readonly<Partial<Record<ThresholdId, CellRef>>>;
  /** How the weight was computed, where it is not the one that staff gave. */
  readonly computed?: string;
}

/** The value of one object on one criterion; null when unknown. */
export interface CriterionValue {
  readonly object: string;
  readonly criterion: string;
  readonly value: number | null;
  readonly cell: CellRef | null;
  /** Other readings of the same cell; left out where there are none. */
  readonly readings?: readonly number[];
  /** Rests on wording that was flagged as vague. */
  readonly isVague?: boolean;
  /** Where the value can be filled in or mended, when that is not `cell`. */
  readonly place?: CellRef;
}

export interface RankedObject {
  readonly object: string;
  readonly title: string;
  /** Higher is better, on the scale of the method (0..1 for most); null when no criterion has a value. */
  readonly score: number | null;
  /** 1 is first; equal scores share the better rank (1224). Null when there is no score. */
  readonly rank: number | null;
  /** Best and worst rank under what is unknown: values missing, doubtful or resting on vague wording. */
  readonly best: number;
  readonly worst: number;
  readonly normalised: readonly (number | null)[];
  readonly missing: readonly string[];
}

/** An object that was not ranked, with the findings that did it: at least one, in their order. */
export interface KnockedOut {
  readonly object: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export interface AssessorWeights {
  readonly assessor: string;
  /** Shares. */
  readonly weights: readonly number[];
}

export interface Ranking {
  /** Id of a method of ranking/methods.ts and of the normalisation it ran with. */
  readonly method: string;
  readonly normalisation: string;
  /** What was done to costs; left out where the method's own way was taken. */
  readonly costs?: CostForm;
  /** Options of the method that are numbers or choices; left out where it has none. */
  readonly options?: Readonly<Record<string, number | string>>;
  /** Of PROMETHEE II, by criterion; left out where all have the usual one. */
  readonly preferences?: readonly Preference[];
  /** Why the method could not be used, also the only remark then. */
  readonly refusal?: MessageRef;
  readonly criteria: readonly Criterion[];
  readonly results: readonly RankedObject[];
  /** How sure best and worst ranks are (uncertainty/interval-ranks.ts); left out where the method could not be used. */
  readonly intervals?: 'exact' | 'bound' | 'search';
  /** Left out where nothing was. None of them is among `results`. */
  readonly knockedOut?: readonly KnockedOut[];
  /** Of the pairwise comparisons the weights come from; null when they do not come from comparisons. */
  readonly consistency: null | { readonly ratio: number };
  /** Weights by the comparisons of each assessor alone, in the order of the criteria; left out with fewer than two. */
  readonly weightsBy?: readonly AssessorWeights[];
  /** Between the assessors; null with fewer than two. */
  readonly agreement: null | { readonly kendallW: number };
  /** Degenerate data that has a defined outcome, said in a sentence: constant column, one object, … */
  readonly remarks: readonly MessageRef[];
}
