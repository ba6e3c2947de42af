/** A workbook with a small register and a controller over it, for tests of whole steps through the ports. */
import { makeController } from '../../src/app/make-controller';
import { makeTranslator } from '../../src/i18n/index';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { openHarness, type Harness } from './harness';

const REGISTER = [
  ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Biaya (Rp)'],
  ['1', 'Pengelolaan Sampah Regional', 'Dinas Lingkungan Hidup', 'Kabupaten Tetangga', '100000000'],
  ['2', 'Layanan Rujukan Rumah Sakit', 'Dinas Kesehatan', 'Kota Sebelah', '200000000'],
  ['3', 'Magang Mahasiswa Vokasi', 'Dinas Tenaga Kerja', 'Politeknik Negeri', '50000000'],
];

/** `count`: how many proposals, at most three, KS-001 on. `run` expects that the step ends without a problem. */
export async function openProposals(count = 3) {
  const harness = await openHarness(undefined, undefined, makeNodeCalculator());
  harness.fill('Data', 0, 0, REGISTER.slice(0, count + 1));
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  const run = async (work: Promise<void>): Promise<void> => {
    await work;
    expect(controller.getState().problem).toBeNull();
  };
  const rank = async (): Promise<void> => {
    await run(controller.prepare('rank'));
    await run(controller.apply());
  };
  return { harness, controller, run, rank };
}

/** The first rows of a sheet in which a cell of a column holds a text. */
export function rowsWith(harness: Harness, sheet: string, column: number, text: string): number[] {
  return [...Array(120).keys()].filter((row) => harness.input(sheet, row, column) === text);
}

/** The first of them. */
export function rowOf(harness: Harness, sheet: string, column: number, text: string): number {
  const [row] = rowsWith(harness, sheet, column, text);
  if (row === undefined) throw new Error(`${sheet} has no ${text}.`);
  return row;
}

/** What a cell shows once everything is computed. */
export function shown(harness: Harness, name: string, row: number, column: number): unknown {
  harness.workbook.core.recalculate();
  const sheet = harness.workbook.data.sheets.find((one) => one.name === name)!;
  return sheet.cells.get(row)?.get(column)?.value ?? '';
}
