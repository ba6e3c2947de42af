/** Saving: round trips, what stays of a loaded file, native charts, formulas in file form. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import {
  moveFormula,
  needsArrayEvaluation,
  toFileFormula,
  fromFileFormula,
} from '../../../src/workbench/files/formulas';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { cellKey, makeSheet, makeWorkbookData } from '../../../src/workbench/workbook/model';
import type { CellValue, Sheet, WorkbookData } from '../../../src/workbench/workbook/model';
import { CHART, makeRichWorkbook, putCell } from './rich-workbook';

async function open(bytes: Uint8Array): Promise<WorkbookData> {
  const result = await openWorkbook(bytes, 'x.xlsx');
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.data;
}

const reopen = async (data: WorkbookData) => open(await saveWorkbook(data));

function cellsOf(data: WorkbookData, sheet: Sheet): unknown[] {
  const list = [...sheet.cells].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, cell })));
  return list
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, cell }) => ({ ...cell, row, column, style: data.styles[cell.style] }));
}

/** Everything of a sheet that a file must give back. */
function contentOf(data: WorkbookData, sheet: Sheet): object {
  const { part: _part, changed: _changed, changedCells: _cells, charts, protection, ...rest } = sheet;
  return {
    ...rest,
    cells: cellsOf(data, sheet),
    isProtected: protection.protected,
    charts: charts.map(({ id: _id, fromFile: _from, ...chart }) => chart),
  };
}

async function entries(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name]!.dir);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await zip.file(name)!.async('binarystring')] as const)),
  );
}

describe('a new workbook', () => {
  it('comes back from its file as it was', async () => {
    const data = makeRichWorkbook();
    const again = await reopen(data);
    data.sheets.forEach((sheet, index) =>
      expect(contentOf(again, again.sheets[index]!)).toEqual(contentOf(data, sheet)),
    );
    expect(again.names).toEqual(data.names);
    expect(again.settings).toEqual(data.settings);
    expect(again.customXmlParts).toEqual(data.customXmlParts);
    expect(again.sheets[1]!.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
  });

  it('is read the same by another reader', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await saveWorkbook(makeRichWorkbook())) as never);
    const sheet = book.getWorksheet('Daftar Objek')!;
    expect(sheet.getCell('B2').value).toBe(12_500_000.25);
    expect(sheet.getCell('A4').value).toBe('  spasi  ');
    expect(sheet.getCell('B5').value).toMatchObject({
      formula: 'SUBTOTAL(109,tblObjek[Nilai])',
      result: 12_499_997.35,
    });
    expect(sheet.getCell('A1').font.bold).toBe(true);
    expect(sheet.getCell('D2').dataValidation.formulae).toEqual(['"KSDD,KSDPK"']);
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, printArea: 'A1:F17' });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1, showGridLines: false });
    expect(sheet.getTable('tblObjek')).toBeDefined();
  });

  it('holds a native chart with its references, cached values, colour, labels and reversed categories', async () => {
    const chart = (await entries(await saveWorkbook(makeRichWorkbook()))).get('xl/charts/chart1.xml')!;
    expect(chart).toContain('<c:barDir val="bar"/><c:grouping val="clustered"/>');
    expect(chart).toContain("<c:f>'Daftar Objek'!$B$2:$B$4</c:f>");
    expect(chart).toContain('<c:v>12500000.25</c:v>');
    expect(chart).toContain('<a:srgbClr val="1F4E79"/>');
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:showVal val="1"/>');
    expect(chart).not.toContain('majorUnit');
  });

  it('holds the step of the value axis, and the number format of the cells a chart draws', async () => {
    const data = makeRichWorkbook();
    const sheet = data.sheets[0]!;
    sheet.charts = [{ ...CHART, majorUnit: 1 }];
    const style = data.styles[sheet.cells.get(1)!.get(1)!.style]!;
    const chart = (await entries(await saveWorkbook(data))).get('xl/charts/chart1.xml')!;
    expect(chart).toContain('<c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>');
    expect(style.numberFormat).not.toBe('General');
    expect(chart).toContain(`<c:formatCode>${style.numberFormat}</c:formatCode>`);
    const again = await reopen(data);
    expect(again.sheets[0]!.charts[0]!.majorUnit).toBe(1);
  });

  it('tells Excel to recalculate and marks formulas that need arrays', async () => {
    const parts = await entries(await saveWorkbook(makeRichWorkbook()));
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(
      /<c r="A12" cm="1"><f t="array" ref="A12">_xlfn\.LET\(_xlpm\.x,B2,/,
    );
  });
});

