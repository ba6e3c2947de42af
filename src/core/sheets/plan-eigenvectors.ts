/**
 * Weights by AHP or the best-worst method on Perbandingan, beside the live ones by geometric means: no formula of Excel gives them, so
 * they are values with the hash of their judgments, and a live word under each column says whether the judgments are still those.
 */
import { cellAddress, columnLetters, quoteSheetName, type CellRange, type Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { hashText } from '../model/text-hash';
import type { ComparedSource, JoiningId } from '../ranking/choice-words';
import { comparedLevels, isByLevel, levelKey, wholeLevel } from '../ranking/compared-levels';
import { compareLevel, type ComparedWeights } from '../ranking/panel/compare-weights';
import { weighMatrix, type MatrixWeights } from '../ranking/panel/join-matrices';
import type { ComparisonBlock } from '../ranking/read-comparisons';
import { completeReverses, type Pairwise } from '../ranking/weights/pairwise';
import { weightColumns } from './comparison-block';
import { fileNumber, headerFormat, makePlan, numberText, quoteText } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const TOLERANCE = 1e-9;

/** Text over the column of an assessor. */
const HEADINGS: Readonly<Record<ComparedSource, string>> = {
  ahp: 'eigen',
  ahpGeometric: 'geometric',
  ahpColumn: 'columnAverage',
  bestWorst: 'bestWorst',
};

export interface EigenvectorsInput {
  readonly comparisons: readonly ComparisonBlock[];
  /** Perbandingan as it stands. */
  readonly sheet: SheetSnapshot;
  readonly joining: JoiningId;
  /** What makes weights of the judgments; the eigenvector where left out. */
  readonly source?: ComparedSource;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Columns of a square behind its own: the eigenvector of the assessor, and of all joined. */
export function eigenColumns(size: number): { readonly own: number; readonly joined: number } {
  const { product } = weightColumns(size);
  return { own: product + 1, joined: product + 2 };
}

/** How the two columns of a square look; its headings come with its figures. */
export function eigenFormats(top: number, size: number): PlanFormat[] {
  const { own, joined } = eigenColumns(size);
  const body: CellRange = { top: top + 2, left: own, bottom: top + 1 + size, right: joined };
  return [
    headerFormat({ ...body, top: top + 1, bottom: top + 1 }),
    { range: body, numberFormat: FORMATS.score, border: COLORS.rule },
    { range: { ...body, top: body.bottom + 1, bottom: body.bottom + 1 }, fontColor: COLORS.note, italic: true },
    { range: { ...body, top, bottom: top, left: size + 2, right: size + 2 }, fontColor: COLORS.note, italic: true },
  ];
}

/**
 * Null where no square stands as the add-in laid it out. Squares that staff changed or moved apart are left alone, and so is whatever
 * staff put into the columns.
 */
export function planEigenvectors(input: EigenvectorsInput): SheetPlan | null {
  const { comparisons, sheet } = input;
  const levels = new Map<string, ComparisonBlock[]>();
  for (const block of comparisons) {
    const key = levelKey(block.level);
    levels.set(key, [...(levels.get(key) ?? []), block]);
  }
  const blocks = [...levels.values()].flatMap((own) => planLevel(own, input));
  return blocks.length === 0
    ? null
    : makePlan({ sheet: `edit:${sheet.id}`, name: sheet.name, mode: 'edit', blocks, growsPrintArea: true });
}

/** Of the squares of one level; the joined weights stand beside the first of them. */
function planLevel(comparisons: readonly ComparisonBlock[], input: EigenvectorsInput): PlanBlock[] {
  const { sheet, joining, source = 'ahp', t } = input;
  const size = comparisons[0]?.level.items.length ?? 0;
  const { own, joined } = eigenColumns(size);
  const text = (key: string): string => t(`sheets.comparisons.${key}`);
  const squares = comparisons.flatMap((block) => {
    const top = topOf(block, sheet, size);
    return top !== null && isFree(sheet, top, size, t) ? [{ block, top, eigen: eigenOf(block, source) }] : [];
  });
  const all = compareLevel(comparisons, joining, source);
  const flags = squares.map(({ top }) => cellAddress(top + 2 + size, own));
  return squares.flatMap(({ block, top, eigen }, index): PlanBlock[] => {
    const isFirst = index === 0;
    const known = eigen !== null;
    const column = (weights: readonly number[] | undefined, heading: string, state: PlanCell): PlanCell[] => [
      heading,
      ...block.level.items.map((_, row) => (weights === undefined ? null : fileNumber(weights[row] ?? 0))),
      state,
    ];
    const live = `ABS(${checksumFormula(top, size)}-(${numberText(checksum(block.matrix))}))<=${numberText(TOLERANCE * size ** 4)}`;
    const flag = { formula: `=IF(${live},${quoteText(known ? text('fresh') : '')},${quoteText(text('stale'))})` };
    const sameRoles = squares.flatMap(({ block: { role } }) =>
      role === undefined
        ? []
        : [`N(${cellAddress(role.cell.rowIndex, role.cell.columnIndex)})=${numberText(role.weight)}`],
    );
    const allFresh = [...flags.map((cell) => `${cell}<>${quoteText(text('stale'))}`), ...sameRoles].join(',');
    const joinedFlag = { formula: `=IF(AND(${allFresh}),${quoteText(text('fresh'))},${quoteText(text('stale'))})` };
    const first = column(eigen?.weights, text(HEADINGS[source]), flag);
    const second = isFirst && all !== null ? column(all.joined, text('joined'), joinedFlag) : null;
    return [
      { top, left: size + 2, cells: [[stampOf(block, eigen, isFirst ? all : null, input)]] },
      { top: top + 1, left: own, cells: first.map((cell) => [cell]) },
      ...(second === null ? [] : [{ top: top + 1, left: joined, cells: second.map((cell) => [cell]) }]),
    ];
  });
}

/** Rows that the squares of the assessors take at most: of one square each, and of one for each level. */
const ROWS = { whole: 1000, levels: 10_000 };

/** A condition of a formula that no word on Perbandingan says its figures are stale. */
export function judgmentsAreSame(sheet: string, criteria: readonly Criterion[], t: Translate): string {
  const levels = comparedLevels(criteria);
  const columns = [...levels, wholeLevel(criteria)].flatMap(({ items }) => Object.values(eigenColumns(items.length)));
  const [first, last] = [Math.min(...columns), Math.max(...columns)].map(columnLetters) as [string, string];
  return `COUNTIF(${quoteSheetName(sheet)}!$${first}$1:$${last}$${isByLevel(levels) ? ROWS.levels : ROWS.whole},${quoteText(t('sheets.comparisons.stale'))})=0`;
}

/** Row of the assessor of a square that stands as `makeBlock` laid it out from the first column on; null for another. */
function topOf({ cells }: ComparisonBlock, sheet: SheetSnapshot, size: number): number | null {
  const first = cells[0]?.[0];
  if (first?.sheet !== sheet.name || first.columnIndex !== 1 || first.rowIndex < 2) return null;
  const isWhole = cells.every((line, row) =>
    line.every((cell, column) => cell?.rowIndex === first.rowIndex + row && cell.columnIndex === 1 + column),
  );
  return isWhole && cells.length === size ? first.rowIndex - 2 : null;
}

/** The columns are empty or ours, and the numbers stand where they are summed. */
function isFree({ grid }: SheetSnapshot, top: number, size: number, t: Translate): boolean {
  const at = (row: number, column: number): Scalar => grid.values[row - grid.top]?.[column - grid.left] ?? '';
  const { own, joined } = eigenColumns(size);
  const { numbers } = weightColumns(size);
  const ours = [Object.values(HEADINGS), ['joined']].map((keys) => keys.map((key) => t(`sheets.comparisons.${key}`)));
  const isOurs = [own, joined].every((column, index) => {
    const heading = at(top + 1, column);
    const below = Array.from({ length: size + 1 }, (_, row) => at(top + 2 + row, column));
    return ours[index]?.includes(String(heading)) === true || (heading === '' && below.every((value) => value === ''));
  });
  return isOurs && at(top + 2, numbers) === 1;
}

function eigenOf({ matrix, answers }: ComparisonBlock, source: ComparedSource): MatrixWeights | null {
  const completed = answers > 0 ? completeReverses(matrix) : null;
  return completed?.ok === true ? weighMatrix(completed.value, source) : null;
}

function stampOf(
  { matrix }: ComparisonBlock,
  eigen: MatrixWeights | null,
  all: ComparedWeights | null,
  { joining, source = 'ahp', t, today }: EigenvectorsInput,
): string | null {
  if (eigen === null) return null;
  const [one, joined] = source === 'bestWorst' ? ['stampBestWorst', 'joinedStampBestWorst'] : ['stamp', 'joinedStamp'];
  const heading = t(`sheets.comparisons.${HEADINGS[source]}`);
  const own = t(`sheets.comparisons.${one}`, {
    heading,
    today,
    hash: hashText(JSON.stringify(matrix)),
    ratio: eigen.ratio,
  });
  if (all === null) return own;
  const params = { assessors: all.assessors.length, joining: `ranking.joining.${joining}`, ratio: all.ratio };
  return `${own} ${t(`sheets.comparisons.${joined}`, params)}`;
}

/** Rows by their number, columns by seven times its square: hardly any change of judgments leaves the sum as it is. */
function checksumFormula(top: number, size: number): string {
  const { numbers } = weightColumns(size);
  const [first, last] = [top + 2, top + 1 + size];
  return Array.from({ length: size }, (_, index) => {
    const row = `${cellAddress(first + index, numbers)}:${cellAddress(first + index, numbers + size - 1)}`;
    const column = `${cellAddress(first, numbers + index)}:${cellAddress(last, numbers + index)}`;
    return `${index + 1}*SUM(${row})+${7 * (index + 1) ** 2}*SUM(${column})`;
  }).join('+');
}

/** The same over the judgments typed in the upper half, whose reverses the sheet computes. */
function checksum(matrix: Pairwise): number {
  const size = matrix.length;
  const factor = (row: number, column: number): number => row + 1 + 7 * (column + 1) ** 2;
  let sum = 0;
  for (let row = 0; row < size; row += 1) {
    sum += factor(row, row);
    for (let column = row + 1; column < size; column += 1) {
      const judgment = matrix[row]?.[column] ?? null;
      if (judgment !== null) sum += judgment * factor(row, column) + factor(column, row) / judgment;
    }
  }
  return sum;
}
