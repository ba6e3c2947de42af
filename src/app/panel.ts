/** The panel of assessors as a use case: what is handed out, taken back and talked about. */
import { layoutScores, planScores } from '../core/sheets/plan-scores';
import { makeAgenda } from '../core/ranking/panel/agenda';
import { readScoreSheets, type ReturnedSheet } from '../core/ranking/panel/score-sheets';
import { mergeScores, type ScoreMerge } from '../core/sheets/merge-scores';
import type { SheetPlan } from '../core/sheets/plan';
import { planAgenda } from '../core/sheets/plan-agenda';
import { planScoreSheets } from '../core/sheets/plan-score-sheet';
import type { FullAnalysis } from './analyse';
import type { PanelRequest, PanelState } from './panel-state';

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
