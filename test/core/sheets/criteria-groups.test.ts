/** Criteria in two levels: read from Kriteria, weighed live on Peringkat, and proved, also after staff sort and change the sheet. */
import type { Scalar } from '../../../src/core/model/cell';
import type { Criterion, CriterionValue } from '../../../src/core/model/ranking';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { rank } from '../../../src/core/ranking/rank';
import { chooseWeights } from '../../../src/core/ranking/choose-weights';
import { readCriteria, type CriteriaReading } from '../../../src/core/ranking/read-criteria';
import { checkSeal } from '../../../src/core/ranking/seal';
import { globalWeights } from '../../../src/core/ranking/weights/hierarchy';
import { rankOrderWeights } from '../../../src/core/ranking/weights/rank-order';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { proveRanking } from '../../../src/core/sheets/ranking/prove-ranking';
import { weightEdits } from '../../../src/core/sheets/weight-edits';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { Sheet as WorkbookSheet } from '../../../src/workbench/workbook/model';
import { sheetFromRows } from '../../fixtures/sheet-from-rows';
import { makeObjects, t, TODAY, writePlans } from './fixtures';

const HEADINGS = ['Kode', 'Kriteria', 'Arah', 'Bobot', 'Sumber Nilai', 'Skala Terendah', 'Skala Tertinggi', 'Induk'];
type Row = readonly [code: string, direction: string, weight: Scalar, parent: string];
const ROWS: readonly Row[] = [
  ['A', '', 60, ''],
  ['K1', 'Manfaat', 3, 'A'],
  ['K2', 'Biaya', 1, 'A'],
  ['B', '', 30, ''],
  ['K3', 'Manfaat', 0.5, 'B'],
  ['K4', 'Manfaat', 0.2, 'b'],
  ['K5', 'Manfaat', 0.3, 'B'],
  ['K6', 'Manfaat', 10, ''],
];
const rowsOf = (rows: readonly Row[]): Scalar[][] => [
  HEADINGS,
  ...rows.map(([code, direction, weight, parent]): Scalar[] => [
    code, `Nama ${code}`, direction, weight, direction === '' ? '' : 'Penilaian', direction === '' ? '' : 1, direction === '' ? '' : 5, parent,
  ]),
]; // prettier-ignore
const read = (rows: readonly Row[]): CriteriaReading =>
  readCriteria(sheetFromRows(rowsOf(rows), { name: 'Kriteria' }), t);
