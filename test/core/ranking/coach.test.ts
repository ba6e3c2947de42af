/** The consistency coach: proposals, contradictions in words, and which comparison to ask next. */
import fc from 'fast-check';
import { applyChanges } from '../../../src/core/ranking/weights/repairs';
import { CONSISTENCY_LIMIT, measureConsistency } from '../../../src/core/ranking/weights/consistency';
import { makeConsistencyTest } from '../../../src/core/ranking/weights/consistency-test';
import { findContradictions } from '../../../src/core/ranking/weights/contradictions';
import { nextQuestions } from '../../../src/core/ranking/weights/next-question';
import { completeReverses, priorities, type Pairwise } from '../../../src/core/ranking/weights/pairwise';
import { judgmentAt, judgmentText, positionOf, SAATY_POSITIONS } from '../../../src/core/ranking/weights/saaty-scale';
import { coach } from './coach';

const SEED = { seed: 20261125 };

/** From the judgments above the diagonal, row by row, as positions of the scale; null is unanswered. */
function fromUpper(size: number, upper: readonly (number | null)[]): Pairwise {
  let at = 0;
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column): number | null => (row === column ? 1 : null)),
  );
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const position = upper[at++] ?? null;
      if (position !== null) matrix[row]![column] = judgmentAt(position);
    }
  }
  const completed = completeReverses(matrix);
  if (!completed.ok) throw new Error(completed.refusal.code);
  return completed.value;
}

const matrices = (least: number, most: number): fc.Arbitrary<Pairwise> =>
  fc.integer({ min: least, max: most }).chain((size) =>
    fc
      .array(fc.integer({ min: -8, max: 8 }), {
        minLength: (size * (size - 1)) / 2,
        maxLength: (size * (size - 1)) / 2,
      })
      .map((upper) => fromUpper(size, upper)),
  );

/** Near to what some weights imply, as people answer: a step or two off here and there. */
const humanMatrices: fc.Arbitrary<Pairwise> = fc.integer({ min: 3, max: 7 }).chain((size) =>
  fc.tuple(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size }), fc.infiniteStream(fc.integer({ min: -3, max: 3 }))).map(([weights, noise]) => {
      const upper: number[] = [];
      for (let row = 0; row < size; row += 1) {
        for (let column = row + 1; column < size; column += 1) {
          const position = Math.round(positionOf(weights[row]! / weights[column]!)) + (noise.next().value as number);
          upper.push(Math.max(-8, Math.min(8, position)));
        }
      }
      return fromUpper(size, upper);
    }),
); // prettier-ignore

/** The school of Saaty (1980): six criteria, CR 0.229. */
const SCHOOL: Pairwise = [
  [1, 4, 3, 1, 3, 4], [1 / 4, 1, 7, 3, 1 / 5, 1], [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
  [1, 1 / 3, 5, 1, 1, 1 / 3], [1 / 3, 5, 5, 1, 1, 3], [1 / 4, 1, 6, 3, 1 / 3, 1],
]; // prettier-ignore

describe('proposals', () => {
  it('bring the ratio under the limit, also as the sheet computes it, with numbers of the scale', () => {
    fc.assert(
      fc.property(fc.oneof(matrices(3, 5), humanMatrices), (matrix) => {
        const { ratio, repairs } = coach(matrix);
        expect(ratio).toBeCloseTo(measureConsistency(matrix).ratio, 12);
        expect(repairs.length > 0).toBe(ratio > CONSISTENCY_LIMIT);
        for (const { changes, ratio: after, weights, keepsOrder } of repairs) {
          const changed = applyChanges(matrix, changes);
          expect(measureConsistency(changed).ratio).toBeLessThan(CONSISTENCY_LIMIT);
          expect(measureConsistency(changed).ratio).toBeCloseTo(after, 12);
          expect(measureConsistency(changed, { priority: 'geometricMean', lambda: 'meanRatio' }).ratio).toBeLessThan(CONSISTENCY_LIMIT); // prettier-ignore
          expect(weights).toEqual(priorities(changed, 'eigenvector'));
          for (const { row, column, from, to } of changes) {
            expect(from).toBe(matrix[row]![column]);
            expect(SAATY_POSITIONS.map(judgmentAt)).toContain(to);
          }
          const order = (of: readonly number[]) => of.map((one) => of.filter((other) => other > one + 1e-12).length);
          expect(keepsOrder).toBe(String(order(weights)) === String(order(priorities(matrix, 'eigenvector'))));
        }
      }),
      { ...SEED, numRuns: 30 },
    );
  });

  it('leave a consistent matrix alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 8 }), (weights) => {
        const matrix = weights.map((one) => weights.map((other) => one / other));
        expect(coach(matrix).repairs).toEqual([]);
      }),
      { ...SEED, numRuns: 30 },
    );
  });

  it('are the fewest and smallest: no single change, or smaller one, does it (small matrices, looked through)', () => {
    fc.assert(
      fc.property(matrices(3, 4), (matrix) => {
        const best = coach(matrix).repairs.at(-1);
        if (best === undefined) return;
        expect(best.isExact).toBe(true);
        const steps = best.changes.reduce((sum, change) => sum + change.steps, 0);
        matrix.forEach((line, row) => {
          line.forEach((from, column) => {
            if (column <= row || from === null) return;
            for (const position of SAATY_POSITIONS) {
              const to = judgmentAt(position);
              const { ratio } = measureConsistency(applyChanges(matrix, [{ row, column, to }]));
              const onSheet = measureConsistency(applyChanges(matrix, [{ row, column, to }]), { priority: 'geometricMean', lambda: 'meanRatio' }); // prettier-ignore
              if (ratio >= CONSISTENCY_LIMIT || onSheet.ratio >= CONSISTENCY_LIMIT) continue;
              expect(best.changes).toHaveLength(1);
              expect(Math.abs(position - positionOf(from))).toBeGreaterThanOrEqual(steps - 1e-9);
            }
          });
        });
      }),
      { ...SEED, numRuns: 25 },
    );
  });

  it('keep the order of the criteria where that is possible, and say what else needs fewer changes', () => {
    const [keeping, ...others] = coach(SCHOOL).repairs;
    expect(keeping!.keepsOrder).toBe(true);
    for (const other of others) {
      expect(other.keepsOrder).toBe(false);
      expect(other.changes.length).toBeLessThanOrEqual(keeping!.changes.length);
    }
  });

  it('go on beyond what can be looked through, and say so', () => {
    const size = 12;
    const upper = Array.from({ length: (size * (size - 1)) / 2 }, (_, index) => [8, -8, 3, -5, 0][index % 5]!);
    const { repairs } = coach(fromUpper(size, upper));
    expect(repairs.length).toBeGreaterThan(0);
    for (const { isExact, changes } of repairs) {
      expect(isExact).toBe(false);
      expect(measureConsistency(applyChanges(fromUpper(size, upper), changes)).ratio).toBeLessThan(CONSISTENCY_LIMIT);
    }
  });

  it('leave what is unanswered unanswered', () => {
    const matrix = fromUpper(4, [4, -6, null, 6, 2, 5]);
    const { ratio, repairs } = coach(matrix);
    expect(ratio).toBeGreaterThan(CONSISTENCY_LIMIT);
    expect(repairs[0]!.changes.some(({ row, column }) => row === 0 && column === 3)).toBe(false);
    expect(repairs[0]!.ratio).toBeLessThan(CONSISTENCY_LIMIT);
  });
});

