/**
 * Reads amounts from text: numbers with scale and unit, money with currency, percentages, and ranges of them.
 * A text that is an identifier (phone, NIK, section number) is not a number; a number that is a year in form is doubtful.
 */
import { rememberBySettings } from '../model/memo';
import type { Reading, ReadingNote } from '../model/reading';
import { doubtful, mapReading, missing, sure, unreadable } from './make-reading';
import { NUMBER_WORD, readNumberWords } from '../lexicon/number-words';
import { readNumeral, SCALE_WORD, scaleExponent, toNumber, type NumberLocale, type Numeral } from './numeral';
import { textKind } from './placeholder';
import { cleanText } from './text';

/** An amount as text gives it. `min` or `max` are set for ranges and bounds; then `value` is the upper one. */
export interface Amount {
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly isRange: boolean;
  readonly isApproximate: boolean;
  /** ISO 4217 code, null when none was written. */
  readonly currency: string | null;
  /** Word after the number, as written, lower case; `''` when none. */
  readonly unit: string;
}

export type AmountKind = 'number' | 'money' | 'percent';

const CURRENCIES: readonly { readonly pattern: RegExp; readonly code: string }[] = [
  { pattern: /^(rp\.?|idr)$/i, code: 'IDR' },
  { pattern: /^(us\$|usd|\$)$/i, code: 'USD' },
  { pattern: /^(€|eur|euro)$/i, code: 'EUR' },
  { pattern: /^(sgd|s\$)$/i, code: 'SGD' },
  { pattern: /^(¥|jpy|yen)$/i, code: 'JPY' },
  { pattern: /^(£|gbp)$/i, code: 'GBP' },
  { pattern: /^(aud|a\$)$/i, code: 'AUD' },
  { pattern: /^(cny|rmb)$/i, code: 'CNY' },
  { pattern: /^(myr|rm)$/i, code: 'MYR' },
  { pattern: /^(krw|₩|won)$/i, code: 'KRW' },
];

const CURRENCY = '(?:rp\\.?|idr|us\\$|usd|a\\$|s\\$|\\$|€|eur|sgd|¥|jpy|£|gbp|aud|cny|rmb|myr|rm|krw|₩)';
const NUMERAL = "(?:\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d+)?|\\d(?:\\.\\d+)?e\\+?\\d{1,2}|[\\d.,]*\\d)";
const AMOUNT = new RegExp(
  `^(${CURRENCY})?\\s*([-−–+])?\\s*(${CURRENCY})?\\s*(${NUMERAL})(?:,00)?\\s*(?:[,.]?\\s*[-–=](?=\\s|$|\\())?` +
    `\\s*(?:\\(([a-z ]+)\\))?\\s*(${SCALE_WORD}(?![a-z]))?\\s*(%|persen|percent)?\\s*(?:(rupiah|dollar|dolar|euro)|([\\p{L}/][\\p{L}/ .]*?))?\\s*(?:\\(([a-z ]+)\\))?[.;]?$`,
  'iu',
);

function currencyCode(text: string | undefined): string | null {
  if (text === undefined) return null;
  return CURRENCIES.find((currency) => currency.pattern.test(text))?.code ?? null;
}

/** Rupiah has no fractions of three digits: `1.250` and `1,250` are thousands. */
function readMoneyNumeral(text: string, locale: NumberLocale, isRupiah: boolean, hasScale: boolean): Numeral | null {
  const numeral = readNumeral(text, locale);
  if (numeral === null || hasScale) return numeral;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return numeral;
  const whole = text.replace(/[.,]/, '');
  const isLocalGroup = text.includes(locale === 'id' ? '.' : ',');
  if (!isRupiah) return isLocalGroup ? { digits: whole, other: null, isDoubtful: false } : numeral;
  const isSmall = Number(whole) < 10_000;
  return { digits: whole, other: null, isDoubtful: isSmall || !isLocalGroup };
}

/** Digits that name something: phone numbers, NIK, NIP, NPWP. */
function isIdentifierDigits(text: string): boolean {
  return /^0\d{7,}$/.test(text) || /^\d{16,}$/.test(text) || /^\+?62[28]\d{8,11}$/.test(text);
}

function checkWords(words: string | undefined, value: number): ReadingNote | number | null {
  if (words === undefined) return null;
  if (!new RegExp(`\\b${NUMBER_WORD}`, 'i').test(words)) return null;
  const spelled = readNumberWords(words.replace(/\b(rupiah|dan)\b/gi, ' '));
  if (spelled === null) return 'numberWordsMismatch';
  return spelled === value ? null : spelled;
}

interface Options {
  readonly kind: AmountKind;
  readonly locale: NumberLocale;
}

