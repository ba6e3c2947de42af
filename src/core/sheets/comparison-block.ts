/**
 * A square of pairwise judgments of one assessor on one level, with weights by row geometric means and the consistency ratio as live formulas
 * (ranking/weights).
 */
import { cellAddress, type CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { labelOf, type ComparedLevel } from '../ranking/compared-levels';
import { CONSISTENCY_LIMIT } from '../ranking/weights/consistency';
import { DEFAULT_RANDOM_INDEX, randomIndex } from '../ranking/weights/random-index';
import { headerFormat, quoteText } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat, PlanValidation } from './plan';
import { COLORS, FORMATS } from './sheet-style';

/** Rows of a block besides its items: assessor, headings, weights, consistency, and two empty ones. */
export const EXTRA_ROWS = 6;
/** Saaty (1980): 1 equal, 3 moderate, 5 strong, 7 very strong, 9 extreme; even numbers lie between. */
const SCALE = ['9', '8', '7', '6', '5', '4', '3', '2', '1', '1/2', '1/3', '1/4', '1/5', '1/6', '1/7', '1/8', '1/9'];

/** What stands in a block from the start. */
export interface SquareContent {
  readonly assessor: PlanCell;
  /** Text of the judgment on a pair, row before column; null where it is open. None where left out. */
  readonly judgment?: (row: number, column: number) => string | null;
}

/** Columns of a block: judgments from 1 on, an empty one, numbers, an empty one, geometric mean, weight, A·w. */
export function weightColumns(size: number): { numbers: number; mean: number; weight: number; product: number } {
  const numbers = size + 2;
  return { numbers, mean: numbers + size + 1, weight: numbers + size + 2, product: numbers + size + 3 };
}

export interface ComparisonBlockPlan {
  readonly block: PlanBlock;
  readonly formats: readonly PlanFormat[];
  readonly validations: readonly PlanValidation[];
}

/** All references are relative, so that a copy of the block computes by itself. */
export function makeBlock(
  top: number,
  { assessor, judgment: typed = () => null }: SquareContent,
  { type, items }: Pick<ComparedLevel, 'type' | 'items'>,
  t: Translate,
): ComparisonBlockPlan {
  const size = items.length;
  const { numbers, mean, weight, product } = weightColumns(size);
  const first = top + 2;
  const last = first + size - 1;
  const at = cellAddress;
  const span = (row: number, left: number, bottom: number, right: number): string =>
    `${at(row, left)}:${at(bottom, right)}`;
  const means = span(first, mean, last, mean);
  const weights = span(first, weight, last, weight);
  const weightRow = span(last + 1, numbers, last + 1, numbers + size - 1);
  const ifComplete = (range: string, formula: string): PlanCell => ({ formula: `=IF(COUNT(${range})<${size},"",${formula})` }); // prettier-ignore
  const judgment = (row: number, column: number): PlanCell => {
    if (row === column) return '1';
    if (row < column) return typed(row, column);
    const upper = at(first + column, 1 + row);
    return {
      formula: `=IF(${upper}="","",IF(${upper}&""="1","1",IF(LEFT(${upper},2)="1/",MID(${upper},3,2),"1/"&${upper})))`,
    };
  };
  const numeric = (row: number, column: number): PlanCell => {
    if (row === column) return 1;
    if (row > column) {
      const upper = at(first + column, numbers + row);
      return { formula: `=IF(${upper}="","",1/${upper})` };
    }
    const held = at(first + row, 1 + column);
    return { formula: `=IF(${held}="","",IF(LEFT(${held},2)="1/",1/VALUE(MID(${held},3,2)),VALUE(${held})))` };
  };
  const rows = items.map(({ id, name }, row): PlanCell[] => {
    const own = span(first + row, numbers, first + row, numbers + size - 1);
    return [
      labelOf({ id, name }),
      ...items.map((_, column) => judgment(row, column)),
      null,
      ...items.map((_, column) => numeric(row, column)),
      null,
      ifComplete(own, `GEOMEAN(${own})`),
      ifComplete(means, `${at(first + row, mean)}/SUM(${means})`),
      ifComplete(weightRow, `SUMPRODUCT(${own},${weightRow})`),
    ];
  });
  const empty = (count: number): PlanCell[] => Array.from({ length: count }, () => null);
  const padded = (cells: readonly PlanCell[]): PlanCell[] => [...cells, ...empty(product + 1 - cells.length)];
  const transposed = items.map((_, row): PlanCell => {
    const one = at(first + row, weight);
    return { formula: `=IF(${one}="","",${one})` };
  });
  const block: PlanBlock = {
    top,
    left: 0,
    cells: [
      padded([t('sheets.comparisons.assessor'), assessor]),
      [
        t(type === 'top' ? 'sheets.comparisons.topItem' : 'sheets.comparisons.criterion'),
        ...items.map(({ id }) => id),
        null,
        ...items.map(({ id }) => t('sheets.comparisons.number', { id })),
        null,
        t('sheets.comparisons.mean'),
        t('sheets.comparisons.weight'),
        t('sheets.comparisons.product'),
      ],
      ...rows,
      padded([...empty(numbers - 1), t('sheets.comparisons.weight'), ...transposed]),
      padded(consistencyCells(last + 2, size, weights, span(first, product, last, product), t)),
    ],
  };
  const isTyped = typeof assessor !== 'object';
  return { block, formats: blockFormats(top, size, isTyped), validations: blockValidations(first, size, t) };
}

