/** WASPAS: the weighted sum and the weighted product of the same shares, mixed. */
import { makeMethod } from './make-method';
import { multiply } from './wpm';
import { weigh } from './wsm';

/**
 * `Q = λ·WSM + (1 − λ)·WPM` over `x / MAX` and `MIN / x`; λ 0..1, 0.5 by default: 1 is the sum alone, 0 the product alone.
 * Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Elektronika ir Elektrotechnika 122(6), eq. 5 to 9.
 */
export const waspas = makeMethod({
  id: 'waspas',
  citation: 'Zavadskas et al. 2012',
  normalisations: [{ id: 'max', costs: ['reciprocal'] }],
  options: { lambda: { type: 'number', min: 0, max: 1, default: 0.5 } },
  missing: 'worst',
  needsPositive: true,
  printed: null,
  prepare:
    (values, { lambda }) =>
    (weights) => {
      const sums = weigh(values, weights);
      const products = multiply(values, weights);
      return {
        scores: sums.map((sum, row) => lambda * sum + (1 - lambda) * (products[row] ?? 0)),
        steps: () => [
          { id: 'weightedSum', by: 'object', values: sums },
          { id: 'weightedProduct', by: 'object', values: products },
        ],
      };
    },
});
