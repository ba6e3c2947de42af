import fc from 'fast-check';
import { makeSettler } from '../../../src/workbench/calc/plain/settle';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import { indexTables } from '../../../src/workbench/calc/references';
import { isErrorValue, type CellValue, type WorkbookData } from '../../../src/workbench/workbook/model';
import { addTable, cellAt, fill, workbookOf, type Literal } from './sheet-of';

const ID = fc.constantFrom<Literal>('KS-001', 'ks-001', 'KS-002', 'KSDD Wajib', '', null, 7, true);
const VALUE = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: -2, max: 9, noNaN: true }).map((number) => Number(number.toFixed(4))),
  fc.constantFrom<Literal>('4', 'terlampir', '', null, false),
);

const LITERAL = fc.constantFrom('0', '1', '2.5', '-3', '""', '"KS-001"', '"ks-002"', 'TRUE', 'angka', 'ini');
const CONDITION = fc.constantFrom('"KS-001"', '">=1"', '"<-1"', '""', 'ini', '">"&angka', '"<="&2', '"KS*"', '7');

const { formula: FORMULA } = fc.letrec<{ formula: string; call: string; binary: string }>((tie) => ({
  formula: fc.oneof({ maxDepth: 4, depthSize: 'small' }, LITERAL, tie('call'), tie('binary')),
  binary: fc
    .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '=', '<>', '<', '>', '<=', '>=', '&', '^'), tie('formula'))
    .map(([left, operator, right]) => `(${left}${operator}${right})`),
  call: fc.oneof(
    fc.tuple(tie('formula'), tie('formula'), tie('formula')).map((given) => `IF(${given.join(',')})`),
    fc.tuple(tie('formula'), tie('formula')).map((given) => `IFERROR(${given.join(',')})`),
    fc.tuple(fc.constantFrom('AND', 'OR', 'MAX', 'MIN', 'SUM'), tie('formula'), tie('formula')).map(
      ([name, ...given]) => `${name}(${given.join(',')})`,
    ),
    fc.tuple(fc.constantFrom('ABS', 'SQRT', 'LN', 'EXP', 'N', 'NOT', '-', 'ISNUMBER', 'TRIM'), tie('formula')).map(
      ([name, given]) => `${name}(${given})`,
    ),
    fc
      .tuple(fc.constantFrom('SUM', 'MAX', 'MIN', 'COUNT', 'COUNTA', 'AVERAGE', 'SUMSQ'), fc.constantFrom('nilai', 'kunci', 'semua'))
      .map(([name, area]) => `${name}(${area})`),
    fc.tuple(CONDITION, CONDITION).map(([id, value]) => `COUNTIFS(kunci,${id},nilai,${value})`),
    CONDITION.map((criterion) => `COUNTIF(nilai,${criterion})`),
    CONDITION.map((criterion) => `SUMIFS(nilai,kunci,${criterion})`),
    CONDITION.map((criterion) => `SUMIF(kunci,${criterion},nilai)`),
    CONDITION.map((criterion) => `AVERAGEIFS(nilai,kunci,${criterion},nilai,">=1")`),
    fc.constantFrom('ini', '"KS-002"', 'angka').map((wanted) => `MATCH(${wanted},kunci,0)`),
    fc.constantFrom('1', '2', '99', 'angka').map((at) => `INDEX(nilai,${at})`),
    fc.constantFrom('(nilai>1)*(kunci<>"")', 'nilai,nilai', '(kunci=ini)*1', '(nilai="")+0').map((list) => `SUMPRODUCT(${list})`),
    fc.tuple(tie('formula'), fc.constantFrom('1', '2', '5')).map((given) => `LEFT(${given.join(',')})`),
    fc.tuple(tie('formula'), fc.constantFrom('1', '3')).map(([text, at]) => `MID(${text},${at},2)`),
    fc.tuple(tie('formula'), fc.constantFrom('0', '1', '4')).map((given) => `ROUND(${given.join(',')})`),
    fc.tuple(fc.constantFrom('"S"', '"00"', '"-"', 'angka'), tie('formula')).map((given) => `FIND(${given.join(',')})`),
    fc.tuple(tie('formula'), fc.constantFrom('"0","nol"', '"-","",1', '"0","/",2', '"S",1')).map((given) => `SUBSTITUTE(${given.join(',')})`),
    fc.constantFrom('2024,2,29', '2023,2,29', '1999,12,31', '2024,13,1', '24,1,1').map((given) => `DATE(${given})`),
    fc.constantFrom('"KS-002"', '"tidak ada"').map((wanted) => `INDEX(nilai,MATCH(${wanted},kunci,0))`),
  ),
})); // prettier-ignore

