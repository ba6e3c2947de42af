/** Lembar Evaluasi Cetak: the history of each object on its page, the newest first. */
import { evaluationPages } from '../../../../src/core/evaluation/papers/evaluation-pages';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import type { HistoryLine } from '../../../../src/core/history/history';
import { serialOfDay } from '../../../../src/core/parse/calendar';
import { objectOf } from '../../sheets/fixtures';
import { factsOf } from './paper-facts';

const line = (object: string, number: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
  object, kind: 'Keputusan', day: '2026-03-0' + String(number), text: `Rapat ${number}`, document: `${number}/BA`, evidence: '', code: `c${number}`,
  cell: { sheet: 'Riwayat Objek', rowIndex: number, columnIndex: 4 }, ...more,
}); // prettier-ignore

function told(history: readonly HistoryLine[], object: string) {
  const objects = [objectOf('KS-001', { title: 'Magang' }), objectOf('KS-002', { title: 'Sampah' })];
  const { rows } = planPaper(evaluationPages, factsOf({ objects, history }), null);
  return rows.filter(({ key, look }) => key.startsWith(`${object}.history`) && look === 'body').map(({ cells, from }) => [cells.filter((cell) => cell !== null), from.length]); // prettier-ignore
}

test('shows the last five lines of an object, newest first, each with its cell, and says how many there are before', () => {
  const history = [1, 2, 3, 4, 5, 6, 7].map((number) => line('KS-001', number));
  const day = (number: number) => serialOfDay(`2026-03-0${number}`, false);
  expect(told([...history, line('KS-009', 8)], 'KS-001')).toEqual([
    ...[7, 6, 5, 4, 3].map((number) => [['Keputusan', day(number), `Rapat ${number}`, `${number}/BA`], 1]),
    [['… dan 2 peristiwa lain pada lembar Riwayat Objek.'], 0],
  ]);
});

test('a line without a day or a document is shown without them, and an object without history says so', () => {
  expect(told([line('KS-002', 1, { day: null, document: '' })], 'KS-002')).toEqual([[['Keputusan', 'Rapat 1'], 1]]);
  expect(told([], 'KS-002').map(([cells]) => cells)).toEqual([['Belum ada riwayat.']]);
});

test('a full proposal with many findings and a long history still takes one page, and says what it leaves out', () => {
  const long = 'Kata yang panjang dan lengkap. '.repeat(40);
  const fields = ['kind', 'location', 'purpose', 'scope', 'benefits', 'legalBasis', 'financing', 'indicator', 'staff', 'funds'] as const; // prettier-ignore
  const objects = ['KS-001', 'KS-002'].map((id) => objectOf(id, { title: 'Magang', agency: 'Dinas Sosial', partner: 'PT Maju', duration: 36, cost: 4, costApbd: 3, costApbn: 1, ...Object.fromEntries(fields.map((field) => [field, long])) })); // prettier-ignore
  const history = [1, 2, 3, 4, 5, 6, 7].map((number) => line('KS-001', number, { text: long.slice(0, 200) }));
  const facts = factsOf({ objects, history });
  const [finding] = facts.findings;
  const findings = Array.from({ length: 12 }, () => ({ ...finding!, object: 'KS-001' }));
  const { rows, plan } = planPaper(evaluationPages, { ...facts, findings }, null);
  const titles = rows.flatMap(({ key }, index) => (/^KS-\d+\.title$/.test(key) ? [index + 1] : []));
  expect(plan.pageBreaks).toEqual(titles.slice(1));
  const words = rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')).join('\n');
  expect(words).toMatch(/… dan \d peristiwa lain/);
  expect(words).toMatch(/\d+ temuan lain/);
});

test('cost, months, ranks, scores and numbers of findings on each page are those of the register, the ranking and the findings', () => {
  const facts = factsOf();
  const { rows } = planPaper(evaluationPages, facts, null);
  const number = (value: number, digits = 4): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: digits }).format(value); // prettier-ignore
  const told = (key: string): unknown => rows.find((row) => row.key === key)?.cells.findLast((cell) => cell !== null);
  for (const { id, fields } of facts.objects) {
    const cost = fields.cost?.value;
    if (typeof cost === 'number') expect(told(`${id}.fields.cost`)).toBe(`Rp${number(cost, 2)}`);
    const months = fields.duration?.value;
    if (typeof months === 'number') expect(told(`${id}.fields.duration`)).toBe(`${months} bulan`);
    const ranked = facts.ranking!.results.find(({ object }) => object === id)!;
    const rank = told(`${id}.fields.rank`) as string;
    for (const figure of [ranked.rank, ranked.best, ranked.worst]) expect(rank.match(/\d+/g)).toContain(String(figure));
    const scores = told(`${id}.fields.scores`) as string;
    for (const { value } of facts.values.filter((one) => one.object === id)) expect(scores).toContain(`: ${number(value!)}`);
    const findings = facts.findings.filter(({ object }) => object === id);
    expect(rows.find(({ key }) => key === `${id}.findings.header`)!.cells[0]).toBe(`Temuan (${findings.length})`);
  }
}); // prettier-ignore
