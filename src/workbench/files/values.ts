/** Cell values between file text and model: numbers exact, escaped control characters, ISO dates as serials. */
import { isErrorValue } from '../workbook/model';
import type { CellValue } from '../workbook/model';

/** `_x000D_` and its like (ECMA-376 ST_Xstring) to the characters they stand for. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** Printable ASCII without the underscore that begins an escape. */
const NOTHING_TO_ESCAPE = /^[ -^`-~]*$/;

/** The reverse of `unescapeText`: characters XML cannot hold, and texts that would read as an escape. */
export function escapeCellText(text: string): string {
  if (NOTHING_TO_ESCAPE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\ufffe\uffff]|\p{Cs}/gu, (letter) => (/[\t\n\u0085]/.test(letter) ? letter : escapeUnit(letter)));
}

function escapeUnit(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const DAY = 86_400_000;

/** Serial of an ISO date, date-time or time as `t="d"` cells hold it; null when it is none. Zones are ignored. */
export function parseIsoSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
    text.trim(),
  );
  if (match === null || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY);
  if (date1904) return days - 1462 + time;
  return (days < 61 ? days - 1 : days) + time;
}

/** Value of a `<v>` text of the given cell type; undefined for no value. Shared strings are resolved by the caller. */
export function parseCellValue(type: string, text: string, date1904: boolean): CellValue | undefined {
  switch (type) {
    case 'str':
    case 'inlineStr':
      return unescapeText(text);
    case 'b':
      return text.trim() === '1' || text.trim().toLowerCase() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return parseIsoSerial(text, date1904) ?? text;
    default: {
      if (text.trim() === '') return undefined;
      const value = Number(text);
      return Number.isFinite(value) ? value : unescapeText(text);
    }
  }
}

/** File type and text of a value: `['str', …]` for text, to be used inline or as a formula's result. */
export function formatCellValue(value: CellValue): { type: 'n' | 'str' | 'b' | 'e'; text: string } {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { type: 'n', text: String(value) } : { type: 'e', text: '#NUM!' };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return isErrorValue(value) ? { type: 'e', text: value.error } : { type: 'str', text: escapeCellText(value) };
}
