/**
 * Best and worst rank of each object when every missing value may lie anywhere on its scale: the plain case of
 * uncertainty/compare-spans.ts, for the ranking itself.
 */
import type { Direction } from '../model/ranking';
import { compareSpans, type RankInterval } from './uncertainty/compare-spans';
import { makeSpans } from './uncertainty/spans';

export interface IntervalInput {
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly directions: readonly Direction[];
  /** At least 0; when all are zero every rank is possible. */
  readonly weights: readonly number[];
  /** Admissible values; null: a missing value lies between the known ones of its column, and is free when there are none. */
  readonly scales: readonly ({ readonly min: number; readonly max: number } | null)[];
}

/** For the weighted sum normalised by the best value: every rank that the missing values allow, ties counting as open. */
export function findRankIntervals({ matrix, directions, weights, scales }: IntervalInput): RankInterval[] {
  const spans = makeSpans(
    matrix.map((row) => row.map((value) => ({ value }))),
    scales,
  );
  return compareSpans({ spans, directions, weights }).ranks;
}
