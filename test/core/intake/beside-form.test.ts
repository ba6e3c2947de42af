/** Tables in the rows of a form, to its right or left, and forms like that below each other. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const form = (title: string, partner: string): Rows => [
  ['Judul', title],
  ['Urusan', 'Kesehatan'],
  ['PD Pengusul', 'Dinas Kesehatan'],
  ['Perguruan Tinggi', partner],
  ['Jenis', 'KSDPK'],
  ['Tahun Anggaran', 2026],
  ['Naskah', 'PKS'],
  ['Tgl Surat', '24 Februari 2026'],
  ['Maksud & Tujuan', 'Mendampingi 500 keluarga'],
  ['Lokasi', '12 puskesmas'],
  ['Ruang Lingkup', 'Penyuluhan gizi bagi 500 keluarga'],
  ['Jangka Waktu', '2 (dua) tahun'],
  ['Mitigasi', 'Dua perawat ditugaskan'],
];

const tables = (price: number): Rows => [
  ['RAB'],
  ['No', 'Uraian', 'Vol', 'Sat', 'Harga Satuan (Rp)', 'Jumlah (Rp)', 'Sumber Dana'],
  [1, 'Modul gizi', 10, 'buku', price, 10 * price, 'APBD'],
  [2, 'Transport kader', 2, 'OK', price, 2 * price, 'APBD'],
  [null, 'JUMLAH', null, null, null, 12 * price],
  [],
  ['No', 'Indikator', 'Satuan', 'Tahun', 'Baseline', 'Target'],
  [1, 'Prevalensi stunting', '%', 2027, 16.7, 14],
  [],
  ['No', 'Aspek Studi', 'Skor (1-5)', 'Skala', 'Bukti'],
  [1, 'Hukum', 5, '1-5', 'Telaah nomor 100.3/46/2026'],
];

const WIDTHS = { form: 2, tables: 7 };

/** Rows of both beside each other, with `gap` empty columns between them. */
function beside(left: Rows, right: Rows, width: number, gap = 1): Rows {
  return Array.from({ length: Math.max(left.length, right.length) }, (_row, index) => [
    ...Array.from({ length: width + gap }, (_cell, column) => left[index]?.[column] ?? null),
    ...(right[index] ?? []),
  ]);
}

const [FIRST, SECOND] = ['Penyuluhan gizi keluarga', 'Praktik keperawatan komunitas'];

const stacked = (join: (own: Rows, tables: Rows) => Rows): Rows => [
  ['USULAN I'],
  ...join(form(FIRST, 'Universitas Tanjungpura'), tables(10_000)),
  [],
  ['USULAN II'],
  ...join(form(SECOND, 'Poltekkes Pontianak'), tables(20_000)),
];

test.each([
  ['right', (own: Rows, others: Rows) => beside(own, others, WIDTHS.form)],
  ['left', (own: Rows, others: Rows) => beside(others, own, WIDTHS.tables)],
  ['right, two columns away', (own: Rows, others: Rows) => beside(own, others, WIDTHS.form, 2)],
])('tables to the %s of forms take their own columns only', (_side, join) => {
  const { texts, costs, records, sources } = analyseSheets({ Usulan: stacked(join) });
  expect(texts('title', 'affair', 'agency', 'kind', 'instrument', 'signedOn', 'location', 'scope', 'duration')).toEqual(
    [FIRST, SECOND].map((title) => [
      title, '1.02', 'Dinas Kesehatan', 'KSDPK', 'PKS', '2026-02-24', '12 puskesmas', 'Penyuluhan gizi bagi 500 keluarga', '24',
    ]),
  ); // prettier-ignore
  expect(texts('partner')).toEqual([['Universitas Tanjungpura'], ['Poltekkes Pontianak']]);
  expect(costs.map(({ object, price }) => [object, price])).toEqual([
    ['KS-001', 10_000], ['KS-001', 10_000], ['KS-002', 20_000], ['KS-002', 20_000],
  ]); // prettier-ignore
  expect(records.map(({ kind, object }) => [kind, object])).toEqual([
    ['indicators', 'KS-001'],
    ['feasibility', 'KS-001'],
    ['indicators', 'KS-002'],
    ['feasibility', 'KS-002'],
  ]);
  expect(sources.filter(({ kind }) => kind === 'form').map(({ labels }) => labels.length)).toEqual([13, 13]);
});

test('a table longer than the form beside it, and its words of an amount', () => {
  const lines = Array.from({ length: 20 }, (_line, index) => [index + 1, `Modul ${index + 1}`, 1, 'buku', 1_000, 1_000, 'APBD']);
  const words = (text: string): Rows => [
    ...tables(1_000).slice(0, 5),
    [null, `Terbilang: ${text} ribu rupiah`],
  ];
  const join = (others: Rows): Rows => beside(form(FIRST, 'Universitas Tanjungpura'), others, WIDTHS.form);
  const long = analyseSheets({ Usulan: join([...tables(1_000).slice(0, 2), ...lines]) });
  expect(long.costs).toHaveLength(20);
  expect(long.sources.find(({ kind }) => kind === 'form')?.labels).toHaveLength(13);
  expect(analyseSheets({ Usulan: join(words('dua belas')) }).told('number-words-mismatch')).toEqual([]);
  expect(analyseSheets({ Usulan: join(words('dua puluh')) }).told('number-words-mismatch')).toEqual(['error Usulan!E6']);
}); // prettier-ignore
