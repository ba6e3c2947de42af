/** What every method promises over random problems, and what degenerate data does to each. */
import fc from 'fast-check';
import type { Direction } from '../../../src/core/model/ranking';
import type { MethodInput, MethodOutcome, RankingMethod } from '../../../src/core/ranking/method';
import { METHODS } from '../../../src/core/ranking/methods';
import { rankScores } from '../../../src/core/ranking/rank-scores';

const SEED = { seed: 20241001, numRuns: 60 };

type Rows = number[][];

interface Problem extends MethodInput {
  readonly matrix: Rows;
  readonly directions: Direction[];
  readonly weights: number[];
}

const problems: fc.Arbitrary<Problem> = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.record({
    matrix: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 7 }),
    directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), { minLength: columns, maxLength: columns }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
  }),
); // prettier-ignore

function solve(method: RankingMethod, input: MethodInput): MethodOutcome {
  const outcome = method.compute(input);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

function expectSame(got: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(got.map((score) => score!.toFixed(9))).toEqual(expected.map((score) => score!.toFixed(9)));
}

/** Methods that compare raw differences or powers keep the order, not the scores, when a criterion changes its unit. */
const KEEPS_SCORES = new Set(['wsm', 'topsis', 'vikor', 'moora', 'waspas', 'mabac', 'promethee2']);

describe.each(METHODS.map((method) => [method.id, method as RankingMethod] as const))('%s', (id, method) => {
  it('does not depend on the order of objects or criteria', () => {
    fc.assert(
      fc.property(problems, ({ matrix, directions, weights }) => {
        const plain = solve(method, { matrix, directions, weights }).scores;
        expectSame(solve(method, { matrix: [...matrix].reverse(), directions, weights }).scores.toReversed(), plain);
        const turned = {
          matrix: matrix.map((row) => [...row].reverse()),
          directions: [...directions].reverse(),
          weights: [...weights].reverse(),
        };
        expectSame(solve(method, turned).scores, plain);
      }),
      SEED,
    );
  });

  it('does not depend on the unit of a criterion nor on the sum of the weights', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(1000, 0.01, 8), (problem, factor) => {
        const scaled = {
          ...problem,
          matrix: problem.matrix.map(([first = 0, ...rest]) => [first * factor, ...rest]),
          weights: problem.weights.map((weight) => weight * factor),
        };
        const [plain, other] = [solve(method, problem).scores, solve(method, scaled).scores];
        if (KEEPS_SCORES.has(id)) expectSame(other, plain);
        else expectSame(other.map((score) => score! / other[0]!), plain.map((score) => score! / plain[0]!)); // prettier-ignore
      }),
      SEED,
    );
  });

  it('drops criteria of weight zero, whatever stands in them', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(-5, 0, Number.NaN), (problem, odd) => {
        const wider = {
          matrix: problem.matrix.map((row, index) => [...row, index === 0 ? odd : index]),
          directions: [...problem.directions, 'cost' as const],
          weights: [...problem.weights, 0],
        };
        expect(solve(method, wider).scores).toEqual(solve(method, problem).scores);
      }),
      SEED,
    );
  });

  it('never ranks a dominated object above the one that dominates it, and equal objects share a rank', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const ranks = rankScores(solve(method, problem).scores);
        problem.matrix.forEach((one, a) => {
          problem.matrix.forEach((two, b) => {
            const isAtLeast = one.every((value, column) =>
              problem.directions[column] === 'benefit' ? value >= two[column]! : value <= two[column]!,
            );
            if (isAtLeast) expect(ranks[a]!).toBeLessThanOrEqual(ranks[b]!);
          });
        });
      }),
      SEED,
    );
  });

  it('has only numbers and nulls in its outcome, whatever is missing, under every normalisation and way with costs', () => {
    const cell = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3, nil: null });
    const incomplete = fc.array(fc.tuple(cell, cell), { maxLength: 5 });
    const uses = method.normalisations.flatMap((use) => use.costs.map((costs) => ({ normalisation: use.id, costs })));
    fc.assert(
      fc.property(incomplete, fc.constantFrom(...uses), (matrix, use) => {
        const input = { matrix, directions: ['benefit', 'cost'] as const, weights: [2, 1], ...use };
        const outcome = solve(method, input);
        const figures = [outcome.scores, outcome.normalised, outcome.steps.map(({ values }) => values)].flat(4);
        for (const figure of figures) expect(figure === null || Number.isFinite(figure)).toBe(true);
        expect(outcome.scores).toHaveLength(matrix.length);
        matrix.forEach((row, index) =>
          expect(outcome.scores[index] === null).toBe(row.every((value) => value === null)),
        );
      }),
      SEED,
    );
  });

  it('has a defined outcome and a remark for degenerate data', () => {
    const remarksOf = (input: MethodInput): string[] => solve(method, input).remarks.map((remark) => remark.id);
    const columns = { directions: ['benefit', 'cost'] as const, weights: [1, 1] };
    expect(remarksOf({ matrix: [[3, 4]], ...columns })).toContain('oneObject');
    expect(remarksOf({ matrix: [[3, 4], [3, 4]], ...columns })).toEqual(['constant', 'constant', 'allTied']); // prettier-ignore
    expect(remarksOf({ matrix: [[3, 4], [2, 4]], ...columns })).toEqual(['constant']); // prettier-ignore
    expect(solve(method, { matrix: [[3, 4]], ...columns, weights: [0, 0] })).toMatchObject({ scores: [null], remarks: [{ id: 'noWeights' }] }); // prettier-ignore
    expect(solve(method, { matrix: [], ...columns })).toMatchObject({ scores: [], normalised: [], remarks: [] });
    const gap = remarksOf({ matrix: [[3, null], [2, 4], [1, 5]], ...columns }); // prettier-ignore
    expect(gap).toEqual(method.missing === 'worst' ? ['missingAsWorst'] : []);
  });

  it('takes zeros and a cost of zero, or refuses them with their cell', () => {
    const outcome = method.compute({ matrix: [[3, 4], [0, 0]], directions: ['benefit', 'cost'], weights: [1, 1] }); // prettier-ignore
    if (outcome.ok) for (const score of outcome.value.scores) expect(Number.isFinite(score)).toBe(true);
    expect(outcome.ok).toBe(!method.needsPositive);
    if (!outcome.ok) {
      expect(outcome.refusal).toMatchObject({
        code: 'value-not-positive',
        params: { object: 1, criterion: 0, value: 0 },
      });
    }
  });

  it('refuses a normalisation its literature does not have, and an option it does not know', () => {
    const input = { matrix: [[1], [2]], directions: ['benefit'] as const, weights: [1] };
    for (const normalisation of ['none', 'max', 'minmax', 'vector', 'sum'] as const) {
      const isListed = method.normalisations.some((use) => use.id === normalisation);
      const outcome = method.compute({ ...input, normalisation });
      expect(outcome.ok).toBe(isListed);
      if (!outcome.ok) expect(outcome.refusal.code).toBe('normalisation-refused');
    }
    expect(method.compute({ ...input, options: { nothing: 1 } })).toMatchObject({
      ok: false,
      refusal: { code: 'option-invalid' },
    });
  });
});

it('refuses costs in a sum of raw values, and negative values in ratios', () => {
  const wsm = METHODS[0] as RankingMethod;
  const costs = wsm.compute({ matrix: [[1], [2]], directions: ['cost'], weights: [1], normalisation: 'none' });
  expect(costs).toMatchObject({ ok: false, refusal: { code: 'costs-refused' } });
  const negative = wsm.compute({ matrix: [[1], [-2]], directions: ['benefit'], weights: [1] });
  expect(negative).toMatchObject({
    ok: false,
    refusal: { code: 'value-negative', params: { object: 1, criterion: 0 } },
  });
  expect(wsm.compute({ matrix: [[1], [-2]], directions: ['benefit'], weights: [1], normalisation: 'minmax' }).ok).toBe(
    true,
  );
});

it('prepares once and scores many weightings as compute does', () => {
  fc.assert(
    fc.property(problems, fc.constantFrom(...METHODS), (problem, method) => {
      const prepared = method.prepare(problem);
      if (!prepared.ok) throw new Error(prepared.refusal.code);
      const other = problem.weights.map((weight, index) => weight + index);
      expect([...prepared.value.evaluate(other).scores]).toEqual(solve(method, { ...problem, weights: other }).scores);
    }),
    SEED,
  );
});
