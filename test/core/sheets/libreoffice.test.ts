/** The formulas of Peringkat as LibreOffice computes them, where it is installed: another program comes to the same figures. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scalar } from '../../../src/core/model/cell';
import type { CriterionValue } from '../../../src/core/model/ranking';
import { METHODS } from '../../../src/core/ranking/methods';
import { rank } from '../../../src/core/ranking/rank';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { proveRanking } from '../../../src/core/sheets/ranking/prove-ranking';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { snapshotFromXlsx } from '../../fixtures/snapshot-from-xlsx';
import { CRITERIA, makeObjects, t, TODAY, writePlans } from './fixtures';

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const testThere = program === undefined ? test.skip : test;

const OBJECTS = makeObjects(6, 3);
const SCORED = CRITERIA.map((one) => ({ ...one, from: { type: 'scores' } as const, scale: { min: 1, max: 5 } }));
const VALUES = OBJECTS.flatMap(({ id: object }, row) =>
  SCORED.map(({ id }, column): CriterionValue => ({
    object,
    criterion: id,
    value: 1 + ((row * 3 + column * 2) % 5),
    cell: null,
  })),
);

testThere.each(METHODS.map(({ id }) => id))('LibreOffice computes %s as the core does', async (method) => {
  const ranking = rank({ objects: OBJECTS, criteria: SCORED, values: VALUES, method });
  const register = layoutRegister({ objects: OBJECTS, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria: SCORED, sheet: null, t });
  const rows = OBJECTS.map(({ id }) =>
    layout.columns.map(({ role, criterion }): Scalar =>
      role === 'id' ? id : (VALUES.find((one) => one.object === id && one.criterion === criterion)?.value ?? ''),
    ),
  );
  const scores = { ...layout, rows };
  const data = writePlans([
    planRegister({ objects: OBJECTS, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planCriteria({ criteria: SCORED, t }),
    planScores({ criteria: SCORED, objects: OBJECTS, layout: scores, t }),
    planRanking({ ranking, objects: OBJECTS, values: VALUES, register, scores, t, today: TODAY }),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'kersama-'));
  try {
    const [given, computed] = [join(folder, 'given.xlsx'), join(folder, 'computed')];
    writeFileSync(given, await saveWorkbook(data));
    const run = spawnSync(program!, ['--headless', '--convert-to', 'xlsx', '--outdir', computed, given]);
    expect(run.status).toBe(0);
    const read = await snapshotFromXlsx(readFileSync(join(computed, 'given.xlsx')));
    const sheets = read.sheets.map((sheet) =>
      sheet.name === t('sheets.ranking.name') ? { ...sheet, owned: 'ranking' as const } : sheet,
    );
    const proof = proveRanking({ ...read, sheets }, ranking, VALUES, t)!;
    expect(proof.compared).toBeGreaterThan(OBJECTS.length * SCORED.length);
    expect(proof.differences).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
