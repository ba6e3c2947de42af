/**
 * The controller of the pane over the ports: one command at a time, a state that is replaced and never changed. Knows
 * neither Office nor React, and no sentence but through the translator it is given.
 */
import type { DueDate } from '../core/agreements/due-dates';
import { formatCellRef, type CellRef } from '../core/model/cell';
import type { Fix } from '../core/findings/list-fixes';
import type { Translate } from '../core/model/message';
import type { ChoosableKind, MappingChoices, RegisterConflict, Source, SourceFieldId } from '../core/model/intake';
import type { CellOwner, RegisterDecisions, UnitedName } from '../core/model/register';
import type { Refusal, Result } from '../core/model/result';
import { refuse } from '../core/model/result';
import type { OwnedSheet } from '../core/model/snapshot';
import type { SealExplanation } from '../core/ranking/seal';
import { isOwnedPlan, type SheetPlan } from '../core/sheets/plan';
import type { CellEdit } from '../core/sheets/plan-edits';
import { findSelected, type SelectedPlace } from '../core/intake/find-selected';
import { isSameValue } from '../core/model/same-value';
import { decideNames, forgetName } from '../core/register/name-decisions';
import { cellKey, decideCell } from '../core/register/decide';
import { makeCheckMemory } from '../core/rules/check-memory';
import { STEPS, type Activity, type Controller, type ControllerState, type NameAnswer, type Step, type StepId } from './controller'; // prettier-ignore
import { LiveCheck, type Checked } from './live-check';
import type { Finding } from '../core/model/finding';
import type { FindingDecision } from '../core/model/finding-decision';
import type { AnalyseInput, FullAnalysis, Pause } from './analyse';
import type * as ChooseMapping from './choose-mapping';
import { addFiles, describeFile, readFiles, withFiles, type OfficeFile } from './office-files';
import type { PaperCopy } from '../core/evaluation/papers/copy-paper';
import type { PaperChoices } from '../core/evaluation/papers/keep-edits';
import type { PaperId } from '../core/model/paper-ids';
import type { BlankId } from '../core/sheets/plan-blank-table';
import { MAIN_SHEET, stampOf, stepsOf } from './steps';
import type { ChosenFile, CommandId, HostRefusal, JournalEntry, Ports, SelectedCell, StoredSettings, WorkbookChange, WorkbookReading } from './ports'; // prettier-ignore
import type { Assessor } from '../core/ranking/panel/read-assessors';
import type { PanelFile, PanelRequest } from './panel-state';
import { describeSteps, FIRST_STEPS, markStale } from './step-state';

export interface ControllerOptions {
  readonly ports: Ports;
  /** The translator of a language choice; `auto` is the host's language. Its texts may have to be loaded first. */
  readonly translatorFor: (language: StoredSettings['language']) => Translate | Promise<Translate>;
  readonly pause: Pause;
  /** Watches for changes by others; off where nobody looks on. */
  readonly interactive: boolean;
}

/** What a run without a pane needs beyond the pane's contract. */
export interface InspectableController extends Controller {
  /** The last analysis; null before the first reading. */
  readonly full: () => FullAnalysis | null;
  /** Milliseconds by part of the work, over all commands so far. */
  readonly timings: () => Readonly<Record<string, number>>;
}

const NO_DECISIONS: RegisterDecisions = { cells: {}, pairs: {}, names: {} };

type Running = 'read' | 'undo' | 'files' | CommandId;

/** Milliseconds of reading after which the host may draw and answer. */
const LONGEST_SLICE = 40;

const NO_SETTINGS: StoredSettings = { version: 1, language: 'auto', mapping: {}, stamps: {} };
const IDLE: Activity = { type: 'idle' };

const INITIAL: ControllerState = {
  steps: FIRST_STEPS,
  activity: IDLE,
  analysis: null,
  preview: null,
  problem: null,
  notice: null,
  mapping: {},
  language: 'auto',
  files: [],
  journal: [],
  undoPreview: null,
};

