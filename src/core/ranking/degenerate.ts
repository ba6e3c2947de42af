/** Data that decides nothing or too much, and what the methods made of it: found once for all methods. */
import type { MethodInput, MethodRemark, RemarkId } from './method';
import type { CostForm } from '../model/ranking';
import { rankScores, type TieRule } from './rank-scores';
import { rangeOf, type ValueColumns } from './value-columns';

/** Remarks in a fixed order: the whole, then by criterion, then the outcome. Criteria of weight zero are passed over. */
export function describeDegenerate(
  { weights, directions }: MethodInput,
  { rows, columns }: ValueColumns,
  scores: readonly (number | null)[],
  countsAsWorst: boolean,
  costs: CostForm,
  ties: TieRule,
): MethodRemark[] {
  const remarks: MethodRemark[] = [];
  const remark = (id: RemarkId, criterion: number | null = null, count: number | null = null): void => {
    remarks.push({ id, criterion, count });
  };
  if (rows === 0) return remarks;
  if (!weights.some((weight) => weight > 0)) {
    remark('noWeights');
    return remarks;
  }
  if (rows === 1) remark('oneObject');
  let missing = 0;
  columns.forEach((column, criterion) => {
    if (!((weights[criterion] ?? 0) > 0)) return;
    const { min, max, unknown } = rangeOf(column);
    const direction = directions[criterion] ?? 'benefit';
    if (unknown === rows) remark('noValues', criterion);
    else if (direction === 'benefit' && min === 0 && max === 0) remark('zeroBenefit', criterion);
    else if (rows - unknown > 1 && min === max) remark('constant', criterion);
    else if (direction === 'cost' && min === 0 && costs === 'reciprocal') remark('zeroCost', criterion);
    if (unknown < rows) missing += column.reduce((sum, value, row) => sum + gap(value, scores[row]), 0);
  });
  if (countsAsWorst && missing > 0) remark('missingAsWorst', null, missing);
  const ranks = rankScores(scores, ties).filter((rank) => rank !== null);
  if (ranks.length > 1 && ranks.every((rank) => rank === 1)) remark('allTied');
  if (ranks.length < rows) remark('unscored', null, rows - ranks.length);
  return remarks;
}

/** 1 for an unknown value of an object that has a score all the same. */
function gap(value: number, score: number | null | undefined): number {
  return Number.isNaN(value) && score !== null && score !== undefined ? 1 : 0;
}
