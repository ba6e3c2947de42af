/** Workbook data for calculation tests: cells from literals, tables over them. */
import {
  makeSheet,
  makeWorkbookData,
  type Cell,
  type Sheet,
  type WorkbookData,
} from '../../../src/workbench/workbook/model';

export type Literal = string | number | boolean | null;

/** Writes literals from `top`,`left`; a text beginning with `=` is a formula, all else a constant. */
export function fill(sheet: Sheet, rows: readonly (readonly Literal[])[], top = 0, left = 0): void {
  rows.forEach((literals, row) => {
    literals.forEach((literal, column) => {
      if (literal === null) return;
      const cells = sheet.cells.get(top + row) ?? new Map<number, Cell>();
      sheet.cells.set(top + row, cells);
      const isFormula = typeof literal === 'string' && literal.startsWith('=');
      cells.set(left + column, isFormula ? { formula: literal, style: 0 } : { value: literal, style: 0 });
    });
  });
}

export function addTable(
  sheet: Sheet,
  name: string,
  columns: readonly string[],
  rows: number,
  top = 0,
  left = 0,
): void {
  sheet.tables.push({
    id: sheet.tables.length + 1,
    name,
    rect: { top, left, bottom: top + rows, right: left + columns.length - 1 },
    hasHeader: true,
    hasTotals: false,
    columns: columns.map((column) => ({ name: column })),
    style: null,
    showFilter: true,
    bandedRows: false,
    isFiltered: false,
  });
  fill(sheet, [columns], top, left);
}

export function workbookOf(...names: string[]): WorkbookData {
  const data = makeWorkbookData(names[0] ?? 'Sheet1');
  names.slice(1).forEach((name, index) => data.sheets.push(makeSheet(`{sheet-${index}}`, name)));
  return data;
}

export function cellAt(data: WorkbookData, row: number, column: number, sheet = 0): Cell | undefined {
  return data.sheets[sheet]!.cells.get(row)?.get(column);
}
