/** Tables that follow what is written into and beside them: growth below and to the right, names of columns. */
import { intersect } from './address';
import { getCell, hasContent, hasContentWithin } from './cells';
import type { WorkbookCore } from './core';
import type { Rect, Sheet, Table } from './model';
import { renameTableInFormula } from './shift';

/**
 * A table grows over a block written right below it (no totals row, no validation below, last row of the block not
 * blank: platform.md 4.2 and 4.5) or over a column written right beside it.
 */
export function growTables(core: WorkbookCore, sheet: Sheet, written: Rect): void {
  for (const table of sheet.tables) {
    const grown = growDown(sheet, table, written) ?? growRight(sheet, table, written);
    if (grown === null || overlapsOthers(sheet, table, grown)) continue;
    core.beginStructure(sheet);
    table.rect = grown;
    fillColumns(core, sheet, table);
    core.emitStructure(sheet, grown);
  }
}

function growDown(sheet: Sheet, table: Table, written: Rect): Rect | null {
  const { rect } = table;
  const isBelow = written.top === rect.bottom + 1 && written.left >= rect.left && written.right <= rect.right;
  if (!isBelow || table.hasTotals || table.isFiltered) return null;
  const below = { ...rect, top: rect.bottom + 1, bottom: written.bottom };
  const hasRule = sheet.validations.some((rule) =>
    rule.rects.some((area) => area.top > rect.bottom && intersect(area, below) !== null),
  );
  if (hasRule || !hasContentWithin(sheet, { ...written, top: written.bottom })) return null;
  return { ...rect, bottom: written.bottom };
}

function growRight(sheet: Sheet, table: Table, written: Rect): Rect | null {
  const { rect } = table;
  const isBeside = written.left === rect.right + 1 && written.top >= rect.top && written.bottom <= rect.bottom;
  if (!isBeside || !hasContentWithin(sheet, { ...written, left: written.right })) return null;
  return { ...rect, right: written.right };
}

export function overlapsOthers(sheet: Sheet, table: Table | null, rect: Rect): boolean {
  const isTaken = sheet.tables.some((other) => other !== table && intersect(other.rect, rect) !== null);
  return isTaken || sheet.merges.some((merge) => intersect(merge, rect) !== null);
}

/** Header cells that were written rename their columns: texts only, unique ignoring case, never blank. */
export function syncTableHeaders(core: WorkbookCore, sheet: Sheet, written: Rect): void {
  for (const table of sheet.tables) {
    const header = { ...table.rect, bottom: table.rect.top };
    if (!table.hasHeader || intersect(header, written) === null) continue;
    const before = table.columns.map((column) => column.name);
    const isSame = (name: string, index: number): boolean =>
      getCell(sheet, header.top, header.left + index)?.value === name;
    if (before.every(isSame)) continue;
    core.beginStructure(sheet);
    fillColumns(core, sheet, table);
    table.columns.forEach((column, index) => {
      const old = before[index];
      if (old === undefined || old === column.name) return;
      core.mapFormulas((formula) => renameTableInFormula(formula, table.name, { column: old, to: column.name }));
    });
  }
}

/** Makes columns and header cells agree with the table's width and with Excel's rules for column names. */
export function fillColumns(core: WorkbookCore, sheet: Sheet, table: Table): void {
  const taken = new Set<string>();
  const columns: Table['columns'] = [];
  for (let column = table.rect.left; column <= table.rect.right; column += 1) {
    const index = column - table.rect.left;
    const known = table.columns[index];
    const cell = table.hasHeader ? getCell(sheet, table.rect.top, column) : undefined;
    const text = table.hasHeader ? headerText(core, sheet, table.rect.top, column) : (known?.name ?? '');
    const wanted = text === '' ? (table.hasHeader ? '' : (known?.name ?? '')) : text;
    const name = uniqueName(wanted, index, taken);
    taken.add(name.toLowerCase());
    columns.push({ ...known, name });
    if (table.hasHeader && (cell?.value !== name || cell.formula !== undefined)) {
      core.putCell(sheet, table.rect.top, column, { style: cell?.style ?? 0, value: name });
    }
  }
  table.columns = columns;
}

function headerText(core: WorkbookCore, sheet: Sheet, row: number, column: number): string {
  const cell = getCell(sheet, row, column);
  if (!hasContent(cell)) return '';
  if (cell.formula !== undefined) core.recalculate();
  const value = getCell(sheet, row, column)?.value;
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function uniqueName(wanted: string, index: number, taken: ReadonlySet<string>): string {
  const base = wanted === '' ? 'Column' : wanted;
  const first = wanted === '' ? `Column${index + 1}` : wanted;
  if (!taken.has(first.toLowerCase())) return first;
  let number = wanted === '' ? 1 : 2;
  while (taken.has(`${base}${number}`.toLowerCase())) number += 1;
  return `${base}${number}`;
}
