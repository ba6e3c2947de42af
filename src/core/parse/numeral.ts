/**
 * Reads bare numerals, digits with separators, by a strict grammar. Rules: two kinds of separator: the last is the decimal
 * one and the other must group by three; one kind several times: it must group by three; once: the locale decides, and a
 * text the locale would not write is doubtful. Nothing else is a numeral.
 */

export type NumberLocale = 'id' | 'en';

export interface Numeral {
  /** Plain decimal notation, unsigned: `1250000.75`. */
  readonly digits: string;
  /** The other reading, when there is one. */
  readonly other: string | null;
  readonly isDoubtful: boolean;
}

function numeral(digits: string, isDoubtful = false, other: string | null = null): Numeral {
  return { digits, other, isDoubtful };
}

const GROUPED: Readonly<Record<string, RegExp>> = {
  '.': /^[1-9]\d{0,2}(\.\d{3})+$/,
  ',': /^[1-9]\d{0,2}(,\d{3})+$/,
};

function readOneSeparator(text: string, separator: '.' | ',', locale: NumberLocale): Numeral {
  const [whole = '', fraction = ''] = text.split(separator);
  const isLocalDecimal = separator === (locale === 'id' ? ',' : '.');
  const decimal = `${whole === '' ? '0' : whole}.${fraction}`;
  const canGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!canGroup) return numeral(decimal, !isLocalDecimal, isLocalDecimal ? null : whole + fraction);
  if (isLocalDecimal) return numeral(decimal, true, whole + fraction);
  return numeral(whole + fraction, locale === 'en', locale === 'en' ? decimal : null);
}

/** Null when `text` is not a numeral. Blanks and apostrophes may group by three. */
export function readNumeral(text: string, locale: NumberLocale): Numeral | null {
  const bare = /^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/.test(text) ? text.replace(/[ '’]/g, '') : text;
  if (/^\d+$/.test(bare)) return numeral(bare);
  if (/^\d(\.\d+)?e[+]?\d{1,2}$/i.test(bare)) return numeral(String(Number(bare)));
  if (!/^\d*([.,]\d+)+$/.test(bare)) return null;
  const marks = bare.replace(/\d/g, '');
  const last = marks.at(-1) === ',' ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  if (marks.length === 1) return readOneSeparator(bare, last, locale);
  if (!marks.includes(other)) return GROUPED[last]?.test(bare) === true ? numeral(bare.replaceAll(last, '')) : null;
  if (marks.indexOf(last) !== marks.length - 1) return null;
  const cut = bare.lastIndexOf(last);
  const whole = bare.slice(0, cut);
  if (GROUPED[other]?.test(whole) !== true) return null;
  return numeral(`${whole.replaceAll(other, '')}.${bare.slice(cut + 1)}`);
}

const SCALES: readonly { readonly pattern: RegExp; readonly exponent: number; readonly english: boolean }[] = [
  { pattern: /^(rb|ribu|rbu)$/i, exponent: 3, english: false },
  { pattern: /^(jt|juta|jta)$/i, exponent: 6, english: false },
  { pattern: /^(m|miliar|milyar|milyard|mlyr|mlr)$/i, exponent: 9, english: false },
  { pattern: /^(t|triliun|trilyun|trilliun)$/i, exponent: 12, english: false },
  { pattern: /^(k|thousand)$/i, exponent: 3, english: true },
  { pattern: /^(million|mn|mio)$/i, exponent: 6, english: true },
  { pattern: /^(billion|bn)$/i, exponent: 9, english: true },
  { pattern: /^trillion$/i, exponent: 12, english: true },
];

/** Alternation of scale words for regular expressions; `M` is miliar, 10^9 (CLDR id). */
export const SCALE_WORD =
  '(?:ribu|rbu|rb|juta|jta|jt|miliar|milyard|milyar|mlyr|mlr|triliun|trilyun|trilliun|thousand|million|billion|trillion|mio|bn|mn|m|t|k)';

/** Power of ten of a scale word, or null. */
export function scaleExponent(word: string): number | null {
  return SCALES.find((scale) => scale.pattern.test(word))?.exponent ?? null;
}

/** The number of plain decimal digits times a power of ten, correctly rounded. */
export function toNumber(digits: string, exponent: number, isNegative: boolean): number {
  const value = Number(`${digits}e${exponent}`);
  return isNegative ? -value : value;
}
