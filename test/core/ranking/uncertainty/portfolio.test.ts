import fc from 'fast-check';
import { findPortfolio, type Portfolio } from '../../../../src/core/ranking/uncertainty/portfolio';
import type { PortfolioProblem } from '../../../../src/core/ranking/uncertainty/portfolio-problem';

const SEED = { seed: 20241004 };

function solve(problem: PortfolioProblem, maxNodes?: number): Portfolio {
  const result = findPortfolio(problem, maxNodes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** The set of greatest value by trying all, of equal ones with the fewest items; null when there is none. */
function tryAll(problem: PortfolioProblem): { value: number; count: number } | null {
  const { items, limits, mustHave = [], excludes = [], requires = [] } = problem;
  let best: { value: number; count: number } | null = null;
  for (let mask = 0; mask < 2 ** items.length; mask += 1) {
    const has = (item: number): boolean => ((mask >> item) & 1) === 1;
    const chosen = items.map((_, item) => item).filter(has);
    const isAllowed =
      mustHave.every(has) &&
      excludes.every(([one, other]) => one === other || !has(one) || !has(other)) &&
      requires.every(([item, needed]) => !has(item) || has(needed)) &&
      limits.every(
        (limit, index) => chosen.reduce((used, item) => used + (items[item]!.uses[index] ?? Infinity), 0) <= limit,
      );
    if (!isAllowed) continue;
    const value = chosen.reduce((sum, item) => sum + (items[item]!.value ?? 0), 0);
    if (best === null || value > best.value || (value === best.value && chosen.length < best.count)) {
      best = { value, count: chosen.length };
    }
  }
  return best;
}

const problems: fc.Arbitrary<PortfolioProblem> = fc
  .record({ count: fc.integer({ min: 0, max: 9 }), limits: fc.array(fc.nat(20), { maxLength: 3 }) })
  .chain(({ count, limits }) => {
    const index = fc.nat(Math.max(0, count - 1));
    const pairs = count === 0 ? fc.constant([]) : fc.array(fc.tuple(index, index), { maxLength: 4 });
    return fc.record({
      items: fc.array(
        fc.record({
          value: fc.option(fc.nat(9), { freq: 8 }),
          uses: fc.array(fc.option(fc.nat(9), { freq: 15 }), { minLength: limits.length, maxLength: limits.length }),
        }),
        { minLength: count, maxLength: count },
      ),
      limits: fc.constant(limits),
      mustHave: count === 0 ? fc.constant([]) : fc.array(index, { maxLength: 2 }),
      excludes: pairs,
      requires: pairs,
    });
  });

it('is the best of all sets of a small problem, with the fewest objects, and refuses where there is none', () => {
  let refused = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      const best = tryAll(problem);
      const result = findPortfolio(problem);
      expect(result.ok).toBe(best !== null);
      if (!result.ok) refused += 1;
      if (!result.ok || best === null) return;
      const { chosen, value, optimal, gap, left } = result.value;
      expect(optimal).toBe(true);
      expect(gap).toBe(0);
      expect(value).toBeCloseTo(best.value, 9);
      expect(chosen.length).toBe(best.count);
      problem.limits.forEach((limit, index) => {
        const used = chosen.reduce((sum, item) => sum + problem.items[item]!.uses[index]!, 0);
        expect(left[index]).toBe(limit - used);
      });
    }),
    { ...SEED, numRuns: 600 },
  );
  expect(refused).toBeGreaterThan(20);
});

it('takes limits by year and source apart', () => {
  // APBD 2025: 10, APBN 2025: 5, APBD 2026: 4.
  const problem: PortfolioProblem = {
    limits: [10, 5, 4],
    items: [
      { value: 0.9, uses: [8, 0, 2] },
      { value: 0.8, uses: [2, 5, 2] },
      { value: 0.7, uses: [2, 0, 2] },
      { value: 0.05, uses: [0, 1, 0] },
    ],
  };
  expect(solve(problem)).toMatchObject({ chosen: [0, 1], left: [0, 0, 0], optimal: true });
  expect(solve({ ...problem, excludes: [[0, 1]] }).chosen).toEqual([0, 2, 3]);
  expect(solve({ ...problem, mustHave: [3] }).chosen).toEqual([0, 2, 3]);
  expect(solve({ ...problem, requires: [[0, 3]] }).chosen).toEqual([0, 2, 3]);
});

it('says why must-haves cannot stand together', () => {
  const items = [{ value: 1, uses: [6] }, { value: 1, uses: [5] }, { value: 1, uses: [null] }]; // prettier-ignore
  const refusalOf = (problem: Partial<PortfolioProblem>): unknown => {
    const result = findPortfolio({ items, limits: [10], ...problem });
    return result.ok ? null : result.refusal;
  };
  expect(refusalOf({ mustHave: [0, 1] })).toEqual({ code: 'must-have-over-limit', params: { limit: 0, over: 1 } });
  expect(refusalOf({ mustHave: [0, 1], excludes: [[1, 0]] })).toEqual({ code: 'must-have-excluded', params: { item: 0, other: 1 } }); // prettier-ignore
  expect(refusalOf({ mustHave: [2] })).toEqual({ code: 'must-have-unknown-use', params: { item: 2 } });
  expect(refusalOf({ mustHave: [0], requires: [[0, 1]] })).toMatchObject({ code: 'must-have-over-limit' });
});

it('leaves out what has no known cost, and says so', () => {
  const items = [{ value: 9, uses: [null] }, { value: 1, uses: [1] }]; // prettier-ignore
  expect(solve({ items, limits: [10] })).toMatchObject({ chosen: [1], unknown: [0] });
});

it('has an empty set of nothing, of no room and of no value', () => {
  expect(solve({ items: [], limits: [1] })).toMatchObject({ chosen: [], value: 0, optimal: true, gap: 0 });
  expect(solve({ items: [{ value: 1, uses: [1] }], limits: [0] }).chosen).toEqual([]);
  expect(solve({ items: [{ value: null, uses: [0] }, { value: NaN, uses: [0] }], limits: [5] }).chosen).toEqual([]); // prettier-ignore
});

/** Values close to costs, the hard kind of knapsack (Pisinger 2005). */
const hard = (count: number): PortfolioProblem => ({
  items: Array.from({ length: count }, (_, item) => ({
    value: 20 + ((item * 37) % 41) / 3,
    uses: [10 + ((item * 37) % 41) / 2, 5 + ((item * 53) % 29)],
  })),
  limits: [count * 6, count * 7],
});

it('says that it stopped early, and how far it can be from the best', () => {
  const early = solve(hard(30), 10);
  const long = solve(hard(30), 2_000_000);
  expect(early.optimal).toBe(false);
  expect(early.nodes).toBe(10);
  expect(early.value * (1 + early.gap!)).toBeGreaterThanOrEqual(long.value - 1e-9);
});

it('proves sets of realistic size', () => {
  const items = Array.from({ length: 60 }, (_, item) => ({
    value: ((item * 73) % 97) / 97,
    uses: [((item * 31) % 53) + 1, ((item * 17) % 23) * (item % 2), ((item * 7) % 11) * ((item + 1) % 2)],
  }));
  expect(solve({ items, limits: [500, 120, 60] })).toMatchObject({ optimal: true });
});
