import type { Ranking } from '../../../src/core/model/ranking';
import { rank } from '../../../src/core/ranking/rank';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { makeSettler } from '../../../src/workbench/calc/plain/settle';
import { indexTables } from '../../../src/workbench/calc/references';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { CellValue, WorkbookData } from '../../../src/workbench/workbook/model';
import { t, TODAY, writePlans } from './fixtures';
import { CHOICES, rankLive, seedsOf } from './live-choices';
import { makeProblem } from './random-problem';

/** The workbench computes these formulas without the engine, and alike. */
function expectSettled(data: WorkbookData): void {
  const settle = makeSettler(indexTables(data), data.date1904);
  let [settled, formulas] = [0, 0];
  for (const sheet of data.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value: engine }] of cells) {
        if (formula === undefined) continue;
        formulas += 1;
        const value = settle({ sheet, row, column }, formula);
        if (value === null) continue;
        settled += 1;
        if (typeof value === 'number')
          expect([formula, Number(engine) - value]).toEqual([formula, expect.closeTo(0, 9)]);
        else expect([formula, value]).toEqual([formula, engine]);
      }
    }
  }
  expect(settled).toBeGreaterThan(formulas / 5);
}

/** Peringkat by object ID and heading, computed by the engine from the sheets of a run. */
function computeSheet(problem: ReturnType<typeof makeProblem>, ranking: Ranking) {
  const { objects, criteria, values } = problem;
  const register = layoutRegister({ objects, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria, sheet: null, t });
  const rows = objects.map((object) =>
    layout.columns.map(({ role, criterion }) => {
      if (role === 'id') return object.id;
      return values.find((value) => value.object === object.id && value.criterion === criterion)?.value ?? '';
    }),
  );
  const scores = { ...layout, rows };
  const plans = [
    planRegister({ objects, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planCriteria({ criteria, t }),
    planScores({ criteria, objects, layout: scores, t }),
    planRanking({ ranking, objects, values, register, scores, t, today: TODAY }),
  ];
  const data = writePlans(plans);
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  expect(calculator.unsupported).toEqual([]);
  expectSettled(data);
  const sheet = data.sheets[3]!;
  const { rect } = sheet.tables[0]!;
  const at = (row: number, column: number): CellValue | undefined => sheet.cells.get(row)?.get(column)?.value;
  const text = (row: number, column: number): string => {
    const value = at(row, column);
    return typeof value === 'object' ? value.error : String(value);
  };
  const headings = Array.from({ length: rect.right + 1 }, (_, column) => text(rect.top, column));
  const cells = new Map<string, Record<string, CellValue | undefined>>();
  for (let row = rect.top + 1; row <= rect.bottom; row += 1) {
    cells.set(text(row, 1), Object.fromEntries(headings.map((heading, column) => [heading, at(row, column)])));
  }
  const under = (name: string): (CellValue | undefined)[][] => {
    const { source } = plans[3]!.charts.find((chart) => chart.name === name)!;
    const columns = Array.from({ length: source.right - source.left + 1 }, (_, column) => source.left + column);
    return Array.from({ length: source.bottom - source.top }, (_, row) =>
      columns.map((column) => at(source.top + 1 + row, column)),
    );
  };
  return { cells, under };
}

test('a hundred random problems are computed', () => {
  expect(CHOICES.flatMap(seedsOf).length).toBeGreaterThanOrEqual(100);
});

describe.each(CHOICES.map((choice) => [JSON.stringify(choice), choice] as const))('%s', (_, choice) => {
  test.each(seedsOf(choice))('on Peringkat gives the numbers of the core (seed %s)', (seed) => {
    const { problem, ranking } = rankLive(choice, seed);
    expect(ranking.refusal).toBeUndefined();
    const { cells } = computeSheet(problem, ranking);
    for (const { object, score, rank: place, normalised } of ranking.results) {
      const row = cells.get(object)!;
      if (score === null) expect([object, row.Peringkat, row.Skor]).toEqual([object, '', '']);
      else {
        expect([object, row.Peringkat]).toEqual([object, place]);
        expect(Math.abs((row.Skor as number) - score)).toBeLessThan(1e-9 * Math.max(1, Math.abs(score)));
      }
      normalised.forEach((share, index) => {
        if (share === null) return;
        const live = row[`N ${problem.criteria[index]!.id}`] as number;
        expect(Math.abs(live - share)).toBeLessThan(1e-9 * Math.max(1, Math.abs(share)));
      });
    }
    expect(ranking.results.at(-1)!.score).toBeNull();
  });
});

test.each(['wsm', 'mabac', 'moora', 'promethee2', 'waspas', 'wpm'] as const)(
  'the charts of %s stand on what each criterion adds to the score',
  (method) => {
    const problem = makeProblem(2, true);
    const options = method === 'waspas' ? { lambda: 1 } : {};
    const ranking = rank({ ...problem, method, options });
    const { under, cells } = computeSheet(problem, ranking);
    const contributions = under('kersama-contribution');
    expect(contributions).toHaveLength(10);
    for (const [object, ...parts] of contributions) {
      const sum = parts.reduce<number>((total, part) => total + (part as number), 0);
      const { score } = ranking.results.find((one) => one.object === object)!;
      expect((method === 'wpm' ? Math.exp(sum) : sum) / score!).toBeCloseTo(1, 9);
    }
    for (const [object, ...shown] of under('kersama-ranking')) {
      const { rank: place, best, worst } = ranking.results.find((one) => one.object === object)!;
      expect(shown).toEqual([place, best, worst]);
      expect(cells.get(object as string)!.Peringkat).toBe(place);
    }
  },
);

test.each([[{}, true], [{ form: 'share' }, true], [{ form: 'log10' }, false]] as const)(
  'Peringkat ties products by their ratio: %p',
  (options, isRatio) => {
    const problem = makeProblem(2, true);
    const ranking = rank({ ...problem, method: 'wpm', options });
    const register = layoutRegister({ objects: problem.objects, extraHeadings: [], state: null, t });
    const scores = layoutScores({ criteria: problem.criteria, sheet: null, t });
    const { blocks } = planRanking({ ranking, ...problem, register, scores, t, today: TODAY });
    const formulas = blocks.flatMap(({ cells }) => cells.flat()).map((cell) => JSON.stringify(cell));
    expect(formulas.some((formula) => formula.includes('*(1+1E-12)'))).toBe(isRatio);
  },
); // prettier-ignore
