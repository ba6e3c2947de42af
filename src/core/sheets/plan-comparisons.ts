/**
 * Plan of the Perbandingan sheet: one square of pairwise judgments for each assessor, with weights by row geometric means and the
 * consistency ratio as live formulas (ranking/weights). Offered once; a block may be copied below for a further assessor.
 */
import { cellAddress, type CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import { CONSISTENCY_LIMIT } from '../ranking/weights/consistency';
import { DEFAULT_RANDOM_INDEX, randomIndex } from '../ranking/weights/random-index';
import { headerFormat, makeHeading, makePlan, printSetup, quoteText, widthsFrom } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat, PlanValidation, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const FIRST_ROW = 3;
const ASSESSORS = 3;
/** Rows of a block besides its criteria: assessor, headings, weights, consistency, and two empty ones. */
const EXTRA_ROWS = 6;
const LABEL_WIDTH = 34;
const CELL_WIDTH = 8;
/** Saaty (1980): 1 equal, 3 moderate, 5 strong, 7 very strong, 9 extreme; even numbers lie between. */
const SCALE = ['9', '8', '7', '6', '5', '4', '3', '2', '1', '1/2', '1/3', '1/4', '1/5', '1/6', '1/7', '1/8', '1/9'];

/** `createOnly`: afterwards the sheet is what staff made of it; the core reads it wherever blocks stand. */
export function planComparisons({ criteria, t }: ComparisonsPlanInput): SheetPlan {
  const heading = makeHeading(t('sheets.comparisons.title'), t('sheets.comparisons.note'));
  const size = criteria.length;
  const blocks = Array.from({ length: ASSESSORS }, (_, index) =>
    makeBlock(FIRST_ROW + index * (size + EXTRA_ROWS), index + 1, criteria, t),
  );
  const right = weightColumns(size).product;
  const widths = Array.from({ length: right + 1 }, (_, column) => (column === 0 ? LABEL_WIDTH : CELL_WIDTH));
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
      area: { top: 0, left: 0, bottom: FIRST_ROW + ASSESSORS * (size + EXTRA_ROWS) - 1, right },
      titleRows: null,
      widths,
      title: t('sheets.comparisons.title'),
    }),
    tabColor: COLORS.accent,
  });
}

export interface ComparisonsPlanInput {
  readonly criteria: readonly Criterion[];
  readonly t: Translate;
}

/** Columns of a block: judgments from 1 on, an empty one, numbers, an empty one, geometric mean, weight, A·w. */
function weightColumns(size: number): { numbers: number; mean: number; weight: number; product: number } {
  const numbers = size + 2;
  return { numbers, mean: numbers + size + 1, weight: numbers + size + 2, product: numbers + size + 3 };
}

interface ComparisonBlockPlan {
  readonly block: PlanBlock;
  readonly formats: readonly PlanFormat[];
  readonly validations: readonly PlanValidation[];
}

/** All references are relative, so that a copy of the block computes by itself. */
function makeBlock(top: number, number: number, criteria: readonly Criterion[], t: Translate): ComparisonBlockPlan {
  const size = criteria.length;
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
    if (row < column) return null;
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
    const typed = at(first + row, 1 + column);
    return { formula: `=IF(${typed}="","",IF(LEFT(${typed},2)="1/",1/VALUE(MID(${typed},3,2)),VALUE(${typed})))` };
  };
  const rows = criteria.map(({ id, name }, row): PlanCell[] => {
    const own = span(first + row, numbers, first + row, numbers + size - 1);
    return [
      id === name ? id : `${id} ${name}`,
      ...criteria.map((_, column) => judgment(row, column)),
      null,
      ...criteria.map((_, column) => numeric(row, column)),
      null,
      ifComplete(own, `GEOMEAN(${own})`),
      ifComplete(means, `${at(first + row, mean)}/SUM(${means})`),
      ifComplete(weightRow, `SUMPRODUCT(${own},${weightRow})`),
    ];
  });
  const empty = (count: number): PlanCell[] => Array.from({ length: count }, () => null);
  const padded = (cells: readonly PlanCell[]): PlanCell[] => [...cells, ...empty(product + 1 - cells.length)];
  const transposed = criteria.map((_, row): PlanCell => {
    const one = at(first + row, weight);
    return { formula: `=IF(${one}="","",${one})` };
  });
  const block: PlanBlock = {
    top,
    left: 0,
    cells: [
      padded([t('sheets.comparisons.assessor'), t('sheets.comparisons.assessorNumber', { number })]),
      [
        t('sheets.comparisons.criterion'),
        ...criteria.map(({ id }) => id),
        null,
        ...criteria.map(({ id }) => t('sheets.comparisons.number', { id })),
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
  return { block, formats: blockFormats(top, size), validations: blockValidations(first, size, t) };
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

function blockFormats(top: number, size: number): PlanFormat[] {
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
    { range: { top, left: 1, bottom: top, right: 1 }, fill: COLORS.input, bold: true },
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
