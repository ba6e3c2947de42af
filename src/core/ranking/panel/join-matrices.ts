/** One set of weights from the comparisons of several assessors, by the principal eigenvector. */
import type { JoiningId } from '../choice-words';
import { measureConsistency } from '../weights/consistency';
import { priorities, type Pairwise } from '../weights/pairwise';
import { aggregateJudgments, aggregatePriorities } from './aggregate';

/**
 * `ratio`: of the joined judgments (AIJ); the greatest of the assessors' own where their priorities are joined (AIP), for then there is
 * no joint matrix. Matrices of one size, from `completeReverses`, at least one.
 */
export function joinMatrices(
  matrices: readonly Pairwise[],
  joining: JoiningId = 'aij',
): { readonly weights: readonly number[]; readonly ratio: number } {
  if (joining === 'aij') {
    const joined = aggregateJudgments(matrices);
    return { weights: priorities(joined, 'eigenvector'), ratio: measureConsistency(joined).ratio };
  }
  const mean = joining === 'aipGeometric' ? 'geometric' : 'arithmetic';
  return {
    weights: aggregatePriorities(matrices.map((matrix) => priorities(matrix, 'eigenvector')), mean),
    ratio: Math.max(...matrices.map((matrix) => measureConsistency(matrix).ratio)),
  };
} // prettier-ignore
