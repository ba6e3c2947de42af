/** Weights against published or hand-computed figures, and what makes an input unusable. */
import { bestWorstWeights } from '../../../src/core/ranking/weights/best-worst';
import { CONSISTENCY_LIMIT, measureConsistency } from '../../../src/core/ranking/weights/consistency';
import { globalWeights, synthesise } from '../../../src/core/ranking/weights/hierarchy';
import { criticWeights, entropyWeights } from '../../../src/core/ranking/weights/objective';
import { completeReverses, priorities, type Pairwise } from '../../../src/core/ranking/weights/pairwise';
import { randomIndex } from '../../../src/core/ranking/weights/random-index';
import { rankOrderWeights, swingWeights } from '../../../src/core/ranking/weights/rank-order';
import { toShares } from '../../../src/core/ranking/weights/shares';

function expectClose(got: readonly number[], expected: readonly number[], digits: number): void {
  expect(got).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(Math.abs(got[index]! - value)).toBeLessThanOrEqual(0.5001 * 10 ** -digits));
}

describe('rank order and points', () => {
  it('gives centroid, sum and reciprocal weights (Barron and Barrett 1996; Stillwell et al. 1981)', () => {
    expectClose(rankOrderWeights([1, 2, 3, 4], 'centroid'), [0.5208, 0.2708, 0.1458, 0.0625], 4);
    expectClose(rankOrderWeights([1, 2, 3, 4], 'sum'), [0.4, 0.3, 0.2, 0.1], 12);
    expectClose(rankOrderWeights([1, 2, 3, 4], 'reciprocal'), [0.48, 0.24, 0.16, 0.12], 12);
  });

  it('shares the weights of tied places', () => {
    expectClose(rankOrderWeights([2, 1, 2], 'sum'), [0.25, 0.5, 0.25], 12);
    expectClose(rankOrderWeights([2.5, 1, 2.5], 'sum'), [0.25, 0.5, 0.25], 12);
  });

  it('divides points by their sum, equally when all are zero', () => {
    expect(swingWeights([100, 60, 40])).toEqual([0.5, 0.3, 0.2]);
    expect(toShares([0, 0, Number.NaN, -1])).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('AHP', () => {
  const school: Pairwise = [
    [1, 4, 3, 1, 3, 4], [1 / 4, 1, 7, 3, 1 / 5, 1], [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
    [1, 1 / 3, 5, 1, 1, 1 / 3], [1 / 3, 5, 5, 1, 1, 3], [1 / 4, 1, 6, 3, 1 / 3, 1],
  ]; // prettier-ignore

  it('finds the eigenvector of the school of Saaty, and that it is inconsistent', () => {
    expectClose(priorities(school, 'eigenvector'), [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391], 4);
    expectClose(priorities(school, 'geometricMean'), [0.316, 0.1391, 0.036, 0.1251, 0.236, 0.1477], 4);
    const { lambda, ratio } = measureConsistency(school);
    expect(lambda).toBeCloseTo(7.4198701019, 8);
    expect(ratio).toBeCloseTo(0.2290113068, 8);
    expect(ratio).toBeGreaterThan(CONSISTENCY_LIMIT);
  });

  it('tells the three figures called lambda max apart (scikit-criteria, test_ahp)', () => {
    const matrix: Pairwise = [[1, 3, 3], [1 / 3, 1, 2], [1 / 3, 1 / 2, 1]]; // prettier-ignore
    const of = (lambda: 'eigenvalue' | 'meanRatio' | 'columnSum') =>
      measureConsistency(matrix, { priority: 'columnMean', lambda, table: 'changsheng-2013' });
    expect(of('eigenvalue').lambda).toBeCloseTo(3.0536215759, 8);
    expect(of('meanRatio').index).toBeCloseTo(0.02695218060897031, 8);
    expect(of('columnSum').lambda).toBeCloseTo(3.0703703704, 8);
  });

  it('estimates the random index beyond the tables, and never divides by that of two criteria', () => {
    expect(randomIndex(15, 'saaty-1980')).toBe(1.59);
    expect(randomIndex(16, 'saaty-1980')).toBeCloseTo((2.7699 * 16 - 4.3513 - 16) / 15, 12);
    expect(measureConsistency([[1, 3], [1 / 3, 1]])).toMatchObject({ ratio: 0, randomIndex: 0 }); // prettier-ignore
  });

  it('recovers consistent weights from unanswered judgments (Harker 1987)', () => {
    const completed = completeReverses([[1, 2, null, 8], [null, 1, 2, null], [null, null, 1, null], [null, null, null, 1]]); // prettier-ignore
    if (!completed.ok) throw new Error(completed.refusal.code);
    for (const method of ['eigenvector', 'geometricMean', 'columnMean'] as const) {
      expectClose(priorities(completed.value, method), [8 / 15, 4 / 15, 2 / 15, 1 / 15], 9);
    }
    expect(measureConsistency(completed.value).ratio).toBe(0);
  });

  it.each([
    ['not-square', [[1, 2], [1]]],
    ['not-positive', [[1, 0], [null, 1]]],
    ['not-reciprocal', [[1, 3], [3, 1]]],
    ['not-connected', [[1, 2, null], [null, 1, null], [null, null, 1]]],
  ] as const)('refuses a matrix that is %s', (code, matrix) => {
    expect(completeReverses(matrix)).toMatchObject({ ok: false, refusal: { code } });
  }); // prettier-ignore

  it('multiplies the shares of groups and criteria, and sums priorities of alternatives', () => {
    const weights = globalWeights([{ weight: 3, local: [1, 1] }, { weight: 1, local: [4, 1] }, { weight: 9, local: [] }]); // prettier-ignore
    expectClose(weights.flat(), [0.375, 0.375, 0.2, 0.05], 12);
    expectClose(synthesise([0.5, 0.5], [[0.2, 0.8], [0.6, 0.4]]), [0.4, 0.6], 12); // prettier-ignore
  });
});

describe('best-worst', () => {
  it('is exact on consistent comparisons', () => {
    const outcome = bestWorstWeights({ best: 1, worst: 2, bestToOthers: [2, 1, 8], othersToWorst: [4, 8, 1] });
    expect(outcome).toMatchObject({ ok: true, value: { xi: 0, inputRatio: 0 } });
    if (outcome.ok) expectClose(outcome.value.weights, [4 / 13, 8 / 13, 1 / 13], 12);
  });

  it('keeps every deviation within xi, and no other weights do better', () => {
    const input = { best: 1, worst: 4, bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 4, 2, 1] };
    const outcome = bestWorstWeights(input);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const worstOf = (weights: readonly number[]): number =>
      Math.max(...weights.flatMap((weight, index) => [
        Math.abs(weights[1]! - input.bestToOthers[index]! * weight),
        index === 1 ? 0 : Math.abs(weight - input.othersToWorst[index]! * weights[4]!),
      ])); // prettier-ignore
    const { weights, xi } = outcome.value;
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    expect(worstOf(weights)).toBeCloseTo(xi, 9);
    expect(xi).toBeGreaterThan(0.01);
    for (let trial = 0; trial < 3000; trial += 1) {
      const nudged = toShares(weights.map((one, index) => one + 0.05 * Math.sin(trial * (index + 1.7) * 12.9898)));
      expect(worstOf(nudged)).toBeGreaterThanOrEqual(xi - 1e-9);
    }
  });

  it('refuses comparisons that do not fit together', () => {
    const good = { best: 0, worst: 1, bestToOthers: [1, 3], othersToWorst: [3, 1] };
    expect(bestWorstWeights(good).ok).toBe(true);
    expect(bestWorstWeights({ ...good, othersToWorst: [4, 1] }).ok).toBe(false);
    expect(bestWorstWeights({ ...good, worst: 2 }).ok).toBe(false);
    expect(bestWorstWeights({ ...good, bestToOthers: [1, 0.5] }).ok).toBe(false);
  });
});

describe('weights from the values', () => {
  const xu = [[30, 30, 38, 29], [19, 54, 86, 29], [19, 15, 85, 28.9], [68, 70, 60, 29]]; // prettier-ignore
  const diakoulaki = [
    [61, 1.08, 4.33], [20.7, 0.26, 4.34], [16.3, 1.98, 2.53], [9, 3.29, 1.65], [5.4, 2.77, 2.33], [4, 4.12, 1.21],
    [-6.1, 3.52, 2.1], [-34.6, 3.31, 0.98],
  ]; // prettier-ignore
  const benefits = ['benefit', 'benefit', 'benefit'] as const;

  it('gives entropy weights (Xu 2004, EJOR 156(2))', () => {
    const outcome = entropyWeights(xu, 4);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expectClose(outcome.value.weights, [0.463, 0.3992, 0.1378, 0], 4);
    expect(entropyWeights([[1], [-1]], 1)).toMatchObject({ ok: false, refusal: { params: { criterion: 0 } } });
    expect(entropyWeights([[2, 3], [2, 3]], 2)).toMatchObject({ value: { weights: [0.5, 0.5] } }); // prettier-ignore
  });

  it('gives CRITIC weights with Pearson and Spearman (Diakoulaki et al. 1995), whatever the divisor', () => {
    const pearson = [0.20222554, 0.48090173, 0.31687273];
    expectClose(criticWeights(diakoulaki, benefits).weights, pearson, 8);
    expectClose(criticWeights(diakoulaki, benefits, { ddof: 0 }).weights, pearson, 8);
    const spearman = criticWeights(diakoulaki, benefits, { correlation: 'spearman' });
    expectClose(spearman.weights, [0.21454645, 0.4898563, 0.29559726], 8);
  });

  it('counts complete objects alone and gives a constant criterion no weight', () => {
    const outcome = criticWeights([[1, 5, 2], [2, 5, 9], [4, 5, null], [3, 5, 4]], benefits); // prettier-ignore
    expect(outcome.objects).toBe(3);
    expect(outcome.weights[1]).toBe(0);
    expect(outcome.weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });
});
