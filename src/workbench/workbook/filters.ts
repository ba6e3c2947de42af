/** Filters of tables and sheets: which rows they hide, and setting and clearing them. Sorts live in tables.ts. */
import { intersect } from './address';
import { getCell } from './cells';
import type { WorkbookCore } from './core';
import { formatValue } from './number-text';
import type { Rect, Sheet } from './model';
import { requireAllowed } from './protection';

/** Rows of `rect` hidden by an active filter of a table or of the sheet. */
export function hiddenRowsOfFilter(sheet: Sheet, rect: Rect): Set<number> {
  const hidden = new Set<number>();
  for (const area of filteredAreas(sheet)) {
    const part = intersect(area, rect);
    if (part === null) continue;
    for (const [row, props] of sheet.rows) {
      if (props.hidden === true && row >= part.top && row <= part.bottom) hidden.add(row);
    }
  }
  return hidden;
}

/** Areas under an active filter. */
export function filteredAreas(sheet: Sheet): Rect[] {
  const areas = sheet.tables.filter((table) => table.isFiltered).map((table) => table.rect);
  if (sheet.autoFilter?.isFiltered === true) areas.push(sheet.autoFilter.rect);
  return areas;
}

/** Hides the rows of `rect` whose shown text in `column` is not among `texts` (compared without case). */
export function filterRows(
  core: WorkbookCore,
  sheet: Sheet,
  rect: Rect,
  column: number,
  texts: readonly string[],
): void {
  requireAllowed(core, sheet, 'allowAutoFilter');
  core.beginStructure(sheet);
  core.recalculate();
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cell = getCell(sheet, row, column);
    const text = formatValue(cell?.value, core.styleOf(cell).numberFormat, {
      locale: core.locale,
      date1904: core.data.date1904,
    });
    if (!wanted.has(text.toLowerCase())) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
  }
  core.emitStructure(sheet, rect);
}

/** Shows again what the filter of `rect` hides. */
export function showRows(core: WorkbookCore, sheet: Sheet, rect: Rect): void {
  requireAllowed(core, sheet, 'allowAutoFilter');
  core.beginStructure(sheet);
  for (const [row, props] of sheet.rows) {
    if (row < rect.top || row > rect.bottom || props.hidden !== true) continue;
    const { hidden: _shown, ...rest } = props;
    sheet.rows.set(row, rest);
  }
  core.emitStructure(sheet, rect);
}
