/** What the job leaves behind, and what a later run makes of it: the same file again, and files people edited. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/core/model/report';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import type { Sheet } from '../../src/workbench/workbook/model';
import { Workbook } from '../../src/workbench/workbook/workbook';
import { checkPackage } from '../workbench/files/check-package';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'kersama-again-'));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
jest.setTimeout(180_000);

/** Runs all steps; resolves to what was printed and the report. */
function job(input: string, output: string): Promise<{ readonly out: string; readonly report: Report }> {
  const words = [input, '--out', file(output), '--report', file(`${output}.json`), '--today', '2024-09-30'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(root, 'scripts', 'job.mjs'), ...words], { cwd: folder }, (error, out, stderr) => {
      if (error) reject(new Error(stderr));
      else resolve({ out, report: JSON.parse(readFileSync(file(`${output}.json`), 'utf8')) as Report });
    });
  });
}

/** Opens a file as a person does, lets them edit, and saves it under another name. */
async function edit(input: string, output: string, change: (workbook: Workbook) => void): Promise<void> {
  const opened = await openWorkbook(new Uint8Array(readFileSync(file(input))), input);
  if (!opened.ok) throw new Error(`${input} does not open`);
  change(new Workbook(opened.data));
  writeFileSync(file(output), await saveWorkbook(opened.data));
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.data.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Types into the column headed so, in the row whose first table column shows `key`. */
function typeAt(workbook: Workbook, sheetName: string, key: string, heading: string, text: string): void {
  const sheet = sheetNamed(workbook, sheetName);
  const { rect, columns } = sheet.tables[0]!;
  const column = rect.left + columns.findIndex(({ name }) => name.startsWith(heading));
  for (let row = rect.top + 1; row <= rect.bottom; row += 1) {
    if (workbook.displayText(sheet.id, row, rect.left) !== key) continue;
    expect(workbook.typeInto(sheet.id, row, column, text)).toEqual({ ok: true });
    return;
  }
  throw new Error(`${sheetName} has no row ${key}`);
}

const titleOf = (report: Report, id: string): unknown =>
  report.objects.find((one) => one.id === id)?.fields.title?.value;

describe.each(['rekap-kerja-sama.xlsx', 'usulan-pd.xlsx', 'register-500.xlsx'])('%s', (sample) => {
  test('the file it leaves has nothing for Excel to repair, and a second run over it writes nothing', async () => {
    const first = await job(join(root, 'assets', 'samples', sample), `1-${sample}`);
    expect(await checkPackage(new Uint8Array(readFileSync(file(`1-${sample}`))))).toEqual([]);
    const second = await job(file(`1-${sample}`), `2-${sample}`);
    expect(second.out).toContain('Tidak ada yang perlu ditulis');
    expect(second.report.objects).toEqual(first.report.objects);
  });
});

describe('a workbook that people went on with', () => {
  const id = 'KS-004';
  let first: Report;
  beforeAll(async () => {
    first = (await job(join(root, 'assets', 'samples', 'rekap-kerja-sama.xlsx'), 'first.xlsx')).report;
  });

  test('ranks by the weights and scores they typed, and keeps both', async () => {
    await edit('first.xlsx', 'scored.xlsx', (workbook) => {
      typeAt(workbook, 'Penilaian', id, 'K1', '5');
      typeAt(workbook, 'Penilaian', 'KS-005', 'K1', '4');
      typeAt(workbook, 'Kriteria', 'K1', 'Bobot', '0.7');
    });
    const { ranking } = (await job(file('scored.xlsx'), 'ranked.xlsx')).report;
    expect(ranking?.criteria.find((one) => one.id === 'K1')?.weight).toBe(0.7);
    const [best, next] = ['KS-004', 'KS-005'].map((one) => ranking?.results.find(({ object }) => object === one));
    expect(best?.rank).toBe(1);
    expect(next?.score).toBeCloseTo(((best?.score ?? 0) * 4) / 5, 9);
    // Sealed by the first ranking of scores; a weight changed afterwards is told.
    await edit('ranked.xlsx', 'steered.xlsx', (workbook) => {
      expect(sheetNamed(workbook, 'Pengaturan')).toBeDefined();
      typeAt(workbook, 'Kriteria', 'K1', 'Bobot', '0.1');
    });
    const seals = (report: Report) => report.findings.filter(({ rule }) => rule === 'seal-broken');
    expect(await checkPackage(new Uint8Array(readFileSync(file('ranked.xlsx'))))).toEqual([]);
    const again = await job(file('ranked.xlsx'), 'again.xlsx');
    expect(seals(again.report)).toEqual([]);
    // The tests of the ranking, on a sheet of their own, are those of the first run to the last digit.
    expect(again.report.ranking?.study?.certificate.length).toBeGreaterThan(3);
    expect(again.out).toContain('Tidak ada yang perlu ditulis');
    expect(seals((await job(file('steered.xlsx'), 'told.xlsx')).report)).toMatchObject([{ severity: 'warning' }]);
  });

  test('updates the row of a changed source and no other', async () => {
    await edit('first.xlsx', 'source.xlsx', (workbook) => {
      const sheet = workbook.data.sheets[0]!;
      const cell = /!B(\d+)$/.exec(first.objects.find((one) => one.id === id)?.fields.title?.cell ?? '');
      expect(workbook.typeInto(sheet.id, Number(cell?.[1]) - 1, 1, 'Magang Mahasiswa Vokasi')).toEqual({ ok: true });
    });
    const { report } = await job(file('source.xlsx'), 'updated.xlsx');
    expect(report.objects.map((one) => one.id)).toEqual(first.objects.map((one) => one.id));
    const changed = report.objects.filter((one) => titleOf(report, one.id) !== titleOf(first, one.id));
    expect(changed.map((one) => [one.id, titleOf(report, one.id)])).toEqual([[id, 'Magang Mahasiswa Vokasi']]);
  });

  test('keeps what a hand wrote into the Register, and a row that a hand added', async () => {
    await edit('first.xlsx', 'by-hand.xlsx', (workbook) => {
      typeAt(workbook, 'Register', id, 'Lokasi', 'Kecamatan Cikole');
      const sheet = sheetNamed(workbook, 'Register');
      const { rect, columns } = sheet.tables[0]!;
      const title = rect.left + columns.findIndex(({ name }) => name === 'Judul');
      expect(workbook.typeInto(sheet.id, rect.bottom + 1, title, 'Bank Sampah Kelurahan')).toEqual({ ok: true });
    });
    const { report } = await job(file('by-hand.xlsx'), 'kept.xlsx');
    expect(report.objects.find((one) => one.id === id)?.fields.location?.value).toBe('Kecamatan Cikole');
    expect(report.objects).toHaveLength(first.objects.length + 1);
    expect(report.objects.map(({ fields }) => fields.title?.value)).toContain('Bank Sampah Kelurahan');
  });
});
