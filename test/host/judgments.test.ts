/** A proposal of the consistency coach, written into the comparisons of the workbook and taken back. */
import { CONSISTENCY_LIMIT } from '../../src/core/ranking/weights/consistency';
import { describeComparisons } from '../../src/core/ranking/comparison-state';
import { readComparisons } from '../../src/core/ranking/read-comparisons';
import { positionOf } from '../../src/core/ranking/weights/saaty-scale';
import { judgmentEdits } from '../../src/core/sheets/judgment-edits';
import { planComparisons } from '../../src/core/sheets/plan-comparisons';
import { mergeJudgments } from '../../src/core/sheets/merge-judgments';
import { planEdits } from '../../src/core/sheets/plan-edits';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { coach } from '../core/ranking/coach';
import { CRITERIA, t } from '../core/sheets/fixtures';
import type { Sheet } from '../../src/workbench/workbook/model';
import { APPLY, closeHarnesses, openHarness, value, type Harness } from './harness';
import { looksOf } from './looks-of';

afterEach(closeHarnesses);

const THREE = CRITERIA.slice(0, 3);

const sheetOf = ({ workbook }: Harness): Sheet => workbook.data.sheets.find(({ name }) => name === 'Perbandingan')!;

/** Looks and drop-downs of every cell of a square from its first row on, told from there. */
function dressOf(harness: Harness, top: number): unknown {
  const sheet = sheetOf(harness);
  const square = { top, left: 0, bottom: top + THREE.length + 3, right: 13 };
  const rules = sheet.validations.flatMap(({ rects, ...rule }) =>
    rects
      .filter((area) => area.top >= square.top && area.bottom <= square.bottom)
      .map((area) => ({ ...rule, area: { ...area, top: area.top - top, bottom: area.bottom - top } })),
  );
  const looks = looksOf(harness, sheet, square).map((look) => ({ ...look, row: look.row - top }));
  return { looks, rules };
}

async function readBlocks(harness: Harness) {
  const { snapshot } = value(await harness.ports.reader.read({}));
  const sheet = snapshot.sheets.find(({ owned }) => owned === 'comparisons')!;
  return { sheet, blocks: readComparisons(sheet, THREE, []) };
}

test('an accepted proposal brings the square under the limit, its formulas too, and can be undone', async () => {
  const harness = await openHarness(undefined, undefined, makeNodeCalculator());
  value(await harness.ports.writer.apply([planComparisons({ criteria: THREE, t })], APPLY));
  harness.fill('Perbandingan', 5, 2, [['3', '1/3'], ['', '3']]); // prettier-ignore
  const { sheet, blocks } = await readBlocks(harness);
  expect(blocks.map(({ answers }) => answers)).toEqual([6, 0, 0]);
  const state = describeComparisons(blocks[0]!, []);
  expect(state.outcome!.ratio).toBeGreaterThan(CONSISTENCY_LIMIT);
  const changes = coach(state.matrix).repairs[0]!.changes;
  const answers = changes.map(({ row, column, to }) => ({ row, column, position: Math.round(positionOf(to)) }));
  const plans = planEdits(judgmentEdits(blocks[0]!, answers), [sheet]);
  const [change] = value(await harness.ports.writer.preview(plans));
  expect(change).toMatchObject({ name: 'Perbandingan', cellsWritten: changes.length });
  value(await harness.ports.writer.apply(plans, APPLY));
  const after = await readBlocks(harness);
  expect(describeComparisons(after.blocks[0]!, []).outcome!.isConsistent).toBe(true);
  const verdicts = after.sheet.grid.values.flat().filter((one) => one === t('sheets.comparisons.consistent'));
  expect(verdicts).toHaveLength(1);
  value(await harness.ports.journal.undo('0002', []));
  expect((await readBlocks(harness)).blocks[0]!.matrix).toEqual(blocks[0]!.matrix);
});

test('the square of a further assessor looks like the first ones, takes the same judgments, and goes without trace', async () => {
  const harness = await openHarness(undefined, undefined, makeNodeCalculator());
  const squares = ['Ani', 'Budi', 'Citra'].map((assessor) => ({ assessor, judgment: () => '3' }));
  value(await harness.ports.writer.apply([planComparisons({ criteria: THREE, squares, t })], APPLY));
  const { sheet, blocks } = await readBlocks(harness);
  const first = blocks[0]!.cell.rowIndex - 2;
  const below = first + 3 * (THREE.length + 6);
  const bare = dressOf(harness, below);
  const block = { ...blocks[0]!, assessor: 'Dewi' };
  const returned = [{ sheet: 'Perbandingan Dewi', assessor: 'Dewi', date: null, refusal: null, block }];
  const { plans } = mergeJudgments({ criteria: THREE, returned, comparisons: blocks, sheet, t });
  value(await harness.ports.writer.apply(plans, APPLY));
  const after = await readBlocks(harness);
  expect(after.blocks[3]).toMatchObject({ assessor: 'Dewi', answers: 6, matrix: blocks[0]!.matrix });
  expect(after.blocks[3]!.cell.rowIndex).toBe(below + 2);
  expect(dressOf(harness, below)).toEqual(dressOf(harness, first));
  expect(dressOf(harness, below)).not.toEqual(bare);
  // Whatever squares there are is printed.
  expect(sheetOf(harness).print.area).toBeNull();
  // How much an assessor counts is offered over every square.
  const offered = [first, below].map((top) => [3, 4].map((column) => harness.input('Perbandingan', top, column)));
  expect(offered).toEqual([['Bobot Penilai', '1'], ['Bobot Penilai', '1']]); // prettier-ignore
  expect(after.blocks.map(({ role }) => [role?.weight, role?.cell.columnIndex])).toEqual([[1, 4], [1, 4], [1, 4], [1, 4]]); // prettier-ignore
  harness.fill('Perbandingan', below, 1, [['', '', 'Bobot Penilai', '3']]);
  expect((await readBlocks(harness)).blocks[3]).toMatchObject({ assessor: 'Perbandingan', role: { weight: 3 } });
  harness.fill('Perbandingan', below, 1, [['Dewi', '', 'Bobot Penilai', '1']]);
  value(await harness.ports.journal.undo('0002', []));
  expect(dressOf(harness, below)).toEqual(bare);
  expect((await readBlocks(harness)).blocks).toHaveLength(3);
});

test('the print area of a sheet made earlier grows with its squares, and shrinks when they are undone', async () => {
  const harness = await openHarness(undefined, undefined, makeNodeCalculator());
  const squares = ['Ani', 'Budi', 'Citra'].map((assessor) => ({ assessor, judgment: () => '3' }));
  value(await harness.ports.writer.apply([planComparisons({ criteria: THREE, squares, t })], APPLY));
  const { sheet, blocks } = await readBlocks(harness);
  const area = { top: 0, left: 0, bottom: 28, right: 10 };
  sheetOf(harness).print = { ...sheetOf(harness).print, area };
  const block = { ...blocks[0]!, assessor: 'Dewi' };
  const returned = [{ sheet: 'Perbandingan Dewi', assessor: 'Dewi', date: null, refusal: null, block }];
  const { plans } = mergeJudgments({ criteria: THREE, returned, comparisons: blocks, sheet, t });
  value(await harness.ports.writer.apply(plans, APPLY));
  const { blocks: after } = await readBlocks(harness);
  const last = after[3]!.cell.rowIndex + THREE.length + 1;
  expect(sheetOf(harness).print.area).toEqual({ ...area, bottom: last, right: 11 });
  value(await harness.ports.journal.undo('0002', []));
  expect(sheetOf(harness).print.area).toEqual(area);
});
