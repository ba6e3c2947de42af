/** A proposal of the consistency coach, written into the comparisons of the workbook and taken back. */
import { CONSISTENCY_LIMIT } from '../../src/core/ranking/weights/consistency';
import { describeComparisons } from '../../src/core/ranking/comparison-state';
import { readComparisons } from '../../src/core/ranking/read-comparisons';
import { positionOf } from '../../src/core/ranking/weights/saaty-scale';
import { judgmentEdits } from '../../src/core/sheets/judgment-edits';
import { planComparisons } from '../../src/core/sheets/plan-comparisons';
import { planEdits } from '../../src/core/sheets/plan-edits';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { coach } from '../core/ranking/coach';
import { CRITERIA, t } from '../core/sheets/fixtures';
import { APPLY, closeHarnesses, openHarness, value, type Harness } from './harness';

afterEach(closeHarnesses);

const THREE = CRITERIA.slice(0, 3);

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
