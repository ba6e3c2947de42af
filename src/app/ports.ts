/**
 * What the use cases need from the outside, as interfaces. `src/host` implements them with Excel; tests with a workbook
 * of their own. Every call that can be refused by the host returns a Result with a code of `HostRefusal`.
 */
import type { CellRef, Scalar } from '../core/model/cell';
import type { MappingChoices, RegisterConflict } from '../core/model/intake';
import type { FindingDecisions } from '../core/model/finding-decision';
import type { RegisterDecisions } from '../core/model/register';
import type { Result } from '../core/model/result';
import type { RankingStudy } from '../core/model/study';
import type { OwnedSheet, SheetSnapshot, SkippedSheet, WorkbookSnapshot } from '../core/model/snapshot';
import type { StudyProblem } from '../core/ranking/study/study-problem';
import type { PlanSheet, SheetPlan } from '../core/sheets/plan';

/** Refusals of the host, translated from its error codes in one place (`src/host/errors.ts`). Sentences in i18n. */
export type HostRefusal =
  | 'cellEdit' // the user is typing in a cell
  | 'protectedSheet' // params: sheet
  | 'readOnly'
  | 'tooLarge'
  | 'filteredRange' // params: sheet
  | 'mergedCells' // params: sheet
  | 'nameTaken' // params: name
  | 'sessionLost'
  | 'timeout' // the host did not answer; what was written is unknown
  | 'busy'
  | 'notSupported' // params: feature
  | 'itemGone'
  | 'cellChanged' // params: cell
  | 'otherDates' // params: file
  | 'cancelled'
  | 'internal'; // params: code

export type Progress = (done: number, total: number) => void;

export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  /** Cells of the Register that a person may have changed since the add-in wrote them; a few too many, never too few. */
  readonly handEdited: readonly CellRef[];
  /** The settings as they were stored then; asked for by themselves where a reading has none. */
  readonly settings?: StoredSettings;
}

export interface WorkbookReader {
  /** All visible sheets. Syncs: 4, plus one for every 2 MB of values beyond the first. */
  read(options: {
    readonly signal?: AbortSignal;
    readonly progress?: Progress;
  }): Promise<Result<WorkbookReading, HostRefusal>>;
}

/** Reads again only what was touched since a reading, to check it while the person goes on working. */
export interface TouchedReader {
  /**
   * The reading with the sheets named read anew: those of `changes`, and those of the add-in named in `written`. Null where that
   * is not cheap or does not tell all: sheets added, removed, renamed or hidden, or too many cells. Syncs: 2.
   */
  reread(
    reading: WorkbookReading,
    changes: readonly WorkbookChange[],
    written: readonly OwnedSheet[],
  ): Promise<Result<WorkbookReading | null, HostRefusal>>;
}

/** One cell that applying a plan would change. Texts are what the cell holds, formulas included. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
  /** The number format a cell formatted as text gets with it. */
  readonly numberFormat?: string;
}

/** What applying plans would do to one sheet. */
export interface SheetChange {
  readonly sheet: PlanSheet;
  readonly name: string;
  /** Where a sheet of another office comes from. */
  readonly from?: FileOrigin;
  readonly action: 'create' | 'update' | 'none';
  readonly cellsWritten: number;
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  /** Cells with content that get another content; at most 200 are listed, `overwrittenCount` counts all. */
  readonly overwritten: readonly CellChange[];
  readonly overwrittenCount: number;
  /** Of a plan with marks: how many cells would wear them. */
  readonly cellsMarked?: number;
  /** Protected, so that Excel would refuse the change. */
  readonly isProtected?: boolean;
}

