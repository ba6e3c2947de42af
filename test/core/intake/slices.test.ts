/** The work on a long sheet is cut into slices whatever stands on it: counted, not timed. */
import { intakeSteps } from '../../../src/core/intake/intake';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const ROWS = 400;

function slicesOf(row: (index: number) => (string | number)[], header: readonly string[] = []): number {
  const rows = [header, ...Array.from({ length: ROWS }, (_, index) => row(index))];
  const steps = intakeSteps(workbookOf(sheetFromRows(rows)), {});
  let slices = 1;
  while (steps.next().done !== true) slices += 1;
  return slices;
}

describe('the intake pauses at least once for every few rows', () => {
  test.each([
    [
      'of a table of no known kind',
      (i: number) => [`Senin ${i}`, `Petugas ${i}`, `Ruang ${i}`],
      ['Hari', 'Petugas', 'Ruang'],
    ],
    ['of lines that might be a form', (i: number) => [`Catatan nomor ${i}`, `hal yang dibahas ${i}`], []],
    ['of bare texts', (i: number) => [`Catatan rapat nomor ${i}`], []],
  ] as const)('%s', (_name, row, header) => {
    // Looking for forms asks what every text means: a row at a time.
    expect(slicesOf((index) => [...row(index)], header)).toBeGreaterThan(2 * ROWS);
  });
});
