import fc from 'fast-check';
import {
  startMonteCarlo,
  topProbability,
  type MonteCarloInput,
  type MonteCarloResult,
} from '../../../../src/core/ranking/uncertainty/monte-carlo';
import { flattenShares, makeAdditiveScorer } from '../../../../src/core/ranking/uncertainty/scorer';
import { makeScoreSorter } from '../../../../src/core/ranking/uncertainty/sort-scores';

const SEED = { seed: 20241002 };

type Simple = Partial<MonteCarloInput> & { readonly shares: readonly (readonly number[])[] };

function makeInput({ shares, ...rest }: Simple): MonteCarloInput {
  const criteria = shares[0]?.length ?? 1;
  return {
    objects: shares.length,
    weights: Array.from({ length: criteria }, () => 1),
    distribution: { type: 'uniform' },
    score: makeAdditiveScorer(flattenShares(shares, criteria), criteria),
    draws: 4000,
    seed: 7,
    ...rest,
  };
}

const run = (simple: Simple): MonteCarloResult => startMonteCarlo(makeInput(simple))!.step(Infinity)!;
const at = (result: MonteCarloResult, object: number, place: number): number =>
  result.acceptability[object * result.expectedRank.length + place]!;

it('gives two mirrored objects half of the weight space each, and its centroid as central weights', () => {
  const result = run({ shares: [[1, 0], [0, 1]], draws: 20_000 }); // prettier-ignore
  expect(at(result, 0, 0)).toBeCloseTo(0.5, 1);
  // The half of the segment in which w1 > 1/2 has its centroid at 3/4.
  expect(result.centralWeights[0]![0]).toBeCloseTo(0.75, 2);
  expect(result.centralWeights[1]![0]).toBeCloseTo(0.25, 2);
  expect(result.expectedRank[0]).toBeCloseTo(1.5, 1);
});

it('gives the volume of the weight space that puts an object first', () => {
  // On three criteria the first object leads where w1 > 1/2: a quarter of the triangle.
  const result = run({ shares: [[1, 0, 0], [0.5, 0.5, 0.5]], draws: 40_000 }); // prettier-ignore
  expect(at(result, 0, 0)).toBeCloseTo(0.25, 2);
});

it('leaves the order of a dominated object certain and its central weights null', () => {
  const result = run({ shares: [[0.9, 0.8], [0.5, 0.1], [0.6, 0.2]] }); // prettier-ignore
  expect([at(result, 0, 0), at(result, 2, 1), at(result, 1, 2)]).toEqual([1, 1, 1]);
  expect(result.centralWeights.map((weights) => weights === null)).toEqual([false, true, true]);
});

it('counts tied objects evenly in the places they share', () => {
  const result = run({ shares: [[0.5, 0.5], [0.5, 0.5], [0.1, 0.1]] }); // prettier-ignore
  expect([at(result, 0, 0), at(result, 0, 1), at(result, 1, 0), at(result, 2, 2)]).toEqual([0.5, 0.5, 0.5, 1]);
  expect([...result.expectedRank]).toEqual([1.5, 1.5, 3]);
});

it('funds in order of rank and passes over what no longer fits or has no known cost', () => {
  const result = run({
    shares: [[0.9], [0.8], [0.7], [0.6]],
    funding: { budget: 10, costs: [6, 5, null, 4] },
  });
  expect([...result.funded!]).toEqual([1, 0, 0, 1]);
});

it('draws open values with every weighting', () => {
  const shares = Float64Array.from([0.5, 0]);
  const result = startMonteCarlo({
    objects: 2, weights: [1], distribution: { type: 'uniform' }, score: makeAdditiveScorer(shares, 1), draws: 20_000, seed: 3,
    open: { shares, values: [{ value: 1, low: 0, high: 0.8 }] },
  })!.step(Infinity)!; // prettier-ignore
  expect(at(result, 1, 0)).toBeCloseTo(0.3 / 0.8, 1);
});

it('has no outcome without objects or weights', () => {
  expect(startMonteCarlo(makeInput({ shares: [] }))).toBeNull();
  expect(startMonteCarlo(makeInput({ shares: [[1, 2]], weights: [0, 0] }))).toBeNull();
});

it('makes at least one draw, and none beyond the number asked for', () => {
  expect(run({ shares: [[1]], draws: 0 }).draws).toBe(1);
  const computation = startMonteCarlo(makeInput({ shares: [[1]], draws: 5 }))!;
  expect([computation.step(3), computation.remaining()]).toEqual([null, 2]);
  expect(computation.step(99)?.draws).toBe(5);
});

describe('over random problems', () => {
  const problems = fc.integer({ min: 1, max: 4 }).chain((criteria) =>
    fc.record({
      shares: fc.array(fc.array(fc.constantFrom(0, 0.25, 0.5, 0.8, 1), { minLength: criteria, maxLength: criteria }), {
        minLength: 1,
        maxLength: 6,
      }),
      weights: fc
        .array(fc.nat(4), { minLength: criteria, maxLength: criteria })
        .filter((weights) => weights.some((weight) => weight > 0)),
      distribution: fc.constantFrom(
        { type: 'uniform' } as const,
        { type: 'dirichlet', concentration: 3 } as const,
        { type: 'band', share: 0.4 } as const,
      ),
      draws: fc.integer({ min: 1, max: 60 }),
      seed: fc.nat(),
    }),
  );

  it('rows and columns of the acceptabilities sum to 1, and nothing is NaN', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const result = run(problem);
        const all = problem.shares.map((_, index) => index);
        for (const one of all) {
          expect(all.reduce((sum, place) => sum + at(result, one, place), 0)).toBeCloseTo(1, 9);
          expect(all.reduce((sum, object) => sum + at(result, object, one), 0)).toBeCloseTo(1, 9);
          expect(topProbability(result, one, all.length)).toBeCloseTo(1, 9);
          const central = result.centralWeights[one];
          if (central) expect(central.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        }
      }),
      SEED,
    );
  });

  it('gives the same result however it is sliced', () => {
    fc.assert(
      fc.property(problems, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (problem, slices) => {
        const computation = startMonteCarlo(makeInput(problem))!;
        let result: MonteCarloResult | null = null;
        for (let turn = 0; result === null; turn += 1) result = computation.step(slices[turn % slices.length]!);
        expect(result).toEqual(run(problem));
      }),
      SEED,
    );
  });

  it('sorts like the comparison sort of the language', () => {
    // Crowded scores (a power) and few distinct ones go the other way than evenly spread ones.
    const scored = fc.tuple(fc.array(fc.integer({ min: -90, max: 90 }), { maxLength: 90 }), fc.constantFrom(0, 1, 15));
    fc.assert(
      fc.property(scored, ([bases, power]) => {
        const scores = bases.map((base) => base ** power);
        const order = new Int32Array(scores.length);
        makeScoreSorter(scores.length)(Float64Array.from(scores), order);
        expect([...order]).toEqual(scores.map((_, index) => index).sort((a, b) => scores[b]! - scores[a]!));
      }),
      SEED,
    );
  });
});
