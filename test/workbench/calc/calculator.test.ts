import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { WorkbenchCalculator } from '../../../src/workbench/calc/make-calculator';
import type { CellValue, WorkbookData, WorkbookEvent } from '../../../src/workbench/workbook/model';
import { addTable, cellAt, fill, workbookOf, type Literal } from './sheet-of';

let calculator: WorkbenchCalculator;
beforeEach(() => {
  calculator = makeNodeCalculator();
});

function changed(data: WorkbookData, sheet = 0, rect: WorkbookEvent['rect'] = null): WorkbookEvent {
  return { type: 'cells', sheetId: data.sheets[sheet]!.id, rect, by: 'person' };
}

/** The value of a formula in F1 of a sheet whose A1:B5 hold test values. */
function compute(formula: string, cells: readonly (readonly Literal[])[] = []): CellValue | undefined {
  const data = workbookOf('Data');
  fill(data.sheets[0]!, cells);
  fill(data.sheets[0]!, [[formula]], 0, 5);
  calculator.invalidate(changed(data));
  calculator.recalculate(data);
  return cellAt(data, 0, 5)?.value;
}

const SOME: readonly (readonly Literal[])[] = [
  ['KS-001', 3],
  ['KS-002', 4],
  ['KS-003', null],
  ['007', 'terlampir'],
  ['', 4],
];

test('what the engine computed is not shown again once the formula needs no engine', () => {
  const data = workbookOf('Data', 'Lain');
  fill(data.sheets[0]!, [['a', 0.1, '=IF(A1="","",A1&" "&B1)']]);
  fill(data.sheets[1]!, [[1, 2, '=XLOOKUP(1,A1:A1,B1:B1)']]);
  calculator.invalidate(changed(data));
  calculator.recalculate(data);
  expect(cellAt(data, 0, 2)?.value).toBe('a 0.1');
  data.sheets[0]!.cells.get(0)!.delete(0);
  calculator.invalidate(changed(data, 0, { top: 0, left: 0, bottom: 0, right: 0 }));
  calculator.recalculate(data);
  expect([cellAt(data, 0, 2)?.value, cellAt(data, 0, 2, 1)?.value]).toEqual(['', 2]);
  fill(data.sheets[0]!, [['b']]);
  calculator.invalidate(changed(data, 0, { top: 0, left: 0, bottom: 0, right: 0 }));
  calculator.recalculate(data);
  expect(cellAt(data, 0, 2)?.value).toBe('b 0.1');
});

