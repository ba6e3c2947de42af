/** Figures of Kriteria as formulas of Peringkat: where they stand, and what is read out of them. */
import { columnLetters, quoteSheetName, type CellRef } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { Criterion } from '../../model/ranking';
import { DEFAULT_CRITERIA } from '../../ranking/default-criteria';
import type { ThresholdId } from '../../ranking/preference';
import { DIRECTIONS } from '../../ranking/read-criteria';
import { columnReference, quoteText } from '../make-plan';
import { CRITERIA_TABLE } from '../plan-criteria';

/** Where staff keep a figure of a criterion: the cell it was read from, or its row of the table written in the same run. */
export function criterionCell(
  id: string,
  cell: CellRef | null | undefined,
  key: 'weight' | 'direction' | ThresholdId,
  t: Translate,
): string {
  if (cell !== null && cell !== undefined) {
    return `${quoteSheetName(cell.sheet)}!$${columnLetters(cell.columnIndex)}$${cell.rowIndex + 1}`;
  }
  const column = (name: string): string => columnReference(CRITERIA_TABLE, t(`sheets.criteria.${name}`));
  return `INDEX(${column(key)},MATCH(${quoteText(id)},${column('code')},0))`;
}

/** Null where Kriteria does not hold the threshold as a number. Cells of a table listed by code are found by it. */
export function thresholdCell({ id, cell, thresholds }: Criterion, key: ThresholdId, t: Translate): string | null {
  const at = thresholds?.[key];
  return at === undefined ? null : criterionCell(id, cell === null ? null : at, key, t);
}

/** As `readWeight` of ranking/read-criteria.ts: what is no number of at least 0 gives way to the usual weight. */
export function localWeight({ id, cell }: Criterion, t: Translate): string {
  const at = criterionCell(id, cell, 'weight', t);
  const usual = DEFAULT_CRITERIA.find((criterion) => criterion.id === id)?.weight ?? 0;
  return `IF(ISNUMBER(${at}),IF(${at}<0,${usual},${at}),${usual})`;
}

/** As `readDirection` of ranking/read-criteria.ts; `=` of Excel compares without regard to case. */
export function directionFormula({ id, cell, direction, directionCell }: Criterion, t: Translate): string {
  const label = (one: Criterion['direction']): string => quoteText(t(`sheets.direction.${one}`));
  if (cell !== null && !directionCell) return `=${label(direction)}`;
  const at = `TRIM(${criterionCell(id, directionCell, 'direction', t)})`;
  const usual = DEFAULT_CRITERIA.find((criterion) => criterion.id === id)?.direction ?? 'benefit';
  const other = usual === 'benefit' ? 'cost' : 'benefit';
  const words = [...DIRECTIONS].filter(([, one]) => one === other).map(([word]) => word);
  const tests = [...words, ...(other === 'benefit' ? ['+'] : ['-', '−'])].map((word) => `${at}=${quoteText(word)}`);
  return `=IF(OR(${tests.join(',')}),${label(other)},${label(usual)})`;
}
