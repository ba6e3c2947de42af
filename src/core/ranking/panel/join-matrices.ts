/** One set of weights from the comparisons of several assessors, by AHP or the best-worst method. */
import { AHP_PRIORITIES, type ComparedSource, type JoiningId } from '../choice-words';
import { weighSquare } from '../weights/best-worst-square';
import { measureConsistency } from '../weights/consistency';
import { priorities, type Pairwise } from '../weights/pairwise';
import { aggregateJudgments, aggregatePriorities } from './aggregate';

export interface MatrixWeights {
  readonly weights: readonly number[];
  /** Consistency ratio: of Saaty, by the eigenvalue whatever makes the weights, or the input-based one of the best-worst method. */
  readonly ratio: number;
}

/** Null where the best-worst method finds no clear best or worst. */
export function weighMatrix(matrix: Pairwise, source: ComparedSource): MatrixWeights | null {
  if (source !== 'bestWorst') {
    return { weights: priorities(matrix, AHP_PRIORITIES[source]), ratio: measureConsistency(matrix).ratio };
  }
  const weighed = weighSquare(matrix);
  return weighed.ok ? weighed.value : null;
}

/**
 * `ratio`: of the joined judgments (AIJ); the greatest of the assessors' own where their priorities are joined (AIP), for then there is
 * no joint matrix. `roles`: how much each assessor counts, alike where left out. Matrices of one size, from `completeReverses`, at least one. Null as `weighMatrix`, of any or of the joined.
 */
export function joinMatrices(
  matrices: readonly Pairwise[],
  joining: JoiningId = 'aij',
  source: ComparedSource = 'ahp',
  roles?: readonly number[],
): MatrixWeights | null {
  if (joining === 'aij') return weighMatrix(aggregateJudgments(matrices, roles), source);
  const mean = joining === 'aipGeometric' ? 'geometric' : 'arithmetic';
  const weighed = matrices.flatMap((matrix) => weighMatrix(matrix, source) ?? []);
  if (weighed.length < matrices.length) return null;
  return {
    weights: aggregatePriorities(weighed.map(({ weights }) => weights), mean, roles),
    ratio: Math.max(...weighed.map(({ ratio }) => ratio)),
  };
} // prettier-ignore
