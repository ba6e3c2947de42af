/** A live comparison of the scores on Peringkat with those that were computed, which no sorting of rows changes. */
import type { Ranking } from '../../model/ranking';
import { columnReference, numberText, quoteText } from '../make-plan';
import { RANKING_TABLE } from './make-frame';

/** The formula that says `same` or `changed`: by the number of scores, their sum and their sum of squares. */
export function scoresAreSame(scoreHeading: string, { results }: Ranking, same: string, changed: string): string {
  const live = columnReference(RANKING_TABLE, scoreHeading);
  const scores = results.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = scores.reduce((total, score) => total + score, 0);
  const squares = scores.reduce((total, score) => total + score * score, 0);
  const isSame = `ABS(SUM(${live})-(${numberText(sum)}))+ABS(SUMSQ(${live})-(${numberText(squares)}))<=${numberText(1e-9 * (1 + Math.abs(sum) + squares))}`;
  return `=IF(AND(COUNT(${live})=${scores.length},${isSame}),${quoteText(same)},${quoteText(changed)})`;
}
