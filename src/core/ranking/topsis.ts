/** TOPSIS: nearness to the best of all criteria together, relative to the distance from the worst. */
import { makeMethod } from './make-method';
import type { NormalisedColumns, Scorer } from './method';

type Distance = 'euclidean' | 'manhattan' | 'chebyshev';

/**
 * Weighted normalised values `v = w·r`; ideal: the best `v` of each criterion, anti-ideal: the worst, a kept cost being
 * best at its least. `score = d⁻ / (d⁺ + d⁻)`, 0..1, from the distances to both; 0.5 where both are zero, because all
 * objects are alike. Costs are kept by default; under `vector`, `max` and `sum` the complement has the same distances.
 * Hwang and Yoon (1981), section 3.2 (vector, Euclidean); normalisations: Opricovic and Tzeng (2004), EJOR 156(2);
 * Chakraborty and Yeh (2009), Proc. Computers & Industrial Engineering.
 */
export const topsis = makeMethod({
  id: 'topsis',
  citation: 'Hwang & Yoon 1981',
  normalisations: [
    { id: 'vector', costs: ['kept', 'complement', 'reciprocal'] },
    { id: 'minmax', costs: ['complement', 'kept'] },
    { id: 'sum', costs: ['kept', 'complement', 'reciprocal'] },
    { id: 'max', costs: ['kept', 'complement', 'reciprocal'] },
    { id: 'none', costs: ['kept'] },
  ],
  options: { distance: { type: 'choice', choices: ['euclidean', 'manhattan', 'chebyshev'], default: 'euclidean' } },
  missing: 'worst',
  needsPositive: false,
  printed: null,
  prepare: (values, { distance }) => prepareDistances(values, distance),
});

function prepareDistances({ rows, columns, directions, costs, bounds }: NormalisedColumns, distance: Distance): Scorer {
  const ends = bounds.map(({ min, max }, index) =>
    directions[index] === 'cost' && costs === 'kept' ? { best: min, worst: max } : { best: max, worst: min },
  );
  return (weights) => {
    const toIdeal = new Float64Array(rows);
    const toAntiIdeal = new Float64Array(rows);
    columns.forEach((column, index) => {
      ADD[distance](toIdeal, toAntiIdeal, column, ends[index] ?? { best: 0, worst: 0 }, weights[index] ?? 0);
    });
    const root = distance === 'euclidean' ? Math.sqrt : (sum: number) => sum;
    const scores = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const plus = root(toIdeal[row] ?? 0);
      const minus = root(toAntiIdeal[row] ?? 0);
      toIdeal[row] = plus;
      toAntiIdeal[row] = minus;
      scores[row] = plus + minus === 0 ? 0.5 : minus / (plus + minus);
    }
    const weighted = (side: 'best' | 'worst') =>
      Float64Array.from(ends, (bound, index) => bound[side] * (weights[index] ?? 0));
    return {
      scores,
      steps: () => [
        { id: 'ideal', by: 'criterion', values: weighted('best') },
        { id: 'antiIdeal', by: 'criterion', values: weighted('worst') },
        { id: 'distanceToIdeal', by: 'object', values: toIdeal },
        { id: 'distanceToAntiIdeal', by: 'object', values: toAntiIdeal },
      ],
    };
  };
}

interface Bound {
  readonly best: number;
  readonly worst: number;
}

type AddDistance = (
  plus: Float64Array,
  minus: Float64Array,
  column: Float64Array,
  bound: Bound,
  weight: number,
) => void;

/** Adds one criterion to both distances of all rows; Euclidean sums are squares until the root is taken at the end. */
const ADD: Readonly<Record<Distance, AddDistance>> = {
  euclidean: (plus, minus, column, { best, worst }, weight) => {
    for (let row = 0; row < column.length; row += 1) {
      const value = column[row] ?? 0;
      const up = weight * (value - best);
      const down = weight * (value - worst);
      plus[row] = (plus[row] ?? 0) + up * up;
      minus[row] = (minus[row] ?? 0) + down * down;
    }
  },
  manhattan: (plus, minus, column, { best, worst }, weight) => {
    for (let row = 0; row < column.length; row += 1) {
      const value = column[row] ?? 0;
      plus[row] = (plus[row] ?? 0) + Math.abs(weight * (value - best));
      minus[row] = (minus[row] ?? 0) + Math.abs(weight * (value - worst));
    }
  },
  chebyshev: (plus, minus, column, { best, worst }, weight) => {
    for (let row = 0; row < column.length; row += 1) {
      const value = column[row] ?? 0;
      plus[row] = Math.max(plus[row] ?? 0, Math.abs(weight * (value - best)));
      minus[row] = Math.max(minus[row] ?? 0, Math.abs(weight * (value - worst)));
    }
  },
};
