/**
 * The person's undo and redo, at most 100 steps (platform.md 2.2). A step of cell contents keeps the cells; a step of
 * structure or format keeps the workbook. Never records what the add-in writes.
 */
import type { Cell, ColumnProps, RowProps, Sheet, WorkbookData } from './model';

const MAX_STEPS = 100;

interface CellNote {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

interface WorkbookCopy {
  readonly sheets: { readonly sheet: Sheet; readonly fields: Sheet }[];
  readonly names: WorkbookData['names'];
  readonly activeSheetId: string;
}

interface Step {
  cells: CellNote[];
  workbook: WorkbookCopy | null;
}

export class UndoLog {
  readonly #data: WorkbookData;
  #undo: Step[] = [];
  #redo: Step[] = [];
  #open: Step | null = null;

  constructor(data: WorkbookData) {
    this.#data = data;
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  clear(): void {
    if (this.#undo.length > 0) this.#undo = [];
    if (this.#redo.length > 0) this.#redo = [];
  }

  /** Everything noted during `work` is one step; when it throws, what it did is taken back. */
  step<T>(work: () => T): T {
    if (this.#open !== null) return work();
    const step: Step = { cells: [], workbook: null };
    this.#open = step;
    try {
      const result = work();
      if (step.cells.length > 0 || step.workbook !== null) {
        this.#undo.push(step);
        if (this.#undo.length > MAX_STEPS) this.#undo.shift();
        this.#redo = [];
      }
      return result;
    } catch (error) {
      this.#swap(step);
      throw error;
    } finally {
      this.#open = null;
    }
  }

  noteCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    if (this.#open?.workbook === null) this.#open.cells.push({ sheetId: sheet.id, row, column, cell });
  }

  noteWorkbook(): void {
    if (this.#open?.workbook === null) this.#open.workbook = copyWorkbook(this.#data);
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.#undo.pop();
    if (step === undefined) return false;
    this.#redo.push(this.#swap(step));
    return true;
  }

  redo(): boolean {
    const step = this.#redo.pop();
    if (step === undefined) return false;
    this.#undo.push(this.#swap(step));
    return true;
  }

  /** Restores a step and returns the step that restores the present. */
  #swap(step: Step): Step {
    const back: Step = { cells: [], workbook: step.workbook === null ? null : copyWorkbook(this.#data) };
    if (step.workbook !== null) restoreWorkbook(this.#data, step.workbook);
    for (const note of [...step.cells].reverse()) {
      const sheet = this.#data.sheets.find((candidate) => candidate.id === note.sheetId);
      if (sheet === undefined) continue;
      const cells = sheet.cells.get(note.row) ?? new Map<number, Cell>();
      back.cells.push({ ...note, cell: cells.get(note.column) });
      if (note.cell === undefined) cells.delete(note.column);
      else cells.set(note.column, note.cell);
      if (cells.size === 0) sheet.cells.delete(note.row);
      else sheet.cells.set(note.row, cells);
    }
    return back;
  }
}

function copyWorkbook(data: WorkbookData): WorkbookCopy {
  return {
    sheets: data.sheets.map((sheet) => ({ sheet, fields: copySheet(sheet) })),
    names: data.names.map((name) => ({ ...name })),
    activeSheetId: data.activeSheetId,
  };
}

function copySheet(sheet: Sheet): Sheet {
  const copyProps = <T extends RowProps | ColumnProps>(map: Map<number, T>): Map<number, T> =>
    new Map([...map].map(([key, props]) => [key, { ...props }]));
  return {
    ...sheet,
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)])),
    rows: copyProps(sheet.rows),
    columns: copyProps(sheet.columns),
    merges: [...sheet.merges],
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column })) })),
    validations: [...sheet.validations],
    conditionalFormats: [...sheet.conditionalFormats],
    charts: sheet.charts.map((chart) => ({ ...chart })),
    freeze: { ...sheet.freeze },
    print: { ...sheet.print },
    protection: { ...sheet.protection },
    changedCells: new Set(sheet.changedCells),
  };
}

function restoreWorkbook(data: WorkbookData, copy: WorkbookCopy): void {
  data.sheets = copy.sheets.map(({ sheet, fields }) =>
    Object.assign(sheet, copySheet({ ...fields, changed: 'all', changedCells: new Set() })),
  );
  data.names = copy.names.map((name) => ({ ...name }));
  data.activeSheetId = copy.activeSheetId;
}
