/** The figures the Ringkasan sheet prints, as numbers; equal to the `summary` of the report. */
import type { Severity } from './finding';

export interface CountBy {
  /** Code id, name of the agency whatever its spelling, or `''` for objects without one. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export interface SourceCost {
  readonly key: 'costApbn' | 'costApbdProv' | 'costApbd' | 'costPartner' | 'unsplit';
  /** Rupiah. */
  readonly amount: number;
}

export interface SummaryFacts {
  readonly objects: number;
  readonly byKind: readonly CountBy[];
  readonly byStage: readonly CountBy[];
  readonly byAgency: readonly CountBy[];
  readonly costBySource: readonly SourceCost[];
  readonly totalCost: number;
  readonly withoutCost: number;
  readonly findingsBySeverity: Readonly<Record<Severity, number>>;
  readonly findingsByRule: readonly { readonly rule: string; readonly count: number }[];
  /** The eight KAK fields and how many objects lack each. */
  readonly missing: readonly { readonly field: string; readonly count: number }[];
  readonly complete: number;
  /** The first ten by rank, or fewer; none as long as nobody has scored anything. */
  readonly top: readonly {
    readonly object: string;
    readonly title: string;
    readonly rank: number;
    readonly score: number;
    readonly best: number;
    readonly worst: number;
  }[];
  /** Objects not in `top` that share the rank of its last one. */
  readonly topMore: number;
}
