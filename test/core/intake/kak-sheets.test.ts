/** A workbook with a sheet for each KAK: the small tables under its form are held against those of the other sheets. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

interface Parts {
  readonly impact?: Rows;
  readonly resources?: Rows;
  readonly verdict?: string;
}

const IMPACT: Rows = [
  [null, 'Pupuk kimia turun 180 ton', 'Positif', null],
  [null, 'Bau gudang pada radius 200 meter', 'Negatif', 'Penutup kedap 2 unit'],
];
const RESOURCES: Rows = [
  [null, 'Dinas Pertanian', 'SDM', 4, 4, 'Orang'],
  [null, 'Dinas Pertanian', 'Dana', 115, 115, 'Juta rupiah'],
];

const kak = (title: string, { impact = IMPACT, resources = RESOURCES, verdict = 'Layak' }: Parts = {}): Rows => [
  ['Judul Kerja Sama', title],
  ['Perangkat Daerah', 'Dinas Pertanian'],
  ['Mitra', 'PT Bumi Organik'],
  ['Kategori Mitra', 'Badan usaha swasta'],
  ['Jenis Kerja Sama', 'KSDPK'],
  ['Latar Belakang', 'Panen 4,1 ton per hektare pada tahun 2025.'],
  ['Analisis Dampak', 'Sosial: 2.160 petani memakai pupuk organik, upah naik; bau gudang dikurangi dengan penutup.'],
  ['Pembiayaan', 'APBD Rp114.600.000 tahun anggaran 2026'],
  ['Status Anggaran', 'Sudah di DPA'],
  [],
  ['A.', 'DAMPAK DAN MITIGASI'],
  [null, 'Uraian Dampak', 'Sifat', 'Mitigasi/Tindak'],
  ...impact,
  [],
  ['B.', 'SUMBER DAYA'],
  [null, 'Perangkat Daerah', 'Jenis', 'Kebutuhan', 'Tersedia', 'Satuan'],
  ...resources,
  [],
  ['C.', 'STUDI KELAYAKAN (SKALA 1-5)'],
  [null, 'Aspek', 'Skor', 'Bukti'],
  ...['Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan', 'Risiko'].map((aspect) => [null, aspect, 4, 'Berita acara 12 Januari 2026']),
  [null, 'Kesimpulan', null, verdict],
]; // prettier-ignore

const told = (rule: string, parts: Parts = {}) =>
  analyseSheets({ Satu: kak('Penyediaan Pupuk Organik', parts), Dua: kak('Pelatihan Penangkar Benih') }).told(rule);

test('what each impact is stands before its side, what is done about harm behind it', () => {
  expect(told('impact-one-sided')).toEqual([]);
  const open: Rows = [IMPACT[0] ?? [], [null, 'Bau gudang pada radius 200 meter', 'Negatif', null]];
  expect(told('impact-one-sided', { impact: open })).toEqual(['warning Satu!D14']);
});

test('a table of impacts with good ones only lacks a row', () => {
  expect(told('impact-one-sided', { impact: IMPACT.slice(0, 1) })).toEqual(['warning Satu!B14']);
});

test('money that the same table lists on another sheet is asked for', () => {
  expect(told('resource-missing')).toEqual([]);
  expect(told('resource-missing', { resources: RESOURCES.slice(0, 1) })).toHaveLength(1);
});

test('the conclusion under the aspects is none of them', () => {
  expect(told('study-incomplete')).toEqual([]);
  expect(told('study-conclusion')).toEqual([]);
  expect(told('study-conclusion', { verdict: 'Tidak layak' })).toEqual(['error Satu!D30']);
});
