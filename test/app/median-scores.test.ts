/** The median of the scores of several assessors chosen on Kriteria, through the ranking step. */
import { formatCellRef } from '../../src/core/model/cell';
import { makeTranslator } from '../../src/i18n/index';
import { closeHarnesses } from '../host/harness';
import { openProposals, rowOf } from '../host/three-proposals';

afterEach(closeHarnesses);

const IDS = ['KS-001', 'KS-002'];
/** Scores on K1 and K2 of four assessors, by object; a dash is a score still to come. */
const SCORES: readonly (readonly (readonly [string, string])[])[] = [
  [['5', '2'], ['1', '-'], ['4', '4'], ['5', '1']],
  [['3', '3'], ['3', '2.5'], ['1', ''], ['', '9']],
]; // prettier-ignore
const t = makeTranslator('id');

test('medians are read, live, sealed, described, and another word is a finding', async () => {
  const { harness, controller, rank } = await openProposals(2);
  const full = () => controller.full()!;
  await rank();
  const first = rowOf(harness, 'Penilaian', 0, IDS[0]!);
  const rowFor = (object: number, assessor: number): number => first + object + 2 * assessor;
  SCORES.forEach((own, object) =>
    own.forEach(([one, other], assessor) => {
      harness.fill('Penilaian', rowFor(object, assessor), 0, [[IDS[object]!]]);
      harness.fill('Penilaian', rowFor(object, assessor), 2, [[one, other]]);
    }),
  );
  await rank();
  const mean = full().seal.now;
  const cell = { row: rowOf(harness, 'Kriteria', 1, 'Gabungan Nilai'), column: 2 };
  expect(harness.input('Kriteria', cell.row, cell.column)).toBe('rata-rata hitung');
  const valuesOf = (criterion: string) =>
    IDS.map((id) => full().rankingInputs.values.find((one) => one.object === id && one.criterion === criterion)!.value);
  expect([...valuesOf('K1'), ...valuesOf('K2')]).toEqual([3.75, 7 / 3, 7 / 3, 2.75]);

  harness.fill('Kriteria', cell.row, cell.column, [['median']]);
  await rank();
  expect([...valuesOf('K1'), ...valuesOf('K2')]).toEqual([4.5, 3, 2, 2.75]);
  expect(full().seal.now.hash).not.toBe(mean.hash);
  expect([mean.parts.options, full().seal.now.parts.options]).toEqual(['-', 'scores=median']);
  expect(harness.input('Peringkat', 2, 0)).toContain('Nilai beberapa penilai digabung menurut mediannya.');
  const shown = (object: string, column: number): unknown => {
    harness.workbook.core.recalculate();
    const { cells } = harness.workbook.data.sheets.find(({ name }) => name === 'Peringkat')!;
    return [...cells.values()].find((row) => row.get(1)?.value === object)?.get(column)?.value;
  };
  const live = () => [6, 7].flatMap((column) => IDS.map((id) => shown(id, column)));
  expect(live()).toEqual([4.5, 3, 2, 2.75]);
  await rank();
  expect(controller.getState().analysis!.proof!.differences).toEqual([]);
  // Without the add-in.
  harness.fill('Penilaian', rowFor(0, 1), 2, [['4']]);
  harness.fill('Penilaian', rowFor(1, 2), 3, [['2']]);
  expect(live()).toEqual([4.5, 3, 2, 2.5]);
  for (const assessor of [0, 1, 2, 3]) harness.fill('Penilaian', rowFor(1, assessor), 3, [['']]);
  expect(shown(IDS[1]!, 7)).toBe('');

  harness.fill('Kriteria', cell.row, cell.column, [['modus']]);
  await rank();
  const said = full().rankingInputs.findings.filter(({ rule }) => rule === 'method-invalid');
  expect(said.map(({ message, cells }) => [t(message.key, message.params), formatCellRef(cells[0]!)])).toEqual([
    ['Cara penggabungan nilai “modus” tidak dikenal; untuk sementara dipakai rata-rata hitung.', `Kriteria!C${cell.row + 1}`],
  ]); // prettier-ignore
});
