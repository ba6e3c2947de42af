/** Tables beside the register that tell more of its proposals: approvals, budgets, partners, by code or title. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const register: Rows = [
  ['Kode', 'Objek', 'Mitra', 'Kategori', 'Perangkat Daerah', 'Latar Belakang', 'Jangka Waktu'],
  ['USL-01', 'Kota kembar hortikultura', 'Pemerintah Kota Kamikawa, Jepang', 'KSDPL', 'Dinas Pertanian', 'Panen 4,1 ton per hektare pada 2025.', '3 (tiga) tahun'],
  ['USL-02', 'Pengelolaan lumpur tinja', 'Japan International Cooperation Agency', 'KSDLL', 'Dinas PU', 'IPLT menerima 18 m3 per hari pada 2025.', '2 (dua) tahun'],
]; // prettier-ignore

const approvals = (...days: readonly string[]): Rows => [
  ['No', 'Usulan', 'DPRD', null, 'Kemendagri', null, 'Kemlu', null],
  [null, null, 'Nomor', 'Tanggal', 'Nomor', 'Tanggal', 'Nomor', 'Tanggal'],
  [1, 'Kota kembar hortikultura', '172.1/14/DPRD/2025', '15 September 2025', '400.2/8812/Kemendagri', '10 November 2025', 'D/0041/HI', '19 Januari 2026'],
  [2, 'Pengelolaan lumpur tinja', '172.1/15/DPRD/2025', '6 Oktober 2025', '400.2/8813/Kemendagri', days[0] ?? '1 Desember 2025', 'D/0042/HI', days[1] ?? '2 Februari 2026'],
]; // prettier-ignore

test('approvals in a table of their own are those of the proposals it names', () => {
  const { told } = analyseSheets({ Usulan: register, Persetujuan: approvals() });
  expect(told('council-approval-missing')).toEqual([]);
  expect(told('ministry-approval-missing')).toEqual([]);
});

test('columns headed by the approval hold its document, and the day beside it', () => {
  const rows = (day: string): Rows => [
    ['ID', 'Judul', 'Persetujuan DPRD', 'Tgl DPRD', 'Persetujuan Mendagri', 'Tgl Mendagri', 'Surat Kuasa Menlu', 'Tgl Menlu'],
    ['USL-01', 'Kota kembar hortikultura', 'Keputusan DPRD Nomor 12 Tahun 2025', '8 Oktober 2025', 'Surat Nomor 000.5/7211/SJ', '24 November 2025', 'Full Powers Nomor 118/2026', '21 Januari 2026'],
    ['USL-02', 'Pengelolaan lumpur tinja', 'Keputusan DPRD Nomor 15 Tahun 2025', '12 November 2025', 'Surat Nomor 000.5/8034/SJ', day, 'Full Powers Nomor 131/2026', '6 Februari 2026'],
  ]; // prettier-ignore
  const told = (day: string) => {
    const { told: of } = analyseSheets({ Usulan: register, Persetujuan: rows(day) });
    return [...of('council-approval-missing'), ...of('ministry-approval-missing')];
  };
  expect(told('18 Desember 2025')).toEqual([]);
  expect(told('5 November 2025')).not.toEqual([]);
});

test('what is wrong with them is told at their cells', () => {
  const late = analyseSheets({ Usulan: register, Persetujuan: approvals('1 Maret 2026') });
  expect(late.told('ministry-approval-missing')).toEqual(['error Persetujuan!H4']);
});

const partners: Rows = [
  ['Kode', 'Nama Mitra', 'NPWP', 'Narahubung', 'Telepon'],
  ['USL-01', 'Pemerintah Kota Kamikawa', '01.000.018.4-093.000', 'Agus Triyadi', '0811-7170-442'],
  ['USL-02', 'JICA', '01.000.013.1-93.000', 'Rina Kartika', '0812-7799-1203'],
];

test('identifiers of partners are held to their shape', () => {
  expect(analyseSheets({ Usulan: register, Mitra: partners }).told('identifier-shape')).toEqual(['error Mitra!C3']);
});

test('a row that names no proposal is told, a table that names none is left alone', () => {
  const other: Rows = [...partners, ['USL-09', 'PT Lain', '01.000.013.1-093.000', 'Sri', '0812-7799-1204']];
  expect(analyseSheets({ Usulan: register, Mitra: other }).told('row-unattached')).toEqual(['warning Mitra!A4']);
  const foreign = other.map((row, index) => (index === 0 ? row : [`X-${index}`, ...row.slice(1)]));
  expect(analyseSheets({ Usulan: register, Mitra: foreign }).told('row-unattached')).toEqual([]);
});

test('a side of the impact left open in a table beside the register is told there', () => {
  const impact: Rows = [
    ['No', 'Objek Kerja Sama', 'Dampak Positif', 'Dampak Negatif', 'Mitigasi'],
    [1, 'Kota kembar hortikultura', 'Pendapatan 60 petani naik', null, 'Karantina bibit 14 hari'],
    [2, 'Pengelolaan lumpur tinja', 'Bakteri sumur turun', 'Bau tercium sampai 200 meter', 'Penanaman 400 pohon'],
  ];
  expect(analyseSheets({ Usulan: register, Dampak: impact }).told('impact-one-sided')).toEqual(['warning Dampak!D2']);
});

const budgets = (...open: readonly string[]): Rows => [
  ['Kode', 'Sumber Dana', 'Kode Sub Kegiatan', 'Tahun Anggaran', 'Pagu (Rp)', 'Status'],
  ['USL-01', 'APBD Kota', '3.27.03.2.01.0004', 2026, 46_320_000, open.includes('status') ? null : 'Sudah di DPA'],
  ['USL-01', 'Mitra', null, 2026, 20_000_000, null],
  ['USL-02', 'APBD Kota', '1.03.03.2.01.0006', open.includes('year') ? null : 2026, 780_000_000, 'Sudah di DPA'],
];
const planned: Rows = register.map((row, index) =>
  index === 0
    ? [...row, 'Sumber Dana', 'Status Anggaran', 'Tahun Anggaran']
    : [...row, 'APBD Kota', 'Sudah di DPA', 2026],
);

test('a cell that a table of budgets leaves open is told, whatever the register says', () => {
  const told = (...open: readonly string[]) =>
    analyseSheets({ Usulan: planned, Anggaran: budgets(...open) }).told('budget-unplanned');
  expect(told()).toEqual([]);
  expect(told('status', 'year')).toEqual(['warning Anggaran!F2', 'warning Anggaran!D4']);
});

test('identifiers are known by their headings in a table that names no proposal', () => {
  const identities: Rows = [
    ['Mitra', 'NPWP', 'NIB', 'Nama Direktur/Ketua', 'Telp/WA'],
    ['CV Rasa', '02.417.883.5-646', '9120304511827', 'Bambang', '081335507214'],
    ['Perum BULOG', '01.003.122.4-051.000', '81200077421', 'Anton', '0351462771'],
  ];
  expect(analyseSheets({ Usulan: register, Identitas: identities }).told('identifier-shape')).toEqual([
    'error Identitas!B2',
    'error Identitas!C3',
  ]);
});

test('samples are a unit', () => {
  const indicators: Rows = [
    ['Kode', 'Indikator', 'Satuan', 'Baseline', 'Target', 'Tahun'],
    ['USL-01', 'Pangan segar yang diuji', 'Contoh', 31, 50, 2027],
    ['USL-02', 'Lumpur tinja terolah', 'm3', 18, 25, 2027],
  ];
  expect(analyseSheets({ Usulan: register, Indikator: indicators }).told('indicator-incomplete')).toEqual([]);
});
