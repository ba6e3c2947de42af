import fc from 'fast-check';
import type { Direction } from '../../../../src/core/model/ranking';
import { findIntervalRanks, type IntervalMethod } from '../../../../src/core/ranking/uncertainty/interval-ranks';
import { makeSpans, type InputCell, type SpanProblem } from '../../../../src/core/ranking/uncertainty/spans';
import { placesOf, product, rawSum, scoreByMax, vectorSum } from './scores';

const SEED = { seed: 20241003 };
const MAX_SUM: IntervalMethod = { type: 'max-sum' };

interface Case {
  readonly problem: SpanProblem;
  /** Where each value of a completion lies in its span, 0..1. */
  readonly shares: readonly number[];
}

const value = fc.constantFrom(1, 1, 2, 3, 4, 5);
const cell: fc.Arbitrary<InputCell> = fc.oneof(
  { weight: 5, arbitrary: value.map((known) => ({ value: known })) },
  { weight: 2, arbitrary: fc.constant({ value: null }) },
  { weight: 1, arbitrary: fc.tuple(value, value).map(([known, other]) => ({ value: known, readings: [other] })) },
  { weight: 1, arbitrary: value.map((known) => ({ value: known, isVague: true })) },
);

const cases = (maxObjects: number): fc.Arbitrary<Case> =>
  fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const each = { minLength: columns, maxLength: columns };
    return fc
      .record({
        cells: fc.array(fc.array(cell, each), { minLength: 1, maxLength: maxObjects }),
        directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), each),
        weights: fc.array(fc.nat(4), each),
        scales: fc.array(fc.option(fc.constant({ min: 1, max: 5 })), each),
        shares: fc.array(fc.constantFrom(0, 0, 1, 1, 0.5, 0.3), { minLength: 24, maxLength: 24 }),
      })
      .map(({ cells, directions, weights, scales, shares }) => ({
        problem: { spans: makeSpans(cells, scales), directions, weights },
        shares,
      }));
  });

function complete({ spans }: SpanProblem, shares: readonly number[]): number[][] {
  let position = 0;
  return spans.map((row) => row.map(({ min, max }) => min + (max - min) * shares[position++ % shares.length]!));
}

const METHODS: readonly (readonly [string, IntervalMethod, typeof product])[] = [
  ['the weighted sum by the best value', MAX_SUM, scoreByMax],
  ['the weighted product', { type: 'separate', score: product }, product],
];