describe('a loaded workbook', () => {
  const load = async () => open(await saveWorkbook(makeRichWorkbook()));

  it('keeps every part byte for byte when nothing changed', async () => {
    const data = await load();
    expect(await entries(await saveWorkbook(data))).toEqual(await entries(data.package!));
  });

  it('changes only the part of the sheet in which a cell changed', async () => {
    const data = await load();
    const sheet = data.sheets[0]!;
    sheet.changed = 'cells';
    putCell(sheet, 1, 0, { value: 'Air minum' });
    putCell(sheet, 30, 4, { value: 7, formula: '=3+4' });
    sheet.cells.get(2)!.delete(0);
    for (const [row, column] of [[1, 0], [30, 4], [2, 0]] as const) sheet.changedCells.add(cellKey(row, column)); // prettier-ignore
    const before = await entries(data.package!);
    const after = await entries(await saveWorkbook(data));
    const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    const again = await reopen(data);
    expect(cellsOf(again, again.sheets[0]!)).toEqual(cellsOf(data, sheet));
    expect(again.sheets[0]!.tables).toEqual(sheet.tables);
  });

  it('keeps tables, formats and charts of a sheet that is written anew', async () => {
    const data = await load();
    const sheet = data.sheets[0]!;
    sheet.changed = 'all';
    sheet.merges.push({ top: 20, left: 0, bottom: 20, right: 3 });
    sheet.charts.push({ ...CHART, id: 'chart-2', name: 'Kedua', chartType: 'Pie', reverseCategories: false });
    const again = await reopen(data);
    expect(contentOf(again, again.sheets[0]!)).toEqual(contentOf(data, sheet));
    expect(again.sheets[0]!.charts.map((chart) => chart.name)).toEqual(['Peringkat', 'Kedua']);
  });

  it('removes a deleted chart and a deleted table with their parts', async () => {
    const data = await load();
    const sheet = data.sheets[0]!;
    sheet.changed = 'all';
    sheet.charts = [];
    sheet.tables = [];
    const bytes = await saveWorkbook(data);
    const names = [...(await entries(bytes)).keys()].filter((name) => /charts\/|tables\//.test(name));
    expect(names).toEqual([]);
    expect((await open(bytes)).sheets[0]!.charts).toEqual([]);
  });

  it('adds, removes, reorders and renames sheets with their names', async () => {
    const data = await load();
    const added = makeSheet('{77777777-2222-4333-8444-555555555555}', 'Ringkasan');
    putCell(added, 0, 0, { value: 'baru', style: 1 });
    const [register, hidden] = data.sheets as [Sheet, Sheet];
    register.name = 'Register';
    data.sheets = [added, register];
    data.activeSheetId = added.id;
    data.names = [{ name: 'Batas', formula: '=Register!$B$2', scope: null, hidden: false }];
    const bytes = await saveWorkbook(data);
    const again = await open(bytes);
    expect(again.sheets.map((sheet) => [sheet.name, sheet.id])).toEqual([
      ['Ringkasan', added.id],
      ['Register', register.id],
    ]);
    expect(again.names).toEqual(data.names);
    expect(again.activeSheetId).toBe(added.id);
    expect(again.sheets[1]!.print).toEqual(register.print);
    const parts = await entries(bytes);
    expect([...parts.values()].some((xml) => xml.includes(hidden.id))).toBe(false);
    expect(parts.get('[Content_Types].xml')!.match(/worksheets\/sheet/g)).toHaveLength(2);
    const selected = [...parts].filter(
      ([name, xml]) => name.includes('worksheets/sheet') && xml.includes('tabSelected="1"'),
    );
    expect(selected).toHaveLength(1);
  });

  it('keeps the macros and the unknown parts of a package', async () => {
    const zip = await JSZip.loadAsync(await saveWorkbook(makeRichWorkbook()));
    zip.file('xl/vbaProject.bin', 'macro');
    const rels = await zip.file('xl/_rels/workbook.xml.rels')!.async('string');
    const relation =
      '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
    zip.file('xl/_rels/workbook.xml.rels', rels.replace('</Relationships>', `${relation}</Relationships>`));
    const data = await open(await zip.generateAsync({ type: 'uint8array' }));
    expect(data.notices).toContainEqual({ state: 'kept', what: 'macro', sheet: null });
    data.sheets[0]!.changed = 'all';
    expect((await entries(await saveWorkbook(data))).get('xl/vbaProject.bin')).toBe('macro');
  });
});

describe('random sheets', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.boolean(),
    fc.constantFrom('#N/A', '#REF!').map((error) => ({ error })),
  );
  const cell = fc.record({ row: fc.nat(60), column: fc.nat(30), value, style: fc.nat(3) });

  it('come back equal after being saved new, patched and written anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { maxLength: 25 }),
        fc.array(cell, { maxLength: 8 }),
        fc.boolean(),
        async (first, second, whole) => {
          const data = makeWorkbookData();
          data.styles = makeRichWorkbook().styles;
          for (const { row, column, ...one } of first) putCell(data.sheets[0]!, row, column, one);
          const loaded = await reopen(data);
          const sheet = loaded.sheets[0]!;
          expect(cellsOf(loaded, sheet)).toEqual(cellsOf(data, data.sheets[0]!));
          sheet.changed = whole ? 'all' : 'cells';
          for (const { row, column, value: changed } of second) {
            putCell(sheet, row, column, { value: changed });
            sheet.changedCells.add(cellKey(row, column));
          }
          const again = await reopen(loaded);
          expect(cellsOf(again, again.sheets[0]!)).toEqual(cellsOf(loaded, sheet));
        },
      ),
      { seed: 20241001, numRuns: 60 },
    );
  }, 60_000);
});

