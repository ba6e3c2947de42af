/** Rows and cells of a sheet as XML: whole, or only the changed cells put into what is there. Reads no files. */
import { keep } from '../keep';
import { charactersOfFileWidth, fileWidthOfCharacters } from '../workbook/column-width';
import type { Cell, CellStyle, ColumnProps, Sheet } from '../workbook/model';
import { MAX_COLUMNS } from '../workbook/model';
import { formatCell } from './address';
import { needsArrayEvaluation, toFileFormula } from './formulas';
import { locateCells, readCells, readFormulas } from './read-cells';
import type { CellContext } from './read-cells';
import { fitRows } from './row-heights';
import { formatCellValue } from './values';
import { child, elements, escapeText, makeElement, numberOf, parseXml, prefixOf, serializeElement } from './xml';
import type { XmlElement } from './xml';
import type { StyleWriter } from './write-styles';

export interface CellWriter {
  readonly styles: readonly CellStyle[];
  readonly writer: StyleWriter;
  readonly context: CellContext;
  /** 1-based index of the dynamic-array record in the cell metadata; asked for at the first formula that needs it. */
  readonly arrayMetadata: () => number;
  /** Name of the table around a cell; null where there is none. */
  readonly tableAt?: (row: number, column: number) => string | null;
}

/** Finds the table around a cell of a sheet. */
function tableFinder(sheet: Sheet): (row: number, column: number) => string | null {
  return (row, column) =>
    sheet.tables.find(
      ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
    )?.name ?? null;
}

/** A copy of an element under another namespace prefix. */
function withPrefix(element: XmlElement, prefix: string): XmlElement {
  const children = element.children.map((node) => (typeof node === 'string' ? node : withPrefix(node, prefix)));
  return makeElement(prefix + element.name, element.attrs, children);
}

/** An element that holds a text only. What matches `keep` is marked to keep its blanks. */
function textElement(tag: string, text: string, keep: RegExp | null): string {
  const space = keep?.test(text) === true ? ' xml:space="preserve"' : '';
  return `<${tag}${space}>${escapeText(text)}</${tag}>`;
}

const BLANK_ENDS = /^\s|\s$/;
const BLANK_ENDS_OR_LINES = /^\s|\s$|\n/;

function inlineString(cell: Cell, text: string, prefix: string): string {
  const runs = cell.richText?.flatMap((run) =>
    typeof run === 'string' ? [serializeElement(withPrefix(parseXml(run), prefix))] : [],
  );
  const content = runs?.length ? runs.join('') : textElement(`${prefix}t`, text, BLANK_ENDS_OR_LINES);
  return `<${prefix}is>${content}</${prefix}is>`;
}

function formatOfCell(cell: Cell, base: XmlElement | undefined, writer: CellWriter): number {
  const style = writer.styles[cell.style] ?? writer.styles[0];
  const quotePrefix = cell.quotePrefix === true;
  if (base !== undefined && style !== undefined) {
    const format = numberOf(base, 's', 0);
    if (writer.writer.isSame(format, style) && writer.context.quotePrefixOf(format) === quotePrefix) return format;
  }
  return style === undefined ? 0 : writer.writer.formatOf(style, quotePrefix);
}

function sameContent(one: Cell | undefined, other: Cell): boolean {
  return (
    one !== undefined &&
    one.formula === other.formula &&
    JSON.stringify(one.value) === JSON.stringify(other.value) &&
    (one.richText?.length ?? 0) === (other.richText?.length ?? 0)
  );
}

interface BaseCell {
  readonly element: XmlElement;
  /** What the element says as a model cell. */
  readonly cell: Cell | undefined;
  readonly formula: string | undefined;
}

/** A cell as the file has it, with another format and its shared formula written out. */
function copyCell(base: BaseCell, format: number, prefix: string): XmlElement {
  const attrs: Record<string, string> = { ...base.element.attrs };
  delete attrs.s;
  if (format !== 0) attrs.s = String(format);
  const children = base.element.children.map((node) =>
    typeof node !== 'string' && node.name === 'f' && node.attrs.t === 'shared' && base.formula !== undefined
      ? makeElement(`${prefix}f`, {}, [toFileFormula(base.formula)])
      : node,
  );
  return makeElement(base.element.tag, attrs, children);
}

