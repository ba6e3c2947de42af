/**
 * Plan of the Perbandingan sheet: one square of pairwise judgments for each assessor. Offered once; a block may be copied below for
 * a further assessor.
 */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import { EXTRA_ROWS, makeBlock, type SquareContent } from './comparison-block';
import { eigenColumns, eigenFormats } from './plan-eigenvectors';
import { makeHeading, makePlan, printSetup, widthsFrom } from './make-plan';
import type { SheetPlan } from './plan';
import { COLORS } from './sheet-style';

const FIRST_ROW = 3;
/** Squares there are at least. */
const ASSESSORS = 3;
const LABEL_WIDTH = 34;
const CELL_WIDTH = 8;
const EIGEN_WIDTH = 13;

export interface ComparisonsPlanInput {
  readonly criteria: readonly Criterion[];
  /** Squares that are filled from the start; none when left out. */
  readonly squares?: readonly SquareContent[];
  readonly t: Translate;
}

/** `createOnly`: afterwards the sheet is what staff made of it; the core reads it wherever blocks stand. */
export function planComparisons({ criteria, squares = [], t }: ComparisonsPlanInput): SheetPlan {
  const heading = makeHeading(t('sheets.comparisons.title'), t('sheets.comparisons.note'));
  const count = Math.max(ASSESSORS, squares.length);
  const blocks = Array.from({ length: count }, (_, index) => {
    const open = { assessor: t('sheets.comparisons.assessorNumber', { number: index + 1 }) };
    const top = FIRST_ROW + index * (criteria.length + EXTRA_ROWS);
    return makeSquare(top, squares[index] ?? open, criteria, t);
  });
  const { own } = eigenColumns(criteria.length);
  const widths = [...comparisonWidths(own - 1), EIGEN_WIDTH, EIGEN_WIDTH];
  return makePlan({
    sheet: 'comparisons',
    name: t('sheets.comparisons.name'),
    mode: 'createOnly',
    blocks: [heading.block, ...blocks.map(({ block }) => block)],
    formats: [...heading.formats, ...blocks.flatMap(({ formats }) => formats)],
    validations: blocks.flatMap(({ validations }) => validations),
    columnWidths: widthsFrom(0, widths),
    print: printSetup(t, {
      orientation: 'landscape',
      // Squares are added below.
      area: null,
      titleRows: null,
      widths,
      title: t('sheets.comparisons.title'),
    }),
    tabColor: COLORS.accent,
  }); // prettier-ignore
}

/** A square with the looks of the columns that its eigenvector will stand in. */
export function makeSquare(
  top: number,
  content: SquareContent,
  criteria: readonly Criterion[],
  t: Translate,
): ReturnType<typeof makeBlock> {
  const block = makeBlock(top, content, criteria, t);
  return { ...block, formats: [...block.formats, ...eigenFormats(top, criteria.length)] };
}

/** Up to the column `last`. */
export function comparisonWidths(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, column) => (column === 0 ? LABEL_WIDTH : CELL_WIDTH));
}
