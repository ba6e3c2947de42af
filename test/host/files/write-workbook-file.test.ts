/** Files the add-in makes itself: read back by exceljs, by the workbench and by the add-in's own reader. */
import ExcelJS from 'exceljs';
import { makePlan } from '../../../src/core/sheets/make-plan';
import { readWorkbookFile } from '../../../src/host/files/read-workbook-file';
import { writeWorkbookFile } from '../../../src/host/files/write-workbook-file';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

const PLAN = makePlan({
  sheet: 'form',
  name: "Nilai O'Hara & <Budi>",
  blocks: [
    { top: 0, left: 0, cells: [['Judul "A" & <B>', '=1+1', '007']] },
    { top: 2, left: 1, cells: [[2.5, true, { formula: '=SUM(B3,1)&"<a>"' }, null]] },
    { top: 4, left: 0, cells: [['baris 1\nbaris 2\ttab \u000b _x000B_']] },
  ],
  formats: [
    { range: at(0, 0, 0, 2), bold: true, fontColor: '#1F3864', fill: '#EEF2F8', wrap: true },
    { range: at(0, 1, 0, 1), italic: true, horizontal: 'center', border: '#BFC8D6' },
    { range: at(2, 1, 3, 1), numberFormat: '0.0000' },
  ],
  columnWidths: [
    { column: 2, width: 30 },
    { column: 0, width: 12 },
  ],
  rowHeights: [{ row: 4, height: 40 }],
  merges: [at(5, 0, 5, 2)],
  validations: [
    { range: at(2, 1, 3, 1), rule: { type: 'list', source: '1,2,3' }, blankAllowed: true, onInvalid: 'stop', promptTitle: 'Skala', prompt: 'Dari "1" ke\n3', errorTitle: 'Salah', error: 'Pilih.' },
    { range: at(3, 2), rule: { type: 'decimal', min: 0, max: 1 }, blankAllowed: false, onInvalid: 'warn' },
  ],
  freeze: { rows: 1, columns: 2 },
  print: {
    orientation: 'landscape', paper: 'a4', fitWide: 1, fitTall: null, area: at(0, 0, 5, 3),
    titleRows: { first: 0, last: 0 }, titleColumns: { first: 0, last: 1 }, footerLeft: 'A && B', footerRight: '&P / &N',
  },
  tabColor: '#2F5597',
  unlocked: [at(2, 1, 3, 1)],
}); // prettier-ignore

const SECOND = makePlan({ sheet: 'form:1', name: 'Dua', blocks: [{ top: 0, left: 0, cells: [['x']] }] });

test('exceljs finds every cell, look, list, lock and page setting', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbookFile([PLAN, SECOND])).buffer as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Nilai O'Hara & <Budi>", 'Dua']);
  const sheet = book.worksheets[0]!;
  expect(['A1', 'B1', 'C1', 'B3', 'C3'].map((address) => sheet.getCell(address).value)).toEqual(['Judul "A" & <B>', '=1+1', '007', 2.5, true]); // prettier-ignore
  expect(sheet.getCell('D3').formula).toBe('SUM(B3,1)&"<a>"');
  expect(sheet.getCell('A1')).toMatchObject({ font: { bold: true, color: { argb: 'FF1F3864' } }, fill: { fgColor: { argb: 'FFEEF2F8' } }, alignment: { wrapText: true } }); // prettier-ignore
  expect(sheet.getCell('B1')).toMatchObject({ font: { bold: true, italic: true }, alignment: { horizontal: 'center' }, border: { top: { style: 'thin' } } }); // prettier-ignore
  // An empty cell keeps its look too.
  expect(sheet.getCell('B4').numFmt).toBe('0.0000');
  expect(sheet.getCell('B4').dataValidation).toMatchObject({ type: 'list', formulae: ['"1,2,3"'], promptTitle: 'Skala', error: 'Pilih.' }); // prettier-ignore
  expect(sheet.getCell('C4').dataValidation).toMatchObject({
    type: 'decimal',
    formulae: [0, 1],
    errorStyle: 'warning',
  });
  const lockOf = (address: string): boolean =>
    (sheet.getCell(address).protection as { readonly locked?: boolean } | undefined)?.locked ?? true;
  expect([lockOf('B3'), lockOf('A1')]).toEqual([false, true]);
  expect(sheet.getColumn(3).width).toBeCloseTo(30.71, 1);
  expect(sheet.getCell('C6').master.address).toBe('A6');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false });
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: 'A1:D6', printTitlesRow: '1:1', printTitlesColumn: 'A:B' }); // prettier-ignore
  expect(sheet.headerFooter.oddFooter).toBe('&LA && B&R&P / &N');
  expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF2F5597' });
});

test('the workbench opens it with its protection and drop-downs, and the reader of files with its texts', async () => {
  const bytes = await writeWorkbookFile([PLAN, SECOND]);
  const opened = await openWorkbook(bytes, 'nilai.xlsx');
  if (!opened.ok) throw new Error('The workbench does not open the file.');
  expect(opened.data.sheets.map(({ name }) => name)).toEqual(["Nilai O'Hara & <Budi>", 'Dua']);
  const read = await readWorkbookFile('nilai.xlsx', bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const { grid } = read.value.sheets[0]!;
  expect(grid.values[0]!.slice(0, 3)).toEqual(['Judul "A" & <B>', '=1+1', '007']);
  expect(grid.values[4]![0]).toBe('baris 1\nbaris 2\ttab \u000b _x000B_');
});

test('the same plans give the same bytes', async () => {
  expect(await writeWorkbookFile([PLAN])).toEqual(await writeWorkbookFile([PLAN]));
});
