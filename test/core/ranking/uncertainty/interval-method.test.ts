/** Rank intervals of every method: how they were found, and that no completion leaves them where they are said to be sure. */
import fc from 'fast-check';
import type { Direction } from '../../../../src/core/model/ranking';
import { METHODS } from '../../../../src/core/ranking/methods';
import { intervalMethodFor, scoreOf, type MethodInUse } from '../../../../src/core/ranking/uncertainty/interval-method';
import { findIntervalRanks } from '../../../../src/core/ranking/uncertainty/interval-ranks';
import { makeSpans, type SpanProblem } from '../../../../src/core/ranking/uncertainty/spans';
import { placesOf } from './scores';

const SEED = { seed: 20241005, numRuns: 40 };
const IN_USE = METHODS.map((method): MethodInUse => ({
  method: method.id, normalisation: method.normalisations[0]!.id, options: {},
})); // prettier-ignore

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constant({ value: null }) },
  { weight: 1, arbitrary: fc.constantFrom(2, 4).map((value) => ({ value, isVague: true })) },
);
const problems: fc.Arbitrary<SpanProblem> = fc
  .record({
    cells: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
    directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), { minLength: 3, maxLength: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ cells, directions, weights }) => ({
    spans: makeSpans(cells, directions.map(() => ({ min: 1, max: 5 }))),
    directions,
    weights,
  })); // prettier-ignore

function ranksAt(inUse: MethodInUse, { spans, directions, weights }: SpanProblem, shares: readonly number[]) {
  let next = 0;
  const completion = spans.map((row) =>
    row.map(({ min, max }) => min + (max - min) * (shares[next++ % shares.length] ?? 0)),
  );
  return placesOf(scoreOf(inUse)(completion, directions, weights));
}

describe.each(IN_USE.map((inUse) => [inUse.method, inUse] as const))('%s', (id, inUse) => {
  it.each([['with work to search', 1e6], ['without', 0]] as const)('%s holds the rank of every completion', (_, work) => {
    fc.assert(
      fc.property(problems, fc.array(fc.constantFrom(0, 1, 0.5), { minLength: 15, maxLength: 15 }), (problem, shares) => {
        const { ranks, how } = findIntervalRanks(problem, intervalMethodFor(inUse, problem, work));
        // A search may miss what a completion reaches; then nothing is promised.
        if (how === 'search') return;
        ranksAt(inUse, problem, shares).forEach(({ best, worst }, object) => {
          expect(ranks[object]!.best).toBeLessThanOrEqual(best);
          expect(ranks[object]!.worst).toBeGreaterThanOrEqual(worst);
        });
      }),
      SEED,
    );
  }); // prettier-ignore

  it('says how sure it is, and searches within the bounds of dominance', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        if (problem.spans.flat().every(({ min, max }) => min === max)) return;
        const found = findIntervalRanks(problem, intervalMethodFor(inUse, problem, 1e6));
        const bound = findIntervalRanks(problem, intervalMethodFor(inUse, problem, 0));
        if (id === 'wpm') expect(found.how).toBe('exact');
        else if (id !== 'wsm') expect([found.how, bound.how]).toEqual(['search', 'bound']);
        found.ranks.forEach(({ best, worst }, object) => {
          expect(best).toBeGreaterThanOrEqual(bound.ranks[object]!.best);
          expect(worst).toBeLessThanOrEqual(bound.ranks[object]!.worst);
        });
      }),
      SEED,
    );
  });
});

it('gives the exact interval of a small case by TOPSIS, found by trying every corner', () => {
  const cells = [[{ value: 4 }, { value: null }], [{ value: 3 }, { value: 3 }], [{ value: 1 }, { value: 5 }]]; // prettier-ignore
  const problem: SpanProblem = {
    spans: makeSpans(cells, [{ min: 1, max: 5 }, { min: 1, max: 5 }]), directions: ['benefit', 'benefit'], weights: [1, 1],
  }; // prettier-ignore
  const inUse = IN_USE.find(({ method }) => method === 'topsis')!;
  const { ranks } = findIntervalRanks(problem, intervalMethodFor(inUse, problem, 1e6));
  const corners = [0, 0.25, 0.5, 0.75, 1].map((share) => ranksAt(inUse, problem, [share]));
  expect(ranks[0]).toEqual({
    best: Math.min(...corners.map(([own]) => own!.best)),
    worst: Math.max(...corners.map(([own]) => own!.worst)),
  });
});
