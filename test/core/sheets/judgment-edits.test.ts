import { describeComparisons, isOnSheet } from '../../../src/core/ranking/comparison-state';
import type { ComparisonBlock } from '../../../src/core/ranking/read-comparisons';
import { judgmentEdits } from '../../../src/core/sheets/judgment-edits';

const at = (rowIndex: number, columnIndex: number) => ({ sheet: 'Rapat', rowIndex, columnIndex });

function makeBlock(contents: ComparisonBlock['contents'], isOwned: boolean): ComparisonBlock {
  const number = (one: unknown): number | null => (one === '' ? null : Number(one));
  return {
    level: {
      type: 'all',
      group: null,
      items: contents.map((_, index) => ({ id: `K${index + 1}`, name: `K${index + 1}` })),
    },
    assessor: 'Ketua',
    matrix: contents.map((row, r) => row.map((one, c) => (r === c ? null : number(one)))),
    cells: contents.map((row, r) => row.map((_, c) => at(r, c))),
    contents,
    answers: 1,
    isOwned,
    cell: at(0, 0),
  };
}

test('the add-in’s own sheet gets texts of the scale, and only the upper cell where the lower one is empty', () => {
  const block = makeBlock([[1, '3'], ['', 1]], true); // prettier-ignore
  expect(judgmentEdits(block, [{ row: 0, column: 1, position: -4 }])).toEqual([
    { cell: at(0, 1), content: '1/5', keepsFormula: true },
  ]);
});

test('a sheet of staff with both directions typed gets both, as numbers', () => {
  const block = makeBlock([[1, 3], [0.3333, 1]], false); // prettier-ignore
  expect(judgmentEdits(block, [{ row: 0, column: 1, position: 1 }])).toEqual([
    { cell: at(0, 1), content: 2, keepsFormula: true },
    { cell: at(1, 0), content: 0.5, keepsFormula: true },
  ]);
});

test('taking an answer back empties what was typed', () => {
  const block = makeBlock([[1, ''], [5, 1]], false); // prettier-ignore
  expect(judgmentEdits(block, [{ row: 0, column: 1, position: null }])).toEqual([
    { cell: at(0, 1), content: null, keepsFormula: true },
    { cell: at(1, 0), content: null, keepsFormula: true },
  ]);
});

test('drafts count with what is on the sheet, until it holds them', () => {
  const block = makeBlock([[1, '', ''], [0.5, 1, 3], ['', '', 1]], false); // prettier-ignore
  expect(describeComparisons(block, [])).toMatchObject({ answered: 2, count: 3, problem: null });
  const taken = describeComparisons(block, [{ row: 0, column: 1, position: null }]);
  expect(taken).toMatchObject({ answered: 1, outcome: null, problem: { code: 'unconnected' } });
  const changed = describeComparisons(block, [{ row: 0, column: 2, position: 5 }]);
  expect(changed.matrix[2]![0]).toBeCloseTo(1 / 6, 12);
  expect(changed.outcome!.isConsistent).toBe(true);
  expect(isOnSheet(block, { row: 0, column: 1, position: 1 })).toBe(true);
  expect(isOnSheet(block, { row: 0, column: 2, position: null })).toBe(true);
  expect(isOnSheet(block, { row: 1, column: 2, position: 3 })).toBe(false);
  const opposed = makeBlock([[1, 3], [3, 1]], false); // prettier-ignore
  expect(describeComparisons(opposed, []).problem).toEqual({ code: 'reversed', row: 0, column: 1 });
});
