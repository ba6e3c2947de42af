/**
 * Pairwise comparison matrices: what makes one usable, and the priorities in it. Consistency is in consistency.ts.
 */
import { ok, refuse, type Result } from '../../model/result';
import { toShares } from './shares';

/** `a[i][j]`: how many times as important `i` is as `j`, above 0, usually 1/9..9; null where unanswered. */
export type Pairwise = readonly (readonly (number | null)[])[];

export type PairwiseRefusal = 'not-square' | 'not-positive' | 'not-reciprocal' | 'not-connected';

/** `0.33` against `3` is the same judgment, rounded. */
const RECIPROCAL_TOLERANCE = 0.05;

/** Whether the two directions of a pair are no reverses of each other, rounding aside. */
export function contradicts(judgment: number, reverse: number): boolean {
  return Math.abs(judgment * reverse - 1) > RECIPROCAL_TOLERANCE;
}

/** A million to one is beyond any scale of judgments, and more would overflow in the search for priorities. */
const GREATEST = 1e6;

/**
 * The matrix with a diagonal of 1 and each unanswered judgment taken from its reverse. Refused with 0-based `row` and
 * `column`: not square, a judgment that is not above 0 or not within a million to one, two directions that contradict each
 * other, or answers that leave criteria without any chain of comparisons between them.
 */
export function completeReverses(matrix: Pairwise): Result<Pairwise, PairwiseRefusal> {
  const size = matrix.length;
  const crooked = matrix.findIndex((row) => row.length !== size);
  if (crooked !== -1) return refuse('not-square', { row: crooked });
  const completed = matrix.map((row) => [...row]);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const judgment = matrix[row]?.[column] ?? null;
      const reverse = matrix[column]?.[row] ?? null;
      if (judgment !== null && !(judgment >= 1 / GREATEST && judgment <= GREATEST)) {
        return refuse('not-positive', { row, column });
      }
      if (judgment !== null && reverse !== null && contradicts(judgment, reverse)) {
        return refuse('not-reciprocal', { row, column });
      }
      const known = row === column ? 1 : (judgment ?? (reverse === null ? null : 1 / reverse));
      completed[row]?.splice(column, 1, known);
    }
  }
  return findUnconnected(completed) ?? ok(completed);
}

function findUnconnected(matrix: Pairwise): ReturnType<typeof refuse<'not-connected'>> | null {
  const reached = new Set<number>([0]);
  for (const row of reached) {
    matrix[row]?.forEach((judgment, column) => {
      if (judgment !== null) reached.add(column);
    });
  }
  const row = matrix.findIndex((_, index) => !reached.has(index));
  return row === -1 ? null : refuse('not-connected', { row });
}

export function countUnanswered(matrix: Pairwise): number {
  return matrix.reduce((sum, row, index) => sum + row.slice(index + 1).filter((one) => one === null).length, 0);
}

/**
 * `eigenvector`: the principal right eigenvector (Saaty 1980), the reference. `geometricMean`: of each row (Crawford and Williams
 * 1985). `columnMean`: mean of the normalised columns, the hand method of many papers. They agree on a consistent matrix.
 */
export type PriorityMethod = 'eigenvector' | 'geometricMean' | 'columnMean';

/**
 * Shares of a matrix from `completeReverses`. Unanswered judgments: Harker's matrix for the eigenvector; the other two take
 * the ratios of that eigenvector in their place.
 */
export function priorities(matrix: Pairwise, method: PriorityMethod): number[] {
  const size = matrix.length;
  const harker = principalEigen(matrix).vector;
  if (method === 'eigenvector') return harker;
  const full = matrix.map((row, i) => row.map((one, j) => one ?? (harker[i] ?? 0) / (harker[j] ?? 1)));
  if (method === 'geometricMean') {
    return toShares(full.map((row) => Math.exp(row.reduce((sum, one) => sum + Math.log(one), 0) / size)));
  }
  const sums = columnSums(full);
  return toShares(full.map((row) => row.reduce((sum, one, column) => sum + one / (sums[column] ?? 1), 0)));
}

export function columnSums(matrix: Pairwise): number[] {
  return matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

/** Enough for matrices of any use; a chain of few answers among many criteria converges slowly. */
const MAX_STEPS = 20_000;

/**
 * Principal eigenvalue and eigenvector (shares) by power iteration. Where judgments are unanswered they count 0 and the
 * diagonal holds one more than their number in its row: Harker (1987), Mathematical Modelling 9(11), 837-848.
 */
export function principalEigen(matrix: Pairwise): { readonly value: number; readonly vector: number[] } {
  const size = matrix.length;
  const filled = matrix.map((row, index) => {
    const unanswered = row.filter((one) => one === null).length;
    return row.map((one, column) => (column === index ? 1 + unanswered : (one ?? 0)));
  });
  let vector = Array.from({ length: size }, () => 1 / size);
  let value = size;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const product = multiplyByVector(filled, vector);
    value = product.reduce((sum, one) => sum + one, 0);
    const next = product.map((one) => one / value);
    const change = Math.max(...next.map((one, index) => Math.abs(one - (vector[index] ?? 0))));
    vector = next;
    if (change < 1e-15) break;
  }
  return { value, vector };
}

export function multiplyByVector(matrix: Pairwise, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce<number>((sum, one, column) => sum + (one ?? 0) * (vector[column] ?? 0), 0));
}
