/** Days of the calendar as `YYYY-MM-DD` without clock or zone; months and weekdays by name; Excel serial numbers. */

// prettier-ignore
const MONTHS: readonly RegExp[] = [
  /^jan(uari|uary)?$/, /^([fp]eb)(ruari|ruary)?$/, /^(mar(et|ch)?|mrt)$/, /^apr(il)?$/, /^(mei|may)$/, /^jun[ie]?$/, /^jul[iy]?$/,
  /^(ag[ust]s?t?|agt|ags|agst|aug(ust)?|agustus|augustus)$/, /^sept?(ember)?$/, /^(okt(ober)?|oct(ober)?)$/, /^no[vp](ember)?$/, /^(des(ember)?|dec(ember)?)$/,
];

const WEEKDAYS: readonly RegExp[] = [
  /^(minggu|ahad|sunday|sun)$/,
  /^(senin|monday|mon)$/,
  /^(selasa|tuesday|tue)$/,
  /^(rabu|wednesday|wed)$/,
  /^(kamis|thursday|thu)$/,
  /^(jum'?at|friday|fri)$/,
  /^(sabtu|saturday|sat)$/,
];

/** 1..12, or 0 when the word is no month. Takes abbreviations and old spellings (Pebruari, Nopember, Augustus). */
export function monthOf(word: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(word.toLowerCase().replace(/\.$/, ''))) + 1;
}

/** 0 is Sunday; -1 when the word is no weekday. */
export function weekdayOf(word: string): number {
  return WEEKDAYS.findIndex((pattern) => pattern.test(word.toLowerCase().replace(/[’`]/g, "'")));
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 is Sunday. */
export function weekdayOfDay(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Two-digit years: 00..69 are 20xx, 70..99 are 19xx. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The day of an Excel serial number (whole part); null outside 1990..2100, where a number is hardly meant as a day. */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (days < 32874 || days > 73415) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Excel serial number of a day. */
export function serialOfDay(iso: string, date1904: boolean): number {
  const days = (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days - (date1904 ? 1462 : 0);
}

/** Whole months from one day to another, a started month counted when 15 days or more are over. */
export function monthsBetween(start: string, end: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = end.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) + Math.round((d2 - d1) / 30.4);
}

/** The day `months` after `start`, at the month's last day where it has no such day. */
export function addMonths(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole months from `from` to the day after `to`: 2024-01-01 to 2024-12-31 are 12. 0 when `to` is earlier. */
export function monthsSpanned(from: string, to: string): number {
  if (to < from) return 0;
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  const length = daysInMonth(toYear, toMonth);
  // The day after the last of a month is the first of the next, which every month has.
  if (toDay >= length) return fromDay === 1 ? months + 1 : months;
  return Math.min(fromDay, length) > toDay + 1 ? months - 1 : months;
}
