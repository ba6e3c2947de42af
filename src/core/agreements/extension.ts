/**
 * Whether an agreement is extended in time. An extension runs the whole procedure again (domain notes 1.3, Kota Yogyakarta);
 * that it begins 90 days before the end is our default, the days from which an agreement ends soon.
 */
import type { Agreement } from '../model/agreement';
import { addDays } from '../parse/calendar';
import { normaliseText } from '../parse/text';
import { agencyKey } from '../register/agency-names';
import { ENDING_SOON_DAYS } from './time-state';

/**
 * extended: a document says so · started: one that follows it is there · notYet: before the day it must begin · dueToday: on
 * that day · late: after it · over: ended and nothing follows.
 */
export type ExtensionState = 'extended' | 'started' | 'notYet' | 'dueToday' | 'late' | 'over';

export interface Extension {
  /** The day on which it must begin at the latest. */
  readonly from: string;
  readonly state: ExtensionState;
  /** What carries it on; null as long as nothing does. */
  readonly by: Agreement | null;
}

/** Null for what has no end, is not signed, or was ended before its time. */
export function extensionOf(agreement: Agreement, all: readonly Agreement[], today: string): Extension | null {
  const { end, state } = agreement;
  if (end === null || state === 'draft' || state === 'terminated') return null;
  const from = addDays(end, -ENDING_SOON_DAYS);
  const by = all.find((one) => follows(one, agreement)) ?? null;
  if (state === 'extended') return { from, state, by };
  return { from, state: by === null ? waitingState(from, end, today) : 'started', by };
}

function waitingState(from: string, end: string, today: string): ExtensionState {
  if (today > end) return 'over';
  if (today > from) return 'late';
  return today === from ? 'dueToday' : 'notYet';
}

/** Whether it is of the same kind, object and agencies, and either a draft or begins in the last year of the other or later. */
function follows(next: Agreement, agreement: Agreement): boolean {
  if (next.key === agreement.key || next.instrument !== agreement.instrument || !isSameMatter(next, agreement)) return false;
  const begins = next.start ?? next.signedOn;
  if (begins === null) return next.state === 'draft';
  const { end } = agreement;
  return end !== null && begins >= addDays(end, -366) && begins > (agreement.start ?? '') && (next.end ?? '9999') > end;
} // prettier-ignore

function isSameMatter(one: Agreement, other: Agreement): boolean {
  const isSameObject = one.object !== null && one.object === other.object;
  const title = normaliseText(one.title);
  if (!isSameObject && (title === '' || title !== normaliseText(other.title) || normaliseText(one.partner) !== normaliseText(other.partner))) return false;
  const keys = new Set(other.agencies.map(agencyKey));
  return one.agencies.length === 0 || keys.size === 0 || one.agencies.some((name) => keys.has(agencyKey(name)));
} // prettier-ignore
