/**
 * Tells tables in which objects are scored: a column that names the object, then a column of small numbers for each criterion,
 * by its code or name. Headings alone do not tell them from a register (Manfaat, Biaya, Risiko): the numbers do.
 */
import type { Scalar } from '../model/cell';
import type { RankingFieldId } from '../model/intake';
import { normaliseText } from '../parse/text';
import type { HeadingColumn, HeadingMatch } from './map-headings';
import { normaliseHeading } from './normalise-heading';

const SUBJECT =
  /^(id( objek)?|nomor (?:urut )?(?:usulan|usul|proposal|objek)|kode( alternatif| objek| usulan)?|alternatif|alternative|judul.*|objek( kerja sama)?|(nama )?(usulan|alternatif|kerja sama|objek|program)( kerja sama)?|title|object)$/;
const ASSESSOR = /^((nama )?(penilai|asesor|responden)|dinilai oleh|assessor|evaluator|scored by)$/;
/** Results, and numbers that are no scores. */
const NO_SCORE =
  /\b(total|jumlah|skor akhir|nilai akhir|(?:skor|nilai) (?:tertimbang|terbobot|gabungan|preferensi|prioritas)|rata rata|rerata|kategori|hasil|peringkat|ranking|rank|score|tahun|bulan|hari|waktu|target|volume|baseline|realisasi)\b/;
const CODE = /^[kc] ?\d{1,2}\b/;
/** Of a criterion in a group: `A.1`. */
const GROUP_CODE = /^[a-z]\.\d{1,2}\b/i;
const isCode = (heading: string): boolean => CODE.test(normaliseText(heading)) || GROUP_CODE.test(heading.trim());
const SAYS_SO = /\b(penilaian|skor|skoring|scoring|scores|matriks (keputusan|penilaian)|decision matrix)\b/i;

/** Scores reach 100 at most. */
const GREATEST = 100;
const FEWEST_SCORES = 2;
/** Other texts a table of scores may hold: agency, notes. */
const MOST_OTHERS = 3;

type Role = 'number' | 'subject' | 'assessor' | 'score' | 'other' | 'text';

/** A dash where a score is still to come. */
const isDash = (value: unknown): boolean => typeof value === 'string' && /^[-–—]$/.test(value.trim());

/** A row of weights under the headings: `Bobot | 0,3 | 0,2 | …`. */
export const WEIGHTS_ROW = /^(?:bobot|weights?)(?: (?:kriteria|awal))?(?: ?\(?%\)?)?$/i;

const CRITERION = /^(?:nama )?(?:kriteria|aspek|unsur|komponen|criteri(?:on|a))(?: penilaian)?$/;

/** A number that a score or a weight may be. */
export function isScore(value: unknown): boolean {
  if (typeof value === 'number') return value >= 0 && value <= GREATEST;
  return typeof value === 'string' && /^\d{1,3}([.,]\d+)?$/.test(value.trim());
}

function roleOf({ heading, values }: HeadingColumn): Role {
  const plain = normaliseHeading(heading);
  const filled = values.filter((value) => value !== '' && !isDash(value));
  if (plain === 'nomor' || plain === 'nomor urut' || heading.trim() === '#') return 'number';
  if (ASSESSOR.test(plain)) return 'assessor';
  if (SUBJECT.test(plain) && filled.some((value) => !isScore(value))) return 'subject';
  if (NO_SCORE.test(plain)) return 'other';
  const isEmpty = filled.length === 0;
  if (isEmpty ? isCode(heading) : filled.every(isScore)) return 'score';
  // `tinggi` among the numbers under a code is a score that somebody wrote as a word.
  if (isCode(heading) && filled.filter(isScore).length * 2 > filled.length) return 'score';
  return filled.some((value) => typeof value === 'string') ? 'text' : 'other';
}

