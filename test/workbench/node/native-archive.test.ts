/** Zip files through Node's zlib say the same as through JSZip, and what is odd or broken is judged by JSZip. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import JSZip from 'jszip';
import { jsZip, type Archive } from '../../../src/workbench/files/archive';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { nativeZip } from '../../../src/workbench/node/native-archive';
import { checkPackage } from '../files/check-package';
import { makeRichWorkbook } from '../files/rich-workbook';

const SAMPLES = join(__dirname, '../../../assets/samples');

async function contents(archive: Archive): Promise<[string, string][]> {
  return Promise.all(
    archive.names().map(async (name): Promise<[string, string]> => {
      return [name, Buffer.from((await archive.read(name)) ?? []).toString('latin1')];
    }),
  );
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip by JSZip with the given files; texts long enough to be worth packing. */
function zipOf(
  files: Readonly<Record<string, string>>,
  options: JSZip.JSZipGeneratorOptions = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text, { createFolders: false });
  return zip.generateAsync({ compression: 'DEFLATE', ...options, type: 'uint8array' });
}

const PLAIN = { 'a.xml': 'isi '.repeat(500), 'xl/lembar-é.xml': 'Objek – “kerja sama”', 'empty.xml': '' };

describe('reading', () => {
  it.each(readdirSync(SAMPLES))('gives of %s what JSZip gives', async (sample) => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, sample)));
    expect(await contents(await nativeZip.open(bytes))).toEqual(await contents(await jsZip.open(bytes)));
  });

  it('takes stored files, names beyond ASCII and a comment', async () => {
    for (const options of [{ compression: 'STORE' }, { comment: 'catatan' }, { streamFiles: true }] as const) {
      const archive = await nativeZip.open(await zipOf(PLAIN, options));
      expect((await contents(archive)).map(([name]) => name)).toEqual(Object.keys(PLAIN));
      expect(new TextDecoder().decode((await archive.read('xl/lembar-é.xml')) ?? undefined)).toBe(
        PLAIN['xl/lembar-é.xml'],
      );
      expect(await archive.read('none.xml')).toBeNull();
    }
  });

  it('leaves folders and what stands before the zip to JSZip', async () => {
    const zip = new JSZip();
    zip.file('xl/workbook.xml', 'isi');
    const folders = await zip.generateAsync({ type: 'uint8array' });
    const shifted = new Uint8Array([...bytesOf('MZ junk'), ...(await zipOf(PLAIN))]);
    expect((await nativeZip.open(folders)).names()).toEqual(['xl/workbook.xml']);
    expect(await contents(await nativeZip.open(shifted))).toEqual(await contents(await jsZip.open(shifted)));
  });

  it('throws where bytes are missing or say another size', async () => {
    const bytes = await zipOf(PLAIN);
    await expect(nativeZip.open(bytes.slice(0, 60))).rejects.toThrow();
    const view = Buffer.from(bytes);
    const central = view.indexOf('PK\u0001\u0002', 0, 'latin1');
    view.writeUInt32LE(7, central + 24);
    await expect((await nativeZip.open(view)).read('a.xml')).rejects.toThrow();
    view.writeUInt32LE(9000, central + 24);
    await expect((await nativeZip.open(view)).read('a.xml')).rejects.toThrow('9000');
    view.fill(0xff, view.indexOf('a.xml') + 5, view.indexOf('a.xml') + 15);
    await expect((await nativeZip.open(view)).read('a.xml')).rejects.toThrow();
  });

  it('refuses encrypted files as JSZip does', async () => {
    const bytes = Buffer.from(await zipOf(PLAIN));
    bytes.writeUInt16LE(1, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 8);
    await expect(nativeZip.open(bytes)).rejects.toThrow(/[Ee]ncrypted/);
  });
});

describe('packing', () => {
  it('keeps the packed bytes of what was not written, replaces in place and removes', async () => {
    const stored = await nativeZip.open(await zipOf(PLAIN, { compression: 'STORE' }));
    stored.write('empty.xml', bytesOf('baru'));
    stored.write('xl/b.xml', bytesOf('b'.repeat(3000)));
    stored.remove('xl/lembar-é.xml');
    const packed = await stored.pack();
    expect(Buffer.from(packed).includes(PLAIN['a.xml'])).toBe(true);
    const zip = await JSZip.loadAsync(packed, { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(['a.xml', 'empty.xml', 'xl/b.xml']);
    expect(await zip.file('empty.xml')?.async('string')).toBe('baru');
    expect(await zip.file('xl/b.xml')?.async('string')).toBe('b'.repeat(3000));
    expect(packed.length).toBeLessThan(3000);
    const again = await nativeZip.open(packed);
    expect(await contents(again)).toEqual(await contents(await jsZip.open(packed)));
    expect(Buffer.from(packed).readUInt32LE(14)).toBe(crc32(PLAIN['a.xml']));
  });

  it('dates what it wrote', async () => {
    const archive = await nativeZip.create();
    archive.write('a.xml', bytesOf('a'));
    const { date } = (await JSZip.loadAsync(await archive.pack())).files['a.xml']!;
    expect(Math.abs(date.getTime() - Date.now())).toBeLessThan(3 * 86_400_000);
  });

  it('saves and opens workbooks as JSZip does', async () => {
    const native = await saveWorkbook(makeRichWorkbook(), nativeZip);
    const plain = await saveWorkbook(makeRichWorkbook());
    expect(await checkPackage(native)).toEqual([]);
    expect(new Map(await contents(await jsZip.open(native)))).toEqual(new Map(await contents(await jsZip.open(plain))));
    const opened = await openWorkbook(native, 'x.xlsx', nativeZip);
    const other = await openWorkbook(native, 'x.xlsx');
    expect(opened.ok && opened.data.sheets).toEqual(other.ok && other.data.sheets);
  });

  it.each([
    ['no zip at all', 'PK bukan zip'],
    ['an empty zip', ''],
  ])('opens no workbook of %s', async (_what, text) => {
    const bytes = text === '' ? await zipOf({}) : bytesOf(text);
    expect(await openWorkbook(bytes, 'x.xlsx', nativeZip)).toMatchObject({
      ok: false,
      code: ((await openWorkbook(bytes, 'x.xlsx')) as { code: string }).code,
    });
  });
});
