/** What the scores and comparisons of several assessors say about the assessors: habits, and consensus on the weights. */
import type { MessageRef } from '../../model/message';
import type { Criterion } from '../../model/ranking';
import { normaliseText } from '../../parse/text';
import type { AssessorScore } from '../measure-agreement';
import { describeAssessors, type ScoreSheet } from './assessors';
import type { ComparedWeights } from './compare-weights';
import { measureConsensus } from './consensus';

/** One remark for each assessor who scored what others scored too; none with fewer than two assessors. */
export function describeHabits(scores: readonly AssessorScore[], criteria: readonly Criterion[]): MessageRef[] {
  const names = new Map<string, string>();
  for (const { assessor } of scores) if (!names.has(normaliseText(assessor))) names.set(normaliseText(assessor), assessor);
  if (names.size < 2) return [];
  const objects = [...new Set(scores.map(({ object }) => object))];
  const rowOf = new Map(objects.map((object, row) => [object, row]));
  const columnOf = new Map(criteria.map(({ id }, column) => [id, column]));
  const sheets = new Map([...names.keys()].map((key) => [key, objects.map(() => criteria.map((): number | null => null))]));
  for (const { assessor, object, criterion, score } of scores) {
    const row = sheets.get(normaliseText(assessor))?.[rowOf.get(object) ?? -1];
    const column = columnOf.get(criterion);
    // A cost is lenient where it is scored low.
    const sign = criteria[column ?? -1]?.direction === 'cost' ? -1 : 1;
    if (row && column !== undefined) row[column] = sign * score;
  }
  const habits = describeAssessors([...sheets.values()] satisfies ScoreSheet[]);
  return [...names.values()].flatMap((assessor, index): MessageRef[] => {
    const { leniency, relativeSpread, drift } = habits[index] ?? { leniency: null, relativeSpread: null, drift: null };
    if (leniency === null) return [];
    const params = { assessor, leniency, spread: relativeSpread ?? 1 };
    return [
      drift === null
        ? { key: 'ranking.remark.habits', params }
        : { key: 'ranking.remark.habitsDrift', params: { ...params, drift } },
    ];
  });
} // prettier-ignore

/** What the sheet on the assessors says below its figures: consensus on the weights, then the habits of each. */
export function describePanelNotes(
  scores: readonly AssessorScore[],
  criteria: readonly Criterion[],
  compared: ComparedWeights | null,
): MessageRef[] {
  return [...describeConsensus(compared), ...describeHabits(scores, criteria)];
}

/** Consensus of the assessors on the weights; none with fewer than two. */
export function describeConsensus(compared: ComparedWeights | null): MessageRef[] {
  if (compared === null) return [];
  const found = measureConsensus(compared.assessors.map(({ weights }) => weights));
  if (found === null) return [];
  const params = { assessors: compared.assessors.length, value: found.value, band: `ranking.consensus.${found.band}` };
  return [{ key: 'ranking.remark.consensus', params }];
}
