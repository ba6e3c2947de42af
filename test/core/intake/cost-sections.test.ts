/** Sums of sections and totals in cost tables, read from sheets as offices write them. */
import type { CostSum } from '../../../src/core/model/intake';
import { intake } from '../../../src/core/intake/intake';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Row = readonly (string | number | null)[];
const HEADINGS: Row = ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah (Rp)'];
const line = (no: string, text: string, volume: number, price: number): Row => [no, text, volume, 'paket', price, volume * price]; // prettier-ignore
const sum = (text: string, amount: number): Row => [null, text, null, null, null, amount];

function sumsOf(rows: readonly Row[]): CostSum[] {
  const sheet = sheetFromRows([['RENCANA ANGGARAN BIAYA'], ['Pengelolaan sampah'], [], HEADINGS, ...rows], {
    name: 'RAB',
  });
  const { costs } = intake(workbookOf(sheet), {});
  return costs.flatMap(({ sums = [] }) => sums);
}

const wrong = (rows: readonly Row[]) => sumsOf(rows).filter(({ amount, sum: real }) => amount !== real).map(({ label, amount, sum: real }) => [label, amount, real]); // prettier-ignore

const SECTIONS: Row[] = [
  ['A', 'Belanja Jasa', null, null, null, null],
  line('1', 'Sewa truk', 2, 1_000_000),
  line('2', 'Sopir', 4, 500_000),
  sum('Jumlah A', 4_000_000),
  ['B', 'Belanja Barang', null, null, null, null],
  line('1', 'Kantong', 10, 50_000),
  line('2', 'Sarung tangan', 3, 100_000),
  sum('Jumlah B', 800_000),
  sum('JUMLAH TOTAL', 4_800_000),
];

test('sections and total that are right', () => {
  expect(sumsOf(SECTIONS).map(({ label, isTotal, sum: real }) => [label, isTotal, real])).toEqual([
    ['Jumlah A', false, 4_000_000],
    ['Jumlah B', false, 800_000],
    ['JUMLAH TOTAL', true, 4_800_000],
  ]);
  expect(wrong(SECTIONS)).toEqual([]);
});

test('a volume that cannot be read leaves the amounts beside it to be added up', () => {
  const rows = SECTIONS.map((row): Row =>
    row[1] === 'Sewa truk'
      ? ['1', 'Sewa truk', 'lima pkt', 'paket', 1_000_000, 2_000_000]
      : row[1] === 'JUMLAH TOTAL'
        ? sum('JUMLAH TOTAL', 4_900_000)
        : row,
  );
  expect(wrong(rows)).toEqual([['JUMLAH TOTAL', 4_900_000, 4_800_000]]);
});

test('a section and a total that are wrong, each with what its own lines say', () => {
  const rows = SECTIONS.map((row) =>
    row[1] === 'Jumlah B' ? sum('Jumlah B', 850_000) : row[1] === 'JUMLAH TOTAL' ? sum('JUMLAH TOTAL', 4_900_000) : row,
  );
  expect(wrong(rows)).toEqual([['Jumlah B', 850_000, 800_000], ['JUMLAH TOTAL', 4_900_000, 4_800_000]]); // prettier-ignore
});

const NESTED = (a2: number, a: number, total: number): Row[] => [
  ['A', 'Belanja Operasi', null, null, null, null],
  ['A.1', 'Jasa', null, null, null, null],
  line('1', 'Narasumber', 2, 1_000_000),
  line('2', 'Moderator', 1, 700_000),
  sum('Sub Jumlah A.1', 2_700_000),
  ['A.2', 'Barang', null, null, null, null],
  line('1', 'Alat tulis', 10, 25_000),
  line('2', 'Fotokopi', 100, 500),
  sum('Sub Jumlah A.2', a2),
  sum('Jumlah A', a),
  ['B', 'Belanja Modal', null, null, null, null],
  line('1', 'Timbangan', 1, 5_000_000),
  line('2', 'Gerobak', 2, 1_500_000),
  sum('Jumlah B', 8_000_000),
  sum('Total', total),
];

test('sections within sections', () => {
  expect(wrong(NESTED(300_000, 3_000_000, 11_000_000))).toEqual([]);
  expect(wrong(NESTED(250_000, 3_000_000, 11_000_000))).toEqual([['Sub Jumlah A.2', 250_000, 300_000]]);
  expect(wrong(NESTED(300_000, 3_100_000, 11_100_000))).toEqual([['Jumlah A', 3_100_000, 3_000_000], ['Total', 11_100_000, 11_000_000]]); // prettier-ignore
});

