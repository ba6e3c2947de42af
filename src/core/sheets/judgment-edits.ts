/** The cells to change so that a square of comparisons holds some judgments, in both directions where both are typed. */
import type { JudgmentAnswer } from '../ranking/comparison-state';
import type { ComparisonBlock } from '../ranking/read-comparisons';
import { judgmentAt, judgmentText, positionOf } from '../ranking/weights/saaty-scale';
import type { CellEdit } from './plan-edits';

/**
 * The upper cell of each pair, and the lower one where it holds something; cells with formulas are left alone. Written as the
 * square holds its judgments: texts on the add-in's sheet, numbers where numbers stand. Pairs the square lacks are left out.
 */
export function judgmentEdits(
  { cells, contents, isOwned }: ComparisonBlock,
  answers: readonly JudgmentAnswer[],
): CellEdit[] {
  return answers.flatMap(({ row, column, position }) => {
    const [upper, lower] = [cells[row]?.[column] ?? null, cells[column]?.[row] ?? null];
    const reverse = position === null ? null : -position;
    const hasLower = (contents[column]?.[row] ?? '') !== '';
    const edit = (cell: typeof upper, place: number | null, held: unknown): CellEdit[] =>
      cell === null
        ? []
        : [{ cell, content: contentOf(place, isOwned || typeof held === 'string'), keepsFormula: true }];
    return [
      ...edit(upper, position, contents[row]?.[column]),
      ...(hasLower ? edit(lower, reverse, contents[column]?.[row]) : []),
    ];
  });
}

function contentOf(position: number | null, isText: boolean): string | number | null {
  if (position === null) return null;
  return isText ? judgmentText(position) : judgmentAt(position);
}

/** The position of a judgment of Saaty's scale. */
export function answerOf({
  row,
  column,
  to,
}: {
  readonly row: number;
  readonly column: number;
  readonly to: number;
}): JudgmentAnswer {
  return { row, column, position: Math.round(positionOf(to)) };
}
