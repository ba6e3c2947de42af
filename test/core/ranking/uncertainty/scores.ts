/** Plain scores of complete problems for tests, written independently of the methods of the core. */
import { isColumns } from '../../../../src/core/ranking/value-columns';
import type { Score } from '../../../../src/core/ranking/uncertainty/scorer';

type Combine = (parts: readonly number[]) => number;

function weigh(
  share: (value: number, column: readonly number[], isBenefit: boolean) => number,
  combine: Combine = (parts) => parts.reduce((sum, part) => sum + part, 0),
  weightOf: (share: number, weight: number) => number = (one, weight) => one * weight,
): Score {
  return (values, directions, weights) => {
    const matrix = isColumns(values)
      ? Array.from({ length: values.rows }, (_, row) => values.columns.map((column) => column[row]!))
      : values;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const columns = directions.map((_, column) => matrix.map((row) => Number(row[column])));
    return matrix.map((row) =>
      combine(
        directions.map((direction, column) =>
          weightOf(share(Number(row[column]), columns[column]!, direction === 'benefit'), weights[column]! / total),
        ),
      ),
    );
  };
}

/** Weighted sum of `x / MAX` and `MIN / x`. */
export const scoreByMax = weigh((value, column, isBenefit) =>
  isBenefit ? value / Math.max(...column) : Math.min(...column) / value,
);

/** Logarithm of the weighted product. */
export const product = weigh((value, _, isBenefit) => (isBenefit ? 1 : -1) * Math.log(value));

/** Weighted sum of the values as they are, costs subtracted. */
export const rawSum = weigh((value, _, isBenefit) => (isBenefit ? value : -value));

/** Weighted sum of vector-normalised values, costs subtracted (the ratio system of MOORA). */
export const vectorSum = weigh((value, column, isBenefit) => ((isBenefit ? 1 : -1) * value) / Math.hypot(...column));

/** Best and worst place of each object among its ties. */
export function placesOf(scores: readonly (number | null)[]): { readonly best: number; readonly worst: number }[] {
  return scores.map((score) => ({
    best: 1 + scores.filter((other) => other! > score! + 1e-12).length,
    worst: scores.filter((other) => other! >= score! - 1e-12).length,
  }));
}
