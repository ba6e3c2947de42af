/** What conditional formats show on the cells of the page. */
import { ConditionalLooks, mixColors } from '../../../src/workbench/page/grid/conditional';
import { compileFormula } from '../../../src/workbench/page/grid/formula-lite';
import { makeSheet, type CellValue, type ConditionalFormat } from '../../../src/workbench/workbook/model';

const RED = { bold: true, italic: null, fontColor: '#9C0006', fill: '#FFC7CE' };

function looksOf(values: (CellValue | null)[][], formats: Partial<ConditionalFormat>[]) {
  const sheet = makeSheet('s', 'S');
  sheet.conditionalFormats = formats.map((format, index) => ({
    id: String(index),
    rects: [{ top: 0, left: 0, bottom: 9, right: 1 }],
    priority: index,
    stopIfTrue: false,
    rule: { type: 'custom', formula: '=TRUE' },
    format: RED,
    ...format,
  }));
  const readCell = (_sheet: string | null, row: number, column: number): CellValue | null =>
    values[row]?.[column] ?? null;
  return new ConditionalLooks({ sheet, lastRow: 9, lastColumn: 1, today: 45000, readCell });
}

test('a formula is asked for each cell with its relative references moved', () => {
  const looks = looksOf(
    [
      ['ya', 1],
      ['tidak', 2],
    ],
    [{ rule: { type: 'custom', formula: '=$A1="ya"' } }],
  );
  expect(looks.look(0, 1)).toMatchObject({ fill: '#FFC7CE' });
  expect(looks.look(1, 1)).toBeNull();
});

test.each([
  ['AND($A1<>"",$B1>=5)', true],
  ['ISBLANK($A9)', true],
  ['COUNTIF($A:$A,$A1)>1', true],
  ['COUNTIF($B$1:$B$2,">5")=1', true],
  ['LEN(TRIM($A1))=2', true],
  ['OR(ISERROR($A1),MOD(ROW(),2)=0)', false],
  ['TODAY()-$B1>44990', true],
  ['LEFT($A1,1)&"x"="yx"', true],
  ['ISNUMBER(SEARCH("Y",$A1))', true],
  ['N("Kersama error")=0', true],
  ['N($B1)=5', true],
  ['N($B1>4)=1', true],
])('%s on the first row is %s', (formula, expected) => {
  const looks = looksOf(
    [
      ['ya', 5],
      ['ya', 6],
    ],
    [{ rule: { type: 'custom', formula: `=${formula}` } }],
  );
  expect(looks.look(0, 0) !== null).toBe(expected);
});

test('a formula with an unknown function shows nothing instead of failing', () => {
  expect(compileFormula('=XYZ(1)')).toBeNull();
  expect(looksOf([['a']], [{ rule: { type: 'custom', formula: '=XYZ(1)' } }]).look(0, 0)).toBeNull();
});

test('the first rule wins a property and a stopping rule ends the list', () => {
  const second: Partial<ConditionalFormat> = { format: { bold: null, italic: true, fontColor: null, fill: '#00FF00' } };
  expect(looksOf([['a']], [{}, second]).look(0, 0)).toMatchObject({ fill: '#FFC7CE', italic: true });
  expect(looksOf([['a']], [{ stopIfTrue: true }, second]).look(0, 0)).toMatchObject({ italic: null });
});

test.each([
  ['GreaterThan', '5', null, 6, true],
  ['greaterThanOrEqual', '5', null, 5, true],
  ['Between', '1', '5', 5, true],
  ['NotBetween', '1', '5', 5, false],
  ['EqualTo', '"ya"', null, 'YA', true],
  ['NotEqualTo', '"ya"', null, 'ya', false],
  ['LessThan', '5', null, null, false],
] as const)('cell value %s %s..%s on %p is %s', (operator, formula1, formula2, value, expected) => {
  const looks = looksOf([[value]], [{ rule: { type: 'cellValue', operator, formula1, formula2 } }]);
  expect(looks.look(0, 0) !== null).toBe(expected);
});

test('data bars reach from zero to the highest value and colour scales mix', () => {
  const bars = looksOf([[0], [5], [10]], [{ rule: { type: 'dataBar', color: '#63C384' } }]);
  expect(bars.look(1, 0)?.bar).toEqual({ color: '#63C384', length: 0.5 });
  expect(mixColors(['#000000', '#FFFFFF'], 0.5)).toBe('#808080');
});
