/**
 * Plan of the Perbandingan sheet: the squares of pairwise judgments of each assessor. Offered once; those of one may be copied below
 * for a further assessor.
 */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import { comparedLevels, isByLevel, type ComparedLevel } from '../ranking/compared-levels';
import { makeSquares, type AssessorContent } from './assessor-squares';
import { makeBlock, type ComparisonBlockPlan, type SquareContent } from './comparison-block';
import { eigenColumns, eigenFormats } from './plan-eigenvectors';
import { makeHeading, makePlan, printSetup, widthsFrom } from './make-plan';
import type { PlanBlock, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const FIRST_ROW = 3;
/** There is room for at least. */
const ASSESSORS = 3;
const LABEL_WIDTH = 34;
const CELL_WIDTH = 8;
const EIGEN_WIDTH = 13;

export interface ComparisonsPlanInput {
  readonly criteria: readonly Criterion[];
  /** Assessors whose squares are filled from the start; none when left out. `lists`: which, those of the levels when left out. */
  readonly squares?: readonly (AssessorContent & { readonly lists?: readonly (readonly ComparedLevel[])[] })[];
  readonly t: Translate;
}

/** `createOnly`: afterwards the sheet is what staff made of it; the core reads it wherever blocks stand. */
export function planComparisons({ criteria, squares = [], t }: ComparisonsPlanInput): SheetPlan {
  const levels = comparedLevels(criteria);
  const note = t(isByLevel(levels) ? 'sheets.comparisons.noteLevels' : 'sheets.comparisons.note');
  const heading = makeHeading(t('sheets.comparisons.title'), note);
  const count = Math.max(ASSESSORS, squares.length);
  let top = FIRST_ROW;
  const blocks = Array.from({ length: count }, (_, index) => {
    const open = { assessor: t('sheets.comparisons.assessorNumber', { number: index + 1 }) };
    const content = squares[index];
    return (content?.lists ?? [levels]).map((list) => {
      const made = makeSquares(top, content ?? open, list, criteria, t, makeSquare);
      top = made.next;
      return made;
    });
  }).flat();
  const widths = widthsOf([...levels, ...squares.flatMap(({ lists = [] }) => lists.flat())]);
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

/** A square with the looks of the columns that its eigenvector will stand in, and how much its assessor counts. */
export function makeSquare(top: number, content: SquareContent, level: ComparedLevel, t: Translate): ComparisonBlockPlan {
  const size = level.items.length;
  const { block, formats, validations } = makeBlock(top, content, level, t);
  // One cell for all the squares of an assessor: the first, over which the name is typed.
  const role = typeof content.assessor === 'object' ? null : makeRole(top, size, t);
  return {
    block: role === null ? block : withRole(block, role),
    formats: [...formats, ...eigenFormats(top, size), ...(role?.formats ?? [])],
    validations: [...validations, ...(role?.validations ?? [])],
  };
} // prettier-ignore

interface Role extends Pick<ComparisonBlockPlan, 'formats' | 'validations'> {
  /** Column of the label; the number stands beside it. */
  readonly column: number;
  readonly label: string;
}

/** Over the last judgments, where the name has room before it and `readComparisons` looks for it. */
function makeRole(top: number, size: number, t: Translate): Role {
  const column = size > 3 ? size - 1 : size;
  const label = t('sheets.comparisons.role');
  const cell = { top, left: column + 1, bottom: top, right: column + 1 };
  const prompt = t('sheets.comparisons.rolePrompt');
  return {
    column,
    label,
    formats: [
      { range: { ...cell, left: column, right: column }, horizontal: 'right', fontColor: COLORS.note },
      { range: cell, fill: COLORS.input, horizontal: 'center', numberFormat: FORMATS.number },
    ],
    validations: [
      {
        range: cell,
        rule: { type: 'decimal', min: 0, max: GREATEST_ROLE },
        blankAllowed: true,
        onInvalid: 'stop',
        promptTitle: label,
        prompt,
        errorTitle: label,
        error: prompt,
      },
    ],
  };
}

/** Only the proportion between assessors counts. */
const GREATEST_ROLE = 1000;

function withRole(block: PlanBlock, { column, label }: Role): PlanBlock {
  const [first = [], ...rest] = block.cells;
  const named = first.map((cell, place) => (place === column ? label : place === column + 1 ? 1 : cell));
  return { ...block, cells: [named, ...rest] };
}

/** Squares of all sizes stand below each other: a column is as wide as the widest needs it. */
function widthsOf(levels: readonly ComparedLevel[]): number[] {
  const wide = levels.flatMap(({ items }) => Object.values(eigenColumns(items.length)));
  return comparisonWidths(Math.max(...wide)).map((width, column) => (wide.includes(column) ? EIGEN_WIDTH : width));
}

/** Up to the column `last`. */
export function comparisonWidths(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, column) => (column === 0 ? LABEL_WIDTH : CELL_WIDTH));
}
