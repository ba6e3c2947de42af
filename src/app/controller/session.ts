/**
 * What is known of the workbook: its last reading, the files beside it, the analysis of both, and how far the steps are.
 * Reads, computes and renews what the pane shows; writes nothing.
 */
import type { Translate } from '../../core/model/message';
import { isSameValue } from '../../core/model/same-value';
import type { OwnedSheet } from '../../core/model/snapshot';
import { findSelected, type SelectedPlace } from '../../core/intake/find-selected';
import { makeCheckMemory } from '../../core/rules/check-memory';
import type { FullAnalysis } from '../analyse';
import type { Pause } from '../in-slices';
import type { StepId } from '../controller';
import { LiveCheck, type Checked } from '../live-check';
import { addFiles, describeFile, withFiles, type OfficeFile } from '../office-files';
import type { Ports, SelectedCell, StoredSettings, WorkbookChange, WorkbookReading } from '../ports';
import { describeSteps, markStale } from '../step-state';
import { itemGone, Runner } from './runner';
import { Stored } from './stored';

export interface ControllerOptions {
  readonly ports: Ports;
  /** The translator of a language choice; `auto` is the host's language. Its texts may have to be loaded first. */
  readonly translatorFor: (language: StoredSettings['language']) => Translate | Promise<Translate>;
  readonly pause: Pause;
  /** Watches for changes by others; off where nobody looks on. */
  readonly interactive: boolean;
}

/** Milliseconds of reading after which the host may draw and answer. */
const LONGEST_SLICE = 25;

export class Session {
  readonly options: ControllerOptions;
  readonly ports: Ports;
  readonly runner: Runner;
  readonly stored: Stored;
  readonly live: LiveCheck;
  /** Owned sheets that are there: those read, and those written since. */
  readonly present = new Set<OwnedSheet>();
  /** Whether the journal is known as a whole since the last refresh. */
  isJournalListed = false;
  readonly #memory = makeCheckMemory();
  #reading: WorkbookReading | null = null;
  #full: FullAnalysis | null = null;
  #files: readonly OfficeFile[] = [];
  /** Changes told while a command ran. */
  #unheard: WorkbookChange[] = [];
  /** Where the person is on the sheets, as far as it was told. */
  #place: SelectedCell | null = null;
  #stopWatching: (() => Promise<void>) | null = null;
  #isDisposed = false;

