/**
 * How firm a ranking is: what goes with the order and is not part of it. Objects are indices into the results of the ranking, criteria
 * into its criteria; all ranks are 1-based.
 */
import type { PortfolioRefusal } from '../ranking/uncertainty/portfolio-problem';
import type { Doubt } from '../ranking/uncertainty/spans';
import type { WeightDistribution } from '../ranking/uncertainty/weight-draws';

export interface RankSpan {
  readonly best: number;
  readonly worst: number;
}

/** An input whose finding out narrows the order: what its own object's interval becomes at the least narrow of the values tried. */
export interface StudyNarrowing {
  readonly object: number;
  readonly criterion: number;
  readonly doubt: Doubt;
  readonly now: RankSpan;
  readonly after: RankSpan;
  /** Ranks by which all intervals together shrink, on average over the values tried. */
  readonly expected: number;
}

export interface StudyNarrowings {
  readonly list: readonly StudyNarrowing[];
  readonly how: 'exact' | 'bound' | 'search';
  /** Unknown inputs that were not tried, because there are too many. */
  readonly untried: number;
}

export interface Acceptability {
  readonly draws: number;
  readonly seed: number;
  readonly distribution: WeightDistribution;
  /** Whether unknown values were drawn too; else they count as the method counts them. */
  readonly drawsValues: boolean;
  /** The k of `inTop`. */
  readonly top: number;
  /** How many places `places` tells of. */
  readonly shown: number;
  readonly objects: readonly ObjectAcceptability[];
}

export interface ObjectAcceptability {
  readonly object: number;
  /** Share of draws by place, first place first, at most `shown` of them. */
  readonly places: readonly number[];
  readonly inTop: number;
  readonly expectedRank: number;
  /** Share of draws in which the object is funded; null without a budget. */
  readonly funded: number | null;
}

/** How far one weight can move, the others in proportion, before another object is first. Weights are shares of the sum. */
export interface WeightRange {
  readonly criterion: number;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
  /** Who is first below `from` and above `to`; null where the first stays first to the end. */
  readonly below: number | null;
  readonly above: number | null;
  /** False: found by following the weight in steps of a hundredth. */
  readonly isExact: boolean;
}

export interface NearestWeights {
  readonly object: number;
  /** By criterion, summing to 1. */
  readonly weights: readonly number[];
  readonly distance: number;
}

export interface NearestScore {
  /** Who becomes first. */
  readonly object: number;
  /** Whose input changes. */
  readonly changed: number;
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly whole: number | null;
}

export interface MethodRanks {
  readonly method: string;
  /** By object; null where the method refuses the data or says nothing of the object. */
  readonly ranks: readonly (number | null)[];
}

export interface MethodComparison {
  /** All methods in their order. */
  readonly methods: readonly MethodRanks[];
  /** Null where fewer than two methods rank, or nobody tells objects apart. */
  readonly kendallW: number | null;
  readonly p: number | null;
  /** Objects whose rank differs between methods, the one that moves most first. */
  readonly moving: readonly (RankSpan & { readonly object: number })[];
}

export interface ReversalTest {
  readonly id: 1 | 2 | 3;
  readonly isPassed: boolean;
  /** Replacements, or pairs, that were looked at. */
  readonly tried: number;
  readonly failures: number;
  /** Of the first failure, in the order the sentence names them; empty when passed. */
  readonly example: readonly number[];
}

/** What a limit is on: rupiah of all sources or one, or the number of objects. */
export type LimitSource = 'all' | 'costApbn' | 'costApbdProv' | 'costApbd' | 'costPartner' | 'count';

export interface PortfolioLimit {
  /** Null: all years together. */
  readonly year: number | null;
  readonly source: LimitSource;
  readonly amount: number;
}

/** The best set of objects under the limits; `limit` is an index into `limits`. */
export type PortfolioStudy =
  /** No limit was given. */
  | { readonly state: 'none' }
  | {
      readonly state: 'refused';
      readonly code: PortfolioRefusal;
      readonly object: number | null;
      readonly other: number | null;
      readonly limit: number | null;
      readonly over: number | null;
      readonly limits: readonly PortfolioLimit[];
    }
  | {
      readonly state: 'found';
      readonly limits: readonly PortfolioLimit[];
      readonly chosen: readonly number[];
      readonly value: number;
      readonly left: readonly number[];
      readonly optimal: boolean;
      /** By how much another set could be better at most, as a share of `value`; 0 when optimal. */
      readonly gap: number | null;
      /** Objects that could not be considered because a use of theirs is unknown. */
      readonly unknown: readonly number[];
      readonly draws: number;
      /** Share of draws in whose best set the object is, by object. */
      readonly shares: readonly number[];
    };

export interface RankingStudy {
  /** Of all that it was computed from. */
  readonly hash: string;
  readonly narrowings: StudyNarrowings;
  /** Null without weights. */
  readonly acceptability: Acceptability | null;
  /** One for each criterion of weight; empty where the problem is too large to follow. */
  readonly weights: readonly WeightRange[];
  /** Null for methods that are not sums of weight times value. */
  readonly nearestWeights: NearestWeights | null;
  readonly nearestScore: NearestScore | null;
  readonly methods: MethodComparison;
  readonly reversals: readonly ReversalTest[];
  readonly portfolio: PortfolioStudy;
  /** How many of the best objects the pairs of the second and third test were made of. */
  readonly paired: number;
}
