/**
 * Checks again what was edited while nobody asked for anything: gathers changes, reads and checks what they touched, and hands the
 * result over unless a command began meanwhile; its changes then wait for the command to end. Writes nothing.
 */
import type { OwnedSheet } from '../core/model/snapshot';
import type { FullAnalysis } from './analyse';
import type { Analysis } from './controller';
import type { TouchedReader, WorkbookChange, WorkbookReading } from './ports';

/** An analysis and what the pane shows of it. */
export interface Checked {
  readonly full: FullAnalysis;
  readonly analysis: Analysis;
}

export interface LiveCheckOptions {
  readonly touched: TouchedReader | undefined;
  /** The reading to renew; null while a command or a question is open. */
  readonly current: () => WorkbookReading | null;
  /** Counts commands: a result of before one is not handed over after it. */
  readonly turn: () => number;
  /** Throws `Overtaken` when the turn is over; else like `analyse`. */
  readonly analyse: (reading: WorkbookReading, alive: () => void) => Promise<Checked>;
  readonly onChecked: (reading: WorkbookReading, checked: Checked) => void;
  /** What was touched cannot be read cheaply: reading all of it again is up to the person. */
  readonly onOutdated: (changes: readonly WorkbookChange[]) => void;
}

/** Leaves a check that a command has overtaken. */
class Overtaken extends Error {}

export class LiveCheck {
  readonly #options: LiveCheckOptions;
  #changes: WorkbookChange[] = [];
  #written = new Set<OwnedSheet>();
  #isRunning = false;

  constructor(options: LiveCheckOptions) {
    this.#options = options;
  }

  /** Changes by persons. */
  note(changes: readonly WorkbookChange[]): Promise<void> {
    this.#changes.push(...changes);
    return this.resume();
  }

  /** Sheets the add-in wrote since the reading: they are read along with the next change. */
  noteWritten(sheets: readonly OwnedSheet[]): void {
    for (const sheet of sheets) this.#written.add(sheet);
  }

  /** Everything was read: nothing is waiting any more. */
  forget(): void {
    this.#changes = [];
    this.#written.clear();
  }

  /** Goes on with changes that had to wait. */
  async resume(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (;;) {
        const reading = this.#options.current();
        if (reading === null || this.#changes.length === 0) return;
        await this.#check(reading);
      }
    } finally {
      this.#isRunning = false;
    }
  }

  async #check(reading: WorkbookReading): Promise<void> {
    const { touched, turn, analyse, onChecked, onOutdated } = this.#options;
    const [changes, written] = [this.#changes, [...this.#written]];
    this.#changes = [];
    const begun = turn();
    const alive = (): void => {
      if (turn() !== begun) throw new Overtaken();
    };
    try {
      const read = await touched?.reread(reading, changes, written);
      alive();
      if (read?.ok !== true || read.value === null) {
        onOutdated(changes);
        return;
      }
      const checked = await analyse(read.value, alive);
      alive();
      for (const sheet of written) this.#written.delete(sheet);
      onChecked(read.value, checked);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      this.#changes.unshift(...changes);
    }
  }
}
