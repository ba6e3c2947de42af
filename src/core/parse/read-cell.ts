/** Reads one cell as the type of its field. The only door of the intake to the readers. */
import type { Scalar } from '../model/cell';
import type { FieldContent, FieldType } from '../model/object';
import type { Reading, ReadingNote } from '../model/reading';
import { readCode, readCodes, type AnyCodeListId } from './code';
import { isDateFormat, readDateCell, readDateText, type DateSpan } from './date';
import { dayOfSerial } from './calendar';
import { durationMonths, readDuration, type DurationUnit } from './duration';
import { readIdentifier } from './identifier';
import { splitList, splitNames } from './list';
import { doubtful, mapReading, missing, sure, unreadable } from './make-reading';
import { readAmount, type Amount } from './number';
import type { NumberLocale } from './numeral';
import { textKind } from './placeholder';
import { cleanText } from './text';

/** What the reader must know beyond the cell. */
export interface CellContext {
  readonly date1904: boolean;
  readonly locale: NumberLocale;
  readonly codes: AnyCodeListId | null;
  /** Which end of a month or year a date field means. */
  readonly edge: 'start' | 'end';
  /** Unit a heading names for bare durations. */
  readonly durationUnit: DurationUnit | null;
  /** Power of ten a heading names for amounts: 3 for `(dalam ribuan)`. */
  readonly scaleExponent: number;
}

export const PLAIN_CELL_CONTEXT: CellContext = {
  date1904: false,
  locale: 'id',
  codes: null,
  edge: 'start',
  durationUnit: null,
  scaleExponent: 0,
};

/** The text of a cell as a person sees it, near enough: dates by their format, numbers plainly. */
export function showCell(value: Scalar, format: string | undefined, date1904: boolean): string {
  if (typeof value !== 'number') return String(value);
  if (format !== undefined && isDateFormat(format)) return dayOfSerial(value, date1904) ?? String(value);
  return String(value);
}

function readText(value: Scalar, format: string | undefined, context: CellContext): Reading<string> {
  if (typeof value === 'boolean') return sure(value ? 'Ya' : 'Tidak');
  if (typeof value === 'number') {
    return format !== undefined && isDateFormat(format)
      ? sure(showCell(value, format, context.date1904))
      : readIdentifier(value);
  }
  const kind = textKind(value);
  if (kind === 'empty') return missing();
  if (kind === 'error') return unreadable(['error']);
  if (kind === 'placeholder' || kind === 'repeatsAbove') return missing(['placeholder']);
  return kind === 'noCost' ? sure(cleanText(value), ['noCost']) : readIdentifier(value);
}

/** One day out of a span: its first or last, doubtful unless the text named a single day. */
export function pickDay(reading: Reading<DateSpan>, edge: 'start' | 'end'): Reading<string> {
  const span = reading.value;
  if (span === null) return { ...reading, value: null, alternatives: [] };
  const pick = (from: DateSpan): string | null =>
    edge === 'start' ? (from.start ?? from.end) : (from.end ?? from.start);
  const value = pick(span);
  if (value === null) return unreadable(reading.notes);
  const alternatives = reading.alternatives.map(pick).filter((day) => day !== null);
  const isExact = span.precision === 'day' && (!span.isRange || (edge === 'end' && span.start === null));
  if (isExact && reading.certainty === 'sure') return { ...sure(value, reading.notes), alternatives };
  const notes: readonly ReadingNote[] =
    span.isRange && span.start !== null && span.end !== null ? [...reading.notes, 'severalValues'] : reading.notes;
  return doubtful(value, alternatives, notes);
}

const AMOUNT_IN_TEXT =
  /(?:rp\.?|idr)\s*\d[\d.,]*(?:\s*(?:ribu|rb|juta|jt|miliar|milyar|triliun|m|t)\b)?|\d[\d.,]*\s*(?:juta|jt|miliar|milyar|triliun|m)\b|\d{1,3}(?:\.\d{3}){2,}(?:,\d{2})?/gi;

/** Amounts standing in a longer text, in order. */
export function amountsIn(text: string): { readonly amount: Amount; readonly at: number; readonly length: number }[] {
  return [...text.matchAll(AMOUNT_IN_TEXT)].flatMap((match) => {
    const reading = readAmount(match[0].replace(/[.,]+$/, ''), 'money');
    return reading.value === null ? [] : [{ amount: reading.value, at: match.index, length: match[0].length }];
  });
}

function readMoney(value: Scalar, context: CellContext): Reading<number> {
  if (typeof value === 'number')
    return context.scaleExponent === 0
      ? sure(value)
      : sure(Number(`${value}e${context.scaleExponent}`), ['scaleFromHeading']);
  if (typeof value === 'boolean') return unreadable();
  const reading = readAmount(value, 'money', context.locale);
  const amount = reading.value;
  if (amount === null)
    return reading.certainty === 'unreadable'
      ? moneyInText(value, reading.notes)
      : { ...reading, value: null, alternatives: [] };
  if (amount.currency !== null && amount.currency !== 'IDR') return unreadable(['partOfText']);
  const isScaled = context.scaleExponent !== 0 && !/\b(juta|jt|miliar|milyar|m|triliun|ribu)\b/i.test(value);
  const scale = (entry: Amount): number => (isScaled ? entry.value * 10 ** context.scaleExponent : entry.value);
  const notes: readonly ReadingNote[] = isScaled ? [...reading.notes, 'scaleFromHeading'] : reading.notes;
  if (amount.isRange)
    return doubtful(scale(amount), amount.min === null || amount.max === null ? [] : [amount.min], [
      'severalValues',
      ...notes,
    ]);
  if (amount.isApproximate) return doubtful(scale(amount), [], ['partOfText', ...notes]);
  return { certainty: reading.certainty, value: scale(amount), alternatives: reading.alternatives.map(scale), notes };
}

