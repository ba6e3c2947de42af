/** MABAC: the distance of every object from the border between good and bad on each criterion. */
import { makeMethod } from './make-method';
import type { NormalisedColumns, Scorer } from './method';

/**
 * Over min-max values `n`: `v = w·(n + 1)`, border `g` the geometric mean of a criterion's `v`, score `Σ (v − g)`; above 0
 * an object lies on the good side. A constant criterion adds 0 to all.
 * Pamučar and Ćirović (2015), Expert Systems with Applications 42(6), 3016-3028.
 */
export const mabac = makeMethod({
  id: 'mabac',
  citation: 'Pamučar & Ćirović 2015',
  normalisations: [{ id: 'minmax', costs: ['complement'] }],
  options: {},
  missing: 'worst',
  needsPositive: false,
  printed: null,
  prepare: prepareBorders,
});

function prepareBorders({ rows, columns }: NormalisedColumns): Scorer {
  // The geometric mean of w·(n + 1) is w times that of n + 1, so the border is found once for any weights.
  const borders = columns.map((column) =>
    Math.exp(column.reduce((sum, share) => sum + Math.log(share + 1), 0) / Math.max(1, rows)),
  );
  return (weights) => {
    const distances = columns.map((column, index) => {
      const [weight, border] = [weights[index] ?? 0, borders[index] ?? 1];
      return column.map((share) => weight * (share + 1 - border));
    });
    const scores = new Float64Array(rows);
    for (const column of distances) column.forEach((distance, row) => (scores[row] = (scores[row] ?? 0) + distance));
    return {
      scores,
      steps: () => [
        {
          id: 'border',
          by: 'criterion',
          values: Float64Array.from(borders, (one, index) => one * (weights[index] ?? 0)),
        },
        { id: 'distance', by: 'cell', values: distances },
      ],
    };
  };
}
