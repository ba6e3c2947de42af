/**
 * Intake of a large workbook against the time exceljs needs to read the same file, in one run: 200 sheets of 500 rows, and
 * one sheet of 20,000. The longest slice is the longest time between two points where the app may pause.
 */
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

function snapshotOf(sheets: readonly Scalar[][][]): WorkbookSnapshot {
  return {
    sheets: sheets.map((rows, index) => sheetFromRows(rows, { name: `Lembar ${index + 1}` })),
    skipped: [],
    date1904: false,
  };
}

interface IntakeTime {
  readonly ms: number;
  readonly longestSliceMs: number;
  readonly objects: number;
  readonly peakHeapMb: number;
}

function timeIntake(snapshot: WorkbookSnapshot): IntakeTime {
  const start = performance.now();
  let [before, longest, peak, count] = [start, 0, 0, 0];
  const steps = intakeSteps(snapshot, {});
  let result: IntakeResult | null = null;
  while (result === null) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (step.done === true || count % 200 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    count += 1;
    if (step.done === true) result = step.value;
  }
  const ms = performance.now() - start;
  return { ms, longestSliceMs: longest, objects: result.objects.length, peakHeapMb: peak / 1e6 };
}

export interface IntakeFigures {
  readonly rows: number;
  readonly objects: number;
  readonly intakeMs: number;
  readonly excelJsMs: number;
  readonly longestSliceMs: number;
  readonly longestSliceOfOneSheetMs: number;
  readonly peakMb: number;
}

function allRows(sheetCount: number, rowsEach: number): Scalar[][][] {
  return Array.from({ length: sheetCount }, (_, sheet) => rowsOf(sheet, rowsEach));
}

/** Milliseconds exceljs takes to read the file. What it made is given back on return. */
export async function timeExcelJs(sheetCount: number, rowsEach: number): Promise<number> {
  const book = new ExcelJS.Workbook();
  allRows(sheetCount, rowsEach).forEach((rows, index) => book.addWorksheet(`Lembar ${index + 1}`).addRows(rows));
  const file = await book.xlsx.writeBuffer();
  const start = performance.now();
  await new ExcelJS.Workbook().xlsx.load(file);
  return performance.now() - start;
}

export async function measureIntake(sheetCount = 200, rowsEach = 500): Promise<IntakeFigures> {
  const excelJsMs = await timeExcelJs(sheetCount, rowsEach);
  const many = timeIntake(snapshotOf(allRows(sheetCount, rowsEach)));
  const one = timeIntake(snapshotOf([rowsOf(0, 20_000)]));
  return {
    rows: sheetCount * rowsEach,
    objects: many.objects,
    intakeMs: many.ms,
    excelJsMs,
    longestSliceMs: many.longestSliceMs,
    longestSliceOfOneSheetMs: one.longestSliceMs,
    peakMb: many.peakHeapMb,
  };
}
