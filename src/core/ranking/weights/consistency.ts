/** How far a pairwise matrix contradicts itself: λ, consistency index and ratio. */
import {
  columnSums, countUnanswered, multiplyByVector, principalEigen, priorities, type Pairwise, type PriorityMethod,
} from './pairwise'; // prettier-ignore
import { DEFAULT_RANDOM_INDEX, randomIndex, type RandomIndexTable } from './random-index';

/**
 * Three figures are called λ max in papers. `eigenvalue`: the principal eigenvalue, the reference (Saaty 1980).
 * `meanRatio`: mean of `(A·w)/w`. `columnSum`: `Σ column sum · w`, the shortcut of spreadsheets. With the eigenvector as `w` all
 * three are equal.
 */
export type LambdaConvention = 'eigenvalue' | 'meanRatio' | 'columnSum';

/** Saaty (1980): a ratio above this asks for revision; stricter practice takes 0.05 for three criteria, 0.08 for four. */
export const CONSISTENCY_LIMIT = 0.1;

export interface ConsistencyChoice {
  /** Default `eigenvector`. */
  readonly priority?: PriorityMethod;
  /** Default `eigenvalue`. */
  readonly lambda?: LambdaConvention;
  /** Default `saaty-1980`. */
  readonly table?: RandomIndexTable;
}

export interface Consistency {
  readonly lambda: number;
  /** `(λ − n)/(n − 1)`; 0 below two criteria. */
  readonly index: number;
  /** Index over random index; 0 for up to two criteria, which cannot contradict each other. */
  readonly ratio: number;
  readonly randomIndex: number;
}

/**
 * Of a matrix from `completeReverses`. With `m` unanswered judgments the random index is reduced by `1 − 2m/((n−1)(n−2))`, because
 * fewer answers can contradict less: Ágoston and Csató (2022), Omega 108, an estimate; with no more answers than hold all
 * criteria together nothing can contradict and the ratio is 0.
 */
export function measureConsistency(matrix: Pairwise, choice: ConsistencyChoice = {}): Consistency {
  const { priority = 'eigenvector', lambda: convention = 'eigenvalue', table = DEFAULT_RANDOM_INDEX } = choice;
  const size = matrix.length;
  const lambda = findLambda(matrix, priority, convention);
  const index = size < 2 ? 0 : (lambda - size) / (size - 1);
  const answered = size < 3 ? 0 : 1 - (2 * countUnanswered(matrix)) / ((size - 1) * (size - 2));
  const random = randomIndex(size, table) * answered;
  return { lambda, index, ratio: random <= 1e-9 ? 0 : Math.max(0, index / random), randomIndex: random };
}

function findLambda(matrix: Pairwise, priority: PriorityMethod, convention: LambdaConvention): number {
  const size = matrix.length;
  if (convention === 'eigenvalue' || countUnanswered(matrix) > 0) return principalEigen(matrix).value;
  const weights = priorities(matrix, priority);
  if (convention === 'columnSum') {
    return columnSums(matrix).reduce((sum, one, column) => sum + one * (weights[column] ?? 0), 0);
  }
  const product = multiplyByVector(matrix, weights);
  return product.reduce((sum, one, row) => sum + one / (weights[row] ?? 1), 0) / Math.max(1, size);
}
