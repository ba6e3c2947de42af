/**
 * The criteria offered when a workbook has none of its own (domain notes 4.1: a proposal, to be confirmed by the TKKSD).
 * Their names are texts `ranking.criterion.<id>`.
 */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';

/** Scores are given on 1..5, the scale of the Penilaian sheet. */
export const SCORE_SCALE = { min: 1, max: 5 } as const;

type DefaultCriterion = Omit<Criterion, 'name' | 'cell'>;

const scored = { from: { type: 'scores' }, scale: SCORE_SCALE } as const;

/** Weights sum to 1. */
export const DEFAULT_CRITERIA: readonly DefaultCriterion[] = [
  { id: 'K1', direction: 'benefit', weight: 0.2, ...scored },
  { id: 'K2', direction: 'benefit', weight: 0.2, ...scored },
  { id: 'K3', direction: 'benefit', weight: 0.15, ...scored },
  { id: 'K4', direction: 'benefit', weight: 0.15, ...scored },
  { id: 'K5', direction: 'benefit', weight: 0.15, ...scored },
  { id: 'K6', direction: 'cost', weight: 0.1, from: { type: 'field', field: 'costApbd' }, scale: null },
  { id: 'K7', direction: 'cost', weight: 0.05, ...scored },
];

/** The default criteria with names in the language of `t`. */
export function makeDefaultCriteria(t: Translate): Criterion[] {
  return DEFAULT_CRITERIA.map((criterion) => ({
    ...criterion,
    name: t(`ranking.criterion.${criterion.id}`),
    cell: null,
  }));
}
