/** What the scores and comparisons of several assessors say about the assessors: habits, and consensus on the weights. */
import type { MessageRef } from '../../model/message';
import type { Criterion } from '../../model/ranking';
import { normaliseText } from '../../parse/text';
import type { AssessorScore } from '../measure-agreement';
import type { ComparedSource, JoiningId } from '../choice-words';
import type { ComparisonBlock } from '../read-comparisons';
import { completeReverses } from '../weights/pairwise';
import { joinMatrices, weighMatrix } from './join-matrices';
import { describeAssessors, type ScoreSheet } from './assessors';
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

export interface ComparedWeights {
  /** By assessor whose comparisons can be used, in sheet order. */
  readonly assessors: readonly { readonly assessor: string; readonly weights: readonly number[]; readonly ratio: number }[];
  /** Of all brought together. */
  readonly joined: readonly number[];
  readonly ratio: number;
} // prettier-ignore

/** Null without usable comparisons. Weights by criterion. */
export function compareWeights(
  comparisons: readonly ComparisonBlock[],
  joining?: JoiningId,
  source: ComparedSource = 'ahp',
): ComparedWeights | null {
  const usable = comparisons.flatMap(({ assessor, matrix, answers, role }) => {
    const completed = completeReverses(matrix);
    const weighed = answers > 0 && completed.ok ? weighMatrix(completed.value, source) : null;
    return completed.ok && weighed !== null
      ? [{ assessor, matrix: completed.value, weighed, role: role?.weight ?? 1 }]
      : [];
  });
  if (usable.length === 0) return null;
  const joined = joinMatrices(usable.map(({ matrix }) => matrix), joining, source, usable.map(({ role }) => role)); // prettier-ignore
  if (joined === null) return null;
  return {
    assessors: usable.map(({ assessor, weighed: { weights, ratio } }) => ({ assessor, weights, ratio })),
    joined: joined.weights,
    ratio: joined.ratio,
  };
}

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
