/** The flows and stated results of a feasibility study, as they stand on its sheet. */
import type { CellRef, Scalar } from './cell';

/** What is expected, and benefits lower and higher by the stated share. */
export const FLOW_CASES = ['expected', 'low', 'high'] as const;
export type FlowCase = (typeof FLOW_CASES)[number];

/** Net present value (rupiah), internal rate of return, years until paid back, benefits over costs. */
export const STUDY_RESULTS = ['npv', 'irr', 'payback', 'ratio'] as const;
export type StudyResult = (typeof STUDY_RESULTS)[number];

/** What a cell shows; `''` where it is empty or was taken out. */
export interface StatedCell {
  readonly value: Scalar;
  readonly cell: CellRef;
}

export interface StudySheet {
  readonly sheet: string;
  readonly rate: StatedCell;
  readonly spread: StatedCell;
  /** Years in sheet order; money in of each case. */
  readonly flows: readonly {
    readonly year: number;
    readonly out: StatedCell;
    readonly in: Readonly<Record<FlowCase, StatedCell>>;
  }[];
  readonly results: Readonly<Record<FlowCase, Readonly<Record<StudyResult, StatedCell>>>>;
  /** The conclusion that the sheet computes, and the one that the team states; null where there is no cell for it. */
  readonly byRule: StatedCell | null;
  readonly byTeam: StatedCell | null;
}
