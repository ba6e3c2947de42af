/** The rows over the table of Peringkat: name, direction and weight of each criterion as Kriteria has them, and what the method computes over a column. */
import { cellAddress, type CellRange } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { Criterion } from '../../model/ranking';
import { fileNumber } from '../make-plan';
import type { PlanBlock, PlanCell, PlanFormat } from '../plan';
import { COLORS, FORMATS } from '../sheet-style';
import type { Frame, LiveLayout } from './frame';
import { globalWeight, GROUP_ROWS } from './group-rows';
import { directionFormula, localWeight } from './kriteria-cells';

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
  const isGrouped = rows.some(({ id }) => id === GROUP_ROWS.group);
  const weights = frame.overAll('weight');
  const cells: PlanCell[][] = [
    criteria.map(({ name }) => name),
    criteria.map((criterion) => ({ formula: directionFormula(criterion, t) })),
    criteria.map((one, index): PlanCell => {
      if (one.computed !== undefined) return fileNumber(one.weight);
      return { formula: `=${isGrouped ? globalWeight(frame.over, frame.overAll, index) : localWeight(one, t)}` };
    }),
    criteria.map((_, index) => ({
      formula: `=IF(SUM(${weights})=0,0,${cellAddress(blockRow('weight', rows), left + index)}/SUM(${weights}))`,
    })),
    ...rows.map(({ formula }) => criteria.map((_, index) => ({ formula: `=${formula(frame, index)}` }))),
  ];
  return [{ top: FIRST_ROW, left: left - 1, cells: labels.map((label, row) => [label, ...(cells[row] ?? [])]) }];
}

export function criteriaFormats(criteria: readonly Criterion[], left: number, rows: LiveLayout['rows']): PlanFormat[] {
  if (criteria.length === 0) return [];
  const right = left + criteria.length - 1;
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
    ...rows.flatMap(({ id }): PlanFormat[] => {
      const whole = range(blockRow(id, rows));
      if (id === 'preference') return [{ range: whole, wrap: true, fontSize: 9, vertical: 'top' }];
      if (WEIGHT_ROWS.includes(id)) return [{ range: whole, numberFormat: FORMATS.weight }];
      if (!RAW_ROWS.includes(id)) return [{ range: whole, numberFormat: FORMATS.score }];
      const amounts = criteria.flatMap(({ from }, index) => (from.type === 'field' ? [left + index] : []));
      return [
        { range: whole, numberFormat: FORMATS.number },
        ...amounts.map((column): PlanFormat => ({
          range: { ...whole, left: column, right: column },
          numberFormat: FORMATS.money,
        })),
      ];
    }),
  ];
}

const WEIGHT_ROWS: readonly string[] = Object.values(GROUP_ROWS);
/** Rows in the units of the values. */
const RAW_ROWS: readonly string[] = ['reference', 'worstValue', 'filled', 'divisor', 'q', 'p', 's'];
