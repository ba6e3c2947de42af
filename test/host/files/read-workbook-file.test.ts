import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/host/files/read-workbook-file';
import { snapshotFromXlsx } from '../../fixtures/snapshot-from-xlsx';

async function bytesOf(make: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  make(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function sheetsOf(bytes: Uint8Array) {
  const result = await readWorkbookFile('usulan.xlsx', bytes);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** A package with one sheet part written by hand. */
async function withSheet(sheet: string, workbookAttributes = ''): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(
    await bytesOf((workbook) => {
      workbook.addWorksheet('Data').getCell('A1').value = new Date(Date.UTC(2024, 9, 1));
    }),
  );
  zip.file('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${sheet}</sheetData></worksheet>`);
  const workbook = (await zip.file('xl/workbook.xml')!.async('string')).replace(/<workbookPr[^>]*>/, `<workbookPr ${workbookAttributes}/>`); // prettier-ignore
  zip.file('xl/workbook.xml', workbook);
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a workbook of another office', () => {
  it('is read with its values, formats, merges, hidden rows and columns, and without hidden sheets', async () => {
    const bytes = await bytesOf((workbook) => {
      const sheet = workbook.addWorksheet('Usulan & RAB');
      sheet.getCell('B2').value = 'Judul <Kerja> Sama';
      sheet.mergeCells('B2:D2');
      sheet.getCell('B3').value = { richText: [{ text: 'Bank ' }, { font: { bold: true }, text: 'Sampah' }] };
      sheet.getCell('C3').value = new Date(Date.UTC(2024, 9, 1));
      sheet.getCell('D3').value = { formula: '1+1', result: 2 };
      sheet.getCell('D4').value = { formula: 'NA()', result: { error: '#N/A' } };
      sheet.getCell('B4').value = true;
      sheet.getCell('C5').value = '19800101200501100';
      sheet.getRow(4).hidden = true;
      sheet.getColumn(3).hidden = true;
      workbook.addWorksheet('Rahasia').state = 'hidden';
    });
    const { sheets, skipped } = await sheetsOf(bytes);
    expect(skipped).toEqual([{ name: 'Rahasia', reason: 'hidden' }]);
    const [sheet] = sheets;
    expect(sheet).toMatchObject({ name: 'Usulan & RAB', file: 'usulan.xlsx', owned: null, hiddenRows: [3], hiddenColumns: [2] }); // prettier-ignore
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(sheet?.grid).toMatchObject({
      top: 1,
      left: 1,
      values: [
        ['Judul <Kerja> Sama', '', ''],
        ['Bank Sampah', 45566, 2],
        [true, '', '#N/A'],
        ['', '19800101200501100', ''],
      ],
    });
    expect(sheet?.grid.formats.get(2)?.[1]).toMatch(/yy/);
  });

  it('counts the days of a file from 1904 as from 1900', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>44104</v></c><c r="B1"><v>44104</v></c></row>';
    const { sheets } = await sheetsOf(await withSheet(row, 'date1904="1"'));
    expect(sheets[0]?.grid.values).toEqual([[45566, 44104]]);
  });

  it('reads inline strings, ISO dates, formula texts, and cells that do not say where they stand', async () => {
    const rows =
      '<row><c t="inlineStr"><is><r><t>Air </t></r><r><t>minum</t></r><rPh><t>x</t></rPh></is></c><c t="d"><v>2024-10-01</v></c></row>' +
      '<row><c t="str"><f>A1</f><v>a &amp; b_x000D_</v></c><c t="e"><v>#REF!</v></c></row>';
    const { sheets } = await sheetsOf(await withSheet(rows));
    expect(sheets[0]?.grid.values).toEqual([
      ['Air minum', 45566],
      ['a & b\n', '#REF!'],
    ]);
  });

  it('passes over a sheet whose used range is beyond reading', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const { sheets, skipped } = await sheetsOf(await withSheet(rows));
    expect([sheets, skipped]).toEqual([[], [{ name: 'Data', reason: 'tooLarge' }]]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['comma separated text', new TextEncoder().encode('No,Judul\n1,Bank sampah\n'), 'text'],
    ['an old workbook', ole('Workbook'), 'oldFormat'],
    ['a workbook with a password', ole('EncryptedPackage'), 'password'],
    ['a cut package', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), 'damaged'],
    ['bytes of no kind', new Uint8Array([1, 2, 3, 0, 0]), 'damaged'],
  ] as const)('refuses %s', async (_, bytes, code) => {
    expect(await readWorkbookFile('x', bytes)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses a package that holds no workbook', async () => {
    const zip = new JSZip().file('word/document.xml', '<document/>');
    const result = await readWorkbookFile('x.docx', await zip.generateAsync({ type: 'uint8array' }));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'noWorkbook' } });
  });
});

function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name, (letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * index));
  return bytes;
}

describe('workbooks of many makers', () => {
  const folder = join(__dirname, '..', '..', '..', 'assets', 'samples');
  it.each(readdirSync(folder))('reads %s as exceljs does', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { sheets } = await sheetsOf(new Uint8Array(bytes));
    const other = (await snapshotFromXlsx(bytes)).sheets.filter(({ visible }) => visible);
    expect(sheets.map((sheet) => sheet.name)).toEqual(other.map((sheet) => sheet.name));
    sheets.forEach(({ grid }, index) => {
      const { values } = other[index]!.grid;
      grid.values.forEach((row, r) =>
        row.forEach((value, c) => {
          const asked = values[grid.top + r]?.[grid.left + c] ?? '';
          if (typeof value === 'number') expect(value).toBeCloseTo(asked as number, 6);
          else expect(String(value).replace(/\r/g, '')).toBe(String(asked).replace(/\r\n/g, '\n'));
        }),
      );
    });
  });

  const shared = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'workbooks');
  const found = existsSync(shared) ? readdirSync(shared, { recursive: true }).map(String).filter((name) => /\.xls[xm]$/.test(name)) : []; // prettier-ignore
  (found.length > 0 ? it : it.skip)('ends in sheets or one refusal for each of the shared workbooks', async () => {
    let read = 0;
    for (const name of found) {
      const result = await readWorkbookFile(name, new Uint8Array(readFileSync(join(shared, name))));
      if (result.ok) read += 1;
      else expect(typeof result.refusal.code).toBe('string');
    }
    expect(read / found.length).toBeGreaterThan(0.8);
  });
});