interface FileFormula {
  /** As it stands in the file. */
  readonly text: string;
  readonly needsArray: boolean;
}

/** By the table around the cell: a table repeats a formula in every row. */
const keptFormulas = new Map<string | null, Map<string, FileFormula>>();

function fileFormulaOf(formula: string, ownTable: string | null): FileFormula {
  let kept = keptFormulas.get(ownTable);
  if (kept === undefined) keptFormulas.set(ownTable, (kept = new Map<string, FileFormula>()));
  return keep(kept, formula, () => ({
    text: escapeText(toFileFormula(formula, ownTable)),
    needsArray: needsArrayEvaluation(formula),
  }));
}

function formulaText(
  cell: Cell,
  at: string,
  ownTable: string | null,
  base: BaseCell | undefined,
  prefix: string,
  writer: CellWriter,
): { text: string; cm?: string } {
  const formula = cell.formula ?? '';
  const original = child(base?.element, 'f');
  if (original?.attrs.t === 'array' && base?.formula === formula) {
    const cm = base.element.attrs.cm;
    return { text: serializeElement(original), ...(cm === undefined ? {} : { cm }) };
  }
  const { text, needsArray } = fileFormulaOf(formula, ownTable);
  if (!needsArray) return { text: `<${prefix}f>${text}</${prefix}f>` };
  const cm = String(writer.arrayMetadata());
  return { text: `<${prefix}f t="array" ref="${at}">${text}</${prefix}f>`, cm };
}

/** The `<c>` of a cell as text; empty for a cell that says nothing. */
function cellText(
  cell: Cell,
  row: number,
  column: number,
  format: number,
  base: BaseCell | undefined,
  prefix: string,
  writer: CellWriter,
): string {
  const at = formatCell(row, column);
  let head = `<${prefix}c r="${at}"`;
  if (format !== 0) head += ` s="${format}"`;
  let content = '';
  const value = cell.value === undefined ? null : formatCellValue(cell.value);
  if (cell.formula !== undefined) {
    const formula = formulaText(cell, at, writer.tableAt?.(row, column) ?? null, base, prefix, writer);
    content = formula.text;
    if (formula.cm !== undefined) head += ` cm="${formula.cm}"`;
    if (value !== null) {
      if (value.type !== 'n') head += ` t="${value.type}"`;
      content += textElement(`${prefix}v`, value.text, BLANK_ENDS);
    }
  } else if (value?.type === 'str') {
    head += ' t="inlineStr"';
    content = inlineString(cell, value.text, prefix);
  } else if (value !== null) {
    if (value.type !== 'n') head += ` t="${value.type}"`;
    content = textElement(`${prefix}v`, value.text, null);
  }
  if (content === '') return format === 0 ? '' : `${head}/>`;
  return `${head}>${content}</${prefix}c>`;
}

/** The `<c>` of a cell. What a base cell at the same place says the same way stays as it was. */
export function buildCell(
  cell: Cell,
  row: number,
  column: number,
  base: BaseCell | undefined,
  prefix: string,
  writer: CellWriter,
): XmlElement | null {
  const format = formatOfCell(cell, base?.element, writer);
  if (base !== undefined && sameContent(base.cell, cell)) return copyCell(base, format, prefix);
  const text = cellText(cell, row, column, format, base, prefix, writer);
  return text === '' ? null : parseXml(text);
}

/** Cells of a part by place, with what they say. */
function indexBase(root: XmlElement, context: CellContext): Map<number, BaseCell> {
  const located = locateCells(child(root, 'sheetData'));
  const formulas = readFormulas(located);
  const cells = readCells(root, context);
  return new Map(
    located.map(({ row, column, element }) => [
      row * MAX_COLUMNS + column,
      { element, cell: cells.get(row)?.get(column), formula: formulas.get(element) },
    ]),
  );
}

const ROW_EXTRAS = ['outlineLevel', 'collapsed', 's', 'customFormat', 'ph'];

/**
 * `sheetData` of a sheet; `base` is the part it was loaded from. Row outlines and row formats stay at their row number. Cells
 * are text where the part had none (`XmlElement.raw`).
 */
