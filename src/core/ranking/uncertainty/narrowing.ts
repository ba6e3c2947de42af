/**
 * Which unknown inputs are worth finding out first: what filling each would do to the intervals of rank.
 */
import type { RankInterval } from './compare-spans';
import { findIntervalRanks, type IntervalMethod, type IntervalRanks } from './interval-ranks';
import { fillSpan, type Doubt, type Span, type SpanProblem } from './spans';

export interface Narrowing {
  /** Place of the input: object and criterion, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly doubt: Doubt;
  /** Interval of its own object now, and the widest left by any of the values tried: the one at the value `at`. */
  readonly now: RankInterval;
  readonly after: RankInterval;
  readonly at: number;
  /** Ranks by which all intervals together shrink: on average over the values tried, and at the least. */
  readonly expected: number;
  readonly least: number;
}

export interface Narrowings {
  /** By expected narrowing, greatest first, then by row and column. Inputs that narrow nothing are left out. */
  readonly list: readonly Narrowing[];
  readonly how: IntervalRanks['how'];
  /** Unknown inputs that were not tried because there are more than `limit`. */
  readonly untried: number;
}

const TRIED_VALUES = 5;

/**
 * A doubtful input is filled with each of its readings, another with five evenly spaced values of its span (on 1..5 the
 * whole scores), all counting equally. Of more than `limit` (default 40) unknown inputs those are tried that weigh most:
 * weight times the span's width as a share of its column's.
 */
export function findNarrowings(problem: SpanProblem, method: IntervalMethod, limit = 40): Narrowings {
  const now = findIntervalRanks(problem, method);
  const open = listOpen(problem);
  const list = open.slice(0, limit).flatMap(({ row, column, span }): Narrowing[] => {
    if (span.doubt === null) return [];
    const values = valuesOf(span);
    const outcomes = values.map(
      (value) => findIntervalRanks({ ...problem, spans: fillSpan(problem.spans, row, column, value) }, method).ranks,
    );
    const narrowed = outcomes.map((ranks) => widthOf(now.ranks) - widthOf(ranks));
    const expected = narrowed.reduce((sum, ranks) => sum + ranks, 0) / narrowed.length;
    const own = now.ranks[row] ?? { best: 1, worst: 1 };
    const widest = values
      .map((at, index) => ({ at, after: outcomes[index]?.[row] ?? own }))
      .reduce((wide, one) => (one.after.worst - one.after.best > wide.after.worst - wide.after.best ? one : wide));
    const least = Math.max(0, Math.min(...narrowed));
    return expected > 0 ? [{ row, column, doubt: span.doubt, now: own, ...widest, expected, least }] : [];
  });
  return {
    list: list.sort((a, b) => b.expected - a.expected || a.row - b.row || a.column - b.column),
    how: now.how,
    untried: Math.max(0, open.length - limit),
  };
}

interface OpenInput {
  readonly row: number;
  readonly column: number;
  readonly span: Span;
  readonly weight: number;
}

/** Unknown inputs of weight, the weightiest first. */
function listOpen({ spans, weights, directions }: SpanProblem): OpenInput[] {
  const widths = directions.map((_, column) => {
    const cells = spans.flatMap((row) => row[column] ?? []);
    return Math.max(0, ...cells.map(({ max }) => max)) - Math.min(Infinity, ...cells.map(({ min }) => min));
  });
  const open = spans.flatMap((cells, row) =>
    cells.flatMap((span, column): OpenInput[] => {
      const weight = ((weights[column] ?? 0) * (span.max - span.min)) / (widths[column] ?? 1);
      return weight > 0 ? [{ row, column, span, weight }] : [];
    }),
  );
  return open.sort((a, b) => b.weight - a.weight || a.row - b.row || a.column - b.column);
}

function valuesOf({ min, max, readings }: Span): readonly number[] {
  if (readings.length > 0) return readings;
  return Array.from({ length: TRIED_VALUES }, (_, step) => min + ((max - min) * step) / (TRIED_VALUES - 1));
}

function widthOf(ranks: readonly RankInterval[]): number {
  return ranks.reduce((sum, { best, worst }) => sum + worst - best, 0);
}
