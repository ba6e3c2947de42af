/** What is asked for the best-worst method: best and worst, then the 2n − 3 pairs of Rezaei (2015), and no other. */
import { bestWorstQuestions, clearExtremes } from '../../../src/core/ranking/weights/best-worst-questions';
import { weighSquare } from '../../../src/core/ranking/weights/best-worst-square';
import { completeReverses, type Pairwise } from '../../../src/core/ranking/weights/pairwise';
import { judgmentAt } from '../../../src/core/ranking/weights/saaty-scale';

const openSquare = (size: number): (number | null)[][] =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row === column ? 1 : null)));
const pairsOf = (matrix: Pairwise, best: number | null, worst: number | null): string[] =>
  bestWorstQuestions(matrix, { best, worst }).map(({ row, column }) => `${row}${column}`);

test('the best with the worst comes first, then the best with the others, then the others with the worst', () => {
  expect(pairsOf(openSquare(5), 2, 4)).toEqual(['24', '02', '12', '23', '04', '14', '34']);
  expect(pairsOf(openSquare(2), 1, 0)).toEqual(['01']);
  expect(pairsOf(openSquare(5), 2, null)).toEqual([]);
});

test('an answer may not gainsay what is best and worst', () => {
  const asked = bestWorstQuestions(openSquare(3), { best: 1, worst: 0 });
  expect(asked).toEqual([
    { row: 0, column: 1, least: -8, greatest: 0 },
    { row: 1, column: 2, least: 0, greatest: 8 },
    { row: 0, column: 2, least: -8, greatest: 0 },
  ]);
});

test.each([2, 3, 6, 9])(
  'answered in that order, a square of %i shows its best and worst and can be weighed',
  (size) => {
    const matrix = openSquare(size);
    const [best, worst] = [size - 1, 0];
    expect(clearExtremes(matrix)).toEqual({ best: null, worst: null });
    const asked = bestWorstQuestions(matrix, { best, worst });
    expect(asked).toHaveLength(2 * size - 3);
    asked.forEach(({ row, column, least, greatest }) => {
      const judgment = judgmentAt(least < 0 ? -3 : Math.min(greatest, 3));
      matrix[row]![column] = judgment;
      matrix[column]![row] = 1 / judgment;
    });
    expect(clearExtremes(matrix)).toEqual({ best, worst });
    const completed = completeReverses(matrix);
    const weighed = completed.ok ? weighSquare(completed.value) : null;
    expect(weighed).toMatchObject({ ok: true, value: { best, worst } });
  },
);

test('the best is clear before the worst', () => {
  expect(clearExtremes([[1, 3, 5], [1 / 3, 1, null], [1 / 5, null, 1]])).toEqual({ best: 0, worst: null }); // prettier-ignore
  expect(clearExtremes([[1]])).toEqual({ best: null, worst: null });
});
