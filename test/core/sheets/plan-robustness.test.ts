/** The sheet of ranking tests: its figures are those of the study, its sentences are whole, and it knows when it is out of date. */
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { planRobustness } from '../../../src/core/sheets/plan-robustness';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { rank } from '../../../src/core/ranking/rank';
import { describeStudy } from '../../../src/core/ranking/study/describe-study';
import { makeStudyProblem } from '../../../src/core/ranking/study/study-problem';
import { makeTranslator } from '../../../src/i18n';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import { runStudy } from '../ranking/study/make-study';
import { CRITERIA, makeObjects, tableCells, t, TODAY, writePlans } from './fixtures';

const objects = makeObjects(6);
const criteria = CRITERIA.filter(({ from }) => from.type === 'scores');
const values = objects.flatMap(({ id: object }, row) =>
  criteria.map(({ id }, column) => ({
    object, criterion: id, cell: { sheet: 'Penilaian', rowIndex: row + 4, columnIndex: column + 2 },
    value: row === 1 && column === 1 ? null : 1 + ((row * 3 + column * 2) % 5),
  })),
); // prettier-ignore
const ranking = rank({ objects, criteria, values });
const study = runStudy(makeStudyProblem({ ranking, objects, values })!);

test.each(['id', 'en'] as const)('says everything in whole sentences in %s', (language) => {
  const translate = makeTranslator(language);
  const plan = planRobustness({ ranking, study, values, t: translate, today: TODAY });
  const texts = plan.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'string');
  for (const text of texts) expect(text).not.toMatch(/\{\{|undefined|NaN|ranking\./);
  expect(texts.join('\n')).toContain(`Penilaian!D6`);
  expect(texts.join('\n')).toContain(study.hash);
});

test('shows the objects by rank with the shares of the draws, and the sentences on each beside them', () => {
  const rows = tableCells(planRobustness({ ranking, study, values, t, today: TODAY }), 'tblUjiPeringkat').slice(1);
  expect(rows.map((row) => row[2])).toEqual([...rows.map((row) => row[2] as number)].sort((a, b) => a - b));
  for (const row of rows) {
    const index = ranking.results.findIndex(({ object }) => object === row[0]);
    const shares = study.acceptability!.objects.find(({ object }) => object === index)!;
    expect(row[5]).toBeCloseTo(shares.inTop, 4);
    expect(row.slice(7, 13).map(Number)).toEqual(shares.places.map((share) => Number(share.toFixed(4))));
    expect(row.at(-1)).toContain(String(row[0]));
  }
});

test('knows from live scores whether it still holds', () => {
  const register = layoutRegister({ objects, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria, sheet: null, t });
  const rows = objects.map(({ id }) =>
    layout.columns.map(({ role, criterion }) =>
      role === 'id' ? id : (values.find((one) => one.object === id && one.criterion === criterion)?.value ?? ''),
    ),
  );
  const scores = { ...layout, rows };
  const data = writePlans([
    planRegister({ objects, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planCriteria({ criteria, t }),
    planScores({ criteria, objects, layout: scores, t }),
    planRanking({ ranking, objects, values, register, scores, t, today: TODAY }),
    planRobustness({ ranking, study, values, t, today: TODAY }),
  ]);
  const read = (): unknown => {
    const calculator = makeNodeCalculator();
    calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
    calculator.recalculate(data);
    return data.sheets[4]!.cells.get(2)?.get(0)?.value;
  };
  expect(read()).toBe(t('sheets.robustness.fresh', { today: TODAY }));
  const { rect } = data.sheets[1]!.tables[0]!;
  data.sheets[1]!.cells.get(rect.top + 1)!.set(3, { value: 0.9, style: 0 });
  expect(read()).toBe(t('sheets.robustness.stale', { today: TODAY }));
});

test('shows the weights by the eigenvector of each assessor and of all, where they come from comparisons', () => {
  const weights = criteria.map((_, index) => (index + 1) / 21);
  const compared = { assessors: [{ assessor: 'Ani', weights, ratio: 0.05 }], joined: weights, ratio: 0.05 };
  const cells = planRobustness({ ranking, study, values, compared, t, today: TODAY }).blocks.flatMap(
    (one) => one.cells,
  );
  const header = cells.findIndex((row) => row.includes('Ani'));
  expect(cells[header + 1]).toEqual([
    criteria[0]!.id,
    criteria[0]!.name,
    expect.closeTo(weights[0]!, 14),
    expect.closeTo(weights[0]!, 14),
  ]);
  expect(cells[header + 1 + criteria.length]).toEqual(['CR', null, 0.05, 0.05]);
});

test('says so where there is no order to study', () => {
  const plan = planRobustness({ ranking, study: null, values, t, today: TODAY });
  expect(plan.blocks.flatMap(({ cells }) => cells.flat())).toContain(t('sheets.robustness.nothing'));
});

test('advice says by how much the own range narrows, or else all ranges together', () => {
  const given = study.narrowings.list[0]!;
  const { best, worst } = given.now;
  const say = (after: typeof given.after, expected: number): string => {
    const list = [{ ...given, after, expected }];
    const { narrowings } = describeStudy(ranking, { ...study, narrowings: { ...study.narrowings, list } }, values);
    return narrowings.map(({ message: { key, params } }) => t(key, params)).join();
  };
  expect(say({ best, worst: worst - 1 }, 2)).toContain(`peringkat ${best}–${worst} menjadi ${best}–${worst - 1}.`);
  for (const after of [
    { best, worst },
    { best: best - 1, worst: worst - 2 },
  ]) {
    expect(say(after, 1.25)).toContain('bersama-sama menyempit rata-rata 1,3 peringkat');
    expect(say(after, 0.01)).toContain('rata-rata 0,1 peringkat');
  }
});
