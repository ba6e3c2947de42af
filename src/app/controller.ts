/**
 * The contract between the pane and the use cases: a state that is replaced, never changed, and the actions of a person.
 * `src/app/make-controller.ts` implements it over the ports; pane tests give a hand-written one.
 */
import type { DueDate } from '../core/agreements/due-dates';
import type { CellRef } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import type {
  ChoosableKind,
  MappingChoices,
  RegisterConflict,
  Source,
  SourceFieldId,
  SourceKind,
} from '../core/model/intake';
import type { Fix } from '../core/findings/fix';
import type { FindingDecision } from '../core/model/finding-decision';
import type { HistoryLine } from '../core/history/history';
import type { FieldType } from '../core/model/object';
import type { Ranking } from '../core/model/ranking';
import type { CellOwner, ObjectPair, RegisterDiff, UnitedName } from '../core/model/register';
import type { NameSuggestion } from '../core/register/name-suggestions';
import type { Refusal } from '../core/model/result';
import type { ComparedSource, JoiningId } from '../core/ranking/choice-words';
import type { ComparisonBlock } from '../core/ranking/read-comparisons';
import type { SealExplanation, SealReading } from '../core/ranking/seal';
import type { OwnedSheet, SkippedSheet } from '../core/model/snapshot';
import type { ProposalState } from '../core/evaluation/proposal-state';
import type { SelectedPlace } from '../core/intake/find-selected';
import type { SummaryFacts } from '../core/model/summary';
import type { StudyWords } from '../core/ranking/study/describe-study';
import type { BlankId } from '../core/sheets/plan-blank-table';
import type { CellEdit } from '../core/sheets/plan-edits';
import type { PaperConflict } from '../core/evaluation/papers/keep-edits';
import type { PaperCopy } from '../core/evaluation/papers/copy-paper';
import type { RankingProof } from '../core/sheets/ranking/prove-ranking';
import type { FindFigures } from '../core/sheets/robustness/figure-cells';
import type { OfficeFileState } from './office-files';
import type { Assessor } from '../core/ranking/panel/read-assessors';
import type { PanelFile, PanelRequest, PanelState } from './panel-state';
import type { PaperId } from '../core/model/paper-ids';
import type { ChosenFile, CommandId, HostRefusal, JournalEntry, SheetChange, UndoPreview } from './ports';

export const STEPS = ['register', 'validate', 'rank', 'summarise'] as const;
export type StepId = (typeof STEPS)[number];

/**
 * todo: not run yet · ready: everything it needs is there · done: its sheets match what is in the workbook ·
 * stale: something it rests on changed since · needsYou: a question must be answered or an input filled first.
 */
export type StepState = 'todo' | 'ready' | 'done' | 'stale' | 'needsYou';

export interface Step {
  readonly id: StepId;
  readonly state: StepState;
  /** How many things wait for the person: doubtful headings, conflicts, missing scores. */
  readonly waiting: number;
}

export type Activity =
  | { readonly type: 'idle' }
  | {
      readonly type: 'running';
      readonly command: CommandId | 'read' | 'undo' | 'files';
      /** 0..1, or null while it cannot be said. */
      readonly progress: number | null;
      readonly cancellable: boolean;
    };

/** What a person is told that is left without marks, or keeps them. */
export interface LeftOut {
  /** Names of sheets that would change but are protected. */
  readonly protectedSheets: readonly string[];
  /** Names of hidden sheets, which are not checked. */
  readonly hiddenSheets: readonly string[];
  /** Cells with findings in files of others. */
  readonly cellsInFiles: number;
}

/** What a step would write, shown before it is written. */
export interface Preview {
  readonly command: CommandId;
  readonly changes: readonly SheetChange[];
  readonly conflicts: readonly RegisterConflict[];
  /** What becomes of the objects of the Register; null when it is not written. */
  readonly diff: RegisterDiff | null;
  /** Texts of staff on papers whose facts changed; none where left out. */
  readonly edited?: readonly PaperConflict[];
  /** Of marks of findings: what gets none, or keeps them. */
  readonly leftOut?: LeftOut;
}

export interface NameAnswer {
  readonly suggestion: NameSuggestion;
  readonly name: string | null;
}

export interface ObjectSummary {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly partner: string;
  readonly sheet: string;
  readonly findings: number;
}

