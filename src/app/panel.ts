/** The panel of assessors as a use case: what is handed out, taken back and talked about. */
import { comparedBy } from '../core/ranking/choice-words';
import { isSameLevel, levelsInUse } from '../core/ranking/compared-levels';
import { splitFileSheet } from '../core/model/cell';
import { normaliseText } from '../core/parse/text';
import { makeAgenda } from '../core/ranking/panel/agenda';
import { compareOrders } from '../core/ranking/panel/compare-orders';
import { compareWeights } from '../core/ranking/panel/compare-weights';
import { describePanelNotes } from '../core/ranking/panel/describe-panel';
import type { Assessor } from '../core/ranking/panel/read-assessors';
import { readReturnedSquares, type ReturnedSquare } from '../core/ranking/panel/returned-squares';
import { readScoreSheets, type ReturnedSheet } from '../core/ranking/panel/score-sheets';
import { judgmentText, positionOf } from '../core/ranking/weights/saaty-scale';
import type { AssessorContent } from '../core/sheets/assessor-squares';
import { assessorFileName } from '../core/sheets/assessor-sheet-name';
import { mergeJudgments, type JudgmentMerge } from '../core/sheets/merge-judgments';
import { mergeScores, type ScoreMerge } from '../core/sheets/merge-scores';
import type { SheetPlan } from '../core/sheets/plan';
import { planAgenda } from '../core/sheets/plan-agenda';
import { planOrders } from '../core/sheets/plan-orders';
import { layoutScores, planScores } from '../core/sheets/plan-scores';
import { planScoreSheets } from '../core/sheets/plan-score-sheet';
import { planSquareSheet } from '../core/sheets/plan-square-sheet';
import type { FullAnalysis } from './analyse';
import type { PanelRequest, PanelState } from './panel-state';
import { sheetOf } from './steps';

export function describePanel(full: FullAnalysis): PanelState {
  const { rankingInputs, rankingInput } = full;
  const returned = returnedOf(full);
  const squares = squaresOf(full, returned);
  const changes = returned.length === 0 ? [] : mergeOf(full, returned).changes;
  const judgments = squares.length === 0 ? [] : mergeSquares(full, squares).changes;
  return { input: rankingInput, scores: rankingInputs.scores, returned, squares, changes, judgments };
}

export function planPanel(full: FullAnalysis, request: PanelRequest): SheetPlan[] {
  const { t, rankingInput } = full;
  const { criteria } = rankingInput;
  if (request.type === 'handOut') return planHandOut(full, request.assessors).flatMap(({ plans }) => plans);
  if (request.type === 'agenda') {
    return [planAgenda({ items: makeAgenda(rankingInput, full.rankingInputs.scores), criteria, t })];
  }
  if (request.type === 'orders') {
    const { scores, comparisons, chosen } = full.rankingInputs;
    const orders = compareOrders(rankingInput, scores);
    const compared = comparedBy(chosen.weights);
    const weights = compared === null ? null : compareWeights(criteria, comparisons, chosen.joining, compared);
    return orders === null ? [] : [planOrders({ orders, notes: describePanelNotes(scores, criteria, weights), t })];
  }
  const returned = returnedOf(full);
  const { layout, changes } = mergeOf(full, returned);
  const scores = planScores({ criteria, objects: full.objects, layout, apart: apartOf(full), t });
  return [...(changes.length > 0 ? [scores] : []), ...mergeSquares(full, squaresOf(full, returned)).plans];
}

/** What one assessor gets, as a file of their own or as sheets of the workbook. */
export interface HandOut {
  /** Name of the file. */
  readonly name: string;
  readonly assessor: string;
  readonly plans: readonly SheetPlan[];
}

/** Where the weights come from comparisons, a square to compare the criteria comes with the scores. */
export function planHandOut(full: FullAnalysis, assessors: readonly Assessor[]): HandOut[] {
  const { t, today, rankingInput, rankingInputs } = full;
  const { criteria, objects } = rankingInput;
  const scores = planScoreSheets({ assessors, criteria, objects, scores: rankingInputs.scores, today, t });
  const isCompared = comparedBy(rankingInputs.chosen.weights) !== null;
  const levels = levelsInUse(criteria, rankingInputs.comparisons);
  return assessors.map((assessor, index) => {
    const judgment = judgmentsOf(full, assessor);
    const sheet = `form:${assessors.length + index}` as const;
    return {
      name: assessorFileName(t('sheets.panel.name'), assessor.name),
      assessor: assessor.name,
      plans: [
        ...scores.slice(index, index + 1),
        ...(isCompared ? [planSquareSheet({ assessor, criteria, levels, judgment, sheet, today, t })] : []),
      ],
    };
  });
}

/** What the assessor answered before, on Perbandingan. */
function judgmentsOf({ rankingInputs }: FullAnalysis, { name }: Assessor): NonNullable<AssessorContent['judgment']> {
  const own = rankingInputs.comparisons.filter((block) => normaliseText(block.assessor) === normaliseText(name));
  return (level, row, column) => {
    const held = own.find((block) => isSameLevel(block.level, level))?.matrix[row]?.[column] ?? null;
    return held === null ? null : judgmentText(Math.round(positionOf(held)));
  };
}

function returnedOf({ snapshot, rankingInputs, objects }: FullAnalysis): ReturnedSheet[] {
  return readScoreSheets(snapshot, rankingInputs.criteria, objects);
}

function mergeOf(full: FullAnalysis, returned: readonly ReturnedSheet[]): ScoreMerge {
  const { rankingInputs, objects, t } = full;
  const layout = layoutScores({ criteria: rankingInputs.criteria, sheet: rankingInputs.scoresSheet, t });
  return mergeScores(layout, returned, objects, t);
}

/** A file whose scores are refused is refused as a whole. */
function squaresOf({ snapshot, rankingInputs }: FullAnalysis, scores: readonly ReturnedSheet[]): ReturnedSquare[] {
  const fileOf = (sheet: string): string => splitFileSheet(sheet)?.file ?? '';
  return readReturnedSquares(snapshot, rankingInputs.criteria).map((square) => {
    const file = fileOf(square.sheet);
    const beside = scores.find(({ sheet, refusal }) => file !== '' && fileOf(sheet) === file && refusal !== null);
    return { ...square, refusal: square.refusal ?? beside?.refusal ?? null };
  });
}

function mergeSquares(full: FullAnalysis, returned: readonly ReturnedSquare[]): JudgmentMerge {
  const { criteria, comparisons } = full.rankingInputs;
  return mergeJudgments({ criteria, comparisons, returned, sheet: sheetOf(full, 'comparisons'), t: full.t });
}

/** Objects that get no row of their own while they are knocked out. */
function apartOf({ objects, rankingInput }: FullAnalysis): string[] {
  const ranked = new Set(rankingInput.objects.map(({ id }) => id));
  return objects.flatMap(({ id }) => (ranked.has(id) ? [] : [id]));
}
