/**
 * Brings the values of one criterion onto a common scale. Owns the formulas and what happens at zero; never sees weights.
 * Unknown values stay unknown: nothing is filled in here.
 */
import type { CostForm, Direction } from '../model/ranking';
import { rangeOf, type ColumnRange } from './value-columns';

/**
 * How a benefit `x` is related to its column (known values only):
 * `none`: `x` as it stands, for values already comparable; `max`: `x / MAX`; `minmax`: `(x − MIN) / (MAX − MIN)`;
 * `vector`: `x / √Σx²`; `sum`: `x / Σx`.
 * Hwang and Yoon (1981), Multiple Attribute Decision Making, section 2.3; Chakraborty and Yeh (2009) compare them.
 */
export type NormalisationId = 'none' | 'max' | 'minmax' | 'vector' | 'sum';

/**
 * One column normalised; NaN stays NaN. At zero the limit of the formula is taken, so nothing else is ever NaN: a benefit
 * column of zeros gives 0 for all; under `reciprocal` a cost of 0 takes all there is (under `max` 1, else equal parts with the
 * other zeros) and leaves 0 to every cost above it. A constant column gives 1 for all under `minmax`.
 * In Excel under `max`: benefit `=IF(x="","",IF(MAX(col)=0,0,x/MAX(col)))`, cost `=IF(x="","",IF(x=0,1,MIN(col)/x))`.
 * `range`: that of `values`, where it is known already.
 */
export function normaliseColumn(
  values: Float64Array,
  direction: Direction,
  normalisation: NormalisationId,
  costs: CostForm,
  range: ColumnRange = rangeOf(values),
): Float64Array {
  if (direction === 'benefit' || costs === 'kept') return normaliseBenefit(values, normalisation, range);
  if (costs === 'complement') {
    if (normalisation === 'minmax') return normaliseRange(values, -1, range);
    return normaliseBenefit(values, normalisation, range).map((share) => 1 - share);
  }
  return normaliseReciprocal(values, normalisation, range);
}

/**
 * The slope of what `normaliseColumn` does to a value, for methods that look at differences alone: the normalised values are
 * `slope·x` and a constant. 0 where all come out alike; null where the relation is no straight line.
 */
export function slopeOf(
  direction: Direction,
  normalisation: NormalisationId,
  costs: CostForm,
  range: ColumnRange,
): number | null {
  if (direction === 'cost' && costs === 'reciprocal') return null;
  const divisor = normalisation === 'minmax' ? range.max - range.min : divisorOf(normalisation, range);
  const slope = divisor === 0 ? 0 : 1 / divisor;
  return direction === 'cost' && costs === 'complement' ? -slope : slope;
}

function normaliseBenefit(values: Float64Array, normalisation: NormalisationId, range: ColumnRange): Float64Array {
  if (normalisation === 'none') return values;
  if (normalisation === 'minmax') return normaliseRange(values, 1, range);
  return divide(values, divisorOf(normalisation, range));
}

function divisorOf(normalisation: Exclude<NormalisationId, 'minmax'>, { max, sum, squares }: ColumnRange): number {
  return { none: 1, max, vector: Math.sqrt(squares), sum }[normalisation];
}

/** The multiplication is by the divisor's own division, not by its reciprocal, so that figures equal those of Excel. */
function divide(values: Float64Array, divisor: number): Float64Array {
  const shares = new Float64Array(values.length);
  // An unknown value stays NaN under either factor.
  const [factor, by] = divisor === 0 ? [0, 1] : [1, divisor];
  for (let row = 0; row < values.length; row += 1) shares[row] = ((values[row] ?? 0) * factor) / by;
  return shares;
}

function normaliseRange(values: Float64Array, sign: 1 | -1, { min, max }: ColumnRange): Float64Array {
  const worst = sign === 1 ? min : max;
  const range = max - min;
  const shares = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    shares[row] = range === 0 ? value * 0 + 1 : (sign * (value - worst)) / range;
  }
  return shares;
}

function normaliseReciprocal(values: Float64Array, normalisation: NormalisationId, { min }: ColumnRange): Float64Array {
  const isRelated = normalisation === 'max' || min === 0;
  const shares = values.map((value) => (isRelated ? relateToReference(value, min, 'cost') : 1 / value));
  return normalisation === 'max' ? shares : normaliseBenefit(shares, normalisation, rangeOf(shares));
}

/** The share of `value` in the column's best value; 0..1 when `value` is not better than `reference`. */
export function relateToReference(value: number, reference: number, direction: Direction): number {
  if (direction === 'benefit') return reference === 0 ? 0 : value / reference;
  return value === 0 ? 1 : reference / value;
}
