/** What a study computes on: bare numbers, so that it can be handed to a worker. */
import { finish, type Slices } from '../../intake/slices';
import type { CooperationObject } from '../../model/object';
import type { CriterionValue, Ranking } from '../../model/ranking';
import type { PortfolioLimit } from '../../model/study';
import { hashText } from '../../model/text-hash';
import { METHODS, type MethodId } from '../methods';
import type { NormalisationId } from '../normalise';
import { usesOf } from '../portfolio/portfolio-uses';
import { NO_PORTFOLIO, type PortfolioReading } from '../portfolio/read-portfolio';
import { makeMatrix, spanProblemSteps } from '../rank';
import type { MethodInUse } from '../uncertainty/interval-method';
import type { Funding } from '../uncertainty/monte-carlo';
import type { Scale, SpanProblem } from '../uncertainty/spans';

export interface StudyProblem extends SpanProblem {
  readonly inUse: MethodInUse;
  /** Numbers that count, null where unknown, by object and criterion. */
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly scales: readonly Scale[];
  /** By object; null where the method says nothing of it. */
  readonly ranks: readonly (number | null)[];
  /** The k of the probability of being among the first k. */
  readonly top: number;
  /** Who is funded in a drawn order; null without a budget. */
  readonly funding: Funding | null;
  /** Null where no limit was given. */
  readonly portfolio: PortfolioInputs | null;
}

/** Objects as indices of the study. */
export interface PortfolioInputs {
  readonly limits: readonly PortfolioLimit[];
  /** By object and limit; null where unknown. */
  readonly uses: readonly (readonly (number | null)[])[];
  readonly mustHave: readonly number[];
  readonly excludes: readonly (readonly [number, number])[];
  readonly requires: readonly (readonly [number, number])[];
}

export interface StudyInput {
  readonly ranking: Ranking;
  /** Those of the ranking, in the order of its results. */
  readonly objects: readonly CooperationObject[];
  readonly values: readonly CriterionValue[];
  readonly portfolio?: PortfolioReading;
}

const TOP = 3;

/** Null where there is no order to study: fewer than two ranked objects, or nothing but costs is known yet. */
export function makeStudyProblem(input: StudyInput): StudyProblem | null {
  return finish(studyProblemSteps(input));
}

/** The same in slices. */
export function* studyProblemSteps({
  ranking,
  objects,
  values,
  portfolio = NO_PORTFOLIO,
}: StudyInput): Slices<StudyProblem | null> {
  const { criteria, results, options = {}, preferences, costs } = ranking;
  const ranks = results.map(({ rank }) => rank);
  const method = METHODS.find(({ id }) => id === ranking.method)?.id;
  if (method === undefined || ranks.filter((rank) => rank !== null).length < 2 || !hasScores(ranking)) return null;
  const spans = yield* spanProblemSteps({ objects, criteria, values });
  yield;
  const matrix = makeMatrix({ objects, criteria, values });
  yield;
  return {
    ...spans,
    inUse: {
      method,
      normalisation: ranking.normalisation as NormalisationId,
      ...(costs && { costs }),
      options: { ...options, ...(preferences && { preferences }) },
    },
    matrix,
    scales: criteria.map(({ scale }) => scale),
    ranks,
    top: results.length > TOP ? TOP : 1,
    funding: fundingOf(objects, portfolio),
    portfolio: portfolioOf(objects, portfolio),
  };
}

/** A budget of all sources and years is what objects are funded from in the order of a draw; other limits have no such order. */
function fundingOf(objects: readonly CooperationObject[], { limits }: PortfolioReading): Funding | null {
  const budget = limits.find(({ source, year }) => source === 'all' && year === null);
  if (budget === undefined) return null;
  return { budget: budget.amount, costs: objects.map((object) => usesOf(object, [budget])[0] ?? null) };
}

/** Conditions on objects that are not ranked have no bearing. */
function portfolioOf(objects: readonly CooperationObject[], reading: PortfolioReading): PortfolioInputs | null {
  const { limits, mustHave, excludes, requires } = reading;
  if (limits.length === 0) return null;
  const indexOf = new Map(objects.map(({ id }, index) => [id, index]));
  const pairs = (given: readonly (readonly [string, string])[]): (readonly [number, number])[] =>
    given.flatMap(([one, other]) => {
      const [first, second] = [indexOf.get(one), indexOf.get(other)];
      return first === undefined || second === undefined ? [] : [[first, second] as const];
    });
  return {
    limits,
    uses: objects.map((object) => usesOf(object, limits)),
    mustHave: mustHave.flatMap((id) => indexOf.get(id) ?? []),
    excludes: pairs(excludes),
    requires: pairs(requires),
  };
}

export function hashProblem(problem: StudyProblem): string {
  return hashText(JSON.stringify(problem));
}

/** Whether anyone has scored; costs alone are no ranking. True where no criterion is scored by people. */
export function hasScores({ criteria, results }: Ranking): boolean {
  const scored = criteria.filter(({ from }) => from.type === 'scores').map(({ id }) => id);
  return scored.length === 0 || results.some(({ missing }) => scored.some((id) => !missing.includes(id)));
}

/** The same method with what is unknown filled as it fills it, so that objects can be taken out without changing the others. */
export function fillUnknown({ matrix, directions, inUse }: StudyProblem, id: MethodId = inUse.method): (number | null)[][] {
  const isWorst = METHODS.find((method) => method.id === id)?.missing === 'worst';
  const worst = directions.map((direction, column) => {
    const known = matrix.flatMap((row) => row[column] ?? []);
    if (!isWorst || known.length === 0) return null;
    return direction === 'benefit' ? Math.min(...known) : Math.max(...known);
  });
  return matrix.map((row) => row.map((value, column) => value ?? worst[column] ?? null));
} // prettier-ignore