describe.each(METHODS)('intervals of %s', (_, method, score) => {
  it('hold the rank in every completion', () => {
    fc.assert(
      fc.property(cases(6), ({ problem, shares }) => {
        if (problem.weights.every((weight) => weight === 0)) return;
        const { ranks } = findIntervalRanks(problem, method);
        const places = placesOf(score(complete(problem, shares), problem.directions, problem.weights));
        places.forEach(({ best, worst }, object) => {
          expect(ranks[object]!.best).toBeLessThanOrEqual(best);
          expect(ranks[object]!.worst).toBeGreaterThanOrEqual(worst);
        });
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  it('are reached at both ends by some completion when they are said to be exact', () => {
    let exact = 0;
    fc.assert(
      fc.property(cases(4), ({ problem }) => {
        if (problem.weights.every((weight) => weight === 0)) return;
        const outcome = findIntervalRanks(problem, method);
        if (outcome.how !== 'exact') return;
        exact += 1;
        const cells = problem.spans.flat().length;
        const found = problem.spans.map(() => ({ best: Infinity, worst: 0 }));
        for (let corner = 0; corner < 2 ** cells; corner += 1) {
          const shares = Array.from({ length: cells }, (_cell, bit) => (corner >> bit) & 1);
          placesOf(score(complete(problem, shares), problem.directions, problem.weights)).forEach((place, object) => {
            found[object]!.best = Math.min(found[object]!.best, place.best);
            found[object]!.worst = Math.max(found[object]!.worst, place.worst);
          });
        }
        expect(outcome.ranks).toEqual(found);
      }),
      { ...SEED, numRuns: 60 },
    );
    expect(exact).toBeGreaterThan(15);
  });
});

/** Every pair of objects in every column: the upper at its worst, the lower at its best, the others at either of their ends. */
function ranksByPairs({ spans, directions, weights }: SpanProblem): { best: number; worst: number }[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const leastGap = (upper: number, lower: number, column: number): number => {
    const isBenefit = directions[column] === 'benefit';
    const at = spans.map((row) => row[column]!);
    const [worst, best] = [isBenefit ? at[upper]!.min : at[upper]!.max, isBenefit ? at[lower]!.max : at[lower]!.min];
    const gaps = (['min', 'max'] as const).map((end) => {
      const others = at.filter((_span, object) => object !== upper && object !== lower).map((span) => span[end]);
      const reference = isBenefit ? Math.max(worst, best, ...others) : Math.min(worst, best, ...others);
      const share = (one: number): number =>
        isBenefit ? (reference === 0 ? 0 : one / reference) : one === 0 ? 1 : reference / one;
      return share(worst) - share(best);
    });
    return Math.min(...gaps);
  };
  const isAbove = (upper: number, lower: number): boolean =>
    weights.reduce((sum, weight, column) => sum + weight * leastGap(upper, lower, column), 0) / total > 1e-12;
  return spans.map((_row, object) => {
    const others = spans.map((_other, other) => other).filter((other) => other !== object);
    return {
      best: 1 + others.filter((other) => isAbove(other, object)).length,
      worst: spans.length - others.filter((other) => isAbove(object, other)).length,
    };
  });
}

it('bounds rest on every pair of objects, those passed over among them', () => {
  let [bounds, narrow] = [0, 0];
  fc.assert(
    fc.property(cases(9), fc.boolean(), ({ problem }, hasNothing) => {
      if (problem.weights.every((weight) => weight === 0)) return;
      // A value of 0 has no share of its own among costs.
      const spans = problem.spans.map((row, object) =>
        row.map((span) => (hasNothing && object === 0 ? { ...span, min: 0 } : span)),
      );
      const { how, ranks } = findIntervalRanks({ ...problem, spans }, MAX_SUM);
      if (how !== 'bound') return;
      bounds += 1;
      if (ranks.some(({ best, worst }) => worst - best < spans.length - 1)) narrow += 1;
      expect(ranks).toEqual(ranksByPairs({ ...problem, spans }));
    }),
    { ...SEED, numRuns: 2000 },
  );
  expect(bounds).toBeGreaterThan(500);
  expect(narrow).toBeGreaterThan(200);
});

describe('intervals by search', () => {
  it('reach every rank that the corners of a small problem reach, and say that they were searched', () => {
    fc.assert(
      fc.property(cases(3), ({ problem }) => {
        const cells = problem.spans.flat().filter(({ min, max }) => min < max).length;
        if (cells > 6 || problem.weights.every((weight) => weight === 0)) return;
        const method = { type: 'other', score: vectorSum, seed: 1, budget: 3000 } as const;
        const outcome = findIntervalRanks(problem, method);
        const open = problem.spans.some((row) => row.some(({ min, max }, column) => min < max && problem.weights[column]! > 0)); // prettier-ignore
        expect(outcome.how).toBe(open ? 'search' : 'exact');
        expect(outcome.tried).toBeLessThanOrEqual(3000);
        expect(findIntervalRanks(problem, method)).toEqual(outcome);
        for (let corner = 0; corner < 2 ** problem.spans.flat().length && corner < 512; corner += 1) {
          const shares = problem.spans.flat().map((_cell, bit) => (corner >> bit) & 1);
          placesOf(vectorSum(complete(problem, shares), problem.directions, problem.weights)).forEach(
            (place, object) => {
              expect(outcome.ranks[object]!.best).toBeLessThanOrEqual(place.best);
              expect(outcome.ranks[object]!.worst).toBeGreaterThanOrEqual(place.worst);
            },
          );
        }
      }),
      { ...SEED, numRuns: 25 },
    );
  });

  it('are as wide as can be when the method never says anything', () => {
    const problem: SpanProblem = {
      spans: makeSpans([[{ value: null }], [{ value: 1 }]], [{ min: 1, max: 5 }]),
      directions: ['benefit'],
      weights: [1],
    };
    const silent = (): (number | null)[] => [null, null];
    const { ranks } = findIntervalRanks(problem, { type: 'other', score: silent, seed: 1, budget: 20 });
    expect(ranks).toEqual([{ best: 1, worst: 2 }, { best: 1, worst: 2 }]); // prettier-ignore
  });
});

it('the reference that a filled value moves is followed: a bound, not an exact interval', () => {
  // Filling the open cost below 100 takes from both known ones in proportion; their order stays.
  const problem: SpanProblem = {
    spans: makeSpans([[{ value: 100 }], [{ value: 200 }], [{ value: null }]], [{ min: 50, max: 300 }]),
    directions: ['cost'],
    weights: [1],
  };
  const { how, ranks } = findIntervalRanks(problem, MAX_SUM);
  expect(how).toBe('bound');
  expect(ranks).toEqual([{ best: 1, worst: 2 }, { best: 2, worst: 3 }, { best: 1, worst: 3 }]); // prettier-ignore
});

it('has defined outcomes without objects and without weights', () => {
  const empty: SpanProblem = { spans: [], directions: ['benefit'], weights: [1] };
  for (const method of [MAX_SUM, { type: 'separate', score: rawSum } as const]) {
    expect(findIntervalRanks(empty, method)).toMatchObject({ how: 'exact', ranks: [] });
  }
  const weightless: SpanProblem = {
    ...empty,
    spans: makeSpans([[{ value: 1 }], [{ value: 2 }]], [null]),
    weights: [0],
  };
  expect(findIntervalRanks(weightless, MAX_SUM).ranks).toEqual([{ best: 1, worst: 2 }, { best: 1, worst: 2 }]); // prettier-ignore
});
