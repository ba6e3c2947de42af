/** Opening: refusals with their codes, exact values, and every workbook of the shared data when it is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { describeRefusal } from '../../../src/workbench/files/texts';
import type { OpenRefusal } from '../../../src/workbench/files/texts';
import { makeWorkbookData } from '../../../src/workbench/workbook/model';
import type { WorkbookData } from '../../../src/workbench/workbook/model';

const text = (value: string) => new TextEncoder().encode(value);

/** An OLE container as far as it is looked at: its signature and a directory name in UTF-16. */
function makeOle(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(name).forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + index * 2));
  return bytes;
}

async function makeZip(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array' });
}

async function codeOf(bytes: Uint8Array): Promise<OpenRefusal | 'opened'> {
  const result = await openWorkbook(bytes, 'berkas.xlsx');
  return result.ok ? 'opened' : result.code;
}

/** A new workbook whose first sheet has this XML in place of its cells. */
async function openSheetXml(
  sheetData: string,
  more: Record<string, string> = {},
  workbookAttrs = '',
): Promise<WorkbookData> {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const zip = await JSZip.loadAsync(await saveWorkbook(makeWorkbookData()));
  zip.file('xl/worksheets/sheet1.xml', `<worksheet ${main}><sheetData>${sheetData}</sheetData></worksheet>`);
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  const workbook = (await zip.file('xl/workbook.xml')!.async('string')).replace(
    '<workbookPr',
    `<workbookPr ${workbookAttrs}`,
  );
  zip.file('xl/workbook.xml', workbook);
  const result = await openWorkbook(await zip.generateAsync({ type: 'uint8array' }), 'x.xlsx');
  if (!result.ok) throw new Error(result.detail);
  return result.data;
}

