/** Weighted product model: every value to the power of its weight, multiplied. */
import { makeMethod } from './make-method';
import type { NormalisedColumns, Scorer } from './method';

type Form = 'product' | 'share' | 'ratio' | 'log10';

/**
 * `S = Π r^w`; a kept cost has the exponent −w, as Indonesian papers write it ("Weighted Product", WP). The forms order alike:
 * `product` S; `share` S / ΣS (the vector V of WP); `ratio` S / max S, the form of pairwise ratios against the best;
 * `log10` of S. All four are among the steps. Values must be above zero, because one zero would wipe out all others.
 * Bridgman (1922), Dimensional Analysis; Miller and Starr (1969); Triantaphyllou (2000), section 2.2.2.
 */
export const wpm = makeMethod({
  id: 'wpm',
  citation: 'Bridgman 1922; Miller & Starr 1969',
  normalisations: [
    { id: 'none', costs: ['kept'] },
    { id: 'max', costs: ['reciprocal', 'kept'] },
    { id: 'sum', costs: ['reciprocal', 'kept'] },
    { id: 'vector', costs: ['kept', 'reciprocal'] },
  ],
  options: { form: { type: 'choice', choices: ['product', 'share', 'ratio', 'log10'], default: 'product' } },
  missing: 'worst',
  needsPositive: true,
  printed: null,
  prepare: (values, { form }) => prepareProducts(values, form),
});

function prepareProducts(values: NormalisedColumns, form: Form): Scorer {
  return (weights) => {
    const products = multiply(values, weights);
    const sum = products.reduce((total, one) => total + one, 0);
    const greatest = products.reduce((best, one) => Math.max(best, one), 0);
    const forms: Readonly<Record<Form, () => Float64Array>> = {
      product: () => products,
      share: () => products.map((one) => (sum === 0 ? 0 : one / sum)),
      ratio: () => products.map((one) => (greatest === 0 ? 0 : one / greatest)),
      log10: () => logProducts(values, weights).map((one) => one / Math.LN10),
    };
    return {
      scores: forms[form](),
      steps: () =>
        Object.entries(forms).map(([id, make]) => ({ id, by: 'object' as const, values: make() })), // prettier-ignore
    };
  };
}

/** Π r^w of every row; kept costs to the power −w. */
export function multiply(values: NormalisedColumns, weights: Float64Array): Float64Array {
  return logProducts(values, weights).map(Math.exp);
}

/** Sums of logarithms, so that a product of many criteria neither overflows nor vanishes on the way. */
function logProducts({ rows, columns, directions, costs }: NormalisedColumns, weights: Float64Array): Float64Array {
  const sums = new Float64Array(rows);
  columns.forEach((column, index) => {
    const weight = (weights[index] ?? 0) * (directions[index] === 'cost' && costs === 'kept' ? -1 : 1);
    if (weight === 0) return;
    for (let row = 0; row < rows; row += 1) sums[row] = (sums[row] ?? 0) + weight * Math.log(column[row] ?? 1);
  });
  return sums;
}
