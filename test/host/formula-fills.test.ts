/** One formula for a column of cells: only where Excel would leave it as it is in every row. */
import { isRowRelative, pickFills } from '../../src/host/formula-fills';
import type { Difference } from '../../src/host/sheet-content';

function formulaAt(row: number, column: number, formula: string): Difference {
  return { row, column, before: '', after: { formula } };
}

test.each([
  ['=[@Nilai]*2', false],
  ['=IF([@K1]="","",IF(G$4="Manfaat",[@K1]/G$7,0))', false],
  ['=SUM($G$5:$M$5)+ATAN2(1,2)+LOG10(tblKriteria[A1])', false],
  ['=MATCH("A1",tblKriteria[[Kode]:[A2]],0)', false],
  ["=COUNTA('Lembar A1'!G:G)", false],
  ['=A1', true],
  ['=$A1+1', true],
  ['=SUM(G$5:G9)', true],
  ['=SUM(4:4)', true],
  ["='Lembar A1'!B2", true],
  ['=Ringkasan!B2', true],
])('%s moves from row to row: %s', (formula, moves) => {
  expect(isRowRelative(formula)).toBe(moves);
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

test('a formula that Excel would move is written cell by cell', () => {
  const long = `=A1+${LONG.slice(1)}`;
  const cells = [0, 1, 2, 3, 4].map((row) => formulaAt(row, 0, long));
  expect(pickFills(cells)).toEqual({ fills: [], rest: cells });
});