/** Short words of the grammar above as references. */
const WORDS = {
  nilai: 'tblData[Nilai]',
  kunci: 'tblData[ID]',
  semua: 'tblData[[ID]:[Nilai]]',
  angka: 'tblHasil[@Angka]',
  ini: 'tblHasil[@ID]',
};

function expand(formula: string): string {
  return Object.entries(WORDS).reduce(
    (text, [word, ref]) => text.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), ref),
    formula,
  );
}

function sheets(rows: readonly (readonly Literal[])[], angka: Literal): WorkbookData {
  const data = workbookOf('Data', 'Hasil');
  addTable(data.sheets[0]!, 'tblData', ['ID', 'Nilai'], rows.length);
  fill(data.sheets[0]!, rows, 1);
  addTable(data.sheets[1]!, 'tblHasil', ['ID', 'Angka'], 1);
  fill(data.sheets[1]!, [['KS-001', angka]], 1);
  return data;
}

function compute(data: WorkbookData): void {
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
}

/** What is settled of a formula; null when it is left to the engine. */
function settled(data: WorkbookData, formula: string): CellValue | null {
  return makeSettler(indexTables(data), data.date1904)({ sheet: data.sheets[1]!, row: 1, column: 2 }, formula);
}

function withoutSign(value: CellValue | undefined): CellValue | undefined {
  return typeof value === 'string' ? value.replaceAll('-0', '0') : value;
}

const ROWS = fc.array(fc.tuple(ID, VALUE), { minLength: 2, maxLength: 9 });

test('what is settled is what the engine computes', () => {
  let count = 0;
  fc.assert(
    fc.property(ROWS, fc.constantFrom<Literal>(2, -1.25, 0, null), fc.array(FORMULA, { minLength: 8, maxLength: 8 }), (rows, angka, formulas) => {
      const data = sheets(rows, angka);
      const mine = formulas.map((formula) => settled(data, `=${expand(formula)}`));
      fill(data.sheets[1]!, [formulas.map((formula) => `=${expand(formula)}`)], 1, 3);
      compute(data);
      formulas.forEach((formula, at) => {
        const value = mine[at];
        if (value === undefined || value === null) return;
        count += 1;
        const engine = cellAt(data, 1, 3 + at, 1)?.value;
        if (typeof value === 'number' && typeof engine === 'number') {
          expect([formula, Math.abs(value - engine) <= 1e-9 * Math.max(1, Math.abs(engine))]).toEqual([formula, true]);
        } else if (isErrorValue(value)) expect([formula, isErrorValue(engine)]).toEqual([formula, true]);
        // After a sign the engine writes the number 0 as -0.
        else expect([formula, withoutSign(value)]).toEqual([formula, withoutSign(engine)]);
      });
    }),
    { seed: 20241001, numRuns: 1000 },
  );
  expect(count).toBeGreaterThan(1500);
}, 240_000); // prettier-ignore

test('a value typed later, a formula put into the column and a changed criterion count', () => {
  const data = workbookOf('Data', 'Hasil');
  const [source, result] = data.sheets;
  addTable(source!, 'tblData', ['ID', 'Nilai'], 2);
  fill(source!, [['A', 1], ['A', 3]], 1); // prettier-ignore
  addTable(result!, 'tblHasil', ['ID', 'Rata', 'Lagi'], 1);
  fill(result!, [['A', '=IFERROR(AVERAGEIFS(tblData[Nilai],tblData[ID],[@ID]),"")', '=ROWS(A1:A2)*[@Rata]']], 1);
  const calculator = makeNodeCalculator();
  const after = (sheet: number, row: number, column: number, literal: Literal): (CellValue | undefined)[] => {
    fill(data.sheets[sheet]!, [[literal]], row, column);
    const rect = { top: row, left: column, bottom: row, right: column };
    calculator.invalidate({ type: 'cells', sheetId: data.sheets[sheet]!.id, rect, by: 'person' });
    calculator.recalculate(data);
    return [cellAt(data, 1, 1, 1)?.value, cellAt(data, 1, 2, 1)?.value];
  };
  // The second is left to the engine and reads the first.
  expect(after(0, 1, 1, 1)).toEqual([2, 4]);
  expect(after(0, 2, 1, 5)).toEqual([3, 6]);
  expect(after(0, 2, 1, '=3+4')).toEqual([4, 8]);
  expect(after(0, 2, 1, '=ROWS(A1:A7)')).toEqual([4, 8]);
  expect(after(0, 2, 1, 7)).toEqual([4, 8]);
  expect(after(0, 2, 0, 'B')).toEqual([1, 2]);
  expect(after(1, 1, 0, 'B')).toEqual([7, 14]);
  expect(after(1, 1, 0, 'C')).toEqual(['', { error: '#VALUE!' }]);
});

