/**
 * Plan of the sheet on how firm the ranking is: what formulas cannot do, written as values, with a live line that says whether the
 * scores are still those that were tested.
 */
import type { Translate } from '../model/message';
import type { CriterionValue, Ranking } from '../model/ranking';
import type { RankingStudy } from '../model/study';
import type { ComparedWeights } from '../ranking/panel/describe-panel';
import { describeStudy } from '../ranking/study/describe-study';
import { makeHeading, makePlan, printSetup, widthsFrom } from './make-plan';
import type { PlanBlock, SheetPlan } from './plan';
import { scoresAreSame } from './ranking/live-check';
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
  const check: PlanBlock = { top: 2, left: 0, cells: [[checkOf(ranking, t, today)]] };
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

/** Compares the live scores of Peringkat with those that were tested. */
function checkOf(ranking: Ranking, t: Translate, today: string): { readonly formula: string } {
  const { fixed } = makeFrame(ranking, t);
  return {
    formula: scoresAreSame(
      fixed.score,
      ranking,
      t('sheets.robustness.fresh', { today }),
      t('sheets.robustness.stale', { today }),
    ),
  };
}
