/**
 * The only place that changes cells: keeps `changed`/`changedCells` of the sheets, the undo log, the author, and tells
 * listeners and the calculator. The rules of what may be changed live in the modules beside it.
 */
import { cellRect } from './address';
import { contentText, type InputLocale } from './content';
import { ExcelError } from './errors';
import {
  cellKey, type Calculator, type Cell, type CellStyle, type Rect, type Sheet, type Table, type WorkbookData, type WorkbookEvent,
} from './model'; // prettier-ignore
import { StyleTable } from './styles';
import { UndoLog } from './undo';

export type Author = WorkbookEvent['by'];
type NewEvent = Omit<WorkbookEvent, 'by' | 'sheetId'>;

export class WorkbookCore {
  readonly data: WorkbookData;
  readonly styles: StyleTable;
  readonly undoLog: UndoLog;
  readonly locale: InputLocale;
  author: Author = 'person';
  readonly #calculator: Calculator | undefined;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  #isDirty = true;

  constructor(data: WorkbookData, calculator: Calculator | undefined, locale: InputLocale) {
    this.data = data;
    this.#calculator = calculator;
    this.locale = locale;
    this.styles = new StyleTable(data);
    this.undoLog = new UndoLog(data);
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(sheet: Sheet, event: NewEvent): void {
    this.#tell({ ...event, sheetId: sheet.id, by: this.author });
  }

  /** Tells again, in the person's name, what undo or redo did. */
  replay(events: readonly WorkbookEvent[]): void {
    for (const event of events) this.#tell(event);
  }

  #tell(whole: WorkbookEvent): void {
    if (whole.type !== 'selection' && whole.type !== 'calculated') this.undoLog.noteEvent(whole);
    if (whole.type !== 'selection' && whole.type !== 'charts' && whole.type !== 'calculated') {
      this.#isDirty = true;
      this.#calculator?.invalidate(whole);
    }
    for (const listener of [...this.#listeners]) listener(whole);
  }

  /** Brings computed values up to date when something changed since the last time. */
  recalculate(): void {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    if (this.#calculator === undefined) return;
    this.#calculator.recalculate(this.data);
    const active = this.findSheet(this.data.activeSheetId) ?? this.data.sheets[0];
    if (active !== undefined) this.emit(active, { type: 'calculated', rect: null });
  }

  /** Marks every computed value as out of date (`application.calculate`). */
  forceRecalculation(): void {
    this.#isDirty = true;
  }

  /** Runs `work` in the name of an author. What the add-in or a co-author does clears the person's undo. */
  as<T>(author: Author, work: () => T): T {
    const before = this.author;
    this.author = author;
    try {
      return work();
    } finally {
      this.author = before;
    }
  }

  findSheet(id: string): Sheet | undefined {
    return this.data.sheets.find((sheet) => sheet.id === id);
  }

  requireSheet(id: string): Sheet {
    const sheet = this.findSheet(id);
    if (sheet === undefined) throw new ExcelError('ItemNotFound', 'The requested worksheet does not exist.');
    return sheet;
  }

  findSheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.data.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Stores, replaces or (undefined) removes a cell. The given object belongs to the workbook afterwards. */
  putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const cells = sheet.cells.get(row);
    const before = cells?.get(column);
    if (this.author === 'person') this.undoLog.noteCell(sheet, row, column, before);
    else this.undoLog.clear();
    if (sheet.changed !== 'all') {
      if ((before?.style ?? 0) === (cell?.style ?? 0)) {
        sheet.changed = 'cells';
        sheet.changedCells.add(cellKey(row, column));
      } else this.markAll(sheet);
    }
    if (cell === undefined) {
      cells?.delete(column);
      if (cells?.size === 0) sheet.cells.delete(row);
    } else if (cells === undefined) sheet.cells.set(row, new Map([[column, cell]]));
    else cells.set(column, cell);
  }

  /** Called before anything but cell contents changes on a sheet. */
  markAll(sheet: Sheet): void {
    sheet.changed = 'all';
    sheet.changedCells.clear();
  }

  /** Prepares a change that is more than cells: undo keeps the whole workbook, the sheets are saved anew. */
  beginStructure(...sheets: Sheet[]): void {
    if (this.author === 'person') this.undoLog.noteWorkbook();
    else this.undoLog.clear();
    for (const sheet of sheets) this.markAll(sheet);
  }

  styleOf(cell: Cell | undefined): CellStyle {
    return this.styles.get(cell?.style ?? 0);
  }

  allTables(): { sheet: Sheet; table: Table }[] {
    return this.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Replaces the formula texts of the whole workbook: cells, names, validations and conditional formats. */
  mapFormulas(map: (formula: string, home: Sheet | null) => string): void {
    for (const sheet of this.data.sheets) {
      this.#mapCells(sheet, (formula) => map(formula, sheet));
      this.#mapRules(sheet, (formula) => map(formula, sheet));
    }
    for (const name of this.data.names) {
      const home = name.scope === null ? null : (this.findSheet(name.scope) ?? null);
      name.formula = map(name.formula, home);
    }
  }

  #mapCells(sheet: Sheet, map: (formula: string) => string): void {
    // `forEach` makes no pair for each of many cells.
    sheet.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell.formula === undefined) return;
        const formula = map(cell.formula);
        if (formula !== cell.formula) this.putCell(sheet, row, column, { ...cell, formula });
      });
    });
  }

  #mapRules(sheet: Sheet, map: (formula: string) => string): void {
    const change = (text: string): string => {
      const next = text.startsWith('=') ? map(text) : text;
      if (next !== text) this.markAll(sheet);
      return next;
    };
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      formula1: change(validation.formula1),
      formula2: validation.formula2 === null ? null : change(validation.formula2),
    }));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
      const rule = format.rule;
      if (rule.type === 'custom') return { ...format, rule: { ...rule, formula: change(rule.formula) } };
      if (rule.type !== 'cellValue') return format;
      const formula2 = rule.formula2 === null ? null : change(rule.formula2);
      return { ...format, rule: { ...rule, formula1: change(rule.formula1), formula2 } };
    });
  }

  /** Tells of changed contents; a single cell carries its texts before and after. */
  emitCells(sheet: Sheet, rect: Rect, change: string, before?: Cell, after?: Cell): void {
    const single = before !== undefined || after !== undefined;
    this.emit(sheet, {
      type: 'cells',
      rect,
      change,
      ...(single ? { before: before?.value ?? contentText(before), after: after?.value ?? contentText(after) } : {}),
    });
  }

  emitFormat(sheet: Sheet, rect: Rect): void {
    this.emit(sheet, { type: 'format', rect });
  }

  emitStructure(sheet: Sheet, rect: Rect | null, change?: string): void {
    this.emit(sheet, { type: 'structure', rect, ...(change === undefined ? {} : { change }) });
  }

  cellAt(row: number, column: number): Rect {
    return cellRect(row, column);
  }
}
