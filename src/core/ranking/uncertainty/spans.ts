/**
 * Inputs that are not known exactly, as intervals of admissible values. Owns the rule by which each kind of doubt widens
 * a value; the ranking of intervals is interval-ranks.ts.
 */
import type { Direction } from '../../model/ranking';

export type Doubt = 'missing' | 'doubtful' | 'vague';

/** Closed interval; `doubt` is null and `min === max` where the value is known. */
export interface Span {
  readonly min: number;
  readonly max: number;
  readonly doubt: Doubt | null;
  /** The values it can have, ascending, where they are few (the readings of a doubtful cell); empty: any in between. */
  readonly readings: readonly number[];
}

export interface InputCell {
  /** At least 0; null when unknown. */
  readonly value: number | null;
  /** Other readings of the same cell (a doubtful `1.500`: 1500 or 1.5). */
  readonly readings?: readonly number[];
  /** Rests on wording that was flagged as vague. */
  readonly isVague?: boolean;
}

export type Scale = { readonly min: number; readonly max: number } | null;

/** Spans of objects by criteria. Every weight is at least 0, any sum. */
export interface SpanProblem {
  readonly spans: readonly (readonly Span[])[];
  readonly directions: readonly Direction[];
  readonly weights: readonly number[];
}

/**
 * A vague input may be off by a quarter to either side: of the scale's width, which is one step of 1..5, or of the value
 * itself where the scale is open. Our own convention: vague wording carries no measure of its own.
 */
export const VAGUE_SHARE = 0.25;

/**
 * - missing: the whole scale of its criterion; on an open scale from the least to the greatest value that any other cell of
 *   its column can have, and 0..1 when there is none (only ratios matter then);
 * - doubtful: from the least to the greatest of its readings;
 * - vague: a quarter to either side (`VAGUE_SHARE`), within the scale and not below 0.
 *
 * A value or reading that is negative or not finite does not count.
 */
export function makeSpans(cells: readonly (readonly InputCell[])[], scales: readonly Scale[]): Span[][] {
  const known = cells.map((row) => scales.map((scale, column) => makeKnownSpan(row[column], scale)));
  const openRanges = scales.map((_, column) => joinSpans(known.map((row) => row[column] ?? null)));
  return known.map((row) =>
    row.map((span, column) => {
      if (span !== null) return span;
      const { min, max } = scales[column] ?? openRanges[column] ?? { min: 0, max: 1 };
      return { min, max, doubt: 'missing', readings: [] };
    }),
  );
}

function makeKnownSpan(cell: InputCell | undefined, scale: Scale): Span | null {
  const isUsable = (value: number | null): value is number => value !== null && Number.isFinite(value) && value >= 0;
  if (cell === undefined || !isUsable(cell.value)) return null;
  // Nearly all are like that.
  if (cell.readings === undefined && cell.isVague !== true)
    return { min: cell.value, max: cell.value, doubt: null, readings: [] };
  const readings = [...new Set([cell.value, ...(cell.readings ?? []).filter(isUsable)])].sort((a, b) => a - b);
  const [min, max] = [Math.min(...readings), Math.max(...readings)];
  if (cell.isVague !== true) {
    const isDoubtful = readings.length > 1;
    return { min, max, doubt: isDoubtful ? 'doubtful' : null, readings: isDoubtful ? readings : [] };
  }
  const step = (value: number): number => VAGUE_SHARE * (scale === null ? value : scale.max - scale.min);
  return {
    min: Math.min(min, Math.max(scale?.min ?? 0, min - step(min))),
    max: Math.max(max, Math.min(scale?.max ?? Infinity, max + step(max))),
    doubt: 'vague',
    readings: [],
  };
}

function joinSpans(spans: readonly (Span | null)[]): Scale {
  let [least, greatest] = [Infinity, -Infinity];
  for (const span of spans) {
    if (span === null) continue;
    least = Math.min(least, span.min);
    greatest = Math.max(greatest, span.max);
  }
  return least > greatest ? null : { min: least, max: greatest };
}

/** The same spans with one cell filled in. */
export function fillSpan(
  spans: SpanProblem['spans'],
  row: number,
  column: number,
  value: number,
): SpanProblem['spans'] {
  const filled: Span = { min: value, max: value, doubt: null, readings: [] };
  return spans.map((cells, index) => (index === row ? cells.with(column, filled) : cells));
}
