import fc from 'fast-check';
import { foldCall, settle, type FoldArgument } from '../../../src/workbench/calc/fold';
import { loadNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { CellValue, WorkbookData } from '../../../src/workbench/workbook/model';
import { addTable, cellAt, fill, workbookOf, type Literal } from './sheet-of';

const ID = fc.constantFrom<Literal>('KS-001', 'ks-001', 'KS-002', 'KSDD Wajib', '', null, 7, true);
const VALUE = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: -2, max: 9, noNaN: true }),
  fc.constantFrom<Literal>('4', 'terlampir', '', null, false),
);
/** Rows and columns of the table, by structured reference and by address: the engine computes the second kind. */
const CALLS = (key: string, value: string, id: string): string[] => [
  `=IFERROR(AVERAGEIFS(${value},${key},${id},${value},">=1",${value},"<=5"),"")`,
  `=SUMIFS(${value},${key},"KS-001")`,
  `=COUNTIFS(${key},"ksdd wajib",${value},">0")`,
  `=COUNTIF(${key},"KS-002")`,
  `=COUNTIF(${value},"<-1")`,
  `=COUNTIF(${key},"")`,
  `=SUMIFS(${value},${key},"")+COUNTIFS(${key},"KS-001",${value},">=1.5")`,
  `=COUNTIF(${key},${id})+COUNTA(${value})`,
  `=SUM(${value})/(COUNTA(${key})+1)`,
];

async function compute(data: WorkbookData): Promise<void> {
  const calculator = await loadNodeCalculator();
  calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  expect(calculator.unsupported).toEqual([]);
}

test('what is folded is what the engine computes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(ID, VALUE), { minLength: 1, maxLength: 12 }), async (rows) => {
      const data = workbookOf('Data', 'Hasil');
      addTable(data.sheets[0]!, 'tblData', ['ID', 'Nilai'], rows.length);
      fill(data.sheets[0]!, rows, 1);
      const last = rows.length + 1;
      addTable(data.sheets[1]!, 'tblHasil', ['ID', 'F'], 1);
      fill(data.sheets[1]!, [['KS-001']], 1);
      const folded = CALLS('tblData[ID]', 'tblData[Nilai]', 'tblHasil[@ID]');
      // What a name stands for is left to the engine.
      for (const [name, column] of Object.entries({ kunci: 'A', nilai: 'B' })) {
        const formula = `=Data!$${column}$2:$${column}$${last}`;
        data.names.push({ name, formula, scope: null, hidden: false });
      }
      data.names.push({ name: 'ini', formula: '=Hasil!$A$2', scope: null, hidden: false });
      const plain = CALLS('kunci', 'nilai', 'ini');
      folded.forEach((formula, index) => fill(data.sheets[1]!, [[formula, plain[index]!]], 1, 2 + 2 * index));
      await compute(data);
      folded.forEach((formula, index) => {
        const at = (column: number): CellValue | undefined => cellAt(data, 1, column, 1)?.value;
        const [mine, engine] = [at(2 + 2 * index), at(3 + 2 * index)];
        if (typeof mine === 'number' && typeof engine === 'number') expect(mine).toBeCloseTo(engine, 10);
        else expect([formula, mine]).toEqual([formula, engine]);
      });
    }),
    { seed: 20241001, numRuns: 60 },
  );
}, 120_000);

test('a value typed later, a formula put into the column and a changed criterion count', async () => {
  const data = workbookOf('Data', 'Hasil');
  const [source, result] = data.sheets;
  addTable(source!, 'tblData', ['ID', 'Nilai'], 2);
  fill(source!, [['A', 1], ['A', 3]], 1); // prettier-ignore
  addTable(result!, 'tblHasil', ['ID', 'Rata'], 1);
  fill(result!, [['A', '=IFERROR(AVERAGEIFS(tblData[Nilai],tblData[ID],[@ID]),"")']], 1);
  const calculator = await loadNodeCalculator();
  const after = (sheet: number, row: number, column: number, literal: Literal): CellValue | undefined => {
    fill(data.sheets[sheet]!, [[literal]], row, column);
    const rect = { top: row, left: column, bottom: row, right: column };
    calculator.invalidate({ type: 'cells', sheetId: data.sheets[sheet]!.id, rect, by: 'person' });
    calculator.recalculate(data);
    return cellAt(data, 1, 1, 1)?.value;
  };
  expect(after(0, 1, 1, 1)).toBe(2);
  expect(after(0, 2, 1, 5)).toBe(3);
  expect(after(0, 2, 1, '=3+4')).toBe(4);
  expect(after(0, 2, 0, 'B')).toBe(1);
  expect(after(1, 1, 0, 'B')).toBe(7);
  expect(after(1, 1, 0, 'C')).toBe('');
});

test.each([
  ['a wildcard', { type: 'text', text: 'KS*' }],
  ['a number as text', { type: 'text', text: '7' }],
  ['inequality', { type: 'text', text: '<>' }],
  ['a month, which Excel reads as a day', { type: 'text', text: 'Mar 2024' }],
] as const)('%s is left to the engine', (_name, criterion: FoldArgument) => {
  const data = workbookOf('Data');
  fill(data.sheets[0]!, [['KS-001'], ['KS-002']]);
  const area: FoldArgument = { type: 'area', sheet: data.sheets[0]!, rect: { top: 0, left: 0, bottom: 1, right: 0 } };
  expect(foldCall('COUNTIF', [area, criterion], new Map())).toBeNull();
  expect(foldCall('COUNTIF', [area, { type: 'text', text: 'KS-001' }], new Map())).toBe('1');
});

test.each([
  ['5', 5],
  ['(-2.5)', -2.5],
  ['1e+21', 1e21],
  ['""', ''],
  ['IFERROR((1/0),"")', ''],
  ['IFERROR(7,IFERROR((1/0),""))', 7],
  ['IFERROR((1/0),IFERROR((1/0),3))', 3],
  ['IFERROR((1/0),"")+IFERROR(2,3)', null],
  ['IFERROR((1/0),A1)', null],
  ['(1/0)', null],
  ['"text"', null],
])('of %s nothing is left to compute but %s', (text, value) => {
  expect(settle(text)).toBe(value);
});
