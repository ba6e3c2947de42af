/** The orders of several assessors beside the order of the chosen method: brought together by votes, and how alike they are. */
import { fieldText } from '../../model/object';
import { rateByAssessor, type AssessorScore } from '../measure-agreement';
import type { RankingInput } from '../rank';
import { rankScores } from '../rank-scores';
import { prepareRanks } from '../what-if';
import { concordance, type Concordance } from './concordance';
import { spearman } from './rank-similarity';
import { bordaPoints, copelandScores } from './voting';

export interface ComparedOrders {
  readonly assessors: readonly string[];
  /** Objects that somebody scored, in the order of the chosen method, then of Borda. */
  readonly objects: readonly ComparedObject[];
  /** By assessor and assessor, over the objects both scored; null where that are fewer than two or one tells none apart. */
  readonly spearman: readonly (readonly (number | null)[])[];
  /** Over the objects all scored; null where they are too few. */
  readonly concordance: Concordance | null;
}

export interface ComparedObject {
  readonly object: string;
  readonly title: string;
  /** By the chosen method and the scores of all. */
  readonly rank: number | null;
  /** In the order of each assessor, 1 first, ties alike; null where not scored. */
  readonly ranks: readonly (number | null)[];
  readonly borda: { readonly points: number; readonly rank: number };
  /** `score`: pairwise wins less losses. */
  readonly copeland: { readonly score: number; readonly rank: number };
}

/** Each assessor's order is that of `measureAgreement`. Null with fewer than two assessors or no scored object. */
export function compareOrders(input: RankingInput, scores: readonly AssessorScore[]): ComparedOrders | null {
  const panel = rateByAssessor(scores, input.criteria);
  const listed = input.objects.flatMap((object, index) =>
    panel.some(({ ratings }) => ratings.has(object.id)) ? [{ object, index }] : [],
  );
  if (panel.length < 2 || listed.length === 0) return null;
  const ratings = panel.map(({ ratings: own }) => listed.map(({ object }) => own.get(object.id) ?? null));
  const orders = ratings.map((scores) => rankScores(scores));
  const ballots = orders.map((ranks) => ({ ranks }));
  const points = bordaPoints(ballots, listed.length);
  const majorities = copelandScores(ballots, listed.length).map(({ score }) => score);
  const [byBorda, byCopeland] = [rankScores(points), rankScores(majorities)];
  const chosen = prepareRanks(input)?.(input.criteria.map(({ weight }) => weight)) ?? [];
  const objects = listed.map(({ object, index }, place): ComparedObject => ({
    object: object.id,
    title: fieldText(object, 'title'),
    rank: chosen[index] ?? null,
    ranks: orders.map((ranks) => ranks[place] ?? null),
    borda: { points: points[place] ?? 0, rank: byBorda[place] ?? 0 },
    copeland: { score: majorities[place] ?? 0, rank: byCopeland[place] ?? 0 },
  }));
  const shared = listed.flatMap((_, place) => (ratings.every((own) => own[place] !== null) ? [place] : []));
  return {
    assessors: panel.map(({ assessor }) => assessor),
    objects: objects.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.borda.rank - b.borda.rank),
    spearman: ratings.map((one) => ratings.map((other) => spearmanOf(one, other))),
    concordance: concordance(ratings.map((own) => shared.map((place) => own[place] ?? 0))),
  };
}

function spearmanOf(one: readonly (number | null)[], other: readonly (number | null)[]): number | null {
  const both = one.flatMap((rating, place) => {
    const second = other[place] ?? null;
    return rating === null || second === null ? [] : [[rating, second] as const];
  });
  return spearman(both.map(([rating]) => rating), both.map(([, rating]) => rating)); // prettier-ignore
}
