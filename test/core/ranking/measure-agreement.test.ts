import type { Scalar } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { concordance } from '../../../src/core/ranking/panel/concordance';
import { readRankingInputs } from '../../../src/core/ranking/read-inputs';
import { makeTranslator } from '../../../src/i18n';
import { makeCleanObject } from '../rules/make-object';

const t = makeTranslator('id');
const OBJECTS = ['A', 'B', 'C', 'D'].map((title, index) => makeCleanObject({ title }, index));

const sheetOf = (owned: 'criteria' | 'scores', values: readonly (readonly Scalar[])[]): SheetSnapshot => ({
  id: owned,
  name: owned,
  visible: true,
  owned,
  grid: { top: 0, left: 0, values, formats: new Map(), formulas: null },
  merges: [],
  mergesKnown: true,
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
  isProtected: false,
  isFiltered: false,
});

const CRITERIA = sheetOf('criteria', [
  ['Kode', 'Arah', 'Bobot'],
  ['K1', 'Manfaat', 0.5],
  ['K2', 'Biaya', 0.5],
]);

/** K1 and K2 of objects A, B, C, D by assessor. */
function read(scores: Readonly<Record<string, readonly (readonly [Scalar, Scalar])[]>>, heading = 'Nama Penilai') {
  const rows = Object.entries(scores).flatMap(([name, own]) =>
    own.map(([one, other], index): Scalar[] => [OBJECTS[index]!.id, name, one, other]),
  );
  const sheets = [CRITERIA, sheetOf('scores', [['ID', heading, 'K1', 'K2'], ...rows])];
  return readRankingInputs({ snapshot: { sheets, skipped: [], date1904: false }, objects: OBJECTS, t });
}

test('agreement is Kendall’s W of the assessors’ own orders, and the mean of their scores counts', () => {
  const inputs = read({
    Ani: [[5, 1], [4, 2], [3, 3], [1, 5]],
    Budi: [[4, 1], [5, 1], [2, 4], [2, 4]],
    Cici: [[5, 2], [3, 2], [4, 3], [1, 4]],
  }); // prettier-ignore
  // K1 less K2, which is what equal weights on one scale come to; equal for C and D by Budi, and B and C by Cici.
  const expected = concordance([
    [4, 2, 0, -4],
    [3, 4, -2, -2],
    [3, 1, 1, -3],
  ])!;
  expect(inputs.agreement).toMatchObject({ assessors: 3, objects: 4 });
  expect(inputs.agreement!.kendallW).toBeCloseTo(expected.w, 12);
  expect(inputs.agreement!.p).toBeCloseTo(expected.p, 12);
  expect(inputs.values[0]!.value).toBeCloseTo(14 / 3, 12);
  const said = inputs.remarks.map(({ key, params }) => t(key, params));
  // The agreement, and the habits of each.
  expect(said).toHaveLength(4);
  expect(said[0]).toMatch(/3 penilai atas 4 objek/);
});

test('the same order by all is full agreement; objects that one did not score do not count', () => {
  const same = read({ Ani: [[5, 1], [3, 3], [1, 5]], ani: [], Budi: [[4, 1], [3, 2], [2, 4], [5, 1]] }); // prettier-ignore
  expect(same.agreement).toMatchObject({ kendallW: 1, assessors: 2, objects: 3 });
});

test('one assessor, no column of assessors, or one shared object say nothing', () => {
  expect(read({ Ani: [[5, 1], [3, 3]] }).agreement).toBeNull(); // prettier-ignore
  expect(read({ Ani: [[5, 1], [3, 3]], Budi: [[4, 1], [3, 2]] }, 'Catatan').agreement).toBeNull(); // prettier-ignore
  expect(read({ Ani: [[5, 1], ['', '']], Budi: [[4, 1], [3, 2]] }).agreement).toBeNull(); // prettier-ignore
});
