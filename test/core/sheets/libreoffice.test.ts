/**
 * The formulas of Peringkat and Perbandingan as LibreOffice computes them, where it is installed: another program comes to the same
 * figures. The hundred random problems of live-methods.test.ts and two squares, all converted in one go.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scalar } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { aggregateScores } from '../../../src/core/ranking/panel/aggregate';
import { rank } from '../../../src/core/ranking/rank';
import { comparedLevels, spreadWeights } from '../../../src/core/ranking/compared-levels';
import { readComparisons } from '../../../src/core/ranking/read-comparisons';
import { measureConsistency } from '../../../src/core/ranking/weights/consistency';
import { priorities } from '../../../src/core/ranking/weights/pairwise';
import { judgmentAt, judgmentText, SAATY_POSITIONS } from '../../../src/core/ranking/weights/saaty-scale';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planComparisons } from '../../../src/core/sheets/plan-comparisons';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { proveRanking } from '../../../src/core/sheets/ranking/prove-ranking';
import { readWorkbookFile } from '../../../src/host/files/read-workbook-file';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { CRITERIA, makeRandom, t, TODAY, writePlans } from './fixtures';
import { CHOICES, rankLive, seedsOf } from './live-choices';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const describeThere = program === undefined ? describe.skip : describe;

const CASES = CHOICES.flatMap((choice) => seedsOf(choice).map((seed) => ({ choice, seed }))).map((one, index) => ({
  ...one,
  name: `${index + 1}-${one.choice.method}.xlsx`,
}));
const SQUARES = [21, 22];
/** The first three of a group, the next two of another. */
const GROUPED = CRITERIA.map((one, index) => {
  const id = index < 3 ? 'A' : 'B';
  return index < 5 ? { ...one, group: { id, name: id, weight: 1, cell: null, local: 1 } } : one;
});

type LiveRun = ReturnType<typeof rankLive>;

/** Three assessors, whose scores are joined by the median; a dash, a word and nothing are no scores. */
function drawMedians(): LiveRun & { readonly rows: readonly (readonly Scalar[])[] } {
  const { problem } = rankLive({ method: 'wsm' }, 5);
  const random = makeRandom(5);
  const criteria = problem.criteria.map((one) =>
    one.from.type === 'scores' ? { ...one, from: { type: 'scores', joining: 'median' } as const } : one,
  );
  const drawn = new Map(
    problem.values.map(({ object, criterion, value }) => {
      const others: Scalar[] =
        random() < 0.2 ? ['-', 'belum'] : [1 + Math.floor(random() * 9) / 2, random() < 0.3 ? '' : 3];
      return [`${object} ${criterion}`, [value ?? '', ...others]] as const;
    }),
  );
  const values = problem.values.map((one) => {
    const isScore = criteria.some(({ id, from }) => id === one.criterion && from.type === 'scores');
    const scores = drawn
      .get(`${one.object} ${one.criterion}`)!
      .map((score) => (typeof score === 'number' ? score : null));
    return isScore ? { ...one, value: aggregateScores(scores, 'median') } : one;
  });
  const { columns } = layoutScores({ criteria, sheet: null, t });
  const rows = [0, 1, 2].flatMap((assessor) =>
    problem.objects.map(({ id }) =>
      columns.map(({ role, criterion }) => (role === 'id' ? id : (drawn.get(`${id} ${criterion}`)?.[assessor] ?? ''))),
    ),
  );
  const joined = { ...problem, criteria, values };
  return { problem: joined, ranking: rank({ ...joined, method: 'wsm' }), rows };
}

