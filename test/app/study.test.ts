/** The study of a ranking from the sheets to the plans and the report, by a runner or in slices. */
import Ajv from 'ajv';
import { analyse } from '../../src/app/analyse';
import { toAnalysis } from '../../src/app/show-analysis';
import { planSteps } from '../../src/app/plan-step';
import type { StudyRunner } from '../../src/app/ports';
import { makeReport } from '../../src/app/report';
import { REPORT_SCHEMA } from '../../src/app/report-schema';
import type { CellRef, Scalar } from '../../src/core/model/cell';
import type { SheetSnapshot } from '../../src/core/model/snapshot';
import { studyRanking, BRIEF } from '../../src/core/ranking/study/study-ranking';
import { makeTranslator } from '../../src/i18n';
import { sheetFromRows } from '../fixtures/sheet-from-rows';
import { registerReading } from './make-reading';

const t = makeTranslator('id');
const noPause = (): Promise<void> => Promise.resolve();
const HOST = { syncs: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };

async function run(scores: Scalar[][], more: { study?: StudyRunner; known?: never } = {}, others: SheetSnapshot[] = []) {
  const { snapshot, handEdited } = registerReading();
  const headings = ['ID', 'Judul', 'K1 Keselarasan', 'K2 Dampak', 'K3 Urgensi', 'K4 Kelayakan', 'K5 Kesiapan', 'K7 Risiko'];
  const sheet = sheetFromRows([headings, ...scores], { name: 'Penilaian', owned: 'scores' });
  const [register] = snapshot.sheets;
  const third = [3, 'Terminal', 'Dinas Perhubungan', 'PT Jaya', 'Rp 90.000.000', '2 tahun'];
  const grid = { ...register!.grid, values: [...register!.grid.values, third] };
  const reading = { snapshot: { ...snapshot, sheets: [{ ...register!, grid }, sheet, ...others] }, handEdited };
  return analyse({ reading, mapping: {}, today: '2024-10-01', t, ...more }, noPause);
} // prettier-ignore

const SCORES: Scalar[][] = [
  ['KS-001', 'Bank sampah', 4, 3, 5, 4, 3, 2],
  ['KS-002', 'Air minum', 3, '', 4, 4, 4, 2],
  ['KS-003', 'Terminal', 4, 4, 3, 4, 3, 1],
];

it('is not made while nobody has scored, and no sheet is written for it', async () => {
  const full = await run([]);
  expect(full.study).toBeNull();
  expect(planSteps(full, ['rank']).map(({ sheet }) => sheet)).not.toContain('robustness');
});

it('names the cells to fill first, on the sheet, in the pane and in the report', async () => {
  const full = await run(SCORES);
  const { study } = toAnalysis(full);
  const scored = study!.narrowings.find(({ cell }) => cell?.sheet === 'Penilaian')!;
  expect(scored.cell).toEqual({ sheet: 'Penilaian', rowIndex: 2, columnIndex: 3 });
  expect(t(scored.message.key, scored.message.params)).toContain('Penilaian!D3');
  // The cost that is "terlampir" in the register is to be filled in where it stands.
  expect(study!.narrowings.map(({ cell }) => cell)).toContainEqual({ sheet: 'Rekap 1', rowIndex: 2, columnIndex: 4 });
  const plan = planSteps(full, ['rank']).find(({ sheet }) => sheet === 'robustness')!;
  expect(JSON.stringify(plan.blocks)).toContain('Penilaian!D3');
  const report = makeReport(full, HOST, {});
  const check = new Ajv({ strict: false }).compile(REPORT_SCHEMA);
  expect(check(JSON.parse(JSON.stringify(report))) || check.errors).toBe(true);
  expect(report.ranking?.intervals).toBe('bound');
  expect(report.ranking?.study?.narrowings.map(({ cell }) => cell)).toContain('Penilaian!D3');
  expect(report.ranking?.study?.certificates.map(({ sentences }) => sentences.length)).toEqual([3, 3, 3]);
});

it('leads from its sentences to the cells of Uji Peringkat and of Portofolio', async () => {
  const portfolio = sheetFromRows(
    [['Tahun', 'Sumber', 'Batas'], ['', 'Banyaknya objek', 2]],
    { name: 'Portofolio', owned: 'portfolio' },
  ); // prettier-ignore
  const full = await run(SCORES, {}, [portfolio]);
  const plan = planSteps(full, ['rank']).find(({ sheet }) => sheet === 'robustness')!;
  const rows: Scalar[][] = Array.from({ length: 60 }, () => new Array<Scalar>(30).fill(''));
  for (const { top, left, cells } of plan.blocks) {
    cells.forEach((line, r) => {
      line.forEach((cell, c) => (rows[top + r]![left + c] = cell === null || typeof cell === 'object' ? '' : cell));
    });
  }
  const written = sheetFromRows(rows, { name: 'Uji', owned: 'robustness' });
  const { study, figures } = toAnalysis({
    ...full,
    snapshot: { ...full.snapshot, sheets: [...full.snapshot.sheets, written] },
  });
  const found = study!.portfolio.find(({ key }) => key === 'ranking.portfolio.found')!;
  const { value, objects } = figures!(found);
  expect(value).toMatchObject({ sheet: 'Uji', columnIndex: 0 });
  expect(rows[(value as CellRef).rowIndex]![0]).toBe(t(found.key, found.params));
  expect(objects).toHaveLength(2);
  const left = study!.portfolio.find(({ key }) => key === 'ranking.portfolio.left')!;
  expect(figures!(left).amount).toEqual({ sheet: 'Portofolio', rowIndex: 1, columnIndex: 2 });
});

it('is left to a runner where there is one, made in slices where that fails, and not made anew for the same inputs', async () => {
  let asked = 0;
  const runner: StudyRunner = (problem) => {
    asked += 1;
    const steps = studyRanking(problem, { ...BRIEF, draws: 1 });
    for (;;) {
      const step = steps.next();
      if (step.done === true) return Promise.resolve(step.value);
    }
  };
  const first = await run(SCORES, { study: runner });
  expect([asked, first.study?.acceptability?.draws]).toEqual([1, 200]);
  const again = await run(SCORES, { study: runner, known: first.study as never });
  expect([asked, again.study === first.study]).toEqual([1, true]);
  const failing = await run(SCORES, { study: () => Promise.resolve(null) });
  expect(failing.study?.hash).toBe(first.study?.hash);
  expect(failing.study?.acceptability?.draws).toBeGreaterThan(200);
});
