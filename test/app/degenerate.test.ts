/** Data that decides nothing or too much, from the sheets to the plans and the report: a defined outcome, a sentence, and no NaN. */
import { analyse, type FullAnalysis } from '../../src/app/analyse';
import { toAnalysis } from '../../src/app/show-analysis';
import { planSteps } from '../../src/app/plan-step';
import { makeReport } from '../../src/app/report';
import type { Scalar } from '../../src/core/model/cell';
import { makeTranslator } from '../../src/i18n';
import { sheetFromRows } from '../fixtures/sheet-from-rows';

const t = makeTranslator('id');
const HOST = { syncs: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };

interface Case {
  readonly method?: string;
  readonly codes?: readonly string[];
  readonly weights?: readonly Scalar[];
  readonly costs: readonly Scalar[];
  readonly scores: readonly (readonly Scalar[])[];
}

async function run({ method = 'SAW', codes = ['A', 'B', 'C'], weights = [0.5, 0.3, 0.2], costs, scores }: Case): Promise<FullAnalysis> {
  const titles = ['Bank sampah', 'Air minum', 'Terminal'].slice(0, costs.length);
  const register = [
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Biaya (Rp)'],
    ...titles.map((title, index) => [index + 1, title, `Dinas ${title}`, `PT ${title}`, costs[index] ?? '']),
  ];
  const criteria = [
    ['Metode', method],
    [],
    ['Kode', 'Kriteria', 'Arah', 'Bobot', 'Sumber Nilai'],
    ['A', 'Dampak', 'Manfaat', weights[0] ?? 0, 'Penilaian'],
    ['B', 'Kesiapan', 'Manfaat', weights[1] ?? 0, 'Penilaian'],
    ['C', 'Biaya', 'Biaya', weights[2] ?? 0, 'Biaya'],
  ].flatMap((row, index): Scalar[][] => (index < 3 ? [row] : codes[index - 3] === undefined ? [] : [[codes[index - 3]!, ...row.slice(1)]]));
  const typed = [['ID', 'Judul', 'A', 'B'], ...scores.map((row, index) => [`KS-00${index + 1}`, titles[index] ?? '', ...row])];
  const sheets = [
    sheetFromRows(register, { name: 'Rekap' }),
    sheetFromRows(criteria, { name: 'Kriteria', owned: 'criteria' }),
    sheetFromRows(typed, { name: 'Penilaian', owned: 'scores' }),
  ];
  const reading = { snapshot: { sheets, skipped: [], date1904: false }, handEdited: [] };
  return analyse({ reading, mapping: {}, today: '2024-10-01', t }, () => Promise.resolve());
} // prettier-ignore

const COSTS = [100, 200, 300];
const CASES: readonly (readonly [string, Case, string])[] = [
  ['a constant column', { costs: COSTS, scores: [[3, 5], [3, 4], [3, 2]] }, 'ranking.remark.constant'],
  ['a cost of zero', { costs: [0, 200, 300], scores: [[3, 5], [4, 4], [5, 2]] }, 'ranking.remark.zeroCost'],
  ['zero in a method of products', { method: 'Perkalian terbobot (WP)', costs: [0, 200, 300], scores: [[3, 5], [4, 4], [5, 2]] }, 'ranking.refusal.value-not-positive'],
  ['one object', { costs: [100], scores: [[3, 5]] }, 'ranking.remark.oneObject'],
  ['all tied', { costs: [100, 100, 100], scores: [[3, 5], [3, 5], [3, 5]] }, 'ranking.remark.allTied'],
  ['weights of zero', { weights: [0, 0, 0], costs: COSTS, scores: [[3, 5], [4, 4], [5, 2]] }, 'ranking.remark.noWeights'],
  ['a missing score', { method: 'TOPSIS', costs: COSTS, scores: [[3, 5], ['', 4], [5, 2]] }, 'ranking.remark.missingAsWorst'],
  ['an object without any value', { costs: [100, '', 300], scores: [[3, 5], ['', ''], [5, 2]] }, 'ranking.remark.unscored'],
  ['a criterion without any value', { costs: COSTS, scores: [[3, ''], [4, ''], [5, '']] }, 'ranking.remark.noValues'],
]; // prettier-ignore

