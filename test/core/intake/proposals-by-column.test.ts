/** Proposals side by side with codes like `3A`, what tables below say of them, their main points and amounts. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const matrix = (given: Readonly<Record<string, string | null>> = {}): Rows => [
  ['No', 'Uraian', 'Usulan 3A', 'Usulan 3B'],
  ...(
    [
      ['Judul / Objek', 'Jalur Sepeda Wisata Danau', 'Pusat Informasi di Bandara'],
      ['Urusan', 'Pariwisata', 'Pariwisata'],
      ['Perangkat Daerah', 'Dinas Pariwisata', 'Dinas Pariwisata'],
      ['PD Terlibat', 'Dinas Perhubungan', 'Dinas Komunikasi'],
      ['Jenis Kerja Sama', 'KSDD Wajib', 'KSDPK'],
      ['Calon Mitra', 'Pemerintah Kabupaten Danau', 'PT Bandara Utama'],
      ['Lokasi', 'Kecamatan Danau', 'Terminal kedatangan'],
      ['Pembiayaan (Rp)', given.money ?? 'Rp136.800.000,00', 'Rp127.800.000,00'],
      ['Sumber Dana', 'APBD Rp136.800.000,00', 'APBD Rp127.800.000,00'],
      ['Poin utama 1', 'Pemasangan 64 km rute', 'Operasi gerai'],
      ['PD penanggung jawab poin 1', 'Dinas Pariwisata', 'Dinas Pariwisata'],
      ['Poin utama 2', 'Lomba sepeda 5 September 2026', 'Brosur dalam 3 bahasa'],
      ['PD penanggung jawab poin 2', 'Dinas Perhubungan', given.lead === undefined ? 'Dinas Komunikasi' : given.lead],
    ] as const
  ).map((row, index) => [index + 1, ...row]),
];
const HEAD = [
  'Usulan',
  'Perangkat Daerah',
  'Kebutuhan SDM',
  'SDM Tersedia',
  'Kebutuhan Dana (Rp)',
  'Dana Tersedia (Rp)',
];
const below = (staff: number | null): Rows => [
  [],
  ['SUMBER DAYA'],
  HEAD,
  ['3A', 'Dinas Pariwisata', 4, 4, 68_400_000, 68_400_000],
  ['3A', 'Dinas Perhubungan', 5, 5, 68_400_000, 68_400_000],
  ['3B', 'Dinas Pariwisata', 4, 4, 63_900_000, 63_900_000],
  ['3B', 'Dinas Komunikasi', staff, staff, 63_900_000, 63_900_000],
  [],
  ['STUDI KELAYAKAN Usulan 3B'],
  ['Aspek', 'Skor (1-5)', 'Bukti'],
  ...['Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan', 'Risiko'].map(
    (aspect, index) => [aspect, 4, `Bab ${index + 2} halaman ${index + 8}`] as const,
  ),
];

const recordsOf = (kind: string, { records }: ReturnType<typeof analyseSheets>) =>
  records.filter((one) => one.kind === kind).map(({ object }) => object);

test('rows and captions below a matrix name the proposals by the codes over its columns', () => {
  const found = analyseSheets({ DISPAR: [...matrix(), ...below(5)] });
  expect(found.texts('id')).toEqual([['3A'], ['3B']]);
  expect(new Set(recordsOf('feasibility', found))).toEqual(new Set(['KS-002']));
  expect(recordsOf('resources', found)).toEqual(expect.arrayContaining(['KS-001', 'KS-002']));
  expect([found.told('row-unattached'), found.told('study-missing'), found.told('resource-missing')]).toEqual([[], [], []]);
  const open = analyseSheets({ DISPAR: [...matrix(), ...below(null)] });
  expect(open.told('resource-missing')).toHaveLength(1);
}); // prettier-ignore

test('main points as pairs of labels: one without its agency is told where the agency belongs', () => {
  expect(analyseSheets({ DISPAR: matrix() }).told('duty-without-lead').filter((one) => one.startsWith('error'))).toEqual([]);
  expect(analyseSheets({ DISPAR: matrix({ lead: null }) }).told('duty-without-lead')).toContain('error DISPAR!D14');
  const form = matrix({ lead: null }).flatMap((row, index) => (index === 0 ? [] : [[row[1] ?? null, row[3] ?? null]]));
  const found = analyseSheets({ KAK: form });
  expect(found.told('duty-without-lead')).toContain('error KAK!B13');
  expect(recordsOf('duties', found)).toEqual(['KS-001', 'KS-001']);
}); // prettier-ignore

test('letters for digits right behind the currency are asked for, and the sources are read all the same', () => {
  const found = analyseSheets({ DISPAR: matrix({ money: 'Rp136.8OO.OOO,00' }) });
  expect(found.told('value-unreadable')).toEqual(['error DISPAR!C9']);
  expect(found.told('cost-total-mismatch')).toEqual([]);
  expect(found.texts('costApbd')[0]).toEqual(found.texts('costApbd')[0]?.map(() => '136800000'));
});
