import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import type { CriterionValue } from '../../../src/core/model/ranking';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { rank } from '../../../src/core/ranking/rank';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { proveRanking } from '../../../src/core/sheets/ranking/prove-ranking';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import { CRITERIA, makeObjects, t, TODAY, writePlans } from './fixtures';

const OBJECTS = makeObjects(6, 3);
const SCORED = CRITERIA.map((one) => ({ ...one, from: { type: 'scores' } as const, scale: { min: 1, max: 5 } }));
const VALUES = OBJECTS.flatMap(({ id: object }, row) =>
  SCORED.map(({ id }, column): CriterionValue => {
    const value = row === 5 || (row === 2 && column === 1) ? null : 1 + ((row * 3 + column * 2) % 5);
    return { object, criterion: id, value, cell: null };
  }),
);

function writeAll(method: 'wsm' | 'topsis') {
  const ranking = rank({ objects: OBJECTS, criteria: SCORED, values: VALUES, method });
  const register = layoutRegister({ objects: OBJECTS, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria: SCORED, sheet: null, t });
  const rows = OBJECTS.map(({ id }) =>
    layout.columns.map(({ role, criterion }): Scalar =>
      role === 'id' ? id : (VALUES.find((one) => one.object === id && one.criterion === criterion)?.value ?? ''),
    ),
  );
  const scores = { ...layout, rows };
  const data = writePlans([
    planRegister({ objects: OBJECTS, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planCriteria({ criteria: SCORED, t }),
    planScores({ criteria: SCORED, objects: OBJECTS, layout: scores, t }),
    planRanking({ ranking, objects: OBJECTS, values: VALUES, register, scores, t, today: TODAY }),
  ]);
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  const sheet = data.sheets[3]!;
  const { rect } = sheet.tables[0]!;
  const read = (): Scalar[][] =>
    Array.from({ length: rect.bottom + 4 }, (_, row) =>
      Array.from({ length: rect.right + 1 }, (__, column) => {
        const value = sheet.cells.get(row)?.get(column)?.value;
        return typeof value === 'object' || value === undefined ? '' : value;
      }),
    );
  const score = (row: number, value: number): void => {
    data.sheets[2]!.cells.get(data.sheets[2]!.tables[0]!.rect.top + 1 + row)!.set(2, { value, style: 0 });
    const wide = { top: 0, left: 0, bottom: 30, right: 12 };
    calculator.invalidate({ type: 'cells', sheetId: data.sheets[2]!.id, rect: wide, by: 'person' });
    calculator.recalculate(data);
  };
  return { ranking, read, rect, score };
}

const snapshotOf = (values: readonly (readonly Scalar[])[], left = 0): WorkbookSnapshot => ({
  sheets: [
    {
      id: 'p',
      name: 'Peringkat',
      visible: true,
      owned: 'ranking',
      grid: { top: 0, left, values, formats: new Map(), formulas: null },
      merges: [],
      mergesKnown: true,
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
      isProtected: false,
      isFiltered: false,
    },
  ],
  skipped: [],
  date1904: false,
});

test.each(['wsm', 'topsis'] as const)(
  'Peringkat by %s is proved cell by cell, and says itself that it is right',
  (method) => {
    const { ranking, read, rect, score } = writeAll(method);
    const proof = proveRanking(snapshotOf(read()), ranking, VALUES, t)!;
    expect(proof.differences).toEqual([]);
    expect(proof.compared).toBeGreaterThan(OBJECTS.length * (2 + CRITERIA.length));
    expect(proof.shares.map((column) => read()[rect.top]![column])).toEqual(SCORED.map(({ id }) => `N ${id}`));
    expect(read()[0]![4]).toBe(t('sheets.ranking.checked', { today: TODAY }));
    score(0, 5);
    expect(read()[0]![4]).toBe(t('sheets.ranking.changed', { today: TODAY }));
    expect(proveRanking(snapshotOf(read()), ranking, VALUES, t)!.differences.length).toBeGreaterThan(1);
  },
);

test('a figure typed over a formula, a lost row and a foreign row are named with their cells', () => {
  const { ranking, read, rect } = writeAll('wsm');
  const values = read();
  const first = rect.top + 1;
  const [id, shown] = [String(values[first]![1]), 0.9876];
  values[first]![3] = shown;
  const lost = String(values[first + 1]![1]);
  values[first + 1]![1] = 'KS-999';
  const { differences } = proveRanking(snapshotOf(values, 2), ranking, VALUES, t)!;
  const named = differences.map(({ cell, object, heading }) => [formatCellRef(cell), object, heading]);
  expect(named.sort()).toEqual(
    [
      [`Peringkat!F${first + 1}`, id, 'Skor'],
      [`Peringkat!D${rect.top + 1}`, lost, 'ID'],
      [`Peringkat!D${first + 2}`, 'KS-999', 'ID'],
    ].sort(),
  );
});

test('without Peringkat, or with that of another method, there is nothing to prove', () => {
  const { ranking, read } = writeAll('wsm');
  expect(proveRanking({ sheets: [], skipped: [], date1904: false }, ranking, VALUES, t)).toBeNull();
  expect(proveRanking(snapshotOf([['ID', 'Skor']]), ranking, VALUES, t)).toBeNull();
  expect(read().length).toBeGreaterThan(0);
});