function planRun({ problem: { objects, criteria, values }, ranking }: LiveRun, given?: readonly (readonly Scalar[])[]) {
  const register = layoutRegister({ objects, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria, sheet: null, t });
  const scoreOf = (object: string, criterion: string | null): Scalar =>
    values.find((one) => one.object === object && one.criterion === criterion)?.value ?? '';
  const drawn = objects.map(({ id }) =>
    layout.columns.map(({ role, criterion }) => (role === 'id' ? id : scoreOf(id, criterion))),
  );
  const scores = { ...layout, rows: given ?? drawn };
  return writePlans([
    planRegister({ objects, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planCriteria({ criteria, t }),
    planScores({ criteria, objects, layout: scores, t }),
    planRanking({ ranking, objects, values, register, scores, t, today: TODAY }),
  ]);
}

/** Positions on Saaty's scale by pair, upper half. */
function drawSquare(seed: number): (row: number, column: number) => number {
  const random = makeRandom(seed);
  const drawn = CRITERIA.map(() => CRITERIA.map(() => SAATY_POSITIONS[Math.floor(random() * SAATY_POSITIONS.length)]!));
  return (row, column) => drawn[row]![column]!;
}

describeThere('LibreOffice computes', () => {
  const folder = program === undefined ? '' : mkdtempSync(join(tmpdir(), 'kersama-'));

  beforeAll(async () => {
    for (const { choice, seed, name } of CASES) {
      writeFileSync(join(folder, name), await saveWorkbook(planRun(rankLive(choice, seed))));
    }
    const squares = SQUARES.map((seed) => {
      const position = drawSquare(seed);
      return { assessor: `Penilai ${seed}`, judgment: (_: unknown, row: number, column: number) => judgmentText(position(row, column)) }; // prettier-ignore
    });
    const data = writePlans([planComparisons({ criteria: CRITERIA, squares, t })]);
    writeFileSync(join(folder, 'squares.xlsx'), await saveWorkbook(data));
    const levels = writePlans([planComparisons({ criteria: GROUPED, squares, t })]);
    writeFileSync(join(folder, 'levels.xlsx'), await saveWorkbook(levels));
    const medians = drawMedians();
    writeFileSync(join(folder, 'medians.xlsx'), await saveWorkbook(planRun(medians, medians.rows)));
    const names = [...CASES.map(({ name }) => name), 'squares.xlsx', 'levels.xlsx', 'medians.xlsx'];
    const run = spawnSync(program!, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'computed'),
      ...names.map((name) => join(folder, name)),
    ]);
    expect(run.status).toBe(0);
  }, 900_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function computed(name: string): Promise<readonly SheetSnapshot[]> {
    const read = await readWorkbookFile(name, readFileSync(join(folder, 'computed', name)));
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.sheets;
  }

  test.each(CASES)('$choice on Peringkat as the core does (seed $seed)', async ({ choice, seed, name }) =>
    expectProved(name, rankLive(choice, seed)),
  );

  test('medians of scores as the core does', () => expectProved('medians.xlsx', drawMedians()));

  async function expectProved(name: string, { problem, ranking }: LiveRun): Promise<void> {
    const sheets = (await computed(name)).map((sheet) =>
      sheet.name === t('sheets.ranking.name') ? { ...sheet, owned: 'ranking' as const } : sheet,
    );
    const proof = proveRanking({ sheets, skipped: [], date1904: false }, ranking, problem.values, t)!;
    expect(proof.compared).toBeGreaterThan(problem.objects.length);
    expect(proof.differences).toEqual([]);
  }

  test('weights and the consistency ratio on Perbandingan as the core does', async () => {
    const [sheet] = await computed('squares.xlsx');
    const { values, top, left } = sheet!.grid;
    const at = (row: number, column: number): Scalar => values[row - top]?.[column - left] ?? '';
    const size = CRITERIA.length;
    SQUARES.forEach((seed, index) => {
      const position = drawSquare(seed);
      const matrix = CRITERIA.map((_, row) =>
        CRITERIA.map((__, column) =>
          row === column ? 1 : row < column ? judgmentAt(position(row, column)) : 1 / judgmentAt(position(column, row)),
        ),
      );
      const first = 5 + index * (size + 6);
      priorities(matrix, 'geometricMean').forEach((weight, row) =>
        expect(at(first + row, 2 * size + 4)).toBeCloseTo(weight, 9),
      );
      const { lambda, ratio } = measureConsistency(matrix, { priority: 'geometricMean', lambda: 'meanRatio' });
      expect([at(first + size + 1, 1), at(first + size + 1, 7)]).toEqual([expect.closeTo(lambda, 9), expect.closeTo(ratio, 9)]); // prettier-ignore
      expect(at(first + size + 1, 8)).toBe(t('sheets.comparisons.inconsistent'));
    });
  });

  test('squares of levels and their products as the core does', async () => {
    const [sheet] = await computed('levels.xlsx');
    const levels = comparedLevels(GROUPED);
    const blocks = readComparisons(sheet!, GROUPED, []);
    const { values } = sheet!.grid;
    const products = values.flatMap(([first], row) => (first === t('sheets.comparisons.products') ? [row + 2] : []));
    SQUARES.forEach((seed, assessor) => {
      const own = blocks.slice(assessor * levels.length, (assessor + 1) * levels.length);
      expect(own.map((block) => [block.assessor, block.level])).toEqual(levels.map((level) => [`Penilai ${seed}`, level])); // prettier-ignore
      const position = drawSquare(seed);
      const found = levels.map((level) => {
        const matrix = level.items.map((_, row) =>
          level.items.map((__, column) =>
            row === column
              ? 1
              : row < column
                ? judgmentAt(position(row, column))
                : 1 / judgmentAt(position(column, row)),
          ),
        );
        return { level, weights: priorities(matrix, 'geometricMean') };
      });
      spreadWeights(GROUPED, found).forEach((weight, row) =>
        expect(values[products[assessor]! + row]?.[3]).toBeCloseTo(weight, 9),
      );
    });
  });
});
