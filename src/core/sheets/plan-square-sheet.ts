/** Plan of the sheet on which one assessor compares the criteria: the squares of the assessor, whole in themselves, without those of others. */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import { codeOf, writeCode } from '../ranking/panel/sheet-code';
import type { Assessor } from '../ranking/panel/read-assessors';
import { isByLevel, type ComparedLevel } from '../ranking/compared-levels';
import { makeSquares, type AssessorContent } from './assessor-squares';
import { weightColumns } from './comparison-block';
import { assessorSheetName } from './assessor-sheet-name';
import { makeHeading, makePlan, printSetup, widthsFrom } from './make-plan';
import { comparisonWidths } from './plan-comparisons';
import type { MadeSheet, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const CODE_ROW = 3;
const FIRST_ROW = 5;

export interface SquareSheetInput {
  readonly assessor: Assessor;
  /** All criteria that weights are wanted of. */
  readonly criteria: readonly Criterion[];
  /** What to compare. */
  readonly levels: readonly ComparedLevel[];
  /** Text of a judgment the assessor gave before; null where none. */
  readonly judgment: NonNullable<AssessorContent['judgment']>;
  readonly sheet: MadeSheet;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly t: Translate;
}

/** Weights and consistency are computed beside the square, so that the assessor sees at once what the answers come to. */
export function planSquareSheet({
  assessor,
  criteria,
  levels,
  judgment,
  sheet,
  today,
  t,
}: SquareSheetInput): SheetPlan {
  const title = t('sheets.panel.squareTitle');
  const heading = makeHeading(
    title,
    t(isByLevel(levels) ? 'sheets.panel.squareNoteLevels' : 'sheets.panel.squareNote'),
  );
  const squares = makeSquares(FIRST_ROW, { assessor: assessor.name, judgment }, levels, criteria, t);
  const widths = comparisonWidths(Math.max(...levels.map(({ items }) => weightColumns(items.length).product)));
  const code = { top: CODE_ROW, left: 0, bottom: CODE_ROW, right: 0 };
  return makePlan({
    sheet,
    name: assessorSheetName(t('sheets.comparisons.name'), assessor.name),
    mode: 'add',
    blocks: [
      heading.block,
      {
        top: CODE_ROW,
        left: 0,
        cells: [[t('sheets.panel.code'), writeCode(codeOf(criteria, isByLevel(levels) ? 'levels' : 'square', today))]],
      },
      ...squares.blocks,
    ],
    formats: [
      ...heading.formats,
      { range: code, bold: true },
      { range: { ...code, left: 1, right: 1 }, numberFormat: FORMATS.text, fontColor: COLORS.note },
      ...squares.formats,
    ],
    validations: squares.validations,
    columnWidths: widthsFrom(0, widths),
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: squares.next - 3, right: widths.length - 1 },
      titleRows: null,
      widths,
      title,
    }),
    tabColor: COLORS.accent,
    unlocked: squares.validations.map(({ range }) => range),
  });
}
