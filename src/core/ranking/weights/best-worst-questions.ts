/**
 * What to ask for the best-worst method: which item is the most and which the least important, then how much more the first counts than
 * each other, and each other than the second. Rezaei (2015), Omega 53, 49-57, steps 2 to 4: `2n − 3` comparisons.
 */
import { findExtremes } from './best-worst-square';
import { nextQuestions } from './next-question';
import type { Pairwise } from './pairwise';
import { GREATEST_POSITION } from './saaty-scale';

export interface Extremes {
  /** 0-based; null until it is known. Never the same. */
  readonly best: number | null;
  readonly worst: number | null;
}

/** A pair to compare, with the positions of Saaty's scale that do not gainsay best and worst. */
export interface BestWorstQuestion {
  /** `row` < `column`. */
  readonly row: number;
  readonly column: number;
  readonly least: number;
  readonly greatest: number;
}

/** As far as the answers show them without doubt. `matrix`: both directions of what is answered. */
export function clearExtremes(matrix: Pairwise): Extremes {
  if (matrix.length < 2) return { best: null, worst: null };
  const { best, worst } = findExtremes(matrix);
  if (best.missed !== undefined) return { best: null, worst: null };
  return { best: best.index, worst: worst.missed === undefined ? worst.index : null };
}

/**
 * All pairs that the weights rest on, answered or not, the most useful first: the best with the worst, which sets the span of the others,
 * the best with each other, each other with the worst; among these as `nextQuestions` has them. None until best and worst are known.
 */
export function bestWorstQuestions(matrix: Pairwise, { best, worst }: Extremes): BestWorstQuestion[] {
  if (best === null || worst === null) return [];
  const ask = (winner: number, loser: number): BestWorstQuestion =>
    winner < loser
      ? { row: winner, column: loser, least: 0, greatest: GREATEST_POSITION }
      : { row: loser, column: winner, least: -GREATEST_POSITION, greatest: 0 };
  const others = matrix.map((_, index) => index).filter((index) => index !== best && index !== worst);
  const places = new Map(nextQuestions(matrix).map(({ row, column }, place) => [`${row} ${column}`, place]));
  const placeOf = ({ row, column }: BestWorstQuestion): number => places.get(`${row} ${column}`) ?? -1;
  const byUse = (one: BestWorstQuestion, other: BestWorstQuestion): number => placeOf(one) - placeOf(other);
  return [
    ask(best, worst),
    ...others.map((other) => ask(best, other)).sort(byUse),
    ...others.map((other) => ask(other, worst)).sort(byUse),
  ];
}
