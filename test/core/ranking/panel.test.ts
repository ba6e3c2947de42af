/** Several assessors: aggregation, votes, agreement, habits and conflicts of interest. */
import { aggregateJudgments, aggregatePriorities, aggregateScores } from '../../../src/core/ranking/panel/aggregate';
import { describeAssessors, leaveOutConflicts } from '../../../src/core/ranking/panel/assessors';
import { chiSquareTail } from '../../../src/core/ranking/panel/chi-square';
import { concordance, pairwiseSpearman } from '../../../src/core/ranking/panel/concordance';
import { measureConsensus } from '../../../src/core/ranking/panel/consensus';
import { rankSimilarity, spearman, weightedSpearman } from '../../../src/core/ranking/panel/rank-similarity';
import { bordaPoints, copelandScores } from '../../../src/core/ranking/panel/voting';
import { priorities } from '../../../src/core/ranking/weights/pairwise';

const JUDGES = [
  [[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]],
  [[1, 1 / 3, 2], [3, 1, 4], [1 / 2, 1 / 4, 1]],
  [[1, 2, 2], [1 / 2, 1, 3], [1 / 2, 1 / 3, 1]],
]; // prettier-ignore

describe('aggregation', () => {
  it('gives the same weights from joint judgments as from geometric means of own weights', () => {
    const roles = [3, 1, 2];
    const joint = priorities(aggregateJudgments(JUDGES, roles), 'geometricMean');
    const own = JUDGES.map((judge) => priorities(judge, 'geometricMean'));
    aggregatePriorities(own, 'geometric', roles).forEach((one, index) => expect(one).toBeCloseTo(joint[index]!, 12));
    expect(aggregatePriorities(own, 'arithmetic')).not.toEqual(joint);
  });

  it('passes over unanswered cells and missing scores', () => {
    expect(aggregateJudgments([[[1, null], [null, 1]], [[1, 4], [1 / 4, 1]]])).toEqual([[1, 4], [1 / 4, 1]]); // prettier-ignore
    expect(aggregateScores([1, null, 4], 'mean')).toBe(2.5);
    expect(aggregateScores([1, 5, 4], 'median')).toBe(4);
    expect(aggregateScores([1, 5, 4, 2], 'median')).toBe(3);
    expect(aggregateScores([1, 5], 'mean', [3, 1])).toBe(2);
    expect(aggregateScores([null], 'median')).toBeNull();
  });
});

describe('votes', () => {
  const tennessee = [
    { votes: 42, ranks: [1, 2, 3, 4] }, { votes: 26, ranks: [4, 1, 2, 3] }, { votes: 15, ranks: [4, 3, 1, 2] },
    { votes: 17, ranks: [4, 3, 2, 1] },
  ]; // prettier-ignore

  it('gives Borda points and Copeland scores of the Tennessee capital (Wikipedia)', () => {
    expect(bordaPoints(tennessee, 4)).toEqual([126, 194, 173, 107]);
    expect(copelandScores(tennessee, 4).map(({ score }) => score)).toEqual([-3, 3, 1, -1]);
  });

  it('shares the points of ties and puts the unranked last', () => {
    expect(bordaPoints([{ ranks: [1, 1, null] }], 3)).toEqual([1.5, 1.5, 0]);
    expect(copelandScores([{ ranks: [1, 1] }], 2)).toEqual([{ wins: 0, losses: 0, ties: 1, score: 0 }, { wins: 0, losses: 0, ties: 1, score: 0 }]); // prettier-ignore
  });
});

describe('agreement', () => {
  it('gives W with ties (Siegel 1956, chapter 9)', () => {
    const found = concordance([
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10], [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5], [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ]); // prettier-ignore
    expect(found?.w).toBeCloseTo(0.828, 3);
    expect(found).toMatchObject({ degrees: 9, significance: 'chi-square' });
    expect(found!.p).toBeLessThan(0.01);
  });

  it('is exact for few objects: three assessors all agreeing on three objects have a chance of 1 in 36', () => {
    const found = concordance([[1, 2, 3], [1, 2, 3], [1, 2, 3]]); // prettier-ignore
    expect(found).toMatchObject({ w: 1, significance: 'exact' });
    expect(found!.p).toBeCloseTo(1 / 36, 12);
  });

  it('has none where nobody tells objects apart or judges alone', () => {
    expect(concordance([[1, 1], [2, 2]])).toBeNull(); // prettier-ignore
    expect(concordance([[1, 2, 3]])).toBeNull();
    expect(pairwiseSpearman([[1, 2, 3], [3, 2, 1], [1, 1, 1]])).toEqual([[1, -1, null], [-1, 1, null], [null, null, null]]); // prettier-ignore
  });

  it('compares rankings (Sałabun and Urbaniak 2020) and ranks ties by their mean', () => {
    const [first, second] = [[1, 2, 3, 4, 5], [1, 3, 2, 4, 5]]; // prettier-ignore
    expect(spearman(first, second)).toBeCloseTo(0.9, 10);
    expect(weightedSpearman(first, second)).toBeCloseTo(0.8833, 4);
    expect(rankSimilarity(first, second)).toBeCloseTo(0.8542, 4);
    expect(spearman([1, 2, 2, 4], [1, 3, 2, 4])).toBeCloseTo(0.9486832981, 10);
  });

  it('knows the tail of chi-square (tables: 5% points)', () => {
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(5.991464547107979, 2)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(7.814727903251179, 3)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(9.487729036781154, 4)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(16.918977604620448, 9)).toBeCloseTo(0.05, 10);
  });

  it('runs from full consensus to none, in bands (Goepel 2018)', () => {
    expect(measureConsensus([[0.6, 0.4], [0.6, 0.4]])).toMatchObject({ value: 1, band: 'veryHigh' }); // prettier-ignore
    expect(measureConsensus([[0.9, 0.1], [0.1, 0.9]])).toMatchObject({ band: 'veryLow' }); // prettier-ignore
    expect(measureConsensus([[0.9, 0.1], [0.1, 0.9]])!.value).toBeCloseTo(0, 10); // prettier-ignore
    expect(measureConsensus([[1, 0]])).toBeNull();
  });
});

describe('assessors', () => {
  it('are described by leniency, spread and drift against the others', () => {
    const strict = [[1], [2], [3], [4]];
    const drifting = [[1], [3], [5], [7]];
    const [first, second] = describeAssessors([strict, drifting]);
    expect(first!.leniency).toBe(-1.5);
    expect(second!.leniency).toBe(1.5);
    expect(second!.drift).toBe(1);
    expect(second!.relativeSpread).toBeCloseTo(2, 12);
    expect(describeAssessors([strict, drifting], [[0, 1, 2, 3], [3, 2, 1, 0]])[1]!.drift).toBe(-1); // prettier-ignore
    expect(describeAssessors([strict])[0]).toMatchObject({ leniency: null, drift: null });
  });

  it('do not score what they have a stake in, and it is said', () => {
    const sheets = [[[5, 4], [3, null]], [[2, 2], [3, 3]]]; // prettier-ignore
    const recused = leaveOutConflicts(sheets, [{ assessor: 0, object: 1 }, { assessor: 1, object: 0 }]); // prettier-ignore
    expect(recused.sheets).toEqual([[[5, 4], [null, null]], [[null, null], [3, 3]]]); // prettier-ignore
    expect(recused.leftOut).toEqual([{ assessor: 0, object: 1, scores: 1 }, { assessor: 1, object: 0, scores: 2 }]); // prettier-ignore
    expect(sheets[0]![1]).toEqual([3, null]);
  });
});
