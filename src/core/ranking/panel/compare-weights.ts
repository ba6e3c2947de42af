/** The weights that the comparisons of each assessor make, and those of all brought together: of one level, and of all criteria. */
import type { Criterion } from '../../model/ranking';
import { normaliseText } from '../../parse/text';
import type { ComparedSource, JoiningId } from '../choice-words';
import { isSameLevel, levelsInUse, spreadWeights, type ComparedLevel } from '../compared-levels';
import type { ComparisonBlock } from '../read-comparisons';
import { completeReverses } from '../weights/pairwise';
import { joinMatrices, weighMatrix } from './join-matrices';

export interface ComparedWeights {
  /** By assessor whose comparisons can be used, in sheet order. */
  readonly assessors: readonly { readonly assessor: string; readonly weights: readonly number[]; readonly ratio: number }[];
  /** Of all brought together. */
  readonly joined: readonly number[];
  readonly ratio: number;
} // prettier-ignore

/** Of squares of one level, by its items; null without usable ones. */
export function compareLevel(
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

/**
 * By criterion, over all levels in use; null where one of them has no usable square. Assessors are joined level by level, so that the joint
 * weights too are shares of groups times shares inside of them, and one who left a square open still counts in the others; such a one is
 * not among `assessors`. A ratio over several levels is the greatest.
 */
export function compareWeights(
  criteria: readonly Criterion[],
  comparisons: readonly ComparisonBlock[],
  joining?: JoiningId,
  source: ComparedSource = 'ahp',
): ComparedWeights | null {
  const levels = levelsInUse(criteria, comparisons);
  const found = levels.flatMap((level) => {
    const own = comparisons.filter((block) => isSameLevel(block.level, level));
    const compared = compareLevel(own, joining, source);
    return compared === null ? [] : [{ level, compared }];
  });
  const [first] = found;
  if (first === undefined || found.length < levels.length) return null;
  if (found.length === 1 && first.level.type === 'all') return first.compared;
  const spread = (of: readonly { readonly level: ComparedLevel; readonly weights: readonly number[]; readonly ratio: number }[]) => ({
    weights: spreadWeights(criteria, of),
    ratio: Math.max(...of.map(({ ratio }) => ratio)),
  });
  const assessors = first.compared.assessors.flatMap(({ assessor }) => {
    const own = found.flatMap(({ level, compared }) => {
      const key = normaliseText(assessor);
      const one = compared.assessors.find((other) => normaliseText(other.assessor) === key);
      return one === undefined ? [] : [{ ...one, level }];
    });
    return own.length < found.length ? [] : [{ assessor, ...spread(own) }];
  });
  const { weights, ratio } = spread(found.map(({ level, compared }) => ({ level, weights: compared.joined, ratio: compared.ratio })));
  return { assessors, joined: weights, ratio };
} // prettier-ignore
