/** Worked examples of the literature; tolerances as the sources print their figures. */
import { ranksOf, solve, type Problem } from './make-problem';

const benefits = (count: number): 'benefit'[] => Array.from({ length: count }, () => 'benefit');

interface Golden {
  readonly name: string;
  readonly problem: Problem;
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
  readonly digits: number;
}

const GOLDENS: readonly Golden[] = [
  {
    name: 'Kusumadewi et al. 2006, promotion of staff',
    problem: {
      matrix: [[70, 50, 80, 60], [50, 60, 82, 70], [85, 55, 80, 75], [82, 70, 65, 85], [75, 75, 85, 74], [62, 50, 75, 80]],
      directions: benefits(4),
      weights: [0.35, 0.25, 0.25, 0.15],
    },
    scores: [0.7961, 0.7706, 0.901, 0.9122, 0.9394, 0.7837],
    ranks: [4, 6, 3, 2, 1, 5],
    digits: 4,
  },
  {
    name: 'Bidik Misi Poliban, costs in rupiah and weights of /18',
    problem: {
      matrix: [
        [1500000, 4, 83.541666666667, 140000, 18000], [1250000, 4, 87.82196969697, 150000, 20000], [1250000, 4, 92.291666666667, 140000, 18000],
        [750000, 3, 89.858333333333, 150000, 20000], [1250000, 3, 88.0583, 140000, 18000], [1500000, 2, 85.9547, 150000, 20000],
        [2500000, 2, 84.3452, 140000, 18000], [1750000, 3, 85.1176, 150000, 20000], [1000000, 6, 83.7352, 140000, 18000],
        [1250000, 3, 92.291666666667, 140000, 18000],
      ],
      directions: ['cost', 'benefit', 'benefit', 'cost', 'cost'],
      weights: [5, 4, 4, 3, 2],
    },
    scores: [0.766, 0.7818, 0.8148, 0.8608, 0.7676, 0.6755, 0.6383, 0.6907, 0.91, 0.7778],
    ranks: [7, 4, 3, 2, 6, 9, 10, 8, 1, 5],
    digits: 4,
  },
  {
    name: 'cooperation objects of a TKKSD (synthetic)',
    problem: {
      matrix: [[4, 5, 3, 250, 4, 2], [5, 4, 4, 900, 3, 3], [3, 3, 5, 75, 5, 1], [4, 2, 4, 400, 2, 4], [2, 5, 2, 150, 4, 2]],
      directions: ['benefit', 'benefit', 'benefit', 'cost', 'benefit', 'cost'],
      weights: [0.25, 0.2, 0.15, 0.15, 0.15, 0.1],
    },
    scores: [0.705, 0.6658, 0.82, 0.5131, 0.605],
    ranks: [2, 3, 1, 5, 4],
    digits: 4,
  },
  {
    name: 'Rizan et al. 2020, doi:10.1109/CITSM50537.2020.9268874, columns that hold zeros',
    problem: {
      matrix: [[0.75, 0.5, 0.75, 0, 0, 0, 1], [0.75, 1, 0.75, 0, 0, 0, 0.75], [0.75, 0.75, 0.75, 0, 0.5, 0.25, 1], [0.5, 0.5, 0.75, 1, 0.5, 0, 0.75]],
      directions: benefits(7),
      weights: [0.1, 0.1, 0.1, 0.15, 0.2, 0.25, 0.1],
    },
    scores: [0.35, 0.375, 0.825, 0.642],
    ranks: [4, 3, 1, 2],
    digits: 3,
  },
  {
    name: 'Chakraborty and Zavadskas 2015, the weighted sum inside WASPAS',
    problem: {
      matrix: [
        [30, 23, 5, 0.745, 0.745, 1500, 5000], [18, 13, 15, 0.745, 0.745, 1300, 6000], [15, 12, 10, 0.5, 0.5, 950, 7000],
        [25, 20, 13, 0.745, 0.745, 1200, 4000], [14, 18, 14, 0.255, 0.745, 950, 3500], [17, 15, 9, 0.745, 0.5, 1250, 5250],
        [23, 18, 20, 0.5, 0.745, 1100, 3000], [16, 8, 14, 0.255, 0.5, 1500, 3000],
      ],
      directions: ['benefit', 'benefit', 'benefit', 'benefit', 'benefit', 'cost', 'cost'],
      weights: [0.1181, 0.1181, 0.0445, 0.1181, 0.2861, 0.2861, 0.0445],
    },
    // The published weights sum to 1.0155; the method divides by that sum.
    scores: [0.8594216667, 0.8065102508, 0.7193639877, 0.8941081522, 0.8294557674, 0.7169480667, 0.8844175289, 0.593348507].map(
      (score) => score / 1.0155,
    ),
    ranks: [3, 5, 6, 1, 4, 7, 2, 8],
    digits: 4,
  },
]; // prettier-ignore

describe.each(GOLDENS.map((golden) => [golden.name, golden] as const))(
  '%s',
  (_name, { problem, scores, ranks, digits }) => {
    it('gives the published scores and ranks', () => {
      const ranking = solve(problem);
      ranking.results.forEach(({ score }, row) => {
        expect(Math.abs(score! - scores[row]!)).toBeLessThanOrEqual(0.51 * 10 ** -digits);
      });
      expect(ranksOf(ranking)).toEqual(ranks);
    });
  },
);
