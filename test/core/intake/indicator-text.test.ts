import { intake } from '../../../src/core/intake/intake';
import { fieldValue } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const read = (indicator: string, ...more: (readonly string[])[]) => {
  const rows = [
    ['Judul', 'Kebun bibit desa'],
    ['Mitra', 'CV Hijau'],
    ['Perangkat Daerah', 'Dinas Kehutanan'],
    ['Lokasi', 'Kecamatan Kare'],
    ['Indikator Kinerja', indicator],
    ...more,
  ];
  const [object] = intake(workbookOf(sheetFromRows(rows)), {}).objects;
  return (['indicator', 'unit', 'baseline', 'target', 'targetYear'] as const).map((field) =>
    object === undefined ? null : fieldValue(object, field),
  );
};

test.each([
  [
    'Bibit tertanam, satuan batang, awal 3.900 (tahun 2025), target 4.800 (tahun 2026)',
    ['Bibit tertanam', 'batang', 3900, 4800, 2026],
  ],
  [
    'Desa dengan kebun bibit dari 4 desa (2025) menjadi 12 desa (2027)',
    ['Desa dengan kebun bibit', 'desa', 4, 12, 2027],
  ],
  ['Persentase bibit hidup; baseline 2025: 61,5%; target 2028: 80%', ['Persentase bibit hidup', '%', 61.5, 80, 2028]],
  ['Luas lahan hijau, kondisi awal 10 ha, target 25 ha pada tahun 2028', ['Luas lahan hijau', 'ha', 10, 25, 2028]],
])('reads the measures of “%s”', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'Jumlah kebun bibit',
  'Bibit tertanam, target 4.800 batang',
  'Bibit: awal 3, target 5; Desa: awal 1, target 2',
])('leaves “%s” as it is', (text) => {
  expect(read(text)).toEqual([text, null, null, null, null]);
});

test('what has a label of its own is not replaced', () => {
  expect(read('Bibit tertanam, awal 3 batang, target 5 batang (2027)', ['Target', '6'])[3]).toBe(6);
});
