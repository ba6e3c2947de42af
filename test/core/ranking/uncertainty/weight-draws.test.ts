import { makeRandom, makeXoshiro } from '../../../../src/core/ranking/uncertainty/random';
import { makeWeightDraws, type WeightDistribution } from '../../../../src/core/ranking/uncertainty/weight-draws';

const DRAWS = 20_000;

function sample(weights: readonly number[], distribution: WeightDistribution): Float64Array[] {
  const draw = makeWeightDraws(weights, distribution, makeRandom(11))!;
  return Array.from({ length: DRAWS }, () => {
    const drawn = new Float64Array(weights.length);
    draw(drawn);
    return drawn;
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => mean(values.map((value) => value * value)) - mean(values) ** 2;

it('words follow the published algorithm', () => {
  // By hand from the reference code with state 1, 2, 3, 4; also the vector of the Rust crate rand_xoshiro.
  const word = makeXoshiro([1, 2, 3, 4]);
  expect([word(), word(), word(), word()]).toEqual([11520, 0, 5927040, 70819200]);
});

it('a seed gives the same numbers again, another seed others', () => {
  const first = (seed: number): number => makeRandom(seed).next();
  expect(first(5)).toBe(first(5));
  expect(first(5)).not.toBe(first(6));
  expect(first(NaN)).toBe(first(0));
});

it('uniform weights have the moments of the flat Dirichlet', () => {
  const first = sample([1, 5, 2], { type: 'uniform' }).map((drawn) => drawn[0]!);
  expect(mean(first)).toBeCloseTo(1 / 3, 2);
  expect(variance(first)).toBeCloseTo(2 / 36, 2);
});

it('Dirichlet weights have the given mean and the variance of their concentration', () => {
  const first = sample([5, 3, 2], { type: 'dirichlet', concentration: 9 }).map((drawn) => drawn[0]!);
  expect(mean(first)).toBeCloseTo(0.5, 2);
  expect(variance(first)).toBeCloseTo((0.5 * 0.5) / 10, 3);
  const rare = sample([1, 9], { type: 'dirichlet', concentration: 2 }).map((drawn) => drawn[0]!);
  expect(mean(rare)).toBeCloseTo(0.1, 2);
});

it('a band keeps each weight near itself', () => {
  for (const drawn of sample([1, 1], { type: 'band', share: 0.2 }).slice(0, 500)) {
    expect(drawn[0]!).toBeGreaterThanOrEqual(0.8 / 2);
    expect(drawn[0]!).toBeLessThanOrEqual(1.2 / 2);
  }
});

it('keeps zero weights at zero and the sum at 1, whatever the parameters', () => {
  const odd: WeightDistribution[] = [
    { type: 'uniform' },
    { type: 'dirichlet', concentration: NaN },
    { type: 'dirichlet', concentration: 0 },
    { type: 'band', share: 7 },
  ];
  for (const distribution of odd) {
    for (const drawn of sample([3, 0, 1], distribution).slice(0, 200)) {
      expect(drawn[1]).toBe(0);
      expect(drawn[0]! + drawn[2]!).toBeCloseTo(1, 12);
    }
  }
  expect(makeWeightDraws([0, -1, NaN], { type: 'uniform' }, makeRandom(1))).toBeNull();
});
