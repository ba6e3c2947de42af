/** Lines of the history are added once, never changed and never lost, and name what they rested on. */
import { listAgreements } from '../../../src/core/agreements/list-agreements';
import type { DecisionRecord } from '../../../src/core/evaluation/papers/decision';
import { evidenceOf } from '../../../src/core/history/evidence';
import type { HistoryEvent } from '../../../src/core/history/history';
import { listEvents } from '../../../src/core/history/list-events';
import { HISTORY_COLUMNS, readHistory } from '../../../src/core/history/read-history';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { isFormula, type SheetPlan } from '../../../src/core/sheets/plan';
import { planHistory } from '../../../src/core/sheets/plan-history';
import { makeTranslator } from '../../../src/i18n';
import { makeRecord } from '../../fixtures/make-record';
import { edited, factsOf, sheetOf } from '../evaluation/papers/paper-facts';
import { makeFindings, objectOf, t } from '../sheets/fixtures';

const CELL = { sheet: 'Berita Acara', rowIndex: 20, columnIndex: 5 };
const event = (parts: Partial<HistoryEvent> = {}): HistoryEvent => ({
  kind: 'decision', object: 'KS-001', title: 'Magang', slot: '', facts: 'layak', text: 'Layak', day: '2026-11-24', document: '12/BA/2026', cell: CELL, ...parts,
}); // prettier-ignore

/** The sheet as it would be read after the plan was written. */
function written(plan: SheetPlan): SheetSnapshot {
  const tables = plan.tables.map(({ name, range }) => ({ name, range, hasHeader: true, hasTotals: false }));
  return { ...sheetOf(plan), tables };
}

function add(events: readonly HistoryEvent[], sheet: SheetSnapshot | null = null, today = '2026-11-24', evidence = 'Peringkat a', language = t) {
  return planHistory({ events, evidence: () => evidence, sheet, history: readHistory(sheet, language), today, t: language });
} // prettier-ignore

const linesOf = (sheet: SheetSnapshot) => readHistory(sheet, t)!.lines.map(({ object, text, evidence }) => [object, text, evidence]); // prettier-ignore

test('an event is added once, also on another day, with another basis and in another language', () => {
  const first = written(add([event(), event({ object: 'KS-002' })])!);
  expect(linesOf(first)).toEqual([['KS-001', 'Layak', 'Peringkat a'], ['KS-002', 'Layak', 'Peringkat a']]); // prettier-ignore
  expect(add([event(), event({ object: 'KS-002' })], first, '2027-01-01', 'Peringkat b')).toBeNull();
  expect(add([event({ text: 'Eligible' })], first, '2027-01-01', 'b', makeTranslator('en'))).toBeNull();
  expect(add([])).toBeNull();
});

test('a decision that changes and changes back has three lines, the old ones as they were', () => {
  let sheet = written(add([event()])!);
  const before = sheet.grid.values.map((row) => [...row]);
  sheet = written(add([event({ facts: 'ditunda', text: 'Ditunda' })], sheet, '2026-12-01', 'Peringkat b')!);
  sheet = written(add([event()], sheet, '2026-12-02', 'Peringkat c')!);
  expect(linesOf(sheet).map(([, text, evidence]) => [text, evidence])).toEqual([['Layak', 'Peringkat a'], ['Ditunda', 'Peringkat b'], ['Layak', 'Peringkat c']]); // prettier-ignore
  expect(sheet.grid.values.slice(0, before.length)).toEqual(before);
  const { columns, range } = readHistory(sheet, t)!;
  const keys = sheet.grid.values.slice(range.top + 1).map((row) => row[columns.key]);
  expect(keys).toEqual(['KS-001#1', 'KS-001#2', 'KS-001#3']);
});

test('what staff wrote stays: corrected texts, a column, a formula, notes below the table, a renamed heading', () => {
  const first = written(add([event(), event({ object: 'KS-002' })])!);
  const bottom = first.tables[0]!.range.bottom;
  const width = HISTORY_COLUMNS.length;
  const sheet = edited(first, (values, formulas) => {
    for (const block of [values, formulas]) {
      for (const row of block) row.push('');
      block[3]![width] = 'Paraf';
      block[3]![4] = 'Isi keputusan';
      block[4]![width] = 'ok';
      block[4]![4] = 'Layak, dibacakan ketua';
      block.push(
        block[0]!.map(() => ''),
        ['Catatan sekretariat', ...block[0]!.slice(1).map(() => '')],
      );
    }
    values[5]![width] = 2;
    formulas[5]![width] = '=1+1';
  });
  const grown = { ...sheet, tables: [{ ...sheet.tables[0]!, range: { ...sheet.tables[0]!.range, right: width } }] };
  const plan = add([event({ facts: 'ditunda', text: 'Ditunda' })], grown)!;
  const [block] = plan.blocks;
  expect(plan.tables[0]!.range).toEqual({ top: 3, left: 0, bottom: bottom + 1, right: width });
  expect(block!.cells[3]![4]).toBe('Isi keputusan');
  expect(block!.cells[4]![4]).toBe('Layak, dibacakan ketua');
  expect(block!.cells[5]!.filter(isFormula)).toEqual([{ formula: '=1+1' }]);
  expect(block!.cells[6]![4]).toBe('Ditunda');
  expect(block!.cells.at(-1)![0]).toBe('Catatan sekretariat');
});

