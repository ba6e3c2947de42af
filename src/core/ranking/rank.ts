/**
 * Ranks objects by criteria: puts values in a matrix, runs the method, adds rank intervals and what is degenerate.
 * Reads no sheet; read-inputs.ts does.
 */
import type { MessageRef } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import type { Criterion, CriterionValue, RankedObject, Ranking } from '../model/ranking';
import { findRankIntervals } from './intervals';
import { rankScores } from './rank-scores';
import type { RankInterval } from './uncertainty/compare-spans';
import { wsm } from './wsm';

export interface RankingInput {
  readonly objects: readonly CooperationObject[];
  readonly criteria: readonly Criterion[];
  /** At most one for each object and criterion; one that is negative or not finite counts as unknown. */
  readonly values: readonly CriterionValue[];
}

/**
 * Results in the order of `objects`. Nothing is NaN: an object without any known weighted value, or all objects when the
 * weights are all zero, have neither score nor rank. The interval holds every rank the unknown values allow and the rank
 * shown, which counts an unknown value as nothing.
 */
export function rank({ objects, criteria, values }: RankingInput): Ranking {
  const matrix = makeMatrix(objects, criteria, values);
  const directions = criteria.map(({ direction }) => direction);
  const weights = criteria.map(({ weight }) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const { normalised, scores } = wsm.compute({ matrix, directions, weights });
  const ranks = rankScores(scores);
  const intervals = findRankIntervals({ matrix, directions, weights, scales: criteria.map(({ scale }) => scale) });
  const results = objects.map((object, row): RankedObject => {
    const place = ranks[row] ?? null;
    const shares = normalised[row] ?? [];
    return {
      object: object.id,
      title: fieldText(object, 'title'),
      score: scores[row] ?? null,
      rank: place,
      ...widen(intervals[row], place),
      normalised: shares,
      missing: criteria.filter((_, column) => (shares[column] ?? null) === null).map(({ id }) => id),
    };
  });
  return {
    method: wsm.id,
    normalisation: wsm.normalisation,
    criteria,
    results,
    remarks: describeDegenerate(criteria, weights, matrix, results),
  };
}

function makeMatrix(
  objects: readonly CooperationObject[],
  criteria: readonly Criterion[],
  values: readonly CriterionValue[],
): (number | null)[][] {
  const rowOf = new Map(objects.map(({ id }, row) => [id, row]));
  const columnOf = new Map(criteria.map(({ id }, column) => [id, column]));
  const matrix = objects.map(() => criteria.map((): number | null => null));
  for (const { object, criterion, value } of values) {
    const row = matrix[rowOf.get(object) ?? -1];
    const column = columnOf.get(criterion);
    if (row && column !== undefined && value !== null && Number.isFinite(value) && value >= 0) row[column] = value;
  }
  return matrix;
}

function widen(interval: RankInterval | undefined, place: number | null): RankInterval {
  const { best, worst } = interval ?? { best: 1, worst: 1 };
  return place === null ? { best, worst } : { best: Math.min(best, place), worst: Math.max(worst, place) };
}

function describeDegenerate(
  criteria: readonly Criterion[],
  weights: readonly number[],
  matrix: readonly (readonly (number | null)[])[],
  results: readonly RankedObject[],
): MessageRef[] {
  const remarks: MessageRef[] = [];
  const remark = (name: string, params: MessageRef['params'] = {}): void => {
    remarks.push({ key: `ranking.remark.${name}`, params });
  };
  if (results.length === 0) return remarks;
  if (weights.every((weight) => weight === 0)) {
    remark('noWeights');
    return remarks;
  }
  if (results.length === 1) remark('oneObject');
  criteria.forEach(({ id, name, direction }, column) => {
    if (weights[column] === 0) return;
    const params = { id, name };
    const known = matrix.map((row) => row[column] ?? null).filter((value) => value !== null);
    if (known.length === 0) remark('noValues', params);
    else if (direction === 'benefit' && known.every((value) => value === 0)) remark('zeroBenefit', params);
    else if (known.length > 1 && known.every((value) => value === known[0])) remark('constant', params);
    else if (direction === 'cost' && known.includes(0)) remark('zeroCost', params);
  });
  const ranked = results.filter((result) => result.rank !== null);
  if (ranked.length > 1 && ranked.every((result) => result.rank === 1)) remark('allTied');
  const unscored = results.length - ranked.length;
  if (unscored > 0) remark('unscored', { count: unscored });
  return remarks;
}
