/** Thresholds of the best-worst method, and the coach that brings a square under them. */
import { rankScores } from '../../../src/core/ranking/rank-scores';
import { coachBestWorst } from '../../../src/core/ranking/weights/best-worst-coach';
import { bestWorstLimit } from '../../../src/core/ranking/weights/best-worst-limit';
import { weighSquare } from '../../../src/core/ranking/weights/best-worst-square';
import { completeReverses, type Pairwise } from '../../../src/core/ranking/weights/pairwise';
import {
  applyChanges,
  compareChanges,
  type CoachAdvice,
  type JudgmentChange,
} from '../../../src/core/ranking/weights/repairs';
import { judgmentAt, positionOf, SAATY_POSITIONS } from '../../../src/core/ranking/weights/saaty-scale';
import { makeRandom } from '../sheets/fixtures';

/** The first criterion is the best, the last the worst. */
function square(toOthers: readonly number[], toWorst: readonly number[]): Pairwise {
  const size = toOthers.length;
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column): number | null => {
      if (row === column) return 1;
      if (row === 0) return toOthers[column]!;
      return column === size - 1 ? toWorst[row]! : null;
    }),
  );
  const completed = completeReverses(matrix);
  if (!completed.ok) throw new Error(completed.refusal.code);
  return completed.value;
}

function advise(matrix: Pairwise): CoachAdvice {
  const steps = coachBestWorst(matrix);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test.each([
  [9, 3, 0.1359], [4, 3, 0.1121], [8, 5, 0.2958], [3, 9, 0.1667], [9, 9, 0.3662], [2, 4, 0.1667], [9, 15, 0.3662], [4.5, 5, 0.1898],
])('the threshold for %p times and %p criteria is %p', (span, criteria, limit) => {
  expect(bestWorstLimit(span, criteria)).toBe(limit);
}); // prettier-ignore

test('comparisons within the threshold are left alone', () => {
  // Rezaei (2015), choice of a car: price, quality, comfort, safety, style.
  const matrix = square([1, 2, 4, 3, 8], [8, 4, 4, 2, 1]);
  const weighed = weighSquare(matrix);
  expect(weighed.ok && weighed.value).toMatchObject({ ratio: 8 / 56, limit: 0.2958 });
  expect(advise(matrix).repairs).toEqual([]);
});

/** All changes of up to two judgments of the best's row and the worst's column, the fewest and smallest first. */
function bruteForce(matrix: Pairwise): readonly JudgmentChange[] | null {
  const size = matrix.length;
  const all = [...matrix.keys()];
  const pairs = all.flatMap((index): (readonly [number, number])[] => [
    ...(index > 0 ? [[0, index] as const] : []),
    ...(index > 0 && index < size - 1 ? [[index, size - 1] as const] : []),
  ]);
  const single = pairs.flatMap(([row, column]) =>
    SAATY_POSITIONS.filter((position) => position >= 0).flatMap((position): JudgmentChange[] => {
      const [from, to] = [matrix[row]![column]!, judgmentAt(position)];
      const steps = Math.abs(position - positionOf(from));
      // A best that is no better than the worst leaves nothing to compare.
      const isEmpty = to === 1 && row === 0 && column === size - 1;
      return steps < 1e-9 || isEmpty ? [] : [{ row, column, from, to, steps }];
    }),
  );
  const two = single.flatMap((one, index) =>
    single.slice(index + 1).flatMap((other) => (one.row === other.row && one.column === other.column ? [] : [[one, other]])),
  ); // prettier-ignore
  const good = [...single.map((one) => [one]), ...two].filter((changes) => {
    const weighed = weighSquare(applyChanges(matrix, changes));
    return weighed.ok && weighed.value.ratio <= weighed.value.limit;
  });
  return good.sort(compareChanges)[0] ?? null;
}

test('the fewest and smallest changes are found, and those that keep the order come first', () => {
  const random = makeRandom(7);
  const pick = (): number => 1 + Math.floor(random() * 9);
  let [mended, kept] = [0, 0];
  for (let round = 0; round < 40; round += 1) {
    const size = 4 + (round % 2);
    const span = 4 + Math.floor(random() * 6);
    const inner = (): number[] => Array.from({ length: size - 2 }, pick);
    const matrix = square([1, ...inner(), span], [span, ...inner(), 1]);
    const before = weighSquare(matrix);
    if (!before.ok || before.value.ratio <= before.value.limit) continue;
    const expected = bruteForce(matrix);
    const { repairs } = advise(matrix);
    const best = repairs.at(-1);
    if (expected === null) continue;
    mended += 1;
    expect([round, best?.isExact, compareChanges(best!.changes, expected)]).toEqual([round, true, 0]);
    for (const { changes, ratio, weights, keepsOrder } of repairs) {
      const after = weighSquare(applyChanges(matrix, changes));
      if (!after.ok) throw new Error('unclear');
      expect(after.value.ratio).toBeLessThanOrEqual(after.value.limit);
      expect([ratio, weights]).toEqual([after.value.ratio, after.value.weights]);
      expect(keepsOrder).toBe(String(rankScores(weights)) === String(rankScores(before.value.weights)));
    }
    if (repairs[0]!.keepsOrder) kept += 1;
  }
  expect(mended).toBeGreaterThan(15);
  expect(kept).toBeGreaterThan(5);
});
