/** What each object takes from each limit: its money by source, spread over its months, or its place among so many. */
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../../model/object';
import type { PortfolioLimit } from '../../model/study';
import { addMonths } from '../../parse/calendar';

const PARTS: readonly FieldId[] = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'];

/**
 * By limit; null where the amount or, for a limit of one year, the time is unknown. Money falls evenly on the months from the start, so
 * a year takes its months' part; an object counts in every year it touches. A cost that is split by no source is the region's (APBD), as
 * the ranking reads it.
 */
export function usesOf(object: CooperationObject, limits: readonly PortfolioLimit[]): (number | null)[] {
  return limits.map(({ source, year }) => {
    const part = year === null ? 1 : partOfYear(object, year);
    if (part === null) return null;
    if (source === 'count') return part > 0 ? 1 : 0;
    const amount = amountOf(object, source);
    return amount === null ? null : amount * part;
  });
}

function amountOf(object: CooperationObject, source: Exclude<PortfolioLimit['source'], 'count'>): number | null {
  const parts = PARTS.map((part) => fieldNumber(object, part));
  const isSplit = parts.some((part) => part !== null);
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  const whole = fieldNumber(object, 'cost') ?? (isSplit ? sum : null);
  const amount = source === 'all' ? whole : isSplit ? (fieldNumber(object, source) ?? 0) : source === 'costApbd' ? whole : whole && 0; // prettier-ignore
  return amount === null || amount < 0 ? null : amount;
}

/** The part of its months that falls in the year, 0..1; null without start, or without end and duration. */
function partOfYear(object: CooperationObject, year: number): number | null {
  const start = fieldText(object, 'start');
  if (!/^\d{4}-\d{2}/.test(start)) return null;
  const months = fieldNumber(object, 'duration') ?? monthsTo(start, fieldText(object, 'end'));
  if (months === null || months <= 0) return null;
  let inside = 0;
  for (let month = 0; month < months; month += 1) {
    if (Number(addMonths(`${start.slice(0, 7)}-01`, month).slice(0, 4)) === year) inside += 1;
  }
  return inside / months;
}

/** Months touched from the first day to the last; null without a last day. */
function monthsTo(start: string, end: string): number | null {
  if (!/^\d{4}-\d{2}/.test(end)) return null;
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return index(end) - index(start) + 1;
}
