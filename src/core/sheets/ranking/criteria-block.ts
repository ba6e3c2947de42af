/** The rows over the table of Peringkat: name, direction and weight of each criterion as Kriteria has them, and what the method computes over a column. */
import { cellAddress, columnLetters, quoteSheetName, type CellRange, type CellRef } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { Criterion } from '../../model/ranking';
import { DEFAULT_CRITERIA } from '../../ranking/default-criteria';
import { DIRECTIONS } from '../../ranking/read-criteria';
import { columnReference, fileNumber, quoteText } from '../make-plan';
import type { PlanBlock, PlanCell, PlanFormat } from '../plan';
import { CRITERIA_TABLE } from '../plan-criteria';
import { COLORS, FORMATS } from '../sheet-style';
import type { Frame, LiveLayout } from './frame';

/** Rows that every method has, from this one on. */
export const FIRST_ROW = 2;
export const COMMON_ROWS = ['criterion', 'direction', 'weight', 'part'] as const;

/** Row of the sheet that a row of the block stands on. */
export function blockRow(id: string, rows: LiveLayout['rows']): number {
  const common = COMMON_ROWS.findIndex((one) => one === id);
  return FIRST_ROW + (common >= 0 ? common : COMMON_ROWS.length + rows.findIndex((row) => row.id === id));
}

/** From column `left` on; the labels stand in the column before. */
export function makeCriteriaBlock(
  criteria: readonly Criterion[],
  left: number,
  rows: LiveLayout['rows'],
  frame: Frame,
  t: Translate,
): PlanBlock[] {
  if (criteria.length === 0) return [];
  const labels = [...COMMON_ROWS, ...rows.map(({ id }) => id)].map((id) => t(`sheets.ranking.${id}`));
  const weights = frame.overAll('weight');
  const cells: PlanCell[][] = [
    criteria.map(({ name }) => name),
    criteria.map((criterion) => ({ formula: directionFormula(criterion, t) })),
    criteria.map((one): PlanCell =>
      one.computed === undefined ? { formula: weightFormula(one, t) } : fileNumber(one.weight),
    ),
    criteria.map((_, index) => ({
      formula: `=IF(SUM(${weights})=0,0,${cellAddress(blockRow('weight', rows), left + index)}/SUM(${weights}))`,
    })),
    ...rows.map(({ formula }) => criteria.map((_, index) => ({ formula: `=${formula(frame, index)}` }))),
  ];
  return [{ top: FIRST_ROW, left: left - 1, cells: labels.map((label, row) => [label, ...(cells[row] ?? [])]) }];
}

export function criteriaFormats(count: number, left: number, rows: LiveLayout['rows']): PlanFormat[] {
  if (count === 0) return [];
  const right = left + count - 1;
  const bottom = FIRST_ROW + COMMON_ROWS.length + rows.length - 1;
  const range = (top: number, last = top): CellRange => ({ top, left, bottom: last, right });
  return [
    {
      range: { top: FIRST_ROW, left: left - 1, bottom, right: left - 1 },
      bold: true,
      horizontal: 'right',
      vertical: 'top',
      fontColor: COLORS.heading,
    },
    { range: range(FIRST_ROW, bottom), fill: COLORS.soft, border: COLORS.rule, horizontal: 'center' },
    { range: range(FIRST_ROW), wrap: true, fontSize: 9, vertical: 'top' },
    { range: range(blockRow('weight', rows)), numberFormat: FORMATS.weight },
    { range: range(blockRow('part', rows)), numberFormat: FORMATS.share, bold: true },
    ...rows.map(({ id }): PlanFormat => {
      const numberFormat = RAW_ROWS.includes(id) ? FORMATS.number : FORMATS.score;
      return { range: range(blockRow(id, rows)), numberFormat };
    }),
  ];
}

/** Rows in the units of the values. */
const RAW_ROWS: readonly string[] = ['reference', 'worstValue', 'filled', 'divisor'];

/** Where staff keep a figure of a criterion: the cell it was read from, or its row of the table written in the same run. */
function criterionCell(
  id: string,
  cell: CellRef | null | undefined,
  key: 'weight' | 'direction',
  t: Translate,
): string {
  if (cell !== null && cell !== undefined) {
    return `${quoteSheetName(cell.sheet)}!$${columnLetters(cell.columnIndex)}$${cell.rowIndex + 1}`;
  }
  const column = (name: string): string => columnReference(CRITERIA_TABLE, t(`sheets.criteria.${name}`));
  return `INDEX(${column(key)},MATCH(${quoteText(id)},${column('code')},0))`;
}

/** As `readWeight` of ranking/read-criteria.ts: what is no number of at least 0 gives way to the usual weight. */
function weightFormula({ id, cell }: Criterion, t: Translate): string {
  const at = criterionCell(id, cell, 'weight', t);
  const usual = DEFAULT_CRITERIA.find((criterion) => criterion.id === id)?.weight ?? 0;
  return `=IF(ISNUMBER(${at}),IF(${at}<0,${usual},${at}),${usual})`;
}

/** As `readDirection` of ranking/read-criteria.ts; `=` of Excel compares without regard to case. */
function directionFormula({ id, cell, direction, directionCell }: Criterion, t: Translate): string {
  const label = (one: Criterion['direction']): string => quoteText(t(`sheets.direction.${one}`));
  if (cell !== null && !directionCell) return `=${label(direction)}`;
  const at = `TRIM(${criterionCell(id, directionCell, 'direction', t)})`;
  const usual = DEFAULT_CRITERIA.find((criterion) => criterion.id === id)?.direction ?? 'benefit';
  const other = usual === 'benefit' ? 'cost' : 'benefit';
  const words = [...DIRECTIONS].filter(([, one]) => one === other).map(([word]) => word);
  const tests = [...words, ...(other === 'benefit' ? ['+'] : ['-', '−'])].map((word) => `${at}=${quoteText(word)}`);
  return `=IF(OR(${tests.join(',')}),${label(other)},${label(usual)})`;
}
