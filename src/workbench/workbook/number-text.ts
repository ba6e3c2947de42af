/** Cell values as texts under a number format, by numfmt. Never changes a value. */
import { format, getFormatDateInfo, isDateFormat, isValidFormat } from 'numfmt';
import { contentText, type InputLocale } from './content';
import type { Cell, CellValue } from './model';

export interface TextOptions {
  readonly locale: InputLocale;
  readonly date1904: boolean;
}

const DAYS_1904 = 1462;

/** The text a cell shows; a format that cannot be read shows the value as General does. */
export function formatValue(value: CellValue | undefined, numberFormat: string, options: TextOptions): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  if (typeof value === 'number' && numberFormat === '@') return String(value);
  const code = isValidFormat(numberFormat) ? shownFormat(numberFormat, options.locale) : 'General';
  const shifted = typeof value === 'number' && options.date1904 && isDateFormat(code) ? value + DAYS_1904 : value;
  return format(code, shifted, { locale: options.locale, overflow: '########', throws: false });
}

/** The built-in short date is stored as en-US and shown in the order of the user's settings. */
function shownFormat(numberFormat: string, locale: InputLocale): string {
  return locale === 'id-ID' ? numberFormat.replace(/^m\/d\/yyyy(?= |$)/, 'dd/mm/yyyy') : numberFormat;
}

/** What the formula bar shows: constants as they would be typed, dates as dates. */
export function formatInput(cell: Cell | undefined, numberFormat: string, options: TextOptions): string {
  const value = cell?.value;
  if (cell?.formula !== undefined || typeof value !== 'number') return contentText(cell);
  if (isDateFormat(numberFormat)) {
    const info = getFormatDateInfo(numberFormat);
    const hasTime = info.hours || info.minutes || info.seconds;
    const hasDay = info.day || info.month || info.year;
    const day = options.locale === 'id-ID' ? 'dd/mm/yyyy' : 'm/d/yyyy';
    const code = [hasDay || !hasTime ? day : '', hasTime || value % 1 !== 0 ? 'hh:mm:ss' : '']
      .filter(Boolean)
      .join(' ');
    return formatValue(value, code, options);
  }
  const percent = numberFormat.includes('%');
  const text = String(percent ? Number((value * 100).toPrecision(15)) : value) + (percent ? '%' : '');
  return options.locale === 'id-ID' ? text.replace('.', ',') : text;
}
