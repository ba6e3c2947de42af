/** The panel of assessors as a use case: what is handed out, taken back and talked about. */
import { layoutScores, planScores } from '../core/sheets/plan-scores';
import { makeAgenda } from '../core/ranking/panel/agenda';
import type { Assessor } from '../core/ranking/panel/read-assessors';
import { readScoreSheets, type ReturnedSheet } from '../core/ranking/panel/score-sheets';
import type { AssessorScore } from '../core/ranking/measure-agreement';
import type { RankingInput } from '../core/ranking/rank';
import { mergeScores, type ScoreChange, type ScoreMerge } from '../core/sheets/merge-scores';
import type { SheetPlan } from '../core/sheets/plan';
import { planAgenda } from '../core/sheets/plan-agenda';
import { planScoreSheets } from '../core/sheets/plan-score-sheet';
import type { FullAnalysis } from './analyse';

/** What a person asks of the panel. */
export type PanelRequest =
  | { readonly type: 'handOut'; readonly assessors: readonly Assessor[] }
  | { readonly type: 'merge' }
  | { readonly type: 'agenda' };

export interface PanelState {
  /** What the ranking was computed from. */
  readonly input: RankingInput;
  /** Scores on Penilaian that name their assessor. */
  readonly scores: readonly AssessorScore[];
  /** Filled scoring sheets of the workbook and of files. */
  readonly returned: readonly ReturnedSheet[];
  /** What merging them into Penilaian would change. */
  readonly changes: readonly ScoreChange[];
}

export function describePanel(full: FullAnalysis): PanelState {
  const { scores } = full.rankingInputs;
  const returned = returnedOf(full);
  const changes = returned.length === 0 ? [] : mergeOf(full, returned).changes;
  return { input: full.rankingInput, scores, returned, changes };
}

export function planPanel(full: FullAnalysis, request: PanelRequest): SheetPlan[] {
  const { t, rankingInput } = full;
  const { criteria, objects } = rankingInput;
  if (request.type === 'handOut') return planScoreSheets({ assessors: request.assessors, criteria, objects, t });
  if (request.type === 'agenda') {
    return [planAgenda({ items: makeAgenda(rankingInput, full.rankingInputs.scores), criteria, t })];
  }
  return [
    planScores({
      criteria,
      objects: full.objects,
      layout: mergeOf(full, returnedOf(full)).layout,
      apart: apartOf(full),
      t,
    }),
  ];
}

function returnedOf({ snapshot, rankingInputs, objects }: FullAnalysis): ReturnedSheet[] {
  return readScoreSheets(snapshot, rankingInputs.criteria, objects);
}

function mergeOf(full: FullAnalysis, returned: readonly ReturnedSheet[]): ScoreMerge {
  const { rankingInputs, objects, t } = full;
  const layout = layoutScores({ criteria: rankingInputs.criteria, sheet: rankingInputs.scoresSheet, t });
  return mergeScores(layout, returned, objects, t);
}

/** Objects that get no row of their own while they are knocked out. */
function apartOf({ objects, rankingInput }: FullAnalysis): string[] {
  const ranked = new Set(rankingInput.objects.map(({ id }) => id));
  return objects.flatMap(({ id }) => (ranked.has(id) ? [] : [id]));
}
