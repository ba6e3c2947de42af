/** One formula for a column of cells: only where Excel would leave it as it is in every row. */
import { fillDown, pickFills } from '../../src/host/formula-fills';
import type { Difference } from '../../src/host/sheet-content';

function formulaAt(row: number, column: number, formula: string): Difference {
  return { row, column, before: '', after: { formula } };
}

test.each([
  ['=[@Nilai]*2', '=[@Nilai]*2'],
  ['=IF([@K1]="","",IF(G$4="A5",[@K1]/G$7,0))', '=IF([@K1]="","",IF(G$4="A5",[@K1]/G$7,0))'],
  ['=SUM($G$5:$M$5)+ATAN2(1,2)+LOG10(tblKriteria[A1])', '=SUM($G$5:$M$5)+ATAN2(1,2)+LOG10(tblKriteria[A1])'],
  ["=COUNTA('Lembar A1'!G:G)", "=COUNTA('Lembar A1'!G:G)"],
  ['=A1', '=A4'],
  ['=$A5+1', '=$A8+1'],
  ['=SUM(G$5:G9)', '=SUM(G$5:G12)'],
  ["='Lembar A1'!B2+Ringkasan!B2", "='Lembar A1'!B5+Ringkasan!B5"],
  ['=SUM(4:4)', null],
  ['=SUM($4:$4)', null],
])('filled from row 5 into row 8, %s is %s', (formula, filled) => {
  expect(fillDown(formula, 4)?.(7) ?? null).toBe(filled);
});

const LONG = `=IF([@Nilai]="","",${'[@Nilai]+'.repeat(10)}0)`;

test('equal formulas one below the other become one fill, the rest stays in its order', () => {
  const cells = [4, 5, 6, 7, 8].flatMap((row) => [formulaAt(row, 2, LONG), formulaAt(row, 3, `=A${row + 1}`)]);
  const { fills, rest } = pickFills(cells);
  expect(fills).toEqual([{ range: { top: 4, left: 2, bottom: 8, right: 2 }, formula: LONG }]);
  expect(rest).toEqual(cells.filter(({ column }) => column === 3));
});

test('a gap ends a fill, and few short formulas are no fill', () => {
  const split = [0, 1, 2, 3, 5, 6, 7, 8].map((row) => formulaAt(row, 0, LONG));
  expect(pickFills(split).fills.map(({ range }) => [range.top, range.bottom])).toEqual([
    [0, 3],
    [5, 8],
  ]);
  expect(pickFills([formulaAt(0, 0, '=1+1'), formulaAt(1, 0, '=1+1')]).fills).toEqual([]);
});

test('what moves with its row is one fill, what stands still where Excel would move it is none', () => {
  const cellsOf = (formula: (row: number) => string): Difference[] =>
    [4, 5, 6, 7, 8].map((row) => formulaAt(row, 0, formula(row)));
  const moving = cellsOf((row) => `=$C${row + 1}+${LONG.slice(1)}`);
  expect(pickFills(moving)).toEqual({
    fills: [{ range: { top: 4, left: 0, bottom: 8, right: 0 }, formula: `=$C5+${LONG.slice(1)}` }],
    rest: [],
  });
  const still = cellsOf(() => `=C5+${LONG.slice(1)}`);
  expect(pickFills(still)).toEqual({ fills: [], rest: still });
});
