/** Lists of regulations on a sheet of their own: no register, and their open cells are told. */
import { intake } from '../../../src/core/intake/intake';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const REGISTER = sheetFromRows(
  [
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Jangka Waktu', 'Lokasi'],
    [1, 'Rumah Garam Pesisir', 'Dinas Perikanan', 'PT Asin', '2 tahun', 'Desa Ombak'],
  ],
  { name: 'Rekap' },
);

function read(rows: readonly (readonly Scalar[])[]) {
  const snapshot = workbookOf(REGISTER, sheetFromRows(rows, { name: 'Aturan' }));
  const { objects, costs, sources } = intake(snapshot, {});
  const findings = validate({ objects, costs, sources, today: '2026-03-02' });
  const told = findings.filter(({ cells: [cell] }) => cell?.sheet === 'Aturan');
  return {
    kind: sources.find(({ sheet }) => sheet === 'Aturan')?.kind,
    objects: objects.length,
    told: told.map(({ rule, cells: [cell] }) => `${rule} ${cell === undefined ? '' : formatCellRef(cell)}`),
  };
}

const list = (heading: string, years: readonly Scalar[]): Scalar[][] => [
  ['DAFTAR PERATURAN'],
  [],
  ['No', heading, 'Nomor', 'Tahun', 'Tentang', 'Status'],
  [1, 'Undang-Undang', 23, years[0] ?? '', 'Pemerintahan Daerah', 'Berlaku'],
  [2, 'Peraturan Pemerintah', 28, years[1] ?? '', 'Kerja Sama Daerah', 'Berlaku'],
  [
    3,
    'Permendagri',
    25,
    years[2] ?? '',
    'Tata Cara Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri',
    'Berlaku',
  ],
];

test.each(['Jenis', 'Jenis Peraturan', 'Bentuk', 'Peraturan'])('a list under %s is no register', (heading) => {
  expect(read(list(heading, [2014, 2018, 2020]))).toEqual({ kind: 'other', objects: 1, told: [] });
  expect(read(list(heading, [2014, '', 2020])).told).toEqual(['legal-basis-incomplete Aturan!D5']);
});

test('kinds of cooperation with a number and a year stay a register', () => {
  const rows = [
    ['No', 'Jenis', 'Judul Kerja Sama', 'Nomor', 'Tahun', 'Mitra', 'Perangkat Daerah', 'Lokasi'],
    [1, 'KSDD', 'Bus Pelajar Hulu', 4, 2026, 'Kabupaten Hilir', 'Dinas Perhubungan', 'Kecamatan Hulu'],
  ];
  expect(read(rows)).toMatchObject({ kind: 'register', objects: 2 });
});

test.each([
  ['Peraturan Perundang-undangan', 'Tentang', 'Status'],
  ['Peraturan Perundang-undangan', 'Keterangan', 'Status'],
  ['Peraturan Perundang-undangan', 'Catatan', ''],
])('a list under %s, %s calls no agency to a hearing', (name, about, status) => {
  const rows: Scalar[][] = [
    ['No', name, about, status],
    [1, 'UU Nomor 23 Tahun 2014', 'Pemerintahan Daerah', status && 'Berlaku'],
    [2, 'PP Nomor 28 Tahun 2018', 'Kerja Sama Daerah', status && 'Berlaku'],
  ];
  const { kind, told } = read(rows.map((row) => row.slice(0, status === '' ? 3 : 4)));
  expect(kind).not.toBe('schedule');
  expect(told).toEqual([]);
});
