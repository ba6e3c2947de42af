import fc from 'fast-check';
import { analyseOneWay, moveWeight, type OneWayInput } from '../../../../src/core/ranking/uncertainty/one-way';
import { makeAdditiveScorer } from '../../../../src/core/ranking/uncertainty/scorer';
import { findScoreChanges } from '../../../../src/core/ranking/uncertainty/smallest-score-change';
import { findWeightChanges } from '../../../../src/core/ranking/uncertainty/smallest-weight-change';
import { scoreByMax, vectorSum } from './scores';

const SEED = { seed: 20241005 };

const problems = fc.integer({ min: 2, max: 4 }).chain((criteria) =>
  fc.record({
    shares: fc.array(fc.array(fc.constantFrom(0, 0.2, 0.5, 0.7, 1), { minLength: criteria, maxLength: criteria }), {
      minLength: 2,
      maxLength: 5,
    }),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: criteria, maxLength: criteria }),
  }),
);

interface Simple {
  readonly shares: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

const scoresOf = ({ shares }: Simple, weights: ArrayLike<number>): number[] =>
  shares.map((row) => row.reduce((sum, share, criterion) => sum + share * weights[criterion]!, 0));

const makeInput = (problem: Simple, isAdditive = true): OneWayInput => ({
  objects: problem.shares.length,
  weights: problem.weights,
  score: makeAdditiveScorer(Float64Array.from(problem.shares.flat()), problem.weights.length),
  isAdditive,
});

describe('one-way sensitivity', () => {
  it('gives the exact weight at which two objects change places', () => {
    // Scores t + 0.2(1-t) and 0.6: equal at t = 1/2.
    const [first] = analyseOneWay(makeInput({ shares: [[1, 0.2], [0.6, 0.6]], weights: [7, 3] })); // prettier-ignore
    expect(first).toMatchObject({ criterion: 0, weight: 0.7, to: 1 });
    expect(first!.crossings).toHaveLength(1);
    expect(first!.crossings[0]).toMatchObject({ ahead: 0, behind: 1, side: 'below' });
    expect(first!.crossings[0]!.weight).toBeCloseTo(0.5, 12);
    expect(first!.from).toBeCloseTo(0.5, 12);
  });

  it('ties the pair at every crossing and keeps the first in front within its range', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const total = problem.weights.reduce((sum, weight) => sum + weight, 0);
        const shares = problem.weights.map((weight) => weight / total);
        const leader = scoresOf(problem, shares).indexOf(Math.max(...scoresOf(problem, shares)));
        for (const { criterion, crossings, from, to, weight } of analyseOneWay(makeInput(problem))) {
          for (const crossing of crossings) {
            const scores = scoresOf(problem, moveWeight(shares, criterion, crossing.weight));
            expect(scores[crossing.ahead]).toBeCloseTo(scores[crossing.behind]!, 9);
          }
          expect(from <= weight && weight <= to).toBe(true);
          for (const at of [from + 1e-6, (from + to) / 2, to - 1e-6]) {
            if (at < from || at > to) continue;
            const scores = scoresOf(problem, moveWeight(shares, criterion, at));
            expect(scores[leader]!).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9);
          }
          for (const at of [from - 1e-4, to + 1e-4]) {
            if (at < 0 || at > 1) continue;
            const scores = scoresOf(problem, moveWeight(shares, criterion, at));
            expect(Math.max(...scores)).toBeGreaterThan(scores[leader]!);
          }
        }
      }),
      SEED,
    );
  });

  it('finds by bisection what the lines give', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const exact = analyseOneWay(makeInput(problem)).map(({ crossings }) => crossings.map(({ weight }) => weight).sort()); // prettier-ignore
        const searched = analyseOneWay(makeInput(problem, false)).map(({ crossings }) => crossings.map(({ weight }) => weight).sort()); // prettier-ignore
        expect(searched.map((weights) => weights.length)).toEqual(exact.map((weights) => weights.length));
        exact.flat().forEach((weight, index) => expect(searched.flat()[index]).toBeCloseTo(weight, 7));
      }),
      { ...SEED, numRuns: 50 },
    );
  });

  it('has nothing to say without objects, without weights, or of a criterion that is alone', () => {
    expect(analyseOneWay(makeInput({ shares: [], weights: [1] }))).toEqual([]);
    expect(analyseOneWay(makeInput({ shares: [[1], [0]], weights: [0] }))).toEqual([]);
    expect(analyseOneWay(makeInput({ shares: [[1], [0]], weights: [3] }))).toEqual([
      { criterion: 0, weight: 1, crossings: [], from: 0, to: 1 },
    ]);
  });
});

