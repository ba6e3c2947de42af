/** Judgments as the pane writes them. */
import type { CellRef } from '../../../core/model/cell';
import type { ComparisonBlock } from '../../../core/ranking/read-comparisons';
import { judgmentText, positionOf } from '../../../core/ranking/weights/saaty-scale';
import type { Text } from '../../hooks/pane-context';

/** `3`, `1/3`; a judgment between the numbers of the scale with two decimals. */
export function showJudgment(judgment: number): string {
  const position = positionOf(judgment);
  const nearest = Math.round(position);
  if (Math.abs(position - nearest) < 0.05) return judgmentText(nearest);
  return judgment >= 1 ? judgment.toFixed(2) : `1/${(1 / judgment).toFixed(2)}`;
}

/** A position in words: who is more important, and how much. */
export function describePosition(position: number, one: string, other: string, text: Text): string {
  if (position === 0) return text('pane.compare.equal');
  const [winner, loser] = position > 0 ? [one, other] : [other, one];
  const size = Math.abs(position);
  const degree = text.find(`pane.compare.degree.${size}`, judgmentText(size));
  return text('pane.compare.more', { winner, loser, degree, judgment: judgmentText(size) });
}

/** Where the judgment of a pair was typed. */
export function cellOfPair({ cells, matrix }: ComparisonBlock, row: number, column: number): CellRef | null {
  const isTyped = (matrix[row]?.[column] ?? null) !== null;
  return (isTyped ? cells[row]?.[column] : cells[column]?.[row]) ?? cells[row]?.[column] ?? null;
}
