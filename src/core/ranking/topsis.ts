/** TOPSIS: nearness to the best of all criteria together, relative to the distance from the worst. */
import { makeMethod } from './make-method';
import type { EvaluationStep, NormalisedColumns, Scorer } from './method';

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

/** Rows worked on together: their distances stay in the processor's nearest memory while the criteria pass over them. */
const BLOCK = 2048;

/** Distances need differences alone, so the columns are not normalised: each slope goes into the weight. */
function prepareDistances(problem: NormalisedColumns, distance: Distance): Scorer {
  const { rows, lines, directions, costs } = problem;
  const isLeast = directions.map((direction) => direction === 'cost' && costs === 'kept');
  const ends = lines.map(({ slope, min, max }, index) =>
    slope < 0 === isLeast[index] ? { best: max, worst: min } : { best: min, worst: max },
  );
  const size = Math.min(BLOCK, rows);
  return (weights) => {
    /** The distances of each block to the ideal and the anti-ideal, squared under `euclidean`. */
    const measure = (take: (plus: Float64Array, minus: Float64Array, start: number, end: number) => void): void => {
      const [plus, minus] = [new Float64Array(size), new Float64Array(size)];
      for (let start = 0; start < rows; start += size) {
        const end = Math.min(start + size, rows);
        plus.fill(0);
        minus.fill(0);
        lines.forEach(({ values, slope }, index) => {
          const { best, worst } = ends[index] ?? { best: 0, worst: 0 };
          ADD[distance](plus, minus, values, start, end, best, worst, Math.abs((weights[index] ?? 0) * slope));
        });
        take(plus, minus, start, end);
      }
    };
    const isSquared = distance === 'euclidean';
    const scores = new Float64Array(rows);
    measure((plus, minus, start, end) => {
      for (let row = start; row < end; row += 1) {
        const up = plus[row - start] ?? 0;
        const down = minus[row - start] ?? 0;
        // d⁻ / (d⁺ + d⁻), with one root.
        scores[row] = down === 0 ? (up === 0 ? 0.5 : 0) : 1 / (1 + (isSquared ? Math.sqrt(up / down) : up / down));
      }
    });
    const weighted = (side: 'best' | 'worst') =>
      Float64Array.from(problem.bounds, ({ min, max }, index) => {
        const isMin = (side === 'best') === isLeast[index];
        return (isMin ? min : max) * (weights[index] ?? 0);
      });
    const steps = (): EvaluationStep[] => {
      const toIdeal = new Float64Array(rows);
      const toAntiIdeal = new Float64Array(rows);
      measure((plus, minus, start, end) => {
        toIdeal.set(plus.subarray(0, end - start), start);
        toAntiIdeal.set(minus.subarray(0, end - start), start);
      });
      const rooted = (sums: Float64Array): Float64Array => (isSquared ? sums.map(Math.sqrt) : sums);
      return [
        { id: 'ideal', by: 'criterion', values: weighted('best') },
        { id: 'antiIdeal', by: 'criterion', values: weighted('worst') },
        { id: 'distanceToIdeal', by: 'object', values: rooted(toIdeal) },
        { id: 'distanceToAntiIdeal', by: 'object', values: rooted(toAntiIdeal) },
      ];
    };
    return { scores, steps };
  };
}

/** `plus` and `minus` begin at row `start`. */
type AddDistance = (
  plus: Float64Array,
  minus: Float64Array,
  column: Float64Array,
  start: number,
  end: number,
  best: number,
  worst: number,
  weight: number,
) => void;

/** Adds one criterion to both distances of some rows; Euclidean sums are squares until the root is taken at the end. */
const ADD: Readonly<Record<Distance, AddDistance>> = {
  euclidean: (plus, minus, column, start, end, best, worst, weight) => {
    const square = weight * weight;
    for (let row = start; row < end; row += 1) {
      const value = column[row] ?? 0;
      const up = value - best;
      const down = value - worst;
      plus[row - start] = (plus[row - start] ?? 0) + square * up * up;
      minus[row - start] = (minus[row - start] ?? 0) + square * down * down;
    }
  },
  manhattan: (plus, minus, column, start, end, best, worst, weight) => {
    for (let row = start; row < end; row += 1) {
      const value = column[row] ?? 0;
      plus[row - start] = (plus[row - start] ?? 0) + weight * Math.abs(value - best);
      minus[row - start] = (minus[row - start] ?? 0) + weight * Math.abs(value - worst);
    }
  },
  chebyshev: (plus, minus, column, start, end, best, worst, weight) => {
    for (let row = start; row < end; row += 1) {
      const value = column[row] ?? 0;
      plus[row - start] = Math.max(plus[row - start] ?? 0, weight * Math.abs(value - best));
      minus[row - start] = Math.max(minus[row - start] ?? 0, weight * Math.abs(value - worst));
    }
  },
};
