/**
 * Runs commands one at a time, holds the state that the pane shows and tells who listens that it was replaced. Turns
 * refusals into problems of the state; knows nothing of what the commands do.
 */
import type { Result, Refusal } from '../../core/model/result';
import { refuse } from '../../core/model/result';
import type { Activity, ControllerState } from '../controller';
import type { Pause } from '../in-slices';
import type { Clock, CommandId, HostRefusal } from '../ports';
import { FIRST_STEPS } from '../step-state';

export type Running = 'read' | 'undo' | 'files' | CommandId;

export interface RunnerOptions {
  readonly clock: Clock;
  readonly pause: Pause;
  /** A command ended, however it did. */
  readonly onIdle: () => void;
}

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
export class Stopped extends Error {
  constructor(readonly refusal: Refusal<HostRefusal>) {
    super(refusal.code);
  }
}

/** Leaves a command for something that is not there any more. */
export const itemGone = (): Stopped => new Stopped(refuse<HostRefusal>('itemGone').refusal);

export class Runner {
  readonly #options: RunnerOptions;
  readonly #listeners = new Set<() => void>();
  readonly #timings: Record<string, number> = {};
  #state = INITIAL;
  #turn = 0;
  #abort: AbortController | null = null;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  get state(): ControllerState {
    return this.#state;
  }

  /** Commands begun so far. */
  get turn(): number {
    return this.#turn;
  }

  get isRunning(): boolean {
    return this.#state.activity.type === 'running';
  }

  /** Of the command that runs; null while none does. */
  get signal(): AbortSignal | null {
    return this.#abort?.signal ?? null;
  }

  /** Milliseconds by part of the work, over all commands so far. */
  get timings(): Readonly<Record<string, number>> {
    return { ...this.#timings };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  set(change: Partial<ControllerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  cancel = (): void => this.#abort?.abort();

  dispose(): void {
    this.cancel();
    this.#listeners.clear();
  }

  /** One command at a time: what comes while another runs is left out, as its button is disabled. */
  async run(command: Running, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.isRunning) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#turn += 1;
    const cancellable = command !== 'undo' && command !== 'insert';
    this.set({ activity: { type: 'running', command, progress: null, cancellable }, problem: null, notice: null });
    try {
      await work(abort.signal);
    } catch (error) {
      if (!(error instanceof Stopped)) {
        this.set({ problem: { refusal: refuse<HostRefusal>('internal', { code: 'Bug' }).refusal, command } });
        throw error;
      }
      const { refusal } = error;
      this.set(refusal.code === 'cancelled' ? { notice: { type: 'cancelled' } } : { problem: { refusal, command } });
    } finally {
      this.#abort = null;
      this.set({ activity: IDLE });
      this.#options.onIdle();
    }
  }

  /** For what neither waits nor is waited for; a refusal is still shown. */
  async quietly(work: () => Promise<Result<null, HostRefusal>>): Promise<void> {
    const result = await work();
    if (!result.ok) this.set({ problem: { refusal: result.refusal, command: 'show' } });
  }

  /** The value of a result; a refusal leaves the command. */
  async ask<T>(question: Promise<Result<T, HostRefusal>>): Promise<T> {
    const result = await question;
    if (!result.ok) throw new Stopped(result.refusal);
    return result.value;
  }

  /** Lets the pane draw, and leaves where the person stopped the command. */
  async pause(): Promise<void> {
    await this.#options.pause();
    this.stopIfCancelled();
  }

  stopIfCancelled(): void {
    if (this.#abort?.signal.aborted === true) throw new Stopped(refuse<HostRefusal>('cancelled').refusal);
  }

  progress = (done: number, total: number): void => {
    const { activity } = this.#state;
    if (activity.type === 'running' && total > 0) this.set({ activity: { ...activity, progress: done / total } });
  };

  async time<T>(part: string, work: () => Promise<T>): Promise<T> {
    const start = this.#options.clock.ticks();
    try {
      return await work();
    } finally {
      this.addTime(part, this.#options.clock.ticks() - start);
    }
  }

  addTime(part: string, milliseconds: number): void {
    this.#timings[part] = (this.#timings[part] ?? 0) + milliseconds;
  }
}
