/** TOPSIS: nearness to the best of all criteria together, relative to the distance from the worst. */
import { makeMethod } from './make-method';
import type { NormalisedColumns, Scorer } from './method';
import { rangeOf } from './value-columns';

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

function prepareDistances({ rows, columns, directions, costs }: NormalisedColumns, distance: Distance): Scorer {
  const bounds = columns.map((column, index) => {
    const { min, max } = rangeOf(column);
    return directions[index] === 'cost' && costs === 'kept' ? { best: min, worst: max } : { best: max, worst: min };
  });
  return (weights) => {
    const toIdeal = new Float64Array(rows);
    const toAntiIdeal = new Float64Array(rows);
    const add = ADD[distance];
    columns.forEach((column, index) => {
      const { best, worst } = bounds[index] ?? { best: 0, worst: 0 };
      add(toIdeal, column, best, weights[index] ?? 0);
      add(toAntiIdeal, column, worst, weights[index] ?? 0);
    });
    const scores = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
      let [plus, minus] = [toIdeal[row] ?? 0, toAntiIdeal[row] ?? 0];
      if (distance === 'euclidean') {
        toIdeal[row] = plus = Math.sqrt(plus);
        toAntiIdeal[row] = minus = Math.sqrt(minus);
      }
      scores[row] = plus + minus === 0 ? 0.5 : minus / (plus + minus);
    }
    const weighted = (side: 'best' | 'worst') =>
      Float64Array.from(bounds, (bound, index) => bound[side] * (weights[index] ?? 0));
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

type AddDistance = (sums: Float64Array, column: Float64Array, reference: number, weight: number) => void;

/** Adds one criterion to the distances of all rows; Euclidean sums are squares until the root is taken at the end. */
const ADD: Readonly<Record<Distance, AddDistance>> = {
  euclidean: (sums, column, reference, weight) => {
    for (let row = 0; row < sums.length; row += 1) {
      const part = weight * ((column[row] ?? 0) - reference);
      sums[row] = (sums[row] ?? 0) + part * part;
    }
  },
  manhattan: (sums, column, reference, weight) => {
    for (let row = 0; row < sums.length; row += 1) {
      sums[row] = (sums[row] ?? 0) + Math.abs(weight * ((column[row] ?? 0) - reference));
    }
  },
  chebyshev: (sums, column, reference, weight) => {
    for (let row = 0; row < sums.length; row += 1) {
      sums[row] = Math.max(sums[row] ?? 0, Math.abs(weight * ((column[row] ?? 0) - reference)));
    }
  },
};
