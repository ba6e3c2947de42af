/** `workbook.insertWorksheetsFromBase64` through the real office.js (platform.md 1, ExcelApi 1.13). */
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { makeWorkbookData } from '../../../src/workbench/workbook/model';
import { codeOf, startHost, type TestHost } from '../office';

const base64 = async (host: TestHost): Promise<string> =>
  Buffer.from(await saveWorkbook(host.workbook.data)).toString('base64');

/** Two sheets that refer to each other, a table, a name, a rule, a hidden sheet. */
async function makeFile(change: (context: Excel.RequestContext) => void = () => undefined): Promise<string> {
  const host = await startHost();
  await host.on((sheet, context) => {
    sheet.getRange('A1:B3').formulas = [
      ['Kode', 'Nilai'],
      ['a', 2],
      ['b', '=SUM(T[Nilai])+Rincian!A1'],
    ];
    sheet.getRange('B2').numberFormat = [['0.00']];
    sheet.tables.add('A1:B2', true).name = 'T';
    const more = context.workbook.worksheets.add('Rincian');
    more.getRange('A1').formulas = [['=Sheet1!B2*2']];
    more.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$A$2:$A$3' } };
    more.visibility = 'Hidden';
    context.workbook.names.add('Nilai', sheet.getRange('B2'));
    change(context);
  });
  const text = await base64(host);
  host.dispose();
  return text;
}

async function insert(host: TestHost, file: string, options?: Excel.InsertWorksheetOptions): Promise<string[]> {
  const ids = await host.on((_, context) => context.workbook.insertWorksheetsFromBase64(file, options));
  return ids.value;
}

const names = (host: TestHost): string[] => host.workbook.data.sheets.map(({ name }) => name);
const cell = (host: TestHost, sheet: string, row: number, column: number) =>
  host.workbook.data.sheets
    .find(({ name }) => name === sheet)
    ?.cells.get(row)
    ?.get(column);

test('all sheets come to the end in their order; a taken name gets (2), and what refers to it follows', async () => {
  const file = await makeFile();
  const host = await startHost();
  await host.on((sheet, context) => {
    sheet.getRange('A1:A2').values = [['x'], [1]];
    sheet.tables.add('A1:A2', true).name = 'T';
    context.workbook.names.add('Nilai', sheet.getRange('A2'));
  });
  const ids = await insert(host, file);
  expect(names(host)).toEqual(['Sheet1', 'Sheet1 (2)', 'Rincian']);
  const { sheets, names: defined, styles } = host.workbook.data;
  expect(ids).toEqual(sheets.slice(1).map(({ id }) => id));
  expect(cell(host, 'Sheet1 (2)', 2, 1)?.formula).toBe('=SUM(T1[Nilai])+Rincian!A1');
  expect(cell(host, 'Rincian', 0, 0)?.formula).toBe("='Sheet1 (2)'!B2*2");
  expect(styles[cell(host, 'Sheet1 (2)', 1, 1)!.style]?.numberFormat).toBe('0.00');
  expect(sheets[1]!.tables.map(({ name }) => name)).toEqual(['T1']);
  expect(sheets[2]).toMatchObject({
    visibility: 'hidden',
    validations: [{ formula1: "='Sheet1 (2)'!$A$2:$A$3" }],
  });
  // The name that was there stays the workbook's; that of the file belongs to its sheet.
  expect(defined.map(({ name, scope, formula }) => [name, scope, formula])).toEqual([
    ['Nilai', null, '=Sheet1!$A$2'],
    ['Nilai', ids[0], "='Sheet1 (2)'!$B$2"],
  ]);
  expect(await insert(host, file)).toHaveLength(2);
  expect(names(host).slice(3)).toEqual(['Sheet1 (3)', 'Rincian (2)']);
});

test('sheets can be chosen and placed before, after or first; what lies between keeps its place', async () => {
  const data = makeWorkbookData('Satu');
  const file = await makeFile((context) => {
    context.workbook.worksheets.add('Lepas').getRange('A1').values = [[7]];
  });
  const host = await startHost({ data });
  await host.on((_, context) => void context.workbook.worksheets.add('Dua'));
  const only = ['Lepas'];
  await insert(host, file, { sheetNamesToInsert: only, positionType: 'After', relativeTo: 'Satu' });
  await insert(host, file, { sheetNamesToInsert: only, positionType: 'Beginning' });
  await insert(host, file, { sheetNamesToInsert: only, positionType: 'Before', relativeTo: 'Dua' });
  expect(names(host)).toEqual(['Lepas (2)', 'Satu', 'Lepas', 'Lepas (3)', 'Dua']);
});

test('long names are cut to make room for the number', async () => {
  const long = 'Rekapitulasi Kerja Sama Tahun 24';
  const host = await startHost({ data: makeWorkbookData(long.slice(0, 31)) });
  const other = await startHost({ data: makeWorkbookData(long.slice(0, 31)) });
  await insert(host, await base64(other));
  expect(names(host)[1]).toBe('Rekapitulasi Kerja Sama Tah (2)');
});

test('refused as a whole: no workbook, an unknown sheet, a sheet left behind that others refer to, a chart', async () => {
  const file = await makeFile();
  const withChart = await makeFile((context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
  });
  const host = await startHost();
  const refused = (text: string, options?: Excel.InsertWorksheetOptions) => codeOf(insert(host, text, options));
  expect(await refused('bukan berkas')).toBe('InvalidArgument');
  expect(await refused(file, { sheetNamesToInsert: ['Tidak Ada'] })).toBe('InvalidArgument');
  expect(await refused(file, { positionType: 'After' })).toBe('InvalidArgument');
  expect(await refused(file, { sheetNamesToInsert: ['Sheet1'] })).toBe('NotImplemented');
  expect(await refused(withChart)).toBe('UnsupportedFeature');
  expect(names(host)).toEqual(['Sheet1']);
});
