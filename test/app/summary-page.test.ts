/**
 * Ringkasan is one A4 page in letters of at least 8 points, whatever the workbook holds: by its plan, as the host writes it, and
 * as LibreOffice prints it, where that is installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chairFacts } from '../../src/core/evaluation/chair-facts';
import type { CooperationObject } from '../../src/core/model/object';
import { CODE_LISTS } from '../../src/core/register/codes';
import { planSummary } from '../../src/core/sheets/plan-summary';
import type { PlanCell, SheetPlan } from '../../src/core/sheets/plan';
import { makeTranslator } from '../../src/i18n';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { factsOf, isWithin } from '../core/evaluation/papers/paper-facts';
import { objectOf, TODAY } from '../core/sheets/fixtures';
import { APPLY, closeHarnesses, openHarness, value } from '../host/harness';

afterEach(closeHarnesses);

const AGENCIES = [
  'Dinas Koperasi, Usaha Mikro, Perindustrian, dan Perdagangan', 'Dinas Ketahanan Pangan, Pertanian, dan Perikanan', 'Bappeda',
  'Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan, dan Perlindungan Anak', 'BPBD', 'Dinas Kesehatan', 'Dinas Sosial',
  'Badan Pengelolaan Keuangan dan Pendapatan Daerah', 'RSUD R. Syamsudin, S.H.', 'Dinas Perhubungan', 'Inspektorat Daerah',
  'Dinas Lingkungan Hidup', 'Dinas Tenaga Kerja', 'Sekretariat Daerah', 'Sekretariat DPRD', 'Dinas Perpustakaan dan Arsip Daerah',
]; // prettier-ignore
const LONG = 'Penyelenggaraan Pendidikan, Penelitian, dan Pengabdian kepada Masyarakat bagi Perangkat Daerah';

function objectsOf(count: number, title: string): CooperationObject[] {
  const codes = (list: 'kind' | 'stage' | 'affair', index: number) => CODE_LISTS[list][index % CODE_LISTS[list].length]!.id;
  return Array.from({ length: count }, (_, index) =>
    objectOf(`KS-${String(index + 1).padStart(3, '0')}`, {
      title: title === '' ? `Kerja sama ${index + 1}` : `${title} ${index + 1}`,
      kind: index % 9 === 8 ? null : codes('kind', index),
      stage: index % 13 === 12 ? null : codes('stage', index),
      affair: index % 11 === 10 ? null : codes('affair', index),
      agency: index % 17 === 16 ? null : AGENCIES[index % AGENCIES.length]!,
      start: index % 8 === 7 ? null : `${2017 + (index % 9)}-03-01`,
      cost: 1_000_000_000 * (index + 1),
      costApbd: 400_000_000 * (index + 1),
    }),
  );
} // prettier-ignore

const CASES = [
  ['none but one', 'id', 1, '', false],
  ['twelve without scores', 'en', 12, '', false],
  ['sixty with short titles', 'id', 60, '', true],
  ['five hundred with long titles', 'id', 500, LONG, true],
  ['five hundred in capitals', 'en', 500, LONG.toUpperCase(), true],
] as const;

function pageOf([, language, count, title, isRanked]: (typeof CASES)[number]) {
  const objects = objectsOf(count, title);
  const given = factsOf({ objects });
  const facts = isRanked ? given : { ...given, ranking: null, summary: { ...given.summary, top: [], topMore: 0 } };
  const t = makeTranslator(language);
  const plan = planSummary({
    facts: facts.summary,
    chair: chairFacts(facts),
    objects,
    register: facts.register,
    has: { register: false, findings: false, ranking: false },
    t,
    today: TODAY,
  });
  return { facts, objects, plan, t };
}

/** Every cell of the plan that says something, by row and column. */
function cellsOf({ blocks }: SheetPlan): { row: number; column: number; cell: Exclude<PlanCell, null> }[] {
  return blocks.flatMap(({ top, left, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) => (cell === null || cell === '' ? [] : [{ row: top + r, column: left + c, cell }])),
    ),
  );
}

/** The row below the heading `text`, read to the first empty one: its figures by its labels. */
function tableOf(plan: SheetPlan, text: string): Map<string, PlanCell[]> {
  const block = plan.blocks.find(({ cells }) => cells[0]!.includes(text))!;
  return new Map(block.cells.slice(1).map((line) => {
    const said = line.filter((cell) => cell !== null);
    return [said[0] as string, said.slice(1)];
  }));
} // prettier-ignore

