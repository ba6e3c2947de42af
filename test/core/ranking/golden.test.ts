/** One published problem for each method, with the tolerance of its printed digits. */
import type { Direction } from '../../../src/core/model/ranking';
import type { MethodInput, MethodOutcome } from '../../../src/core/ranking/method';
import { findMethod, type MethodId } from '../../../src/core/ranking/methods';
import { rankScores } from '../../../src/core/ranking/rank-scores';

function solve(id: MethodId, input: MethodInput): MethodOutcome {
  const outcome = findMethod(id).compute(input);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

const stepOf = (outcome: MethodOutcome, id: string): readonly (number | null)[] => {
  const step = outcome.steps.find((one) => one.id === id);
  return step === undefined || step.by === 'cell' ? [] : step.values;
};

function expectClose(got: readonly (number | null)[], expected: readonly number[], digits: number): void {
  expect(got).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(Math.abs(got[index]! - value)).toBeLessThanOrEqual(0.5001 * 10 ** -digits));
}

const benefits = (count: number): Direction[] => Array.from({ length: count }, () => 'benefit');
const signs = (...types: (1 | -1)[]): Direction[] => types.map((type) => (type === 1 ? 'benefit' : 'cost'));

const TZENG: MethodInput = {
  matrix: [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]],
  directions: benefits(3),
  weights: [0.3, 0.4, 0.3],
}; // prettier-ignore

const OPRICOVIC: MethodInput = {
  matrix: [[1, 3000], [2, 3750], [5, 4500]],
  directions: signs(-1, 1),
  weights: [0.5, 0.5],
}; // prettier-ignore

const PAPATHANASIOU = {
  matrix: [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]],
  directions: benefits(4),
  weights: [0.4, 0.3, 0.1, 0.2],
} as const; // prettier-ignore

test('TOPSIS: Tzeng and Huang 2011, vector normalisation', () => {
  const outcome = solve('topsis', TZENG);
  expectClose(outcome.scores, [0.5037, 0.6581, 0.7482, 0.334], 4);
  expect(stepOf(outcome, 'ideal')).toHaveLength(3);
});

test('TOPSIS: Opricovic and Tzeng 2004, the normalisation decides the order', () => {
  expectClose(solve('topsis', { ...OPRICOVIC, normalisation: 'minmax' }).scores, [0.5, 0.617, 0.5], 3);
  expect(rankScores(solve('topsis', { ...OPRICOVIC, normalisation: 'minmax' }).scores)).toEqual([2, 1, 2]);
  expect(rankScores(solve('topsis', OPRICOVIC).scores)).toEqual([1, 2, 3]);
});