/** The result of the last reading of the workbook; null before the first. */
export interface Analysis {
  readonly sources: readonly Source[];
  readonly skipped: readonly SkippedSheet[];
  readonly objects: readonly ObjectSummary[];
  readonly findings: readonly Finding[];
  /** Mendings of source cells that are sure. */
  readonly fixes: readonly Fix[];
  readonly ranking: Ranking | null;
  /** The figures of Peringkat against those computed anew; null where there is no such sheet. */
  readonly proof?: RankingProof | null;
  /** Squares of pairwise comparisons, in sheet order; rows and columns are the criteria of the ranking. */
  readonly comparisons: readonly ComparisonBlock[];
  /** What makes weights of them; null or left out where the weights come from elsewhere. */
  readonly comparedBy?: ComparedSource | null;
  /** How comparisons of several assessors are joined, and what would choose otherwise; null or left out where they are not used. */
  readonly joining?: {
    readonly chosen: JoiningId;
    readonly choices: readonly { readonly id: JoiningId; readonly edits: readonly CellEdit[] }[];
  } | null;
  /** How firm the order is, in words; null or left out where there is no order to study. */
  readonly study?: StudyWords | null;
  /** Where the figures of those words stand; null or left out where there are none. */
  readonly figures?: FindFigures | null;
  /** What would add the choice of a method to a Kriteria sheet that has none; null or left out where it has one. */
  readonly methodOffer?: readonly CellEdit[] | null;
  readonly panel: PanelState;
  readonly seal: SealReading;
  readonly summary: SummaryFacts;
  readonly conflicts: readonly RegisterConflict[];
  readonly diff: RegisterDiff;
  /** Objects told of in two places: merged ones, and those a person must say it of. */
  readonly pairs: { readonly merged: readonly ObjectPair[]; readonly offered: readonly ObjectPair[] };
  /** Agencies and partners under several spellings, and names that stand for several by decision. */
  readonly names: { readonly offered: readonly NameSuggestion[]; readonly united: readonly UnitedName[] };
  /** Cells read with doubt or not at all, to be looked at. */
  readonly doubts: readonly Doubt[];
  /** The recorded history of an object, newest first. */
  readonly history?: (object: string) => readonly HistoryLine[];
  /** What falls due, computed when it is looked at. */
  readonly due?: () => readonly DueDate[];
  /** How far one object is, computed when it is looked at; null for an unknown one. */
  readonly describe?: (object: string) => ProposalState | null;
}

export interface Doubt {
  readonly object: string | null;
  /** Whose field it is; `register` for those of objects. */
  readonly kind: SourceKind;
  readonly field: SourceFieldId;
  readonly type: FieldType;
  /** Findings and values of criteria that rest on its cell; the list begins with the most. */
  readonly dependants: number;
  readonly cell: CellRef;
  readonly raw: string;
  readonly readings: readonly string[];
}

export interface ControllerState {
  readonly steps: readonly Step[];
  readonly activity: Activity;
  readonly analysis: Analysis | null;
  readonly preview: Preview | null;
  /** The last refusal, until dismissed. `after` tells what it means for the workbook. */
  readonly problem: {
    readonly refusal: Refusal<HostRefusal>;
    readonly command: CommandId | 'read' | 'undo' | 'files' | 'show';
  } | null;
  /** The last thing that went well, to be announced; null after the next action. */
  readonly notice:
    | {
        readonly type: 'applied';
        readonly command: CommandId;
        readonly cells: number;
        readonly sheets: readonly string[];
      }
    | { readonly type: 'undone'; readonly entry: JournalEntry }
    | { readonly type: 'nothingToDo'; readonly command: CommandId }
    | { readonly type: 'inserted'; readonly file: string; readonly sheets: readonly string[] }
    | { readonly type: 'cancelled' }
    | null;
  readonly mapping: MappingChoices;
  readonly language: 'auto' | 'id' | 'en';
  /** Workbooks from other offices, in the order they were chosen; known until the pane is closed. */
  readonly files: readonly OfficeFileState[];
  /** Newest first; what was written since the pane opened, and all of it once `listHistory` was asked. */
  readonly journal: readonly JournalEntry[];
  readonly undoPreview: UndoPreview | null;
  /** Something changed that could not be checked by itself: the workbook should be read again. */
  readonly outdated?: boolean;
  /** What the person has selected on the sheets; null or left out where it is no object. */
  readonly selected?: SelectedPlace | null;
}

export interface Controller {
  getState(): ControllerState;
  /** Calls back after every change of state; returns the stop function. */
  subscribe(listener: () => void): () => void;

