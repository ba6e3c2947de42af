/** Rows of other tables find their proposal by whatever short name an office gives it; what fits two stays a question. */
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import { attachRecords } from '../../../src/core/register/attach';
import { finish } from '../../../src/core/intake/slices';
import { codeKey, rowKey, sheetWords, spokenName } from '../../../src/core/register/object-keys';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const HEADINGS = ['No', 'Kode Usulan', 'Judul Kerja Sama', 'Urusan', 'Perangkat Daerah', 'Mitra', 'Lokasi', 'Jangka Waktu']; // prettier-ignore
const REGISTER = sheetFromRows(
  [
    HEADINGS,
    [1, 'USL/01', 'Pengolahan Garam Rakyat Pesisir Selatan', 'Perindustrian', 'Dinas Perindustrian', 'PT Garam Murni', 'Desa Pantai', '2 tahun'],
    [2, 'USL/02', 'Bus Sekolah Kecamatan Hulu', 'Perhubungan', 'Dinas Perhubungan', 'Perum Angkutan', 'Kecamatan Hulu', '3 tahun'],
    [3, 'USL/03', 'Perpustakaan Terapung Muara', 'Perpustakaan', 'Dinas Perpustakaan', 'Yayasan Bahari', 'Muara', '1 tahun'],
  ],
  { name: 'Rekap Usulan' },
); // prettier-ignore

/** The title of the proposal each row of a table on another sheet is given, or how it was left. */
function ownersOf(rows: Scalar[][], kind: 'costs' | 'records' = 'records', ...others: ReturnType<typeof sheetFromRows>[]): string[] {
  const read = intake(workbookOf(REGISTER, ...others, sheetFromRows(rows, { name: 'Lampiran' })), {});
  const records = kind === 'costs' ? read.costs : finish(attachRecords(read.objects, read.records));
  const titleOf = (id: string | null): string | undefined => read.objects.find((object) => object.id === id)?.fields.title?.raw; // prettier-ignore
  return records.map(({ object, attachment }) => titleOf(object) ?? String(attachment));
} // prettier-ignore

const GARAM = 'Pengolahan Garam Rakyat Pesisir Selatan';
const BUS = 'Bus Sekolah Kecamatan Hulu';
const BUKU = 'Perpustakaan Terapung Muara';

test.each([
  ['No Usulan', 2, BUS],
  ['No. Usulan', '2.', BUS],
  ['Nomor Usulan', 'USL/03', BUKU],
  ['Kode Usulan', 'usl-3', BUKU],
  ['No. Usul', 'USL 01', GARAM],
  ['Usulan', 'Usulan 1', GARAM],
  ['Usulan', 'Usulan No. 3', BUKU],
  ['Usulan', '2. Bus Sekolah Kecamatan Hulu', BUS],
  ['Usulan', 'Garam Rakyat', GARAM],
  ['Usulan', 'Perhubungan', BUS],
  ['Usulan', 'Perpustakaan Terapung', BUKU],
  ['Usulan', 7, 'none'],
  ['Usulan', '1 dan 3', 'notNeeded'],
  ['Kode Usulan', 'USL/01; USL/02', 'notNeeded'],
  ['Usulan', '1 dan 9', 'none'],
  ['Usulan', 'USL/09', 'none'],
])('an indicator under %s names its proposal as %s', (heading, name, owner) => {
  const rows = [
    [heading, 'Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Capaian Awal 2025', 'Target'],
    [name, 'Dinas Sosial', 'Jumlah warga terlayani', 'Orang', 10, 40],
  ];
  expect(ownersOf(rows)).toEqual([owner]);
});

test('a blank key goes on from the row above', () => {
  const rows = [
    ['No Usulan', 'Perangkat Daerah', 'Jenis', 'Uraian', 'Kebutuhan', 'Tersedia'],
    [2, 'Dinas Perhubungan', 'SDM', 'Pengemudi', 4, 4],
    ['', 'Dinas Perhubungan', 'Dana', 'DPA', 9_000_000, 9_000_000],
    [3, 'Dinas Perpustakaan', 'SDM', 'Pustakawan', 2, 2],
  ];
  expect(ownersOf(rows)).toEqual([BUS, BUS, BUKU]);
});

test('a number that two proposals go by stays a question, unless the agency tells them apart', () => {
  const second = sheetFromRows([HEADINGS, [1, '', 'Rumah Singgah Nelayan', 'Sosial', 'Dinas Sosial', 'Yayasan Ombak', 'Desa', '1 tahun']], { name: 'Usulan Susulan' }); // prettier-ignore
  const heading = ['No Usulan', 'Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Capaian Awal 2025', 'Target'];
  const rowOf = (agency: string): Scalar[] => [1, agency, 'Jumlah warga', 'Orang', 1, 2];
  expect(ownersOf([heading, rowOf('Dinas Kesehatan'), rowOf('Dinas Sosial')], 'records', second)).toEqual([
    'several',
    'Rumah Singgah Nelayan',
  ]);
});

test('a row of signed documents does not take the number of a proposal', () => {
  const signed = sheetFromRows(
    [
      ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Nomor PKS', 'Ruang Lingkup', 'Berakhir'],
      [2, 'Pasar Malam', 'CV Lampu', 'Dinas Perdagangan', '415.4/7/PKS/2024', 'Sewa lapak', '31 Desember 2026'],
    ],
    { name: 'Naskah' },
  );
  const rows = [
    ['No Usulan', 'Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Capaian Awal 2025', 'Target'],
    [2, 'Dinas Sosial', 'Jumlah warga', 'Orang', 1, 2],
  ];
  expect(ownersOf(rows, 'records', signed)).toContain(BUS);
});

