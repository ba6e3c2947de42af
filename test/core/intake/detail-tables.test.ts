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
