/**
 * One measured run of `intake-size.ts` in a process of its own, so that neither side pays for the other's memory or for what
 * it warmed up: `intake` reads snapshots, `exceljs` reads a file with the same rows. Prints its figures as JSON.
 */
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { intakeSteps } from '../../src/core/intake/intake';
import type { Scalar } from '../../src/core/model/cell';
import type { IntakeResult } from '../../src/core/model/intake';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { sheetFromRows } from '../fixtures/sheet-from-rows';

const HEADINGS = [
  'No', 'Judul Kerja Sama', 'Objek', 'Jenis', 'Perangkat Daerah', 'Mitra', 'Ruang Lingkup', 'Jangka Waktu', 'Mulai',
  'Berakhir', 'Biaya (Rp)', 'Status', 'Keterangan',
] as const; // prettier-ignore

function rowOf(sheet: number, row: number): Scalar[] {
  const number = sheet * 1000 + row;
  return [
    row,
    `Pengelolaan layanan ${number % 97} di kawasan ${number}`,
    ['Persampahan', 'Air minum', 'Transportasi'][row % 3] ?? '',
    ['KSDD', 'KSDPK', 'Sinergi'][row % 3] ?? '',
    `Dinas ${['Kesehatan', 'Perhubungan', 'Lingkungan Hidup'][number % 3] ?? ''}`,
    `PT Mitra ${number % 311}`,
    'penyediaan layanan, pengawasan dan evaluasi',
    `${(row % 5) + 1} (tahun)`,
    `${(row % 28) + 1}/0${(row % 9) + 1}/2024`,
    `${(row % 28) + 1} Desember 2027`,
    1_000_000 * (row % 900) + number,
    row % 2 === 0 ? 'Berjalan' : 'Proses',
    row % 7 === 0 ? 'terlampir' : '',
  ];
}

export function rowsOf(sheet: number, count: number): Scalar[][] {
  const rows = Array.from({ length: count }, (_, index) => rowOf(sheet, index + 1));
  return [['REKAPITULASI KERJA SAMA DAERAH'], [], [...HEADINGS], ...rows];
}

function snapshotOf(sheetCount: number, rowsEach: number): WorkbookSnapshot {
  const sheets = Array.from({ length: sheetCount }, (_, sheet) =>
    sheetFromRows(rowsOf(sheet, rowsEach), { name: `Lembar ${sheet + 1}` }),
  );
  return { sheets, skipped: [], date1904: false };
}

export interface ProcessFigures {
  readonly ms: number;
  readonly objects: number;
  readonly longestSliceMs: number;
  /** The most the process ever held: code, snapshot and result. */
  readonly peakMb: number;
}

/** Kilobytes by `getrusage`. */
const peakMb = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6;

function timeIntake(sheetCount: number, rowsEach: number): ProcessFigures {
  const snapshot = snapshotOf(sheetCount, rowsEach);
  const start = performance.now();
  const steps = intakeSteps(snapshot, {});
  let [before, longestSliceMs] = [start, 0];
  let result: IntakeResult | null = null;
  while (result === null) {
    const step = steps.next();
    const now = performance.now();
    longestSliceMs = Math.max(longestSliceMs, now - before);
    before = now;
    if (step.done === true) result = step.value;
  }
  return { ms: performance.now() - start, objects: result.objects.length, longestSliceMs, peakMb: peakMb() };
}

async function makeFile(path: string, sheetCount: number, rowsEach: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (let sheet = 0; sheet < sheetCount; sheet += 1)
    book.addWorksheet(`Lembar ${sheet + 1}`).addRows(rowsOf(sheet, rowsEach));
  writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
}

async function timeExcelJs(path: string): Promise<ProcessFigures> {
  const book = new ExcelJS.Workbook();
  const start = performance.now();
  await book.xlsx.readFile(path);
  const ms = performance.now() - start;
  const objects = book.worksheets.reduce((sum, sheet) => sum + sheet.rowCount - 3, 0);
  return { ms, objects, longestSliceMs: ms, peakMb: peakMb() };
}

const [what = '', path = '', sheetCount = '', rowsEach = ''] = process.argv.slice(2);
if (what === 'make') await makeFile(path, Number(sheetCount), Number(rowsEach));
else {
  const figures = what === 'exceljs' ? await timeExcelJs(path) : timeIntake(Number(sheetCount), Number(rowsEach));
  console.log(JSON.stringify(figures));
}
