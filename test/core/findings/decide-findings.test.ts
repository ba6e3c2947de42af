/** What staff decide about findings stays with them over runs, moves of rows and languages, and lapses with its grounds. */
import { decideFindings, excusedBy } from '../../../src/core/findings/decide-findings';
import { keysOfFindings } from '../../../src/core/findings/finding-keys';
import type { Finding } from '../../../src/core/model/finding';
import type { FindingDecisions } from '../../../src/core/model/finding-decision';
import type { CooperationObject } from '../../../src/core/model/object';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { validate } from '../../../src/core/rules/validate';
import { findingRowsOf, planFindings } from '../../../src/core/sheets/plan-findings';
import type { SheetPlan } from '../../../src/core/sheets/plan';
import { FIELD_IDS } from '../../../src/core/model/object';
import { makeTranslator } from '../../../src/i18n';
import { makeCleanObject, makeSource } from '../rules/make-object';
import { makeRecord } from '../rules/make-record';

const TODAY = '2024-10-01';
const LATER = '2024-10-08';
const VAGUE = { id: 'KS-001', scope: 'Pengangkutan, penimbangan secukupnya, dan lain-lain' };
const t = makeTranslator('id');

const check = (objects: readonly CooperationObject[]): Finding[] =>
  validate({ objects, costs: [], sources: [makeSource(FIELD_IDS)], today: TODAY });

const STATUS = 9;
const REASON = 10;
const SINCE = 11;

/** The table of a plan as it would be read again, with cells typed over. */
function sheetOf(
  plan: SheetPlan,
  typed: readonly (readonly [row: number, column: number, text: string])[] = [],
): SheetSnapshot {
  const block = plan.blocks.find(({ cells }) => cells[0]!.length === 15)!;
  const values = block.cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
  for (const [row, column, text] of typed) values[row + 1]![column] = text;
  return {
    id: 'x', name: 'Temuan', visible: true, owned: 'findings', merges: [], mergesKnown: true, hiddenRows: [], hiddenColumns: [],
    tables: [], isProtected: false, isFiltered: false, grid: { top: 8, left: 0, values, formats: new Map(), formulas: null },
  }; // prettier-ignore
}

function run(
  objects: readonly CooperationObject[],
  sheet: SheetSnapshot | null,
  stored: FindingDecisions = {},
  today = TODAY,
  words = t,
) {
  const decided = decideFindings({ findings: check(objects), objects, rows: findingRowsOf(sheet), stored, today });
  const plan = planFindings({ findings: decided.findings, objects, sheet, t: words, today });
  const rows = plan.blocks.find(({ cells }) => cells[0]!.length === 15)!.cells.slice(1);
  return { ...decided, plan, rows };
}

const EXCUSED = [
  [0, STATUS, 'Bukan masalah'],
  [0, REASON, 'Rincian ada pada lampiran PKS'],
] as const satisfies readonly (readonly [number, number, string])[];

function runTyped() {
  const objects = [makeCleanObject(VAGUE, 5)];
  const first = run(objects, null);
  return { objects, first, second: run(objects, sheetOf(first.plan, EXCUSED), {}, LATER) };
}

test('what is typed on Temuan is remembered with reason and date', () => {
  const { first, second } = runTyped();
  expect(first.rows[0]![STATUS]).toBe('Terbuka');
  expect(second.findings[0]!.decision).toEqual({
    status: 'excused',
    reason: 'Rincian ada pada lampiran PKS',
    date: LATER,
  });
  expect(second.rows[0]!.slice(STATUS, SINCE + 1)).toEqual([
    'Bukan masalah',
    'Rincian ada pada lampiran PKS',
    '08/10/2024',
  ]);
  // The date stays on later runs, with the stored decisions and without them.
  for (const stored of [second.decisions, {}]) {
    const third = run(runTyped().objects, sheetOf(second.plan), stored, '2024-11-01');
    expect(third.rows[0]![SINCE]).toBe('08/10/2024');
  }
});

test('a decision survives rows that move, new findings before it and another language', () => {
  const { second } = runTyped();
  const moved = [makeCleanObject({ id: 'KS-009', scope: 'Pelatihan secukupnya' }, 5), makeCleanObject(VAGUE, 40)];
  const third = run(moved, sheetOf(second.plan), second.decisions, LATER, makeTranslator('en'));
  const row = third.rows.find((cells) => cells[1] === 'KS-001' && cells[STATUS] !== 'Open')!;
  expect([row[STATUS], row[REASON]]).toEqual(['Not a problem', 'Rincian ada pada lampiran PKS']);
  expect(third.rows.filter((cells) => cells[1] === 'KS-009').every((cells) => cells[STATUS] === 'Open')).toBe(true);
});

test('it lapses when what it was said of changes, and says so', () => {
  const { second } = runTyped();
  const changed = [makeCleanObject({ ...VAGUE, scope: 'Pengangkutan, penimbangan sewajarnya, dan lain-lain' }, 5)];
  const third = run(changed, sheetOf(second.plan), second.decisions, '2024-12-01');
  const [finding] = third.findings;
  expect(finding!.decision).toBeUndefined();
  expect(finding!.lapsed).toMatchObject({ status: 'excused', date: LATER });
  expect(third.rows[0]![STATUS]).toBe('Terbuka');
  expect(third.rows[0]![REASON]).toMatch(/8 Oktober 2024.*lampiran PKS.*tidak berlaku lagi/);
});