  constructor(options: ControllerOptions) {
    const { ports, pause } = options;
    this.options = options;
    this.ports = ports;
    this.runner = new Runner({ clock: ports.clock, pause, onIdle: () => this.#hear() });
    this.stored = new Stored(this.runner, ports.settings);
    this.live = new LiveCheck({
      touched: ports.touched,
      current: () => (this.#isOpen() ? this.#reading : null),
      turn: () => this.runner.turn,
      analyse: (reading, alive) => this.#compute(reading, alive),
      onChecked: (reading, checked) => this.#takeChecked(reading, checked),
      onOutdated: (changes) => this.runner.set({ outdated: true, steps: markStale(this.runner.state.steps, changes) }),
    });
  }

  /** The last analysis; null before the first reading. */
  get full(): FullAnalysis | null {
    return this.#full;
  }

  /** The last reading; leaves the command where there is none. */
  get reading(): WorkbookReading {
    if (this.#reading === null) throw itemGone();
    return this.#reading;
  }

  get isRead(): boolean {
    return this.#reading !== null;
  }

  get files(): readonly OfficeFile[] {
    return this.#files;
  }

  keepFiles(files: readonly OfficeFile[]): void {
    this.#files = files;
    this.runner.set({ files: files.map(describeFile) });
  }

  /** Makes a file a source again, in the place of one of its name. */
  bringBack(file: OfficeFile): void {
    this.keepFiles(addFiles(this.#files, [file]));
  }

  async watchOnce(): Promise<void> {
    if (!this.options.interactive || this.#stopWatching !== null) return;
    const watching = this.ports.watcher.watch(
      (changes) => this.#noteChanges(changes),
      (place) => this.#select(place),
    );
    this.#stopWatching = await this.runner.ask(watching);
  }

  async read(): Promise<FullAnalysis> {
    const { runner } = this;
    const { signal, progress } = runner;
    this.live.forget();
    const reading = await runner.time('read', () =>
      runner.ask(this.ports.reader.read({ ...(signal === null ? {} : { signal }), progress })),
    );
    this.#reading = reading;
    if (runner.state.outdated === true) runner.set({ outdated: false });
    await this.stored.load(reading.settings);
    this.present.clear();
    for (const { owned } of reading.snapshot.sheets) if (owned !== null) this.present.add(owned);
    return this.analyse();
  }

  async analyse(): Promise<FullAnalysis> {
    const reading = this.#reading;
    if (reading === null) throw new Error('There is no reading to analyse.');
    return this.#show(await this.#compute(reading, () => this.runner.stopIfCancelled()));
  }

  /** Shows anew how far the steps are. */
  showSteps(full: FullAnalysis): void {
    this.runner.set({ steps: describeSteps(full, this.stored.stamps, this.present) });
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    this.runner.dispose();
    await this.#stopWatching?.();
    this.#stopWatching = null;
  }

  #show({ full, analysis }: Checked): FullAnalysis {
    this.#full = full;
    const steps = describeSteps(full, this.stored.stamps, this.present);
    this.runner.set({ analysis, steps, selected: this.#findSelected() });
    return full;
  }

  /** `alive` is asked after every pause and throws when the result is not wanted any more. */
  async #compute(reading: WorkbookReading, alive: () => void): Promise<Checked> {
    const { translatorFor, pause } = this.options;
    const { clock, study } = this.ports;
    let part: StepId | null = null;
    let start = clock.ticks();
    let lastPause = start;
    const close = (next: StepId | null): void => {
      const now = clock.ticks();
      if (part !== null) this.runner.addTime(part, now - start);
      part = next;
      start = now;
    };
    const t = await translatorFor(this.runner.state.language);
    // In a script of its own: the pane shows before it is there.
    const [{ analyse }, { toAnalysis }] = await Promise.all([import('../analyse'), import('../show-analysis')]);
    const full = await analyse(
      {
        reading: withFiles(reading, this.#files, this.stored.known?.inserted),
        mapping: this.runner.state.mapping,
        today: clock.today(),
        t,
        ...this.stored.decisions,
        study,
        known: this.#full?.study ?? null,
        memory: this.#memory,
        isPauseDue: () => clock.ticks() - lastPause >= LONGEST_SLICE,
      },
      async () => {
        await pause();
        alive();
        lastPause = clock.ticks();
      },
      close,
    );
    close(null);
    return { full, analysis: toAnalysis(full) };
  }

  #hear(): void {
    const changes = this.#unheard;
    this.#unheard = [];
    this.#noteChanges(changes);
  }

  /** A change by someone else: what it touched is checked again, now or when nothing is asked of the person any more. */
  #noteChanges(changes: readonly WorkbookChange[]): void {
    if (this.#isDisposed) return;
    const { runner } = this;
    if (runner.isRunning) {
      this.#unheard.push(...changes);
      return;
    }
    const isChecked = this.ports.touched !== undefined;
    if (changes.length > 0 && !(isChecked && this.#isOpen()))
      runner.set({ steps: markStale(runner.state.steps, changes) });
    if (isChecked) void this.live.note(changes);
  }

  #select(place: SelectedCell): void {
    this.#place = place;
    const selected = this.#findSelected();
    if (!this.#isDisposed && !isSameValue(selected, this.runner.state.selected ?? null)) this.runner.set({ selected });
  }

  #findSelected(): SelectedPlace | null {
    const full = this.#full;
    const sheet = full?.snapshot.sheets.find(({ id }) => id === this.#place?.sheetId)?.name;
    if (full === null || sheet === undefined || this.#place === null) return null;
    return findSelected({ ...this.#place, sheet }, full.objects, full.intake.sources);
  }

  /** Whether what is shown may be renewed: no command runs and nothing is asked. */
  #isOpen(): boolean {
    const { preview, undoPreview } = this.runner.state;
    return !this.#isDisposed && !this.runner.isRunning && preview === null && undoPreview === null;
  }

  #takeChecked(reading: WorkbookReading, checked: Checked): void {
    this.#reading = reading;
    this.#show(checked);
  }
}
