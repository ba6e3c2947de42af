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
  const snapshot = workbookOf(REGISTER, sheetFromRows(rows, { name: 'Nilai' }));
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

test('a study is held against the scale that stands beside its headings', () => {
  const study = (first: Scalar): Scalar[][] => [
    ['Kode Usulan', 'Judul', 'Aspek', 'Skor', 'Bukti', '', 'Skor: 1 (tidak layak) sampai dengan 5 (sangat layak)'],
    ['P-01', 'Rumah Garam Pesisir', 'Hukum', first, 'Telaah Nomor 180/41'],
    ['P-01', 'Rumah Garam Pesisir', 'Teknis', 4, 'Laporan halaman 7'],
  ];
  expect(told(study(3))).toEqual([]);
  expect(told(study(8))).toEqual(['scale-out-of-range Nilai!D2']);
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

const OFF = ['scale-out-of-range Nilai!C3'];

test.each<readonly [string, Scalar, number, readonly string[]]>([
  ['Skor', 5, 5, []],
  ['Skor', 5, 7, OFF],
  ['Skor', '1 s.d. 10', 0, OFF],
  ['Skor', '-', 12, []],
  ['Skor (1-5)', 10, 7, []],
  ['Skor (1-5)', 46_143, 7, OFF],
])('under %s beside a scale of %s a score of %s', (heading, scale, score, found) => {
  const study: Scalar[][] = [
    ['No', 'Aspek Studi', heading, 'Skala', 'Bukti'],
    [1, 'Hukum', 5, '1-5', 'Telaah nomor 100.3/46/2026'],
    [2, 'Teknis', score, scale, 'Kajian teknis nomor 600/47/2026'],
  ];
  expect(told(study)).toEqual(found);
});

test('the title of the sheet gives the scale of its second table, and no scale is guessed', () => {
  const blank = Array.from({ length: 8 }, (): Scalar[] => []);
  const table = aspects('Skor', [25, 25, 30, 20], [5, 8, 3, 5]);
  expect(told([['Skala skor 1 (rendah) sampai dengan 5 (tinggi)'], [], ...blank, ...table])).toEqual([
    'scale-out-of-range Nilai!D13',
  ]);
  expect(told(table)).toEqual([]);
});

test.each(['SKOR STUDI KELAYAKAN KSDPK (1-5)', 'B. Penilaian Kelayakan (1 s.d. 5)'])('%s gives the scale', (title) => {
  const study = (score: Scalar): Scalar[][] => [
    [title],
    [],
    ['Kode', 'Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Bukti', 'Kesimpulan'],
    ['P-01', 4, 5, 4, 4, 5, 'Dokumen tanggal 20 Januari 2026', 'Layak'],
    ['P-02', 4, score, 4, 4, 5, 'Dokumen tanggal 21 Januari 2026', 'Layak'],
  ];
  expect(told(study(3))).toEqual([]);
  expect(told(study(8))).toEqual(['scale-out-of-range Nilai!C5']);
});

/** Criteria downwards, what is scored across. */
const across = (names: readonly string[], weights: readonly Scalar[], scores: readonly (readonly Scalar[])[]): Scalar[][] => [
  ['PENILAIAN (skala nilai 1 sampai 5)'],
  [],
  ['No', 'Kriteria', 'Bobot (%)', ...names],
  ...scores.map((row, index) => [index + 1, ['Hukum', 'Layanan', 'Urgensi', 'Risiko'][index] ?? '', weights[index] ?? '', ...row]),
  ['', 'Jumlah bobot', weights.reduce<number>((sum, weight) => sum + Number(weight), 0), '', ''],
]; // prettier-ignore
const RIGHT = [[5, 4], [3, 4], [2, 2], [4, 5]]; // prettier-ignore

test.each([
  ['proposals', ['Rumah Garam Pesisir', 'Bus Pelajar Hulu']],
  ['agencies', ['Dinas Perikanan', 'Dinas Perhubungan']],
  ['assessors', ['Penilai 1', 'Penilai 2']],
])('scores of %s beside their criteria are looked through', (_name, names) => {
  expect(told(across(names, [25, 25, 30, 20], RIGHT))).toEqual([]);
  expect(told(across(names, [25, 25, 30, 20], [[5, 4], [3, ''], [2, 7], [4, 5]]))).toEqual([
    'scale-out-of-range Nilai!E6',
    'score-missing Nilai!E5',
  ]); // prettier-ignore
});

test('products and sums beside scores are none, and a single column is no table of them', () => {
  const names = ['Usulan A / Skor', 'Jumlah Bobot x Skor'];
  expect(told(across(names, [25, 25, 30, 20], [[5, 125], [3, 75], [2, ''], [4, 80]]))).toEqual([]); // prettier-ignore
});

test('the weights of a second table of criteria add up too', () => {
  const second = across(['Dinas Perikanan', 'Dinas Perhubungan'], [40, 35, 15], RIGHT.slice(0, 3));
  const first = across(['Rumah Garam Pesisir', 'Bus Pelajar Hulu'], [25, 25, 30, 20], RIGHT);
  expect(told([...first, [], [], ...second])).toEqual(['weights-invalid Nilai!C14']);
});

test.each(['SKOR KRITERIA (1-5)', 'Nilai (1 s.d. 5)'])(
  'scores under the one heading %s are read by what is below',
  (group) => {
    const rows = (first: Scalar, second: Scalar): Scalar[][] => [
    ['HASIL PENILAIAN'], [],
    ['No', 'Nama Kerja Sama', group, '', '', 'Nilai Akhir'], ['', '', 'Hukum', 'Layanan', 'Urgensi', ''],
    [1, 'Rumah Garam Pesisir', first, 4, 4, 4], [2, 'Bus Pelajar Hulu', 3, second, 5, 4],
    [], [], ['Kode', 'Kriteria', 'Bobot'], ['K1', 'Hukum', 0.4], ['K2', 'Layanan', 0.3], ['K3', 'Urgensi', 0.3],
  ]; // prettier-ignore
    const merges = ['C3:E3', 'A3:A4', 'B3:B4', 'F3:F4'];
    const read = (first: Scalar, second: Scalar) => {
      const snapshot = workbookOf(REGISTER, sheetFromRows(rows(first, second), { name: 'Nilai', merges }));
      const { objects, sources } = intake(snapshot, {});
      return readRankingInputs({ snapshot, objects, sources, t: makeTranslator('id') });
    };
    const { values, findings } = read(5, 4);
    expect(findings).toEqual([]);
    expect(values.map(({ value }) => value)).toEqual([5, 4, 4, 3, 4, 5]);
    const wrong = read(7, '').findings.map(({ rule, cells: [cell] }) => `${rule} ${cell === undefined ? '' : formatCellRef(cell)}`); // prettier-ignore
    expect(wrong.sort()).toEqual(['scale-out-of-range Nilai!C5', 'score-missing Nilai!D6']);
  },
);

describe('points of what was monitored', () => {
  const monitored = (caption: string, heading: string, points: readonly Scalar[]): string[] =>
    told([
      [caption],
      [],
      ['No', 'Kerja Sama', 'Target', 'Realisasi', 'Kendala', heading],
      ...points.map((value, index): Scalar[] => [index + 1, `Kerja sama ${index + 1}`, 10, 9, 'Hujan', value]),
    ]);

  test.each([
    ['PEMANTAUAN 2025', 'Nilai (0–100)', [88, 118, '', 75], ['scale-out-of-range Nilai!F5', 'score-missing Nilai!F6']],
    ['MONEV 2025 (nilai 1-5)', 'Nilai', [4, 9, 3, 5], ['scale-out-of-range Nilai!F5']],
    ['MONEV 2025 (skala 1 sampai 5, diisi TKKSD)', 'Nilai', [4, 9, 3, 5], ['scale-out-of-range Nilai!F5']],
    ['MONEV 2025 (skor 1 s.d. 5)', 'Skor Akhir', [4, '', '', ''], []],
    ['MONEV 2025', 'Nilai', [4, 9, 3, 5], []],
  ])('under %s, %s', (caption, heading, points, expected) => {
    expect(monitored(caption, heading, points)).toEqual(expected);
  });
});

test.each([
  [[30, 20, 15, 35], []],
  [[30, 20, 15, 45], ['weights-invalid Nilai!C4']],
])('criteria with codes, weights %j and proposals across', (weights, expected) => {
  const rows = weights.map((weight, index): Scalar[] => [`K${index + 1}`, `Kriteria ${index + 1}`, weight, 4, 3]);
  const table: Scalar[][] = [['PENILAIAN (skala 1-5)'], [], ['Kode', 'Kriteria', 'Bobot', 'P-1', 'P-2'], ...rows];
  expect(told(table).filter((text) => text.startsWith('weights'))).toEqual(expected);
});

test.each<readonly [readonly number[], readonly string[]]>([
  [[4, 5, 8, 9], []],
  [[4, 5, 3, 9], ['scale-out-of-range Nilai!F6']],
  [[4, 8, 9, 11], ['scale-out-of-range Nilai!F6']],
  [[4, 8, 90, 85], []],
  [[4, 8], []],
])('ratings %j on no scale that is stated', (ratings, expected) => {
  const rows = ratings.map((rating, index): Scalar[] => [index + 1, `Kerja sama ${index + 1}`, 10, 9, 'Hujan', rating]);
  const table: Scalar[][] = [['PEMANTAUAN'], ['No', 'Kerja Sama', 'Target', 'Realisasi', 'Kendala', 'Rating'], ...rows];
  expect(told(table)).toEqual(expected);
});
