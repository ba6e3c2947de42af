import fc from 'fast-check';
import type { Direction } from '../../../src/core/model/ranking';
import { firstPlaces, rankScores } from '../../../src/core/ranking/rank-scores';
import { rank, rankSteps } from '../../../src/core/ranking/rank';
import { rangeOf } from '../../../src/core/ranking/value-columns';
import { inputOf, ranksOf, scoresOf, solve, type Problem } from './make-problem';

const SEED = { seed: 20241001 };
const direction = fc.constantFrom<Direction>('benefit', 'cost');

/** Up to 6 objects and 4 criteria with scores of 1..5, some missing. */
function problems(missing: boolean): fc.Arbitrary<Problem> {
  const score = fc.integer({ min: 1, max: 5 });
  const cell = missing ? fc.option(score, { freq: 4 }) : score;
  return fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      matrix: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      directions: fc.array(direction, { minLength: columns, maxLength: columns }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
      scale: fc.constant({ min: 1, max: 5 }),
    }),
  );
}

describe('properties of the weighted sum', () => {
  it('is never NaN and stays within 0..1, whatever is missing or zero', () => {
    const cell = fc.option(fc.constantFrom(0, 0, 1, 3, 1e9), { freq: 3 });
    const any = fc.record({
      matrix: fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }),
      directions: fc.tuple(direction, direction, direction),
      weights: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
    });
    fc.assert(
      fc.property(any, (problem) => {
        for (const { score, normalised, best, worst, rank } of solve(problem).results) {
          for (const value of [score, ...normalised])
            if (value !== null) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
          expect(best >= 1 && best <= worst && worst <= problem.matrix.length).toBe(true);
          if (rank !== null) expect(best <= rank && rank <= worst).toBe(true);
        }
      }),
      SEED,
    );
  });

  it('does not depend on the order or the names of objects', () => {
    fc.assert(
      fc.property(problems(true), (problem) => {
        const ranking = solve(problem).results.map(({ rank, score, best, worst }) => ({ rank, score, best, worst }));
        const turned = solve({ ...problem, matrix: [...problem.matrix].reverse() }, 'X').results;
        expect(turned.map(({ rank, score, best, worst }) => ({ rank, score, best, worst })).reverse()).toEqual(ranking);
      }),
      SEED,
    );
  });

  it('does not depend on the unit of a criterion nor on the sum of the weights', () => {
    fc.assert(
      fc.property(problems(true), fc.constantFrom(1000, 0.01, 7), (problem, factor) => {
        const bare = { ...problem, scale: null };
        const scaled = {
          ...bare,
          matrix: bare.matrix.map((row) =>
            row.map((value, column) => (column === 0 && value !== null ? value * factor : value)),
          ),
          weights: bare.weights.map((weight) => weight * factor),
        };
        expect(ranksOf(solve(scaled))).toEqual(ranksOf(solve(bare)));
      }),
      SEED,
    );
  });

  it('never ranks a dominated object above the one that dominates it, and equal objects share a rank', () => {
    fc.assert(
      fc.property(problems(false), (problem) => {
        const ranks = ranksOf(solve(problem));
        problem.matrix.forEach((one, a) => {
          problem.matrix.forEach((two, b) => {
            const isAtLeast = one.every((value, column) =>
              problem.directions[column] === 'benefit' ? value! >= two[column]! : value! <= two[column]!,
            );
            if (isAtLeast) expect(ranks[a]!).toBeLessThanOrEqual(ranks[b]!);
          });
        });
      }),
      SEED,
    );
  });

  it('drops a criterion of weight zero', () => {
    fc.assert(
      fc.property(
        problems(true),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
        (problem, extra) => {
          const wider = {
            ...problem,
            matrix: problem.matrix.map((row, index) => [...row, extra[index]!]),
            directions: [...problem.directions, 'benefit' as const],
            weights: [...problem.weights, 0],
          };
          expect(scoresOf(solve(wider))).toEqual(scoresOf(solve(problem)));
          expect(ranksOf(solve(wider))).toEqual(ranksOf(solve(problem)));
        },
      ),
      SEED,
    );
  });
});

describe('rank intervals', () => {
  it('hold the rank of every completion of the missing scores', () => {
    fc.assert(
      fc.property(
        problems(true),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 24, maxLength: 24 }),
        (problem, fill) => {
          const columns = problem.directions.length;
          const matrix = problem.matrix.map((row, r) => row.map((value, c) => value ?? fill[r * columns + c]!));
          const known = ranksOf(solve({ ...problem, matrix }));
          solve(problem).results.forEach(({ best, worst }, index) => {
            expect(best).toBeLessThanOrEqual(known[index]!);
            expect(worst).toBeGreaterThanOrEqual(known[index]!);
          });
        },
      ),
      { ...SEED, numRuns: 500 },
    );
  });

  it('are a point when nothing is missing', () => {
    const { results } = solve({ matrix: [[5], [3], [3], [1]], directions: ['benefit'], weights: [1] });
    expect(results.map(({ best, worst, rank }) => [best, worst, rank])).toEqual([
      [1, 1, 1],
      [2, 3, 2],
      [2, 3, 2],
      [4, 4, 4],
    ]);
  });

  it('open only as far as the missing score can reach', () => {
    const { results } = solve({
      matrix: [[5, 5], [4, null], [1, 1]],
      directions: ['benefit', 'benefit'],
      weights: [0.5, 0.5],
      scale: { min: 1, max: 5 },
    }); // prettier-ignore
    expect(results.map(({ best, worst }) => [best, worst])).toEqual([[1, 1], [2, 2], [3, 3]]); // prettier-ignore
    expect(results[1]!.missing).toEqual(['K2']);
  });
});

