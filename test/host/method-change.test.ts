/** Another method puts the table of Peringkat elsewhere: everything moves, formulas elsewhere go on naming it, and undoing brings all back. */
import { rank, type MethodChoice } from '../../src/core/ranking/rank';
import { makePlan } from '../../src/core/sheets/make-plan';
import { layoutRegister } from '../../src/core/sheets/layout-register';
import { planRanking } from '../../src/core/sheets/plan-ranking';
import { layoutScores } from '../../src/core/sheets/plan-scores';
import { CRITERIA, makeObjects, t, TODAY } from '../core/sheets/fixtures';
import { APPLY, closeHarnesses, openHarness, value, type Harness } from './harness';

afterEach(closeHarnesses);

const OBJECTS = makeObjects(6);
const VALUES = OBJECTS.flatMap(({ id: object }, row) =>
  CRITERIA.map(({ id }, column) => ({ object, criterion: id, value: 1 + ((row * 3 + column) % 5), cell: null })),
);
const CHOICES: readonly MethodChoice[] = [
  { method: 'wsm' },
  { method: 'topsis' },
  { method: 'promethee2', options: { preferences: { type: 'linear', q: 1, p: 3 } } },
  { method: 'vikor' },
  { method: 'wpm' },
  { method: 'promethee2' },
  { method: 'wsm' },
];

function planOf(choice: MethodChoice) {
  const ranking = rank({ objects: OBJECTS, criteria: CRITERIA, values: VALUES, ...choice });
  const register = layoutRegister({ objects: OBJECTS, extraHeadings: [], state: null, t });
  const scores = layoutScores({ criteria: CRITERIA, sheet: null, t });
  return planRanking({ ranking, objects: OBJECTS, values: VALUES, register, scores, t, today: TODAY });
}

/** Every input of the sheet that is not empty, and where the table stands. */
function contentOf(harness: Harness): string[] {
  const { rect } = harness.workbook.data.sheets.find(({ name }) => name === 'Peringkat')!.tables[0]!;
  const cells = Array.from({ length: 60 * 60 }, (_, index) => [Math.floor(index / 60), index % 60] as const);
  const filled = cells.flatMap(([row, column]) => {
    const input = harness.input('Peringkat', row, column);
    return input === '' ? [] : [`${row} ${column}: ${input}`];
  });
  return [JSON.stringify(rect), ...filled];
}

async function openWith(first: MethodChoice): Promise<Harness> {
  const harness = await openHarness();
  const watcher = makePlan({
    sheet: 'summary',
    name: 'Ringkasan',
    blocks: [{ top: 0, left: 0, cells: [[{ formula: '=COUNT(tblPeringkat[Peringkat])' }]] }],
  });
  value(await harness.ports.writer.apply([planOf(first), watcher], APPLY));
  return harness;
}

test('the sheet becomes what a new one would be, and is undone step by step', async () => {
  const fresh: string[][] = [];
  for (const choice of CHOICES) {
    fresh.push(contentOf(await openWith(choice)));
    closeHarnesses();
  }
  expect(new Set(fresh.map(([table]) => table)).size).toBeGreaterThan(3);
  const harness = await openWith(CHOICES[0]!);
  const watched = (): string => harness.input('Ringkasan', 0, 0);
  const before = watched();
  for (const [step, choice] of CHOICES.entries()) {
    if (step > 0) value(await harness.ports.writer.apply([planOf(choice)], APPLY));
    expect([step, contentOf(harness)]).toEqual([step, fresh[step]]);
    expect(watched()).toBe(before);
  }
  for (let step = CHOICES.length - 1; step > 0; step -= 1) {
    const id = String(step + 1).padStart(4, '0');
    expect(value(await harness.ports.journal.previewUndo(id)).conflicts).toEqual([]);
    value(await harness.ports.journal.undo(id, []));
    expect([step, contentOf(harness)]).toEqual([step, fresh[step - 1]]);
    expect(watched()).toBe(before);
  }
});