const shares = (criteria: readonly Criterion[]): number[] => {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return criteria.map(({ weight }) => weight / sum);
};
const expectClose = (found: readonly number[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((one, index) => expect(Math.abs(one - expected[index]!)).toBeLessThan(1e-9));
};

describe('reading', () => {
  test('a row that others name as their parent is a group, and weights are global', () => {
    const { criteria, findings } = read(ROWS);
    expect(criteria.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6']);
    expect(criteria.map(({ group }) => group?.id ?? null)).toEqual(['A', 'A', 'B', 'B', 'B', null]);
    const groups = [{ weight: 60, local: [3, 1] }, { weight: 30, local: [0.5, 0.2, 0.3] }, { weight: 10, local: [1] }]; // prettier-ignore
    expectClose(shares(criteria), globalWeights(groups).flat());
    // Group A sums to 4: said, with its cells; B and the whole do sum up.
    expect(findings.map(({ message, cells }) => [message.key, message.params.group, cells.length])).toEqual([
      ['rules.weights-invalid.messageSumInside', 'A', 2],
    ]);
  });

  test('a parent that is no code, itself, or a third level is said with its cell', () => {
    const { criteria, findings } = read([
      ['A', '', 1, 'K3'],
      ['K1', 'Manfaat', 1, 'A'],
      ['K2', 'Manfaat', 1, 'Lain'],
      ['K4', 'Manfaat', 1, 'K4'],
      ['K3', 'Manfaat', 1, ''],
    ]);
    expect(criteria.map(({ id, group }) => [id, group?.id ?? null])).toEqual([['K1', 'A'], ['K2', null], ['K4', null]]); // prettier-ignore
    const said = findings.filter(({ message }) => !message.key.includes('messageSum'));
    expect(said.map(({ message, cells }) => [message.key.split('.').at(-1), message.params.id, cells[0]])).toEqual([
      ['messageParent', 'K2', { sheet: 'Kriteria', rowIndex: 3, columnIndex: 7 }],
      ['messageParent', 'K4', { sheet: 'Kriteria', rowIndex: 4, columnIndex: 7 }],
      ['messageLevels', 'A', { sheet: 'Kriteria', rowIndex: 1, columnIndex: 7 }],
    ]);
  });

  test('of swing points the greatest of each group should be 100', () => {
    const choice = ['', 'Sumber Bobot', 'Poin swing', '', '', '', '', ''];
    const sheet = sheetFromRows([choice, ...rowsOf(ROWS)], { name: 'Kriteria' });
    const { findings } = readCriteria(sheet, t);
    const keys = findings.map(({ message }) => [message.key.split('.').at(-1), message.params.group ?? null]);
    expect(keys).toEqual([['messageSwing', null], ['messageSwingInside', 'A'], ['messageSwingInside', 'B']]); // prettier-ignore
  });

  test('a table without the column has one level, as before', () => {
    const flat = rowsOf(ROWS.slice(4)).map((row) => row.slice(0, 7));
    const { criteria } = readCriteria(sheetFromRows(flat, { name: 'Kriteria' }), t);
    expect(criteria.map(({ id, weight, group }) => [id, weight, group])).toEqual([
      ['K3', 0.5, undefined], ['K4', 0.2, undefined], ['K5', 0.3, undefined], ['K6', 10, undefined],
    ]); // prettier-ignore
  });
});

test('weights from their order are those of each level, multiplied', () => {
  const { criteria } = read(ROWS);
  const given = { criteria, values: [], comparisons: [], sourceCell: null };
  const weighed = chooseWeights({ ...given, source: 'centroid' }).criteria.map(({ weight }) => weight);
  const [top, two, three] = [3, 2, 3].map((count) => rankOrderWeights(Array.from({ length: count }, (_, place) => place + 1), 'centroid')); // prettier-ignore
  const expected = globalWeights([
    { weight: top![0]!, local: two! },
    { weight: top![1]!, local: [three![0]!, three![2]!, three![1]!] },
    { weight: top![2]!, local: [1] },
  ]);
  expectClose(weighed, expected.flat());
  const values = valuesOf(criteria);
  const remarks = (source: 'centroid' | 'critic') => chooseWeights({ ...given, values, source }).remarks.map(({ key }) => key); // prettier-ignore
  expect(remarks('centroid')).not.toContain('ranking.remark.groupsUnused');
  expect(remarks('critic')).toContain('ranking.remark.groupsUnused');
});

test('the seal holds the weights of both levels', () => {
  const seal = (rows: readonly Row[]) => {
    const { criteria, chosen } = read(rows);
    return checkSeal({ sheet: null, chosen, criteria, values: [], knockOutRules: [], today: TODAY }).now;
  };
  expect(seal(ROWS).parts.criteria).toMatch(/^K1 benefit 45 A 60\*3; K2 cost 15 A 60\*1; .*; K6 benefit 10$/);
  expect(seal(ROWS).hash).not.toBe(seal([['A', '', 61, ''], ...ROWS.slice(1)]).hash);
});

test('where comparisons say the weights, the seal holds the group and not the column that is not used', () => {
  const seal = (rows: readonly Row[]) => {
    const { criteria, chosen } = read(rows);
    const weighed = criteria.map((one) => ({ ...one, weight: 0.125, computed: 'ahp' }));
    const ahp = { ...chosen, weights: 'ahp' as const };
    return checkSeal({ sheet: null, chosen: ahp, criteria: weighed, values: [], knockOutRules: [], today: TODAY }).now;
  };
  expect(seal(ROWS).parts.criteria).toMatch(/^K1 benefit 0\.125 A; .*; K6 benefit 0\.125$/);
  expect(seal(ROWS).hash).toBe(seal([['A', '', 61, ''], ...ROWS.slice(1)]).hash);
  expect(seal(ROWS).hash).not.toBe(seal([...ROWS.slice(0, 7), ['K6', 'Manfaat', 10, 'B']]).hash);
});

test('weights tried in the pane go into the cells of both levels and read back as they were tried', () => {
  const { criteria } = read(ROWS);
  const tried = [0.1, 0.3, 0.05, 0.05, 0.2, 0.3];
  const edits = weightEdits(criteria, tried);
  const after = rowsOf(ROWS);
  for (const { cell, content } of edits) after[cell.rowIndex]![cell.columnIndex] = content as Scalar;
  expect(edits).toHaveLength(8);
  const back = shares(readCriteria(sheetFromRows(after, { name: 'Kriteria' }), t).criteria);
  back.forEach((share, index) => expect(share).toBeCloseTo(tried[index]!, 4));
  // The sums of the levels stay what they were.
  expect(edits.filter(({ cell }) => [1, 4, 8].includes(cell.rowIndex)).map(({ content }) => content)).toEqual([40, 30, 30]); // prettier-ignore
  const none = weightEdits(criteria, [0, 0, 0.2, 0.2, 0.2, 0.4]);
  expect(none.map(({ cell }) => cell.rowIndex)).not.toContain(2);
});

const OBJECTS = makeObjects(6, 4);
const valuesOf = (criteria: readonly Criterion[]): CriterionValue[] =>
  OBJECTS.flatMap(({ id: object }, row) =>
    criteria.map(({ id }, column): CriterionValue => ({
      object, criterion: id, value: 1 + ((row * 3 + column * 2 + row * column) % 5), cell: null,
    })),
  ); // prettier-ignore

function snapshotOf({ cells, tables, id, name }: WorkbookSheet, owned: SheetSnapshot['owned']): SheetSnapshot {
  const lastRow = Math.max(...cells.keys());
  const lastColumn = Math.max(...[...cells.values()].flatMap((row) => [...row.keys()]));
  const values = Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, column): Scalar => {
      const value = cells.get(row)?.get(column)?.value;
      return typeof value === 'object' || value === undefined ? '' : value;
    }),
  );
  return {
    ...sheetFromRows(values, { name, owned }),
    id,
    tables: tables.map(({ name: table, rect }) => ({ name: table, range: rect, hasHeader: true })) as never,
  };
}