test.each(CASES)('%s is said on Peringkat, and nothing is NaN anywhere', async (_, given, remark) => {
  const full = await run(given);
  expect(full.ranking?.remarks.map(({ key }) => key)).toContain(remark);
  const plans = planSteps(full, ['rank']);
  const cells = plans.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
  for (const cell of cells) {
    if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    if (typeof cell === 'string') expect(cell).not.toMatch(/NaN|Infinity|undefined|\{\{/);
  }
  const found = full.ranking!.remarks.find(({ key }) => key === remark)!;
  const ranking = plans.find(({ sheet }) => sheet === 'ranking')!;
  expect(ranking.blocks.flatMap((block) => block.cells.flat())).toContain(t(found.key, found.params));
  expect(JSON.stringify([toAnalysis(full), makeReport(full, HOST, {})])).not.toMatch(/NaN|Infinity/);
  for (const { rank, best, worst } of full.ranking!.results) {
    if (rank !== null) expect([best <= rank, worst >= rank]).toEqual([true, true]);
  }
}); // prettier-ignore

const SCORES = [[3, 5], [4, 4], [5, 2]]; // prettier-ignore
const WRONG: readonly (readonly [string, Scalar])[] = [
  ['a word', 'berat'], ['below zero', -1], ['an error', '#DIV/0!'], ['a yes', true], ['beyond a billion', 1e300],
  ['a text of infinity', 'Infinity'], ['a text of NaN', 'NaN'], ['two numbers', '0,3-0,5'],
]; // prettier-ignore

test.each(WRONG)('a weight that is %s is a finding at its cell, and the others still rank', async (_, wrong) => {
  const full = await run({ weights: [0.5, wrong, 0.2], costs: COSTS, scores: SCORES });
  const found = full.findings.filter(({ rule }) => rule === 'weights-invalid');
  expect(found[0]?.cells).toEqual([{ sheet: 'Kriteria', rowIndex: 4, columnIndex: 3 }]);
  expect(t(found[0]!.message.key, found[0]!.message.params)).not.toMatch(/NaN\b(?!”)|\{\{|∞/);
  expect(full.ranking!.results.map(({ rank }) => rank).every((rank) => rank !== null)).toBe(true);
});

test('a code twice, and a sheet of no criteria, have a defined outcome', async () => {
  const twice = await run({ codes: ['A', 'A', 'C'], costs: COSTS, scores: SCORES });
  expect(twice.findings.find(({ rule }) => rule === 'weights-invalid')?.cells).toEqual([
    { sheet: 'Kriteria', rowIndex: 4, columnIndex: 3 },
  ]);
  const none = await run({ codes: [], costs: COSTS, scores: SCORES });
  expect(none.ranking!.criteria.length).toBeGreaterThan(0);
  expect(JSON.stringify(makeReport(none, HOST, {}))).not.toMatch(/NaN|Infinity/);
});

test('a cost that cannot be computed with is a finding at its cell, by any method', async () => {
  for (const method of ['SAW', 'TOPSIS']) {
    const full = await run({ method, costs: [1e300, 200, 300], scores: SCORES });
    const found = full.findings.find(({ message }) => message.key === 'ranking.refusal.value-extreme');
    expect(found?.cells).toContainEqual({ sheet: 'Rekap', rowIndex: 1, columnIndex: 4 });
    expect(full.ranking!.remarks.map(({ key }) => key)).toEqual(['ranking.refusal.value-extreme']);
    expect(full.ranking!.results.map(({ rank }) => rank)).toEqual([null, null, null]);
  }
});

test('ties share a rank and the next is skipped (1224)', async () => {
  const full = await run({ costs: [100, 100, 300], scores: [[3, 5], [3, 5], [2, 2]] }); // prettier-ignore
  expect(full.ranking?.results.map(({ rank }) => rank)).toEqual([1, 1, 3]);
});
