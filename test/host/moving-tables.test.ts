/** Peringkat where its table must lose columns or move down: emptied headings leave nothing behind, and both can be undone. */
import { closeHarnesses, value } from './harness';
import { openProposals } from './three-proposals';

afterEach(closeHarnesses);

async function openRanked() {
  const { harness, rank } = await openProposals(2);
  await rank();
  const sheetOf = (name: string) => harness.workbook.data.sheets.find((one) => one.name === name)!;
  const first = [...Array(40).keys()].find((row) => harness.input('Kriteria', row, 0) === 'K1')!;
  const table = () => sheetOf('Peringkat').tables[0]!.rect;
  /** Headings that Excel made up for a column. */
  const madeUp = (): unknown[] =>
    [...sheetOf('Peringkat').cells.values()]
      .flatMap((row) => [...row.values()].map((cell) => cell.value))
      .filter((held) => typeof held === 'string' && /^Column\d/.test(held));
  return { harness, rank, first, table, madeUp };
}

test('a criterion that is taken away takes its columns with it', async () => {
  const { harness, rank, first, table, madeUp } = await openRanked();
  const before = table();
  harness.fill('Kriteria', first + 6, 0, [['', '', '', '', '', '', '']]);
  await rank();
  expect([table().top, table().right < before.right]).toEqual([before.top, true]);
  expect(madeUp()).toEqual([]);
  value(await harness.ports.journal.undo('0002', []));
  expect([table(), madeUp()]).toEqual([before, []]);
});

test('groups of criteria move the table down, under the rows that make their weights', async () => {
  const { harness, rank, first, table, madeUp } = await openRanked();
  const before = table();
  ['A', 'A', 'A', 'A', 'A', 'A'].forEach((group, index) => harness.fill('Kriteria', first + index, 7, [[group]]));
  harness.fill('Kriteria', first + 6, 0, [['A', 'Semua', '', '1', '', '', '']]);
  await rank();
  expect(table().top).toBe(before.top + 3);
  expect(madeUp()).toEqual([]);
  value(await harness.ports.journal.undo('0002', []));
  expect([table(), madeUp()]).toEqual([before, []]);
});
