/** Making, resizing, renaming, totalling, sorting and removing tables under Excel's rules. */
import { intersect, rowCount, sameRect } from './address';
import { getCell, hasContentWithin, visitCells } from './cells';
import type { WorkbookCore } from './core';
import { refuse } from './errors';
import { showRows } from './filters';
import type { Cell, CellValue, Rect, Sheet, Table } from './model';
import { definedNameProblem, nextFreeName } from './names';
import { requireUnprotected, requireWritable } from './protection';
import { offsetFormula, renameTableInFormula } from './shift';
import { shiftCells, type StructureContext } from './structure';
import { fillColumns, overlapsOthers } from './table-growth';

export const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

/** Makes a table. Without headers Excel puts a header row above the data, which moves down one row. */
export function addTable(context: StructureContext, sheet: Sheet, rect: Rect, hasHeaders: boolean): Table {
  const { core } = context;
  requireUnprotected(core, sheet);
  requireFree(sheet, null, rect);
  core.beginStructure(sheet);
  let area = rect;
  if (!hasHeaders) {
    shiftCells(context, sheet, { ...rect, bottom: rect.top }, 'down');
    area = { ...rect, bottom: rect.bottom + 1 };
  } else if (rowCount(rect) === 1) {
    area = { ...rect, bottom: rect.bottom + 1 };
    if (hasContentWithin(sheet, { ...area, top: area.bottom })) {
      shiftCells(context, sheet, { ...area, top: area.bottom }, 'down');
    }
  }
  requireFree(sheet, null, area);
  const tables = core.allTables();
  const names = new Set([...tables.map(({ table }) => table.name), ...core.data.names.map(({ name }) => name)]);
  const table: Table = {
    id: Math.max(0, ...tables.map((entry) => entry.table.id)) + 1,
    name: nextFreeName('Table', new Set([...names].map((name) => name.toLowerCase()))),
    rect: area,
    hasHeader: true,
    hasTotals: false,
    columns: [],
    style: DEFAULT_TABLE_STYLE,
    showFilter: true,
    bandedRows: true,
    isFiltered: false,
  };
  sheet.tables.push(table);
  fillColumns(core, sheet, table);
  core.emitStructure(sheet, area, 'TableAdded');
  return table;
}

function requireFree(sheet: Sheet, table: Table | null, rect: Rect): void {
  if (sheet.merges.some((merge) => intersect(merge, rect) !== null)) {
    refuse('MergedRangeConflict', 'A table cannot cover merged cells.');
  }
  if (overlapsOthers(sheet, table, rect)) refuse('InvalidArgument', 'A table cannot overlap another table.');
}

/** `table.resize`: same header row, overlapping the old range, at least one body row (platform.md 1.3). */
export function resizeTable(core: WorkbookCore, sheet: Sheet, table: Table, rect: Rect): void {
  requireUnprotected(core, sheet);
  const isValid = rect.top === table.rect.top && intersect(rect, table.rect) !== null && rowCount(rect) > 1;
  if (!isValid) refuse('InvalidArgument', 'The new range must keep the header row and overlap the old range.');
  requireFree(sheet, table, rect);
  if (sameRect(rect, table.rect)) return;
  core.beginStructure(sheet);
  const skip = rect.left - table.rect.left;
  table.columns = skip >= 0 ? table.columns.slice(skip) : [];
  table.rect = rect;
  fillColumns(core, sheet, table);
  core.emitStructure(sheet, rect);
}

/** Renames a table; formulas that name it follow. */
export function renameTable(core: WorkbookCore, sheet: Sheet, table: Table, name: string): void {
  requireUnprotected(core, sheet);
  const problem = definedNameProblem(name);
  if (problem !== null) refuse('InvalidArgument', problem);
  const wanted = name.toLowerCase();
  const isTaken =
    core.allTables().some((other) => other.table !== table && other.table.name.toLowerCase() === wanted) ||
    core.data.names.some((other) => other.name.toLowerCase() === wanted);
  if (isTaken) refuse('InvalidArgument', `The name ${name} is taken.`);
  if (name === table.name) return;
  core.beginStructure(sheet);
  const old = table.name;
  table.name = name;
  core.mapFormulas((formula) => renameTableInFormula(formula, old, { table: name }));
  core.emit(sheet, { type: 'names', rect: table.rect });
}

/** The rows between header and totals. */
export function bodyRect(table: Table): Rect {
  return {
    ...table.rect,
    top: table.rect.top + (table.hasHeader ? 1 : 0),
    bottom: table.rect.bottom - (table.hasTotals ? 1 : 0),
  };
}