test.each([
  ['a wildcard', 'COUNTIF(kunci,"KS*")'],
  ['a number as text', 'COUNTIF(kunci,"7")'],
  ['inequality', 'COUNTIF(kunci,"<>")'],
  ['a month, which Excel reads as a day', 'COUNTIF(kunci,"Mar 2024")'],
  ['a text as a number', '"4"+1'],
  ['the order of two texts', 'ini<"z"'],
  ['a name', 'belumAda'],
  ['a whole column', 'SUM(A:A)'],
  ['a tie', 'ROUND(2.675,2)'],
  ['a day that is not in the calendar', 'DATE(2023,2,29)'],
  ['a search for nothing', 'FIND("",ini)'],
  ['the place of a text from a place on', 'FIND("S",ini,2)'],
  ['the replacing of nothing', 'SUBSTITUTE(ini,"","x")'],
  ['numbers that differ behind the fifteenth digit', '1=1+4E-16'],
  ['an unknown function', 'XLOOKUP("KS-002",kunci,nilai)'],
  ['no formula', 'SUM('],
])('%s is left to the engine', (_name, formula) => {
  const data = sheets([['KS-001', 1], ['KS-002', 2]], 1); // prettier-ignore
  expect(settled(data, `=${expand(formula)}`)).toBeNull();
  expect(settled(data, `=${expand('COUNTIF(kunci,"KS-001")+SUM(nilai)')}`)).toBe(4);
});

test.each([
  ['IFERROR(INDEX(nilai,MATCH("tidak ada",kunci,0))&"","")', ''],
  ['ROUND(-2/3,4)', -0.6667],
  ['ROUND(46,4)', 46],
  ['FIND("-","KS-001-2")', 3],
  ['IFERROR(FIND("z","KS-001"),"tidak ada")', 'tidak ada'],
  ['SUBSTITUTE("a|b|c","|","/",2)', 'a|b/c'],
  ['SUBSTITUTE("a|b|c","|","")', 'abc'],
  ['DATE(2024,2,29)-DATE(2023,2,28)', 366],
  ['DATE(2024,9,30)', 45565],
])('%s needs no engine', (formula, value) => {
  expect(settled(sheets([['KS-001', 1]], 1), `=${expand(formula)}`)).toBe(value);
});

test('the median of some rows needs no engine: texts, other rows and empty cells are left out', () => {
  const rows: readonly (readonly Literal[])[] = [['KS-001', 4], ['ks-001', 1], ['KS-002', 9], ['KS-001', '-'], ['KS-001', null], ['KS-001', 2.5]]; // prettier-ignore
  const median = (more: readonly (readonly Literal[])[], share = '0.5') =>
    settled(sheets([...rows, ...more], 1), `=${expand(`AGGREGATE(16,6,nilai/((kunci=ini)*(nilai<>"")*(nilai>=1)),${share})`)}`);
  expect([median([]), median([['KS-001', 5]]), median([], '0.25')]).toEqual([2.5, 3.25, 1.75]);
  expect(settled(sheets([['KS-002', 1]], 1), `=${expand('AGGREGATE(16,6,nilai/(kunci=ini),0.5)')}`)).toEqual({ error: '#NUM!' });
  // A text that may be a number, and other kinds of figures.
  expect(median([['KS-001', '4']])).toBeNull();
  expect(settled(sheets(rows, 1), `=${expand('AGGREGATE(9,6,nilai)')}`)).toBeNull();
}); // prettier-ignore

test('days in a workbook that counts from 1904 are left to the engine', () => {
  const data = { ...sheets([['KS-001', 1]], 1), date1904: true };
  expect(settled(data, '=DATE(2024,9,30)')).toBeNull();
});

test('a circle, and all that reads it, is left to the engine; a long chain is not lost', () => {
  const data = workbookOf('Data');
  const [sheet] = data.sheets;
  fill(sheet!, [['=B1+1', '=A1+1', '=A1*2', '=1+1']]);
  fill(
    sheet!,
    Array.from({ length: 3000 }, (_row, at) => [at === 2999 ? 1 : `=A${at + 5}+1`]),
    3,
  );
  const settle = makeSettler(indexTables(data), false);
  const at = (row: number, column: number): CellValue | null =>
    settle({ sheet: sheet!, row, column }, sheet!.cells.get(row)!.get(column)!.formula!);
  expect([at(0, 0), at(0, 1), at(0, 2), at(0, 3)]).toEqual([null, null, null, 2]);
  const calculator = makeNodeCalculator();
  calculator.invalidate({ type: 'structure', sheetId: sheet!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  expect(cellAt(data, 3, 0)?.value).toBe(3000);
});