describe('functions the add-in writes', () => {
  test.each([
    ['=SUM(B1:B5)', 11],
    ['=COUNTA(A1:A6)', 4],
    ['=COUNTIF(B1:B5,4)', 2],
    ['=COUNTIF(A1:A5,"ks-002")', 1],
    ['=1+COUNTIF(B1:B5,">"&B1+1E-12)', 3],
    ['=SUMIFS(B1:B5,A1:A5,"KS-002")', 4],
    ['=SUMIFS(B1:B5,A1:A5,"")', 4],
    ['=AVERAGEIFS(B1:B5,B1:B5,">=1",B1:B5,"<=5")', 11 / 3],
    ['=IFERROR(AVERAGEIFS(B1:B5,A1:A5,"KS-003",B1:B5,">=1"),"")', ''],
    ['=IFERROR(1/0,"kosong")', 'kosong'],
    ['=IF(B3="","kosong",1)', 'kosong'],
    ['=IF(SUM(B1:B2)=0,0,B1/SUM(B1:B2))', 3 / 7],
    ['=MAX(B1:B5)', 4],
    ['=MIN(B1:B5)', 3],
    ['=MAX(0,B4)', 0],
    ['=MAX(C1:C5)', 0],
    ['=INDEX(B1:B5,MATCH("KS-002",A1:A5,0))', 4],
    ['=SUMPRODUCT(B1:B2,B1:B2)', 25],
    ['=SUMPRODUCT((B1:B5>3)*(A1:A5<>""))', 2],
    ['=SUMPRODUCT(B1:B4,B1:B4)', 25],
    ['=ABS(-1/7)', 1 / 7],
    ['=RANK.EQ(B1,B1:B5,0)', 3],
    ['=HYPERLINK("#"&A1,"Buka (1, 2)")', 'Buka (1, 2)'],
    ['=IF(A1="","",HYPERLINK("#"&A1,"Buka")&"!")', 'Buka!'],
    ['=HYPERLINK("#Data!A1")', '#Data!A1'],
    ['=A4&""', '007'],
    ['=A4=7', false],
    ['="a"="A"', true],
    ['=XLOOKUP("KS-002",A1:A5,B1:B5)', 4],
    ['=_xlfn.XLOOKUP("KS-002",A1:A5,B1:B5)', 4],
    ['=TRUE', true],
  ])('%s', (formula, expected) => {
    const value = compute(formula, SOME);
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  test('ranks of tiny numbers by their ratio', () => {
    const tiny: readonly (readonly Literal[])[] = [[3e-14], [2e-14], [2e-14], [1e-14]];
    const ranks = [1, 2, 3, 4].map((row) => compute(`=1+COUNTIF(A1:A4,">"&A${row}*(1+1E-12))`, tiny));
    expect(ranks).toEqual([1, 2, 2, 4]);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=MATCH("x",A1:A5,0)', '#N/A'],
    ['="a"+1', '#VALUE!'],
    ['=belumAda+1', '#NAME?'],
    ['=tblTidakAda[X]', '#REF!'],
  ])('%s is an error value', (formula, error) => {
    expect(compute(formula, SOME)).toEqual({ error });
  });

  test('an error of a constant reaches the formulas that read it', () => {
    const data = workbookOf('Data');
    fill(data.sheets[0]!, [[null, '=A1+1', '=IFERROR(A1,"x")']]);
    data.sheets[0]!.cells.get(0)!.set(0, { value: { error: '#REF!' }, style: 0 });
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toEqual({ error: '#REF!' });
    expect(cellAt(data, 0, 2)?.value).toBe('x');
  });

  test.each([1e-9, 1 / 3, -2 / 3, 12345678901234, 0, 1e22, 45000.25, 1e-150, 1e150])('keeps %s to 1e-13', (number) => {
    const value = compute('=A1*1', [[number]]);
    expect(Math.abs((value as number) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-5);
    if (Math.abs(number) < 1e99 && Math.abs(number) > 1e-99) {
      expect(Math.abs((value as number) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-13);
    }
  });

  test('days are serial numbers', () => {
    expect(compute('=DATE(2024,9,30)')).toBe(45565);
    expect(compute('=A1+1', [[45565]])).toBe(45566);
  });

  test('a circular reference shows 0, as Excel does', () => {
    expect(compute('=F1+1')).toBe(0);
  });

  test('text that looks like a formula, a number or a quotation stays text', () => {
    expect(compute('=A1&A2&A3', [["'=1+1"], ['12'], ["'x"]])).toBe("'=1+112'x");
  });
});

describe('structured references', () => {
  function withTable(formula: string, name = 'Biaya (Rp)'): CellValue | undefined {
    const data = workbookOf('Main', "Data 'A'");
    const sheet = data.sheets[1]!;
    addTable(sheet, 'tblX', ['ID', name, 'Hasil'], 3, 2, 1);
    fill(
      sheet,
      [
        ['a', 10, null],
        ['b', 20, formula],
        ['c', 30, null],
      ],
      3,
      1,
    );
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    return cellAt(data, 4, 3, 1)?.value;
  }

  test.each([
    ['=SUM(tblX[Biaya (Rp)])', 60],
    ['=SUM(TBLX[biaya (rp)])', 60],
    ['=[@[Biaya (Rp)]]*2', 40],
    ['=tblX[@ID]', 'b'],
    ['=[@ID]', 'b'],
    ['=tblX[[#This Row],[ID]]', 'b'],
    ['=tblX[[#Headers],[Biaya (Rp)]]', 'Biaya (Rp)'],
    ['=ROWS(tblX[#All])', 4],
    ['=ROWS(tblX[[#Headers],[#Data],[ID]])', 4],
    ['=COLUMNS(tblX)', 3],
    ['=COUNTA(tblX[@[ID]:[Biaya (Rp)]])', 2],
    ['=INDEX(tblX[Biaya (Rp)],MATCH("c",tblX[ID],0))', 30],
  ])('%s', (formula, expected) => {
    expect(withTable(formula)).toBe(expected);
  });

  test('headings with brackets and apostrophes are escaped', () => {
    expect(withTable("=SUM(tblX[Nilai '[Rp'] '#1])", 'Nilai [Rp] #1')).toBe(60);
  });

  test('an unknown column and a row outside the table are errors', () => {
    expect(withTable('=SUM(tblX[Tidak Ada])')).toEqual({ error: '#REF!' });
    const data = workbookOf('Main');
    addTable(data.sheets[0]!, 'tblY', ['A'], 1);
    fill(data.sheets[0]!, [[5]], 1);
    fill(data.sheets[0]!, [['=tblY[@A]']], 9, 9);
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 9, 9)?.value).toEqual({ error: '#VALUE!' });
  });

  test('a table that grows is followed', () => {
    const data = workbookOf('Main');
    const sheet = data.sheets[0]!;
    addTable(sheet, 'tblZ', ['N'], 1);
    fill(sheet, [[1], [2]], 1);
    fill(sheet, [['=SUM(tblZ[N])']], 0, 5);
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 5)?.value).toBe(1);
    sheet.tables[0]!.rect = { ...sheet.tables[0]!.rect, bottom: 2 };
    calculator.invalidate({ ...changed(data), type: 'structure' });
    calculator.recalculate(data);
    expect(cellAt(data, 0, 5)?.value).toBe(3);
  });
});

