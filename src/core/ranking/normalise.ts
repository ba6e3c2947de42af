/**
 * Brings the values of one criterion onto 0..1. Owns the formulas and what happens at zero; never sees weights.
 * Unknown values stay null: nothing is filled in here.
 */
import type { Direction } from '../model/ranking';

/**
 * Linear scale transformation by the best value of the column, the normalisation of SAW
 * (Hwang and Yoon 1981, Multiple Attribute Decision Making, section 2.3; the form usual in Indonesian papers):
 * benefit `x / MAX(column)`, cost `MIN(column) / x`, over the known values, which are at least 0.
 *
 * At zero the limit of the formula is taken, so nothing is ever NaN: a benefit column whose greatest value is 0 gives 0
 * for all; a cost of 0 gives 1, and every other cost in that column then gives 0.
 * In Excel: benefit `=IF(x="","",IF(MAX(col)=0,0,x/MAX(col)))`, cost `=IF(x="","",IF(x=0,1,MIN(col)/x))`.
 */
export function normaliseByMax(values: readonly (number | null)[], direction: Direction): (number | null)[] {
  const reference = columnReference(values, direction);
  return values.map((value) =>
    value === null || reference === null ? null : relateToReference(value, reference, direction),
  );
}

/** The best known value of a column: greatest benefit or smallest cost; null when nothing is known. */
export function columnReference(values: readonly (number | null)[], direction: Direction): number | null {
  let reference: number | null = null;
  for (const value of values) {
    if (value === null) continue;
    if (reference === null || (direction === 'benefit' ? value > reference : value < reference)) reference = value;
  }
  return reference;
}

/** The share of `value` in the column's best value; 0..1 when `value` is not better than `reference`. */
export function relateToReference(value: number, reference: number, direction: Direction): number {
  if (direction === 'benefit') return reference === 0 ? 0 : value / reference;
  return value === 0 ? 1 : reference / value;
}