describe('files that cannot be opened', () => {
  it('gives each kind of unusable file its own code', async () => {
    const whole = await saveWorkbook(makeWorkbookData());
    const emptyZip = await new JSZip().generateAsync({ type: 'uint8array' });
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(emptyZip)).toBe('emptyZip');
    expect(await codeOf(text('nama;nilai\r\nA;1\r\n'))).toBe('csv');
    expect(await codeOf(text('\ufeff<html><table><tr><td>1</td></tr></table></html>'))).toBe('html');
    expect(await codeOf(makeOle('EncryptedPackage'))).toBe('password');
    expect(await codeOf(makeOle('Workbook'))).toBe('xls');
    expect(await codeOf(makeOle('WordDocument'))).toBe('notSpreadsheet');
    expect(await codeOf(whole.slice(0, whole.length / 2))).toBe('corrupt');
    expect(await codeOf(await makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe('ods');
    expect(await codeOf(await makeZip({ 'xl/workbook.bin': 'x' }))).toBe('xlsb');
    expect(await codeOf(await makeZip({ 'word/document.xml': '<document/>' }))).toBe('notSpreadsheet');
    expect(await codeOf(text('%PDF-1.7 …'))).toBe('notSpreadsheet');
    expect(await codeOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('tooLarge');
    expect(await codeOf(whole)).toBe('opened');
  });

  it('says in one sentence of each language what is the matter and names the file', () => {
    const codes: OpenRefusal[] = ['empty', 'emptyZip', 'csv', 'xls', 'xlsb', 'ods', 'html', 'password', 'corrupt', 'notSpreadsheet', 'noSheet', 'tooLarge']; // prettier-ignore
    const sentences = codes.flatMap((code) => [
      describeRefusal(code, 'a$&.xlsx', 'id'),
      describeRefusal(code, 'a$&.xlsx', 'en'),
    ]);
    expect(new Set(sentences).size).toBe(codes.length * 2);
    for (const sentence of sentences) expect(sentence).toMatch(/^.*“a\$&\.xlsx”[^\n]*\.$/);
  });
});

describe('values of cells', () => {
  it('keeps numbers exactly as stored, whatever their number format', async () => {
    const data = await openSheetXml(
      '<row r="1"><c r="A1"><v>45678.765432100001</v></c><c r="B1"><v>1E-7</v></c></row>',
    );
    const row = data.sheets[0]!.cells.get(0)!;
    expect(row.get(0)!.value).toBe(45678.765432100001);
    expect(row.get(1)!.value).toBe(1e-7);
  });

  it('reads ISO dates as serials of the 1900 and of the 1904 system', async () => {
    const xml = '<row r="1"><c r="A1" t="d"><v>2024-03-01T12:00:00</v></c><c r="B1" t="d"><v>1900-02-28</v></c></row>';
    const row = (await openSheetXml(xml)).sheets[0]!.cells.get(0)!;
    expect([row.get(0)!.value, row.get(1)!.value]).toEqual([45352.5, 59]);
    const other = await openSheetXml(xml, {}, 'date1904="1"');
    expect(other.date1904).toBe(true);
    expect(other.sheets[0]!.cells.get(0)!.get(0)!.value).toBe(45352.5 - 1462);
  });

  it('expands shared formulas with relative, absolute, whole-column and quoted references', async () => {
    const data = await openSheetXml(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1+A$1+SUM(C:C)+'A1 x'!A1+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>
       <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>`,
    );
    const cells = data.sheets[0]!.cells;
    expect(cells.get(0)!.get(1)!.formula).toBe(`=A1+$A$1+A$1+SUM(C:C)+'A1 x'!A1+LOG10(A1)&"A1"`);
    expect(cells.get(1)!.get(1)).toMatchObject({
      formula: `=A2+$A$1+A$1+SUM(C:C)+'A1 x'!A2+LOG10(A2)&"A1"`,
      value: 2,
    });
  });

  it('reads cells without addresses, inline and rich strings, errors and booleans', async () => {
    const data = await openSheetXml(
      '<row><c t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>' +
        '<c t="e"><v>#DIV/0!</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>_x000D_</v></c></row>',
    );
    const row = data.sheets[0]!.cells.get(0)!;
    expect([0, 1, 2, 3].map((column) => row.get(column)!.value)).toEqual(['a b', { error: '#DIV/0!' }, true, '\r']);
    expect(row.get(0)!.richText).toHaveLength(2);
  });
});

const SHARED = path.resolve(__dirname, '../../../../shared/data/workbooks');
const overShared = existsSync(SHARED) ? describe : describe.skip;
if (!existsSync(SHARED)) console.info(`Skipped: no ${SHARED}`);

overShared('the shared workbooks', () => {
  const files = existsSync(SHARED)
    ? readdirSync(SHARED).flatMap((folder) => readdirSync(path.join(SHARED, folder)).map((file) => `${folder}/${file}`))
    : [];
  const open = (file: string) => openWorkbook(new Uint8Array(readFileSync(path.join(SHARED, file))), file);

  it('opens every file or refuses it with one code', async () => {
    const refused: Record<string, string> = {};
    for (const file of files) {
      const result = await open(file);
      if (!result.ok) refused[file] = result.code;
      else expect(new Set(result.data.sheets.map((sheet) => sheet.id)).size).toBe(result.data.sheets.length);
    }
    expect(refused).toEqual({
      'calamine/issue252.xlsx': 'corrupt',
      'calamine/pass_protected.xlsx': 'password',
      'exceljs/missing-bits.xlsx': 'corrupt',
    });
  }, 60_000);

  it('reads the number of every plain numeric cell as its XML says', async () => {
    let checked = 0;
    for (const file of files.filter((_file, index) => index % 4 === 0)) {
      const result = await open(file);
      if (!result.ok) continue;
      const zip = await JSZip.loadAsync(readFileSync(path.join(SHARED, file)));
      for (const sheet of result.data.sheets) {
        const xml = (await zip.file(sheet.part!)?.async('string')) ?? '';
        for (const match of xml.matchAll(/<c r="([A-Z]+)(\d+)"(?: s="\d+")?(?: t="n")?><v>([^<]+)<\/v>/g)) {
          const column = Array.from(match[1]!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          expect(sheet.cells.get(Number(match[2]) - 1)!.get(column)!.value).toBe(Number(match[3]));
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(1000);
  }, 60_000);

  it('saves every file unchanged with each sheet byte for byte', async () => {
    for (const file of files) {
      const result = await open(file);
      if (!result.ok) continue;
      const before = await JSZip.loadAsync(readFileSync(path.join(SHARED, file)));
      const after = await JSZip.loadAsync(await saveWorkbook(result.data));
      for (const sheet of result.data.sheets) {
        const name = Object.keys(before.files).find(
          (one) => one.replace(/\\/g, '/').toLowerCase() === sheet.part!.toLowerCase(),
        )!;
        expect(await after.file(name)!.async('binarystring')).toBe(await before.file(name)!.async('binarystring'));
      }
    }
  }, 120_000);
});
