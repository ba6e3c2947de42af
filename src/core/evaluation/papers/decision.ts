/** What a meeting can decide on an object, and where that stands. */
import type { CellRef } from '../../model/cell';

export const DECISIONS = ['eligible', 'eligibleIf', 'notEligible', 'postponed'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface DecisionRecord {
  /** Null when what stands there is none of the four. */
  readonly decision: Decision | null;
  readonly text: string;
  readonly note: string;
  readonly cell: CellRef;
}

export interface DecisionRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}
