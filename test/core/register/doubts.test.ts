/** Doubts of every kind of source, in the order in which they are worth a look. */
import { intake } from '../../../src/core/intake/intake';
import { listDoubts } from '../../../src/core/register/doubts';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const REGISTER = sheetFromRows(
  [
    ['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Mulai', 'Nilai (Rp)'],
    [1, 'Pengelolaan sampah', 'PT Hijau', 'DLH', '03/04/2022', '2.5OO.000'],
  ],
  { name: 'Rekap' },
);
const COSTS = sheetFromRows(
  [
    ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'],
    [1, 'Papan penunjuk', 'sepuluhan', 'buah', 1_500_000, 'lihat lampiran B'],
    [2, 'Pelatihan', 2, 'kali', 5_000_000, 10_000_000],
  ],
  { name: 'RAB' },
);
const INDICATORS = sheetFromRows(
  [
    ['Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target'],
    ['DLH', 'Sampah tertangani', '%', 71, 'naik sekali'],
  ],
  { name: 'Indikator' },
);
const read = () => intake(workbookOf(REGISTER, COSTS, INDICATORS), {});
const NOTHING = { findings: [], rankingInputs: { values: [] } };
const placesOf = (doubts: ReturnType<typeof listDoubts>) =>
  doubts.map(({ kind, field, value, dependants }) => [kind, field, value.cell?.sheet, value.cell?.rowIndex, value.cell?.columnIndex, value.raw, dependants]); // prettier-ignore

test('cells of costs and of records stand among those of the register, the unreadable first', () => {
  const doubts = listDoubts({ ...read(), ...NOTHING });
  expect(placesOf(doubts)).toEqual([
    ['costs', 'volume', 'RAB', 1, 2, 'sepuluhan', 1],
    ['costs', 'amount', 'RAB', 1, 5, 'lihat lampiran B', 1],
    ['register', 'cost', 'Rekap', 1, 5, '2.5OO.000', 0],
    ['indicators', 'target', 'Indikator', 1, 4, 'naik sekali', 0],
    ['register', 'start', 'Rekap', 1, 4, '03/04/2022', 0],
  ]);
});

test('what most findings and criteria rest on comes first, and a row that counts for an object before one that does not', () => {
  const found = read();
  const start = { sheet: 'Rekap', rowIndex: 1, columnIndex: 4 };
  const target = { sheet: 'Indikator', rowIndex: 1, columnIndex: 4 };
  const doubts = listDoubts({
    ...found,
    costs: found.costs.map((line) => ({ ...line, object: 'KS-001' })),
    findings: [{ cells: [start, target] }, { cells: [start] }],
    rankingInputs: { values: [{ object: 'KS-001', criterion: 'K1', value: 1, cell: start }] },
  });
  expect(placesOf(doubts).map(([kind, field, , , , , dependants]) => [kind, field, dependants])).toEqual([
    ['register', 'start', 3],
    ['costs', 'volume', 1],
    ['costs', 'amount', 1],
    ['indicators', 'target', 1],
    ['register', 'cost', 0],
  ]);
});

test('sure values and empty cells are none', () => {
  const { objects } = intake(workbookOf(sheetFromRows([['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Nilai (Rp)'], [1, 'Bank sampah', 'PT Hijau', 'DLH', 5]])), {}); // prettier-ignore
  expect(listDoubts({ objects, costs: [], records: [], ...NOTHING })).toEqual([]);
});
