/** The ranking by a chosen method: its names, ties, what is unknown, and a refusal said in words. */
import { makeTranslator } from '../../../src/i18n';
import { compareMethods } from '../../../src/core/ranking/study/compare-methods';
import { ranksOf, scoresOf, solve, type Problem } from './make-problem';
import { makeProblem } from './study/make-study';

const problem: Problem = {
  matrix: [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]],
  directions: ['benefit', 'benefit', 'benefit'],
  weights: [0.3, 0.4, 0.3],
}; // prettier-ignore

it('carries the method and the normalisation that ran', () => {
  const ranking = solve(problem, 'KS-', { method: 'topsis' });
  expect(ranking).toMatchObject({ method: 'topsis', normalisation: 'vector', consistency: null, agreement: null });
  expect(scoresOf(ranking)[2]).toBeCloseTo(0.7482, 4);
  expect(ranksOf(ranking)).toEqual([3, 2, 1, 4]);
});

it('has the ranks that ties allow as interval, and those that what is unknown allows', () => {
  const spans = (matrix: Problem['matrix']) =>
    solve({ ...problem, matrix }, 'KS-', { method: 'vikor' }).results.map(({ best, worst }) => [best, worst]);
  expect(spans([[1, 1, 1], [1, 1, 1], [2, 2, 2]])).toEqual([[2, 3], [2, 3], [1, 1]]); // prettier-ignore
  expect(spans([[1, null, 1], [2, 2, 2]])).toEqual([[2, 2], [1, 1]]); // prettier-ignore
  // With 3.75 in the open cell S is 0.6, 0.55, 0.6 and R 0.3, 0.4, 0.3: Q is 0.5 for all three, which share the first rank.
  expect(spans([[3, null, 1], [2, 2, 2], [1, 9, 1]])).toEqual([[1, 3], [1, 3], [1, 3]]); // prettier-ignore
  expect(spans([[3, 3.75, 1], [2, 2, 2], [1, 9, 1]])).toEqual([[1, 3], [1, 3], [1, 3]]); // prettier-ignore
});

it('ranks nobody when the method refuses the data, and says which cell and what to do', () => {
  const ranking = solve({ ...problem, matrix: [[1, 2, 3], [4, 0, 6]] }, 'KS-', { method: 'wpm' }); // prettier-ignore
  expect(ranksOf(ranking)).toEqual([null, null]);
  const sentences = ranking.remarks.map(({ key, params }) => makeTranslator('id')(key, params));
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain('KS-1');
  expect(sentences[0]).toContain('K2');
  expect(sentences[0]).not.toMatch(/\{\{|ranking\./);
});

it('refuses a pair of method and normalisation that the literature does not have, by their names', () => {
  const { remarks } = solve(problem, 'KS-', { method: 'vikor', normalisation: 'sum' });
  const [sentence] = remarks.map(({ key, params }) => makeTranslator('en')(key, params));
  expect(sentence).toContain('VIKOR');
  expect(sentence).toContain('divided by the sum');
});

it('ties products by their ratio, however small they are, in the studies too', () => {
  const tiny: Problem = {
    matrix: [[3e-14, 1], [2e-14, 1], [2e-14, 1], [1e-14, 1]],
    directions: ['benefit', 'benefit'],
    weights: [1, 0],
  }; // prettier-ignore
  const ranking = solve(tiny, 'KS-', { method: 'wpm' });
  expect(ranksOf(ranking)).toEqual([1, 2, 2, 4]);
  expect(ranking.results.map(({ best, worst }) => [best, worst])).toEqual([[1, 1], [2, 3], [2, 3], [4, 4]]); // prettier-ignore
  expect(ranking.remarks.map(({ key }) => key)).not.toContain('ranking.remark.allTied');
  expect(
    compareMethods(makeProblem({ ...tiny, method: 'wpm' })).methods.find(({ method }) => method === 'wpm')?.ranks,
  ).toEqual([1, 2, 2, 4]);
});
