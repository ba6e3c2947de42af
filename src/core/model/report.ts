/**
 * The report of design 3: one value for every run, the same on every host. Row numbers are 1-based, columns letters,
 * cells `Sheet!B7`. Adding is free; changing a name is a new `version`.
 */
import type { FieldContent, FieldId } from './object';
import type { Severity } from './finding';
import type { SkipReason, SourceFieldId, SourceKind } from './intake';
import type { MessageParam } from './message';
import type { Direction } from './ranking';
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
  readonly rows: number;
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
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
  /** Objects that were not ranked, with the findings that did it. */
  readonly knockedOut: readonly { readonly object: string; readonly findings: readonly ReportFinding[] }[];
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
