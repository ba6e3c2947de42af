/** All that says how firm a ranking is, in slices: the same on the main thread and in a worker, with more or less work. */
import type { Slices } from '../../intake/slices';
import type { NearestScore, RankingStudy, StudyNarrowings } from '../../model/study';
import { intervalMethodFor, ordering, scoreOf } from '../uncertainty/interval-method';
import { findNarrowings } from '../uncertainty/narrowing';
import { findScoreChanges } from '../uncertainty/smallest-score-change';
import { studyPortfolio, type PortfolioEffort } from '../portfolio/study-portfolio';
import { compareMethods } from './compare-methods';
import { testReversals, type ReversalEffort } from './reversal-tests';
import { hashProblem, type StudyProblem } from './study-problem';
import { drawAcceptability, findNearestWeights, findWeightRanges } from './study-weights';
import { makeWeightProblem } from './weight-problem';

/** How much is computed: bounds of each part, in values scored or objects looked at. */
export interface StudyEffort extends ReversalEffort {
  readonly portfolio: PortfolioEffort;
  readonly draws: number;
  readonly narrowing: number;
  /** Unknown inputs that are filled to see what they narrow. */
  readonly inputs: number;
  /** Values of a problem up to which a weight is followed in steps, where the score is no sum. */
  readonly steps: number;
  /** Rivals of the first whose scores are changed. */
  readonly rivals: number;
}

/** Within a command that writes: some tens of milliseconds. */
export const BRIEF: StudyEffort = { draws: 300_000, narrowing: 1_000_000, inputs: 12, steps: 300, rivals: 2, replaced: 10, paired: 12, portfolio: { draws: 30, nodes: 20_000 } }; // prettier-ignore
/** In a worker: a second or two for hundreds of objects. */
export const THOROUGH: StudyEffort = { draws: 1e9, narrowing: 100_000_000, inputs: 40, steps: 5_000, rivals: 5, replaced: 60, paired: 60, portfolio: { draws: 200, nodes: 200_000 } }; // prettier-ignore

/** Yields where the host may pause. */
export function* studyRanking(problem: StudyProblem, effort: StudyEffort): Slices<RankingStudy> {
  const inUse = ordering(problem.inUse);
  const weighted = makeWeightProblem({ ...problem, inUse });
  const acceptability = weighted === null ? null : yield* drawAcceptability(problem, weighted, effort.draws);
  const values = problem.matrix.length * problem.directions.length;
  const canFollow = weighted !== null && (weighted.shares !== null || values <= effort.steps);
  const weights = canFollow ? findWeightRanges(weighted) : [];
  yield;
  const nearestWeights = weighted === null ? null : findNearestWeights(weighted);
  yield;
  const nearestScore = findNearestScore(problem, effort.rivals);
  yield;
  const narrowings = narrow(problem, effort);
  yield;
  const methods = compareMethods(problem);
  yield;
  const reversals = testReversals(problem, effort);
  yield;
  const scores = scoreOf(problem.inUse)(problem.matrix, problem.directions, problem.weights);
  // What a set is worth is a sum of the scores themselves.
  const worth = inUse === problem.inUse ? weighted : makeWeightProblem(problem);
  const portfolio = yield* studyPortfolio(problem.portfolio, scores, worth, effort.portfolio);
  const ranked = problem.ranks.filter((rank) => rank !== null).length;
  return {
    hash: hashProblem(problem),
    narrowings,
    acceptability,
    weights,
    nearestWeights,
    nearestScore,
    methods,
    reversals,
    portfolio,
    paired: Math.min(effort.paired, ranked),
  };
}

function findNearestScore(problem: StudyProblem, rivals: number): NearestScore | null {
  const { matrix, directions, weights, scales, inUse } = problem;
  const [change] = findScoreChanges({
    matrix,
    directions,
    weights,
    scales,
    score: scoreOf(ordering(inUse)),
    rivals,
    onlySmallest: true,
  });
  if (change === undefined) return null;
  const { object, row, column, from, to, whole } = change;
  return { object, changed: row, criterion: column, from, to, whole };
}

const TRIED_VALUES = 5;

/** As many unknown inputs as the work allows: each is filled with five values, and all intervals are found anew. */
function narrow(problem: StudyProblem, { narrowing: work, inputs: most }: StudyEffort): StudyNarrowings {
  const objects = problem.spans.length;
  const pairs = objects * objects * problem.directions.length;
  const inputs = Math.min(most, Math.floor(work / (TRIED_VALUES * pairs)));
  const method = intervalMethodFor(problem.inUse, problem, work / (TRIED_VALUES * most));
  const { list, how, untried } = findNarrowings(problem, method, inputs);
  return {
    list: list.map(({ row, column, doubt, now, after, expected }) => ({
      object: row, criterion: column, doubt, now, after, expected,
    })),
    how,
    untried,
  };
} // prettier-ignore