export function buildSheetData(sheet: Sheet, base: XmlElement, writer: CellWriter): XmlElement {
  const prefix = prefixOf(base);
  const known = indexBase(base, writer.context);
  const isNew = known.size === 0;
  const placed = { ...writer, tableAt: tableFinder(sheet) };
  const fitted = fitRows(sheet, writer.styles);
  const extras = new Map<number, Record<string, string>>();
  for (const row of elements(child(base, 'sheetData'), 'row')) {
    const kept = Object.entries(row.attrs).filter(([key]) => ROW_EXTRAS.includes(key));
    if (kept.length > 0) extras.set(numberOf(row, 'r', 0) - 1, Object.fromEntries(kept));
  }
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys(), ...extras.keys()])].sort((a, b) => a - b);
  const built = rows.flatMap((row) => {
    const line = lineOf(sheet, row);
    const content = isNew ? rowText(line, row, prefix, placed) : rowElements(line, row, prefix, placed, known);
    const props = sheet.rows.get(row);
    const attrs = {
      r: row + 1,
      ht: props?.height ?? fitted.get(row),
      customHeight: props?.height === undefined || props.height === props.fittedHeight ? undefined : 1,
      hidden: props?.hidden === true ? 1 : undefined,
      ...extras.get(row),
    };
    if (content.length === 0 && props === undefined && !extras.has(row)) return [];
    const element = makeElement(`${prefix}row`, attrs);
    return [typeof content === 'string' ? { ...element, raw: content } : { ...element, children: content }];
  });
  return makeElement(`${prefix}sheetData`, {}, built);
}

type Line = ReadonlyMap<number, Cell>;

/** Cells of a row from left to right. */
function lineOf(sheet: Sheet, row: number): Line {
  const line: Line = sheet.cells.get(row) ?? new Map<number, Cell>();
  let [last, isSorted] = [-1, true];
  for (const column of line.keys()) {
    isSorted &&= column > last;
    last = column;
  }
  return isSorted ? line : new Map([...line].sort(([a], [b]) => a - b));
}

function rowElements(
  line: Line,
  row: number,
  prefix: string,
  writer: CellWriter,
  known: ReadonlyMap<number, BaseCell>,
): XmlElement[] {
  return [...line].flatMap(
    ([column, cell]) => buildCell(cell, row, column, known.get(row * MAX_COLUMNS + column), prefix, writer) ?? [],
  );
}

/** The cells of a row that was in no file. */
function rowText(line: Line, row: number, prefix: string, writer: CellWriter): string {
  let text = '';
  // `forEach` makes no pair for each of many cells.
  line.forEach((cell, column) => {
    text += cellText(cell, row, column, formatOfCell(cell, undefined, writer), undefined, prefix, writer);
  });
  return text;
}

/** Writes out the shared formulas of the groups that a changed cell belongs to. */
function expandShared(cells: ReadonlyMap<number, BaseCell>, changed: ReadonlySet<number>, prefix: string): void {
  const groups = new Set<string>();
  for (const key of changed) {
    const formula = child(cells.get(key)?.element, 'f');
    if (formula?.attrs.t === 'shared') groups.add(formula.attrs.si ?? '');
  }
  if (groups.size === 0) return;
  for (const { element, formula } of cells.values()) {
    const shared = child(element, 'f');
    if (shared?.attrs.t !== 'shared' || !groups.has(shared.attrs.si ?? '') || formula === undefined) continue;
    const plain = makeElement(`${prefix}f`, {}, [toFileFormula(formula)]);
    element.children = element.children.map((node) => (node === shared ? plain : node));
  }
}

/** Puts a new cached result into a formula cell that did not change itself. */
function refreshResult(base: BaseCell, cell: Cell | undefined, prefix: string): void {
  if (cell?.value === undefined || cell.formula === undefined || cell.formula !== base.formula) return;
  if (JSON.stringify(base.cell?.value) === JSON.stringify(cell.value) || typeof cell.value === 'object') return;
  const value = formatCellValue(cell.value);
  const { element } = base;
  delete element.attrs.t;
  if (value.type !== 'n') element.attrs.t = value.type;
  element.children = element.children.filter((node) => typeof node === 'string' || node.name !== 'v');
  element.children.push(makeElement(`${prefix}v`, {}, [value.text]));
}

function insertSorted(
  parent: XmlElement,
  element: XmlElement,
  name: string,
  order: (element: XmlElement) => number,
): void {
  const at = parent.children.findIndex(
    (node) => typeof node !== 'string' && node.name === name && order(node) > order(element),
  );
  if (at < 0) parent.children.push(element);
  else parent.children.splice(at, 0, element);
}