/** Whether the first row holds the weights. */
function isWeighed(columns: readonly HeadingColumn[], roles: readonly Role[]): boolean {
  return columns.some(
    ({ values }, index) => roles[index] !== 'score' && WEIGHTS_ROW.test(String(values[0] ?? '').trim()),
  );
}

/** Over results where no weight stands, though a criterion may be called so where one does. */
const RESULT = /^(?:nilai|skor|score|hasil)$/;
/** Half a unit of the second decimal, to which results are shown. */
const ROUNDING = 0.0051;

/** Without the columns that hold what the weights make of the scores: no weight, or all of them, over weighted sums or `Nilai`. */
function withoutResults(columns: readonly HeadingColumn[], roles: readonly Role[]): readonly Role[] {
  if (!isWeighed(columns, roles)) return roles;
  const scored = columns.filter((_, index) => roles[index] === 'score');
  const isResult = (column: HeadingColumn): boolean => {
    const others = scored.filter((one) => one !== column);
    const weights = others.map(({ values }) => numberOf(values[0]));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const [own] = column.values;
    if (own !== '' && !isTotal(numberOf(own), weights)) return false;
    if (RESULT.test(normaliseHeading(column.heading))) return true;
    const rows = column.values.flatMap((value, row) => (row > 0 && value !== '' ? [row] : []));
    const isSum = (row: number): boolean => {
      const sum = others.reduce((part, { values }, at) => part + numberOf(values[row]) * (weights[at] ?? 0), 0);
      const result = numberOf(column.values[row]);
      return [sum, sum / whole].some((one) => Math.abs(one - result) <= ROUNDING);
    };
    return rows.length >= 2 && rows.filter(isSum).length * 2 > rows.length;
  };
  const results = new Set(scored.filter(isResult));
  return roles.map((role, index) => {
    const column = columns[index];
    return column !== undefined && results.has(column) ? 'other' : role;
  });
}

const WHOLES = [1, 100];
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= ROUNDING;

/** Whether a weight adds up the others. One that makes 1 or 100 with them is the weight of a criterion, even where it is half of all. */
function isTotal(own: number, others: readonly number[]): boolean {
  const whole = others.reduce((sum, weight) => sum + weight, 0);
  if (WHOLES.some((one) => isNear(whole + own, one)) || others.some((weight) => weight >= own)) return false;
  return [whole, ...WHOLES].some((one) => isNear(one, own));
}

/** Zero for what is no number. */
function numberOf(value: Scalar | undefined): number {
  const number = Number(typeof value === 'string' ? value.trim().replace(',', '.') : value);
  return Number.isFinite(number) ? number : 0;
}

/** The columns as fields of a table of scores; null when it is none. `captions`: texts over it and the name of its sheet. */
export function matchScores(
  columns: readonly HeadingColumn[],
  captions: readonly string[],
): readonly HeadingMatch<RankingFieldId>[] | null {
  const names = columns.map(({ heading }) => normaliseHeading(heading));
  // Criteria downwards, each with its weight.
  if (names.some((name) => CRITERION.test(name)) && names.some((name) => WEIGHTS_ROW.test(name))) return null;
  const roles = withoutResults(columns, columns.map(roleOf));
  const scores = columns.filter((_, index) => roles[index] === 'score');
  const texts = roles.filter((role) => role === 'text').length;
  if (!roles.includes('subject') || scores.length < FEWEST_SCORES || texts > MOST_OTHERS) return null;
  const coded = scores.filter(({ heading }) => isCode(heading)).length;
  const saysSo =
    isWeighed(columns, roles) ||
    coded >= FEWEST_SCORES ||
    roles.includes('assessor') ||
    captions.some((text) => SAYS_SO.test(text));
  if (!saysSo) return null;
  return roles.map((role) => ({
    field: role === 'subject' || role === 'assessor' || role === 'score' ? role : null,
    confidence: role === 'number' ? 0.99 : 0.9,
    chosen: false,
    isRowNumber: role === 'number',
  }));
}
