/** Filters of tables and sheets: which rows they hide, and setting and clearing them. Sorts live in tables.ts. */
import { intersect } from './address';
import { getCell } from './cells';
import type { FilterChoice } from './contract';
import type { WorkbookCore } from './core';
import { refuse } from './errors';
import { formatValue } from './number-text';
import type { Rect, Sheet, Table } from './model';
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
    if (!wanted.has(shownText(core, sheet, row, column).toLowerCase()))
      sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
  }
  core.emitStructure(sheet, rect);
}

interface FilteredArea {
  readonly body: Rect;
  /** Null for the sheet's own filter. */
  readonly table: Table | null;
}

/** What the filter button in a heading filters; null when the cell has none. */
function areaUnder(sheet: Sheet, row: number, column: number): FilteredArea | null {
  const isAt = (rect: Rect): boolean => rect.top === row && column >= rect.left && column <= rect.right;
  const table = sheet.tables.find((other) => other.hasHeader && other.showFilter && isAt(other.rect));
  if (table !== undefined) {
    const bottom = table.rect.bottom - (table.hasTotals ? 1 : 0);
    return { body: { ...table.rect, top: row + 1, bottom }, table };
  }
  const rect = sheet.autoFilter?.rect;
  return rect !== undefined && isAt(rect) ? { body: { ...rect, top: row + 1 }, table: null } : null;
}

/** The texts under a heading, numbers in their order before texts; null when the cell has no filter button. */
export function filterChoices(core: WorkbookCore, sheet: Sheet, row: number, column: number): FilterChoice[] | null {
  const area = areaUnder(sheet, row, column);
  if (area === null) return null;
  core.recalculate();
  const shown = new Map<string, boolean>();
  for (let at = area.body.top; at <= area.body.bottom; at += 1) {
    const text = shownText(core, sheet, at, column);
    shown.set(text, shown.get(text) === true || sheet.rows.get(at)?.hidden !== true);
  }
  const compare = new Intl.Collator(core.locale, { numeric: true }).compare;
  return [...shown]
    .map(([text, isShown]) => ({ text, isShown }))
    .sort((a, b) => Number(a.text === '') - Number(b.text === '') || compare(a.text, b.text));
}

/** `WorkbookApi.filterBy`. */
export function filterBy(
  core: WorkbookCore,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  texts: readonly string[] | null,
): void {
  const area = areaUnder(sheet, at.row, at.column);
  if (area === null) return refuse('InvalidArgument', 'The cell has no filter.');
  showRows(core, sheet, area.body);
  if (texts !== null) filterRows(core, sheet, area.body, at.column, texts);
  if (area.table !== null) area.table.isFiltered = texts !== null;
  else if (sheet.autoFilter !== null) sheet.autoFilter = { ...sheet.autoFilter, isFiltered: texts !== null };
}

function shownText(core: WorkbookCore, sheet: Sheet, row: number, column: number): string {
  const cell = getCell(sheet, row, column);
  const options = { locale: core.locale, date1904: core.data.date1904 };
  return formatValue(cell?.value, core.styleOf(cell).numberFormat, options);
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
