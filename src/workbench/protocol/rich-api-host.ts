/**
 * Answers office.js: one request in, one answer out, events pushed, everything counted, faults on demand. Rules of
 * workbooks live in ../workbook, the objects of the API in types/.
 */
import { ExcelError } from '../workbook/errors';
import type { Workbook } from '../workbook/workbook';
import { runBatch } from './batch';
import type { Faults, HostEvent, RequestCounters, RequestExecutor } from './contract';
import { describeChange } from './events';
import type { HostSession } from './host-context';
import { makeObject } from './host-object';
import { openInsertedFiles } from './inserted-files';
import { ApiSession } from './session';
import { rangeType } from './types/range';
import { rangeAreasType } from './types/range-areas';
import { worksheetType } from './types/worksheet';
import { utf8Length } from './utf8-length';
import { DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from './wire';

/** Excel on the web, each way (platform.md 2.1). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

function failure(code: string, message: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: message, Location: '', HttpStatusCode: 400 } };
}

/** After a run office.js gives its kept references back in a request of its own, which nobody waits for. */
function isCleanup(body: string): boolean {
  if (body.length > 20_000 || !body.includes('"_RemoveReference"')) return false;
  const { Actions } = JSON.parse(body) as RequestBody;
  return Actions.every(
    (action) => action.Name === '_RemoveReference' || action.ObjectPathId === 1 || action.Name === '',
  );
}

export class RichApiHost implements RequestExecutor {
  readonly workbook: Workbook;
  readonly session: ApiSession;
  faults: Faults = {};
  readonly counters: RequestCounters = { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #waiting: HostEvent[] = [];
  #late: HostEvent[] = [];
  #isFlushPlanned = false;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.session = new ApiSession(workbook, {
      range: (target, session) => makeObject(rangeType, target, session),
      areas: (target, session) => makeObject(rangeAreasType, target, session),
      worksheet: (sheet, session) => makeObject(worksheetType, sheet, session),
    });
    workbook.on((event) => {
      const events = describeChange(this.session, event);
      if (events.length > 0) this.#push(events);
    });
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async execute(body: string, flags: number): Promise<string> {
    const bytes = utf8Length(body);
    if (!isCleanup(body)) this.counters.syncs += 1;
    this.counters.requestBytes += bytes;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, bytes);
    if (this.faults.hang === true) {
      delete this.faults.hang;
      return new Promise<string>(() => undefined);
    }
    this.#runCoauthor();
    const response = (await this.#refuse(bytes, flags)) ?? this.#run(body, await openInsertedFiles(body));
    const { text, bytes: answered } = this.#limit(JSON.stringify(response));
    this.counters.responseBytes += answered;
    if (this.#late.length > 0) {
      this.#waiting.push(...this.#late.splice(0));
      this.#planFlush();
    }
    return text;
  }

  /** Forgets what was counted. */
  resetCounters(): void {
    Object.assign(this.counters, { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 });
  }

  #limit(text: string): { readonly text: string; readonly bytes: number } {
    const bytes = utf8Length(text);
    if (bytes <= (this.faults.payloadLimit ?? PAYLOAD_LIMIT)) return { text, bytes };
    const refusal = JSON.stringify(
      failure('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
    );
    return { text: refusal, bytes: utf8Length(refusal) };
  }

  #runCoauthor(): void {
    const fault = this.faults.beforeRequest;
    if (fault === undefined) return;
    if (fault.number > 0) {
      this.faults.beforeRequest = { ...fault, number: fault.number - 1 };
      return;
    }
    delete this.faults.beforeRequest;
    this.workbook.core.as('coauthor', fault.run);
  }

  /** The answer to a request that is refused as a whole; null when it may run. */
  async #refuse(bytes: number, flags: number): Promise<ResponseBody | null> {
    if (this.faults.failAtRequest !== undefined) {
      const number = this.faults.failAtRequest;
      if (number === 0) {
        delete this.faults.failAtRequest;
        return failure('GeneralException', 'An internal error has occurred.');
      }
      this.faults.failAtRequest = number - 1;
    }
    if (bytes > (this.faults.payloadLimit ?? PAYLOAD_LIMIT)) {
      return failure('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    return this.#refuseCellEdit((flags & DELAY_FOR_CELL_EDIT) !== 0);
  }

  async #refuseCellEdit(mayWait: boolean): Promise<ResponseBody | null> {
    const edits = this.faults.cellEditRequests ?? 0;
    if (edits > 0) {
      this.faults.cellEditRequests = edits - 1;
      if (!mayWait) return cellEditFailure();
    }
    if (!this.workbook.cellEditing) return null;
    if (!mayWait) return cellEditFailure();
    await this.workbook.whenEditingEnds();
    return null;
  }

  #run(text: string, files: HostSession['files']): ResponseBody {
    this.session.files = files;
    const body = JSON.parse(text) as RequestBody;
    this.counters.actions += body.Actions.length;
    const failAt = this.faults.failAtAction;
    delete this.faults.failAtAction;
    const beforeAction = (index: number): void => {
      if (index === failAt)
        throw new ExcelError('GeneralException', 'There was an internal error while processing the request.');
    };
    try {
      return this.workbook.core.as('addin', () => runBatch(this.session, body, { beforeAction }));
    } finally {
      this.session.forgetLooseRanges();
      this.session.files = new Map();
    }
  }

  #push(events: readonly HostEvent[]): void {
    if (this.faults.events === 'lost') return;
    if (this.faults.events === 'late') {
      this.#late.push(...events);
      return;
    }
    this.#waiting.push(...events, ...(this.faults.events === 'doubled' ? events : []));
    this.#planFlush();
  }

  /** Events arrive after the answer of the request that caused them. */
  #planFlush(): void {
    if (this.#isFlushPlanned) return;
    this.#isFlushPlanned = true;
    setTimeout(() => {
      this.#isFlushPlanned = false;
      for (const event of this.#waiting.splice(0)) for (const listener of [...this.#listeners]) listener(event);
    }, 0);
  }
}

function cellEditFailure(): ResponseBody {
  return failure(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );
}