function readSingle(text: string, options: Options, carried: { currency: string | null }): Reading<Amount> {
  const isBracketed = /^\((?!.*\(.*\)).*\d.*\)$/.test(text);
  const match = AMOUNT.exec(isBracketed ? text.slice(1, -1).trim() : text);
  if (!match) return unreadable();
  const [, before, sign, after, digits = '', wordsBefore, scaleWord, percent, currencyWord, unit, wordsAfter] = match;
  const currency =
    currencyCode(before) ??
    currencyCode(after) ??
    (currencyWord?.toLowerCase() === 'rupiah' ? 'IDR' : carried.currency);
  const isMoney = options.kind === 'money' || currency !== null;
  if (!isMoney && isIdentifierDigits(digits.replace(/ /g, ''))) return unreadable();
  const isRupiah = isMoney && (currency ?? 'IDR') === 'IDR';
  const numeral = isMoney
    ? readMoneyNumeral(digits, options.locale, isRupiah, scaleWord !== undefined)
    : readNumeral(digits, options.locale);
  if (numeral === null) return unreadable();
  const isPercent = percent !== undefined;
  if (isPercent !== (options.kind === 'percent') && isPercent) return unreadable();
  const exponent = (scaleWord === undefined ? 0 : (scaleExponent(scaleWord) ?? 0)) - (isPercent ? 2 : 0);
  const isNegative = isBracketed || sign === '-' || sign === '−' || sign === '–';
  const make = (value: number): Amount => ({
    value,
    min: null,
    max: null,
    isRange: false,
    isApproximate: false,
    currency,
    unit: (unit ?? '').trim().toLowerCase(),
  });
  const value = toNumber(numeral.digits, exponent, isNegative);
  const spelled = checkWords(wordsBefore ?? wordsAfter, value);
  if (typeof spelled === 'number') return doubtful(make(value), [make(spelled)], ['numberWordsMismatch']);
  if (spelled !== null) return doubtful(make(value), [], [spelled]);
  if (numeral.isDoubtful) {
    const others = numeral.other === null ? [] : [make(toNumber(numeral.other, exponent, isNegative))];
    return doubtful(make(value), others, ['groupingOrDecimal']);
  }
  // `5 orang` in a column of money counts people; a rate (`per bulan`, `/tahun`) is still money.
  const isCount =
    isMoney && currency === null && scaleWord === undefined && unit !== undefined && !/^(per\b|\/)/i.test(unit);
  if (isCount) return doubtful(make(value), [], []);
  const isYearLike = !isMoney && /^(19|20)\d{2}$/.test(text);
  return isYearLike ? doubtful(make(value), [], ['yearPrecision']) : sure(make(value));
}

const RANGE =
  /^(.*?\S)\s*(?:s\.\s?d\.?|s\/d|sd|sampai dengan|sampai|hingga|–|to|(?<=[\p{L}\d])\s-\s|(?<=\d)-(?=\d))\s*(\S.*)$/iu;

function readRange(text: string, options: Options): Reading<Amount> | null {
  const match = RANGE.exec(text);
  if (!match || !/\d/.test(match[1] ?? '') || !/\d/.test(match[2] ?? '')) return null;
  const high = readSingle(match[2] ?? '', options, { currency: null });
  const low = readSingle(match[1] ?? '', options, { currency: high.value?.currency ?? null });
  if (low.value === null || high.value === null) return null;
  const withScale = new RegExp(`\\d\\s*${SCALE_WORD}(?![a-z])`, 'i');
  const isScaleShared = withScale.test(match[2] ?? '') && !withScale.test(match[1] ?? '');
  const amount: Amount = {
    ...high.value,
    currency: high.value.currency ?? low.value.currency,
    min: low.value.value,
    max: high.value.value,
    isRange: true,
  };
  const notes = [...new Set([...low.notes, ...high.notes])];
  if (isScaleShared || low.certainty !== 'sure' || high.certainty !== 'sure' || low.value.value > high.value.value)
    return doubtful(amount, [], ['severalValues', ...notes]);
  return sure(amount, notes);
}

const readKept = rememberBySettings(judgeAmount, ({ kind, locale }: Options) =>
  locale === 'id' ? kind : `${kind} ${locale}`,
);

/** Reads one amount, range or bound that makes up the whole text. */
export function readAmount(raw: string, kind: AmountKind, locale: NumberLocale = 'id'): Reading<Amount> {
  return readKept({ kind, locale })(raw);
}

/** `1.1OO.OOO`, `25O.000`, `l.500.000`: letters that look like digits, grouped as digits are; `2700000OO`, which is not grouped. */
const LOOKALIKES =
  /^(?:rp\.?\s*)?(?:(?=[\dOoIl.,]*\d)(?=[\dOoIl.,]*[OoIl])[\dOoIl]{1,3}(?:[.,][\dOoIl]{3})+|\d{2,}(?:[OoIl]{2,}|[OoIl](?=\d)|O(?=$|,))[\dOoIl]*)(?:,-|,00)?$/i;

function judgeAmount(raw: string, options: Options): Reading<Amount> {
  const kindOfText = textKind(raw);
  if (kindOfText === 'empty') return missing();
  if (kindOfText === 'error') return unreadable(['error']);
  if (kindOfText === 'noCost') return missing(['noCost']);
  if (kindOfText !== 'content') return missing(['placeholder']);
  const text = cleanText(raw).replace(/\n/g, ' ');
  if (LOOKALIKES.test(text)) return unreadable();
  const approximate = /^(?:±|\+\/-|kurang lebih|sekitar|lk\.?|kisaran|approx\.?|ca\.?|~)\s*(.+)$/i.exec(text);
  if (approximate) {
    const inner = readSingle(approximate[1] ?? '', options, { currency: null });
    return mapReading(inner, (amount) => ({ ...amount, isApproximate: true }));
  }
  const upper = /^(?:maks(?:imal|imum)?\.?|paling banyak|paling tinggi|max\.?|≤|<=|hingga|s\.d\.?|up to)\s*(.+)$/i.exec(
    text,
  );
  if (upper) {
    const inner = readSingle(upper[1] ?? '', options, { currency: null });
    return mapReading(inner, (amount) => ({ ...amount, max: amount.value, isRange: true }));
  }
  const lower = /^(?:min(?:imal|imum)?\.?|paling sedikit|paling rendah|≥|>=|at least)\s*(.+)$/i.exec(text);
  if (lower) {
    const inner = readSingle(lower[1] ?? '', options, { currency: null });
    return mapReading(inner, (amount) => ({ ...amount, min: amount.value, isRange: true }));
  }
  return readRange(text, options) ?? readSingle(text, options, { currency: null });
}