/** Kriteria and Peringkat as written; `staff` changes Kriteria afterwards. */
function write(criteria: readonly Criterion[], criteriaSheet: SheetSnapshot | null = null) {
  const values = valuesOf(criteria);
  const ranking = rank({ objects: OBJECTS, criteria, values });
  const register = layoutRegister({ objects: OBJECTS, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria, sheet: null, t });
  const rows = OBJECTS.map(({ id }) =>
    layout.columns.map(({ role, criterion }): Scalar =>
      role === 'id' ? id : (values.find((one) => one.object === id && one.criterion === criterion)?.value ?? ''),
    ),
  );
  const scores = { ...layout, rows };
  const data = writePlans([
    planRegister({ objects: OBJECTS, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planCriteria({ criteria, t }),
    planScores({ criteria, objects: OBJECTS, layout: scores, t }),
    planRanking({ ranking, objects: OBJECTS, values, register, scores, criteriaSheet, t, today: TODAY }),
  ]);
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  expect(calculator.unsupported).toEqual([]);
  const [, kriteria, , peringkat] = data.sheets as [WorkbookSheet, WorkbookSheet, WorkbookSheet, WorkbookSheet];
  const { rect } = kriteria.tables[0]!;
  return {
    kriteria: () => snapshotOf(kriteria, 'criteria'),
    sumSaid: () => kriteria.cells.get(rect.top - 2)?.get(4)?.value,
    staff: (change: (rows: Map<number, Map<number, { value: unknown }>>, first: number, last: number) => void) => {
      change(kriteria.cells as never, rect.top + 1, rect.bottom);
      const all = { top: 0, left: 0, bottom: rect.bottom, right: rect.right };
      calculator.invalidate({ type: 'cells', sheetId: kriteria.id, rect: all, by: 'person' });
      calculator.recalculate(data);
    },
    prove: () => {
      const now = readCriteria(snapshotOf(kriteria, 'criteria'), t).criteria;
      const inOrder = criteria.map(({ id }) => now.find((one) => one.id === id)!);
      const after = rank({ objects: OBJECTS, criteria: inOrder, values });
      const sheet = snapshotOf(peringkat, 'ranking');
      const proof = proveRanking({ sheets: [sheet], skipped: [], date1904: false }, after, values, t)!;
      expect(proof.compared).toBeGreaterThan(OBJECTS.length * criteria.length);
      expect(proof.differences).toEqual([]);
      const parts = sheet.grid.values.find((row) => row.includes(t('sheets.ranking.part')))!;
      const from = parts.indexOf(t('sheets.ranking.part')) + 1;
      expectClose(parts.slice(from, from + criteria.length).map(Number), shares(inOrder));
      return inOrder;
    },
  };
} // prettier-ignore

describe('live', () => {
  const { criteria } = read(ROWS);
  const written = criteria.map((one) => ({ ...one, cell: null, directionCell: null }));

  test('Kriteria holds the groups as rows, is read back alike and says what sums up', () => {
    const { kriteria, sumSaid } = write(written);
    const back = readCriteria(kriteria(), t);
    expect(back.criteria.map(({ id, group, weight }) => [id, group?.id, group?.local, weight])).toEqual(
      criteria.map(({ id, group, weight }) => [id, group?.id.toUpperCase(), group?.local, weight]),
    );
    expect(sumSaid()).toBe(t('sheets.criteria.sumOther'));
  });

  test.each([
    [[0.6, 0.7, 0.3, 0.4], 'sumGood'],
    [[0.6, 0.7, 0.4, 0.4], 'sumInside'],
    [[0.6, 0.7, 0.3, 0.5], 'sumOther'],
  ] as const)('weights %p: %s', (weights, said) => {
    const [a, one, two, alone] = weights;
    const small = read([['A', '', a, ''], ['K1', 'Manfaat', one, 'A'], ['K2', 'Manfaat', two, 'A'], ['K3', 'Manfaat', alone, '']]); // prettier-ignore
    const { sumSaid } = write(small.criteria.map((each) => ({ ...each, cell: null, directionCell: null })));
    expect(sumSaid()).toBe(t(`sheets.criteria.${said}`));
  });

  test.each([null, 'read'] as const)('weights are proved, also after staff sort, reweigh and move (%s)', (from) => {
    const first = write(written);
    const sheet = from === null ? null : first.kriteria();
    const { staff, prove } = sheet === null ? first : write(readCriteria(sheet, t).criteria, sheet);
    prove();
    // The rows upside down.
    staff((rows, top, bottom) => {
      const held = Array.from({ length: bottom - top + 1 }, (_, index) => rows.get(top + index)!);
      held.reverse().forEach((row, index) => rows.set(top + index, row));
    });
    expect(prove().map(({ group }) => group?.id)).toEqual(['A', 'A', 'B', 'B', 'B', undefined]);
    const set = (code: string, column: number, value: Scalar): void =>
      staff((rows, top, bottom) => {
        for (let row = top; row <= bottom; row += 1) {
          const cells = rows.get(row)!;
          if (cells.get(0)?.value === code) cells.set(column, { ...cells.get(column), value });
        }
      });
    set('K1', 3, 7);
    set('B', 3, 5);
    const before = prove()[1]!.weight;
    set('K2', 7, 'B');
    expect(prove()[1]!.weight).not.toBe(before);
    set('K3', 7, '');
    expect(prove()[2]!.group).toBeUndefined();
    set('K3', 7, 'tidak ada');
    prove();
    // A group whose criteria all weigh nothing shares its weight evenly.
    for (const code of ['K2', 'K4', 'K5']) set(code, 3, 0);
    expect(prove()[3]!.weight).toBeCloseTo(5 / 3, 12);
  });

  test('on a sheet that is no table of ours the weights follow the cells they were read from', () => {
    const sheet = sheetFromRows(rowsOf(ROWS), { name: 'Kriteria' });
    const { criteria: there } = readCriteria(sheet, t);
    const register = layoutRegister({ objects: OBJECTS, extraHeadings: [], state: null, t });
    const scores = layoutScores({ criteria: there, sheet: null, t });
    const values = valuesOf(there);
    const ranking = rank({ objects: OBJECTS, criteria: there, values });
    const { blocks } = planRanking({ ranking, objects: OBJECTS, values, register, scores, criteriaSheet: sheet, t, today: TODAY }); // prettier-ignore
    const block = blocks.find(({ cells }) => cells[0]?.[0] === t('sheets.ranking.criterion'))!;
    const row = (key: string): unknown[] =>
      block.cells.find(([label]) => label === t(`sheets.ranking.${key}`))!.slice(1);
    expect(row('group')).toEqual(['A', 'A', 'B', 'B', 'B', ''].map((group) => ({ formula: `="${group}"` })));
    expect(JSON.stringify(row('groupWeight')[3])).toContain('MAX(0,Kriteria!$D$5)');
    expect(JSON.stringify(row('localWeight')[3])).toContain('Kriteria!$D$7');
  });
});
