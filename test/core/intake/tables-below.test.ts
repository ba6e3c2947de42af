/** Tables right below each other, and the lines of a form below a table. */
import { intake } from '../../../src/core/intake/intake';
import { recordText } from '../../../src/core/model/record';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = Parameters<typeof sheetFromRows>[0];

const read = (rows: Rows, merges: readonly string[] = []) => intake(workbookOf(sheetFromRows(rows, { merges })), {});
const kindsOf = (rows: Rows) =>
  read(rows).sources.map(({ kind, range }) => `${kind} ${range.top + 1}-${range.bottom + 1}`);

const resources: Rows = [
  ['PD', 'Jenis', 'Uraian', 'Kebutuhan', 'Tersedia', 'Satuan'],
  ['Dinas Perikanan', 'SDM', 'Awak kapal', 8, 8, 'orang'],
];

test('a title right below the rows of a table stands over the headings of the next', () => {
  const rows = [...resources, ['Tugas Usulan 1'], ['No', 'Poin utama', 'PD penanggung jawab'], [1, 'Menyusun jadwal patroli', 'Dinas Perikanan']]; // prettier-ignore
  expect(kindsOf(rows)).toEqual(['resources 1-2', 'duties 4-5']);
});

test('a list of duties in two columns is a table of its own', () => {
  const rows = [...resources, [], ['Poin Utama dan Penanggung Jawab'], ['Poin Utama', 'PD Penanggung Jawab'], ['Pengiriman 40 ton beras', 'Dinas Pangan']]; // prettier-ignore
  expect(kindsOf(rows)).toEqual(['resources 1-2', 'duties 5-6']);
});

test('lines with a colon of their own below a table are the form’s', () => {
  const rows = [
    ['No', 'Uraian Tugas', 'Penanggung Jawab'],
    [1, 'Menyusun jadwal angkut', 'Dinas Lingkungan Hidup'],
    [],
    ['NARAHUBUNG'],
    [1, 'Nama', ':', 'Sri Lestari'],
    [2, 'Telepon', ':', '0812-4410-2231'],
  ];
  const { records } = read(rows);
  expect(records.map((row) => (row.kind === 'duties' ? recordText(row, 'duty') : ''))).toEqual([
    'Menyusun jadwal angkut',
  ]);
});

test('headings in an office’s own words are those of the table', () => {
  const rows = [
    ['Perangkat Daerah', 'Jenis Sumber Daya', 'Uraian', 'Butuh', 'Ada', 'Sat.'],
    ['Dinas Kesehatan', 'SDM', 'Nutrisionis', 14, 12, 'orang'],
  ];
  const [row] = read(rows).records;
  expect(row?.kind === 'resources' ? [row.fields.need?.value, row.fields.available?.value] : null).toEqual([14, 12]);
});

test('what stands under the heading of the money is the financing, not the title', () => {
  const { objects } = read([
    ['No', 'Objek Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Pembiayaan', null],
    [null, null, null, null, 'Uraian', 'Tahun'],
    [1, 'Pengelolaan sampah', 'Kabupaten Kubu Raya', 'Dinas Lingkungan Hidup', 'Rp 245.000.000 dari APBD Kota Pontianak tahun 2026', 2026],
    [2, 'Angkutan perbatasan', 'Kabupaten Mempawah', 'Dinas Perhubungan', 'Rp 112.800.000 dari APBD Kota Pontianak tahun 2026', 2026],
  ], ['E1:F1']); // prettier-ignore
  expect(objects.map(({ fields }) => fields.title?.value ?? fields.object?.value)).toEqual([
    'Pengelolaan sampah',
    'Angkutan perbatasan',
  ]);
  expect(objects[0]?.fields.financing?.value).toBe('Rp 245.000.000 dari APBD Kota Pontianak tahun 2026');
});