describe('formulas in files', () => {
  it('prefix newer functions and local names, and lose the prefixes when read', () => {
    const typed = '=LET(a,1,XLOOKUP(a,tblObjek[Nilai],FILTER(B:B,B:B>a))&"IFS(")';
    const file = toFileFormula(typed);
    expect(file).toBe(
      '_xlfn.LET(_xlpm.a,1,_xlfn.XLOOKUP(_xlpm.a,tblObjek[Nilai],_xlfn._xlws.FILTER(B:B,B:B>_xlpm.a))&"IFS(")',
    );
    expect(fromFileFormula(file)).toBe(typed);
    expect(toFileFormula('=AGGREGATE(9,6,A1:A2)')).toBe('_xlfn.AGGREGATE(9,6,A1:A2)');
  });

  it('name the table and the row where people write @', () => {
    expect(toFileFormula('=[@Nilai]*[@[Biaya (Rp)]]', 'tblObjek')).toBe(
      'tblObjek[[#This Row],[Nilai]]*tblObjek[[#This Row],[Biaya (Rp)]]',
    );
    expect(toFileFormula('=SUM(tblX[@[A]:[B]])&tblX[@]&"[@x]"', 'tblObjek')).toBe(
      'SUM(tblX[[#This Row],[A]:[B]])&tblX[#This Row]&"[@x]"',
    );
    expect(toFileFormula('=tblX[@A]+tblX[A]')).toBe('tblX[[#This Row],[A]]+tblX[A]');
  });

  it('are arrays only when they compute with a whole range outside SUMPRODUCT', () => {
    expect(needsArrayEvaluation('=SUM(IF(A1:A9>0,1))')).toBe(true);
    expect(needsArrayEvaluation('=SUM(tblObjek[Nilai]*2)')).toBe(true);
    expect(needsArrayEvaluation('=SUMPRODUCT((A1:A9>0)*1)')).toBe(false);
    expect(needsArrayEvaluation('=[@Nilai]*2')).toBe(false);
    expect(needsArrayEvaluation('=SUM(A1:A9)/COUNT(B1:B9)')).toBe(false);
  });

  it('move references and turn those that leave the sheet into errors', () => {
    expect(moveFormula('A1+$B2+1:1+A:A', -1, 0)).toBe('#REF!+$B1+#REF!:#REF!+A:A');
    expect(moveFormula('XFD1', 0, 1)).toBe('#REF!');
    expect(moveFormula('tbl1[A1]+"A1"+Q1_2024', 1, 1)).toBe('tbl1[A1]+"A1"+Q1_2024');
  });
});
