/** What rules say of sheets that belong together: lists of documents, of indicators and resources, invitations, forms. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const HEAD = ['No', 'Judul', 'Perangkat Daerah', 'PD Terkait', 'Mitra', 'Urusan', 'Lokasi', 'Ruang Lingkup', 'Biaya (Rp)', 'Sumber Dana', 'Pembiayaan', 'Mulai', 'Berakhir', 'Status']; // prettier-ignore
const row = (no: number, title: string, more: Readonly<Record<string, string | number | null>> = {}): Rows[number] => {
  const usual: Record<string, string | number | null> = {
    No: no, Judul: title, 'Perangkat Daerah': 'Dinas Sosial', Mitra: 'Pemerintah Kabupaten Bandung', Urusan: 'Sosial', Lokasi: `Kecamatan ${title}`,
    'Ruang Lingkup': `Kegiatan ${title}`, 'Biaya (Rp)': 100000000, 'Sumber Dana': 'APBD', Pembiayaan: 'APBD TA 2026 Rp 100.000.000',
    Mulai: '1 Juli 2026', Berakhir: '30 Juni 2028', Status: 'Ditelaah',
  }; // prettier-ignore
  const all = { ...usual, ...more };
  return HEAD.map((heading) => all[heading] ?? null);
};
const titles = ['Sampah', 'Air', 'Pangan', 'Jalan'];
const register = (more: Readonly<Record<string, string | number | null>> = {}): Rows => [
  HEAD,
  ...titles.map((title, index) => row(index + 1, title, index === 1 ? more : {})),
];

test('a source left open in its column is told although the financing names one', () => {
  expect(analyseSheets({ Rekap: register() }).told('cost-source-missing')).toEqual([]);
  const open = analyseSheets({ Rekap: register({ 'Sumber Dana': null }) });
  expect(open.told('cost-source-missing')).toEqual(['warning Rekap!J3']);
});

const form = (source: string | null): Rows => [
  ['Judul', ':', 'Kereta wisata'],
  ['Perangkat Daerah', ':', 'Dinas Pariwisata'],
  ['Mitra', ':', 'PT Kereta Api'],
  ['Jangka Waktu', ':', '2 (dua) tahun'],
  ['Pembiayaan', ':', 'APBD TA 2026 Rp 140.000.000'],
  ['Biaya (Rp)', ':', 140000000],
  ['Sumber Dana', ':', source],
  ['Status Anggaran', ':', 'Sudah di DPA'],
  ['Sub Kegiatan', ':', '3.26.03.2.01.0002'],
  ['Tahun Anggaran', ':', null],
];

test('a form is asked for what its empty labels ask for', () => {
  const { told } = analyseSheets({ KAK: form(null) });
  expect(told('cost-source-missing')).toEqual(['warning KAK!C7']);
  expect(told('budget-unplanned')).toContain('warning KAK!C10');
  expect(analyseSheets({ KAK: form('APBD') }).told('cost-source-missing')).toEqual([]);
});

const resources = (upTo: number): Rows => [
  ['Judul', 'Perangkat Daerah', 'Jenis', 'Uraian', 'Kebutuhan', 'Tersedia', 'Satuan'],
  ...titles.slice(0, upTo).flatMap((title): Rows => [
    [title, 'Dinas Sosial', 'SDM', 'Petugas', 3, 3, 'orang'],
    [title, 'Dinas Sosial', 'Dana', 'DPA', 100000000, 100000000, 'Rp'],
  ]),
];
const indicators = (upTo: number): Rows => [
  ['Judul', 'Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target', 'Tahun'],
  ...titles.slice(0, upTo).map((title): Rows[number] => [title, 'Dinas Sosial', `Cakupan ${title}`, '%', 40, 60, 2027]),
];

test('the one proposal that a table of most of them leaves out is told', () => {
  const whole = analyseSheets({ Rekap: register(), SDM: resources(4), IKU: indicators(4) });
  expect([...whole.told('resource-missing'), ...whole.told('indicator-missing')]).toEqual([]);
  const left = analyseSheets({ Rekap: register(), SDM: resources(3), IKU: indicators(3) });
  expect(left.told('resource-missing')).toEqual(['error Rekap!B5']);
  expect(left.told('indicator-missing')).toEqual(['error Rekap!B5']);
});

test('a table of indicators with the proposers alone is pointed out, one with others is missing some', () => {
  const involved = register({ 'PD Terkait': 'Dinas Kesehatan' });
  expect(analyseSheets({ Rekap: involved, IKU: indicators(4) }).told('indicator-missing')[0]).toMatch(/^info /);
  const mixed: Rows = [...indicators(4), ['Jalan', 'Dinas Perhubungan', 'Waktu tempuh', 'menit', 40, 30, 2027]];
  expect(analyseSheets({ Rekap: involved, IKU: mixed }).told('indicator-missing')[0]).toMatch(/^error /);
});

test('a list of who is invited needs no other column', () => {
  const invited: Rows = [['DAFTAR UNDANGAN RAPAT'], [], ['No', 'Perangkat Daerah Diundang'], [1, 'Dinas Kesehatan'], [2, 'Dinas Pangan']]; // prettier-ignore
  expect(analyseSheets({ Rekap: register(), Undangan: invited }).told('agency-uninvited')).toEqual([
    'warning Rekap!C2',
  ]);
});

const DOCUMENTS = ['No', 'Jenis Naskah', 'Nomor', 'Tanggal', 'Judul', 'Mitra', 'Jenis Mitra', 'PD', 'Mulai', 'Berakhir', 'No. KSB Induk']; // prettier-ignore
const documents = (kind: string, signed: string): Rows => [
  DOCUMENTS,
  [1, 'KSB', '415.4/05/KSB/2025', '12 Februari 2025', 'Penelitian Kota', 'Pemerintah Kabupaten Garut', 'Pemerintah Daerah', 'Dinas Sosial', '12 Februari 2025', '11 Februari 2029', null],
  [2, 'PKS', '415.4/21/PKS/2025', signed, 'Penelitian Paket', 'Pemerintah Kabupaten Garut', kind, 'Dinas Sosial', signed, '2 Juni 2027', '415.4/05/KSB/2025'],
]; // prettier-ignore

test('a document is not signed before the one it stands under', () => {
  const told = (signed: string) => analyseSheets({ Rekap: register(), Naskah: documents('Pemerintah Daerah', signed) }).told('date-order'); // prettier-ignore
  expect(told('3 Juni 2025')).toEqual([]);
  expect(told('5 Februari 2025')).toEqual(['error Naskah!D3']);
});

test('a document of a list fits the kind of partner that the list names', () => {
  const told = (kind: string) => analyseSheets({ Rekap: register(), Naskah: documents(kind, '3 Juni 2025') }).told('instrument-mismatch'); // prettier-ignore
  expect(told('Pemerintah Daerah')).toEqual([]);
  expect(told('Instansi Vertikal')).toEqual(['warning Naskah!B3']);
});

test('the same work in the same place overlaps under any title', () => {
  const same = { Lokasi: 'Kecamatan Kadungora', 'Ruang Lingkup': 'Penataan 12 jalur kendaraan serta 1 ruang tunggu' };
  const running = { ...same, Status: 'Berjalan', Mulai: '3 Februari 2025', Berakhir: '2 Februari 2028' };
  const rows: Rows = [HEAD, row(1, 'Pengujian Kendaraan', same), row(2, 'Terminal Kadungora', running)];
  expect(analyseSheets({ Rekap: rows }).told('partner-overlap')).toEqual(['warning Rekap!B2']);
});

test('laws under a label for each kind are the legal basis, and a number without its kind is told', () => {
  const basis = (...laws: readonly (string | null)[]): Rows => [
    ...form('APBD'),
    ['B. DASAR HUKUM'],
    ...['Undang-Undang', 'Peraturan Pemerintah', 'Peraturan Menteri'].map((label, at): Rows[number] => [label, ':', laws[at] ?? null]),
  ]; // prettier-ignore
  const all = ['UU Nomor 23 Tahun 2014', 'PP Nomor 28 Tahun 2018', 'Permendagri Nomor 22 Tahun 2020'];
  const told = (laws: readonly (string | null)[], rule: string) => analyseSheets({ KAK: basis(...laws) }).told(rule);
  expect(told(all, 'legal-basis-missing')).toEqual([]);
  expect(told(all, 'legal-basis-incomplete')).toEqual([]);
  expect(told([null, null, null], 'legal-basis-missing')[0]).toMatch(/^error KAK!C1[234]$/);
  expect(told([...all.slice(0, 2), 'Peraturan Menteri Dalam Negeri'], 'legal-basis-incomplete')).toEqual(['warning KAK!C14']); // prettier-ignore
  expect(told([...all.slice(0, 2), 'Nomor 22 Tahun 2020'], 'legal-basis-incomplete')).toEqual(['warning KAK!C14']);
  expect(told(['Nomor 23 Tahun 2014', ...all.slice(1)], 'legal-basis-incomplete')).toEqual([]);
});

test('an answer that the questionnaire does not offer is told', () => {
  const monitoring: Rows = [
    ['No', 'Judul', 'Periode', 'Kesesuaian Tujuan', 'Ketepatan Waktu', 'Tingkat Koordinasi', 'Target', 'Realisasi'],
    [1, 'Sampah', 'Semester II 2025', 'Ya seluruhnya', 'Lumayan', 'Sangat baik', 12, 12],
  ];
  const { told } = analyseSheets({ Rekap: register(), Monev: monitoring });
  expect(told('value-unreadable')).toEqual(['warning Monev!E2']);
});
