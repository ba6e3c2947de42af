/** What a study computes on: bare numbers, so that it can be handed to a worker. */
import type { CooperationObject } from '../../model/object';
import type { CriterionValue, Ranking } from '../../model/ranking';
import { hashText } from '../../model/text-hash';
import { METHODS, type MethodId } from '../methods';
import type { NormalisationId } from '../normalise';
import { makeMatrix, makeSpanProblem } from '../rank';
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
}

export interface StudyInput {
  readonly ranking: Ranking;
  /** Those of the ranking, in the order of its results. */
  readonly objects: readonly CooperationObject[];
  readonly values: readonly CriterionValue[];
  readonly funding?: Funding | null;
}

const TOP = 3;

/** Null where there is no order to study: fewer than two ranked objects, or nothing but costs is known yet. */
export function makeStudyProblem({ ranking, objects, values, funding = null }: StudyInput): StudyProblem | null {
  const { criteria, results, options = {} } = ranking;
  const ranks = results.map(({ rank }) => rank);
  const method = METHODS.find(({ id }) => id === ranking.method)?.id;
  if (method === undefined || ranks.filter((rank) => rank !== null).length < 2 || !hasScores(ranking)) return null;
  return {
    ...makeSpanProblem({ objects, criteria, values }),
    inUse: { method, normalisation: ranking.normalisation as NormalisationId, options },
    matrix: makeMatrix({ objects, criteria, values }),
    scales: criteria.map(({ scale }) => scale),
    ranks,
    top: results.length > TOP ? TOP : 1,
    funding,
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