/** Puts the changed cells of a sheet into its part; rows and other cells stay as they were. */
export function patchCells(sheet: Sheet, root: XmlElement, writer: CellWriter): void {
  const prefix = prefixOf(root);
  const data = child(root, 'sheetData');
  if (data === undefined) return;
  const known = indexBase(root, writer.context);
  const placed = { ...writer, tableAt: tableFinder(sheet) };
  expandShared(known, sheet.changedCells, prefix);
  let nextRow = 0;
  const rows = new Map<number, XmlElement>();
  for (const row of elements(data, 'row')) {
    nextRow = numberOf(row, 'r', nextRow + 1);
    row.attrs.r = String(nextRow);
    rows.set(nextRow - 1, row);
  }
  for (const [key, { element }] of known)
    element.attrs.r = formatCell(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
  for (const [key, base] of known)
    if (!sheet.changedCells.has(key))
      refreshResult(base, sheet.cells.get(Math.floor(key / MAX_COLUMNS))?.get(key % MAX_COLUMNS), prefix);
  for (const key of [...sheet.changedCells].sort((a, b) => a - b)) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const base = known.get(key);
    const cell = sheet.cells.get(row)?.get(column);
    const made = cell === undefined ? null : buildCell(cell, row, column, base, prefix, placed);
    let line = rows.get(row);
    if (line === undefined) {
      if (made === null) continue;
      line = makeElement(`${prefix}row`, { r: row + 1 });
      rows.set(row, line);
      insertSorted(data, line, 'row', (element) => numberOf(element, 'r', 0));
    }
    delete line.attrs.spans;
    const old = base?.element;
    line.children = line.children.filter((node) => node !== old);
    if (made !== null) insertSorted(line, made, 'c', (element) => columnOf(element));
  }
}

function columnOf(element: XmlElement): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(element.attrs.r ?? '')?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `<cols>`; formats and outline levels of columns of the base part stay at their column. */
export function buildColumns(sheet: Sheet, base: XmlElement): XmlElement[] {
  const prefix = prefixOf(base);
  const extras = elements(child(base, 'cols'), 'col').map((element) => ({
    first: numberOf(element, 'min', 1) - 1,
    last: numberOf(element, 'max', 1) - 1,
    element,
  }));
  const extraOf = (column: number) => extras.find((extra) => extra.first <= column && column <= extra.last)?.element;
  const attrsOf = (column: number, props: ColumnProps | undefined): Record<string, string | number | undefined> => {
    const { style, outlineLevel, collapsed } = extraOf(column)?.attrs ?? {};
    return {
      width: fileWidthOf(props, sheet),
      hidden: props?.hidden === true ? 1 : undefined,
      customWidth: props?.width === undefined ? undefined : 1,
      style, outlineLevel, collapsed,
    }; // prettier-ignore
  };
  const spans: { first: number; last: number; attrs: Record<string, string | number | undefined> }[] = [];
  for (const column of [...sheet.columns.keys()].sort((a, b) => a - b)) {
    const attrs = attrsOf(column, sheet.columns.get(column));
    const last = spans.at(-1);
    if (last?.last === column - 1 && JSON.stringify(last.attrs) === JSON.stringify(attrs)) last.last = column;
    else spans.push({ first: column, last: column, attrs });
  }
  const cols = spans.map(({ first, last, attrs }) =>
    makeElement(`${prefix}col`, { min: first + 1, max: last + 1, ...attrs }),
  );
  const end = spans.at(-1)?.last ?? -1;
  for (const { first, last, element } of extras)
    if (last - first >= 1000 && last > end)
      cols.push(makeElement(element.tag, { ...element.attrs, min: Math.max(first, end + 1) + 1 }));
  return cols.length === 0 ? [] : [makeElement(`${prefix}cols`, {}, cols)];
}

/** Files need a width for each column they list. */
function fileWidthOf(props: ColumnProps | undefined, sheet: Sheet): number {
  const { width = sheet.defaultColumnWidth, fileWidth } = props ?? {};
  return fileWidth !== undefined && charactersOfFileWidth(fileWidth) === width
    ? fileWidth
    : fileWidthOfCharacters(width);
}
