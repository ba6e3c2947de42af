/** The study of a ranking against figures worked out by hand, and its promises over slices and seeds. */
import { BRIEF } from '../../../../src/core/ranking/study/study-ranking';
import { METHODS } from '../../../../src/core/ranking/methods';
import { hashText } from '../../../../src/core/model/text-hash';
import { makeRandom } from '../../../../src/core/ranking/uncertainty/random';
import { makeProblem, runStudy, type Bare } from './make-study';

/** A leads by 0.6·1 + 0.4·0.5 = 0.8 to B's 0.6·0.5 + 0.4·1 = 0.7; they tie at a weight of one half. */
const TWO: Bare = { matrix: [[4, 2], [2, 4]], weights: [6, 4] }; // prettier-ignore

it('finds the exact weight at which another object is first, and the smallest change of all weights and of one score', () => {
  const study = runStudy(makeProblem(TWO));
  expect(study.weights).toEqual([
    { criterion: 0, weight: 0.6, from: expect.closeTo(0.5, 12) as number, to: 1, below: 1, above: null, isExact: true },
    { criterion: 1, weight: 0.4, from: 0, to: expect.closeTo(0.5, 12) as number, below: null, above: 1, isExact: true },
  ]);
  expect(study.nearestWeights?.object).toBe(1);
  expect(study.nearestWeights?.weights.map((weight) => Number(weight.toFixed(9)))).toEqual([0.5, 0.5]);
  // B's first value: 0.6·x/4 + 0.4 = 0.8 at x = 8/3; A's second: 0.6 + 0.4·y/4 = 0.7 at y = 1 is out of its range.
  expect(study.nearestScore).toMatchObject({ object: 1, changed: 1, criterion: 0, from: 2 });
  expect(study.nearestScore?.to).toBeCloseTo(8 / 3, 6);
});

it('draws weights within the stated band: the leader at ±25 % stays first where its limit lies outside', () => {
  const study = runStudy(makeProblem({ ...TWO, weights: [8, 2] }));
  const { draws, seed, distribution, objects } = study.acceptability!;
  expect({ seed, distribution }).toEqual({ seed: 1, distribution: { type: 'band', share: 0.25 } });
  expect(draws).toBe(10_000);
  // 0.8·0.75 to 0.2·1.25 is 0.6 to 0.25: above one half.
  expect(objects.map(({ inTop, places, expectedRank }) => [inTop, places, expectedRank])).toEqual([
    [1, [1, 0], 1],
    [0, [0, 1], 2],
  ]);
});

it('leaves the limits of weights as they are while unknown values are drawn', () => {
  const bare: Bare = { matrix: [[4, 2], [2, 4], [1, null]], weights: [6, 4], scale: { min: 1, max: 5 } }; // prettier-ignore
  const { acceptability, weights, nearestWeights } = runStudy(makeProblem(bare));
  expect(acceptability?.drawsValues).toBe(true);
  expect(weights[0]).toMatchObject({ from: expect.closeTo(0.5, 12) as number, below: 1 });
  expect(nearestWeights?.object).toBe(1);
});

it('gives the chance of a first place that integration gives', () => {
  // First while u > v for u of 0.52·(1 ± 0.25) and v of 0.48·(1 ± 0.25), both uniform.
  const [lowU, highU, lowV, highV] = [0.39, 0.65, 0.36, 0.6];
  let inside = 0;
  const steps = 2000;
  for (let step = 0; step < steps; step += 1) {
    const u = lowU + ((highU - lowU) * (step + 0.5)) / steps;
    inside += Math.min(1, Math.max(0, (u - lowV) / (highV - lowV))) / steps;
  }
  const study = runStudy(makeProblem({ ...TWO, weights: [52, 48] }));
  expect(Math.abs(study.acceptability!.objects[0]!.places[0]! - inside)).toBeLessThan(0.02);
});

