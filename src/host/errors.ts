/**
 * Turns what Excel refuses into the refusals of the ports, in this one place. The host's own code stays in `params.code`
 * for details; its message is never shown, for it may hold what stands in cells.
 */
import type { HostRefusal } from '../app/ports';
import { refuse, type Refusal } from '../core/model/result';

/** A refusal on its way out of a running job; never leaves `src/host`. */
export class HostFailure extends Error {
  constructor(readonly refusal: Refusal<HostRefusal>) {
    super(refusal.code);
    this.name = 'HostFailure';
  }
}

/** Leaves a job with a refusal. */
export function fail(code: HostRefusal, params: Readonly<Record<string, string | number>> = {}): never {
  throw new HostFailure(refuse(code, params).refusal);
}

const CODES: Readonly<Record<string, HostRefusal>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  // Protected owned sheets are found before anything is written; what is left is a workbook that cannot be changed.
  AccessDenied: 'readOnly',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  ConnectionFailure: 'busy',
  Timeout: 'timeout',
  InvalidOrTimedOutSession: 'sessionLost',
  InvalidRequestContext: 'sessionLost',
  InactiveWorkbook: 'sessionLost',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MergedRangeConflict: 'mergedCells',
  ItemNotFound: 'itemGone',
  InvalidReference: 'itemGone',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedSheet: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedFeature: 'notSupported',
};

const TRANSIENT = new Set([
  'ActivityLimitReached',
  'ServiceNotAvailable',
  'RequestAborted',
  'Conflict',
  'ConnectionFailure',
]);

/** The host's code of an error, or null when the error is not the host's. Recognised by shape: realms differ. */
export function hostCode(error: unknown): string | null {
  if (!(error instanceof Error) && (typeof error !== 'object' || error === null)) return null;
  const { code, debugInfo } = error as { readonly code?: unknown; readonly debugInfo?: unknown };
  return typeof code === 'string' && debugInfo !== undefined ? code : null;
}

/** Whether the same request may well succeed a moment later, nothing of it having been done. */
export function isTransient(error: unknown): boolean {
  const code = hostCode(error);
  return code !== null && TRANSIENT.has(code);
}

/** The refusal an error stands for; null for an error that is a bug of ours and must not be hidden. */
export function toRefusal(error: unknown): Refusal<HostRefusal> | null {
  if (error instanceof HostFailure) return error.refusal;
  const code = hostCode(error);
  if (code === null) return null;
  const known = CODES[code];
  if (known === 'notSupported') return refuse(known, { feature: code, code }).refusal;
  return refuse(known ?? 'internal', { code }).refusal;
}
