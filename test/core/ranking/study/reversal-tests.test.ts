/** The tests of rank reversal: each fails on a problem made for it, and none on a method that cannot reverse. */
import fc from 'fast-check';
import { testReversals } from '../../../../src/core/ranking/study/reversal-tests';
import { makeProblem, type Bare } from './make-study';

const run = (bare: Bare) => testReversals(makeProblem(bare), { replaced: 50, paired: 50 });

test('1 fails where a worse third object changes who is first: shares of the sum, as in AHP (Belton and Gear 1983)', () => {
  const bare: Bare = { matrix: [[1, 8], [2, 5], [4, 2]], weights: [1, 1], normalisation: 'sum' }; // prettier-ignore
  const [first] = run(bare);
  // The third is first; with the first made worse, 5/(…) weighs more and the second passes it.
  expect(makeProblem(bare).ranks).toEqual([2, 3, 1]);
  expect(first).toMatchObject({ id: 1, isPassed: false, example: [0, 1] });
  const worse = makeProblem({ ...bare, matrix: [[1, 2], [2, 5], [4, 2]] }); // prettier-ignore
  expect(worse.ranks[1]).toBe(1);
});

test('2 and 3 fail where majorities go round in a circle (Condorcet 1785), as pairs by PROMETHEE II do', () => {
  const bare: Bare = { matrix: [[3, 2, 1], [2, 1, 3], [1, 3, 2]], weights: [1, 1, 1], method: 'promethee2' }; // prettier-ignore
  const [first, second, third] = run(bare);
  expect(makeProblem(bare).ranks).toEqual([1, 1, 1]);
  expect(first).toMatchObject({ isPassed: true, tried: 0 });
  // The first beats the second on two criteria of three, the second the third, the third the first.
  expect(second).toMatchObject({ id: 2, isPassed: false, failures: 3, example: [0, 1, 2] });
  expect(third).toMatchObject({ id: 3, isPassed: false, failures: 3, tried: 3 });
});

test('3 fails alone where the order of a pair by itself is another than among all, by TOPSIS', () => {
  const bare: Bare = { matrix: [[6, 3], [3, 7], [9, 1]], weights: [1, 1], method: 'topsis' }; // prettier-ignore
  expect(makeProblem(bare).ranks).toEqual([3, 1, 2]);
  expect(makeProblem({ ...bare, matrix: [[6, 3], [9, 1]] }).ranks).toEqual([1, 2]); // prettier-ignore
  const [first, second, third] = run(bare);
  expect([first?.isPassed, second?.isPassed]).toEqual([true, true]);
  expect(third).toMatchObject({ isPassed: false, failures: 1, example: [2, 0] });
});

test('all three hold for the weighted product, which compares objects by themselves', () => {
  const row = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), row, (matrix, weights) => {
      for (const { isPassed } of run({ matrix, weights, method: 'wpm', directions: ['benefit', 'cost', 'benefit'] })) {
        expect(isPassed).toBe(true);
      }
    }),
    { seed: 20241007, numRuns: 100 },
  );
});

test('unknown values stay as the method counts them, and objects without a score are passed over', () => {
  const tests = run({ matrix: [[5, null], [4, 2], [null, null]], weights: [1, 1] }); // prettier-ignore
  expect(tests.map(({ tried }) => tried)).toEqual([2, 1, 1]);
});