test('a sheet without its table keeps all that stands on it', () => {
  const first = written(add([event()])!);
  const plan = add([event({ object: 'KS-002' })], { ...first, tables: [] })!;
  const said = plan.blocks.flatMap(({ cells }) => cells.flat());
  for (const value of first.grid.values.flat()) if (value !== '') expect(said).toContain(value);
  expect(said).toContain('KS-002');
});

test('decisions, recommendations, signatures, endings and monitoring become events with their cells, of objects and of agreements without one', () => {
  const objects = [objectOf('KS-001', { title: 'Magang' })];
  const decisions = new Map<string, DecisionRecord>([['KS-001', { decision: 'eligibleIf', text: 'Layak dengan perbaikan', note: 'Lengkapi RAB', cell: CELL }]]);
  const document = { instrument: 'PKS', number: '9/PKS/2024', signedOn: '2024-02-29', end: '2026-02-28' };
  const row = { agreementNumber: '9/PKS/2024', period: 'Semester I', year: 2024, target: 40, realisation: 30, compliance: 'sebagian', recommendation: 'dilanjutkan' };
  const events = (more = {}, monitored = {}) => {
    const records = [
      makeRecord('agreements', { ...document, ...more }, 5, 'KS-001'), makeRecord('agreements', { ...document, number: '1/PKS/2020' }, 6),
      makeRecord('agreements', { instrument: 'PKS', number: '-' }, 7, 'KS-001'), makeRecord('monitoring', { ...row, ...monitored }, 8), makeRecord('monitoring', { agreementNumber: '77/X/2020' }, 9),
    ];
    const agreements = listAgreements({ objects, records, today: '2024-10-01' });
    return listEvents({
      objects, records, agreements, decisions, meeting: { number: '12/BA/2026', day: '2026-11-24' },
      recommended: new Map([['KS-001', { decision: 'eligibleIf' as const, text: '', cell: CELL }]]), letter: { number: '', day: null }, t,
    });
  };
  expect(events().map(({ kind, text, day, document: of }) => [kind, text, day, of])).toEqual([
    ['decision', 'Layak dengan perbaikan. Lengkapi RAB', '2026-11-24', '12/BA/2026'],
    ['recommendation', 'Layak dengan perbaikan', null, ''],
    ['signature', 'PKS nomor 9/PKS/2024 ditandatangani', '2024-02-29', '9/PKS/2024'],
    ['monitoring', 'Monev Semester I 2024; nilai 50; realisasi 30 dari 40; rekomendasi Dilanjutkan', null, '9/PKS/2024'],
    ['signature', 'PKS nomor 1/PKS/2020 ditandatangani', '2024-02-29', '1/PKS/2020'],
  ]);
  // An agreement that belongs to no object has a history under its own number.
  expect(events().at(-1)).toMatchObject({ object: '1/PKS/2020', title: '1/PKS/2020', slot: 'PKS.1-PKS-2020' });
  expect(events({ endReason: 'wanprestasi' })[2]!.text).toBe('PKS nomor 9/PKS/2024 diakhiri (wanprestasi)');
  let sheet = written(add(events())!);
  expect(add(events(), sheet)).toBeNull();
  sheet = written(add(events({ endReason: 'wanprestasi' }, { realisation: 40 }), sheet)!);
  expect(linesOf(sheet)).toHaveLength(7);
  expect(linesOf(sheet).filter(([of]) => of === '1/PKS/2020')).toHaveLength(1);
}); // prettier-ignore

test('the evidence changes with the ranking, the seal and the findings of the object, and with nothing else', () => {
  const facts = factsOf();
  const findings = makeFindings(facts.objects);
  const { object } = findings[0]!;
  const of = (parts: Partial<Parameters<typeof evidenceOf>[0]>) =>
    evidenceOf({ ...facts, findings, ...parts })(object!);
  const base = of({});
  expect(of({ findings: findings.map((one) => ({ ...one, cells: [] })) })).toBe(base);
  expect(of({ findings: findings.filter((one) => one.object !== object) })).not.toBe(base);
  expect(of({ findings: [...findings, { ...findings[0]!, object: 'KS-999' }] })).toBe(base);
  expect(of({ ranking: null })).toContain('Belum ada peringkat');
  const [first, ...rest] = facts.ranking!.results;
  expect(of({ ranking: { ...facts.ranking!, results: [{ ...first!, score: 0.123 }, ...rest] } })).not.toBe(base);
});
