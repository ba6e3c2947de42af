/**
 * Columns of scores under their own headings: without the group that is merged over all of them (`SKOR KRITERIA (1–5) / K1`),
 * and those of a table that lists criteria downwards and what is scored across.
 */
import { normaliseHeading } from '../intake/normalise-heading';
import type { Scalar } from '../model/cell';
import type { Source, SourceColumn } from '../model/intake';
import { readPlainNumber } from './input-tables';

const JOINT = ' / ';
const FEWEST = 2;
/** Scores reach 100 at most. */
const GREATEST = 100;
const LEAST_USUAL = 0.7;
/** What stands beside scores, and is none. */
const BESIDE =
  /^(?:nomor|kode|min(?:imal|imum)?|ma(?:x|ks)(?:imal|imum)?|terendah|tertinggi|arah|sifat)$|\b(?:bobot|terbobot|tertimbang|jumlah|total|akhir|rata rata|hasil|peringkat|rank|ranking|tahun|target|baseline|realisasi|batas|ambang|weight|weighted)\b|\bx\b/;
const SCORE = /^(?:skor|score)\b/;

function parts(heading: string): { readonly group: string; readonly own: string } {
  const at = heading.lastIndexOf(JOINT);
  return at < 0 ? { group: '', own: heading } : { group: heading.slice(0, at), own: heading.slice(at + JOINT.length) };
}

/** The source with the headings of its scores as they stand under the one group that is over all of them. */
export function ungrouped(source: Source): Source {
  const scores = source.columns.filter(({ field }) => field === 'score');
  const groups = new Set(scores.map(({ heading }) => parts(heading).group));
  if (scores.length < FEWEST || groups.size > 1 || groups.has('')) return source;
  const columns = source.columns.map((column) =>
    column.field === 'score' ? { ...column, heading: parts(column.heading).own } : column,
  );
  return { ...source, columns };
}

/** `Kriteria | Bobot | Usulan A | Usulan B`: the columns of what is scored; none where fewer than two are. */
export function scoredAcross(
  { columns }: Source,
  rows: readonly { readonly at: (column: number) => Scalar }[],
): readonly SourceColumn[] {
  const isScored = ({ field, heading, columnIndex }: SourceColumn): boolean => {
    if (field !== null || BESIDE.test(normaliseHeading(parts(heading).own))) return false;
    const texts = rows.map(({ at }) => at(columnIndex)).filter((value) => !/^[-–—\s]*$/.test(String(value)));
    const numbers = texts.map(readPlainNumber);
    // One that was mistyped leaves the others.
    const usual = numbers.filter((number) => number !== null && number >= 0 && number <= GREATEST);
    const areNumbers = numbers.every((number) => number !== null) && usual.length >= numbers.length * LEAST_USUAL;
    return areNumbers && texts.length * 2 >= rows.length && !isCount(numbers);
  };
  const found = columns.filter(isScored);
  const said = found.filter(({ heading }) => SCORE.test(normaliseHeading(parts(heading).own)));
  const scores = said.length > 0 ? said : found;
  return scores.length < FEWEST ? [] : scores;
}

/** `1, 2, 3, …` numbers the rows. */
function isCount(numbers: readonly (number | null)[]): boolean {
  return numbers.length > FEWEST && numbers.every((number, index) => number === index + 1);
}
