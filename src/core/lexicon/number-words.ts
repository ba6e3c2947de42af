/**
 * Indonesian number words, and the small English ones: reads them, writes them, and finds numbers given twice, as in `5 (lima) tahun`.
 * Reads whole numbers below 10^15 and decimals after `koma`; never guesses at a misspelt word.
 */
import { rememberByText } from '../model/memo';

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;

const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([...UNITS.map((word, value) => [word, value] as const)]);

const SCALES: readonly (readonly [value: number, word: string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
];

const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
]);

const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['belas', 0],
  ['puluh', 10],
  ['ratus', 100],
]);

/** Words with `se-` in full, and glued spellings, before reading. */
const ONE_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sepuluh', ['satu', 'puluh']],
  ['sebelas', ['satu', 'belas']],
  ['seratus', ['satu', 'ratus']],
  ['seribu', ['satu', 'ribu']],
  ['sejuta', ['satu', 'juta']],
  ['semiliar', ['satu', 'miliar']],
  ['semilyar', ['satu', 'miliar']],
  ['setriliun', ['satu', 'triliun']],
]);

const GLUED = /^(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(belas|puluh|ratus|ribu|juta|miliar|triliun)$/;

/** `5` is `lima`, 1250000 is `satu juta dua ratus lima puluh ribu`. Whole numbers of 0 to below 10^15. */
export function spellNumber(value: number): string {
  if (value < 10) return UNITS[value] ?? '';
  if (value < 20) {
    if (value === 10) return 'sepuluh';
    return value === 11 ? 'sebelas' : `${UNITS[value - 10] ?? ''} belas`;
  }
  if (value < 100) return joinWords(`${UNITS[Math.floor(value / 10)] ?? ''} puluh`, value % 10);
  if (value < 200) return joinWords('seratus', value - 100);
  if (value < 1000) return joinWords(`${UNITS[Math.floor(value / 100)] ?? ''} ratus`, value % 100);
  if (value < 2000) return joinWords('seribu', value - 1000);
  const [scale, word] = SCALES.find(([candidate]) => value >= candidate) ?? [1e3, 'ribu'];
  return joinWords(`${spellNumber(Math.floor(value / scale))} ${word}`, value % scale);
}

function joinWords(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${spellNumber(rest)}`;
}

/** Lower-case words with `se-` forms and glued spellings taken apart: `duapuluh` is `dua puluh`. */
function splitWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => {
    const glued = GLUED.exec(word);
    return ONE_FORMS.get(word) ?? (glued ? [glued[1] ?? '', glued[2] ?? ''] : [word]);
  });
}

function isNumberWord(word: string): boolean {
  return DIGIT_WORDS.has(word) || SCALE_WORDS.has(word) || SMALL_SCALES.has(word) || word === 'koma';
}

/** English words for small whole numbers; forms of foreign partners write `five (5) years`. */
const ENGLISH: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, index + 1] as const,
  ),
);

/** Alternation for regular expressions that look for one number word; longer words first. */
export const NUMBER_WORD = `(?:${[
  ...ONE_FORMS.keys(),
  ...DIGIT_WORDS.keys(),
  ...SMALL_SCALES.keys(),
  ...SCALE_WORDS.keys(),
  ...ENGLISH.keys(),
]
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The number that `text` spells; null when any word in it is no number word or the words form no number. */
export function readNumberWords(text: string): number | null {
  return ENGLISH.get(text.trim().toLowerCase()) ?? readWords(splitWords(text));
}

/** Whether all words are number words that together form no number: `sepuluh lima puluh`. Misspelt words are another matter. */
export function isNoNumber(text: string): boolean {
  const words = splitWords(text);
  return words.length > 1 && words.every(isNumberWord) && readWords(words) === null;
}

function readWords(words: readonly string[]): number | null {
  const comma = words.indexOf('koma');
  if (comma < 0) return readWhole(words);
  const whole = readWhole(words.slice(0, comma));
  // A scale after the decimals multiplies all of it: `satu koma lima miliar`.
  const tail = words.slice(comma + 1);
  const last = tail.at(-1) ?? '';
  const scale = SCALE_WORDS.get(last) ?? 1;
  const digits = (scale === 1 ? tail : tail.slice(0, -1)).map((word) => DIGIT_WORDS.get(word));
  if (whole === null || digits.length === 0 || digits.some((digit) => digit === undefined)) return null;
  return Number((Number(`${whole}.${digits.join('')}`) * scale).toPrecision(15));
}

function readWhole(words: readonly string[]): number | null {
  if (words.length === 0) return null;
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastScale = Infinity;
  let lastSmall = Infinity;
  for (const word of words) {
    const unit = DIGIT_WORDS.get(word);
    const small = SMALL_SCALES.get(word);
    const scale = SCALE_WORDS.get(word);
    if (unit !== undefined) {
      if (digit !== null) return null;
      digit = unit;
    } else if (small !== undefined) {
      const place = small === 0 ? 10 : small;
      if (digit === null || digit === 0 || place >= lastSmall) return null;
      group += small === 0 ? 10 + digit : digit * small;
      lastSmall = small === 0 ? 1 : small;
      digit = null;
    } else if (scale !== undefined) {
      const amount = group + (digit ?? 0);
      if (amount === 0 || scale >= lastScale) return null;
      total += amount * scale;
      lastScale = scale;
      [group, digit, lastSmall] = [0, null, Infinity];
    } else {
      return null;
    }
    if (digit !== null && lastSmall === 1) return null;
  }
  return total + group + (digit ?? 0);
}

/** A number written in digits and in words side by side. */
export interface NumberPair {
  /** As written: `5`, `Rp1.250.000`. */
  readonly digits: string;
  /** Everything the digits may mean; `1.250` is 1250 or 1.25. */
  readonly values: readonly number[];
  readonly words: string;
  readonly wordsValue: number;
}

const SCALE_NAME = String.raw`(?:\s*(ribu|rb|juta|jt|miliar|milyar|triliun|trilyun))?`;
const DIGITS_FIRST = new RegExp(
  String.raw`(?<![\d.,/])(\d[\d.,]*)(?:,-)?${SCALE_NAME}\s*(?:%|persen|rupiah)?\s*\(([^()]{2,240})\)`,
  'gi',
);
const WORDS_FIRST = new RegExp(
  String.raw`((?:[a-z]+\s+){1,24})\((?:rp\.?\s*)?(\d[\d.,]*)(?:,-)?${SCALE_NAME}\s*%?\)`,
  'gi',
);

/** `Rp1.250.000, terbilang: satu juta …`, without brackets. */
const SPELT_BEHIND = new RegExp(
  String.raw`(?<![\d.,/])(\d[\d.,]*)(?:,-)?${SCALE_NAME}\s*(?:rupiah)?\s*[,;:–-]?\s*terbilang\s*:?\s*([a-z\s]{2,240})`,
  'gi',
);
/** Introduces the words in the brackets. */
const SAID_AS = /^[\s#"“]*(?:terbilang|dengan huruf|atau)\b\s*:?/i;

/** All pairs in a text, in either order: `5 (lima) tahun`, `Lima (5) Tahun`. Texts in brackets that spell no number are left. */
export function findNumberPairs(text: string): NumberPair[] {
  const isSpelt = /terbilang/i.test(text);
  if (!isSpelt && !text.includes('(')) return [];
  const pairs: NumberPair[] = [];
  for (const pattern of isSpelt ? [DIGITS_FIRST, SPELT_BEHIND] : [DIGITS_FIRST]) {
    for (const match of text.matchAll(pattern)) {
      const said = (match[3] ?? '').replace(SAID_AS, '');
      const pair = makePair(match[1] ?? '', match[2], leadingNumberWords(said), centsOf(said));
      if (pair) pairs.push(pair);
    }
  }
  for (const match of text.matchAll(WORDS_FIRST)) {
    const pair = makePair(match[2] ?? '', match[3], trailingNumberWords(match[1] ?? ''));
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** Pairs whose words say another number than every reading of their digits. */
export function findNumberClashes(text: string): readonly NumberPair[] {
  return /\(|terbilang/i.test(text) ? clashesIn(text) : NONE;
}

const NONE: readonly NumberPair[] = [];
const clashesIn = rememberByText((text): readonly NumberPair[] =>
  findNumberPairs(text).filter(({ values, wordsValue }) => !values.some((value) => isSame(value, wordsValue))),
);

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function makePair(written: string, scaleName: string | undefined, words: string, cents = 0): NumberPair | null {
  const whole = words === '' ? null : readNumberWords(words);
  if (whole === null) return null;
  const wordsValue = whole + cents / 100;
  const digits = written.replace(/[.,]+$/, '');
  const plain = readDigits(digits);
  const scale = scaleName === undefined ? null : scaleOf(scaleName.toLowerCase());
  const values = scale === null ? plain : [...plain.map((value) => value * scale), ...plain];
  return { digits: scaleName === undefined ? digits : `${digits} ${scaleName}`, values, words, wordsValue };
}

function scaleOf(name: string): number {
  return SCALE_WORDS.get(name) ?? (name === 'jt' ? 1e6 : 1e3);
}

/** Indonesian grouping first, then the point as a decimal mark. */
function readDigits(digits: string): number[] {
  const indonesian = Number(digits.replaceAll('.', '').replace(',', '.'));
  const english = Number(digits.replaceAll(',', ''));
  return [...new Set([indonesian, english])].filter((value) => Number.isFinite(value));
}

function leadingNumberWords(text: string): string {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const end = words.findIndex((word) => !splitWords(word).every(isNumberWord));
  return words.slice(0, end < 0 ? words.length : end).join(' ');
}

/** `… rupiah lima puluh sen`: 50; 0 where no sen are said. */
function centsOf(text: string): number {
  const said = /\brupiah\s+([a-z\s]+?)\s+sen\b/i.exec(text)?.[1];
  return said === undefined ? 0 : (readNumberWords(said) ?? 0);
}

function trailingNumberWords(text: string): string {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const start = words.findLastIndex((word) => !splitWords(word).every(isNumberWord));
  return words.slice(start + 1).join(' ');
}