  /**
   * What falls due by the sheet Perjanjian as it stands: one request beside whatever runs, before anything is read. Empty where
   * there is no such sheet or it cannot be asked.
   */
  glance(): Promise<readonly DueDate[]>;
  /** Reads the workbook and recomputes everything; writes nothing. */
  refresh(): Promise<void>;
  /** Chooses the field of a heading of a source or of a label of a form, or keeps it as an extra column; recomputes without reading again. */
  chooseField(source: Source, heading: string, field: SourceFieldId | null): Promise<void>;
  /** Takes a table for another kind, leaves it alone (`other`), or lets its headings decide again (null); remembered. Recomputes. */
  chooseKind(source: Source, kind: ChoosableKind | null): Promise<void>;
  /** Takes what headings were read as for chosen; remembered for sheets with such headings. */
  acceptFields(sources: readonly Source[]): Promise<void>;
  /** Shows what inserting a sheet to fill would write; `agency` may be `''`. */
  prepareBlank(id: BlankId, agency: string): Promise<void>;
  /** Shows what handing out scoring sheets, merging those that came back or writing the agenda would write. */
  preparePanel(request: PanelRequest): Promise<void>;
  /** Reads anew and makes a workbook for each assessor, without writing anything; null when that was refused. */
  makePanelFiles(assessors: readonly Assessor[]): Promise<readonly PanelFile[] | null>;
  /** Shows what sealing the method now, or recording who changed it and why, would write on Pengaturan. */
  prepareSeal(explanation: SealExplanation | null): Promise<void>;
  /** Shows what changing these cells would write; the workbook is read anew once it is applied. */
  prepareEdits(edits: readonly CellEdit[]): Promise<void>;
  /** Says that a finding is no problem, is accepted, or is open again; remembered while what it rests on stays. Recomputes. */
  decideFinding(finding: Finding, status: FindingDecision['status'], reason: string): Promise<void>;
  /** Reads anew and shows what these fixes would write; refused where a cell has changed since, then and when applied. */
  prepareFixes(fixes: readonly Fix[]): Promise<void>;
  /** Reads anew and shows what marking all cells with open findings on the sheets of staff would change, or taking all marks away. */
  prepareMarks(isWanted: boolean): Promise<void>;
  /** Reads files of other offices and takes their sheets into the analysis. A bad file stops nothing. */
  addFiles(files: readonly ChosenFile[]): Promise<void>;
  removeFile(name: string): Promise<void>;
  /** Shows what copying the sheets of a file into the workbook would add, and under which names. */
  prepareInsert(name: string): Promise<void>;
  /** Decides hand-made cells that differ from their source; remembered until the source changes. Recomputes. */
  decideCells(conflicts: readonly RegisterConflict[], keep: CellOwner): Promise<void>;
  /** Says whether two objects are one; remembered. Recomputes. */
  decidePair(key: string, answer: 'merge' | 'apart'): Promise<void>;
  /** Uses a name for all spellings of a suggestion, or leaves them as they are for null; remembered. Recomputes. */
  decideNames(answers: readonly NameAnswer[]): Promise<void>;
  /** Lets the spellings of a name stand as they are again. Recomputes. */
  forgetName(united: UnitedName): Promise<void>;
  /** Reads, computes and shows what the step would write. `run` is all four steps at once. */
  prepare(command: CommandId): Promise<void>;
  /** Reads, computes and shows what making these papers would write. */
  preparePapers(ids: readonly PaperId[]): Promise<void>;
  /** Decides texts of staff in the papers that are shown: they stay, or the new text comes. */
  decideEdited(keys: readonly string[], keep: 'mine' | 'fresh'): Promise<void>;
  /** A paper with what staff wrote on it, for a word processor; null when there is nothing to make it from. Writes nothing. */
  copyPaper(id: PaperId): Promise<PaperCopy | null>;
  /** Writes the preview that is shown. */
  apply(): Promise<void>;
  discardPreview(): void;
  cancel(): void;
  /** Lists the journal for the history, unless it is known since the last reading. */
  listHistory(): Promise<void>;
  /** Shows what undoing an entry would do; the newest entry that is not undone when none is named. */
  prepareUndo(entryId?: string): Promise<void>;
  /** Undoes the entry shown; `keepChanged` leaves cells that were changed since. */
  undo(keepChanged: boolean): Promise<void>;
  discardUndo(): void;
  /** Selects a cell, or the cells from it to the last one. */
  goTo(cell: CellRef, last?: CellRef): Promise<void>;
  showSheet(sheet: OwnedSheet): Promise<void>;
  setLanguage(language: 'auto' | 'id' | 'en'): Promise<void>;
  dismissProblem(): void;
  dispose(): Promise<void>;
}
