/**
 * The report of design 3: one value for every run, the same on every host. Row numbers are 1-based, columns letters,
 * cells `Sheet!B7`. Adding is free; changing a name is a new `version`.
 */
import type { FieldContent, FieldId } from './object';
import type { Severity } from './finding';
import type { SkipReason, Source, SourceFieldId, SourceKind, SourceRemark } from './intake';
import type { MessageParam } from './message';
import type { Direction } from './ranking';
import type { WeightDistribution } from '../ranking/uncertainty/weight-draws';
import type { RankSpan } from './study';
import type { Certainty, ReadingNote } from './reading';
import type { SkippedSheet } from './snapshot';
import type { SummaryFacts } from './summary';

export interface ReportSource {
  readonly sheet: string;
  readonly kind: SourceKind;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly field: SourceFieldId | null;
    readonly confidence: number;
  }[];
  /** Of a form: its labels, the cells of their values, and what they were taken to mean. */
  readonly labels: readonly {
    readonly cell: string;
    readonly label: string;
    readonly field: SourceFieldId | null;
    readonly confidence: number;
    readonly value: string | null;
  }[];
  readonly rows: number;
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
  /** Why a source of kind `other` was left alone. */
  readonly leftAlone: Source['leftAlone'];
  /** Hidden rows and columns that were read all the same, a filter left on, copies of other sheets. */
  readonly remarks: readonly SourceRemark[];
}

/** A field that was read with doubt, or not at all. */
export interface ReportDoubt {
  /** Null for a row that belongs to no object. */
  readonly object: string | null;
  /** Whose field it is; `register` for those of objects. */
  readonly kind: SourceKind;
  readonly field: SourceFieldId;
  readonly cell: string | null;
  /** Findings and values of criteria that rest on it; the list begins with the most. */
  readonly dependants: number;
  readonly raw: string;
  readonly certainty: Certainty;
  /** What the cell may mean, the likeliest first; none where it could not be read. */
  readonly readings: readonly FieldContent[];
  readonly notes: readonly ReadingNote[];
}

export interface ReportObject {
  readonly id: string;
  readonly fields: Readonly<
    Partial<
      Record<
        FieldId,
        {
          readonly value: FieldContent | null;
          readonly raw: string;
          readonly cell: string | null;
          readonly confidence: number;
        }
      >
    >
  >;
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly object: string | null;
  readonly field: FieldId | null;
  readonly cells: readonly string[];
  readonly message: string;
  readonly params: Readonly<Record<string, MessageParam>>;
}

export interface ReportRanking {
  readonly method: string;
  readonly normalisation: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly name: string;
    readonly direction: Direction;
    readonly weight: number;
  }[];
  readonly consistency: null | { readonly ratio: number };
  readonly agreement: null | { readonly kendallW: number };
  readonly results: readonly {
    readonly object: string;
    readonly score: number | null;
    readonly rank: number | null;
    readonly best: number;
    readonly worst: number;
  }[];
  /** What there is to say about the inputs and the outcome: sentences. */
  readonly remarks: readonly string[];
  /** Objects that were not ranked, with the findings that did it. */
  readonly knockedOut: readonly { readonly object: string; readonly findings: readonly ReportFinding[] }[];
  /** How sure best and worst ranks are; null where the method could not be used. */
  readonly intervals: 'exact' | 'bound' | 'search' | null;
  /** How firm the order is; null where there is no order to study. */
  readonly study: ReportStudy | null;
}

export interface ReportStudy {
  /** Of all inputs. */
  readonly hash: string;
  /** Finished sentences on the order as a whole, and on each object. */
  readonly certificate: readonly string[];
  readonly certificates: readonly { readonly object: string; readonly sentences: readonly string[] }[];
  readonly narrowings: readonly {
    readonly object: string;
    readonly criterion: string;
    readonly cell: string | null;
    readonly doubt: string;
    readonly now: RankSpan;
    readonly after: RankSpan;
    readonly message: string;
  }[];
  readonly acceptability: null | {
    readonly draws: number;
    readonly seed: number;
    readonly distribution: WeightDistribution;
    readonly drawsValues: boolean;
    readonly top: number;
    readonly objects: readonly {
      readonly object: string;
      readonly places: readonly number[];
      readonly inTop: number;
      readonly expectedRank: number;
      readonly funded: number | null;
    }[];
  };
  readonly weights: readonly {
    readonly criterion: string;
    readonly weight: number;
    readonly from: number;
    readonly to: number;
    readonly below: string | null;
    readonly above: string | null;
    readonly isExact: boolean;
  }[];
  /** The smallest changes that put another object first, in sentences. */
  readonly changes: readonly string[];
  readonly methods: {
    readonly kendallW: number | null;
    readonly p: number | null;
    readonly ranks: readonly { readonly method: string; readonly ranks: readonly (number | null)[] }[];
    readonly moving: readonly (RankSpan & { readonly object: string })[];
  };
  readonly reversals: readonly {
    readonly test: number;
    readonly isPassed: boolean;
    readonly tried: number;
    readonly failures: number;
    readonly message: string;
  }[];
  /** Sentences on the best set; `chosen` null where there is none. `shares`: of draws in whose best set the object is. */
  readonly portfolio: {
    readonly sentences: readonly string[];
    readonly chosen: readonly string[] | null;
    readonly optimal: boolean | null;
    readonly shares: readonly { readonly object: string; readonly share: number; readonly class: string }[];
  };
}

export interface ReportAgreement {
  readonly number: string;
  readonly instrument: string;
  readonly object: string | null;
  readonly parent: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly daysLeft: number | null;
  readonly state: string;
}

export interface Report {
  readonly version: 1;
  readonly sources: readonly ReportSource[];
  /** Sheets that were not read, with the reason. */
  readonly skippedSheets: readonly SkippedSheet[];
  readonly doubts: readonly ReportDoubt[];
  readonly objects: readonly ReportObject[];
  readonly findings: readonly ReportFinding[];
  readonly ranking: ReportRanking | null;
  readonly agreements: readonly ReportAgreement[];
  readonly summary: SummaryFacts | null;
  readonly host: {
    readonly syncs: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
    readonly largestRequest: number;
  };
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
}
