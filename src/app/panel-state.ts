/** The panel of assessors as the pane sees it, and what a person can ask of it. */
import type { AssessorScore } from '../core/ranking/measure-agreement';
import type { Assessor } from '../core/ranking/panel/read-assessors';
import type { ReturnedSquare } from '../core/ranking/panel/returned-squares';
import type { ReturnedSheet } from '../core/ranking/panel/score-sheets';
import type { RankingInput } from '../core/ranking/rank';
import type { JudgmentChange } from '../core/sheets/merge-judgments';
import type { ScoreChange } from '../core/sheets/merge-scores';

/** What a person asks of the panel. */
export type PanelRequest =
  | { readonly type: 'handOut'; readonly assessors: readonly Assessor[] }
  | { readonly type: 'merge' }
  | { readonly type: 'agenda' }
  | { readonly type: 'orders' };

export interface PanelState {
  /** What the ranking was computed from. */
  readonly input: RankingInput;
  /** Scores on Penilaian that name their assessor. */
  readonly scores: readonly AssessorScore[];
  /** Filled scoring sheets of the workbook and of files. */
  readonly returned: readonly ReturnedSheet[];
  /** Filled squares of comparisons that were handed out. */
  readonly squares: readonly ReturnedSquare[];
  /** What merging the scores into Penilaian would change. */
  readonly changes: readonly ScoreChange[];
  /** What merging the squares into Perbandingan would change. */
  readonly judgments: readonly JudgmentChange[];
}

/** The workbook of one assessor, to be sent to them. */
export interface PanelFile {
  readonly name: string;
  readonly assessor: string;
  readonly bytes: Uint8Array;
}
