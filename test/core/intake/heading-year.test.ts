import { withoutYear } from '../../../src/core/intake/heading-year';
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import type { SourceRecord } from '../../../src/core/model/record';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

it.each([
  ['Target 2027', 'Target'],
  ['Kondisi Awal Tahun 2025', 'Kondisi Awal'],
  ['Target (TA 2027)', 'Target'],
  ['Target', null],
  ['Tahun 2027', null],
  ['2027', null],
  ['Rencana 2027 Rp', null],
])('reads the heading %s as %s', (heading, bare) => {
  expect(withoutYear(heading)).toBe(bare);
});

function read(rows: readonly (readonly Scalar[])[]) {
  return intake(workbookOf(sheetFromRows(rows, { name: 'Tabel' })), {});
}

it('takes the year of a target from its heading', () => {
  const { records } = read([
    ['No', 'Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Kondisi Awal 2025', 'Target 2027'],
    [1, 'DLH', 'Persentase sampah tertangani', '%', 84, 95],
    [2, 'DLH', 'Indeks kualitas air', 'Indeks', 50, ''],
    [3, 'DLH', 'Jumlah bank sampah', 'unit', 12, 'meningkat'],
  ]);
  const [first, second, third] = records as readonly SourceRecord<'indicators'>[];
  expect(first?.fields).toMatchObject({
    baseline: { value: 84 },
    target: { value: 95, cell: { columnIndex: 5 } },
    year: { value: 2027, cell: { columnIndex: 5 }, notes: ['inferred'] },
  });
  expect(second?.fields.year).toBeUndefined();
  expect(third?.fields.year?.value).toBe(2027);
});

it.each([
  ['100% pada 2028', 100, 2028],
  ['95 (tahun 2029)', 95, 2029],
  ['menurun pada 2028', null, undefined],
])('takes the target %s apart', (target, value, year) => {
  const { objects } = read([
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Indikator Kinerja', 'Target'],
    [1, 'Pengelolaan sampah', 'DLH', 'Pemerintah Kabupaten Sukabumi', 'Sampah tertangani', target],
    [2, 'Tri Dharma', 'Bappeda', 'Universitas B', 'Jumlah kajian', 4],
  ]);
  expect(objects[0]?.fields.target?.value).toBe(value);
  expect(objects[0]?.fields.targetYear?.value).toBe(year);
});

it('believes a column of years more than the heading', () => {
  const { objects } = read([
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Indikator Kinerja', 'Target 2027', 'Tahun Target'],
    [1, 'Pengelolaan sampah', 'DLH', 'Pemerintah Kabupaten Sukabumi', 'Sampah tertangani', 95, 2028],
    [2, 'Tri Dharma', 'Bappeda', 'Universitas B', 'Jumlah kajian', 4, ''],
  ]);
  expect(objects.map(({ fields }) => fields.targetYear?.value)).toEqual([2028, 2027]);
});
