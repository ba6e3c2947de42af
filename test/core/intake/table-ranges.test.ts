import { findBlocks } from '../../../src/core/intake/structure/find-blocks';
import { intake } from '../../../src/core/intake/intake';
import { rangeAddress } from '../../../src/core/model/cell';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';
import { measureTableRanges } from '../../fixtures/table-ranges';

it.each([7, 11, 2024])('finds tables side by side and below each other with all four borders (seed %d)', (seed) => {
  const { precision, recall, tables } = measureTableRanges(60, seed);
  expect(tables).toBeGreaterThan(100);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

it('lists tables of no known kind beside a known one, each with its full headings', () => {
  const { sources } = intake(
    workbookOf(
      sheetFromRows(
        [
          ['No', 'Judul', 'Mitra', 'PD', '', 'Kecamatan', 'Penduduk', ''],
          [1, 'Sampah', 'PT A', 'DLH', '', '', 'Laki-laki', 'Perempuan'],
          [2, 'Air', 'PT B', 'PDAM', '', 'Utara', 1200, 1300],
          ['', '', '', '', '', 'Selatan', 900, 950],
        ],
        { merges: ['G1:H1', 'F1:F2'] },
      ),
    ),
    {},
  );
  expect(sources.map(({ kind, range, leftAlone }) => [kind, rangeAddress(range), leftAlone])).toEqual([
    ['register', 'A1:D3', null],
    ['other', 'F1:H4', 'unknownHeadings'],
  ]);
  expect(sources[1]?.columns.map(({ heading }) => heading)).toEqual([
    'Kecamatan',
    'Penduduk / Laki-laki',
    'Penduduk / Perempuan',
  ]);
});

it('keeps a register whole over an empty row and rows of texts', () => {
  const { sources, objects } = intake(
    workbookOf(
      sheetFromRows([
        ['No', 'Judul', 'Mitra', 'PD', 'Biaya (Rp)'],
        [1, 'Sampah', 'PT A', 'DLH', 5_000_000],
        [],
        [2, 'Air', 'PT B', 'PDAM', 'terlampir'],
        [3, 'Jalan', 'PT C', 'PU', 7_000_000],
      ]),
    ),
    {},
  );
  expect(sources).toHaveLength(1);
  expect(objects).toHaveLength(3);
});

it('cuts an area along its empty rows and columns', () => {
  const rows = [[0, 1, 3, 4], [0, 1, 3], [], [0, 1, 3]];
  const blocks = findBlocks((row) => rows[row] ?? [], { top: 0, left: 0, bottom: 3, right: 5 });
  expect(blocks.map(rangeAddress)).toEqual(['A1:B2', 'A4:B4', 'D1:E2', 'D4']);
  expect(findBlocks(() => [], { top: 0, left: 0, bottom: 3, right: 5 })).toEqual([]);
});