/** `Rp 2l0.000.000`: a letter among the digits of the one amount of a cell, of which no part can be taken for the whole. */
const MISTYPED = /^(?:rp\.?|idr)?\s*[\d.,]*\d[a-z][\d.,]*\d$/i;
/** `Rp 118.OOO.000`, `Rp118.OOO.000`, `62O.000.000`, `2700000OO`: letters that look like digits; `5000l` is litres. */
const LOOKALIKE =
  /(?:(?<![\p{L}\d.,])|(?<=\b[Rr][Pp]\.?))(?=[\d.,]*[oOlI])\d[\doOlI]*(?:[.,][\doOlI]{3})+(?![\p{L}\d])|(?<![\p{L}\d.,])(?=\d+[oOlI])(?!\d+l(?![\p{L}\d]))\d[\doOlI]{3,}(?![\p{L}\d])/u;
/** `Rp90 jt-an`, `90 jutaan`: about so much. */
const ABOUT = /(?:(?:rp\.?|idr)\s*)?\d[\d.,]*\s*(?:rb|ribu|jt|juta|miliar|milyar)-?an(?![\p{L}])/giu;

/** Whether the first amount is one of a kind (`jutaan`); behind an exact one it only speaks of it or of others. */
function isAbout(text: string): boolean {
  const at = text.search(ABOUT);
  return at >= 0 && amountsIn(text.slice(0, at)).length === 0;
}

/** Whether letters stand among the digits of an amount, or it is one of a kind. */
export const isMistypedAmount = (text: string): boolean =>
  /\d[a-z]\d/i.test(text) || LOOKALIKE.test(text) || isAbout(text);

function moneyInText(text: string, notes: readonly ReadingNote[]): Reading<number> {
  const found = amountsIn(cleanText(text).replace(ABOUT, ''));
  const [first, ...others] = found;
  if (!first || notes.includes('error') || MISTYPED.test(text.trim()) || LOOKALIKE.test(text) || isAbout(text))
    return unreadable(notes);
  if (others.length > 0)
    return doubtful(
      first.amount.value,
      others.map((other) => other.amount.value),
      ['severalValues'],
    );
  return doubtful(first.amount.value, [], ['partOfText']);
}

function readNumber(value: Scalar, context: CellContext): Reading<number> {
  if (typeof value === 'number') return sure(value);
  if (typeof value === 'boolean') return unreadable();
  if (/%|persen/i.test(value)) {
    const percent = readAmount(value, 'percent', context.locale);
    return mapReading(percent, (amount) => Number(`${amount.value}e2`));
  }
  const reading = readAmount(value, 'number', context.locale);
  const amount = reading.value;
  if (amount === null) return { ...reading, value: null, alternatives: [] };
  if (amount.isRange) return doubtful(amount.value, [], ['severalValues', ...reading.notes]);
  return mapReading(reading, (entry) => entry.value);
}

function readMonths(value: Scalar, format: string | undefined, context: CellContext): Reading<number> {
  if (typeof value === 'boolean') return unreadable();
  if (typeof value === 'number' && format !== undefined && isDateFormat(format)) return unreadable(['fromSerial']);
  const reading = readDuration(String(value), context.durationUnit, context);
  if (reading.value === null) return { ...reading, value: null, alternatives: [] };
  const months = durationMonths(reading.value);
  if (months === null) return unreadable(reading.notes);
  const alternatives = reading.alternatives.map(durationMonths).filter((entry) => entry !== null);
  const isRounded = reading.value.days % 30 !== 0 || (reading.value.days > 0 && reading.value.days < 30);
  if (isRounded && reading.certainty === 'sure')
    return doubtful(months, alternatives, ['partOfText', ...reading.notes]);
  return { certainty: reading.certainty, value: months, alternatives, notes: reading.notes };
}

function readYear(value: Scalar): Reading<number> {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1945 && value <= 2150 ? sure(value) : unreadable();
  const span = readDateText(String(value));
  if (span.value === null) return { ...span, value: null, alternatives: [] };
  const year = Number((span.value.end ?? span.value.start ?? '').slice(0, 4));
  return span.value.precision === 'year' && !span.value.isRange ? sure(year) : doubtful(year, [], span.notes);
}

/** Dates of a cell; a serial number is told by its number format. */
export function readDate(value: Scalar, format: string | undefined, context: CellContext): Reading<DateSpan> {
  if (typeof value === 'boolean') return unreadable();
  return typeof value === 'number' ? readDateCell(value, format, context) : readDateText(value, context);
}

/** Reads a cell as a field's type. Never throws; what cannot be read is `unreadable` and its raw text stays with the caller. */
export function readCell(
  value: Scalar,
  format: string | undefined,
  type: FieldType,
  context: CellContext,
): Reading<FieldContent> {
  switch (type) {
    case 'text':
    case 'name':
      return readText(value, format, context);
    case 'names':
      return mapReading(readText(value, format, context), splitNames);
    case 'code':
      return context.codes === null ? readText(value, format, context) : readCode(context.codes, String(value));
    case 'codes':
      return context.codes === null
        ? mapReading(readText(value, format, context), splitList)
        : readCodes(context.codes, String(value));
    case 'money':
      return readMoney(value, context);
    case 'number':
      return readNumber(value, context);
    case 'months':
      return readMonths(value, format, context);
    case 'date':
      return pickDay(readDate(value, format, context), context.edge);
    case 'year':
      return readYear(value);
  }
}
