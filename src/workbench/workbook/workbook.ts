/**
 * The workbook of the workbench: what a person does at the grid, and the core on which the protocol acts for the add-in.
 * Refusals are results here; nothing throws.
 */
import { cellRect } from './address';
import { getCell } from './cells';
import { readContent, type InputLocale } from './content';
import type { EditResult, FilterChoice, WorkbookApi } from './contract';
import { WorkbookCore } from './core';
import { ExcelError } from './errors';
import { filterBy, filterChoices } from './filters';
import type { Calculator, CellStyle, Rect, Sheet, WorkbookData, WorkbookEvent } from './model';
import { formatInput, formatValue, type TextOptions } from './number-text';
import { requireAllowed, requireWritable } from './protection';
import type { Shift } from './shift';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet } from './sheets';
import { mergeCells, shiftWholeLines, unmergeCells, type StructureContext } from './structure';
import { listChoices, refusingRule, validationAt } from './validation';
import { clearCells, finishWrite, formatCells, putContent } from './write';

export interface WorkbookOptions {
  /** How typed texts are read and numbers shown; the API is always en-US (platform.md 4.6). Default `en-US`. */
  readonly locale?: InputLocale;
}

export class Workbook implements WorkbookApi {
  readonly data: WorkbookData;
  /** For the protocol: the same workbook without the person's conveniences. Throws `ExcelError`. */
  readonly core: WorkbookCore;
  /** For the protocol: insertions and deletions, with listeners for kept references. */
  readonly structure: StructureContext;
  #cellEditing = false;
  readonly #editEndListeners = new Set<() => void>();
  #selection: { readonly sheetId: string; readonly rect: Rect };
  readonly #shiftListeners = new Set<(sheet: Sheet, shift: Shift) => void>();