test('taxes are lines, rounding is none, and a line without an amount leaves the sum open', () => {
  const lines = [line('1', 'Sewa truk', 2, 1_000_000), line('2', 'Sopir', 4, 500_000)];
  expect(wrong([...lines, sum('Jumlah', 4_000_000), sum('PPN 11%', 440_000), sum('Total', 4_440_000), sum('Dibulatkan', 4_400_000)])).toEqual([]); // prettier-ignore
  expect(wrong([...lines, ['3', 'Solar', null, 'liter', null, 'terlampir'], sum('Jumlah', 5_000_000)])).toEqual([]);
  expect(wrong([...lines, sum('Jumlah', 4_500_000)])).toEqual([['Jumlah', 4_500_000, 4_000_000]]);
});

describe('rows below a total that part it by source', () => {
  const SOURCES: Row = [...HEADINGS, 'Sumber Dana'];
  const paid = (text: string, amount: number, source: string): Row => ['1', text, 1, 'paket', amount, amount, source];
  const table = (share: number): Row[] => [
    paid('Pelatihan', 30_000_000, 'Yayasan Mata Air'),
    paid('Patroli', 24_000_000, 'APBD Kabupaten A'),
    sum('JUMLAH', 54_000_000),
    sum('Jumlah sumber Yayasan Mata Air', 30_000_000),
    sum('Jumlah sumber APBD Kabupaten A', share),
  ];
  const read = (rows: readonly Row[]) =>
    intake(workbookOf(sheetFromRows([['RAB'], [], SOURCES, ...rows], { name: 'RAB' })), {}).costs;

  test('are no lines of their own', () => {
    expect(read(table(24_000_000)).map(({ description }) => description)).toEqual(['Pelatihan', 'Patroli']);
  });

  test.each([
    ['name the source alone', 'Yayasan Mata Air', 'APBD Kabupaten A', ['Yayasan Mata Air', 'APBD Kabupaten A']],
    [
      'say Sumber before it, of two budgets each its own',
      'APBD Kabupaten A',
      'APBD',
      ['Sumber APBD Kabupaten A', 'Sumber APBD'],
    ],
  ] as const)('may %s', (_name, one, other, [first, second]) => {
    const costs = read([
      paid('Pelatihan', 30_000_000, one),
      paid('Patroli', 24_000_000, other),
      sum('JUMLAH', 54_000_000),
      sum(first, 30_000_000),
      sum(second, 20_000_000),
    ]);
    expect(costs).toHaveLength(2);
    expect(costs.flatMap(({ sums = [] }) => sums).map(({ amount, sum: real }) => [amount, real])).toEqual([
      [54_000_000, 54_000_000],
      [30_000_000, 30_000_000],
      [20_000_000, 24_000_000],
    ]);
  });

  test('are compared with the lines of their source', () => {
    const sums = read(table(42_000_000)).flatMap((one) => one.sums ?? []);
    expect(sums.map(({ label, amount, sum: real }) => [label, amount, real])).toEqual([
      ['JUMLAH', 54_000_000, 54_000_000],
      ['Jumlah sumber Yayasan Mata Air', 30_000_000, 30_000_000],
      ['Jumlah sumber APBD Kabupaten A', 42_000_000, 24_000_000],
    ]);
  });
});

test('a grand total is of the lines of all proposals', () => {
  const header: Row = ['Judul Kerja Sama', ...HEADINGS.slice(1)];
  const rows: Row[] = [
    ['Air Baku', ...line('', 'Pipa', 2, 1_000_000).slice(1)],
    sum('Sub Total', 2_000_000),
    ['Pasar Murah', ...line('', 'Tenda', 3, 500_000).slice(1)],
    sum('Sub Total', 1_500_000),
    sum('GRAND TOTAL', 3_700_000),
  ];
  const { costs } = intake(workbookOf(sheetFromRows([['RAB'], [], header, ...rows], { name: 'RAB' })), {});
  const totals = costs.flatMap(({ sums = [] }) => sums).filter(({ isTotal }) => isTotal);
  expect(totals.map(({ amount, sum: real }) => [amount, real])).toEqual([[3_700_000, 3_500_000]]);
});
