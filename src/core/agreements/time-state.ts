/** Where an agreement stands on a day. Pure: the day is given. */
import type { Agreement, AgreementState } from '../model/agreement';
import { addDays, addMonths } from '../parse/calendar';

/** Days before the end from which an agreement ends soon (domain notes MON-06: Kota Samarinda's practice, 0 to 90). */
export const ENDING_SOON_DAYS = 90;

const DAY_MS = 86_400_000;

/** Days from one day to another, both `YYYY-MM-DD`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * The last day of a period of whole months: 5 years from 2023-02-06 end on 2028-02-05, and a month from 31 January ends
 * on the last day of February, for the day itself is not there to be the first one after the period.
 */
export function endOfPeriod(start: string, months: number): string {
  const after = addMonths(start, months);
  if (after.slice(8) !== start.slice(8)) return after;
  return addDays(after, -1);
}

type Timed = Pick<Agreement, 'number' | 'signedOn' | 'start' | 'end' | 'endReason' | 'extendedBy'>;

/**
 * A reason for ending counts before the dates do; so does a document that extends it. A document with a number counts as
 * signed, for registers seldom tell the day.
 */
export function timeState(agreement: Timed, today: string): { state: AgreementState; daysLeft: number | null } {
  const { number, signedOn, start, end, endReason, extendedBy } = agreement;
  const daysLeft = end === null ? null : daysBetween(today, end);
  const state = ((): AgreementState => {
    if (endReason !== '') return 'terminated';
    if (extendedBy !== '') return 'extended';
    if (signedOn === null ? number === '' : signedOn > today) return 'draft';
    if (start !== null && start > today) return 'upcoming';
    if (daysLeft === null) return 'unknown';
    if (daysLeft < 0) return 'ended';
    return daysLeft <= ENDING_SOON_DAYS ? 'endingSoon' : 'running';
  })();
  return { state, daysLeft };
}
