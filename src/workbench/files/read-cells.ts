/** Rows and cells of a sheet part: exact values, shared formulas expanded, rich text kept. Reads only. */
import { charactersOfFileWidth, fileWidthOfCharacters } from '../workbook/column-width';
import type { Cell, ColumnProps, RowProps } from '../workbook/model';
import { parseCell } from './address';
import { fromFileFormula, moveFormula } from './formulas';
import { parseCellValue, unescapeText } from './values';
import { child, elements, flagOf, numberOf, serializeElement, textOf } from './xml';
import type { XmlElement } from './xml';

export interface SharedString {
  readonly text: string;
  readonly runs: readonly string[] | null;
}

export interface CellContext {
  readonly strings: readonly SharedString[];
  /** Model style of each file format. */
  readonly styleOf: (format: number) => number;
  readonly quotePrefixOf: (format: number) => boolean;
  readonly date1904: boolean;
}

/** Plain text and runs of a string item; phonetic guides are not part of the text. */
export function readStringItem(item: XmlElement | undefined): SharedString {
  const runs = elements(item, 'r');
  const plain = elements(item, 't').map(textOf).join('');
  const text = unescapeText(plain + runs.map((run) => textOf(child(run, 't'))).join(''));
  return { text, runs: runs.length > 0 ? runs.map(serializeElement) : null };
}

interface Located {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
}

/** All cells of `sheetData` with their places; cells without an address follow the one before. */
export function locateCells(sheetData: XmlElement | undefined): Located[] {
  const found: Located[] = [];
  let row = -1;
  for (const rowElement of elements(sheetData, 'row')) {
    row = numberOf(rowElement, 'r', row + 2) - 1;
    let column = -1;
    for (const element of elements(rowElement, 'c')) {
      const place = parseCell(element.attrs.r ?? '');
      column = place?.column ?? column + 1;
      found.push({ row: place?.row ?? row, column, element });
    }
  }
  return found;
}

interface Master extends Located {
  readonly text: string;
}

/** Typed formulas by place (`row * 16384 + column` is the caller's matter): shared ones expanded for each cell. */
export function readFormulas(cells: readonly Located[]): Map<XmlElement, string> {
  const masters = new Map<string, Master[]>();
  const withFormula = cells.filter(({ element }) => element.children.length > 0 && child(element, 'f') !== undefined);
  for (const cell of withFormula) {
    const formula = child(cell.element, 'f');
    const text = textOf(formula);
    if (formula?.attrs.t !== 'shared' || text === '') continue;
    const group = formula.attrs.si ?? '';
    masters.set(group, [...(masters.get(group) ?? []), { ...cell, text }]);
  }
  const result = new Map<XmlElement, string>();
  for (const cell of withFormula) {
    const formula = child(cell.element, 'f');
    if (formula === undefined || formula.attrs.t === 'dataTable') continue;
    let text = textOf(formula);
    if (text === '' && formula.attrs.t === 'shared') {
      const group = masters.get(formula.attrs.si ?? '') ?? [];
      const isBefore = (master: Master) =>
        master.row < cell.row || (master.row === cell.row && master.column <= cell.column);
      const master = group.filter(isBefore).at(-1) ?? group[0];
      if (master !== undefined) text = moveFormula(master.text, cell.row - master.row, cell.column - master.column);
    }
    if (text !== '') result.set(cell.element, fromFileFormula(text));
  }
  return result;
}

/** The model's cell for a `<c>`; null when it says nothing the model keeps. */
function readCell(element: XmlElement, formula: string | undefined, context: CellContext): Cell | null {
  const format = numberOf(element, 's', 0);
  const cell: Cell = { style: context.styleOf(format) };
  const type = element.attrs.t ?? 'n';
  const valueElement = child(element, 'v');
  if (type === 's' || (type === 'inlineStr' && child(element, 'is') !== undefined)) {
    const item = type === 's' ? context.strings[Number(textOf(valueElement))] : readStringItem(child(element, 'is'));
    if (item !== undefined && (type !== 's' || valueElement !== undefined)) {
      cell.value = item.text;
      if (item.runs !== null) cell.richText = item.runs;
    }
  } else if (valueElement !== undefined) {
    const value = parseCellValue(type, textOf(valueElement), context.date1904);
    if (value !== undefined) cell.value = value;
  }
  if (formula !== undefined) cell.formula = formula;
  if (context.quotePrefixOf(format) && typeof cell.value === 'string' && formula === undefined) cell.quotePrefix = true;
  return cell.value === undefined && cell.formula === undefined && cell.style === 0 ? null : cell;
}

/** Cells by row and column. */
export function readCells(worksheet: XmlElement, context: CellContext): Map<number, Map<number, Cell>> {
  const located = locateCells(child(worksheet, 'sheetData'));
  const formulas = readFormulas(located);
  const cells = new Map<number, Map<number, Cell>>();
  for (const { row, column, element } of located) {
    const cell = readCell(element, formulas.get(element), context);
    if (cell === null) continue;
    const line = cells.get(row);
    if (line === undefined) cells.set(row, new Map([[column, cell]]));
    else line.set(column, cell);
  }
  return cells;
}

export function readRows(worksheet: XmlElement): Map<number, RowProps> {
  const rows = new Map<number, RowProps>();
  let row = -1;
  for (const element of elements(child(worksheet, 'sheetData'), 'row')) {
    row = numberOf(element, 'r', row + 2) - 1;
    const props: RowProps = {};
    const height = numberOf(element, 'ht', -1);
    if (height >= 0) props.height = height;
    if (height >= 0 && !flagOf(element, 'customHeight')) props.fittedHeight = height;
    if (flagOf(element, 'hidden')) props.hidden = true;
    if (props.height !== undefined || props.hidden === true) rows.set(row, props);
  }
  return rows;
}

/** Widths by column. A width given to more than 1,000 columns at once is taken for the columns up to `lastUsed` only. */
export function readColumns(worksheet: XmlElement, lastUsed: number): Map<number, ColumnProps> {
  const columns = new Map<number, ColumnProps>();
  for (const element of elements(child(worksheet, 'cols'), 'col')) {
    const props: ColumnProps = {};
    const width = numberOf(element, 'width', -1);
    if (width >= 0) props.width = charactersOfFileWidth(width);
    if (props.width !== undefined && fileWidthOfCharacters(props.width) !== width) props.fileWidth = width;
    if (flagOf(element, 'hidden')) props.hidden = true;
    const first = numberOf(element, 'min', 1) - 1;
    const last = numberOf(element, 'max', 1) - 1;
    const end = last - first < 1000 ? last : Math.min(last, lastUsed);
    for (let column = first; column <= end; column++) columns.set(column, { ...props });
  }
  return columns;
}
