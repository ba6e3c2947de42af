/**
 * The workbook of the workbench as data: what a file holds and the add-in or a person can change. `Workbook`
 * (`workbook.ts`) is the only one that changes it; protocol, calculation, files and page are views of it.
 * Rows and columns are 0-based; rectangles include both ends.
 */

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ErrorValue {
  /** `#REF!` … */
  readonly error: string;
}

export type CellValue = string | number | boolean | ErrorValue;

/** A cell that holds something: content, a style, or both. */
export interface Cell {
  /** Constant, or the last computed value of `formula`; undefined for a cell with only a style. */
  value?: CellValue;
  /** en-US A1 formula with its `=`. */
  formula?: string;
  /** Typed with a leading apostrophe: the text is never read as a formula. */
  quotePrefix?: boolean;
  /** Rich text runs of a loaded file; `value` is their plain text. Dropped when the value changes. */
  richText?: readonly unknown[];
  hyperlink?: string;
  /** Index in `WorkbookData.styles`. */
  style: number;
}

export interface BorderEdge {
  readonly style: string;
  readonly color: string | null;
}

/** A cell format; equal formats share one index in `WorkbookData.styles`. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly borders: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'diagonal', BorderEdge>>>;
  readonly locked: boolean;
  readonly hiddenFormula: boolean;
}

export interface RowProps {
  /** Points. */
  height?: number;
  /** Height that the file says was fitted to the contents; a `height` that differs was set by a person. */
  fittedHeight?: number;
  hidden?: boolean;
}

export interface ColumnProps {
  /** In characters, as Excel shows it: without the margins of a cell (`column-width.ts`). */
  width?: number;
  /** The file's own number where it is not the usual one for its width; it counts while `width` still is what it means. */
  fileWidth?: number;
  hidden?: boolean;
}

export interface Table {
  id: number;
  name: string;
  rect: Rect;
  hasHeader: boolean;
  hasTotals: boolean;
  columns: { name: string; totalsFunction?: string; totalsLabel?: string }[];
  style: string | null;
  showFilter: boolean;
  bandedRows: boolean;
  /** Rows hidden by a filter of this table. */
  isFiltered: boolean;
}

export interface DataValidation {
  rects: Rect[];
  type: 'list' | 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
  operator:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'greaterThan'
    | 'lessThan'
    | 'greaterThanOrEqual'
    | 'lessThanOrEqual';
  /** List: a formula with `=` or comma-joined items without. Others: formula or number as text. */
  formula1: string;
  formula2: string | null;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  errorStyle: 'stop' | 'warning' | 'information';
  showError: boolean;
  errorTitle: string;
  error: string;
  showPrompt: boolean;
  promptTitle: string;
  prompt: string;
}

export interface ConditionalFormat {
  id: string;
  rects: Rect[];
  priority: number;
  stopIfTrue: boolean;
  rule:
    | { type: 'custom'; formula: string }
    | { type: 'cellValue'; operator: string; formula1: string; formula2: string | null }
    | { type: 'containsText'; operator: string; text: string }
    | { type: 'dataBar'; color: string }
    | { type: 'colorScale'; colors: string[] }
    /** A rule of a loaded file that the workbench does not evaluate: kept in the file as it was. */
    | { type: 'other'; xml: string };
  /** Differential format; null leaves the property alone. */
  format: { bold: boolean | null; italic: boolean | null; fontColor: string | null; fill: string | null };
}

export interface Chart {
  id: string;
  name: string;
  /** Office.js chart type: `BarClustered`, `ColumnClustered`, `BarStacked`, … */
  chartType: string;
  title: string | null;
  source: { sheetId: string; rect: Rect };
  seriesBy: 'columns' | 'rows';
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  seriesColors: (string | null)[];
  hasLegend: boolean;
  dataLabels: boolean;
  /** Axis order reversed, so that the first category of a bar chart stands on top. */
  reverseCategories: boolean;
  /** Between the marks of the value axis; null where it is chosen by what is drawn. */
  majorUnit: number | null;
  /** A chart of a loaded file: shown as a placeholder, kept in the file as it was. */
  fromFile: boolean;
}

export interface PrintSetup {
  orientation: 'portrait' | 'landscape';
  paperSize: number;
  fitToWide: number | null;
  fitToTall: number | null;
  scale: number | null;
  area: Rect | null;
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  /** Rows that begin a page by a person's or the add-in's wish, ascending. */
  rowBreaks: readonly number[];
  printGridlines: boolean;
  centerHorizontally: boolean;
}

