/** VIKOR: the compromise between the regret of all criteria together and the greatest single regret. */
import { makeMethod } from './make-method';
import type { NormalisedColumns, Scorer } from './method';
import { TIE_TOLERANCE } from './rank-scores';
import { rangeOf } from './value-columns';

/**
 * Regret of a value: `w·(f* − f)/(f* − f⁻)`, 0 at the best and `w` at the worst; 0 for all on a constant criterion.
 * `S` their sum, `R` the greatest, `Q = v·(S − S*)/(S⁻ − S*) + (1 − v)·(R − R*)/(R⁻ − R*)`, a part being 0 where all are
 * equal in it; v 0..1, 0.5 by default. Printed and ordered by `Q`, least first; the score is `1 − Q`.
 * `compromise` is 1 for the objects of the compromise solution: the first by Q alone if it leads the second by
 * 1/(objects − 1) (acceptable advantage) and is first by S or R (stability); the first two if only stability fails; else all
 * that are within that advantage.
 * Opricovic and Tzeng (2004), EJOR 156(2), 445-455, section 3.
 */
export const vikor = makeMethod({
  id: 'vikor',
  citation: 'Opricovic & Tzeng 2004',
  normalisations: [{ id: 'minmax', costs: ['complement'] }],
  options: { v: { type: 'number', min: 0, max: 1, default: 0.5 } },
  missing: 'worst',
  needsPositive: false,
  printed: { step: 'Q', order: 'ascending' },
  prepare: (values, { v }) => prepareRegrets(values, v),
});

function prepareRegrets({ rows, columns }: NormalisedColumns, v: number): Scorer {
  return (weights) => {
    const sums = new Float64Array(rows);
    const greatest = new Float64Array(rows);
    columns.forEach((column, index) => {
      const weight = weights[index] ?? 0;
      for (let row = 0; row < rows; row += 1) {
        const regret = weight * (1 - (column[row] ?? 0));
        sums[row] = (sums[row] ?? 0) + regret;
        if (regret > (greatest[row] ?? 0)) greatest[row] = regret;
      }
    });
    const sumShares = shareOfRange(sums);
    const greatestShares = shareOfRange(greatest);
    const compromise = sumShares.map((share, row) => v * share + (1 - v) * (greatestShares[row] ?? 0));
    return {
      scores: compromise.map((q) => 1 - q),
      steps: () => [
        { id: 'S', by: 'object', values: sums },
        { id: 'R', by: 'object', values: greatest },
        { id: 'Q', by: 'object', values: compromise },
        { id: 'compromise', by: 'object', values: findCompromise(sums, greatest, compromise) },
      ],
    };
  };
}

function shareOfRange(values: Float64Array): Float64Array {
  const { min, max } = rangeOf(values);
  return values.map((value) => (max - min <= TIE_TOLERANCE ? 0 : (value - min) / (max - min)));
}

function findCompromise(sums: Float64Array, greatest: Float64Array, q: Float64Array): Float64Array {
  const order = Array.from(q.keys()).sort((a, b) => (q[a] ?? 0) - (q[b] ?? 0));
  const [first = 0, second = first] = order;
  const advantage = q.length > 1 ? 1 / (q.length - 1) : 0;
  const leads = (row: number): number => (q[row] ?? 0) - (q[first] ?? 0);
  const isLeast = (values: Float64Array): boolean => (values[first] ?? 0) <= rangeOf(values).min + TIE_TOLERANCE;
  const hasAdvantage = second === first || leads(second) >= advantage - TIE_TOLERANCE;
  const isStable = isLeast(sums) || isLeast(greatest);
  const chosen = !hasAdvantage
    ? order.filter((row) => leads(row) < advantage - TIE_TOLERANCE)
    : isStable
      ? [first]
      : [first, second];
  return q.map((_, row) => (chosen.includes(row) ? 1 : 0));
}
