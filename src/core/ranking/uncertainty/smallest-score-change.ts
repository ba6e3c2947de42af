/** The smallest change of a single input that puts another object first, for any method. */
import type { Direction } from '../../model/ranking';
import { firstPlaces, rankScores } from '../rank-scores';
import { toColumns, type ValueColumns } from '../value-columns';
import type { Score } from './scorer';
import type { Scale } from './spans';

export interface ScoreChange {
  /** The object that becomes first. */
  readonly object: number;
  /** The input that changes: of the object itself, or of the first. */
  readonly row: number;
  readonly column: number;
  readonly from: number;
  /** The value at which the first place changes or is shared. */
  readonly to: number;
  /** The nearest whole number at which it does; null when there is none on the scale. */
  readonly whole: number | null;
  /** The change as a share of the scale's width, or of the known range of its column where the scale is open. */
  readonly share: number;
}

export interface ScoreChangeInput {
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly directions: readonly Direction[];
  readonly weights: readonly number[];
  readonly scales: readonly Scale[];
  readonly score: Score;
  /** How many rivals of the first are tried, by rank (default 5). */
  readonly rivals?: number;
  /** Only the smallest change is wanted: an input that cannot do with less than one found before is not followed. */
  readonly onlySmallest?: boolean;
}

/**
 * Smallest share first, then by row and column. Each known input of a rival is moved toward its better end, each of the
 * first toward its worse end; where the end brings another object to rank 1, bisection finds the value to 1e-9 of the way.
 * For a method that is not monotone that is a value at which the first place changes, not surely the nearest. An open
 * scale ends at the least and greatest known value of its column, a cost at 0. Empty for fewer than two ranked objects; with
 * `onlySmallest` the first of the list is the smallest and the others are those that were the smallest before.
 */
export function findScoreChanges(input: ScoreChangeInput): ScoreChange[] {
  const { matrix, directions, weights, score } = input;
  const values = toColumns(matrix, directions.length);
  const ranks = rankScores(score(values, directions, weights));
  const ranked = ranks.flatMap((rank, object) => (rank === null ? [] : [{ rank, object }]));
  ranked.sort((a, b) => a.rank - b.rank || a.object - b.object);
  const [first, ...others] = ranked;
  if (first === undefined || others.length === 0) return [];
  const rivals = others.slice(0, input.rivals ?? 5).map(({ object }) => object);
  const changes: ScoreChange[] = [];
  let limit = Infinity;
  const attempt = (row: number, column: number, isToBetter: boolean, isWanted: (leader: number) => boolean): void => {
    const range = findRange(input, column);
    const end = (directions[column] === 'benefit') === isToBetter ? range.max : range.min;
    const isLeader = ranks.findIndex((rank, object) => rank === 1 && isWanted(object)) >= 0;
    const change = isLeader
      ? null
      : tryChange(input, values, row, column, nearer(matrix[row]?.[column], end, range, limit), range, isWanted);
    if (change === null) return;
    changes.push(change);
    if (input.onlySmallest === true) limit = Math.min(limit, change.share);
  };
  directions.forEach((_, column) => {
    if ((weights[column] ?? 0) <= 0) return;
    for (const rival of rivals) attempt(rival, column, true, (leader) => leader === rival);
    attempt(first.object, column, false, (leader) => leader !== first.object);
  });
  return changes.sort((a, b) => a.share - b.share || a.row - b.row || a.column - b.column);
}

/** The end, or what lies `limit` (a share of the range) toward it where that is nearer. */
function nearer(from: number | null | undefined, end: number, { min, max }: Range, limit: number): number {
  if (from === null || from === undefined || Math.abs(end - from) <= limit * (max - min)) return end;
  return from + Math.sign(end - from) * limit * (max - min);
} // prettier-ignore

type Range = NonNullable<Scale>;

function findRange({ matrix, directions, scales }: ScoreChangeInput, column: number): Range {
  const scale = scales[column] ?? null;
  if (scale !== null) return scale;
  const known = matrix.map((row) => row[column] ?? null).filter((value) => value !== null);
  if (known.length === 0) return { min: 0, max: 0 };
  return { min: directions[column] === 'cost' ? 0 : Math.min(...known), max: Math.max(...known) };
}

/** The change of one input toward `end` at which `isWanted` holds of one of those that share the first place. */
function tryChange(
  input: ScoreChangeInput,
  values: ValueColumns,
  row: number,
  column: number,
  end: number,
  { min, max }: Range,
  isWanted: (leader: number) => boolean,
): ScoreChange | null {
  const from = input.matrix[row]?.[column] ?? null;
  if (from === null || from === end || max <= min) return null;
  const changed = values.columns.map((own, place) => (place === column ? own.slice() : own));
  const { directions, weights, score } = input;
  const leaderAt = (value: number): number => {
    changed[column]?.fill(value, row, row + 1);
    const scores = score({ rows: values.rows, columns: changed }, directions, weights);
    return firstPlaces(scores).find(isWanted) ?? -1;
  };
  if (leaderAt(end) < 0) return null;
  let [before, after] = [0, 1];
  const valueAt = (way: number): number => from + (end - from) * way;
  while (after - before > 1e-9) {
    const middle = (before + after) / 2;
    if (leaderAt(valueAt(middle)) >= 0) after = middle;
    else before = middle;
  }
  const to = valueAt(after);
  const rounded = Math.round(to);
  // Bisection may end a hair beyond a whole number at which the place already changes.
  const nearest = Math.abs(rounded - to) < 1e-6 && leaderAt(rounded) >= 0 ? rounded : end > from ? Math.ceil(to) : Math.floor(to); // prettier-ignore
  const isOnScale = nearest >= min && nearest <= max;
  const whole = isOnScale && leaderAt(nearest) >= 0 ? nearest : null;
  return { object: leaderAt(to), row, column, from, to, whole, share: Math.abs(to - from) / (max - min) };
}
