/** The best-worst method out of a square of pairwise judgments, of which the row of the best and the column of the worst are enough. */
import { ok, refuse, type Result } from '../../model/result';
import { bestWorstWeights } from './best-worst';
import { bestWorstLimit } from './best-worst-limit';
import type { Pairwise } from './pairwise';

export interface SquareOutcome {
  readonly weights: readonly number[];
  /** 0-based. */
  readonly best: number;
  readonly worst: number;
  readonly xi: number;
  /** Input-based consistency ratio, 0..1: Liang, Brunelli and Rezaei (2020), Omega 96. */
  readonly ratio: number;
  /** Up to which the ratio is acceptable (best-worst-limit.ts). */
  readonly limit: number;
}

/** A judgment of a mean of 1 that misses it by rounding. */
const TOLERANCE = 1e-9;

/**
 * Weights by the linear model of Rezaei (2016), Omega 64, 126-130. The best is the criterion that was compared with every other and is
 * less important than none; the worst, another one that every other was compared with and that is more important than none. Of equals
 * the first counts. Refused with the 0-based `row` and `column` of a judgment that keeps the likeliest criterion from being it.
 * `matrix`: from `completeReverses`, with two criteria or more.
 */
export function weighSquare(matrix: Pairwise): Result<SquareOutcome, 'best-unclear' | 'worst-unclear'> {
  const at = (row: number, column: number): number | null => (row === column ? 1 : (matrix[row]?.[column] ?? null));
  const all = matrix.map((_, index) => index);
  const { best, worst } = findExtremes(matrix);
  if (best.missed !== undefined) return refuse('best-unclear', { row: best.index, column: best.missed });
  if (worst.missed !== undefined) return refuse('worst-unclear', { row: worst.missed, column: worst.index });
  const outcome = bestWorstWeights({
    best: best.index,
    worst: worst.index,
    bestToOthers: all.map((other) => Math.max(1, at(best.index, other) ?? 1)),
    othersToWorst: all.map((other) => Math.max(1, at(other, worst.index) ?? 1)),
  });
  if (!outcome.ok) return refuse('best-unclear', { row: best.index, column: worst.index });
  const { weights, xi, inputRatio } = outcome.value;
  const limit = bestWorstLimit(at(best.index, worst.index) ?? 1, matrix.length);
  return ok({ weights, best: best.index, worst: worst.index, xi, ratio: inputRatio, limit });
}

interface Extreme {
  readonly index: number;
  /** The first it was not compared with, or that is the other way round; undefined where it is clear. */
  readonly missed: number | undefined;
}

/** The likeliest best, and the likeliest worst of the others. Of a matrix with both directions of what is answered. */
export function findExtremes(matrix: Pairwise): { readonly best: Extreme; readonly worst: Extreme } {
  const at = (row: number, column: number): number | null => (row === column ? 1 : (matrix[row]?.[column] ?? null));
  const all = matrix.map((_, index) => index);
  const isMissed = (judgment: number | null): boolean => judgment === null || judgment < 1 - TOLERANCE;
  const best = findExtreme(all, (one) => all.filter((other) => isMissed(at(one, other))));
  const others = all.filter((index) => index !== best.index);
  return { best, worst: findExtreme(others, (one) => all.filter((other) => isMissed(at(other, one)))) };
}

/** The first with the fewest misses, and the first of those. */
function findExtreme(candidates: readonly number[], missesOf: (index: number) => readonly number[]): Extreme {
  const counted = candidates.map((index) => ({ index, misses: missesOf(index) }));
  const fewest = Math.min(...counted.map(({ misses }) => misses.length));
  const found = counted.find(({ misses }) => misses.length === fewest);
  return { index: found?.index ?? 0, missed: found?.misses[0] };
}
