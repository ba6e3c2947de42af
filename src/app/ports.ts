/**
 * What the use cases need from the outside, as interfaces. `src/host` implements them with Excel; tests with a workbook
 * of their own. Every call that can be refused by the host returns a Result with a code of `HostRefusal`.
 */
import type { CellRef } from '../core/model/cell';
import type { MappingChoices, RegisterConflict } from '../core/model/intake';
import type { Result } from '../core/model/result';
import type { OwnedSheet, WorkbookSnapshot } from '../core/model/snapshot';
import type { SheetPlan } from '../core/sheets/plan';

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

/** One cell that applying a plan would change. Texts are what the cell holds, formulas included. */
export interface CellChange {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

/** What applying plans would do to one sheet. */
export interface SheetChange {
  readonly sheet: OwnedSheet;
  readonly name: string;
  readonly action: 'create' | 'update' | 'none';
  readonly cellsWritten: number;
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  /** Cells with content that get another content; at most 200 are listed, `overwrittenCount` counts all. */
  readonly overwritten: readonly CellChange[];
  readonly overwrittenCount: number;
}

export interface ApplyOptions {
  /** Stored together with the end of the journal entry, to spare a request; not stored when the command fails. */
  readonly settings?: StoredSettings;
  readonly entry: { readonly command: CommandId; readonly label: string; readonly at: string };
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

/** A command that writes; the journal names entries by it. */
export type CommandId = 'register' | 'validate' | 'rank' | 'summarise' | 'run';

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
}

export interface SettingsStore {
  load(): Promise<Result<StoredSettings, HostRefusal>>;
  save(settings: StoredSettings): Promise<Result<null, HostRefusal>>;
}

export interface Navigator {
  select(cell: CellRef): Promise<Result<null, HostRefusal>>;
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

export interface Watcher {
  /** Calls `onChange` after a quiet 400 ms with all changes since; resolves to the stop function. */
  watch(onChange: (changes: readonly WorkbookChange[]) => void): Promise<Result<() => Promise<void>, HostRefusal>>;
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

export interface Ports {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly journal: Journal;
  readonly settings: SettingsStore;
  readonly navigator: Navigator;
  readonly watcher: Watcher;
  readonly clock: Clock;
}

export type { RegisterConflict };
