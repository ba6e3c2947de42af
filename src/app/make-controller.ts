/**
 * The controller of the pane over the ports: one command at a time, a state that is replaced and never changed. Knows
 * neither Office nor React, and no sentence but through the translator it is given.
 */
import type { CellRef } from '../core/model/cell';
import type { Translate } from '../core/model/message';
import type { FieldId } from '../core/model/object';
import type { Refusal, Result } from '../core/model/result';
import { refuse } from '../core/model/result';
import type { OwnedSheet } from '../core/model/snapshot';
import type { SheetPlan } from '../core/sheets/plan';
import { normaliseHeading } from '../core/intake/normalise-heading';
import { analyse, toAnalysis, type FullAnalysis, type Pause } from './analyse';
import { type Activity, type Controller, type ControllerState, type StepId } from './controller';
import { planSteps, stampOf, stepsOf } from './plan-step';
import type { CommandId, HostRefusal, JournalEntry, Ports, StoredSettings, WorkbookReading } from './ports';
import { describeSteps, FIRST_STEPS } from './step-state';

export interface ControllerOptions {
  readonly ports: Ports;
  /** The translator of a language choice; `auto` is the host's language. */
  readonly translatorFor: (language: StoredSettings['language']) => Translate;
  readonly pause: Pause;
  /** Watches for changes, lists the journal, and reads again after writing; off where nobody looks on. */
  readonly interactive: boolean;
}

/** What a run without a pane needs beyond the pane's contract. */
export interface InspectableController extends Controller {
  /** The last analysis; null before the first reading. */
  readonly full: () => FullAnalysis | null;
  /** Milliseconds by part of the work, over all commands so far. */
  readonly timings: () => Readonly<Record<string, number>>;
}

