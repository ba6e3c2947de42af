/**
 * Reads how long something lasts, in years, months and days: `5 (lima) tahun`, `Lima (5) Tahun`, `36 bulan`, `setahun`,
 * `5 Tahun (2023-2028)`, `2021 s.d. 2024`. A word that disagrees with its digits makes the reading doubtful.
 */
import { rememberBySettings } from '../model/memo';
import type { Reading, ReadingNote } from '../model/reading';
import { monthsBetween } from './calendar';
import { dateContextKey, PLAIN_DATE_CONTEXT, readDateText, type DateContext, type DateSpan } from './date';
import { doubtful, missing, sure, unreadable } from './make-reading';
import { NUMBER_WORD, readNumberWords } from '../lexicon/number-words';
import { textKind } from './placeholder';
import { cleanText } from './text';

export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly isUnbounded: boolean;
  readonly isMaximum: boolean;
  /** The stretch written with it, or instead of it. */
  readonly span: DateSpan | null;
}

export type DurationUnit = 'years' | 'months' | 'days';

const UNIT =
  '(?:tahun anggaran|tahunan|tahun|thn|th|bulanan|bulan|bln|hari kerja|hari|hr|minggu|years?|months?|days?|weeks?)';
/** What every unit has in it; the search for quantities is long. */
const NAMES_UNIT = /tahun|thn|th|bulan|bln|hari|hr|minggu|year|month|day|week/i;
const WORDS = `${NUMBER_WORD}(?:[ -]?${NUMBER_WORD})*`;
const QUANTITY = new RegExp(
  `(?:(\\d+(?:[.,]\\d+)?)\\s*(?:\\(\\s*(${WORDS}|[a-z ]+)\\s*\\))?|(${WORDS})\\s*(?:\\(\\s*(\\d+)\\s*\\))?|(se)(?=tahun|bulan|hari|minggu))\\s*-?\\s*(${UNIT})\\b\\.?(\\s+sekali)?`,
  'gi',
);

/** `satu setengah tahun`, `2 setengah tahun`, `setengah tahun`. */
const HALF = new RegExp(`(?:(\\d+|${WORDS})\\s+)?setengah(?=\\s+(?:tahun|bulan))`, 'gi');

function addHalf(_match: string, whole: string | undefined): string {
  const count = whole === undefined ? 0 : /^\d/.test(whole) ? Number(whole) : (readNumberWords(whole) ?? 0);
  return `${count},5`;
}

interface Part {
  readonly amount: number;
  readonly other: number | null;
  readonly unit: DurationUnit;
  readonly mismatch: boolean;
  readonly from: number;
  readonly to: number;
}

function unitOf(word: string): { unit: DurationUnit; factor: number } {
  if (/^(tahun|th|y)/i.test(word)) return { unit: 'years', factor: 1 };
  if (/^(bulan|bln|mo)/i.test(word)) return { unit: 'months', factor: 1 };
  return { unit: 'days', factor: /^(minggu|w)/i.test(word) ? 7 : 1 };
}

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    if (match[7] !== undefined) continue;
    const [whole, digits, wordsAfter, words, digitsAfter, once] = match;
    const shown = digits ?? digitsAfter;
    const spelledText = wordsAfter ?? words;
    const spelled = spelledText === undefined ? null : readNumberWords(spelledText);
    const amount = once !== undefined ? 1 : shown !== undefined ? Number(shown.replace(',', '.')) : spelled;
    if (amount === null) continue;
    const { unit, factor } = unitOf(match[6] ?? '');
    const isSpelled = spelledText !== undefined && shown !== undefined;
    const mismatch = isSpelled && spelled !== amount;
    parts.push({
      amount: amount * factor,
      other: mismatch && spelled !== null ? spelled * factor : null,
      unit,
      mismatch,
      from: match.index,
      to: match.index + whole.length,
    });
  }
  return parts;
}

function makeDuration(parts: readonly Part[], span: DateSpan | null, isMaximum: boolean): Duration {
  const sum = (unit: DurationUnit): number =>
    parts.filter((part) => part.unit === unit).reduce((total, part) => total + part.amount, 0);
  const years = sum('years');
  const wholeYears = Math.trunc(years);
  const months = sum('months') + Math.round((years - wholeYears) * 12);
  return { years: wholeYears, months, days: sum('days'), isUnbounded: false, isMaximum, span };
}

/** Parts that follow one another (`1 tahun, 2 bulan`) are one quantity; others are separate ones. */
function leadingParts(text: string, parts: readonly Part[]): Part[] {
  const lead: Part[] = [];
  for (const part of parts) {
    const before = lead.at(-1);
    const isNext = before === undefined || /^[\s,;]*(dan|and|\+)?\s*$/i.test(text.slice(before.to, part.from));
    if (!isNext || lead.some((other) => other.unit === part.unit)) break;
    lead.push(part);
  }
  return lead;
}

const BEFORE_DAYS = /^[\s,;:–-]*(?:(?:yaitu|yakni|mulai|terhitung|sejak|dari|tmt|tanggal)\s+)*/i;

/** The days in brackets, or behind the period: `3 (tiga) tahun, 1 Februari 2027 s.d. 31 Januari 2030`. */
function spanIn(text: string, behind: string, context: DateContext): DateSpan | null {
  const bracket = /\(([^()]*\d{4}[^()]*)\)/.exec(text)?.[1];
  const { value } = readDateText(bracket ?? text, context);
  if (value !== null || bracket !== undefined) return value;
  const range = readDateText(behind.replace(BEFORE_DAYS, ''), context).value;
  return range?.isRange === true && range.precision === 'day' ? range : null;
}