/** Leaves a command with a refusal; caught by `run` only. */
class Stopped extends Error {
  constructor(readonly refusal: Refusal<HostRefusal>) {
    super(refusal.code);
  }
}

export function makeController(options: ControllerOptions): InspectableController {
  return new CommandCenter(options);
}

class CommandCenter implements InspectableController {
  readonly #options: ControllerOptions;
  readonly #listeners = new Set<() => void>();
  readonly #timings: Record<string, number> = {};
  #state = INITIAL;
  #settings: StoredSettings | null = null;
  #reading: WorkbookReading | null = null;
  #files: readonly OfficeFile[] = [];
  /** The file whose sheets the preview shows. */
  #inserting: OfficeFile | null = null;
  /** Files whose sheets were inserted since the pane opened, by journal entry: they are sources again after an undo. */
  readonly #inserted = new Map<string, OfficeFile>();
  #full: FullAnalysis | null = null;
  #plans: readonly SheetPlan[] = [];
  /** The fixes the plans are for; none for other plans. */
  #fixes: readonly Fix[] = [];
  /** Owned sheets that are there: those read, and those written since. */
  readonly #present = new Set<OwnedSheet>();
  #papers: { readonly ids: readonly PaperId[]; readonly choices: PaperChoices } = { ids: [], choices: {} };
  #isJournalListed = false;
  /** Changes told while a command ran. */
  #unheard: WorkbookChange[] = [];
  /** Commands begun so far. */
  #turn = 0;
  /** Where the person is on the sheets, as far as it was told. */
  #place: SelectedCell | null = null;
  readonly #memory = makeCheckMemory();
  readonly #live: LiveCheck;
  #abort: AbortController | null = null;
  #stopWatching: (() => Promise<void>) | null = null;
  #isDisposed = false;

