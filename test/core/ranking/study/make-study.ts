/** Studies for tests from bare matrices. */
import type { Direction } from '../../../../src/core/model/ranking';
import type { RankingStudy } from '../../../../src/core/model/study';
import { findMethod, type MethodId } from '../../../../src/core/ranking/methods';
import type { OptionValues } from '../../../../src/core/ranking/method-options';
import type { NormalisationId } from '../../../../src/core/ranking/normalise';
import { rankScores } from '../../../../src/core/ranking/rank-scores';
import type { StudyProblem } from '../../../../src/core/ranking/study/study-problem';
import { studyRanking, type StudyEffort } from '../../../../src/core/ranking/study/study-ranking';
import { scoreOf } from '../../../../src/core/ranking/uncertainty/interval-method';
import { makeSpans } from '../../../../src/core/ranking/uncertainty/spans';

export interface Bare {
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  readonly directions?: readonly Direction[];
  readonly method?: MethodId;
  readonly normalisation?: NormalisationId;
  readonly options?: OptionValues;
  readonly scale?: { readonly min: number; readonly max: number } | null;
}

export function makeProblem({ matrix, weights, method = 'wsm', options = {}, scale = null, ...given }: Bare): StudyProblem {
  const directions = given.directions ?? weights.map(() => 'benefit' as const);
  const normalisation = given.normalisation ?? findMethod(method).normalisations[0]!.id;
  const inUse = { method, normalisation, options };
  const scales = weights.map(() => scale);
  return {
    spans: makeSpans(matrix.map((row) => row.map((value) => ({ value }))), scales),
    matrix, directions, weights, scales, inUse, top: matrix.length > 3 ? 3 : 1, funding: null, portfolio: null,
    ranks: rankScores(scoreOf(inUse)(matrix, directions, weights)),
  };
} // prettier-ignore

export const EFFORT: StudyEffort = {
  draws: 300_000,
  narrowing: 1e7,
  inputs: 40,
  steps: 1000,
  rivals: 5,
  replaced: 50,
  paired: 50,
  portfolio: { draws: 50, nodes: 20_000 },
};

export function runStudy(problem: StudyProblem, effort: StudyEffort = EFFORT): RankingStudy {
  const steps = studyRanking(problem, effort);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
