/**
 * The outcome of reading one text or cell as a typed value. Nothing is guessed silently: what could be read two ways is
 * `doubtful` and lists its readings, what could not be read is `unreadable` and keeps its raw text.
 */

export type Certainty = 'sure' | 'doubtful' | 'unreadable' | 'missing';

/** Why a reading is not plainly sure, or what it rests on. A code; the sentence lives in i18n. */
export type ReadingNote =
  | 'dayMonthOrder' // 03/04/2022: day-month or month-day
  | 'monthDayFallback' // 12/31/2024: impossible as day-month
  | 'twoDigitYear'
  | 'weekdayMismatch' // "Senin, 1 Oktober 2024" was a Tuesday
  | 'impossibleDate' // 31 Februari
  | 'monthPrecision' // only month and year were given
  | 'yearPrecision'
  | 'quarterPrecision'
  | 'fromSerial'
  | 'numberWordsMismatch' // 5 (enam) tahun
  | 'groupingOrDecimal' // 1.250: thousands or a fraction
  | 'scaleFromHeading' // (dalam ribuan)
  | 'severalValues' // two amounts or two dates in one cell
  | 'partOfText' // the value was found inside a longer text
  | 'repeatsAbove' // sda, idem, "
  | 'inferred' // from another word: a Politeknik Negeri is a state body
  | 'placeholder' // terlampir, -, Nihil
  | 'heldAsNumber' // a long identifier in a number cell, none of its digits lost
  | 'digitsLost' // a long identifier stored as a number
  | 'error' // the cell holds an Excel error
  | 'extendable' // "dan dapat diperpanjang"
  | 'noCost'; // "tanpa biaya"

export interface Reading<T> {
  readonly certainty: Certainty;
  /** The most likely value; null when missing or unreadable. */
  readonly value: T | null;
  /** Other values the same text could mean. A sure reading has one only where custom decides (01/10/24). */
  readonly alternatives: readonly T[];
  readonly notes: readonly ReadingNote[];
}