export interface ApplyOptions {
  /** Stored together with the end of the journal entry, to spare a request; not stored when the command fails. */
  readonly settings?: StoredSettings;
  readonly entry: { readonly command: CommandId; readonly label: string; readonly at: string };
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

/** A command that writes; the journal names entries by it. */
export type CommandId =
  'register' | 'validate' | 'rank' | 'summarise' | 'run' | 'form' | 'edit' | 'papers' | 'marks' | 'insert';

export interface JournalEntry {
  /** Ascending with time: `0001`. */
  readonly id: string;
  readonly command: CommandId;
  readonly label: string;
  /** ISO date and time given by the caller. */
  readonly at: string;
  readonly state: 'started' | 'done' | 'undone';
  readonly sheets: readonly string[];
}

/** A cell that someone changed after the command wrote it: undoing would lose that change. */
export interface UndoConflict {
  readonly cell: CellRef;
  readonly now: string;
}

export interface UndoPreview {
  readonly entry: JournalEntry;
  readonly sheetsRemoved: readonly string[];
  readonly cellsRestored: number;
  /** Sheets whose marks of findings become what they were; none where left out. */
  readonly sheetsRemarked?: readonly string[];
  readonly conflicts: readonly UndoConflict[];
}

export interface WorkbookWriter {
  /** Compares plans with the workbook without changing it. One sync for any number of plans. */
  preview(plans: readonly SheetPlan[]): Promise<Result<readonly SheetChange[], HostRefusal>>;
  /**
   * Journal entry first (state `started`, with before-images), then the plans, then state `done`. When a write fails
   * midway, what was there before is put back and the refusal says so.
   */
  apply(plans: readonly SheetPlan[], options: ApplyOptions): Promise<Result<JournalEntry, HostRefusal>>;
}

export interface Journal {
  list(): Promise<Result<readonly JournalEntry[], HostRefusal>>;
  previewUndo(entryId: string): Promise<Result<UndoPreview, HostRefusal>>;
  /** Restores what the entry changed; cells named in `keep` stay as they are now. */
  undo(entryId: string, keep: readonly CellRef[]): Promise<Result<JournalEntry, HostRefusal>>;
}

/** Settings that travel in the workbook (`workbook.settings`). */
export interface StoredSettings {
  readonly version: 1;
  readonly language: 'auto' | 'id' | 'en';
  readonly mapping: MappingChoices;
  /** Run hashes by step: the step is stale when today's input hash differs. */
  readonly stamps: Readonly<Partial<Record<CommandId, string>>>;
  /** What persons decided about the Register; nothing yet when left out. */
  readonly register?: RegisterDecisions;
  /** What persons decided about findings; nothing yet when left out. */
  readonly findings?: FindingDecisions;
  /** Where sheets that were inserted came from, by worksheet id; none when left out. */
  readonly inserted?: Readonly<Record<string, FileOrigin>>;
}

/** A sheet of a file of another office. */
export interface FileOrigin {
  readonly file: string;
  readonly sheet: string;
}

export interface SettingsStore {
  load(): Promise<Result<StoredSettings, HostRefusal>>;
  save(settings: StoredSettings): Promise<Result<null, HostRefusal>>;
}

/** A file a person chose; its bytes are read when its turn comes. */
export interface ChosenFile {
  /** With its folder, where one was chosen. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Why a file cannot be read. Sentences in i18n. */
export type FileRefusal =
  | 'password'
  | 'oldFormat' // .xls and .xlsb
  | 'text' // .csv, .html
  | 'empty'
  | 'tooLarge'
  | 'damaged'
  | 'noWorkbook' // another kind of package, a .docx for one
  | 'gone'; // moved or withdrawn since it was chosen

export interface FileReading {
  readonly name: string;
  /** Visible sheets under their own names; days are counted from 1900. */
  readonly sheets: readonly SheetSnapshot[];
  readonly skipped: readonly SkippedSheet[];
  /** Names of all its sheets in tab order, those not read included. */
  readonly names: readonly string[];
  /** Whether Excel counts its days from 1904; those of `sheets` are counted from 1900. */
  readonly date1904: boolean;
}

export interface FileReader {
  /** Reads a workbook without Excel. */
  read(file: ChosenFile): Promise<Result<FileReading, FileRefusal>>;
}

export interface FileMaker {
  /** An .xlsx of its own with one sheet for each plan, without Excel. */
  make(plans: readonly SheetPlan[]): Promise<Uint8Array>;
}

export interface InsertOptions {
  readonly entry: ApplyOptions['entry'];
  /** The settings to store with the end of the journal entry, from the worksheet ids of the sheets that came. */
  readonly settings?: (ids: readonly string[]) => StoredSettings;
}

export interface InsertedSheets {
  readonly entry: JournalEntry;
  /** In the order of the file, hidden ones included, under the names Excel gave them. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}

export interface SheetInserter {
  /** Copies all sheets of a workbook file behind the last one, as a command of the journal. When it fails nothing is left of it. */
  insert(bytes: Uint8Array, options: InsertOptions): Promise<Result<InsertedSheets, HostRefusal>>;
}

export interface Navigator {
  /** Selects a cell, or the cells from it to the last one. */
  select(cell: CellRef, last?: CellRef): Promise<Result<null, HostRefusal>>;
  /** Shows an owned sheet; `itemGone` when it does not exist. */
  show(sheet: OwnedSheet): Promise<Result<null, HostRefusal>>;
}

/** A hint that something changed; the reader must re-read. */
export interface WorkbookChange {
  readonly sheetId: string;
  /** The owned sheet that changed; null for a sheet of the person's own. */
  readonly owned: OwnedSheet | null;
  readonly address: string;
  readonly byAddIn: boolean;
}

/** The first cell of what a person selected. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export interface Watcher {
  /** Calls `onChange` after a quiet 300 ms with all changes since, and `onSelect` with every selection; resolves to the stop function. */
  watch(
    onChange: (changes: readonly WorkbookChange[]) => void,
    onSelect?: (place: SelectedCell) => void,
  ): Promise<Result<() => Promise<void>, HostRefusal>>;
}

/** A table as it stands, its header row first. */
export interface TableValues {
  readonly sheet: string;
  /** Of its first cell, 0-based. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Scalar[])[];
}

export interface TableReader {
  /** One table by its name; null where there is none. One sync. */
  table(name: string): Promise<Result<TableValues | null, HostRefusal>>;
}

export interface HostCounters {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
}

export interface Clock {
  /** `YYYY-MM-DD`, local. */
  today(): string;
  /** ISO date and time, local, without zone: `2024-09-30T19:05:00`. */
  now(): string;
  /** Milliseconds for timings; only differences mean something. */
  ticks(): number;
}

/** Studies a ranking off the main thread; null where that cannot be had: then it is done in slices. */
export type StudyRunner = (problem: StudyProblem) => Promise<RankingStudy | null>;

export interface Ports {
  readonly reader: WorkbookReader;
  /** Left out where nothing is checked while the person works. */
  readonly touched?: TouchedReader;
  readonly writer: WorkbookWriter;
  readonly journal: Journal;
  readonly settings: SettingsStore;
  /** Left out where nobody opens a pane. */
  readonly tables?: TableReader;
  readonly navigator: Navigator;
  readonly watcher: Watcher;
  readonly files: FileReader;
  readonly maker: FileMaker;
  readonly inserter: SheetInserter;
  readonly clock: Clock;
  readonly study?: StudyRunner;
}

export type { RegisterConflict };