/** Shows or takes away the totals row; cells below the table move down or up. */
export function setTotals(context: StructureContext, sheet: Sheet, table: Table, show: boolean): void {
  if (table.hasTotals === show) return;
  requireUnprotected(context.core, sheet);
  context.core.beginStructure(sheet);
  const { rect } = table;
  if (show) {
    const line = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
    if (hasContentWithin(sheet, line)) shiftCells(context, sheet, line, 'down');
    table.rect = { ...rect, bottom: rect.bottom + 1 };
    table.hasTotals = true;
    context.core.putCell(sheet, rect.bottom + 1, rect.left, { style: 0, value: 'Total' });
  } else {
    table.hasTotals = false;
    table.rect = { ...rect, bottom: rect.bottom - 1 };
    for (let column = rect.left; column <= rect.right; column += 1) {
      context.core.putCell(sheet, rect.bottom, column, undefined);
    }
  }
  context.core.emitStructure(sheet, table.rect);
}

/** Turns the header row into a plain body row or brings it back. */
export function setHeaders(context: StructureContext, sheet: Sheet, table: Table, show: boolean): void {
  if (table.hasHeader === show) return;
  requireUnprotected(context.core, sheet);
  context.core.beginStructure(sheet);
  const { rect } = table;
  if (show) {
    if (rect.top === 0) refuse('InvalidOperation', 'There is no row above the table.');
    table.rect = { ...rect, top: rect.top - 1 };
    table.columns.forEach((column, index) =>
      context.core.putCell(sheet, rect.top - 1, rect.left + index, { style: 0, value: column.name }),
    );
  } else {
    for (let column = rect.left; column <= rect.right; column += 1)
      context.core.putCell(sheet, rect.top, column, undefined);
    table.rect = { ...rect, top: rect.top + 1 };
  }
  table.hasHeader = show;
  context.core.emitStructure(sheet, table.rect);
}

/** Adds body rows before the 0-based `index` (null: at the end); the cells below the table move down. */
export function insertTableRows(
  context: StructureContext,
  sheet: Sheet,
  table: Table,
  index: number | null,
  count: number,
): Rect {
  requireUnprotected(context.core, sheet);
  if (table.isFiltered) refuse('InsertDeleteConflict', 'The table is filtered.');
  const body = bodyRect(table);
  const at = index === null ? body.bottom + 1 : body.top + index;
  if (at < body.top || at > body.bottom + 1) refuse('InvalidArgument', 'The table has no such row.');
  const added = { ...table.rect, top: at, bottom: at + count - 1 };
  const { bottom } = table.rect;
  const below = { ...table.rect, top: bottom + 1, bottom: bottom + count };
  const isLast = at === bottom + 1;
  if (!isLast || hasContentWithin(sheet, below) || overlapsOthers(sheet, table, below)) {
    shiftCells(context, sheet, added, 'down');
  }
  context.core.beginStructure(sheet);
  table.rect = { ...table.rect, bottom: bottom + count };
  context.core.emitStructure(sheet, added, 'RowInserted');
  return added;
}

/** Removes the table, keeping its cells (`convertToRange`) or with them (`delete`). */
export function removeTable(core: WorkbookCore, sheet: Sheet, table: Table, withCells: boolean): void {
  if (withCells) requireWritable(core, sheet, table.rect);
  else requireUnprotected(core, sheet);
  core.beginStructure(sheet);
  if (table.isFiltered) showRows(core, sheet, bodyRect(table));
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (withCells) {
    visitCells(sheet, table.rect, (_cell, row, column) => core.putCell(sheet, row, column, undefined));
  }
  core.emitStructure(sheet, table.rect, 'TableDeleted');
}

export interface SortKey {
  /** 0-based column within the sorted rectangle. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Sorts the rows of `rect`, stable; numbers before texts before booleans before errors, blanks always last. */
export function sortRows(core: WorkbookCore, sheet: Sheet, rect: Rect, keys: readonly SortKey[]): void {
  requireWritable(core, sheet, rect);
  core.recalculate();
  const rows: { from: number; cells: (Cell | undefined)[] }[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) cells.push(getCell(sheet, row, column));
    rows.push({ from: row, cells });
  }
  rows.sort((a, b) => {
    for (const { key, ascending } of keys) {
      const order = compareCells(a.cells[key]?.value, b.cells[key]?.value, ascending);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  rows.forEach(({ from, cells }, index) => {
    const row = rect.top + index;
    if (row === from) return;
    cells.forEach((cell, offset) => {
      const formula = cell?.formula;
      const moved = formula === undefined ? cell : { ...cell, formula: offsetFormula(formula, row - from, 0) };
      core.putCell(
        sheet,
        row,
        rect.left + offset,
        moved === undefined ? undefined : { ...moved, style: cell?.style ?? 0 },
      );
    });
  });
  core.emitCells(sheet, rect, 'RangeEdited');
}

function compareCells(a: CellValue | undefined, b: CellValue | undefined, ascending: boolean): number {
  const rank = (value: CellValue | undefined): number => {
    if (value === undefined || value === '') return 4;
    return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
  };
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 4 || rankB === 4) return rankA - rankB;
  const order = rankA === rankB ? compareSame(a, b) : rankA - rankB;
  return ascending ? order : -order;
}

function compareSame(a: CellValue | undefined, b: CellValue | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return typeof a === 'object' || typeof b === 'object' ? 0 : Number(a) - Number(b);
}