describe('laziness', () => {
  test('cached values of a loaded file stay until something changes', () => {
    const data = workbookOf('Data');
    fill(data.sheets[0]!, [[1, '=A1+1']]);
    cellAt(data, 0, 1)!.value = 99;
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toBe(99);
    expect(calculator.evaluations).toBe(0);
    calculator.invalidate({ ...changed(data), type: 'format' });
    calculator.recalculate(data);
    expect(calculator.evaluations).toBe(0);
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toBe(2);
  });

  test('any number of changes costs one evaluation, and reading again none', () => {
    const data = workbookOf('Data');
    fill(data.sheets[0]!, [[1, '=A1+1']]);
    calculator.invalidate(changed(data));
    for (let value = 0; value < 5; value += 1) {
      cellAt(data, 0, 0)!.value = value;
      calculator.invalidate(changed(data, 0, { top: 0, left: 0, bottom: 0, right: 0 }));
    }
    calculator.recalculate(data);
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toBe(5);
    expect(calculator.evaluations).toBe(1);
  });

  test('a cell that is emptied or turned into a constant no longer counts', () => {
    const data = workbookOf('Data');
    fill(data.sheets[0]!, [[1, '=A1+1', '=SUM(A1:B1)']]);
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 2)?.value).toBe(3);
    data.sheets[0]!.cells.get(0)!.delete(0);
    data.sheets[0]!.cells.get(0)!.set(1, { value: 7, style: 0 });
    calculator.invalidate(changed(data, 0, { top: 0, left: 0, bottom: 0, right: 1 }));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 2)?.value).toBe(7);
    expect(cellAt(data, 0, 1)?.value).toBe(7);
  });

  test('renaming, adding and removing sheets is followed', () => {
    const data = workbookOf('Data', 'Lain');
    fill(data.sheets[0]!, [['=Lain!A1']]);
    fill(data.sheets[1]!, [[5]]);
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 0)?.value).toBe(5);
    data.sheets[1]!.name = 'Baru';
    cellAt(data, 0, 0)!.formula = '=Baru!A1*2';
    calculator.invalidate({ ...changed(data), type: 'sheets' });
    calculator.recalculate(data);
    expect(cellAt(data, 0, 0)?.value).toBe(10);
    data.sheets.pop();
    calculator.invalidate({ ...changed(data), type: 'sheets' });
    calculator.recalculate(data);
    expect(cellAt(data, 0, 0)?.value).toEqual({ error: '#REF!' });
  });

  test('a changed result marks its cell for saving, an unchanged one does not', () => {
    const data = workbookOf('Data');
    const sheet = data.sheets[0]!;
    fill(sheet, [[2, '=A1/3', '=A1*2']]);
    cellAt(data, 0, 1)!.value = 2 / 3;
    sheet.changed = 'no';
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toBe(2 / 3);
    expect(sheet.changed).toBe('cells');
    expect([...sheet.changedCells]).toEqual([2]);
  });
});

describe('what the engine cannot compute', () => {
  test.each([
    ['=AGGREGATE(9,6,A1:A2)', 'function'],
    ['=[1]Sheet1!A1', 'externalLink'],
    ['=SUM(', 'syntax'],
  ])('%s keeps its last value and is reported', (formula, reason) => {
    const data = workbookOf('Data');
    fill(data.sheets[0]!, [[1, formula, '=B1+1']]);
    cellAt(data, 0, 1)!.value = 41;
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toBe(41);
    expect(cellAt(data, 0, 2)?.value).toBe(42);
    expect(calculator.unsupported).toEqual([{ sheetId: data.sheets[0]!.id, row: 0, column: 1, formula, reason }]);
  });

  test('date functions of a 1904 workbook keep their values, other formulas are computed', () => {
    const data = workbookOf('Data');
    data.date1904 = true;
    fill(data.sheets[0]!, [['=DATE(2024,1,1)', '=A1+1']]);
    cellAt(data, 0, 0)!.value = 43830;
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toBe(43831);
    expect(calculator.unsupported.map(({ reason }) => reason)).toEqual(['date1904']);
  });

  test('defined names are computed; one the engine refuses leaves its readers alone', () => {
    const data = workbookOf('Data');
    fill(data.sheets[0]!, [[5, '=pagu*2', '=aneh+1']]);
    cellAt(data, 0, 2)!.value = 8;
    data.names.push(
      { name: 'pagu', formula: '=Data!$A$1', scope: null, hidden: false },
      { name: 'aneh', formula: '=[2]X!$A$1', scope: null, hidden: false },
    );
    calculator.invalidate(changed(data));
    calculator.recalculate(data);
    expect(cellAt(data, 0, 1)?.value).toBe(10);
    expect(cellAt(data, 0, 2)?.value).toBe(8);
  });
});

test('500 ranks over 500 rows take less than a second', () => {
  const data = workbookOf('Data');
  const sheet = data.sheets[0]!;
  fill(
    sheet,
    Array.from({ length: 500 }, (_, row) => [(row * 7919) % 500, `=RANK.EQ(A${row + 1},$A$1:$A$500,0)`]),
  );
  calculator.invalidate(changed(data));
  calculator.recalculate(data);
  const start = performance.now();
  cellAt(data, 0, 0)!.value = 1000;
  calculator.invalidate(changed(data, 0, { top: 0, left: 0, bottom: 0, right: 0 }));
  calculator.recalculate(data);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(cellAt(data, 0, 1)?.value).toBe(1);
});