function fromSpan(text: string, context: DateContext): Reading<Duration> {
  const stripped = text.replace(/^(?:jangka waktu|masa berlaku|periode)\s*:?\s*/i, '');
  const reading = readDateText(stripped, context);
  if (reading.value?.isRange !== true) return unreadable();
  const span = reading.value;
  const base = { years: 0, months: 0, days: 0, isUnbounded: false, isMaximum: false, span };
  if (span.start === null || span.end === null) return doubtful(base, [], reading.notes);
  const months = monthsBetween(span.start, span.end);
  if (months < 0) return unreadable(['impossibleDate']);
  const shown: Duration = { ...base, months };
  if (reading.certainty === 'sure' && span.precision === 'day') return sure(shown, reading.notes);
  const exclusive: Duration = { ...base, months: Math.max(0, months - (span.precision === 'year' ? 12 : 1)) };
  return doubtful(shown, [exclusive], reading.notes);
}

interface DurationContext {
  readonly headingUnit: DurationUnit | null;
  readonly context: DateContext;
}

const UNITS: readonly (DurationUnit | null)[] = [null, 'years', 'months', 'days'];

const readKept = rememberBySettings(
  judgeDuration,
  ({ headingUnit, context }: DurationContext) => UNITS.indexOf(headingUnit) * 4 + dateContextKey(context),
);

/** Reads a duration. `headingUnit` is the unit a heading names (`Durasi (tahun)`), used for bare numbers only. */
export function readDuration(
  raw: string,
  headingUnit: DurationUnit | null = null,
  context: DateContext = PLAIN_DATE_CONTEXT,
): Reading<Duration> {
  return readKept({ headingUnit, context })(raw);
}

function judgeDuration(raw: string, { headingUnit, context }: DurationContext): Reading<Duration> {
  const kind = textKind(raw);
  if (kind === 'empty') return missing();
  if (kind === 'error') return unreadable(['error']);
  if (kind !== 'content') return missing(['placeholder']);
  const text = cleanText(raw).replace(/\n/g, ' ').replace(HALF, addHalf);
  if (
    /^(tidak terbatas|tak terbatas|tanpa batas( waktu)?|selamanya|seumur hidup|tidak ditentukan|unlimited|indefinite)\.?$/i.test(
      text,
    )
  )
    return sure({ years: 0, months: 0, days: 0, isUnbounded: true, isMaximum: false, span: null });
  const bare = /^(\d{1,3})$/.exec(text);
  if (bare) return readBare(Number(bare[1]), headingUnit);
  const parts = NAMES_UNIT.test(text) ? readParts(text) : [];
  if (parts.length === 0) return fromSpan(text, context);
  return fromParts(text, parts, context);
}

function readBare(amount: number, unit: DurationUnit | null): Reading<Duration> {
  const make = (as: DurationUnit): Duration => ({
    years: as === 'years' ? amount : 0,
    months: as === 'months' ? amount : 0,
    days: as === 'days' ? amount : 0,
    isUnbounded: false,
    isMaximum: false,
    span: null,
  });
  if (unit !== null) return sure(make(unit), ['scaleFromHeading']);
  return amount <= 10
    ? doubtful(make('years'), [make('months')], ['partOfText'])
    : doubtful(make('months'), [make('years')], ['partOfText']);
}

function fromParts(text: string, parts: readonly Part[], context: DateContext): Reading<Duration> {
  const lead = leadingParts(text, parts);
  const isMaximum = /selama-lamanya|paling lama|maks|at most|up to/i.test(text);
  const duration = makeDuration(lead, spanIn(text, text.slice(lead.at(-1)?.to ?? 0), context), isMaximum);
  const notes: ReadingNote[] = [];
  if (/diperpanjang|perpanjangan|extend/i.test(text)) notes.push('extendable');
  const clash = lead.find((part) => part.mismatch);
  if (clash) {
    const others = lead.map((part) => (part === clash && part.other !== null ? { ...part, amount: part.other } : part));
    const alternatives = clash.other === null ? [] : [makeDuration(others, null, isMaximum)];
    return doubtful(duration, alternatives, ['numberWordsMismatch', ...notes]);
  }
  const low = /(?<!\d)(\d{1,3})\s*(?:-|–|s\.?\s?d\.?|s\/d|sampai|hingga|atau|to|or)\s*$/i.exec(
    text.slice(0, lead[0]?.from),
  );
  const [lone] = lead;
  const isWeeks = /minggu|week/i.test(text.slice(lone?.from, lone?.to));
  if (low && lone && lead.length === 1)
    return doubtful(
      duration,
      [makeDuration([{ ...lone, amount: Number(low[1]) * (isWeeks ? 7 : 1) }], null, isMaximum)],
      ['severalValues', ...notes],
    );
  const rest = parts.filter((part) => !lead.includes(part));
  const differs = rest.some((part) => !lead.some((other) => other.unit === part.unit && other.amount === part.amount));
  if (differs && !/diperpanjang|perpanjangan/i.test(text.slice(lead.at(-1)?.to ?? 0)))
    return doubtful(
      duration,
      rest.map((part) => makeDuration([part], null, isMaximum)),
      ['severalValues', ...notes],
    );
  return sure(duration, notes);
}

/** Whole months of a duration, days by thirties; null for unbounded or open ones. */
export function durationMonths(duration: Duration): number | null {
  if (duration.isUnbounded) return null;
  const total = duration.years * 12 + duration.months;
  if (total === 0 && duration.days === 0) return null;
  return total + Math.round(duration.days / 30);
}
