/**
 * Reads days, months, quarters, years and ranges of them from text, day before month as Indonesia writes. A numeric date
 * that could be month-first as exports write it (`03/04/2022`) is doubtful; an impossible day is unreadable.
 */
import { rememberBySettings } from '../model/memo';
import type { Reading, ReadingNote } from '../model/reading';
import { dayOfSerial, daysInMonth, fullYear, isDay, isoDay, monthOf, weekdayOf, weekdayOfDay } from './calendar';
import { doubtful, hasValue, mapReading, missing, sure, unreadable } from './make-reading';
import type { NumberLocale } from './numeral';
import { textKind } from './placeholder';
import { cleanText, withoutFinalStop } from './text';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A point or stretch of the calendar. `start` and `end` are days; null is an open end. */
export interface DateSpan {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** Whether the text names a stretch (`1–3 Oktober 2024`) rather than one day, month or year. */
  readonly isRange: boolean;
  /** `hh:mm`, `''` when no time was given. */
  readonly time: string;
}

export interface DateContext {
  readonly date1904: boolean;
  readonly locale: NumberLocale;
}

export const PLAIN_DATE_CONTEXT: DateContext = { date1904: false, locale: 'id' };

const PRECISION_NOTE: Readonly<Record<DatePrecision, readonly ReadingNote[]>> = {
  day: [],
  month: ['monthPrecision'],
  quarter: ['quarterPrecision'],
  half: ['quarterPrecision'],
  year: ['yearPrecision'],
};

function day(iso: string): DateSpan {
  return { start: iso, end: iso, precision: 'day', isRange: false, time: '' };
}

function stretch(year: number, firstMonth: number, lastMonth: number, precision: DatePrecision): DateSpan {
  return {
    start: isoDay(year, firstMonth, 1),
    end: isoDay(year, lastMonth, daysInMonth(year, lastMonth)),
    precision,
    isRange: precision === 'quarter' || precision === 'half',
    time: '',
  };
}

function sureDay(year: number, month: number, date: number, notes: readonly ReadingNote[] = []): Reading<DateSpan> {
  return isDay(year, month, date) ? sure(day(isoDay(year, month, date)), notes) : unreadable(['impossibleDate']);
}

/**
 * `a/b/y`: which of the two is the day. Exports write month first, with strokes and four digits for the year; a year of two
 * digits is how the calendar of Indonesia writes it in short (CLDR), so it is read so, and the other day is kept to ask about.
 */
