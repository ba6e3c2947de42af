/**
 * One queue for everything the add-in asks of Excel, with a watchdog for every sync, waiting while a person types in a
 * cell, and retries of reads. Each job has a request context of its own and keeps no range over a sync: that would cost a
 * request to release it. Knows no sheet.
 */
import type { HostRefusal } from '../app/ports';
import { ok, refuse, type Result } from '../core/model/result';
import { fail, hostCode, HostFailure, isTransient, toRefusal } from './errors';

/** What a job works with. Proxies of one batch are not used in the next. */
export interface HostSession {
  /**
   * `context.sync()` sends the batch; it fails with `timeout` when the host does not answer and with `cancelled` when the
   * signal says so.
   */
  readonly context: Excel.RequestContext;
  /** From here on something may be written: the job is neither repeated nor cancelled any more. */
  startWriting(): void;
}

export interface RunnerOptions {
  /** Milliseconds until a sync counts as never answered. */
  readonly timeoutMs: number;
  /** Pauses in milliseconds before each retry of a busy host. */
  readonly retryDelays: readonly number[];
  /** Pauses in milliseconds between looks whether the person still types in a cell. */
  readonly cellEditDelays: readonly number[];
}

/** 180 s without an answer is given up (platform notes 4.1); a person gets about 10 s to finish typing. */
export const DEFAULT_RUNNER_OPTIONS: RunnerOptions = {
  timeoutMs: 180_000,
  retryDelays: [500, 1000, 2000, 4000],
  cellEditDelays: [500, 1000, 2000, 2000, 2000, 2000],
};

export interface HostRunner {
  run<T>(work: (session: HostSession) => Promise<T>, signal?: AbortSignal): Promise<Result<T, HostRefusal>>;
}

/** Makes the queue. Jobs run one after another in the order they came, whatever becomes of the one before. */
export function makeRunner(options: RunnerOptions = DEFAULT_RUNNER_OPTIONS): HostRunner {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work, signal) {
      const job = last.then(() => runJob(work, options, signal));
      last = job.catch(() => undefined);
      return job;
    },
  };
}

async function runJob<T>(
  work: (session: HostSession) => Promise<T>,
  options: RunnerOptions,
  signal: AbortSignal | undefined,
): Promise<Result<T, HostRefusal>> {
  const pauses = { busy: [...options.retryDelays], cellEdit: [...options.cellEditDelays] };
  for (;;) {
    const session = new Session(options.timeoutMs, signal);
    try {
      session.stopIfCancelled();
      return ok(await work(session));
    } catch (error) {
      const pause = session.isWriting ? undefined : nextPause(error, pauses);
      if (pause === undefined) {
        const refusal = toRefusal(error);
        if (refusal === null) throw error;
        return { ok: false, refusal };
      }
      await wait(pause);
    }
  }
}

function nextPause(error: unknown, pauses: { busy: number[]; cellEdit: number[] }): number | undefined {
  if (hostCode(error) === 'InvalidOperationInCellEditMode') return pauses.cellEdit.shift();
  return isTransient(error) ? pauses.busy.shift() : undefined;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

class Session implements HostSession {
  readonly context = this.#makeContext();
  isWriting = false;

  constructor(
    readonly timeoutMs: number,
    readonly signal: AbortSignal | undefined,
  ) {}

  stopIfCancelled(): void {
    if (!this.isWriting && this.signal?.aborted === true) fail('cancelled');
  }

  startWriting(): void {
    this.stopIfCancelled();
    this.isWriting = true;
  }

  /** A context of its own for each job, so that its `sync` can be watched. */
  #makeContext(): Excel.RequestContext {
    const context = new Excel.RequestContext();
    const send = (): Promise<unknown> => Excel.RequestContext.prototype.sync.call(context);
    const watched = async (): Promise<void> => {
      await this.#answer(send());
      this.stopIfCancelled();
    };
    context.sync = watched as typeof context.sync;
    return context;
  }

  async #answer(answer: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new HostFailure(refuse('timeout').refusal)), this.timeoutMs);
    });
    try {
      await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}