describe('degenerate data', () => {
  const remarksOf = (problem: Problem): string[] =>
    solve(problem).remarks.map(({ key }) => key.replace('ranking.remark.', ''));

  it('has no ranking without weights', () => {
    const problem: Problem = { matrix: [[1], [2]], directions: ['benefit'], weights: [0] };
    expect(scoresOf(solve(problem))).toEqual([null, null]);
    expect(remarksOf(problem)).toEqual(['noWeights']);
  });

  it('says that all are tied, that a column is constant, and that an object stands alone', () => {
    expect(remarksOf({ matrix: [[2], [2]], directions: ['benefit'], weights: [1] })).toEqual(['constant', 'allTied']);
    expect(remarksOf({ matrix: [[2]], directions: ['benefit'], weights: [1] })).toEqual(['oneObject']);
  });

  it('takes the limit at a cost of zero', () => {
    const problem: Problem = { matrix: [[0], [100], [50]], directions: ['cost'], weights: [1] };
    expect(scoresOf(solve(problem))).toEqual([1, 0, 0]);
    expect(ranksOf(solve(problem))).toEqual([1, 2, 2]);
    expect(remarksOf(problem)).toEqual(['zeroCost']);
  });

  it('gives 0 on a benefit that is zero for all', () => {
    const problem: Problem = { matrix: [[0, 1], [0, 2]], directions: ['benefit', 'benefit'], weights: [1, 1] }; // prettier-ignore
    expect(scoresOf(solve(problem))).toEqual([0.25, 0.5]);
    expect(remarksOf(problem)).toEqual(['zeroBenefit']);
  });

  it('leaves an object without any value unranked, between first and last', () => {
    const { results, remarks } = solve({
      matrix: [[5], [null], [1]],
      directions: ['benefit'],
      weights: [1],
      scale: { min: 1, max: 5 },
    });
    expect(results[1]).toMatchObject({ score: null, rank: null, best: 1, worst: 3 });
    expect(remarks.map(({ key }) => key)).toEqual(['ranking.remark.unscored']);
  });

  it('has an empty ranking of no objects', () => {
    expect(solve({ matrix: [], directions: ['benefit'], weights: [1] })).toMatchObject({ results: [], remarks: [] });
  });
});

describe('the range of a column', () => {
  it('counts what is known, in the order of the rows', () => {
    const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: Number.NaN });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values) => {
        const known = values.filter((one) => !Number.isNaN(one));
        const isEmpty = known.length === 0;
        expect(rangeOf(Float64Array.from(values))).toEqual({
          min: isEmpty ? Number.NaN : Math.min(...known),
          max: isEmpty ? Number.NaN : Math.max(...known),
          unknown: values.length - known.length,
          sum: known.reduce((sum, one) => sum + one, 0),
          squares: known.reduce((sum, one) => sum + one * one, 0),
        });
      }),
      SEED,
    );
  });
});

describe('the same ranking', () => {
  it('comes in slices that leave time between its parts', () => {
    const input = inputOf({ matrix: [[1, null], [3, 4]], directions: ['benefit', 'cost'], weights: [2, 1] }); // prettier-ignore
    const slices = rankSteps(input);
    let pauses = 0;
    for (;;) {
      const step = slices.next();
      if (step.done === true) {
        expect(step.value).toEqual(rank(input));
        break;
      }
      pauses += 1;
    }
    expect(pauses).toBeGreaterThanOrEqual(12);
  });
});

describe('ranks of scores', () => {
  it('are shared by equal scores, the next being skipped (1224)', () => {
    expect(rankScores([0.5, 0.9, null, 0.5, 0.1])).toEqual([2, 1, null, 2, 4]);
  });

  it('are told without sorting of those that are first', () => {
    const near = fc.constantFrom(0, 1e-13, -1e-13, 1e-11);
    const score = fc.option(fc.tuple(fc.integer({ min: -3, max: 1000 }), near).map(([one, more]) => one + more));
    fc.assert(
      fc.property(fc.array(score, { maxLength: 12 }), (scores) => {
        const ranks = rankScores(scores);
        expect(firstPlaces(scores)).toEqual(ranks.flatMap((rank, place) => (rank === 1 ? [place] : [])));
      }),
      SEED,
    );
  });

  it('take a difference of rounding for a tie', () => {
    expect(rankScores([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(rankScores([0.3 + 1e-9, 0.3])).toEqual([1, 2]);
  });
});

test.each(['wsm', 'topsis', 'promethee2'] as const)('hundreds of objects with unknown values by %s are compared in small slices', (method) => {
  const count = 300;
  const matrix = Array.from({ length: count }, (_, row) => [1 + (row % 5), (row * 7) % 50 === 0 ? null : 2 + ((row * 3) % 4), 1 + ((row * 11) % 4)]); // prettier-ignore
  const input = inputOf({ matrix, directions: ['benefit', 'cost', 'benefit'], weights: [3, 2, 1], scale: { min: 1, max: 5 } }); // prettier-ignore
  const steps = rankSteps({ ...input, method });
  let slices = 0;
  let ranking = null;
  while (ranking === null) {
    const step = steps.next();
    if (step.done === true) ranking = step.value;
    else slices += 1;
  }
  expect(slices).toBeGreaterThan(15);
  expect(ranking).toEqual(rank({ ...input, method }));
}); // prettier-ignore
