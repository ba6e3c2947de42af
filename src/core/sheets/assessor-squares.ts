/**
 * All that one assessor compares, one below the other: the square of all criteria, or where they stand in groups one square for each level
 * and what these come to together, as live formulas.
 */
import { cellAddress } from '../model/cell';
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import { comparedLevels, isByLevel, labelOf, type ComparedLevel } from '../ranking/compared-levels';
import { EXTRA_ROWS, makeBlock, weightColumns, type ComparisonBlockPlan, type SquareContent } from './comparison-block';
import { headerFormat } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat, PlanValidation } from './plan';
import { COLORS, FORMATS } from './sheet-style';

export interface AssessorContent {
  readonly assessor: string;
  /** Text of the judgment on a pair of a level, row before column; null where it is open. None where left out. */
  readonly judgment?: (level: ComparedLevel, row: number, column: number) => string | null;
}

export interface AssessorSquares {
  readonly blocks: readonly PlanBlock[];
  readonly formats: readonly PlanFormat[];
  readonly validations: readonly PlanValidation[];
  /** Where the next assessor may begin. */
  readonly next: number;
}

/** `makeOne` makes the square of a level. What they come to stands below where `levels` are all there are. The name of the assessor is typed over the first square; the others repeat it. */
export function makeSquares(
  top: number,
  { assessor, judgment }: AssessorContent,
  levels: readonly ComparedLevel[],
  criteria: readonly Criterion[],
  t: Translate,
  makeOne: (top: number, content: SquareContent, level: ComparedLevel, t: Translate) => ComparisonBlockPlan = makeBlock,
): AssessorSquares {
  const titles: PlanBlock[] = [];
  const placed: { readonly level: ComparedLevel; readonly top: number; readonly plan: ComparisonBlockPlan }[] = [];
  let row = top;
  for (const level of levels) {
    if (isByLevel(levels)) {
      titles.push({ top: row, left: 0, cells: [[titleOf(level, t)]] });
      row += 1;
    }
    const first = placed[0]?.top;
    const named = first === undefined ? assessor : { formula: `=${cellAddress(first, 1)}&""` };
    const content = judgment === undefined ? {} : { judgment: (one: number, other: number) => judgment(level, one, other) };
    placed.push({ level, top: row, plan: makeOne(row, { assessor: named, ...content }, level, t) });
    row += level.items.length + EXTRA_ROWS;
  }
  const plans = placed.map(({ plan }) => plan);
  const squares = {
    blocks: plans.map(({ block }) => block),
    formats: plans.flatMap(({ formats }) => formats),
    validations: plans.flatMap(({ validations }) => validations),
  };
  const titled = {
    ...squares,
    blocks: [...titles, ...squares.blocks],
    formats: [...titles.map(({ top: line }) => titleFormat(line)), ...squares.formats],
  };
  if (!isByLevel(levels) || levels.length < comparedLevels(criteria).length) return { ...titled, next: row };
  const whole = makeProducts(row, placed, criteria, t);
  return {
    ...titled,
    blocks: [...titled.blocks, whole.block],
    formats: [...titled.formats, ...whole.formats],
    next: row + criteria.length + PRODUCT_ROWS,
  };
} // prettier-ignore

/** Rows of the products besides the criteria: title, headings, and two empty ones. */
const PRODUCT_ROWS = 4;

function titleOf({ group }: ComparedLevel, t: Translate): string {
  return group === null ? t('sheets.comparisons.top') : t('sheets.comparisons.inside', { group: labelOf(group) });
}

function titleFormat(row: number): PlanFormat {
  return { range: { top: row, left: 0, bottom: row, right: 0 }, bold: true, fontColor: COLORS.heading };
}

/** Share of the group, share inside of it, and their product; empty until the squares give them. Saaty (1980), chapter 1. */
function makeProducts(
  top: number,
  squares: readonly { readonly level: ComparedLevel; readonly top: number }[],
  criteria: readonly Criterion[],
  t: Translate,
): { readonly block: PlanBlock; readonly formats: readonly PlanFormat[] } {
  /** Null where a level has no square, because it has one item. */
  const weightOf = (id: string, group: string | null): string | null => {
    const square = squares.find(({ level }) => (level.group?.id ?? null) === group);
    const place = square?.level.items.findIndex((item) => item.id === id) ?? -1;
    return square === undefined || place < 0
      ? null
      : cellAddress(square.top + 2 + place, weightColumns(square.level.items.length).weight);
  };
  const show = (cell: string | null): PlanCell => (cell === null ? 1 : { formula: `=${cell}` });
  const first = top + 2;
  const rows = criteria.map(({ id, name, group }, index): PlanCell[] => {
    const [above, inside] = [1, 2].map((column) => cellAddress(first + index, column)) as [string, string];
    const own = { formula: `=IF(OR(${above}="",${inside}=""),"",${above}*${inside})` };
    const place = labelOf({ id, name });
    if (group === undefined) return [place, show(weightOf(id, null)), 1, own];
    return [place, show(weightOf(group.id, null)), show(weightOf(id, group.id)), own];
  });
  const text = (key: string): string => t(`sheets.comparisons.${key}`);
  const last = first + criteria.length - 1;
  return {
    block: {
      top,
      left: 0,
      cells: [
        [text('products'), null, null, null],
        [text('criterion'), text('shareAbove'), text('shareInside'), text('shareWhole')],
        ...rows,
      ],
    },
    formats: [
      titleFormat(top),
      headerFormat({ top: top + 1, left: 0, bottom: top + 1, right: 3 }),
      { range: { top: first, left: 0, bottom: last, right: 3 }, border: COLORS.rule },
      { range: { top: first, left: 1, bottom: last, right: 3 }, numberFormat: FORMATS.score },
      { range: { top: first, left: 3, bottom: last, right: 3 }, bold: true },
    ],
  };
}
