/** Days and months on the Gregorian calendar for `YYYY-MM-DD` texts. Knows no clock and no zone. */

const DAY_MS = 86_400_000;

function toDays(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromDays(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `months` later; the last day of the month where that day does not exist. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1) / DAY_MS;
  const next = Date.UTC(year, month + months, 1) / DAY_MS;
  return fromDays(Math.min(first + day - 1, next - 1));
}

/** Whole months from `from` to the day after `to`: 2024-01-01 to 2024-12-31 are 12. 0 when `to` is earlier. */
export function monthsSpanned(from: string, to: string): number {
  if (to < from) return 0;
  const after = fromDays(toDays(to) + 1);
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = after.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) > after ? months - 1 : months;
}