describe.each(CASES.map((one) => [one[0], one] as const))('%s', (_name, one) => {
  const { facts, objects, plan, t } = pageOf(one);

  test('fits on a landscape A4 page in letters of 8 points', () => {
    const { print } = plan;
    expect(print).toMatchObject({ orientation: 'landscape', paper: 'a4', fitWide: 1, fitTall: 1 });
    expect(print!.scale).toBeUndefined();
    const { left, right, top, bottom } = print!.margins!;
    const width = plan.columnWidths.reduce((sum, column) => sum + 7 * column.width + 5, 0);
    const tall = plan.rowHeights!.reduce((sum, row) => sum + (row.height - 15) / 0.75, 0);
    // The title is set in 16 points, the figures of the cards in 18.
    const height = (print!.area!.bottom + 1) * 20 + tall + 8 + 12;
    const scale = Math.min(((11.69 - left - right) * 96) / width, ((8.27 - top - bottom) * 96) / height);
    expect(scale * 11).toBeGreaterThanOrEqual(8);
    expect(print!.area!.right).toBe(plan.columnWidths.length - 1);
    for (const { row, column } of cellsOf(plan)) expect(isWithin(print!.area!, row, column)).toBe(true);
  });

  test('has a chart beside its table that hides no cell', () => {
    const [chart, ...others] = plan.charts;
    expect(others).toEqual([]);
    const hidden = cellsOf(plan).filter(({ row, column }) => isWithin(chart!.place, row, column));
    expect(hidden).toEqual([]);
    const inSource = (column: number) =>
      cellsOf(plan).filter((cell) => cell.column === column && isWithin(chart!.source, cell.row, cell.column));
    expect(inSource(chart!.source.left).map(({ cell }) => cell)).toEqual([
      t('sheets.summary.code'),
      ...Array.from({ length: 16 }, (_, index) => `R${index + 1}`),
    ]);
    expect(chart!.place.bottom - chart!.place.top).toBeGreaterThanOrEqual(7);
  });

  test('leaves nothing out unsaid: every table adds up, the rest is counted', () => {
    const count = (table: string): number =>
      [...tableOf(plan, t(table)).values()].reduce((sum, [figure]) => sum + Number(figure), 0);
    for (const table of ['byKind', 'byStage', 'byAgency', 'byAffair']) {
      expect([table, count(`sheets.summary.${table}`)]).toEqual([table, objects.length]);
    }
    expect(count('sheets.summary.byYear')).toBe(objects.reduce((sum, { fields }) => sum + Number(fields.cost!.value), 0));
    const agencies = tableOf(plan, t('sheets.summary.byAgency'));
    const names = new Set(objects.flatMap(({ fields }) => (fields.agency!.value as string | null) ?? []));
    const shown = [...agencies.keys()].filter((label) => names.has(label));
    const more = names.size - shown.length;
    if (more > 0) expect([...agencies.keys()]).toContain(t('sheets.summary.moreAgencies', { count: more }));
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(4, names.size));
    const where = cellsOf(plan).at(-1)!.cell;
    expect(where).toContain(t('papers.summaryAnnex.name'));
    const top = tableOf(plan, t('sheets.summary.top'));
    if (one[4]) {
      const said = [...top.values()].map(([title]) => title as string);
      facts.summary.top.slice(0, 4).forEach(({ title, best, worst }, index) => {
        expect(title.startsWith(said[index]!.replace(/…$/, ''))).toBe(true);
        expect([...top.values()][index]!.at(-1)).toBe(`${best}–${worst}`);
      });
    } else expect([...top.keys()]).toEqual([t('sheets.summary.noRanking')]);
  }); // prettier-ignore
});

test('is written with its margins and fitted to one page, and takes back the two pages of an earlier one', async () => {
  const { plan } = pageOf(CASES[2]);
  const harness = await openHarness();
  const earlier = { ...plan, pageBreaks: [20], print: { ...plan.print!, scale: 60 } };
  value(await harness.ports.writer.apply([earlier], APPLY));
  const sheet = harness.workbook.data.sheets.find(({ name }) => name === 'Ringkasan')!;
  expect(sheet.print).toMatchObject({ rowBreaks: [20], scale: 60 });
  value(await harness.ports.writer.apply([plan], APPLY));
  expect(sheet.print).toMatchObject({ rowBreaks: [], scale: null, fitToWide: 1, fitToTall: 1, orientation: 'landscape' });
  expect(sheet.print.margins.left).toBeCloseTo(0.4 * 72);
  expect(sheet.print.margins.bottom).toBeCloseTo(0.6 * 72);
  expect(sheet.charts).toHaveLength(1);
  expect(sheet.charts[0]).toMatchObject({ chartType: 'ColumnStacked', reverseCategories: false });
}); // prettier-ignore

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const testThere = program === undefined ? test.skip : test;

testThere.each(CASES.map((one) => [one[0], one] as const))('LibreOffice prints one page: %s', async (_name, one) => {
  const harness = await openHarness();
  value(await harness.ports.writer.apply([pageOf(one).plan], APPLY));
  const folder = mkdtempSync(join(tmpdir(), 'kersama-page-'));
  try {
    const file = join(folder, 'page.xlsx');
    writeFileSync(file, await saveWorkbook(harness.workbook.data));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const run = spawnSync(program!, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file]);
    expect(run.status).toBe(0);
    const printed = readFileSync(join(folder, 'page.pdf'), 'latin1');
    expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
