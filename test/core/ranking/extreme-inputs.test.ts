/**
 * The worst numbers a cell or a caller can hold, through every method with every normalisation, way with costs and scale of weights, and
 * through every way to weights: a refusal that has a code and a sentence, or figures that are numbers.
 */
import fc from 'fast-check';
import type { Direction } from '../../../src/core/model/ranking';
import type { MethodInput, RankingMethod } from '../../../src/core/ranking/method';
import { METHODS } from '../../../src/core/ranking/methods';
import { aggregateScores } from '../../../src/core/ranking/panel/aggregate';
import { concordance } from '../../../src/core/ranking/panel/concordance';
import type { Preference } from '../../../src/core/ranking/preference';
import { rankScores } from '../../../src/core/ranking/rank-scores';
import { bestWorstWeights } from '../../../src/core/ranking/weights/best-worst';
import { measureConsistency } from '../../../src/core/ranking/weights/consistency';
import { globalWeights } from '../../../src/core/ranking/weights/hierarchy';
import { criticWeights, entropyWeights } from '../../../src/core/ranking/weights/objective';
import { completeReverses, priorities } from '../../../src/core/ranking/weights/pairwise';
import { rankOrderWeights, swingWeights } from '../../../src/core/ranking/weights/rank-order';
import { makeTranslator } from '../../../src/i18n';
import { solve as rankProblem } from './make-problem';

const SEED = { seed: 20_261_126, endOnFailure: true };
const EXTREMES = [0, -0, 1, 3, 3, 1e-9, 1e9, -1, 5e-324, 1e-300, 1e300, 1.7e308, -1.7e308, Number.NaN, Infinity, -Infinity]; // prettier-ignore

const value = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constantFrom(...EXTREMES), fc.constant(null)); // prettier-ignore
/** Alike all over, or each by itself; more often sound than not, so that data are reached behind weights. */
const column = (rows: number) => fc.oneof(fc.array(value, { minLength: rows, maxLength: rows }), value.map((one) => Array.from({ length: rows }, () => one))); // prettier-ignore
const weight = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(0, 1, 2, 0.2) }, fc.constantFrom(...EXTREMES));

const problems = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })).chain(([rows, columns]) =>
  fc.record({
    columns: fc.tuple(...Array.from({ length: columns }, () => column(rows))),
    rows: fc.constant(rows),
    directions: fc.array(fc.constantFrom<Direction>('benefit', 'cost'), { minLength: columns, maxLength: columns }),
    weights: fc.array(weight, { minLength: columns, maxLength: columns }),
    weightScale: fc.constantFrom<'share' | 'given'>('share', 'given'),
  }),
); // prettier-ignore

const matrixOf = ({ columns, rows }: { readonly columns: readonly (number | null)[][]; readonly rows: number }) =>
  Array.from({ length: rows }, (_, row) => columns.map((one) => one[row] ?? null));

/** Paths of numbers that are none. */
function oddNumbers(found: unknown, path = ''): string[] {
  if (typeof found === 'number') return Number.isFinite(found) ? [] : [`${path}: ${found}`];
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([key, one]) => oddNumbers(one, `${path}.${key}`));
}

const USES = METHODS.flatMap((method) =>
  method.normalisations.flatMap(({ id, costs }) =>
    (costs.length === 0 ? [undefined] : costs).map((form) => [method.id, id, form ?? 'none', method as RankingMethod] as const),
  ),
); // prettier-ignore

test.each(USES)('%s with %s, costs %s', (_, normalisation, costs, method) => {
  let ranked = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      const { directions, weights, weightScale } = problem;
      const matrix = matrixOf(problem);
      const form = costs === 'none' ? {} : { costs };
      const outcome = method.compute({ matrix, directions, weights, weightScale, normalisation, ...form });
      if (!outcome.ok) {
        expect(outcome.refusal.code).toMatch(/^(weight-invalid|value-(negative|not-positive|extreme)|costs-refused|score-extreme)$/); // prettier-ignore
        expect(oddNumbers(outcome.refusal.params)).toEqual([]);
        return;
      }
      expect(oddNumbers(outcome.value)).toEqual([]);
      const ranks = rankScores(outcome.value.scores);
      if (ranks.includes(null)) expect(outcome.value.remarks).not.toEqual([]);
      else ranked += ranks.length;
    }),
    { ...SEED, numRuns: 100 },
  );
  expect(ranked).toBeGreaterThan(10);
});

