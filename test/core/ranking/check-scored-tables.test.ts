/** Weights and scores in tables of staff beside the ranking: their sum, their scale, and cells left open. */
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import { formatCellRef } from '../../../src/core/model/cell';
import { readRankingInputs } from '../../../src/core/ranking/read-inputs';
import { makeTranslator } from '../../../src/i18n';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const REGISTER = sheetFromRows(
  [
    ['No', 'Kode Usulan', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Jangka Waktu', 'Lokasi'],
    [1, 'P-01', 'Rumah Garam Pesisir', 'Dinas Perikanan', 'PT Asin', '2 tahun', 'Desa Ombak'],
    [2, 'P-02', 'Bus Pelajar Hulu', 'Dinas Perhubungan', 'Perum Bus', '2 tahun', 'Kecamatan Hulu'],
  ],
  { name: 'Rekap' },
);

function told(rows: readonly Scalar[][]): string[] {
  const snapshot = workbookOf(REGISTER, sheetFromRows(rows as Scalar[][], { name: 'Nilai' }));
  const { objects, sources } = intake(snapshot, {});
  const { findings } = readRankingInputs({ snapshot, objects, sources, t: makeTranslator('id') });
  return findings.map(({ rule, cells: [cell] }) => `${rule} ${cell === undefined ? '' : formatCellRef(cell)}`).sort();
}

const HEAD = ['No. Usulan', 'Judul', 'Keselarasan', 'Pelayanan Publik', 'Urgensi', 'Nilai Akhir'];
const FIRST = ['P-1', 'Rumah Garam', 5, 4, 3, 4.1];
const SECOND = ['P-2', 'Bus Pelajar Hulu', 4, 4, 4, 4];

test('weights beside codes of proposals are read, and right ones say nothing', () => {
  const rows = [['PENILAIAN (skala 1-5)'], [], HEAD, ['Bobot', '', 0.4, 0.3, 0.3], FIRST, SECOND];
  expect(told(rows)).toEqual([]);
});

test('what is wrong in a table of codes is told where it stands', () => {
  const rows: Scalar[][] = [
    ['PENILAIAN (skala 1-5)'],
    [],
    HEAD,
    ['Bobot', '', 0.4, 0.4, 0.3],
    ['P-1', 'Rumah Garam', 5, '', 3, 4],
    ['P-2', 'Bus Pelajar Hulu', 4, 7, 4, 4],
    ['P-9', 'Dermaga Timur', 4, 4, '-', 4],
  ];
  expect(told(rows)).toEqual([
    'row-unattached Nilai!A7',
    'scale-out-of-range Nilai!D6',
    'score-missing Nilai!D5',
    'score-missing Nilai!E7',
    'weights-invalid Nilai!C4',
  ]);
});

test('a second table of scores is looked through too', () => {
  const usg = (seriousness: Scalar): Scalar[][] => [
    ['PENILAIAN (skala 1-5)'], [], HEAD, ['Bobot', '', 0.4, 0.3, 0.3], FIRST, SECOND,
    [], ['PENILAIAN USG (skala 1 sampai dengan 5)'],
    ['No. Usulan', 'Judul', 'Urgency', 'Seriousness', 'Growth', 'Jumlah'],
    ['P-1', 'Rumah Garam', 4, seriousness, 3, 11], ['P-2', 'Bus Pelajar Hulu', 3, 3, 3, 9],
  ]; // prettier-ignore
  expect(told(usg(4))).toEqual([]);
  expect(told(usg('-'))).toEqual(['score-missing Nilai!D10']);
  expect(told(usg(8))).toEqual(['scale-out-of-range Nilai!D10']);
});

const aspects = (heading: string, weights: readonly number[], scores: readonly Scalar[]): Scalar[][] => [
  ['No', 'Aspek', 'Bobot (%)', heading],
  ...weights.map((weight, index) => [index + 1, ['Hukum', 'Teknis', 'Keuangan', 'Sosial'][index] ?? '', weight, scores[index] ?? '']), // prettier-ignore
  ['', 'Jumlah', 100, ''],
];

test.each(['Skor (1-5)', 'Skor Usulan 2 (1 s.d. 5)'])('aspects have weights and scores under %s', (heading) => {
  expect(told(aspects(heading, [25, 25, 30, 20], [5, 4, 3, 5]))).toEqual([]);
  expect(told(aspects(heading, [25, 25, 30, 15], [5, 4, 0, 5]))).toEqual([
    'scale-out-of-range Nilai!D4',
    'weights-invalid Nilai!C2',
  ]);
});

test('the title of the sheet gives the scale of its second table, and no scale is guessed', () => {
  const blank = Array.from({ length: 8 }, (): Scalar[] => []);
  const table = aspects('Skor', [25, 25, 30, 20], [5, 8, 3, 5]);
  expect(told([['Skala skor 1 (rendah) sampai dengan 5 (tinggi)'], [], ...blank, ...table])).toEqual([
    'scale-out-of-range Nilai!D13',
  ]);
  expect(told(table)).toEqual([]);
});
