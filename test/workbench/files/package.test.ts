/** Saved packages are ones Excel opens without offering a repair; what a saved sheet lost is named. */
import fc from 'fast-check';
import JSZip from 'jszip';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { cellKey, makeSheet, makeWorkbookData } from '../../../src/workbench/workbook/model';
import type { WorkbookData } from '../../../src/workbench/workbook/model';
import { checkPackage } from './check-package';
import { makeRichWorkbook, putCell } from './rich-workbook';

async function open(bytes: Uint8Array): Promise<WorkbookData> {
  const result = await openWorkbook(bytes, 'x.xlsx');
  if (!result.ok) throw new Error(result.detail);
  return result.data;
}

async function replaceIn(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const text = await zip.file(path)!.async('string');
  expect(text).not.toBe(text.replace(from, to));
  zip.file(path, text.replace(from, to));
  return zip.generateAsync({ type: 'uint8array' });
}

describe('the check of packages', () => {
  it.each([
    ['xl/tables/table1.xml', 'name="Nilai"', 'name="Harga"', /column “Harga” under header “Nilai”/],
    ['xl/worksheets/sheet1.xml', /(<printOptions[^>]*>)(<pageMargins[^>]*>)/, '$2$1', /out of order/],
    ['xl/worksheets/sheet1.xml', 's="1"', 's="99"', /format of A1/],
    ['xl/worksheets/sheet1.xml', 'dxfId="0"', 'dxfId="9"', /dxfId 9/],
    ['[Content_Types].xml', /<Override PartName="\/xl\/tables[^>]*>/, '', /typed as plain XML/],
    ['xl/_rels/workbook.xml.rels', 'worksheets/sheet1', 'worksheets/sheet7', /no target xl\/worksheets\/sheet7/],
  ])('finds a fault in %s', async (path, from, to, problem) => {
    const bytes = await replaceIn(await saveWorkbook(makeRichWorkbook()), path, from, to);
    expect((await checkPackage(bytes)).join('\n')).toMatch(problem);
  });
});

describe('saved packages', () => {
  it('are sound when they are new, written anew and with a sheet removed', async () => {
    const bytes = await saveWorkbook(makeRichWorkbook());
    expect(await checkPackage(bytes)).toEqual([]);
    const data = await open(bytes);
    for (const sheet of data.sheets) sheet.changed = 'all';
    expect(await checkPackage(await saveWorkbook(data))).toEqual([]);
    data.sheets.shift();
    data.activeSheetId = data.sheets[0]!.id;
    data.sheets[0]!.visibility = 'visible';
    data.names = [];
    expect(await checkPackage(await saveWorkbook(data))).toEqual([]);
  });

  it('are sound for any texts and formats', async () => {
    const cell = fc.record({
      row: fc.nat(40),
      column: fc.nat(20),
      value: fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.boolean()),
      style: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 25 }), async (cells) => {
        const data = makeWorkbookData();
        data.styles = makeRichWorkbook().styles;
        for (const { row, column, ...one } of cells) putCell(data.sheets[0]!, row, column, one);
        expect(await checkPackage(await saveWorkbook(data))).toEqual([]);
      }),
      { seed: 20241001, numRuns: 40 },
    );
  }, 60_000);

  it('show the active sheet even where the file had no view', async () => {
    const data = await open(
      await replaceIn(await saveWorkbook(makeWorkbookData()), 'xl/workbook.xml', /<bookViews>.*<\/bookViews>/, ''),
    );
    const added = makeSheet('{77777777-2222-4333-8444-555555555555}', 'Ringkasan');
    data.sheets.push(added);
    data.activeSheetId = added.id;
    const bytes = await saveWorkbook(data);
    expect(await checkPackage(bytes)).toEqual([]);
    expect((await open(bytes)).activeSheetId).toBe(added.id);
  });

  it('name array formulas, what-if tables and rich values that a changed cell lost', async () => {
    const cells =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="B1" vm="1" t="e"><v>#VALUE!</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="D1"/><v>3</v></c></row>';
    const bytes = await saveWorkbook(makeWorkbookData());
    const data = await open(await replaceIn(bytes, 'xl/worksheets/sheet1.xml', '<sheetData/>', `<sheetData>${cells}</sheetData>`)); // prettier-ignore
    const sheet = data.sheets[0]!;
    sheet.changed = 'cells';
    putCell(sheet, 5, 0, { value: 1 });
    sheet.changedCells.add(cellKey(5, 0));
    await saveWorkbook(data);
    expect(data.notices).toEqual([]);
    for (const column of [0, 1, 2]) {
      putCell(sheet, 0, column, { value: 'baru' });
      sheet.changedCells.add(cellKey(0, column));
    }
    await saveWorkbook(data);
    expect(data.notices.map(({ state, what }) => `${state} ${what}`).sort()).toEqual([
      'lost arrayFormula',
      'lost dataTable',
      'lost richValue',
    ]);
  });
});
