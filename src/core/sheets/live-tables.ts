/** Whether a sheet written earlier still has the words that formulas of another sheet look for: the language may have changed since. */
import type { Translate } from '../model/message';
import type { CodeListId, RegisterState } from '../model/register';
import type { SheetSnapshot } from '../model/snapshot';
import { CODE_LISTS } from '../register/codes';
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
