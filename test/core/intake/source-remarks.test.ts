import { finish } from '../../../src/core/intake/slices';
import { intake, intakeSteps } from '../../../src/core/intake/intake';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const HEADER = ['No', 'Judul', 'Mitra', 'PD', 'Biaya (Rp)'];
const ROWS = Array.from({ length: 10 }, (_, index) => [
  index + 1,
  `Kerja sama layanan ${index}`,
  `PT Mitra ${index}`,
  'Dinas Kesehatan',
  1_000_000 + index,
]);

it('says what is hidden in a source and that a filter is on, and reads it all', () => {
  const sheet = sheetFromRows([HEADER, ...ROWS], { hiddenRows: [3, 4, 40], hiddenColumns: [4] });
  const result = intake(workbookOf({ ...sheet, isFiltered: true }), {});
  expect(result.objects).toHaveLength(10);
  expect(result.sources[0]?.remarks).toEqual([
    { code: 'hiddenRows', count: 2 },
    { code: 'hiddenColumns', count: 1 },
    { code: 'filtered', count: 2 },
  ]);
});

it('notices a sheet that copies another, wholly or nearly, and no other', () => {
  const changed = ROWS.map((row, index) => (index === 2 ? [...row.slice(0, 4), 5] : row));
  const others = ROWS.map((row) => [...row.slice(0, 1), `${String(row[1])} lain`, ...row.slice(2)]);
  const result = intake(
    workbookOf(
      sheetFromRows([HEADER, ...ROWS], { name: 'Sheet1' }),
      sheetFromRows([['REKAP'], [], HEADER, ...ROWS], { name: 'FINAL rev2' }),
      sheetFromRows([HEADER, ...ROWS], { name: 'Sheet1 (2)' }),
      sheetFromRows([HEADER, ...changed], { name: 'FINAL' }),
      sheetFromRows([HEADER, ...others], { name: 'Lain' }),
    ),
    {},
  );
  expect(result.sources.map(({ sheet, remarks }) => [sheet, remarks])).toEqual([
    ['Sheet1', undefined],
    ['FINAL rev2', [{ code: 'nearlySameAs', count: 1, sheet: 'Sheet1' }]],
    ['Sheet1 (2)', [{ code: 'sameAs', count: 0, sheet: 'Sheet1' }]],
    ['FINAL', [{ code: 'nearlySameAs', count: 1, sheet: 'Sheet1' }]],
    ['Lain', undefined],
  ]);
});

it('reads in slices that give the same as reading at once', () => {
  const many = Array.from({ length: 500 }, (_, index) => [index + 1, `Judul ${index}`, 'PT A', 'DLH', index]);
  const snapshot = workbookOf(sheetFromRows([HEADER, ...many]));
  const steps = intakeSteps(snapshot, {});
  let slices = 0;
  while (steps.next().done !== true) slices += 1;
  expect(slices).toBeGreaterThan(40);
  expect(finish(intakeSteps(snapshot, {}))).toEqual(intake(snapshot, {}));
});
