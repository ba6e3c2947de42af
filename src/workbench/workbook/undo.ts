/**
 * The person's undo and redo, at most 100 steps (platform.md 2.2). A step of cell contents keeps the cells; a step of
 * structure or format keeps the workbook. Never records what the add-in writes.
 */
import { cellKey, type Cell, type ColumnProps, type RowProps, type Sheet, type WorkbookData, type WorkbookEvent } from './model'; // prettier-ignore

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
  /** What listeners were told of the step, so that they can be told of its reversal. */
  events: WorkbookEvent[];
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
    const step: Step = { cells: [], workbook: null, events: [] };
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

  /** Remembers an event of the open step. */
  noteEvent(event: WorkbookEvent): void {
    this.#open?.events.push(event);
  }

  /** Takes the last step back and answers the events to tell; null when there is none. */
  undo(): WorkbookEvent[] | null {
    const step = this.#undo.pop();
    if (step === undefined) return null;
    this.#redo.push(this.#swap(step));
    return [...step.events].reverse().map(reverseEvent);
  }

  redo(): WorkbookEvent[] | null {
    const step = this.#redo.pop();
    if (step === undefined) return null;
    this.#undo.push(this.#swap(step));
    return step.events;
  }

  /** Restores a step and returns the step that restores the present. */
  #swap(step: Step): Step {
    const { events } = step;
    const back: Step = { cells: [], workbook: step.workbook === null ? null : copyWorkbook(this.#data), events };
    if (step.workbook !== null) restoreWorkbook(this.#data, step.workbook);
    for (const note of [...step.cells].reverse()) {
      const sheet = this.#data.sheets.find((candidate) => candidate.id === note.sheetId);
      if (sheet === undefined) continue;
      const cells = sheet.cells.get(note.row) ?? new Map<number, Cell>();
      back.cells.push({ ...note, cell: cells.get(note.column) });
      markChanged(sheet, note, cells.get(note.column));
      if (note.cell === undefined) cells.delete(note.column);
      else cells.set(note.column, note.cell);
      if (cells.size === 0) sheet.cells.delete(note.row);
      else sheet.cells.set(note.row, cells);
    }
    return back;
  }
}

/** The part of a file that must be written anew: the cell, or the whole sheet when a format changed. */
function markChanged(sheet: Sheet, note: CellNote, before: Cell | undefined): void {
  if (sheet.changed === 'all') return;
  if ((before?.style ?? 0) === (note.cell?.style ?? 0)) {
    sheet.changed = 'cells';
    sheet.changedCells.add(cellKey(note.row, note.column));
  } else {
    sheet.changed = 'all';
    sheet.changedCells.clear();
  }
}

const REVERSED: Readonly<Record<string, string>> = {
  RowInserted: 'RowDeleted', RowDeleted: 'RowInserted', ColumnInserted: 'ColumnDeleted', ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted', CellDeleted: 'CellInserted', WorksheetAdded: 'WorksheetDeleted',
  WorksheetDeleted: 'WorksheetAdded', TableAdded: 'TableDeleted', TableDeleted: 'TableAdded',
}; // prettier-ignore

/** What taking a change back tells: the same cells, the opposite change. */
function reverseEvent(event: WorkbookEvent): WorkbookEvent {
  const { before, after, change, ...rest } = event;
  return {
    ...rest,
    ...(change === undefined ? {} : { change: REVERSED[change] ?? change }),
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
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
