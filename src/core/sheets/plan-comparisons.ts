/**
 * Plan of the Perbandingan sheet: the squares of pairwise judgments of each assessor. Offered once; those of one may be copied below
 * for a further assessor.
 */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import { comparedLevels, type ComparedLevel } from '../ranking/compared-levels';
import { makeSquares, type AssessorContent } from './assessor-squares';
import { makeBlock, type ComparisonBlockPlan, type SquareContent } from './comparison-block';
import { eigenColumns, eigenFormats } from './plan-eigenvectors';
import { makeHeading, makePlan, printSetup, widthsFrom } from './make-plan';
import type { SheetPlan } from './plan';
import { COLORS } from './sheet-style';

const FIRST_ROW = 3;
/** There is room for at least. */
const ASSESSORS = 3;
const LABEL_WIDTH = 34;
const CELL_WIDTH = 8;
const EIGEN_WIDTH = 13;

export interface ComparisonsPlanInput {
  readonly criteria: readonly Criterion[];
  /** Assessors whose squares are filled from the start; none when left out. */
  readonly squares?: readonly AssessorContent[];
  readonly t: Translate;
}

/** `createOnly`: afterwards the sheet is what staff made of it; the core reads it wherever blocks stand. */
export function planComparisons({ criteria, squares = [], t }: ComparisonsPlanInput): SheetPlan {
  const levels = comparedLevels(criteria);
  const isByLevel = levels[0]?.type !== 'all';
  const note = t(isByLevel ? 'sheets.comparisons.noteLevels' : 'sheets.comparisons.note');
  const heading = makeHeading(t('sheets.comparisons.title'), note);
  const count = Math.max(ASSESSORS, squares.length);
  let top = FIRST_ROW;
  const blocks = Array.from({ length: count }, (_, index) => {
    const open = { assessor: t('sheets.comparisons.assessorNumber', { number: index + 1 }) };
    const made = makeSquares(top, squares[index] ?? open, levels, criteria, t, makeSquare);
    top = made.next;
    return made;
  });
  const widths = widthsOf(levels);
  return makePlan({
    sheet: 'comparisons',
    name: t('sheets.comparisons.name'),
    mode: 'createOnly',
    blocks: [heading.block, ...blocks.flatMap((made) => made.blocks)],
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
export function makeSquare(top: number, content: SquareContent, level: ComparedLevel, t: Translate): ComparisonBlockPlan {
  const block = makeBlock(top, content, level, t);
  return { ...block, formats: [...block.formats, ...eigenFormats(top, level.items.length)] };
} // prettier-ignore

/** Squares of all sizes stand below each other: a column is as wide as the widest needs it. */
function widthsOf(levels: readonly ComparedLevel[]): number[] {
  const wide = levels.flatMap(({ items }) => Object.values(eigenColumns(items.length)));
  return comparisonWidths(Math.max(...wide)).map((width, column) => (wide.includes(column) ? EIGEN_WIDTH : width));
}

/** Up to the column `last`. */
export function comparisonWidths(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, column) => (column === 0 ? LABEL_WIDTH : CELL_WIDTH));
}
