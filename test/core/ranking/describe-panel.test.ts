/** What is said of assessors: habits against figures worked out by hand, and the consensus of their comparisons. */
import type { Criterion } from '../../../src/core/model/ranking';
import { wholeLevel } from '../../../src/core/ranking/compared-levels';
import { compareWeights } from '../../../src/core/ranking/panel/compare-weights';
import { describeConsensus, describeHabits } from '../../../src/core/ranking/panel/describe-panel';
import type { ComparisonBlock } from '../../../src/core/ranking/read-comparisons';
import { makeTranslator } from '../../../src/i18n';

const criterion = (id: string, direction: Criterion['direction']): Criterion => ({
  id, name: id, direction, weight: 1, from: { type: 'scores' }, scale: { min: 1, max: 5 }, cell: null,
}); // prettier-ignore
const CRITERIA = [criterion('K1', 'benefit'), criterion('K2', 'cost')];

const scoresOf = (assessor: string, rows: readonly (readonly [number, number])[]) =>
  rows.flatMap(([one, two], row) => [
    { assessor, object: `O${row}`, criterion: 'K1', score: one },
    { assessor, object: `O${row}`, criterion: 'K2', score: two },
  ]);

it('says how much more lenient an assessor is, a low score on a cost being lenient, and how that drifts', () => {
  const ani = scoresOf('Ani', [[4, 2], [4, 2], [5, 1]]); // prettier-ignore
  const budi = scoresOf('Budi', [[3, 2], [3, 3], [3, 3]]); // prettier-ignore
  const said = describeHabits([...ani, ...budi], CRITERIA);
  // Differences of Ani: 1, 0; 1, 1; 2, 2: 7/6 on average, by object 0.5, 1, 2.
  expect(said.map(({ key }) => key)).toEqual(['ranking.remark.habitsDrift', 'ranking.remark.habitsDrift']);
  expect(said[0]?.params).toMatchObject({ assessor: 'Ani', leniency: expect.closeTo(7 / 6, 12) as number, drift: 1 });
  expect(said[1]?.params).toMatchObject({
    assessor: 'Budi',
    leniency: expect.closeTo(-7 / 6, 12) as number,
    drift: -1,
  });
  for (const language of ['id', 'en'] as const)
    for (const { key, params } of said) expect(makeTranslator(language)(key, params)).not.toMatch(/\{\{|undefined/);
});

it('says nothing of a single assessor, nor of one whose cells nobody else scored', () => {
  const ani = scoresOf('Ani', [[4, 2]]); // prettier-ignore
  expect(describeHabits(ani, CRITERIA)).toEqual([]);
  expect(describeHabits([...ani, { assessor: 'Budi', object: 'X', criterion: 'K1', score: 2 }], CRITERIA)).toEqual([]);
});

const block = (assessor: string, judgment: number): ComparisonBlock => ({
  level: wholeLevel(CRITERIA),
  assessor,
  matrix: [[1, judgment], [1 / judgment, 1]],
  cells: [[null, null], [null, null]],
  cell: { sheet: 'Perbandingan', rowIndex: 0, columnIndex: 0 },
  answers: 1,
}) as unknown as ComparisonBlock; // prettier-ignore

it('brings comparisons together and says how far the assessors agree on the weights', () => {
  const alike = compareWeights(CRITERIA, [block('Ani', 3), block('Budi', 3)])!;
  expect(alike.joined.map((weight) => Number(weight.toFixed(9)))).toEqual([0.75, 0.25]);
  expect(describeConsensus(alike)[0]?.params).toMatchObject({ assessors: 2, value: (expect.closeTo(1, 9) as number), band: 'ranking.consensus.veryHigh' }); // prettier-ignore
  const apart = compareWeights(CRITERIA, [block('Ani', 9), block('Budi', 1 / 9)])!;
  expect(apart.joined.map((weight) => Number(weight.toFixed(9)))).toEqual([0.5, 0.5]);
  expect(describeConsensus(apart)[0]?.params).toMatchObject({ band: 'ranking.consensus.veryLow' });
  expect(describeConsensus(compareWeights(CRITERIA, [block('Ani', 3)]))).toEqual([]);
  expect(compareWeights(CRITERIA, [])).toBeNull();
});