  constructor(options: ControllerOptions) {
    this.#options = options;
    this.#live = new LiveCheck({
      touched: options.ports.touched,
      current: () => (this.#isOpen() ? this.#reading : null),
      turn: () => this.#turn,
      analyse: (reading, alive) => this.#compute(reading, alive),
      onChecked: (reading, checked) => this.#takeChecked(reading, checked),
      onOutdated: (changes) => this.#set({ outdated: true, steps: markStale(this.#state.steps, changes) }),
    });
  }

  getState = (): ControllerState => this.#state;

  full = (): FullAnalysis | null => this.#full;

  timings = (): Readonly<Record<string, number>> => ({ ...this.#timings });

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  glance = async (): Promise<readonly DueDate[]> => {
    const { ports, translatorFor } = this.#options;
    const { glanceAtAgreements } = await import('./glance');
    return glanceAtAgreements(ports, await translatorFor(this.#state.language));
  };

  refresh = (): Promise<void> =>
    this.#run('read', async () => {
      await this.#watchOnce();
      await this.#read();
      this.#isJournalListed = false;
    });

  chooseField = (source: Source, heading: string, field: SourceFieldId | null): Promise<void> =>
    this.#remap(({ chooseField }, mapping) => chooseField(mapping, source, heading, field));

  chooseKind = (source: Source, kind: ChoosableKind | null): Promise<void> =>
    this.#remap(({ chooseKind }, mapping) => chooseKind(mapping, source, kind));

  acceptFields = (sources: readonly Source[]): Promise<void> =>
    this.#remap(({ acceptFields }, mapping) => acceptFields(mapping, sources));

  /** Remembers corrections of what was read as what, and recomputes. */
  #remap(change: (choose: typeof ChooseMapping, mapping: MappingChoices) => MappingChoices): Promise<void> {
    return this.#run('read', async () => {
      const settings = await this.#loadSettings();
      const mapping = change(await import('./choose-mapping'), settings.mapping);
      await this.#saveSettings({ ...settings, mapping });
      this.#set({ mapping, preview: null });
      await this.#analyse();
    });
  }

  addFiles = (chosen: readonly ChosenFile[]): Promise<void> =>
    this.#run('files', async () => {
      if (this.#reading === null) await this.#read();
      const read = await readFiles(
        chosen,
        this.#options.ports.files,
        () => this.#pause(),
        (done, total) => this.#progress(done, total),
      );
      await this.#takeFiles(addFiles(this.#files, read));
    });

  removeFile = (name: string): Promise<void> =>
    this.#run('files', () => this.#takeFiles(this.#files.filter(({ chosen }) => chosen.name !== name)));

  prepareInsert = (name: string): Promise<void> =>
    this.#run('files', async () => {
      const file = this.#files.find(({ chosen }) => chosen.name === name);
      await this.#read();
      const { planInsertion } = await import('./insert-file');
      if (file === undefined || this.#reading === null) throw new Stopped(refuse<HostRefusal>('itemGone').refusal);
      const changes = await this.#ask(Promise.resolve(planInsertion(file, this.#reading)));
      this.#inserting = file;
      this.#set({ preview: { command: 'insert', changes, conflicts: [], diff: null } });
    });

  #insert = (file: OfficeFile, { t }: FullAnalysis): Promise<void> =>
    this.#run('insert', async () => {
      const { inserter, clock } = this.#options.ports;
      const { insertFile } = await import('./insert-file');
      const label = t('host.command.insert');
      const stored = await this.#loadSettings();
      const inserting = insertFile(file, stored, { command: 'insert', label, at: clock.now() }, inserter);
      const { entry, settings } = await this.#ask(inserting);
      this.#settings = settings;
      this.#inserted.set(entry.id, file);
      this.#keepFiles(this.#files.filter((one) => one !== file));
      await this.#read();
      const notice = { type: 'inserted', file: file.chosen.name, sheets: entry.sheets } as const;
      this.#set({ preview: null, journal: [entry, ...this.#state.journal], notice });
    });

  async #takeFiles(files: readonly OfficeFile[]): Promise<void> {
    this.#keepFiles(files);
    this.#set({ preview: null });
    await this.#analyse();
  }

  #keepFiles(files: readonly OfficeFile[]): void {
    this.#files = files;
    this.#set({ files: files.map(describeFile) });
  }

  /** Lets the pane draw, and leaves where the person stopped the command. */
  async #pause(): Promise<void> {
    await this.#options.pause();
    this.#stopIfCancelled();
  }

  #stopIfCancelled(): void {
    if (this.#abort?.signal.aborted === true) throw new Stopped(refuse<HostRefusal>('cancelled').refusal);
  }

  decideCells = (conflicts: readonly RegisterConflict[], keep: CellOwner): Promise<void> =>
    this.#decide((decisions) => {
      const decided = conflicts.map((conflict) => [cellKey(conflict), decideCell(conflict, keep)] as const);
      return { ...decisions, cells: { ...decisions.cells, ...Object.fromEntries(decided) } };
    });

  decidePair = (key: string, answer: 'merge' | 'apart'): Promise<void> =>
    this.#decide((decisions) => ({ ...decisions, pairs: { ...decisions.pairs, [key]: answer } }));

  decideNames = (answers: readonly NameAnswer[]): Promise<void> =>
    this.#decide((decisions) => ({ ...decisions, names: decideNames(decisions.names, answers) }));

  forgetName = (united: UnitedName): Promise<void> =>
    this.#decide((decisions) => ({ ...decisions, names: forgetName(decisions.names, united) }));

  decideFinding = (finding: Finding, status: FindingDecision['status'], reason: string): Promise<void> =>
    this.#run('read', async () => {
      const settings = await this.#loadSettings();
      const full = this.#full ?? (await this.#read());
      const { decideFindingOf } = await import('./decide-finding');
      const findings = decideFindingOf(full, finding, { status, reason: reason.trim(), date: full.today });
      if (findings === null) return;
      await this.#saveSettings({ ...settings, findings });
      await this.#analyse();
    });

  prepare = (command: CommandId): Promise<void> =>
    this.#run(command, async () => {
      await this.#watchOnce();
      await this.#read();
      await this.#showPreview(command);
    });

  prepareBlank = (id: BlankId, agency: string): Promise<void> =>
    this.#run('form', async () => {
      const full = await this.#read();
      const { planBlank } = await import('./plan-step');
      await this.#showPlans('form', planBlank(full, id, agency.trim()));
    });

  prepareEdits = (edits: readonly CellEdit[]): Promise<void> =>
    this.#run('edit', async () => {
      const { snapshot } = this.#full ?? (await this.#read());
      const { planEdits } = await import('../core/sheets/plan-edits');
      await this.#showPlans('edit', planEdits(edits, snapshot.sheets));
    });

  prepareFixes = (fixes: readonly Fix[]): Promise<void> =>
    this.#run('edit', async () => {
      const { snapshot } = await this.#readUnchanged(fixes);
      const { editsOf } = await import('./fixes');
      const { planEdits } = await import('../core/sheets/plan-edits');
      await this.#showPlans('edit', planEdits(editsOf(fixes), snapshot.sheets));
      this.#fixes = fixes;
    });

  prepareMarks = (isWanted: boolean): Promise<void> =>
    this.#run('marks', async () => {
      const full = await this.#read();
      const { requestMarks, pickMarks } = await import('./marks');
      const request = requestMarks(full, isWanted);
      const found = await this.#ask(this.#options.ports.writer.preview(request.plans));
      const { plans, changes, leftOut } = pickMarks(request, found);
      this.#plans = plans;
      this.#fixes = [];
      this.#set(
        changes.length + leftOut.protectedSheets.length === 0
          ? { preview: null, notice: { type: 'nothingToDo', command: 'marks' } }
          : { preview: { command: 'marks', changes, conflicts: [], diff: null, leftOut } },
      );
    });

  /** Reads anew; leaves the command where a fix no longer fits its cell. */
  async #readUnchanged(fixes: readonly Fix[]): Promise<FullAnalysis> {
    const full = await this.#read();
    const { findChanged } = await import('./fixes');
    const cell = findChanged(full, fixes);
    if (cell === null) return full;
    this.#set({ preview: null });
    throw new Stopped(refuse<HostRefusal>('cellChanged', { cell: formatCellRef(cell) }).refusal);
  }

  preparePanel = (request: PanelRequest): Promise<void> => {
    const command = request.type === 'merge' ? 'edit' : 'form';
    return this.#run(command, async () => {
      const full = await this.#read();
      const { planPanel } = await import('./panel');
      await this.#showPlans(command, planPanel(full, request));
    });
  };

  makePanelFiles = async (assessors: readonly Assessor[]): Promise<readonly PanelFile[] | null> => {
    let files: PanelFile[] | null = null;
    await this.#run('files', async () => {
      const full = await this.#read();
      const { planHandOut } = await import('./panel');
      const made: PanelFile[] = [];
      for (const { plans, ...rest } of planHandOut(full, assessors)) {
        made.push({ ...rest, bytes: await this.#options.ports.maker.make(plans) });
        await this.#pause();
      }
      files = made;
    });
    return files;
  };

  prepareSeal = (explanation: SealExplanation | null): Promise<void> =>
    this.#run('edit', async () => {
      const full = await this.#read();
      const { planSeal } = await import('./plan-step');
      await this.#showPlans('edit', [planSeal(full, explanation)]);
    });

  /** The preview of plans that belong to no step. */
  async #showPlans(command: 'edit' | 'form', plans: readonly SheetPlan[]): Promise<void> {
    this.#plans = plans;
    this.#fixes = [];
    const changes = await this.#ask(this.#options.ports.writer.preview(plans));
    const isSame = changes.every(({ action }) => action === 'none');
    this.#set(
      isSame
        ? { preview: null, notice: { type: 'nothingToDo', command } }
        : { preview: { command, changes, conflicts: [], diff: null } },
    );
  }

  preparePapers = (ids: readonly PaperId[]): Promise<void> =>
    this.#run('papers', async () => {
      await this.#watchOnce();
      const full = await this.#read();
      this.#papers = { ids, choices: {} };
      await this.#showPapers(full);
    });

  decideEdited = (keys: readonly string[], keep: 'mine' | 'fresh'): Promise<void> =>
    this.#run('papers', async () => {
      const { ids, choices } = this.#papers;
      this.#papers = { ids, choices: { ...choices, ...Object.fromEntries(keys.map((key) => [key, keep])) } };
      if (this.#full !== null) await this.#showPapers(this.#full);
    });

  copyPaper = async (id: PaperId): Promise<PaperCopy | null> => {
    let copy: PaperCopy | null = null;
    await this.#run('read', async () => {
      const full = await this.#read();
      const { copyPaper } = await import('./papers');
      copy = copyPaper(full, id);
    });
    return copy;
  };

  async #showPapers(full: FullAnalysis): Promise<void> {
    const { planPapers } = await import('./papers');
    const { ids, choices } = this.#papers;
    const { plans, conflicts } = await this.#time('plan', () => Promise.resolve(planPapers(full, ids, choices)));
    this.#plans = plans;
    this.#fixes = [];
    const changes = await this.#time('preview', () => this.#ask(this.#options.ports.writer.preview(plans)));
    this.#set(
      changes.every(({ action }) => action === 'none') && conflicts.length === 0
        ? { preview: null, notice: { type: 'nothingToDo', command: 'papers' } }
        : { preview: { command: 'papers', changes, conflicts: [], diff: null, edited: conflicts } },
    );
  }

  /** Remembers a decision and recomputes; a preview that is shown is made anew. */
  #decide(change: (decisions: RegisterDecisions) => RegisterDecisions): Promise<void> {
    return this.#run('read', async () => {
      const settings = await this.#loadSettings();
      await this.#saveSettings({ ...settings, register: change(settings.register ?? NO_DECISIONS) });
      await this.#analyse();
      const command = this.#state.preview?.command;
      if (command !== undefined && stepsOf(command).length > 0) await this.#showPreview(command);
    });
  }

  async #showPreview(command: CommandId): Promise<void> {
    const full = this.#full;
    if (full === null) throw new Error('There is no analysis to write.');
    const { planSteps } = await import('./plan-step');
    this.#plans = await this.#time('plan', () => Promise.resolve(planSteps(full, stepsOf(command))));
    this.#fixes = [];
    await this.#options.pause();
    const changes = await this.#time('preview', () => this.#ask(this.#options.ports.writer.preview(this.#plans)));
    if (changes.every(({ action }) => action === 'none')) {
      await this.#stamp(command, full);
      this.#set({ preview: null, notice: { type: 'nothingToDo', command } });
      return;
    }
    const { conflicts, diff } = full.merged;
    const isRegister = this.#plans.some(({ sheet }) => sheet === 'register');
    this.#set({ preview: { command, changes, conflicts, diff: isRegister ? diff : null } });
  }

  apply = async (): Promise<void> => {
    const { preview } = this.#state;
    const full = this.#full;
    if (preview === null || full === null) return;
    const { command } = preview;
    if (command === 'insert') {
      if (this.#inserting !== null) await this.#insert(this.#inserting, full);
      return;
    }
    await this.#run(command, async (signal) => {
      const { writer, clock } = this.#options.ports;
      if (this.#fixes.length > 0) await this.#readUnchanged(this.#fixes);
      const label = full.t(`host.command.${command}`);
      const settings = this.#withStamps(await this.#loadSettings(), command, full);
      const entry = await this.#time('write', () =>
        this.#ask(
          writer.apply(this.#plans, {
            entry: { command, label, at: clock.now() },
            settings,
            signal,
            progress: (done, total) => this.#progress(done, total),
          }),
        ),
      );
      this.#settings = settings;
      const cells = preview.changes.reduce(
        (sum, { cellsWritten, cellsMarked = 0 }) => sum + cellsWritten + cellsMarked,
        0,
      );
      const owned = this.#plans.flatMap(({ sheet }) => (isOwnedPlan(sheet) ? [sheet] : []));
      for (const sheet of owned) this.#present.add(sheet);
      this.#live.noteWritten(owned);
      // What was changed is what the rest is computed from.
      if (command === 'edit') await this.#read();
      this.#set({
        preview: null,
        journal: [entry, ...this.#state.journal],
        steps: this.#describe(this.#full ?? full),
        notice: { type: 'applied', command, cells, sheets: entry.sheets },
      });
    });
  };

  discardPreview = (): void => {
    this.#set({ preview: null });
    void this.#live.resume();
  };

  cancel = (): void => this.#abort?.abort();

  listHistory = (): Promise<void> =>
    this.#isJournalListed ? Promise.resolve() : this.#run('read', () => this.#listJournal());

  prepareUndo = (entryId?: string): Promise<void> =>
    this.#run('undo', async () => {
      if (entryId === undefined && this.#state.journal.length === 0) await this.#listJournal();
      const id = entryId ?? this.#state.journal.find(({ state }) => state !== 'undone')?.id;
      if (id === undefined) throw new Stopped(refuse<HostRefusal>('itemGone').refusal);
      this.#set({ undoPreview: await this.#ask(this.#options.ports.journal.previewUndo(id)) });
    });

  undo = async (keepChanged: boolean): Promise<void> => {
    const preview = this.#state.undoPreview;
    if (preview === null) return;
    await this.#run('undo', async () => {
      const keep = keepChanged ? preview.conflicts.map(({ cell }) => cell) : [];
      const entry = await this.#ask(this.#options.ports.journal.undo(preview.entry.id, keep));
      const journal = this.#state.journal.map((one) => (one.id === entry.id ? entry : one));
      const file = this.#inserted.get(entry.id);
      if (file !== undefined && keep.length === 0) this.#keepFiles(addFiles(this.#files, [file]));
      this.#set({ undoPreview: null, preview: null, journal });
      await this.#dropStamps(entry.command);
      await this.#read();
      this.#set({ notice: { type: 'undone', entry } });
    });
  };

  discardUndo = (): void => {
    this.#set({ undoPreview: null });
    void this.#live.resume();
  };

  goTo = (cell: CellRef, last?: CellRef): Promise<void> =>
    this.#quietly(() => this.#options.ports.navigator.select(cell, last));

  showSheet = (sheet: OwnedSheet): Promise<void> => this.#quietly(() => this.#options.ports.navigator.show(sheet));

  setLanguage = async (language: StoredSettings['language']): Promise<void> => {
    this.#set({ language });
    await this.#run('read', async () => {
      await this.#saveSettings({ ...(await this.#loadSettings()), language });
      if (this.#reading !== null) await this.#analyse();
    });
  };

  dismissProblem = (): void => this.#set({ problem: null });

  dispose = async (): Promise<void> => {
    this.#isDisposed = true;
    this.#abort?.abort();
    this.#listeners.clear();
    await this.#stopWatching?.();
    this.#stopWatching = null;
  };

  #set(change: Partial<ControllerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** One command at a time: what comes while another runs is left out, as its button is disabled. */
  async #run(command: Running, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#state.activity.type === 'running') return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#turn += 1;
    const activity: Activity = {
      type: 'running',
      command,
      progress: null,
      cancellable: command !== 'undo' && command !== 'insert',
    };
    this.#set({ activity, problem: null, notice: null });
    try {
      await work(abort.signal);
    } catch (error) {
      if (!(error instanceof Stopped)) {
        this.#set({ problem: { refusal: refuse<HostRefusal>('internal', { code: 'Bug' }).refusal, command } });
        throw error;
      }
      const { refusal } = error;
      this.#set(refusal.code === 'cancelled' ? { notice: { type: 'cancelled' } } : { problem: { refusal, command } });
    } finally {
      this.#abort = null;
      const changes = this.#unheard;
      this.#unheard = [];
      this.#set({ activity: IDLE });
      this.#noteChanges(changes);
    }
  }

  /** For what neither waits nor is waited for; a refusal is still shown. */
  async #quietly(work: () => Promise<Result<null, HostRefusal>>): Promise<void> {
    const result = await work();
    if (!result.ok) this.#set({ problem: { refusal: result.refusal, command: 'show' } });
  }

  async #ask<T>(question: Promise<Result<T, HostRefusal>>): Promise<T> {
    const result = await question;
    if (!result.ok) throw new Stopped(result.refusal);
    return result.value;
  }

  async #time<T>(part: string, work: () => Promise<T>): Promise<T> {
    const { clock } = this.#options.ports;
    const start = clock.ticks();
    try {
      return await work();
    } finally {
      this.#timings[part] = (this.#timings[part] ?? 0) + clock.ticks() - start;
    }
  }

  #progress(done: number, total: number): void {
    const { activity } = this.#state;
    if (activity.type === 'running' && total > 0) this.#set({ activity: { ...activity, progress: done / total } });
  }

  /** Takes over what earlier runs stored. A language chosen before the workbook was first asked counts. */
  async #loadSettings(known?: StoredSettings): Promise<StoredSettings> {
    if (this.#settings !== null) return this.#settings;
    const settings = known ?? (await this.#ask(this.#options.ports.settings.load()));
    const { language, mapping } = settings;
    this.#settings = settings;
    this.#set({ mapping, language: this.#state.language === 'auto' ? language : this.#state.language });
    return settings;
  }

  async #saveSettings(settings: StoredSettings): Promise<void> {
    await this.#ask(this.#options.ports.settings.save(settings));
    this.#settings = settings;
  }

  async #watchOnce(): Promise<void> {
    if (this.#options.interactive && this.#stopWatching === null) {
      this.#stopWatching = await this.#ask(
        this.#options.ports.watcher.watch(
          (changes) => this.#noteChanges(changes),
          (place) => this.#select(place),
        ),
      );
    }
  }

  async #read(): Promise<FullAnalysis> {
    const signal = this.#abort?.signal;
    this.#live.forget();
    const reading = await this.#time('read', () =>
      this.#ask(
        this.#options.ports.reader.read({
          ...(signal === undefined ? {} : { signal }),
          progress: (done, total) => this.#progress(done, total),
        }),
      ),
    );
    this.#reading = reading;
    if (this.#state.outdated === true) this.#set({ outdated: false });
    await this.#loadSettings(reading.settings);
    this.#present.clear();
    for (const { owned } of reading.snapshot.sheets) if (owned !== null) this.#present.add(owned);
    return this.#analyse();
  }

  async #analyse(): Promise<FullAnalysis> {
    const reading = this.#reading;
    if (reading === null) throw new Error('There is no reading to analyse.');
    return this.#show(await this.#compute(reading, () => this.#stopIfCancelled()));
  }

  #show({ full, analysis }: Checked): FullAnalysis {
    this.#full = full;
    this.#set({ analysis, steps: this.#describe(full), selected: this.#findSelected() });
    return full;
  }

  /** `alive` is asked after every pause and throws when the result is not wanted any more. */
  async #compute(reading: WorkbookReading, alive: () => void): Promise<Checked> {
    const { ports, translatorFor } = this.#options;
    const { clock } = ports;
    let part: StepId | null = null;
    let start = clock.ticks();
    let lastPause = start;
    const close = (next: StepId | null): void => {
      const now = clock.ticks();
      if (part !== null) this.#timings[part] = (this.#timings[part] ?? 0) + now - start;
      part = next;
      start = now;
    };
    const t = await translatorFor(this.#state.language);
    // In a script of its own: the pane shows before it is there.
    const [{ analyse }, { toAnalysis }] = await Promise.all([import('./analyse'), import('./show-analysis')]);
    const full = await analyse(
      {
        reading: withFiles(reading, this.#files, this.#settings?.inserted),
        mapping: this.#state.mapping,
        today: clock.today(),
        t,
        ...this.#decisions(),
        study: ports.study,
        known: this.#full?.study ?? null,
        memory: this.#memory,
        isPauseDue: () => clock.ticks() - lastPause >= LONGEST_SLICE,
      },
      async () => {
        await this.#options.pause();
        alive();
        lastPause = clock.ticks();
      },
      close,
    );
    close(null);
    return { full, analysis: toAnalysis(full) };
  }

  #decisions(): Pick<AnalyseInput, 'decisions' | 'findingDecisions'> {
    const { register, findings } = this.#settings ?? NO_SETTINGS;
    return { ...(register && { decisions: register }), ...(findings && { findingDecisions: findings }) };
  }

  #describe(full: FullAnalysis): readonly Step[] {
    return describeSteps(full, (this.#settings ?? NO_SETTINGS).stamps, this.#present);
  }

  /** Remembers what the steps of a command were made from, where nothing had to be written for them. */
  async #stamp(command: CommandId, full: FullAnalysis): Promise<void> {
    const settings = await this.#loadSettings();
    const stamped = this.#withStamps(settings, command, full);
    if (stepsOf(command).some((step) => settings.stamps[step] !== stamped.stamps[step])) {
      await this.#saveSettings(stamped);
    }
    this.#set({ steps: this.#describe(full) });
  }

  /** The settings with the stamps of a command's steps, by which they are known to be stale later. */
  #withStamps(settings: StoredSettings, command: CommandId, full: FullAnalysis): StoredSettings {
    const written = new Set(this.#plans.flatMap(({ sheet }) => (isOwnedPlan(sheet) ? [sheet] : [])));
    const present = new Set([...this.#present, ...written]);
    // A ranking brings the Register along when there is none yet.
    const steps = STEPS.filter((step) => stepsOf(command).includes(step) || written.has(MAIN_SHEET[step]));
    const fresh = steps.map((step) => [step, stampOf(full, step, present)] as const);
    const stamps = { ...settings.stamps, ...Object.fromEntries(fresh) };
    const { handMade } = full.merged;
    const typed = written.has('findings') ? full.findingDecisions : {};
    const known = Object.keys(typed).length === 0 ? settings : { ...settings, findings: typed };
    if (!written.has('register') || (settings.register === undefined && Object.keys(handMade).length === 0))
      return { ...known, stamps };
    return { ...known, stamps, register: { ...(settings.register ?? NO_DECISIONS), cells: handMade } };
  }

  /** After an undo nothing is known of what the command's sheets were made from. */
  async #dropStamps(command: CommandId): Promise<void> {
    const settings = await this.#loadSettings();
    const dropped: readonly string[] = stepsOf(command);
    const stamps = Object.fromEntries(Object.entries(settings.stamps).filter(([step]) => !dropped.includes(step)));
    await this.#saveSettings({ ...settings, stamps });
  }

  async #listJournal(): Promise<void> {
    const entries: readonly JournalEntry[] = await this.#ask(this.#options.ports.journal.list());
    this.#isJournalListed = true;
    this.#set({ journal: [...entries].reverse() });
  }

  /** A change by someone else: what it touched is checked again, now or when nothing is asked of the person any more. */
  #noteChanges(changes: readonly WorkbookChange[]): void {
    if (this.#isDisposed) return;
    if (this.#state.activity.type === 'running') {
      this.#unheard.push(...changes);
      return;
    }
    const isChecked = this.#options.ports.touched !== undefined;
    if (changes.length > 0 && !(isChecked && this.#isOpen()))
      this.#set({ steps: markStale(this.#state.steps, changes) });
    if (isChecked) void this.#live.note(changes);
  }

  #select(place: SelectedCell): void {
    this.#place = place;
    const selected = this.#findSelected();
    if (!this.#isDisposed && !isSameValue(selected, this.#state.selected ?? null)) this.#set({ selected });
  }

  #findSelected(): SelectedPlace | null {
    const full = this.#full;
    const sheet = full?.snapshot.sheets.find(({ id }) => id === this.#place?.sheetId)?.name;
    if (full === null || sheet === undefined || this.#place === null) return null;
    return findSelected({ ...this.#place, sheet }, full.objects, full.intake.sources);
  }

  /** Whether what is shown may be renewed: no command runs and nothing is asked. */
  #isOpen(): boolean {
    const { activity, preview, undoPreview } = this.#state;
    return !this.#isDisposed && activity.type === 'idle' && preview === null && undoPreview === null;
  }

  #takeChecked(reading: WorkbookReading, checked: Checked): void {
    this.#reading = reading;
    this.#show(checked);
  }
}