describe('the smallest change of weights', () => {
  it('is the foot of the perpendicular on the tie', () => {
    // Equal on the segment at (1/2, 1/2); from (0.7, 0.3) that is 0.2·√2 away.
    const { first, changes } = findWeightChanges({ shares: Float64Array.from([1, 0, 0, 1]), weights: [7, 3] });
    expect(first).toBe(0);
    expect(changes[0]!.weights[0]).toBeCloseTo(0.5, 9);
    expect(changes[0]!.distance).toBeCloseTo(0.2 * Math.SQRT2, 9);
  });

  it('ties the object with the first on the simplex, no sampled weights being nearer', () => {
    fc.assert(
      fc.property(
        problems,
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 200, maxLength: 200 }),
        (problem, pool) => {
          const total = problem.weights.reduce((sum, weight) => sum + weight, 0);
          const given = problem.weights.map((weight) => weight / total);
          const { first, changes } = findWeightChanges({ shares: Float64Array.from(problem.shares.flat()), weights: problem.weights }); // prettier-ignore
          const samples = Array.from({ length: 50 }, (_, index) => pool.slice(index * 4, index * 4 + given.length))
            .map((sample) => ({ sample, sum: sample.reduce((all, one) => all + one, 0) }))
            .filter(({ sum }) => sum > 0)
            .map(({ sample, sum }) => sample.map((one) => one / sum));
          const byObject = new Map(changes.map((change) => [change.object, change]));
          problem.shares.forEach((_, object) => {
            if (object === first) return;
            const change = byObject.get(object);
            if (change) {
              const scores = scoresOf(problem, change.weights);
              expect(scores[object]!).toBeGreaterThanOrEqual(scores[first!]! - 1e-9);
              expect(change.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
              expect(Math.min(...change.weights)).toBeGreaterThanOrEqual(0);
            }
            for (const sample of samples) {
              const scores = scoresOf(problem, sample);
              if (scores[object]! < scores[first!]! + 1e-9) continue;
              expect(change).toBeDefined();
              expect(Math.hypot(...sample.map((one, index) => one - given[index]!))).toBeGreaterThan(
                change!.distance - 1e-9,
              );
            }
          });
        },
      ),
      SEED,
    );
  });

  it('keeps a switched-off criterion at zero and leaves out what can never catch up', () => {
    const shares = Float64Array.from([1, 0.5, 0, 0.5, 0.2, 1]);
    expect(findWeightChanges({ shares, weights: [1, 1, 0] })).toEqual({ first: 0, changes: [] });
    expect(findWeightChanges({ shares, weights: [0, 0, 0] })).toEqual({ first: null, changes: [] });
    expect(findWeightChanges({ shares: new Float64Array(0), weights: [1] })).toEqual({ first: null, changes: [] });
  });
});

describe('the smallest change of one score', () => {
  const scale = { min: 1, max: 5 };

  it('is the value at which another object reaches the first place, and the whole score that does it', () => {
    // 0.5·4/5 + 0.5·2/4 = 0.65 against 0.5·1 + 0.5·x/5 once x is the greatest of its column.
    const changes = findScoreChanges({
      matrix: [[5, 2], [4, 4]],
      directions: ['benefit', 'benefit'],
      weights: [1, 1],
      scales: [scale, scale],
      score: scoreByMax,
    }); // prettier-ignore
    const raised = changes.find(({ row, column }) => row === 0 && column === 1)!;
    // 1 + x/4 = 4/5 + 1: x = 3.2.
    expect(raised).toMatchObject({ object: 0, from: 2, whole: 4 });
    expect(raised.to).toBeCloseTo(3.2, 6);
    expect(raised.share).toBeCloseTo(0.3, 6);
    expect(changes.map(({ share }) => share)).toEqual(changes.map(({ share }) => share).sort((a, b) => a - b));
  });

  it('really changes the first place, for methods of any kind', () => {
    const matrices = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }); // prettier-ignore
    fc.assert(
      fc.property(matrices, fc.constantFrom(scoreByMax, vectorSum), (matrix, score) => {
        const directions = ['benefit', 'benefit', 'cost'] as const;
        const weights = [3, 2, 1];
        const scales = [scale, scale, scale];
        for (const { object, row, column, to, whole } of findScoreChanges({
          matrix,
          directions,
          weights,
          scales,
          score,
        })) {
          for (const value of [to, whole]) {
            if (value === null) continue;
            const changed = matrix.map((cells, r) =>
              cells.map((cell, c) => (r === row && c === column ? value : cell)),
            );
            const scores = score(changed, directions, weights).map(Number);
            expect(scores[object]!).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9);
          }
        }
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it('has none for one object, equal weights of zero, or a first that cannot be reached', () => {
    const base = { directions: ['benefit'] as const, weights: [1], scales: [null], score: scoreByMax };
    expect(findScoreChanges({ ...base, matrix: [[3]] })).toEqual([]);
    expect(findScoreChanges({ ...base, matrix: [] })).toEqual([]);
    expect(findScoreChanges({ ...base, matrix: [[3], [3]] })).toEqual([]);
  });
});
