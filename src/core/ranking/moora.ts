/** MOORA: the ratio system (benefits less costs) and the reference point (greatest distance from the best of each criterion). */
import { makeMethod } from './make-method';
import type { NormalisedColumns, Scorer } from './method';

/**
 * Over vector-normalised values `r`, costs kept. `ratio`: `y = Σ w·r` of the benefits less that of the costs.
 * `referencePoint`: the best `r` of each criterion; an object's deviation is the greatest `w·|best − r|` (Tchebycheff), least
 * is best and the score is 1 − deviation. Both are among the steps. Without normalisation for values that are ratios already.
 * Brauers and Zavadskas (2006), Control and Cybernetics 35(2), 445-469.
 */
export const moora = makeMethod({
  id: 'moora',
  citation: 'Brauers & Zavadskas 2006',
  normalisations: [
    { id: 'vector', costs: ['kept'] },
    { id: 'none', costs: ['kept'] },
  ],
  options: { system: { type: 'choice', choices: ['ratio', 'referencePoint'], default: 'ratio' } },
  missing: 'worst',
  needsPositive: false,
  printed: null,
  prepare: (values, { system }) => prepareRatios(values, system),
});

function prepareRatios(
  { rows, columns, directions, bounds }: NormalisedColumns,
  system: 'ratio' | 'referencePoint',
): Scorer {
  const reference = bounds.map(({ min, max }, index) => (directions[index] === 'cost' ? min : max));
  return (weights) => {
    const ratios = new Float64Array(rows);
    const deviations = new Float64Array(rows);
    columns.forEach((column, index) => {
      const weight = weights[index] ?? 0;
      const sign = directions[index] === 'cost' ? -1 : 1;
      const best = reference[index] ?? 0;
      for (let row = 0; row < rows; row += 1) {
        const value = column[row] ?? 0;
        ratios[row] = (ratios[row] ?? 0) + sign * weight * value;
        deviations[row] = Math.max(deviations[row] ?? 0, weight * Math.abs(best - value));
      }
    });
    return {
      scores: system === 'ratio' ? ratios : deviations.map((deviation) => 1 - deviation),
      steps: () => [
        { id: 'ratio', by: 'object', values: ratios },
        { id: 'referencePoint', by: 'criterion', values: Float64Array.from(reference) },
        { id: 'deviation', by: 'object', values: deviations },
      ],
    };
  };
}
