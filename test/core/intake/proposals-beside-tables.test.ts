/** One sheet for an agency: its name over the sheet, proposals side by side, their cost lines in tables to the right. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const COST_HEAD = ['Usulan', 'Rincian', 'Qty', 'Satuan', '@ Rp', 'Total Rp', 'Sumber'];
const costs = (code: string, total: number): Rows => [
  COST_HEAD,
  [code, 'Bak pilah', 6, 'Unit', 4_500_000, 27_000_000, 'APBD'],
  [code, 'Upah pemilah', 10, 'Orang', 450_000, 4_500_000, 'APBD'],
  [null, `Jumlah biaya ${code}`, null, null, null, total, null],
];
const FORM: Rows = [
  ['URAIAN', 'USULAN 1', 'USULAN 2'],
  ['Kode Usulan', 'NGW-B1', 'NGW-B2'],
  ['Nama Kerja Sama', 'Bank Sampah Pasar Besar', 'Pemantauan Mutu Air Sungai'],
  ['Mitra', 'Koperasi Orek-Orek', 'Pemerintah Kabupaten Blora'],
  ['Jenis KS', 'KSDPK', 'KSDD Wajib'],
  ['Lokus', 'Kelurahan Ketanggi', 'Kecamatan Kwadungan'],
  ['Lingkup', '6 bak pilah', '10 titik pantau'],
  ['Jk. Waktu', '2 (dua) tahun', '3 (tiga) tahun'],
  ['Status Anggaran', 'Sudah di DPA', 'Sudah di DPA'],
];

function sheet(total: number): Rows {
  const right = [...costs('NGW-B1', total), [], ...costs('NGW-B2', 31_500_000)];
  const rows = FORM.map((row, index) => [...row, null, ...(right[index] ?? [])]);
  return [['DINAS LINGKUNGAN HIDUP'], ['ISIAN USULAN KERJA SAMA TAHUN 2026'], [], ...rows];
}

const RESOURCES: Rows = [
  ['Perangkat Daerah', 'Jenis Sumber Daya', 'Butuh', 'Ada', 'Satuan'],
  ['Dinas Lingkungan Hidup', 'SDM', 8, 8, 'Orang'],
  ['Dinas Perdagangan', 'SDM', 2, 2, 'Orang'],
];

describe('proposals side by side with tables to their right', () => {
  const found = analyseSheets({ DLH: sheet(31_500_000), Bappeda: RESOURCES });

  test('have the lines of those tables, with their prices', () => {
    expect(found.texts('id')).toEqual([['NGW-B1'], ['NGW-B2']]);
    expect(found.costs.map(({ object, price }) => [object, price])).toEqual([
      ['KS-001', 4_500_000],
      ['KS-001', 450_000],
      ['KS-002', 4_500_000],
      ['KS-002', 450_000],
    ]);
    expect(found.told('cost-total-mismatch')).toEqual([]);
    expect(analyseSheets({ DLH: sheet(32_500_000) }).told('cost-total-mismatch')).toEqual(['error DLH!J7']);
  });

  test('are of the agency over the sheet, whose resources another sheet lists', () => {
    expect(found.texts('agency')).toEqual([['DINAS LINGKUNGAN HIDUP'], ['DINAS LINGKUNGAN HIDUP']]);
    expect(found.told('resource-missing')).toEqual([]);
  });
});

test('a row that concludes a study names its proposal behind the word and judges no aspect', () => {
  const aspects = ['Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan', 'Risiko'];
  const study = (conclusion: string): Rows => [
    ['Usulan', 'Aspek Studi Kelayakan', 'Skor (1-5)', 'Bukti'],
    ...aspects.map((aspect) => ['NGW-B1', aspect, 4, 'Tinjau lokasi 14 Januari 2026']),
    ['Kesimpulan NGW-B1', conclusion, null, null],
  ];
  const feasible = analyseSheets({ DLH: sheet(31_500_000), Bappeda: study('Layak') });
  const rules = ['row-unattached', 'study-incomplete', 'study-conclusion'];
  expect(rules.map((rule) => feasible.told(rule))).toEqual([[], [], []]);
  const other = analyseSheets({ DLH: sheet(31_500_000), Bappeda: study('Tidak Layak') });
  expect(other.told('study-conclusion')).toEqual(['error Bappeda!B9']);
});
