/**
 * What the page, the files and the protocol may do to a workbook. `Workbook` in workbook.ts implements it and keeps
 * Excel's rules: a call that Excel would refuse is refused here with Excel's code.
 */
import type { CellStyle, Rect, WorkbookData, WorkbookEvent } from './model';

export interface EditRefusal {
  readonly ok: false;
  /** Excel's API error code where it has one: `AccessDenied`, `InvalidArgument`, `InsertDeleteConflict`, … */
  readonly code: string;
  readonly message: string;
}
export type EditResult = { readonly ok: true } | EditRefusal;

/** A text of a filtered column, as shown; blank cells have ''. */
export interface FilterChoice {
  readonly text: string;
  readonly isShown: boolean;
}

export type Author = WorkbookEvent['by'];

export interface WorkbookApi {
  readonly data: WorkbookData;
  /** Listeners run after the change, in order of registration. Returns the stop function. */
  on(listener: (event: WorkbookEvent) => void): () => void;

  /** The text the cell shows under its number format; computed values are brought up to date first. */
  displayText(sheetId: string, row: number, column: number): string;
  /** The text the formula bar shows: the formula, or the constant as it would be typed. */
  inputText(sheetId: string, row: number, column: number): string;
  /** Types a text as a person does: numbers, dates, percentages, formulas, `'text`. Obeys data validation and protection. */
  typeInto(sheetId: string, row: number, column: number, text: string): EditResult;
  /** Pastes a block of texts as a person does; data validation does not run, as in Excel. */
  paste(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): EditResult;
  clearContents(sheetId: string, rect: Rect): EditResult;
  setStyle(sheetId: string, rect: Rect, patch: Partial<CellStyle>): EditResult;
  setColumnWidth(sheetId: string, column: number, widthInCharacters: number): EditResult;
  setRowHeight(sheetId: string, row: number, heightInPoints: number): EditResult;
  insertRows(sheetId: string, row: number, count: number): EditResult;
  deleteRows(sheetId: string, row: number, count: number): EditResult;
  insertColumns(sheetId: string, column: number, count: number): EditResult;
  deleteColumns(sheetId: string, column: number, count: number): EditResult;
  merge(sheetId: string, rect: Rect): EditResult;
  unmerge(sheetId: string, rect: Rect): EditResult;

  /** The texts under a heading with a filter button, sorted, blanks last; null for any other cell. */
  filterChoices(sheetId: string, row: number, column: number): FilterChoice[] | null;
  /**
   * Shows only the rows whose text under the heading is among `texts`; null shows all again. A table or sheet is filtered
   * by one column at a time here: a choice in another column replaces it.
   */
  filterBy(sheetId: string, row: number, column: number, texts: readonly string[] | null): EditResult;

  addSheet(name?: string): EditResult;
  renameSheet(sheetId: string, name: string): EditResult;
  deleteSheet(sheetId: string): EditResult;
  moveSheet(sheetId: string, position: number): EditResult;
  activateSheet(sheetId: string): void;
  select(sheetId: string, rect: Rect): void;
  readonly selection: { readonly sheetId: string; readonly rect: Rect };
  /** True while a person types in a cell: requests are refused with InvalidOperationInCellEditMode. */
  cellEditing: boolean;

  /** A person's edits; what the add-in writes clears both stacks, as Excel before ExcelApi 1.20 does. */
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
