/** A signed or drafted document of cooperation, and where it stands on a given day. */
import type { CellRef } from './cell';

/**
 * draft: neither number nor day of signing, or to be signed later · upcoming: signed, starts later · running: more than 90 days left · endingSoon: 0 to
 * 90 days left · ended: its end is over · extended: over or not, a later document carries it on · terminated: ended before
 * its time, with a reason · unknown: signed, but no end can be told.
 */
export type AgreementState =
  'draft' | 'upcoming' | 'running' | 'endingSoon' | 'ended' | 'extended' | 'terminated' | 'unknown';

export interface Agreement {
  /** Distinct within one list: `A1` and up, in reading order. */
  readonly key: string;
  /** As written; `''` when it has none yet. */
  readonly number: string;
  readonly numberSecond: string;
  /** Code of the list `instrument`, or null when it cannot be told. */
  readonly instrument: string | null;
  readonly title: string;
  /** Cooperation object it belongs to. */
  readonly object: string | null;
  readonly partner: string;
  readonly agencies: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly signedOn: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** `duration`: the end is the start and the duration put together. */
  readonly endFrom: 'given' | 'duration' | null;
  readonly endReason: string;
  readonly extendedBy: string;
  /** The number of the document above it, as written; `''` when none is named. */
  readonly parentNumber: string;
  /** Where that number stands; left out where none is named. */
  readonly parentCell?: CellRef;
  /** Key of the document above it; null when none is named, found, or the chain would close on itself. */
  readonly parent: string | null;
  readonly state: AgreementState;
  /** Days from today to the end, the last day included as 0; negative when it is over; null when no end is known. */
  readonly daysLeft: number | null;
  /** Its own cells, the number first; at least one. */
  readonly cells: readonly CellRef[];
}

/** What is wrong with a list of agreements; the rules turn it into findings. */
export type AgreementFlaw =
  | { readonly type: 'parentUnknown'; readonly agreement: Agreement }
  | { readonly type: 'parentMissing'; readonly agreement: Agreement }
  | { readonly type: 'circular'; readonly agreement: Agreement }
  | { readonly type: 'numberRepeated'; readonly agreement: Agreement; readonly first: Agreement };