  constructor(data: WorkbookData, calculator?: Calculator, options: WorkbookOptions = {}) {
    this.data = data;
    this.core = new WorkbookCore(data, calculator, options.locale ?? 'en-US');
    this.#selection = { sheetId: data.activeSheetId, rect: cellRect(0, 0) };
    const onShift = (sheet: Sheet, shift: Shift): void => {
      for (const listener of this.#shiftListeners) listener(sheet, shift);
    };
    this.structure = { core: this.core, onShift };
    this.core.on((event) => {
      if (event.change === 'WorksheetActivated') this.#selection = { sheetId: event.sheetId, rect: cellRect(0, 0) };
    });
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    return this.core.on(listener);
  }

  /** Tells of every insertion and deletion of cells before its event. Returns the stop function. */
  onShift(listener: (sheet: Sheet, shift: Shift) => void): () => void {
    this.#shiftListeners.add(listener);
    return () => this.#shiftListeners.delete(listener);
  }

  get cellEditing(): boolean {
    return this.#cellEditing;
  }

  set cellEditing(editing: boolean) {
    this.#cellEditing = editing;
    if (editing) return;
    const waiting = [...this.#editEndListeners];
    this.#editEndListeners.clear();
    for (const listener of waiting) listener();
  }

  /** Resolves when no cell is being edited; at once when none is. */
  whenEditingEnds(): Promise<void> {
    if (!this.#cellEditing) return Promise.resolve();
    return new Promise((resolve) => this.#editEndListeners.add(resolve));
  }

  get #textOptions(): TextOptions {
    return { locale: this.core.locale, date1904: this.data.date1904 };
  }

  displayText(sheetId: string, row: number, column: number): string {
    const sheet = this.core.findSheet(sheetId);
    if (sheet === undefined) return '';
    let cell = getCell(sheet, row, column);
    if (cell?.formula !== undefined) {
      this.core.recalculate();
      cell = getCell(sheet, row, column);
    }
    return formatValue(cell?.value, this.core.styleOf(cell).numberFormat, this.#textOptions);
  }

  inputText(sheetId: string, row: number, column: number): string {
    const sheet = this.core.findSheet(sheetId);
    if (sheet === undefined) return '';
    const cell = getCell(sheet, row, column);
    const style = this.core.styleOf(cell);
    if (sheet.protection.protected && style.hiddenFormula) return '';
    return formatInput(cell, style.numberFormat, this.#textOptions);
  }

  /** The choices of the cell's drop-down; null when it has none. */
  choicesAt(sheetId: string, row: number, column: number): string[] | null {
    const sheet = this.core.findSheet(sheetId);
    const rule = sheet === undefined ? null : validationAt(sheet, row, column);
    if (sheet === undefined || rule?.inCellDropDown !== true) return null;
    return listChoices(this.core, sheet, rule);
  }

  typeInto(sheetId: string, row: number, column: number, text: string): EditResult {
    return this.#edit(sheetId, (sheet) => {
      const rect = cellRect(row, column);
      requireWritable(this.core, sheet, rect);
      const before = getCell(sheet, row, column);
      const isText = this.core.styleOf(before).numberFormat === '@';
      const content = readContent(text, isText, this.core.locale);
      const rule = refusingRule(this.core, sheet, { row, column }, content);
      if (rule !== null) {
        throw new ExcelError(
          'InvalidArgument',
          rule.error === '' ? 'The value does not match the data validation.' : rule.error,
        );
      }
      putContent(this.core, sheet, row, column, content);
      finishWrite(this.core, sheet, rect);
      this.core.emitCells(sheet, rect, 'RangeEdited', before ?? { style: 0, value: '' }, getCell(sheet, row, column));
    });
  }

  paste(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): EditResult {
    return this.#edit(sheetId, (sheet) => {
      const width = Math.max(0, ...texts.map((line) => line.length));
      if (width === 0) return;
      const rect = { top: row, left: column, bottom: row + texts.length - 1, right: column + width - 1 };
      requireWritable(this.core, sheet, rect);
      texts.forEach((line, y) =>
        line.forEach((text, x) => {
          const isText = this.core.styleOf(getCell(sheet, row + y, column + x)).numberFormat === '@';
          putContent(this.core, sheet, row + y, column + x, readContent(text, isText, this.core.locale));
        }),
      );
      finishWrite(this.core, sheet, rect);
      this.core.emitCells(sheet, rect, 'RangeEdited');
    });
  }

  clearContents(sheetId: string, rect: Rect): EditResult {
    return this.#edit(sheetId, (sheet) => clearCells(this.core, sheet, rect, 'Contents'));
  }

  setStyle(sheetId: string, rect: Rect, patch: Partial<CellStyle>): EditResult {
    return this.#edit(sheetId, (sheet) => formatCells(this.core, sheet, rect, patch));
  }

  setColumnWidth(sheetId: string, column: number, widthInCharacters: number): EditResult {
    return this.#edit(sheetId, (sheet) => {
      requireAllowed(this.core, sheet, 'allowFormatColumns');
      this.core.beginStructure(sheet);
      const width = Math.min(255, Math.max(0, widthInCharacters));
      sheet.columns.set(column, { ...sheet.columns.get(column), width });
      this.core.emitFormat(sheet, { top: 0, bottom: 0, left: column, right: column });
    });
  }

  setRowHeight(sheetId: string, row: number, heightInPoints: number): EditResult {
    return this.#edit(sheetId, (sheet) => {
      requireAllowed(this.core, sheet, 'allowFormatRows');
      this.core.beginStructure(sheet);
      const height = Math.min(409, Math.max(0, heightInPoints));
      sheet.rows.set(row, { ...sheet.rows.get(row), height });
      this.core.emitFormat(sheet, { top: row, bottom: row, left: 0, right: 0 });
    });
  }

  insertRows(sheetId: string, row: number, count: number): EditResult {
    return this.#edit(sheetId, (sheet) => shiftWholeLines(this.structure, sheet, 'row', row, count));
  }

  deleteRows(sheetId: string, row: number, count: number): EditResult {
    return this.#edit(sheetId, (sheet) => shiftWholeLines(this.structure, sheet, 'row', row, -count));
  }

  insertColumns(sheetId: string, column: number, count: number): EditResult {
    return this.#edit(sheetId, (sheet) => shiftWholeLines(this.structure, sheet, 'column', column, count));
  }

  deleteColumns(sheetId: string, column: number, count: number): EditResult {
    return this.#edit(sheetId, (sheet) => shiftWholeLines(this.structure, sheet, 'column', column, -count));
  }

  merge(sheetId: string, rect: Rect): EditResult {
    return this.#edit(sheetId, (sheet) => mergeCells(this.core, sheet, rect));
  }

  unmerge(sheetId: string, rect: Rect): EditResult {
    return this.#edit(sheetId, (sheet) => unmergeCells(this.core, sheet, rect));
  }

  filterChoices(sheetId: string, row: number, column: number): FilterChoice[] | null {
    const sheet = this.core.findSheet(sheetId);
    return sheet === undefined ? null : filterChoices(this.core, sheet, row, column);
  }

  filterBy(sheetId: string, row: number, column: number, texts: readonly string[] | null): EditResult {
    return this.#edit(sheetId, (sheet) => filterBy(this.core, sheet, { row, column }, texts));
  }

  addSheet(name?: string): EditResult {
    return this.#run(() => void addSheet(this.core, name));
  }

  renameSheet(sheetId: string, name: string): EditResult {
    return this.#edit(sheetId, (sheet) => renameSheet(this.core, sheet, name));
  }

  deleteSheet(sheetId: string): EditResult {
    return this.#edit(sheetId, (sheet) => deleteSheet(this.core, sheet));
  }

  moveSheet(sheetId: string, position: number): EditResult {
    return this.#edit(sheetId, (sheet) => moveSheet(this.core, sheet, position));
  }

  activateSheet(sheetId: string): void {
    this.#edit(sheetId, (sheet) => activateSheet(this.core, sheet));
  }

  select(sheetId: string, rect: Rect): void {
    const sheet = this.core.findSheet(sheetId);
    if (sheet === undefined) return;
    if (this.data.activeSheetId !== sheetId) this.#run(() => activateSheet(this.core, sheet));
    this.#selection = { sheetId, rect };
    this.core.emit(sheet, { type: 'selection', rect });
  }

  get selection(): { readonly sheetId: string; readonly rect: Rect } {
    return this.#selection;
  }

  undo(): boolean {
    return this.#travel(() => this.core.undoLog.undo());
  }

  redo(): boolean {
    return this.#travel(() => this.core.undoLog.redo());
  }

  get canUndo(): boolean {
    return this.core.undoLog.canUndo;
  }

  get canRedo(): boolean {
    return this.core.undoLog.canRedo;
  }

  /** Tells exactly what the step had told, so that an undone cell is one cell again (platform.md 4.4). */
  #travel(go: () => readonly WorkbookEvent[] | null): boolean {
    const { activeSheetId } = this.data;
    const events = go();
    if (events === null) return false;
    this.core.replay(events.filter((event) => event.change !== 'WorksheetActivated'));
    const active = this.core.findSheet(this.data.activeSheetId);
    if (active !== undefined && active.id !== activeSheetId) {
      this.core.emit(active, { type: 'sheets', rect: null, change: 'WorksheetActivated' });
    }
    return true;
  }

  #edit(sheetId: string, work: (sheet: Sheet) => void): EditResult {
    return this.#run(() => work(this.core.requireSheet(sheetId)));
  }

  #run(work: () => void): EditResult {
    try {
      this.core.undoLog.step(work);
      return { ok: true };
    } catch (error) {
      if (error instanceof ExcelError) return { ok: false, code: error.code, message: error.message };
      throw error;
    }
  }
}