function readNumeric(a: string, b: string, yearText: string, mark: string, context: DateContext): Reading<DateSpan> {
  const year = fullYear(yearText);
  const notes: ReadingNote[] = yearText.length === 2 ? ['twoDigitYear'] : [];
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = isDay(year, second, first) ? day(isoDay(year, second, first)) : null;
  const monthFirst = isDay(year, first, second) ? day(isoDay(year, first, second)) : null;
  if (dayFirst === null && monthFirst === null) return unreadable(['impossibleDate']);
  if (context.locale === 'en') {
    if (monthFirst === null) return dayFirst === null ? unreadable() : doubtful(dayFirst, [], ['dayMonthOrder']);
    const isPadded = a.length === 2 && a.startsWith('0');
    return dayFirst !== null && first !== second && isPadded
      ? doubtful(monthFirst, [dayFirst], ['dayMonthOrder', ...notes])
      : sure(monthFirst, notes);
  }
  if (dayFirst === null)
    return monthFirst === null ? unreadable() : doubtful(monthFirst, [], ['monthDayFallback', ...notes]);
  const couldBeExport = mark === '/' && monthFirst !== null && first !== second;
  if (!couldBeExport) return sure(dayFirst, notes);
  const reading = doubtful(dayFirst, [monthFirst], ['dayMonthOrder', ...notes]);
  return yearText.length === 4 ? reading : { ...reading, certainty: 'sure' };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

function readStretch(text: string): Reading<DateSpan> | null {
  const month = /^(?:bulan |bln\.? )?(\p{L}{3,9})\.?[ \-–/']{1,2}(\d{4}|\d{2})$/iu.exec(text);
  if (month && monthOf(month[1] ?? '') > 0) {
    const number = monthOf(month[1] ?? '');
    const notes: ReadingNote[] =
      (month[2] ?? '').length === 2 ? ['monthPrecision', 'twoDigitYear'] : ['monthPrecision'];
    return sure(stretch(fullYear(month[2] ?? ''), number, number, 'month'), notes);
  }
  const numeric = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? null;
  if (numeric && Number(numeric[1]) >= 1 && Number(numeric[1]) <= 12) {
    const number = Number(numeric[1]);
    return sure(stretch(Number(numeric[2]), number, number, 'month'), PRECISION_NOTE.month);
  }
  const iso = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/.exec(text);
  if (iso) return sure(stretch(Number(iso[1]), Number(iso[2]), Number(iso[2]), 'month'), PRECISION_NOTE.month);
  const year = /^(?:tahun anggaran|tahun|thn\.?|th\.?|t\.?a\.?|year|fy)?\s*((?:19|20)\d{2})$/i.exec(text);
  if (year) return sure(stretch(Number(year[1]), 1, 12, 'year'), PRECISION_NOTE.year);
  const double =
    /^(?:tahun akademik|tahun ajaran|tahun anggaran|tahun|t\.?a\.?)?\s*((?:19|20)\d{2})\s?\/\s?((?:19|20)\d{2})$/i.exec(
      text,
    );
  if (double && Number(double[2]) === Number(double[1]) + 1)
    return sure(
      { ...stretch(Number(double[1]), 1, 12, 'year'), end: `${double[2] ?? ''}-12-31`, isRange: true },
      PRECISION_NOTE.year,
    );
  const part =
    /^(triwulan|tw\.?|kuartal|quarter|q|semester|sem\.?|smt\.?)\s*(iv|i{1,3}|[1-4])[ ,/-]*(?:tahun |ta\.? |th\.? )?((?:19|20)\d{2})$/i.exec(
      text,
    );
  if (!part) return null;
  const number = ROMAN[(part[2] ?? '').toLowerCase()] ?? 0;
  const isHalf = /^s/i.test(part[1] ?? '');
  if (isHalf && number > 2) return unreadable(['impossibleDate']);
  const length = isHalf ? 6 : 3;
  const last = number * length;
  return sure(stretch(Number(part[3]), last - length + 1, last, isHalf ? 'half' : 'quarter'), PRECISION_NOTE.quarter);
}

function readDayText(text: string, context: DateContext): Reading<DateSpan> | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return sureDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$/.exec(text);
  if (numeric) return readNumeric(numeric[1] ?? '', numeric[3] ?? '', numeric[4] ?? '', numeric[2] ?? '', context);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ \-./]*(\p{L}{3,9})\.?[ \-./,']*(\d{4}|\d{2})$/iu.exec(text);
  if (named && monthOf(named[2] ?? '') > 0)
    return sureDay(
      fullYear(named[3] ?? ''),
      monthOf(named[2] ?? ''),
      Number(named[1]),
      (named[3] ?? '').length === 2 ? ['twoDigitYear'] : [],
    );
  const english = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  if (english && monthOf(english[1] ?? '') > 0)
    return sureDay(Number(english[3]), monthOf(english[1] ?? ''), Number(english[2]));
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (packed) return sureDay(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const serial = /^\d{5}([.,]\d+)?$/.test(text) ? dayOfSerial(Number(text.replace(',', '.')), context.date1904) : null;
  return serial === null ? null : sure(day(serial), ['fromSerial']);
}

/** One day, month, quarter or year; null when the text is none of these. */
function readPoint(raw: string, context: DateContext): Reading<DateSpan> | null {
  let text = withoutFinalStop(raw.trim());
  const clock =
    /^(.*\S)[ T,]+(?:pukul |pkl\.? |jam )?([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?Z?(?: ?(?:wib|wita|wit|utc))?$/i.exec(
      text,
    );
  const time = clock ? `${(clock[2] ?? '').padStart(2, '0')}:${clock[3] ?? ''}` : '';
  if (clock) text = withoutFinalStop((clock[1] ?? '').replace(/[ ,]*(?:pukul|pkl\.?|jam)$/i, ''));
  const bracket = /^(.*\d{4})\s*\((\p{L}+['’]?\p{L}*)\)$/u.exec(text);
  if (bracket && weekdayOf(bracket[2] ?? '') >= 0) text = `${bracket[2] ?? ''}, ${bracket[1] ?? ''}`;
  const prefix = /^(\p{L}+['’]?\p{L}*)[ ,]+(?:tanggal |tgl\.? )?(.*)$/iu.exec(text);
  const weekday = prefix ? weekdayOf(prefix[1] ?? '') : -1;
  if (weekday >= 0) text = prefix?.[2] ?? '';
  text = text.replace(/^(?:per |pada )?(?:tanggal|tgl\.?|tertanggal)\s*:?\s*/i, '');
  const place = /^\p{L}[\p{L}. ]+, ?(\d.*)$/iu.exec(text);
  if (place) text = place[1] ?? '';
  text = text.replace(/^(\d{1,2}) bulan (\p{L}+) tahun (\d{4})$/iu, '$1 $2 $3');
  const reading = readDayText(text, context) ?? readStretch(text);
  if (!hasValue(reading)) return reading;
  const withTime = mapReading(reading, (span) => ({ ...span, time }));
  const isMismatch =
    weekday >= 0 && reading.value.precision === 'day' && weekdayOfDay(reading.value.start ?? '') !== weekday;
  return isMismatch ? { ...withTime, certainty: 'doubtful', notes: [...withTime.notes, 'weekdayMismatch'] } : withTime;
}

function join(low: Reading<DateSpan>, high: Reading<DateSpan>): Reading<DateSpan> {
  const [first, last] = [low.value, high.value];
  if (first === null || last === null) return unreadable([...low.notes, ...high.notes]);
  const span: DateSpan = { start: first.start, end: last.end, precision: last.precision, isRange: true, time: '' };
  const notes = [...new Set([...low.notes, ...high.notes])];
  const isSettled = low.certainty === 'sure' && high.certainty === 'sure';
  const proven = high.certainty === 'sure' || low.certainty === 'sure';
  const onlyOrder = [low, high].every(
    (reading) => reading.certainty === 'sure' || reading.notes.every((note) => note === 'dayMonthOrder'),
  );
  if (isSettled) return sure(span, notes);
  const provesOrder = [low, high].some((r) => r.certainty === 'sure' && Number(r.value?.start?.slice(8)) > 12);
  if (proven && onlyOrder && provesOrder)
    return sure(
      span,
      notes.filter((note) => note !== 'dayMonthOrder'),
    );
  return doubtful(span, [], notes);
}

const BETWEEN_WORDS =
  /\s*(?:s\.\s?d\.?|s\/d|\bsd\b|sampai dengan|sampai pada|sampai|hingga|\bto\b|–)(?:\s+(?:dengan\s+)?termasuk\b)?(?:\s+(?:pada\s+)?tanggal\b)?\s*/iu;
const BETWEEN_HYPHEN = /\s+-\s+|(?<=[\p{L}\d])-(?=\d{1,2} \p{L})|(?<=^(?:19|20)\d{2})-(?=(?:19|20)\d{2}$)/iu;

function readBetween(text: string, context: DateContext): Reading<DateSpan> | null {
  const cut = BETWEEN_WORDS.exec(text) ?? BETWEEN_HYPHEN.exec(text);
  if (!cut || cut.index === 0) return null;
  const left = text.slice(0, cut.index).trim();
  const right = text.slice(cut.index + cut[0].length).trim();
  if (/^(sekarang|saat ini|kini|now)$/i.test(right)) {
    const from = readPoint(left, context);
    return from && mapReading(from, (span) => ({ ...span, end: null, isRange: true }));
  }
  const high = readPoint(right, context);
  if (!hasValue(high)) return null;
  const direct = readPoint(left, context);
  if (hasValue(direct)) return join(direct, high);
  const year = (high.value.end ?? '').slice(0, 4);
  const tail = /^\d{1,2}$/.test(left) && high.value.precision === 'day' ? (high.value.end ?? '').slice(5, 7) : '';
  const completed =
    tail === '' ? readPoint(`${left} ${year}`, context) : sureDay(Number(year), Number(tail), Number(left));
  return completed === null ? null : join(completed, high);
}

function readOpen(text: string, context: DateContext): Reading<DateSpan> | null {
  const until = /^(?:s\.\s?d\.?|s\/d|sd|sampai dengan|sampai|hingga|berakhir|until|keadaan s\.d\.?)\s+(.+)$/i.exec(
    text,
  );
  if (until) {
    const point = readPoint(until[1] ?? '', context);
    return point && mapReading(point, (span) => ({ ...span, start: null, isRange: true }));
  }
  const since = /^(?:sejak|mulai|terhitung mulai|tmt|per|from|since)\s+(.+)$/i.exec(text);
  if (!since) return null;
  const point = readPoint(since[1] ?? '', context);
  return point && mapReading(point, (span) => ({ ...span, end: null, isRange: true }));
}

/** Tells contexts apart. */
export function dateContextKey({ date1904, locale }: DateContext): number {
  return (date1904 ? 1 : 0) + (locale === 'en' ? 2 : 0);
}

const readKept = rememberBySettings(judgeText, dateContextKey);

/** Reads the whole text as a day, stretch or range. */
export function readDateText(raw: string, context: DateContext = PLAIN_DATE_CONTEXT): Reading<DateSpan> {
  return MAY_BE_DATE.test(raw) ? readKept(context)(raw) : asNoDate(raw);
}

/** Every form of a date has digits and ends with digits, a weekday in brackets, a time zone or a word for now. */
const MAY_BE_DATE = /^(?=[^\d]*\d)[^]*(?:[\d)]|z|wib|wita|wit|utc|sekarang|saat ini|kini|now)[^\p{L}\d)]*$/iu;

function asNoDate(raw: string): Reading<DateSpan> {
  const kind = textKind(raw);
  if (kind === 'empty') return missing();
  if (kind === 'error') return unreadable(['error']);
  return kind === 'content' ? unreadable() : missing(['placeholder']);
}

function judgeText(raw: string, context: DateContext): Reading<DateSpan> {
  const kind = textKind(raw);
  if (kind === 'empty') return missing();
  if (kind === 'error') return unreadable(['error']);
  if (kind !== 'content') return missing(['placeholder']);
  const text = withoutFinalStop(cleanText(raw).replace(/\n/g, ' '));
  return readPoint(text, context) ?? readOpen(text, context) ?? readBetween(text, context) ?? unreadable();
}

const DATE_FORMAT = /(^|[^\\"a-z])(d{1,4}|m{1,5}|y{2,4})([^a-z]|$)/i;

/** Whether a number format shows days. Quoted text, colours and locales in brackets do not count. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return DATE_FORMAT.test(bare) && /[dy]/i.test(bare);
}

/** Reads a date cell: a number is a serial when its format shows days, and may be one otherwise. */
export function readDateCell(value: number, format: string | undefined, context: DateContext): Reading<DateSpan> {
  const iso = dayOfSerial(value, context.date1904);
  if (format !== undefined && isDateFormat(format))
    return iso === null ? unreadable(['impossibleDate']) : sure(day(iso));
  if (Number.isInteger(value) && value >= 1950 && value <= 2150)
    return sure(stretch(value, 1, 12, 'year'), ['yearPrecision']);
  if (iso !== null)
    return format === undefined ? sure(day(iso), ['fromSerial']) : doubtful(day(iso), [], ['fromSerial']);
  const packed = readPoint(String(value), context);
  return packed ?? unreadable();
}