type Running = 'read' | 'undo' | CommandId;

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
  #full: FullAnalysis | null = null;
  #plans: readonly SheetPlan[] = [];
  #abort: AbortController | null = null;
  #stopWatching: (() => Promise<void>) | null = null;
  #isDisposed = false;

  constructor(options: ControllerOptions) {
    this.#options = options;
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

  refresh = (): Promise<void> =>
    this.#run('read', async () => {
      await this.#prepareOnce();
      await this.#read();
      if (this.#options.interactive) await this.#listJournal();
    });

  chooseField = (sourceKey: string, heading: string, field: FieldId | null): Promise<void> =>
    this.#run('read', async () => {
      const settings = await this.#loadSettings();
      const choices = { ...settings.mapping[sourceKey], [normaliseHeading(heading)]: field };
      const mapping = { ...settings.mapping, [sourceKey]: choices };
      await this.#saveSettings({ ...settings, mapping });
      this.#set({ mapping, preview: null });
      await this.#analyse();
    });

  prepare = (command: CommandId): Promise<void> =>
    this.#run(command, async () => {
      await this.#prepareOnce();
      const full = await this.#read();
      this.#plans = await this.#time('plan', () => Promise.resolve(planSteps(full, stepsOf(command))));
      await this.#options.pause();
      const changes = await this.#time('preview', () => this.#ask(this.#options.ports.writer.preview(this.#plans)));
      if (changes.every(({ action }) => action === 'none')) {
        await this.#stamp(command, full);
        this.#set({ preview: null, notice: { type: 'nothingToDo', command } });
      } else this.#set({ preview: { command, changes, conflicts: full.merged.conflicts } });
    });

  apply = async (): Promise<void> => {
    const { preview } = this.#state;
    const full = this.#full;
    if (preview === null || full === null) return;
    const { command } = preview;
    await this.#run(command, async (signal) => {
      const { writer, clock } = this.#options.ports;
      const label = full.t(`host.command.${command}`);
      const entry = await this.#time('write', () =>
        this.#ask(
          writer.apply(this.#plans, {
            entry: { command, label, at: clock.now() },
            signal,
            progress: (done, total) => this.#progress(done, total),
          }),
        ),
      );
      const cells = preview.changes.reduce((sum, change) => sum + change.cellsWritten, 0);
      this.#set({ preview: null, journal: [entry, ...this.#state.journal] });
      await this.#stamp(command, full);
      if (this.#options.interactive) await this.#read();
      this.#set({ notice: { type: 'applied', command, cells, sheets: entry.sheets } });
    });
  };

  discardPreview = (): void => this.#set({ preview: null });

  cancel = (): void => this.#abort?.abort();

  prepareUndo = (entryId?: string): Promise<void> =>
    this.#run('undo', async () => {
      await this.#listJournal();
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
      this.#set({ undoPreview: null, preview: null, journal });
      await this.#read();
      this.#set({ notice: { type: 'undone', entry } });
    });
  };

  discardUndo = (): void => this.#set({ undoPreview: null });

  goTo = (cell: CellRef): Promise<void> => this.#quietly(() => this.#options.ports.navigator.select(cell));

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
    const activity: Activity = { type: 'running', command, progress: null, cancellable: command !== 'undo' };
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
      this.#set({ activity: IDLE });
    }
  }

  /** For what neither waits nor is waited for; a refusal is still shown. */
  async #quietly(work: () => Promise<Result<null, HostRefusal>>): Promise<void> {
    const result = await work();
    if (!result.ok) this.#set({ problem: { refusal: result.refusal, command: 'read' } });
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

  async #loadSettings(): Promise<StoredSettings> {
    this.#settings ??= await this.#ask(this.#options.ports.settings.load());
    return this.#settings;
  }

  async #saveSettings(settings: StoredSettings): Promise<void> {
    await this.#ask(this.#options.ports.settings.save(settings));
    this.#settings = settings;
  }

  async #prepareOnce(): Promise<void> {
    if (this.#settings === null) {
      const { language, mapping } = await this.#loadSettings();
      // A language chosen before the workbook was first asked counts.
      this.#set({ mapping, language: this.#state.language === 'auto' ? language : this.#state.language });
    }
    if (this.#options.interactive && this.#stopWatching === null) {
      this.#stopWatching = await this.#ask(this.#options.ports.watcher.watch(() => this.#markStale()));
    }
  }

  async #read(): Promise<FullAnalysis> {
    const signal = this.#abort?.signal;
    this.#reading = await this.#time('read', () =>
      this.#ask(
        this.#options.ports.reader.read({
          ...(signal === undefined ? {} : { signal }),
          progress: (done, total) => this.#progress(done, total),
        }),
      ),
    );
    return this.#analyse();
  }

  async #analyse(): Promise<FullAnalysis> {
    const reading = this.#reading;
    if (reading === null) throw new Error('There is no reading to analyse.');
    const { ports, translatorFor, pause } = this.#options;
    const { clock } = ports;
    let part: StepId | null = null;
    let start = clock.ticks();
    const close = (next: StepId | null): void => {
      const now = clock.ticks();
      if (part !== null) this.#timings[part] = (this.#timings[part] ?? 0) + now - start;
      part = next;
      start = now;
    };
    const full = await analyse(
      { reading, mapping: this.#state.mapping, today: clock.today(), t: translatorFor(this.#state.language) },
      async () => {
        await pause();
        if (this.#abort?.signal.aborted === true) throw new Stopped(refuse<HostRefusal>('cancelled').refusal);
      },
      close,
    );
    close(null);
    this.#full = full;
    this.#set({ analysis: toAnalysis(full), steps: describeSteps(full, (this.#settings ?? NO_SETTINGS).stamps) });
    return full;
  }

  /** Remembers what the steps of a command were made from, so that they are known to be stale later. */
  async #stamp(command: CommandId, full: FullAnalysis): Promise<void> {
    const settings = await this.#loadSettings();
    const steps = stepsOf(command);
    const fresh = Object.fromEntries(steps.map((step) => [step, stampOf(full, step)]));
    if (steps.some((step) => settings.stamps[step] !== fresh[step])) {
      await this.#saveSettings({ ...settings, stamps: { ...settings.stamps, ...fresh } });
    }
  }

  async #listJournal(): Promise<void> {
    const entries: readonly JournalEntry[] = await this.#ask(this.#options.ports.journal.list());
    this.#set({ journal: [...entries].reverse() });
  }

  /** A change by someone else: what was done may not hold any more, and a shown preview is of yesterday. */
  #markStale(): void {
    if (this.#isDisposed || this.#state.activity.type === 'running') return;
    const steps = this.#state.steps.map((step) =>
      step.state === 'done' ? { ...step, state: 'stale' as const } : step,
    );
    this.#set({ steps });
  }
}
