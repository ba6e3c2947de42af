/** The best set under limits, against trying every set, and what stays in it under random weights. */
import { classOf } from '../../../../src/core/ranking/study/describe-portfolio';
import type { PortfolioInputs } from '../../../../src/core/ranking/study/study-problem';
import { makeProblem, runStudy } from '../study/make-study';

const matrix = [[9, 2], [6, 6], [2, 9], [5, 5], [1, 1]]; // prettier-ignore
const limits = [{ year: null, source: 'all', amount: 10 }] as const;
const inputs = (more: Partial<PortfolioInputs> = {}): PortfolioInputs => ({
  limits, uses: [[4], [6], [4], [5], [null]], mustHave: [], excludes: [], requires: [], ...more,
}); // prettier-ignore
const solve = (portfolio: PortfolioInputs | null, weights = [1, 1]) =>
  runStudy({ ...makeProblem({ matrix, weights }), portfolio }).portfolio;

it('is the set with the greatest sum of scores that fits, proven, with what is left and what was not known', () => {
  const found = solve(inputs());
  if (found.state !== 'found') throw new Error(found.state);
  // By x/9 and equal weights: 0.611, 0.667, 0.611, 0.556; two of 4 and 6 take 10, and no other pair is worth more.
  expect(found.chosen).toEqual([0, 1]);
  expect(found.value).toBeCloseTo(11 / 18 + 12 / 18, 9);
  expect(found).toMatchObject({ left: [0], optimal: true, gap: 0, unknown: [4] });
});

it('tells core, borderline and out by the weights', () => {
  const found = solve(inputs());
  if (found.state !== 'found') throw new Error(found.state);
  expect(found.draws).toBe(50);
  const classes = found.shares.map(classOf);
  // The middle one is always in; which of the two one-sided ones joins it depends on the weights.
  expect(classes).toEqual(['borderline', 'core', 'borderline', 'out', 'out']);
  expect(found.shares[0]! + found.shares[2]!).toBeCloseTo(1, 9);
});

it('keeps to must-haves, exclusions and requirements, and says why they cannot stand together', () => {
  const chosen = (more: Partial<PortfolioInputs>) => {
    const found = solve(inputs(more));
    return found.state === 'found' ? found.chosen : found.state === 'refused' ? found.code : found.state;
  };
  expect(chosen({ mustHave: [3] })).toEqual([0, 3]);
  expect(chosen({ excludes: [[0, 1]] })).toEqual([1, 2]);
  expect(chosen({ requires: [[1, 3]] })).toEqual([0, 2]);
  expect(chosen({ mustHave: [1, 3] })).toBe('must-have-over-limit');
  expect(chosen({ mustHave: [4] })).toBe('must-have-unknown-use');
  expect(chosen({ mustHave: [0, 1], excludes: [[0, 1]] })).toBe('must-have-excluded');
});

it('is not computed without a limit', () => {
  expect(solve(null)).toEqual({ state: 'none' });
});

it('counts worth from the least score where scores are below zero, as by PROMETHEE II', () => {
  const study = runStudy({ ...makeProblem({ matrix, weights: [1, 1], method: 'promethee2' }), portfolio: inputs() });
  expect(study.portfolio).toMatchObject({ state: 'found', optimal: true, chosen: [0, 1] });
});