/** λ by the mean of (A·w)/w, consistency index, random index, ratio, and what it means: label before each figure. */
function consistencyCells(row: number, size: number, weights: string, products: string, t: Translate): PlanCell[] {
  const [lambda, index, random, ratio] = [1, 3, 5, 7].map((column) => cellAddress(row, column)) as [string, string, string, string]; // prettier-ignore
  const whole = (formula: string): PlanCell => ({ formula: `=IF(COUNT(${weights})<${size},"",${formula})` });
  const text = (key: string): string => quoteText(t(`sheets.comparisons.${key}`));
  const verdict = `IF(${ratio}<=${CONSISTENCY_LIMIT},${text('consistent')},${text('inconsistent')})`;
  return [
    'λ',
    whole(`SUMPRODUCT(${products}/${weights})/${size}`),
    'CI',
    whole(size < 2 ? '0' : `(${lambda}-${size})/${size - 1}`),
    'RI',
    randomIndex(size, DEFAULT_RANDOM_INDEX),
    'CR',
    whole(`IF(${random}=0,0,MAX(0,${index}/${random}))`),
    { formula: `=IF(${ratio}="",${text('incomplete')},${verdict})` },
  ];
}

/** `isTyped`: the name of the assessor is, and not taken from elsewhere. */
function blockFormats(top: number, size: number, isTyped: boolean): PlanFormat[] {
  const { numbers, mean, weight, product } = weightColumns(size);
  const first = top + 2;
  const last = first + size - 1;
  const area = (left: number, right: number): CellRange => ({ top: first, left, bottom: last, right });
  const upper = Array.from({ length: Math.max(0, size - 1) }, (_, row): PlanFormat => ({
    range: { top: first + row, left: row + 2, bottom: first + row, right: size },
    fill: COLORS.input,
    numberFormat: FORMATS.text,
  }));
  return [
    { range: { top, left: 0, bottom: top, right: 0 }, bold: true, fontColor: COLORS.heading },
    { range: { top, left: 1, bottom: top, right: 1 }, ...(isTyped ? { fill: COLORS.input } : {}), bold: true },
    headerFormat({ top: top + 1, left: 0, bottom: top + 1, right: size }),
    headerFormat({ top: top + 1, left: numbers, bottom: top + 1, right: numbers + size - 1 }),
    headerFormat({ top: top + 1, left: mean, bottom: top + 1, right: product }),
    { range: area(0, size), border: COLORS.rule },
    { range: area(1, size), horizontal: 'center' },
    ...upper,
    { range: area(numbers, numbers + size - 1), numberFormat: FORMATS.weight, border: COLORS.rule, fontColor: COLORS.note },
    { range: area(mean, product), numberFormat: FORMATS.score, border: COLORS.rule },
    { range: area(weight, weight), bold: true },
    { range: { top: last + 1, left: numbers - 1, bottom: last + 1, right: numbers + size - 1 }, numberFormat: FORMATS.score, fontColor: COLORS.note },
    { range: { top: last + 2, left: 0, bottom: last + 2, right: 8 }, numberFormat: FORMATS.score, fontColor: COLORS.note, horizontal: 'right' },
    { range: { top: last + 2, left: 8, bottom: last + 2, right: 8 }, horizontal: 'left', bold: true },
  ]; // prettier-ignore
}

function blockValidations(first: number, size: number, t: Translate): PlanValidation[] {
  return Array.from({ length: Math.max(0, size - 1) }, (_, row) => ({
    range: { top: first + row, left: row + 2, bottom: first + row, right: size },
    rule: { type: 'list', source: SCALE.join(',') },
    blankAllowed: true,
    onInvalid: 'stop',
    promptTitle: t('sheets.comparisons.promptTitle'),
    prompt: t('sheets.comparisons.prompt'),
    errorTitle: t('sheets.comparisons.promptTitle'),
    error: t('sheets.comparisons.error'),
  }));
}