test('VIKOR: Opricovic and Tzeng 2007, Drina hydropower, equal weights', () => {
  const outcome = solve('vikor', {
    matrix: [
      [4184.3, 2914, 407.2, 251, 195, 244, 15, 2.41], [5211.9, 3630, 501.7, 308.3, 282, 346, 21, 1.41],
      [5021.3, 3920.5, 504, 278.6, 12, 56, 3, 4.42], [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
      [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04], [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
    ],
    directions: signs(1, -1, 1, 1, -1, -1, -1, 1),
    weights: new Array<number>(8).fill(1),
  }); // prettier-ignore
  expectClose(stepOf(outcome, 'S'), [0.692, 0.7, 0.29, 0.423, 0.28, 0.346], 3);
  expectClose(stepOf(outcome, 'R'), [0.125, 0.125, 0.121, 0.125, 0.067, 0.125], 3);
  expectClose(stepOf(outcome, 'Q'), [0.991, 1, 0.473, 0.67, 0, 0.578], 3);
  expect(rankScores(outcome.scores)).toEqual([5, 6, 2, 4, 1, 3]);
});

test('VIKOR: the first two share the compromise when the advantage is too small', () => {
  // Q = 0.75, 0.25, 0, 1: the second is within 1/3 of the first; scikit-criteria ranks both first.
  const outcome = solve('vikor', TZENG);
  expectClose(stepOf(outcome, 'Q'), [0.75, 0.25, 0, 1], 8);
  expect(stepOf(outcome, 'compromise')).toEqual([0, 1, 1, 0]);
});

test('PROMETHEE II: Papathanasiou and Ploskas 2018, linear preference', () => {
  const outcome = solve('promethee2', { ...PAPATHANASIOU, options: { preferences: { type: 'linear', q: 1, p: 2 } } });
  expectClose(outcome.scores, [-0.26, -0.52, -0.22, 0.36, 0.7, -0.06], 2);
});

test('VIKOR: Papathanasiou and Ploskas 2018, v = 0.625', () => {
  const outcome = solve('vikor', { ...PAPATHANASIOU, options: { v: 0.625 } });
  expectClose(stepOf(outcome, 'Q'), [0.64, 1, 0.693, 0.271, 0, 0.694], 3);
});

test('MOORA ratio system: Karabasevic et al. 2015, weights as given', () => {
  const outcome = solve('moora', {
    matrix: [[4, 3, 3, 4, 3, 2, 4], [3, 3, 4, 3, 5, 4, 4], [5, 4, 4, 5, 5, 5, 4]],
    directions: benefits(7),
    weights: [0.215, 0.215, 0.159, 0.133, 0.102, 0.102, 0.073],
    weightScale: 'given',
  }); // prettier-ignore
  expectClose(outcome.scores, [0.494, 0.527, 0.677], 3);
});

test('MOORA reference point: the greatest weighted distance from the best, by hand', () => {
  const outcome = solve('moora', {
    matrix: [[1, 4], [3, 2]],
    directions: signs(1, -1),
    weights: [0.5, 0.5],
    normalisation: 'none',
    options: { system: 'referencePoint' },
  }); // prettier-ignore
  expect(stepOf(outcome, 'referencePoint')).toEqual([3, 2]);
  expect(stepOf(outcome, 'deviation')).toEqual([1, 0]);
  expect(outcome.scores).toEqual([0, 1]);
});

test('WASPAS, with the sum and the product inside it: Chakraborty et al. 2015, weights as given', () => {
  const outcome = solve('waspas', {
    matrix: [
      [30, 23, 5, 0.745, 0.745, 1500, 5000], [18, 13, 15, 0.745, 0.745, 1300, 6000], [15, 12, 10, 0.5, 0.5, 950, 7000],
      [25, 20, 13, 0.745, 0.745, 1200, 4000], [14, 18, 14, 0.255, 0.745, 950, 3500], [17, 15, 9, 0.745, 0.5, 1250, 5250],
      [23, 18, 20, 0.5, 0.745, 1100, 3000], [16, 8, 14, 0.255, 0.5, 1500, 3000],
    ],
    directions: signs(1, 1, 1, 1, 1, -1, -1),
    weights: [0.1181, 0.1181, 0.0445, 0.1181, 0.2861, 0.2861, 0.0445],
    weightScale: 'given',
  }); // prettier-ignore
  expectClose(outcome.scores, [0.8329, 0.7884, 0.6987, 0.8831, 0.7971, 0.7036, 0.8728, 0.5749], 4);
});

test('MABAC: Pamučar and Ćirović 2015, forklifts', () => {
  const outcome = solve('mabac', {
    matrix: [
      [22600, 3800, 2, 5, 1.06, 3, 3.5, 2.8, 24.5, 6.5], [19500, 4200, 3, 2, 0.95, 3, 3.4, 2.2, 24, 7],
      [21700, 4000, 1, 3, 1.25, 3.2, 3.3, 2.5, 24.5, 7.3], [20600, 3800, 2, 5, 1.05, 3.25, 3.2, 2, 22.5, 11],
      [22500, 3800, 4, 3, 1.35, 3.2, 3.7, 2.1, 23, 6.3], [23250, 4210, 3, 5, 1.45, 3.6, 3.5, 2.8, 23.5, 7],
      [20300, 3850, 2, 5, 0.9, 3.25, 3, 2.6, 21.5, 6],
    ],
    directions: signs(-1, 1, 1, 1, -1, -1, 1, 1, 1, 1),
    weights: [0.146, 0.144, 0.119, 0.121, 0.115, 0.101, 0.088, 0.068, 0.05, 0.048],
  }); // prettier-ignore
  expectClose(outcome.scores, [0.0826, 0.2183, -0.0488, 0.0246, -0.0704, 0.0465, 0.0464], 4);
});

describe('WPM', () => {
  const input: MethodInput = {
    matrix: [[25, 20, 15, 30], [10, 30, 20, 30], [30, 10, 30, 10]],
    directions: benefits(4),
    weights: [20, 15, 40, 25],
    normalisation: 'sum',
  }; // prettier-ignore

  it('gives the logarithms of the example of Triantaphyllou (Wikipedia, Weighted product model)', () => {
    const outcome = solve('wpm', { ...input, options: { form: 'log10' } });
    expectClose(outcome.scores, [-0.50128589, -0.50448471, -0.52947246], 8);
  });

  it('has forms that order alike, the vector V summing to 1', () => {
    const outcome = solve('wpm', input);
    expect(stepOf(outcome, 'share').reduce<number>((sum, one) => sum + one!, 0)).toBeCloseTo(1, 12);
    expect(Math.max(...(stepOf(outcome, 'ratio') as number[]))).toBe(1);
    for (const form of ['product', 'share', 'ratio', 'log10']) {
      expect(rankScores(solve('wpm', { ...input, options: { form } }).scores)).toEqual([1, 2, 3]);
    }
  });

  it('raises a raw cost to the negative weight', () => {
    const outcome = solve('wpm', { matrix: [[4, 2], [9, 3]], directions: signs(1, -1), weights: [1, 1] }); // prettier-ignore
    expectClose(outcome.scores, [Math.sqrt(2), Math.sqrt(3)], 12);
  });
});