test('a cured finding leaves the open ones by itself, and is open again when it comes back', () => {
  const objects = [makeCleanObject(VAGUE, 5)];
  const first = run(objects, null);
  const open = (rows: typeof first.rows): number => rows.filter((row) => row[STATUS] === 'Terbuka').length;
  const cured = run([makeCleanObject({ id: 'KS-001' }, 5)], sheetOf(first.plan), {}, LATER);
  expect([open(first.rows), open(cured.rows)]).toEqual([first.findings.length, 0]);
  expect(cured.rows.every((row) => row[STATUS] === 'Selesai' && row[SINCE] === '08/10/2024')).toBe(true);
  const later = run([makeCleanObject({ id: 'KS-001' }, 5)], sheetOf(cured.plan), {}, '2024-12-01');
  expect(later.rows[0]![SINCE]).toBe('08/10/2024');
  const back = run(objects, sheetOf(later.plan), {}, '2024-12-02');
  expect(back.rows.map((row) => row[STATUS])).toEqual(first.rows.map(() => 'Terbuka'));
});

test('a decision taken back on the sheet is open again', () => {
  const { objects, second } = runTyped();
  const third = run(objects, sheetOf(second.plan, [[0, STATUS, 'Terbuka']]), second.decisions, '2024-12-01');
  expect(third.findings.some(({ decision }) => decision !== undefined)).toBe(false);
});

test('what a silenced rule found is not called cured', () => {
  const objects = [makeCleanObject(VAGUE, 5)];
  const first = run(objects, null);
  const silenced = new Set(['vague-wording']);
  const plan = planFindings({ findings: [], objects, sheet: sheetOf(first.plan), silenced, t, today: LATER });
  expect(findingRowsOf(sheetOf(plan))).toEqual([]);
});

test('keys do not depend on rows, and repeated findings have keys of their own', () => {
  const at = (row: number): string[] => keysOfFindings(check([makeCleanObject(VAGUE, row)]));
  expect(at(5)).toEqual(at(77));
  const [finding] = check([makeCleanObject(VAGUE, 5)]);
  expect(new Set(keysOfFindings([finding!, finding!, finding!])).size).toBe(3);
});

test('each finding of an object has a place, the gravest first, and a sheet of before without places is still read', () => {
  const objects = [makeCleanObject(VAGUE, 5)];
  const { plan, rows } = run(objects, null);
  const [KEY, PLACE] = [13, 14];
  const grades = ['Kesalahan', 'Peringatan', 'Catatan'];
  const ofObject = rows.filter((row) => row[1] === objects[0]!.id);
  const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '');
  const placeOf = (row: (typeof rows)[number]): number => Number(textOf(row[PLACE]).split('#')[1]);
  const placed = [...ofObject].sort((a, b) => placeOf(a) - placeOf(b));
  expect(placed.map((row) => row[PLACE])).toEqual(ofObject.map((_, index) => `${objects[0]!.id}#${index + 1}`));
  const order = placed.map((row) => grades.indexOf(textOf(row[0])));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const typed = sheetOf(plan, EXCUSED);
  const before = { ...typed, grid: { ...typed.grid, values: typed.grid.values.map((row) => row.slice(0, KEY + 1)) } };
  expect(findingRowsOf(before)).toHaveLength(rows.length);
  expect(run(objects, before).findings[0]!.decision).toMatchObject({ status: 'excused', reason: EXCUSED[1][2] });
}); // prettier-ignore

test('a row that staff say is no trial is checked again by every other rule', () => {
  const objects = [makeCleanObject({ id: 'KS-001' }, 5)];
  const records = [
    makeRecord('schedule', { title: 'Testing' }, { rowIndex: 4 }),
    makeRecord('agreements', { title: 'Testing', start: '2024-05-02', end: '2024-05-01' }, { rowIndex: 8 }),
  ];
  const checked = (realRows: ReadonlySet<string> = new Set()) =>
    validate({ objects, costs: [], records, sources: [makeSource(FIELD_IDS)], today: TODAY, realRows });
  const ofTrials = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'test-row');
  const ofRow = (findings: readonly Finding[]) =>
    findings.filter(
      ({ rule, cells }) => rule !== 'test-row' && cells.some(({ sheet }) => sheet === 'Tabel agreements'),
    );
  const first = checked();
  expect([ofTrials(first).length, ofRow(first).length]).toEqual([2, 0]);
  const sheet = planFindings({ findings: first, objects, sheet: null, t, today: TODAY });
  const at = first.findIndex(({ rule, cells }) => rule === 'test-row' && cells[0]!.sheet === 'Tabel agreements');
  const typed = findingRowsOf(sheetOf(sheet));
  const { key } = typed.find((row) => row.key === keysOfFindings(first)[at])!;
  const rows = typed.map((row) => (row.key === key ? { ...row, status: 'Bukan masalah' } : row));
  const excused = excusedBy({ objects, rows, stored: {}, today: LATER }, ['test-row']);
  expect([[...excused.objects], [...excused.rows]]).toEqual([[], [key]]);
  const second = checked(excused.rows);
  expect(ofTrials(second)).toEqual(ofTrials(first));
  expect(ofRow(second).length).toBeGreaterThan(0);
});