test('the quick test agrees with the eigenvalue', () => {
  fc.assert(
    fc.property(matrices(3, 6), fc.double({ min: 3, max: 20, noNaN: true }), (matrix, limit) => {
      const { lambda } = measureConsistency(matrix);
      const quick = makeConsistencyTest(matrix, matrix.map(() => 1)); // prettier-ignore
      expect(quick.lambda()).toBeCloseTo(lambda, 4);
      if (Math.abs(lambda - limit) > 1e-6) expect(quick.isBelow(limit)).toBe(lambda < limit);
    }),
    SEED,
  );
});

describe('contradictions', () => {
  it('are cycles first: A over B, B over C, but C over A', () => {
    const matrix = fromUpper(4, [2, -1, 6, 1, 0, 7]);
    const [first] = findContradictions(matrix);
    expect(first).toMatchObject({ kind: 'cycle', criteria: [0, 1, 2], judgments: [3, 2, 1 / 2], implied: 6 });
  });

  it('then judgments far from what the others imply, the strongest first', () => {
    const matrix = fromUpper(3, [2, 1, 2]);
    expect(findContradictions(matrix)).toMatchObject([
      { kind: 'incoherent', criteria: [0, 1, 2], judgments: [3, 3, 2], implied: 9 },
    ]);
    expect(findContradictions(matrix)[0]!.strength).toBeCloseTo(Math.log(4.5), 12);
  });

  it('are none in a matrix that is only rounded', () => {
    expect(findContradictions(fromUpper(3, [1, 4, 2]))).toEqual([]);
    expect(findContradictions(fromUpper(3, [1, null, 2]))).toEqual([]);
  });
});

describe('the next question', () => {
  it('joins what nothing connects first, and spreads over the criteria', () => {
    expect(nextQuestions(fromUpperOpen(4, []))[0]).toEqual({ row: 0, column: 1, information: Infinity });
    expect(nextQuestions(fromUpperOpen(4, [2]))[0]).toMatchObject({ row: 2, column: 3, information: Infinity });
  });

  it('is then the pair that the answers determine least: the ends of a chain of answers', () => {
    const [first, ...others] = nextQuestions(fromUpper(4, [2, null, null, 2, null, 2]));
    expect(first).toMatchObject({ row: 0, column: 3 });
    // Three wires of one ohm in a row.
    expect(first!.information).toBeCloseTo(0.5 * Math.log(4), 6);
    expect(others.map(({ information }) => information)).toEqual([...others.map((one) => one.information)].sort((a, b) => b - a)); // prettier-ignore
  });

  it('is none when all is answered', () => {
    expect(nextQuestions(SCHOOL)).toEqual([]);
  });
});

/** Not connected yet. */
function fromUpperOpen(size: number, upper: readonly number[]): Pairwise {
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column): number | null => (row === column ? 1 : null)),
  );
  upper.forEach((position, column) => (matrix[0]![column + 1] = judgmentAt(position)));
  return matrix;
}

test('positions of the scale and judgments are the same thing', () => {
  for (const position of SAATY_POSITIONS) expect(positionOf(judgmentAt(position))).toBeCloseTo(position, 12);
  expect([-8, -1, 0, 2].map(judgmentText)).toEqual(['1/9', '1/2', '1', '3']);
});
