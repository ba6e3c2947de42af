/** A study in words: message references for sheet, pane and report. Every figure in them is one of the ranking or the study. */
import { formatCellRef, type CellRef } from '../../model/cell';
import type { MessageRef } from '../../model/message';
import type { CriterionValue, Ranking } from '../../model/ranking';
import type { RankingStudy, StudyNarrowing } from '../../model/study';
import { certifyObjects, certifyRanking } from './certify';
import { describePortfolio } from './describe-portfolio';
import { idOf, isNarrower, nameOf, type CellAdvice } from './words';

/** Ranks; less would be printed as 0. */
const LEAST_SHRINKING = 0.1;

export interface StudyWords {
  /** The ranking as a whole, in sentences. */
  readonly whole: readonly MessageRef[];
  /** Two or three sentences on each object, by result. */
  readonly objects: readonly (readonly MessageRef[])[];
  /** What to fill in or mend first. */
  readonly narrowings: readonly CellAdvice[];
  /** The smallest changes that put another object first. */
  readonly changes: readonly CellAdvice[];
  readonly reversals: readonly MessageRef[];
  /** The best set under the limits, or why there is none. */
  readonly portfolio: readonly MessageRef[];
}

/** `values`: those of the ranking. Narrowings stand in the order of the study. */
export function describeStudy(ranking: Ranking, study: RankingStudy, values: readonly CriterionValue[]): StudyWords {
  const known = new Map(values.map((value) => [`${value.object}\n${value.criterion}`, value]));
  const placeOf = ({ object, criterion }: Pick<StudyNarrowing, 'object' | 'criterion'>): CellRef | null => {
    const value = known.get(`${idOf(ranking, object)}\n${ranking.criteria[criterion]?.id ?? ''}`);
    return value?.place ?? value?.cell ?? null;
  };
  const narrowings = study.narrowings.list.map((one): CellAdvice => {
    const cell = placeOf(one);
    return { message: describeNarrowing(ranking, one, cell), cell };
  });
  return {
    whole: certifyRanking(ranking, study),
    objects: certifyObjects(ranking, study, narrowings),
    narrowings,
    changes: describeChanges(ranking, study, placeOf),
    reversals: describeReversals(ranking, study),
    portfolio: describePortfolio(ranking, study.portfolio),
  };
}

/** Where the range of the object itself may stay as it is, by how much all ranges together shrink. */
function describeNarrowing(ranking: Ranking, narrowing: StudyNarrowing, cell: CellRef | null): MessageRef {
  const { object, criterion, doubt, now, after, expected } = narrowing;
  return {
    key: `ranking.narrowing.${doubt}${isNarrower(narrowing) ? '' : 'Together'}`,
    params: {
      object: idOf(ranking, object),
      criterion: nameOf(ranking.criteria[criterion]),
      place: cell === null ? idOf(ranking, object) : formatCellRef(cell),
      best: now.best,
      worst: now.worst,
      bestAfter: after.best,
      worstAfter: after.worst,
      expected: Math.max(LEAST_SHRINKING, Number(expected.toFixed(1))),
    },
  };
}

/** With the cell of the score or weight that would change. */
function describeChanges(
  ranking: Ranking,
  { nearestScore, nearestWeights }: RankingStudy,
  placeOf: (input: { readonly object: number; readonly criterion: number }) => CellRef | null,
): CellAdvice[] {
  const { criteria } = ranking;
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const changes: CellAdvice[] = [];
  if (nearestScore !== null) {
    const { object, changed, criterion, from, to, whole } = nearestScore;
    const params = { object: idOf(ranking, object), changed: idOf(ranking, changed), criterion: nameOf(criteria[criterion]), from, to }; // prettier-ignore
    const message = whole === null ? { key: 'ranking.change.score', params } : { key: 'ranking.change.scoreWhole', params: { ...params, whole } }; // prettier-ignore
    changes.push({ message, cell: placeOf({ object: changed, criterion }) });
  }
  if (nearestWeights !== null) {
    const object = idOf(ranking, nearestWeights.object);
    const moved = nearestWeights.weights.flatMap((weight, index): CellAdvice[] => {
      const before = (criteria[index]?.weight ?? 0) / (total || 1);
      if (Math.abs(weight - before) < LEAST_MOVE) return [];
      return [
        {
          message: {
            key: 'ranking.change.weight',
            params: { criterion: nameOf(criteria[index]), from: before, to: weight },
          },
          cell: criteria[index]?.cell ?? null,
        },
      ];
    });
    const key = moved.length === 0 ? 'ranking.change.weightsTied' : 'ranking.change.weights';
    changes.push({ message: { key, params: { object } }, cell: null }, ...moved);
  }
  return changes;
}

/** A weight that moves less is shown as unchanged. */
const LEAST_MOVE = 0.0005;

function describeReversals(ranking: Ranking, { reversals, paired }: RankingStudy): MessageRef[] {
  return reversals.map(({ id, isPassed, tried, failures, example }): MessageRef => {
    const objects = example.map((object) => idOf(ranking, object));
    const params = { tried, failures, paired };
    return isPassed
      ? { key: `ranking.reversal.${id}.passed`, params }
      : { key: `ranking.reversal.${id}.failed`, params: { ...params, objects } };
  });
}
