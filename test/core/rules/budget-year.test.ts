/** The budget year of forms, beside others of the same workbook. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const form = (title: string, financing: string, more: Rows = []): Rows => [
  ['Judul Kerja Sama', title],
  ['Perangkat Daerah', 'Dinas Perhubungan'],
  ['Mitra', `Pemerintah Kota ${title}`],
  ['Tanggal Mulai', '1 Juli 2026'],
  ['Pembiayaan', financing],
  ['Sumber Dana', 'APBD'],
  ['Status Anggaran', 'Sudah di DPA'],
  ['Sub Kegiatan', '2.15.02.2.05.0002'],
  ...more,
];
const told = (...forms: Rows[]) =>
  analyseSheets(Object.fromEntries(forms.map((rows, index) => [`KAK ${index + 1}`, rows]))).told('budget-unplanned');

const DEPOK = form('Depok', 'APBD Rp100.000.000,00 pada Tahun Anggaran 2026');
const BEKASI = form('Bekasi', 'APBD Rp120.000.000,00 TA 2026');

test('the only form whose financing names no year is asked for it, though it says when it begins', () => {
  expect(told(DEPOK, BEKASI, form('Cilegon', 'APBD Rp90.000.000,00'))).toEqual(['warning KAK 3!B5']);
});

test('each of several is asked for it where most name theirs', () => {
  const silent = ['Cilegon', 'Serang'].map((title) => form(title, 'APBD Rp90.000.000,00'));
  expect(told(DEPOK, BEKASI, form('Bogor', 'APBD Rp80.000.000,00 TA 2026'), ...silent)).toEqual([
    'warning KAK 4!B5',
    'warning KAK 5!B5',
  ]);
  expect(told(DEPOK, BEKASI, ...silent)).toEqual([]);
});

test('a year beside the state of its budget is enough, and so is the start where no custom shows', () => {
  expect(told(DEPOK, BEKASI, form('Cilegon', 'APBD Rp90.000.000,00', [['Kesiapan Dana', 'DPA 2026']]))).toEqual([]);
  expect(told(DEPOK, form('Cilegon', 'APBD Rp90.000.000,00'))).toEqual([]);
});
