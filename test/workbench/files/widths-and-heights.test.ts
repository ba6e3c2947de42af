/** Column widths and row heights: what files say, what the model means, and that numbers of a file come back exactly. */
import JSZip from 'jszip';
import fc from 'fast-check';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import {
  charactersOfFileWidth,
  charactersOfPixels,
  fileWidthOfCharacters,
  pixelsOfCharacters,
} from '../../../src/workbench/workbook/column-width';
import { DEFAULT_STYLE, makeWorkbookData } from '../../../src/workbench/workbook/model';
import type { WorkbookData } from '../../../src/workbench/workbook/model';
import { putCell } from './rich-workbook';

async function open(bytes: Uint8Array): Promise<WorkbookData> {
  const result = await openWorkbook(bytes, 'x.xlsx');
  if (!result.ok) throw new Error(result.detail);
  return result.data;
}

async function sheetXml(bytes: Uint8Array): Promise<string> {
  return (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string');
}

/** A loaded workbook whose first sheet is this. */
async function load(inner: string): Promise<WorkbookData> {
  const zip = await JSZip.loadAsync(await saveWorkbook(makeWorkbookData()));
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  zip.file('xl/worksheets/sheet1.xml', `<worksheet ${main}>${inner}</worksheet>`);
  return open(await zip.generateAsync({ type: 'uint8array' }));
}

describe('column widths', () => {
  it('of files count the margins, as Excel writes them', () => {
    expect(charactersOfFileWidth(9.140625)).toBe(8.43);
    expect(charactersOfFileWidth(36.7109375)).toBe(36);
    expect(fileWidthOfCharacters(36)).toBe(36.7109375);
    expect(fileWidthOfCharacters(8.43)).toBe(9.140625);
    expect(fileWidthOfCharacters(0)).toBe(0);
  });

  it('keep every whole pixel', () => {
    for (let pixels = 0; pixels <= 1790; pixels += 1) {
      const characters = charactersOfPixels(pixels);
      expect(pixelsOfCharacters(characters)).toBe(pixels);
      expect(charactersOfFileWidth(fileWidthOfCharacters(characters))).toBe(characters);
    }
  });

  it('of 36 characters are 36 characters in the file', async () => {
    const data = makeWorkbookData();
    data.sheets[0]!.columns.set(2, { width: 36 });
    const bytes = await saveWorkbook(data);
    expect(await sheetXml(bytes)).toContain('<col min="3" max="3" width="36.7109375" customWidth="1"/>');
    expect((await open(bytes)).sheets[0]!.columns).toEqual(data.sheets[0]!.columns);
  });

  it('of a loaded file come back with the same digits when the sheet is written anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.05, max: 250, noNaN: true }), async (width) => {
        const text = String(width);
        const data = await load(
          `<sheetFormatPr defaultColWidth="${text}" defaultRowHeight="15"/><cols><col min="2" max="2" width="${text}"/></cols><sheetData/>`,
        );
        data.sheets[0]!.changed = 'all';
        const xml = await sheetXml(await saveWorkbook(data));
        expect(/<col [^>]*width="([^"]*)"/.exec(xml)?.[1]).toBe(text);
        expect(/defaultColWidth="([^"]*)"/.exec(xml)?.[1]).toBe(text);
      }),
      { seed: 20241001, numRuns: 40 },
    );
  });

  it('of a loaded file give way to a width set later', async () => {
    const data = await load('<cols><col min="1" max="1" width="20"/></cols><sheetData/>');
    const sheet = data.sheets[0]!;
    sheet.changed = 'all';
    sheet.columns.set(0, { ...sheet.columns.get(0), width: 10 });
    expect(await sheetXml(await saveWorkbook(data))).toContain('width="10.7109375"');
  });
});

describe('row heights', () => {
  const wrapped = { ...DEFAULT_STYLE, wrap: true };
  const long = 'Penyediaan air bersih lintas daerah untuk kawasan perbatasan. '.repeat(4).trim();

  it('are fitted to wrapped texts, line breaks and large fonts where nobody set one', async () => {
    const data = makeWorkbookData();
    data.styles.push(wrapped, { ...DEFAULT_STYLE, fontSize: 22 });
    const sheet = data.sheets[0]!;
    sheet.columns.set(0, { width: 30 });
    putCell(sheet, 0, 0, { value: long, style: 1 });
    putCell(sheet, 1, 0, { value: 'a\nb\nc', style: 1 });
    putCell(sheet, 2, 0, { value: 'Judul', style: 2 });
    putCell(sheet, 3, 0, { value: long });
    putCell(sheet, 4, 0, { value: long, style: 1 });
    sheet.rows.set(4, { height: 22.5 });
    putCell(sheet, 5, 0, { value: long, style: 1 });
    sheet.merges.push({ top: 5, left: 0, bottom: 5, right: 4 });
    putCell(sheet, 6, 0, { value: long.repeat(40), style: 1 });
    const xml = await sheetXml(await saveWorkbook(data));
    const attrs = [...xml.matchAll(/<row r="\d+"([^>]*)>/g)].map((match) => match[1]!.trim());
    expect(Number(/ht="([\d.]+)"/.exec(attrs[0]!)![1])).toBeGreaterThanOrEqual(8 * 15);
    expect(Number(/ht="([\d.]+)"/.exec(attrs[0]!)![1])).toBeLessThanOrEqual(11 * 15);
    expect(attrs.slice(1)).toEqual(['ht="45"', 'ht="30"', '', 'ht="22.5" customHeight="1"', '', 'ht="409"']);
    expect(attrs[0]).not.toContain('customHeight');
  });

  it('of a loaded file stay, and stay fitted or set as they were', async () => {
    const data = await load(
      '<sheetData><row r="1" ht="31.5"><c r="A1"><v>1</v></c></row><row r="2" ht="18" customHeight="1"/><row r="3" ht="40"/></sheetData>',
    );
    const sheet = data.sheets[0]!;
    sheet.changed = 'all';
    sheet.rows.set(2, { ...sheet.rows.get(2), height: 50 });
    const xml = await sheetXml(await saveWorkbook(data));
    expect(xml).toContain('<row r="1" ht="31.5"><c');
    expect(xml).toContain('<row r="2" ht="18" customHeight="1"/>');
    expect(xml).toContain('<row r="3" ht="50" customHeight="1"/>');
  });
});