it('is the same in slices of any size, and has the hash of its inputs', () => {
  const problem = makeProblem({ matrix: [[4, 2, null], [2, 4, 3], [3, 3, 1], [1, 5, 5]], weights: [3, 2, 1], scale: { min: 1, max: 5 } }); // prettier-ignore
  const [one, two] = [runStudy(problem), runStudy(problem)];
  expect(two).toEqual(one);
  expect(one.acceptability?.drawsValues).toBe(true);
  const other = runStudy({ ...problem, weights: [3, 2, 2] });
  expect(other.hash).not.toBe(one.hash);
  const shares = one.acceptability!.objects.map(({ places }) => places.reduce((sum, share) => sum + share, 0));
  for (const sum of shares) expect(sum).toBeCloseTo(1, 9);
});

it('says of the cell that narrows the order most what its filling does', () => {
  const study = runStudy(makeProblem({ matrix: [[4, null], [4, 3], [2, 3]], weights: [1, 2], scale: { min: 1, max: 5 } })); // prettier-ignore
  const [first] = study.narrowings.list;
  expect(first).toMatchObject({ object: 0, criterion: 1, doubt: 'missing', now: { best: 1, worst: 3 } });
  expect(first!.after.worst - first!.after.best).toBeLessThan(2);
});

it('compares all methods: one order where an object dominates the next, and who moves where they do not agree', () => {
  const chain = runStudy(makeProblem({ matrix: [[5, 5], [4, 4], [3, 3], [2, 2], [1, 1]], weights: [1, 1] })); // prettier-ignore
  expect(chain.methods).toMatchObject({ kendallW: expect.closeTo(1, 9) as number, moving: [] });
  expect(chain.methods.methods.map(({ method }) => method)).toEqual(METHODS.map(({ id }) => id));
  const mixed = runStudy(makeProblem({ matrix: [[9, 1], [5, 5], [1, 9], [6, 3]], weights: [1, 1] })); // prettier-ignore
  expect(mixed.methods.kendallW).toBeLessThan(1);
  const [most] = mixed.methods.moving;
  const own = mixed.methods.methods.map(({ ranks }) => ranks[most!.object]!);
  expect([Math.min(...own), Math.max(...own)]).toEqual([most!.best, most!.worst]);
});

it.each(METHODS.map(({ id }) => id))('holds for %s, with an unknown value and an object without any, in a brief study', (method) => {
  const matrix = [[4, 2, 3], [2, 4, null], [null, null, null], [3, 3, 3], [5, 1, 2]]; // prettier-ignore
  const problem = makeProblem({ matrix, weights: [3, 2, 0], method, directions: ['benefit', 'cost', 'benefit'] });
  const study = runStudy(problem, BRIEF);
  expect(JSON.stringify(study)).not.toMatch(/NaN|Infinity/);
  expect(study.acceptability?.objects.map(({ object }) => object)).toEqual([0, 1, 3, 4]);
  expect(study.weights.map(({ criterion }) => criterion)).toEqual([0, 1]);
  for (const { from, weight, to } of study.weights) {
    expect(from).toBeLessThanOrEqual(weight);
    expect(to).toBeGreaterThanOrEqual(weight);
  }
}); // prettier-ignore

it('gives the figures it has always given for the same seed: complete, with unknown values, by a product', () => {
  const random = makeRandom(11);
  const rows = Array.from({ length: 40 }, () => Array.from({ length: 6 }, () => 1 + random.below(9)));
  const open = rows.map((row) => row.map((value) => (random.next() < 0.05 ? null : value)));
  const weights = [5, 3, 2, 4, 1, 2];
  const directions = weights.map((_, index) => (index % 3 === 2 ? 'cost' : 'benefit'));
  const scale = { min: 1, max: 9 };
  const hashes = [
    { matrix: rows, weights, directions, scale },
    { matrix: open, weights, directions, scale },
    { matrix: open, weights, directions, scale, normalisation: 'minmax' as const },
    { matrix: open, weights, directions, scale, method: 'wpm' as const },
  ].map((bare) => hashText(JSON.stringify(runStudy(makeProblem(bare)), roundFigures)));
  expect(hashes).toEqual(['dtu6a7', '1ms5fet', '18d3gmz', 'jgq5r7']);
});

/** Powers and logarithms differ in the last digit between machines. */
function roundFigures(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}
