/** What the references of formulas mean: tables, sheets and addresses of one state of the workbook. */
import { parseStructRef } from '@borgar/fx';
import { keep } from '../keep';
import { isWholeColumns, isWholeRows, parseRect, splitSheet } from '../workbook/address';
import type { Rect, Sheet, Table, WorkbookData } from '../workbook/model';

const keptReferences = new Map<string, ReturnType<typeof parseStructRef>>();

export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface TablePlace {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** What formulas may name, by lower-case name; good for one state of the workbook. */
export interface TableIndex {
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

export function indexTables({ sheets }: WorkbookData): TableIndex {
  return {
    tables: new Map(
      sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toLowerCase(), { sheet, table }] as const)),
    ),
    sheets: new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet])),
  };
}

/** A reference to the row of the formula. */
export interface ThisRow extends TablePlace {
  readonly type: 'row';
  readonly left: number;
  readonly right: number;
}

export interface CellArea {
  readonly type: 'area';
  readonly sheet: Sheet;
  readonly rect: Rect;
  /** Names a part of a table such as its headers. */
  readonly isSection: boolean;
}

/** What a reference in the formula of a cell means; null for whole rows and columns, names, and what does not exist. */
export function readReference(
  text: string,
  kind: string,
  place: FormulaPlace,
  tables: TableIndex,
): ThisRow | CellArea | null {
  if (kind === 'table') return readStructured(text, place, tables);
  if (kind === 'name') {
    const found = tables.tables.get(text.toLowerCase());
    return found === undefined
      ? null
      : { type: 'area', sheet: found.sheet, rect: bodyOf(found.table), isSection: false };
  }
  const { sheet: name, rest } = splitSheet(text);
  const rect = parseRect(rest);
  const sheet = name === null ? place.sheet : tables.sheets.get(name.toLowerCase());
  if (rect === null || sheet === undefined || isWholeColumns(rect) || isWholeRows(rect)) return null;
  return { type: 'area', sheet, rect, isSection: false };
}

/** Null when it names what is not there. `place` is null for the formula of a defined name. */
export function readStructured(
  text: string,
  place: FormulaPlace | null,
  tables: TableIndex,
): ThisRow | CellArea | null {
  const reference = keep(keptReferences, text, (one) => parseStructRef(one));
  if (reference === undefined) return null;
  const found = reference.table ? tables.tables.get(reference.table.toLowerCase()) : enclosingTable(place);
  if (found === undefined || found === null) return null;
  const { sheet, table } = found;
  const indices = (reference.columns ?? []).map((name) =>
    table.columns.findIndex((column) => normaliseName(column.name) === normaliseName(name)),
  );
  if (indices.includes(-1)) return null;
  const first = indices.length === 0 ? 0 : Math.min(...indices);
  const last = indices.length === 0 ? table.columns.length - 1 : Math.max(...indices);
  const columns = { left: table.rect.left + first, right: table.rect.left + last };
  const sections = (reference.sections ?? []).map((section) => section.toLowerCase());
  if (sections.includes('this row')) return { type: 'row', sheet, table, ...columns };
  const rows = rowsOf(table, sections);
  return rows === null ? null : { type: 'area', sheet, rect: { ...rows, ...columns }, isSection: sections.length > 0 };
}

export function isInBody({ sheet, table }: TablePlace, place: FormulaPlace): boolean {
  const body = bodyOf(table);
  return place.sheet === sheet && place.row >= body.top && place.row <= body.bottom;
}

/** Excel compares column names without case; a line break in a heading is written as a line feed. */
function normaliseName(name: string): string {
  return name.replaceAll('\r\n', '\n').toLowerCase();
}

export function enclosingTable(place: FormulaPlace | null): TablePlace | null {
  if (place === null) return null;
  const { sheet, row, column } = place;
  const table = sheet.tables.find(
    ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
  );
  return table === undefined ? null : { sheet, table };
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Null when the table has no such rows. */
function rowsOf(table: Table, sections: readonly string[]): Rows | null {
  const { rect } = table;
  const body = bodyOf(table);
  if (sections.includes('all')) return { top: rect.top, bottom: rect.bottom };
  const parts: Rows[] = [];
  if (sections.includes('headers') && table.hasHeader) parts.push({ top: rect.top, bottom: rect.top });
  if (sections.length === 0 || sections.includes('data')) parts.push(body);
  if (sections.includes('totals') && table.hasTotals) parts.push({ top: rect.bottom, bottom: rect.bottom });
  if (parts.length === 0) return null;
  return {
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}

export function bodyOf({ rect, hasHeader, hasTotals }: Table): Rect {
  return { ...rect, top: rect.top + (hasHeader ? 1 : 0), bottom: rect.bottom - (hasTotals ? 1 : 0) };
}
