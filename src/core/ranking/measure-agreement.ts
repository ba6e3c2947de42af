/** How far several assessors put the same objects in the same order, from the scores they typed. */
import type { CellRef } from '../model/cell';
import type { MessageRef } from '../model/message';
import type { Criterion } from '../model/ranking';
import { normaliseText } from '../parse/text';
import { concordance } from './panel/concordance';

export interface AssessorScore {
  readonly assessor: string;
  readonly object: string;
  readonly criterion: string;
  readonly score: number;
  /** Where it was typed. */
  readonly cell?: CellRef;
}

export interface AssessorAgreement {
  /** Kendall's W with ties, 0..1. */
  readonly kendallW: number;
  /** Chance of a W at least as great if all orders were by chance. */
  readonly p: number;
  readonly assessors: number;
  /** Objects that every assessor scored: the others do not count. */
  readonly objects: number;
}

/**
 * Each assessor's own order is by the weighted mean of their scores, brought to 0..1 over the scale and turned round for costs, over
 * the criteria they scored. Null with fewer than two assessors or two objects scored by all, or when nobody tells any apart.
 */
export function measureAgreement(
  scores: readonly AssessorScore[],
  criteria: readonly Criterion[],
): AssessorAgreement | null {
  const panel = rateByAssessor(scores, criteria).map(({ ratings }) => ratings);
  const objects = [...(panel[0]?.keys() ?? [])].filter((object) => panel.every((own) => own.has(object)));
  const found = concordance(panel.map((own) => objects.map((object) => own.get(object) ?? 0)));
  return found && { kendallW: found.w, p: found.p, assessors: panel.length, objects: objects.length };
}

/** The same means by assessor, who is named as first written, and object. */
export function rateByAssessor(
  scores: readonly AssessorScore[],
  criteria: readonly Criterion[],
): { readonly assessor: string; readonly ratings: ReadonlyMap<string, number> }[] {
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const sums = new Map<string, { assessor: string; own: Map<string, { sum: number; weight: number }> }>();
  for (const { assessor, object, criterion: id, score } of scores) {
    const criterion = criterionOf.get(id);
    if (!criterion?.scale || !(criterion.weight > 0)) continue;
    const { scale, weight, direction } = criterion;
    const share = (score - scale.min) / (scale.max - scale.min);
    const name = normaliseText(assessor);
    const found = sums.get(name) ?? { assessor, own: new Map<string, { sum: number; weight: number }>() };
    sums.set(name, found);
    const known = found.own.get(object) ?? { sum: 0, weight: 0 };
    found.own.set(object, {
      sum: known.sum + weight * (direction === 'cost' ? 1 - share : share),
      weight: known.weight + weight,
    });
  }
  // Rounded, so that equal means are equal whatever order they were summed in.
  return [...sums.values()].map(({ assessor, own }) => ({
    assessor,
    ratings: new Map([...own].map(([object, { sum, weight }]) => [object, Number((sum / weight).toFixed(12))])),
  }));
}

/** Said beside the ranking. */
export function describeAgreement({ kendallW, p, assessors, objects }: AssessorAgreement): MessageRef {
  return { key: 'ranking.remark.agreement', params: { w: kendallW, p, assessors, objects } };
}
