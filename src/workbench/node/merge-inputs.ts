/** Puts the visible sheets of further workbooks into the first one, as sources. Changes only the first, in memory. */
import { makeSheet, type CellStyle, type Sheet, type WorkbookData } from '../workbook/model';

/** Longest sheet name Excel takes. */
const MAX_NAME = 31;

/** Copies values, formats, merges and hidden rows and columns; formulas become their last values. Returns the new names. */
export function addSheets(target: WorkbookData, source: WorkbookData): string[] {
  const styleOf = makeStyleMap(target.styles, source.styles);
  const dayShift = source.date1904 === target.date1904 ? 0 : source.date1904 ? 1462 : -1462;
  return source.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => {
      const name = freeName(
        sheet.name,
        target.sheets.map((other) => other.name),
      );
      target.sheets.push(copySheet(sheet, freeId(target), name, styleOf, source.styles, dayShift));
      return name;
    });
}

function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
    const end = ` (${copy})`;
    name = wanted.slice(0, MAX_NAME - end.length) + end;
  }
  return name;
}

function freeId(target: WorkbookData): string {
  const taken = new Set(target.sheets.map(({ id }) => id));
  for (let number = target.sheets.length + 1; ; number += 1) {
    const id = `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.has(id)) return id;
  }
}

function makeStyleMap(target: CellStyle[], source: readonly CellStyle[]): (style: number) => number {
  const known = new Map(target.map((style, index) => [JSON.stringify(style), index]));
  return (index) => {
    const style = source[index];
    if (style === undefined) return 0;
    const key = JSON.stringify(style);
    const found = known.get(key) ?? target.push(style) - 1;
    known.set(key, found);
    return found;
  };
}

const DATE_CODE = /[dy]/i;

function copySheet(
  sheet: Sheet,
  id: string,
  name: string,
  styleOf: (style: number) => number,
  styles: readonly CellStyle[],
  dayShift: number,
): Sheet {
  const copy = makeSheet(id, name);
  for (const [row, cells] of sheet.cells) {
    const line = new Map<number, NonNullable<ReturnType<typeof cells.get>>>();
    for (const [column, { formula: _formula, ...cell }] of cells) {
      const isDate = typeof cell.value === 'number' && DATE_CODE.test(styles[cell.style]?.numberFormat ?? '');
      const value = isDate ? { value: Number(cell.value) + dayShift } : {};
      line.set(column, { ...cell, ...value, style: styleOf(cell.style) });
    }
    copy.cells.set(row, line);
  }
  copy.rows = new Map(sheet.rows);
  copy.columns = new Map(sheet.columns);
  copy.merges = [...sheet.merges];
  return copy;
}
