/** Published cases of several assessors: votes, concordance, correlation of ranks, consensus. */
import { ok, refuse } from '../../../../src/core/model/result';
import { concordance } from '../../../../src/core/ranking/panel/concordance';
import { measureConsensus } from '../../../../src/core/ranking/panel/consensus';
import { rankSimilarity, spearman, weightedSpearman } from '../../../../src/core/ranking/panel/rank-similarity';
import { bordaPoints, copelandScores, type Ballot } from '../../../../src/core/ranking/panel/voting';
import { rankScores } from '../../../../src/core/ranking/rank-scores';
import type { CaseInput, Figures, PublishedCase, Solve } from './case';
import { readNamed } from './conventions';

const same = (figures: Figures) => ok({ printed: figures, plain: figures });

function ballotsOf({ profile, candidates = [], rankings }: CaseInput): Ballot[] | null {
  if (rankings !== undefined) return rankings.map((ranks) => ({ ranks }));
  return (
    profile?.map(([votes, order]) => ({ votes, ranks: candidates.map((name) => order.indexOf(name) + 1) })) ?? null
  );
}

const solveVotes =
  (kind: 'borda' | 'copeland'): Solve =>
  ({ input }) => {
    const ballots = ballotsOf(input);
    if (ballots === null) return refuse('input-incomplete', { name: 'profile' });
    const count = input.candidates?.length ?? ballots[0]?.ranks.length ?? 0;
    const points = kind === 'borda' ? bordaPoints(ballots, count) : copelandScores(ballots, count).map(({ score }) => score);
    return same({ points, scores: points, ranks: rankScores(points) as number[] });
  }; // prettier-ignore

const solveConcordance: Solve = (one) => {
  const ratings = one.input.rankings ?? one.input.raw;
  const named = readNamed(one, { significance: ['exact', 'chi-square'] });
  if (!named.ok) return named;
  if (ratings === undefined) return refuse('input-incomplete', { name: 'rankings' });
  const found = concordance(ratings, one.conventions?.significance !== 'chi-square');
  if (found === null) return refuse('method-refused', { code: 'nothing-to-compare' });
  return same({
    W: found.w, rank_sums: found.rankSums, S: found.s, sum_T: found.ties, W_uncorrected: found.uncorrected,
    chi2: found.chiSquare, df: found.degrees, p: found.p,
  }); // prettier-ignore
};

const solveCorrelation: Solve = ({ input }) => {
  const [one, other] = [input.R ?? input.x, input.Q ?? input.y];
  if (one === undefined || other === undefined) return refuse('input-incomplete', { name: 'x, y' });
  const rho = spearman(one, other);
  if (rho === null) return refuse('method-refused', { code: 'nothing-to-compare' });
  return same({ rho, spearman: rho, rw: weightedSpearman(one, other) ?? 0, WS: rankSimilarity(one, other) ?? 0 });
};

const solveConsensus: Solve = (one) => {
  const named = readNamed(one, { greatest: ['criteria', 'assessors'], bands: ['goepel-2018', 'goepel-2022'] });
  if (!named.ok) return named;
  if (one.input.priorities === undefined) return refuse('input-incomplete', { name: 'priorities' });
  const found = measureConsensus(one.input.priorities, named.value);
  if (found === null) return refuse('method-refused', { code: 'nothing-to-compare' });
  const { value, alpha, beta, gamma } = found;
  return same({ consensus: value, alpha, beta, gamma });
};

const KINDS: readonly (readonly [RegExp, Solve])[] = [
  [/^borda/, solveVotes('borda')],
  [/^copeland/, solveVotes('copeland')],
  [/^kendall('s)? w/, solveConcordance],
  [/^spearman/, solveCorrelation],
  [/^(ahp )?consensus/, solveConsensus],
];

export function panelSolverOf({ method }: PublishedCase): Solve | null {
  return KINDS.find(([pattern]) => pattern.test(method.toLowerCase()))?.[1] ?? null;
}