const LINE = ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah (Rp)'];
const cost = (number: Scalar, what: string): Scalar[] => [number, what, 2, 'Paket', 1_000_000, 2_000_000];

test.each([
  ['letters and titles', ['A', GARAM], ['B', BUS]],
  ['titles behind numbers', ['', `1. ${GARAM}`], ['', `2. ${BUS}`]],
  ['the word and a number', ['Usulan 1 – Garam', ''], ['USULAN 2: Bus', '']],
  ['codes', ['', `USL/01 ${GARAM}`], ['', 'USL/02']],
])('lines of a cost table stand under the names of their proposals: %s', (_name, first, second) => {
  const rows = [LINE, first, cost(1, 'Mesin'), ['', 'Sub Total', '', '', '', 2_000_000], second, cost(1, 'Halte'), cost(2, 'Sewa')]; // prettier-ignore
  expect(ownersOf(rows, 'costs')).toEqual([GARAM, BUS, BUS]);
});

test.each([
  ['RAB Usulan 3', ''],
  ['3', BUKU],
  ['Rincian Biaya Usulan Nomor 3', ''],
])('each small table stands under its own title: %s', (mark, title) => {
  const rows = [['1', GARAM], LINE, cost(1, 'Mesin'), ['', 'Jumlah', '', '', '', 2_000_000], [], [mark, title], LINE, cost(1, 'Rak')]; // prettier-ignore
  expect(ownersOf(rows, 'costs')).toEqual([GARAM, BUKU]);
});

test('sections of spending name no proposal', () => {
  expect(ownersOf([LINE, ['A', 'Belanja Barang dan Jasa'], cost(1, 'Mesin')], 'costs')).toEqual(['none']);
});

const form = (title: string, name: string) =>
  sheetFromRows(
    [
      ['Judul', title],
      ['Perangkat Daerah Pemrakarsa', 'Dinas Peternakan'],
      ['Mitra', 'Pemerintah Kabupaten Sebelah'],
      ['Jangka Waktu', '2 tahun'],
      ['Ruang Lingkup', 'Vaksinasi 400 sapi'],
      ['Lokasi', 'Pos Timur'],
    ],
    { name },
  );

test('a short name is that of the sheet of a form', () => {
  const table = sheetFromRows(
    [
      ['No', 'Usulan', 'Poin Utama', 'Perangkat Daerah Penanggung Jawab'],
      [1, 'Ternak', 'Memeriksa surat hewan', 'Dinas Peternakan'],
      [2, 'Garam', 'Menimbang garam', 'Dinas Peternakan'],
    ],
    { name: 'Poin Utama' },
  );
  const forms = [form('Pos Vaksinasi Perbatasan', 'KAK Ternak'), form('Timbangan Bersama', 'KAK Garam (2)')];
  const read = intake(workbookOf(...forms, table), {});
  expect(finish(attachRecords(read.objects, read.records)).map(({ object }) => object)).toEqual(['KS-001', 'KS-002']);
});

test('rows that name nothing are those of the only proposal there is', () => {
  const costs = sheetFromRows([['RENCANA ANGGARAN BIAYA USULAN KERJA SAMA TAHUN ANGGARAN 2026'], LINE, cost(1, 'Vaksin')], { name: 'RAB' }); // prettier-ignore
  const one = form('Pos Vaksinasi Perbatasan', 'KAK Ternak');
  expect(intake(workbookOf(one, costs), {}).costs.map(({ object }) => object)).toEqual(['KS-001']);
  const both = intake(workbookOf(one, form('Timbangan Bersama', 'KAK Garam'), costs), {});
  expect(both.costs.map(({ object }) => object)).toEqual([null]);
});

test('numbers, letters and codes are told from words', () => {
  expect(['2.', '(B)', 'No. 04', 'IV', '12 bulan', 'Bank'].map(rowKey)).toEqual(['2', 'b', '4', '4', '', '']);
  expect(['U-05', 'u5', 'USL/03', 'Dinas 1 Kota', 'PT'].map(codeKey)).toEqual(['u5', 'u5', 'usl3', '', '']);
  expect(['KAK Kesehatan (2)', 'Usulan 3', 'DLH'].map(sheetWords)).toEqual(['kesehatan', '', 'dlh']);
  expect(spokenName('RAB Usulan 1')).toEqual({ key: '1', title: '', isOfProposal: true });
  expect(spokenName('Usulan A – Bank Sampah')).toEqual({ key: 'a', title: 'Bank Sampah', isOfProposal: true });
  expect(spokenName('3. Belanja Jasa')).toEqual({ key: '3', title: 'Belanja Jasa', isOfProposal: false });
  expect(spokenName('Usulan Kerja Sama Tahun 2026').key).toBe('');
});

test('the sides of the impact find their proposals from a table of their own', () => {
  const rows = [
    ['No Usulan', 'Dampak Positif', 'Dampak Negatif', 'Mitigasi'],
    [1, 'Sebanyak 40 petani garam bekerja.', 'Air laut keruh.', 'Saringan dipasang.'],
    [2, 'Sebanyak 90 pelajar naik bus.', '', 'Sampah halte diangkut.'],
    [9, 'Tidak ada usulannya.', '-', '-'],
  ];
  const read = intake(workbookOf(REGISTER, sheetFromRows(rows, { name: 'Dampak' })), {});
  expect(read.objects.map(({ fields }) => fields.impact?.cell?.sheet)).toEqual(['Dampak', 'Dampak', undefined]);
  expect(read.objects[1]?.fields.impact?.value).toBe(
    'Dampak Positif: Sebanyak 90 pelajar naik bus.\nMitigasi: Sampah halte diangkut.',
  );
});
