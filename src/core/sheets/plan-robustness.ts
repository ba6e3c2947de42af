/**
 * Plan of the sheet on how firm the ranking is: what formulas cannot do, written as values, with a live line that says whether the
 * scores are still those that were tested.
 */
import type { Translate } from '../model/message';
import type { CriterionValue, Ranking } from '../model/ranking';
import type { RankingStudy } from '../model/study';
import type { ComparedWeights } from '../ranking/panel/compare-weights';
import { describeStudy } from '../ranking/study/describe-study';
import { makeHeading, makePlan, printSetup, widthsFrom } from './make-plan';
import type { PlanBlock, SheetPlan } from './plan';
import { inputsAreSame, scoresAreSame } from './ranking/live-check';
import { makeFrame } from './ranking/make-frame';
import { makeObjectTable } from './robustness/objects';
import { makeSections } from './robustness/sections';
import { COLORS } from './sheet-style';

const FIRST_ROW = 3;

export interface RobustnessPlanInput {
  readonly ranking: Ranking;
  /** Null: there is no order to study any more, and the sheet says so. */
  readonly study: RankingStudy | null;
  readonly values: readonly CriterionValue[];
  /** Of the comparisons the weights come from; null or left out where they come from elsewhere. */
  readonly compared?: ComparedWeights | null;
  /** Name of Peringkat; its usual one when left out. */
  readonly rankingSheet?: string;
  /** A condition that holds while the comparisons are those the weights were computed from; null or left out where they are not. */
  readonly judgments?: string | null;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Objects in the order of the ranking; places as a heat map; the sentences on each object beside its figures. */
export function planRobustness(input: RobustnessPlanInput): SheetPlan {
  const { ranking, study, t, today } = input;
  const hash = study?.hash ?? '-';
  const heading = makeHeading(t('sheets.robustness.title'), t('sheets.robustness.note', { today, hash }));
  const base = { sheet: 'robustness' as const, resetLooks: true, name: t('sheets.robustness.name'), tabColor: COLORS.accent };
  if (study === null) {
    const nothing: PlanBlock = { top: 2, left: 0, cells: [[t('sheets.robustness.nothing')]] };
    return makePlan({ ...base, blocks: [heading.block, nothing], formats: heading.formats, columnWidths: widthsFrom(0, [120]) });
  }
  const words = describeStudy(ranking, study, input.values);
  const say = ({ key, params }: (typeof words.whole)[number]): string => t(key, params);
  const whole: PlanBlock = { top: FIRST_ROW, left: 0, cells: [[t('sheets.robustness.whole')], ...words.whole.map((one) => [say(one)])] };
  const certificates = words.objects.map((sentences) => sentences.map(say).join(' '));
  const table = makeObjectTable(ranking, study, certificates, FIRST_ROW + whole.cells.length + 1, t);
  const sections = makeSections({ ranking, study, words, compared: input.compared ?? null, t }, table.body.bottom + 2);
  const check: PlanBlock = { top: 2, left: 0, cells: [[checkOf(input)]] };
  return makePlan({
    ...base,
    blocks: [heading.block, check, whole, table.block, ...sections.blocks],
    tables: [table.table],
    formats: [
      ...heading.formats,
      { range: { top: 2, left: 0, bottom: 2, right: 0 }, bold: true, fontColor: COLORS.accent },
      { range: { top: FIRST_ROW, left: 0, bottom: FIRST_ROW, right: 0 }, bold: true, fontColor: COLORS.heading },
      ...table.formats,
      ...sections.formats,
    ],
    columnWidths: widthsFrom(0, table.widths),
    conditionals: table.conditionals,
    freeze: { rows: 0, columns: 2 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: sections.bottom, right: table.body.right },
      titleRows: null,
      widths: table.widths,
      title: t('sheets.robustness.title'),
    }),
  });
} // prettier-ignore

/** Compares the live Peringkat, and Perbandingan where the weights come from it, with what was tested. */
function checkOf(input: RobustnessPlanInput): { readonly formula: string } {
  const { ranking, values, judgments = null, t, today } = input;
  const sheet = input.rankingSheet ?? t('sheets.ranking.name');
  const conditions = [...inputsAreSame(ranking, values, sheet, t), ...(judgments === null ? [] : [judgments])];
  const say = (key: string): string => t(`sheets.robustness.${key}`, { today });
  return {
    formula: scoresAreSame(makeFrame(ranking, t).fixed.score, ranking, say('fresh'), say('stale'), conditions),
  };
}