test('options at their ends and beyond', () => {
  const input: MethodInput = { matrix: [[1, 5], [3, 2], [2, 2]], directions: ['benefit', 'cost'], weights: [1, 2] }; // prettier-ignore
  const thresholds = [...EXTREMES, 2];
  const preferences = thresholds.flatMap((q) =>
    thresholds.flatMap((p): Preference[] => [
      { type: 'u', q }, { type: 'v', p }, { type: 'level', q, p }, { type: 'linear', q, p }, { type: 'gaussian', s: p },
    ]),
  ); // prettier-ignore
  const given = [
    ...thresholds.flatMap((one) => [['vikor', { v: one }], ['waspas', { lambda: one }]] as const),
    ...preferences.map((one) => ['promethee2', { preferences: one }] as const),
  ]; // prettier-ignore
  for (const [id, options] of given) {
    const outcome = METHODS.find((method) => method.id === id)!.compute({ ...input, options });
    if (outcome.ok) expect([options, oddNumbers(outcome.value)]).toEqual([options, []]);
    else expect(outcome.refusal).toMatchObject({ code: 'option-invalid' });
  }
});

test('a ranking says in a sentence which weight or value it cannot compute with', () => {
  const [id, en] = [makeTranslator('id'), makeTranslator('en')];
  const matrix = [[3, 4], [5, 2]]; // prettier-ignore
  const directions = ['benefit', 'cost'] as const;
  for (const wrong of [-1, Number.NaN, Infinity, 1e300]) {
    const { refusal, results } = rankProblem({ matrix, directions, weights: [1, wrong] });
    expect(refusal).toMatchObject({ key: 'ranking.refusal.weight-invalid', params: { criterion: 'K2' } });
    expect([id, en].map((t) => t(refusal!.key, refusal!.params)).join()).toMatch(/K2.*K2/);
    expect(results.map((one) => one.rank)).toEqual([null, null]);
  }
  const { refusal } = rankProblem({ matrix: [[3, 1e300], [5, 2]], directions, weights: [1, 1] }); // prettier-ignore
  expect(refusal).toMatchObject({ key: 'ranking.refusal.value-extreme', params: { criterion: 'K2', object: 'KS-0' } });
  expect(id(refusal!.key, refusal!.params)).toMatch(/KS-0.*K2/);
});

test('weights from values, orders, points, groups, comparisons and panels', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const matrix = matrixOf(problem);
      const count = problem.columns.length;
      const numbers = matrix.flat().map((one) => one ?? Number.NaN);
      const entropy = entropyWeights(matrix, count, { costs: 'reciprocal', directions: problem.directions });
      if (entropy.ok) expect(oddNumbers(entropy.value)).toEqual([]);
      else expect(entropy.refusal.code).toBe('value-negative');
      for (const correlation of ['pearson', 'spearman'] as const)
        expect(oddNumbers(criticWeights(matrix, problem.directions, { correlation }))).toEqual([]);
      if (count > 0) expect(oddNumbers([swingWeights(problem.weights), globalWeights([{ weight: problem.weights[0]!, local: problem.weights }])])).toEqual([]); // prettier-ignore
      const square = matrix.map((row, index) => matrix.map((_, place) => (index === place ? 1 : (row[place] ?? null))));
      const completed = completeReverses(square);
      if (completed.ok && square.length > 0) {
        const found = (['eigenvector', 'geometricMean', 'columnMean'] as const).map((one) => priorities(completed.value, one)); // prettier-ignore
        expect(oddNumbers([found, measureConsistency(completed.value)])).toEqual([]);
      }
      const comparisons = { best: 0, worst: 1, bestToOthers: numbers.slice(0, count), othersToWorst: numbers.slice(count, 2 * count) }; // prettier-ignore
      for (const model of ['linear', 'ratio'] as const) {
        const best = bestWorstWeights({ ...comparisons, model });
        if (best.ok) expect(oddNumbers(best.value)).toEqual([]);
        else expect(best.refusal.code).toBe('comparisons-invalid');
      }
      const panel = matrix.filter((row) => row.every((one) => one !== null && Number.isFinite(one))) as number[][];
      expect(oddNumbers(concordance(panel))).toEqual([]);
      const scores = panel.flat().filter((one) => Math.abs(one) < 1e300);
      expect(oddNumbers([aggregateScores(scores, 'mean'), aggregateScores(scores, 'median')])).toEqual([]);
      const finite = numbers.filter(Number.isFinite);
      for (const form of ['centroid', 'sum', 'reciprocal'] as const)
        expect(oddNumbers(rankOrderWeights(finite, form))).toEqual([]);
    }),
    { ...SEED, numRuns: 400 },
  );
});
