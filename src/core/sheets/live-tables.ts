/** Whether a sheet written earlier still has the words that formulas of another sheet look for: the language may have changed since. */
import { historyHeadings } from '../history/read-history';
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import type { CodeListId, RegisterState } from '../model/register';
import type { SheetSnapshot } from '../model/snapshot';
import { CODE_LISTS } from '../register/codes';
import { CRITERIA_TABLE } from './plan-criteria';
import { findingHeadings } from './plan-findings';

function hasHeadings(sheet: SheetSnapshot | null, headings: readonly string[]): boolean {
  return sheet?.grid.values.some((row) => headings.every((heading) => row.includes(heading))) ?? false;
}

export function isFindingsSheetIn(sheet: SheetSnapshot | null, t: Translate): boolean {
  const { severity, rule } = findingHeadings(t);
  return hasHeadings(sheet, [severity, rule]);
}

export function isRankingSheetIn(sheet: SheetSnapshot | null, t: Translate): boolean {
  return hasHeadings(sheet, [t('fields.id'), t('sheets.ranking.rank'), t('sheets.ranking.score')]);
}

export function isHistorySheetIn(sheet: SheetSnapshot | null, t: Translate): boolean {
  return hasHeadings(sheet, historyHeadings(t));
}

/** False also when a cell holds a word that is in no list: counts by label would miss it. */
export function isRegisterIn(state: RegisterState | null, t: Translate): boolean {
  if (state === null) return false;
  const lists: readonly CodeListId[] = ['kind', 'stage'];
  return lists.every((list) => {
    const column = state.columns.findIndex(({ field }) => field === list);
    const labels = CODE_LISTS[list].map(({ id }) => t(`codes.${list}.${id}`));
    return column < 0 || state.rows.every(({ values }) => ['', ...labels].includes(String(values[column] ?? '')));
  });
}

/**
 * Whether formulas find a criterion by its code in tblKriteria as `planCriteria` wrote it: then they go on doing so, and
 * follow staff who sort the table. Elsewhere they point at the cells it was read from.
 */
export function isListedByCode(
  { id, cell, group, thresholds = {} }: Criterion,
  sheet: SheetSnapshot | null,
  t: Translate,
): boolean {
  if (cell === null) return true;
  const table = sheet?.tables.find(({ name }) => name.toLowerCase() === CRITERIA_TABLE.toLowerCase());
  if (!sheet || !table?.hasHeader || /[*?~]/.test(id)) return false;
  const { top, left, right, bottom } = table.range;
  const at = (row: number, column: number): unknown =>
    sheet.grid.values[row - sheet.grid.top]?.[column - sheet.grid.left];
  const columnNamed = (key: string): number => {
    const heading = t(`sheets.criteria.${key}`);
    for (let column = left; column <= right; column += 1) if (at(top, column) === heading) return column;
    return -1;
  };
  const code = columnNamed('code');
  if (group !== undefined && (columnNamed('parent') < 0 || /[*?~]/.test(group.id))) return false;
  if (code < 0 || columnNamed('direction') < 0 || columnNamed('weight') !== cell.columnIndex) return false;
  if (Object.entries(thresholds).some(([key, at]) => columnNamed(key) !== at.columnIndex)) return false;
  const rowOf = (wanted: string): number | null => {
    for (let row = top + 1; row <= bottom; row += 1) {
      const found = at(row, code);
      if (typeof found === 'string' && found.toLowerCase() === wanted.toLowerCase()) return row;
    }
    return null;
  };
  return rowOf(id) === cell.rowIndex && (group === undefined || rowOf(group.id) === group.cell?.rowIndex);
}
