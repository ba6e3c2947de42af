/** Peringkat on paper: letters of 8 points for every method with seven criteria, charts within the page and on pages of their own. */
import { METHODS } from '../../../src/core/ranking/methods';
import { rank } from '../../../src/core/ranking/rank';
import type { Criterion } from '../../../src/core/model/ranking';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { layoutScores } from '../../../src/core/sheets/plan-scores';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { PAGE_PIXELS } from '../../../src/core/sheets/sheet-style';
import { CRITERIA, makeObjects, t, TODAY } from './fixtures';

const OBJECTS = makeObjects(6, 3);

function plan(criteria: readonly Criterion[], method: (typeof METHODS)[number]['id'] = 'wsm') {
  const values = OBJECTS.flatMap(({ id: object }, row) =>
    criteria.map(({ id }, column) => ({ object, criterion: id, value: 1 + ((row + 2 * column) % 5), cell: null })),
  );
  const ranking = rank({ objects: OBJECTS, criteria, values, method });
  const register = layoutRegister({ objects: OBJECTS, extraHeadings: [], state: null, t });
  const scores = layoutScores({ criteria, sheet: null, t });
  return planRanking({ ranking, objects: OBJECTS, values, register, scores, t, today: TODAY });
}

/** Points of 11 point letters once the printed columns are fitted to the page. */
function points({ print, columnWidths }: ReturnType<typeof plan>): number {
  const pixels = columnWidths
    .filter(({ column }) => column <= print!.area!.right)
    .reduce((sum, { width }) => sum + 7 * width + 5, 0);
  return 11 * Math.min(1, (print!.fitWide * PAGE_PIXELS.a4.landscape) / pixels);
}

test.each(METHODS.map(({ id }) => id))('%s with seven criteria', (method) => {
  expect(CRITERIA).toHaveLength(7);
  const sheet = plan(CRITERIA, method);
  expect(points(sheet)).toBeGreaterThanOrEqual(8);
  expect(sheet.print!.fitWide).toBe(1);
  const last = sheet.print!.area!.right;
  for (const { place } of sheet.charts) expect(place.right).toBeLessThanOrEqual(last);
  // Values, rank and score are printed; the steps are on the screen, and a remark says so.
  expect(last).toBe(6 + CRITERIA.length - 1);
  expect(sheet.blocks.flatMap(({ cells }) => cells.flat())).toContain(t('sheets.ranking.notPrinted'));
});

test('with few criteria everything is printed', () => {
  const sheet = plan(CRITERIA.slice(0, 3));
  expect(sheet.print!.area!.right).toBe(sheet.columnWidths.length - 1);
  expect(points(sheet)).toBeGreaterThanOrEqual(8);
  expect(sheet.blocks.flatMap(({ cells }) => cells.flat())).not.toContain(t('sheets.ranking.notPrinted'));
});

test('each chart begins a page with its table and fits on it', () => {
  const { charts, pageBreaks } = plan(CRITERIA);
  expect(pageBreaks).toHaveLength(charts.length);
  charts.forEach(({ source, place }, index) => {
    const top = pageBreaks![index]!;
    expect(source.top).toBe(top + 1);
    // On the first row of a page its frame would show on the page before.
    expect(place.top).toBeGreaterThan(top);
    expect(place.bottom).toBeLessThan(pageBreaks![index + 1] ?? Infinity);
    // Rows of 20 pixels on a page of 650, at the scale of the page.
    expect((place.bottom - top + 1) * 20 * (points(plan(CRITERIA)) / 11)).toBeLessThanOrEqual(650);
  });
});