export interface Sheet {
  /** Stable over renaming and over saving: written to and read from the sheet's `xr:uid`. */
  readonly id: string;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Row index -> column index -> cell. Absent means empty with the default style. */
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, RowProps>;
  columns: Map<number, ColumnProps>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: Rect[];
  tables: Table[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  freeze: { rows: number; columns: number };
  print: PrintSetup;
  protection: { protected: boolean; options: Record<string, boolean> };
  /** Sheet filter (not of a table); null when none. */
  autoFilter: { rect: Rect; isFiltered: boolean } | null;
  tabColor: string | null;
  showGridlines: boolean;
  zoom: number;
  /** Path of the sheet's part in the file it was loaded from; null for a new sheet. */
  readonly part: string | null;
  /** A chart or macro sheet: it is listed among the sheets and has no cells. Files keep theirs aside; tests make one. */
  readonly hasNoCells?: boolean;
  /** What changed since the file was loaded; decides how the sheet is saved. */
  changed: 'no' | 'cells' | 'all';
  /** With `changed: 'cells'`: keys `row * 16384 + column` of the cells that changed. */
  changedCells: Set<number>;
}

export interface DefinedName {
  name: string;
  /** Formula with `=`. */
  formula: string;
  /** Sheet id, or null for the workbook. */
  scope: string | null;
  hidden: boolean;
}

/** Something of a loaded file that the workbench does not show or could not keep. */
export interface FileNotice {
  /** `kept`: shown not at all or as a placeholder, but saved as it was. `lost`: will be missing after saving. */
  readonly state: 'kept' | 'lost';
  /** Code: `chart`, `image`, `pivotTable`, `macro`, `externalLink`, `comment`, `conditionalFormat`, … */
  readonly what: string;
  readonly sheet: string | null;
}

export interface WorkbookData {
  name: string;
  sheets: Sheet[];
  activeSheetId: string;
  /** Style 0 is the default. */
  styles: CellStyle[];
  names: DefinedName[];
  date1904: boolean;
  /** `workbook.settings`: kept in the file as a custom XML part of our own. Values are JSON texts. */
  settings: Map<string, string>;
  /** `workbook.customXmlParts` by id. */
  customXmlParts: Map<string, { id: string; xml: string; namespace: string }>;
  readOnly: boolean;
  /** The package it was loaded from (zip bytes); null for a new workbook. Files saves into a copy of it. */
  package: Uint8Array | null;
  notices: FileNotice[];
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General', fontName: 'Calibri', fontSize: 11, bold: false, italic: false, underline: false,
  strike: false, fontColor: null, fill: null, horizontal: 'general', vertical: 'bottom', wrap: false, indent: 0,
  rotation: 0, borders: {}, locked: true, hiddenFormula: false,
}; // prettier-ignore

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Key of a cell in `Sheet.changedCells` and in calculation. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function isErrorValue(value: CellValue | undefined): value is ErrorValue {
  return typeof value === 'object';
}

/** A sheet with nothing on it and Excel's defaults. */
export function makeSheet(id: string, name: string, part: string | null = null): Sheet {
  return {
    id, name, part, visibility: 'visible', cells: new Map(), rows: new Map(), columns: new Map(), defaultRowHeight: 15,
    defaultColumnWidth: 8.43, merges: [], tables: [], validations: [], conditionalFormats: [], charts: [],
    freeze: { rows: 0, columns: 0 }, print: makePrintSetup(), protection: { protected: false, options: {} },
    autoFilter: null, tabColor: null, showGridlines: true, zoom: 100, changed: part === null ? 'all' : 'no',
    changedCells: new Set(),
  }; // prettier-ignore
}

export function makePrintSetup(): PrintSetup {
  return {
    orientation: 'portrait', paperSize: 9, fitToWide: null, fitToTall: null, scale: null, area: null, titleRows: null,
    titleColumns: null, margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' }, printGridlines: false,
    rowBreaks: [], centerHorizontally: false,
  }; // prettier-ignore
}

/** A workbook with one empty sheet. */
export function makeWorkbookData(sheetName = 'Sheet1'): WorkbookData {
  const sheet = makeSheet('{00000000-0001-0000-0000-000000000000}', sheetName);
  return {
    name: 'Book1.xlsx', sheets: [sheet], activeSheetId: sheet.id, styles: [DEFAULT_STYLE], names: [], date1904: false,
    settings: new Map(), customXmlParts: new Map(), readOnly: false, package: null, notices: [],
  }; // prettier-ignore
}

/** A change of the workbook, told to views after it was made. */
export interface WorkbookEvent {
  readonly type: 'cells' | 'format' | 'structure' | 'sheets' | 'selection' | 'charts' | 'names' | 'calculated';
  readonly sheetId: string;
  readonly rect: Rect | null;
  /** Who did it: the person at the grid, the add-in, or a co-author. */
  readonly by: 'person' | 'addin' | 'coauthor';
  /** Excel's DataChangeType for `cells`: `RangeEdited`, `RowInserted`, … */
  readonly change?: string;
  readonly before?: CellValue;
  readonly after?: CellValue;
}

/** Recalculates on demand; made by `calc/`, used by `Workbook` when a computed value is read. */
export interface Calculator {
  /** Something that formulas may depend on changed: cells, names, tables or sheets. Cheap; marks only. */
  invalidate(event: WorkbookEvent): void;
  /** Brings every formula's `value` up to date; does nothing when nothing changed. */
  recalculate(data: WorkbookData): void;
}
