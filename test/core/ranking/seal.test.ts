import type { Scalar } from '../../../src/core/model/cell';
import { formatCellRef } from '../../../src/core/model/cell';
import type { Criterion } from '../../../src/core/model/ranking';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { NO_CHOICE, type ChoiceReading } from '../../../src/core/ranking/read-choice';
import { checkSeal, explainSeal, type Seal } from '../../../src/core/ranking/seal';
import { planSettings } from '../../../src/core/sheets/plan-settings';
import { makeTranslator } from '../../../src/i18n';
import { CRITERIA } from '../sheets/fixtures';

const t = makeTranslator('id');
const scored = (value: number | null) => [{ object: 'KS-001', criterion: 'K1', value, cell: null }];

/** Pengaturan as planned with the seal, and what staff typed into a cell by its label. */
function sheetWith(
  seal: Seal,
  language: 'id' | 'en' = 'id',
  typed: Readonly<Record<string, Scalar>> = {},
): SheetSnapshot {
  const text = makeTranslator(language);
  const { blocks } = planSettings({ rules: [], ruleRows: new Map(), seal, t: text });
  const values: Scalar[][] = Array.from({ length: 400 }, () => new Array<Scalar>(14).fill(''));
  for (const { top, left, cells } of blocks) {
    cells.forEach((row, r) => row.forEach((cell, c) => (values[top + r]![left + c] = (cell ?? '') as Scalar)));
  }
  for (const row of values) if (typeof row[0] === 'string' && row[0] in typed) row[1] = typed[row[0]]!;
  return {
    id: 's',
    name: 'Pengaturan',
    visible: true,
    owned: 'settings',
    grid: { top: 0, left: 0, values, formats: new Map(), formulas: null },
    merges: [],
    mergesKnown: true,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
}

const check = (
  sheet: SheetSnapshot | null,
  chosen: ChoiceReading = NO_CHOICE,
  criteria: readonly Criterion[] = CRITERIA,
) => checkSeal({ sheet, chosen, criteria, values: scored(4), knockOutRules: ['kak-incomplete'], today: '2026-12-01' });
const seal = check(null).toWrite!;
const changedParts = (reading: ReturnType<typeof check>) => reading.findings.map(({ message }) => message.params.parts);

test('nothing is sealed before a score is typed; then what is used is sealed with the day', () => {
  const values = [...scored(null), { object: 'KS-001', criterion: 'K6', value: 900, cell: null }];
  expect(
    checkSeal({ sheet: null, chosen: NO_CHOICE, criteria: CRITERIA, values, knockOutRules: [], today: '2026-12-01' })
      .toWrite,
  ).toBeNull();
  expect(seal).toMatchObject({ date: '2026-12-01', parts: { method: 'wsm', source: 'given' } });
  expect(seal.parts.criteria).toMatch(/^K1 benefit 0\.2; .*K6 cost 0\.1; K7 cost 0\.05$/);
});

test.each(['id', 'en'] as const)(
  'the seal is read back from Pengaturan (%s) and stands while nothing changes',
  (language) => {
    const reading = check(sheetWith(seal, language));
    expect(reading).toEqual({ seal, toWrite: seal, now: seal, changed: [], remark: null, findings: [] });
  },
);

test('each later change is told with its part, and the seal stays as it was', () => {
  const sheet = sheetWith(seal);
  const heavier = CRITERIA.map((one, index) => (index === 0 ? { ...one, weight: 0.3 } : one));
  const turned = CRITERIA.map((one, index) => (index === 0 ? { ...one, direction: 'cost' as const } : one));
  expect(changedParts(check(sheet, NO_CHOICE, heavier))).toEqual([['ranking.sealed.criteria']]);
  expect(changedParts(check(sheet, NO_CHOICE, turned))).toEqual([['ranking.sealed.criteria']]);
  expect(changedParts(check(sheet, NO_CHOICE, CRITERIA.slice(1)))).toEqual([['ranking.sealed.criteria']]);
  const vikor: ChoiceReading = {
    ...NO_CHOICE,
    choice: { method: 'vikor', options: { v: 0.7 }, normalisation: 'minmax' },
  };
  expect(changedParts(check(sheet, vikor))).toEqual([
    ['ranking.sealed.method', 'ranking.sealed.normalisation', 'ranking.sealed.options'],
  ]);
  const { toWrite, findings, remark } = check(sheet, { ...NO_CHOICE, weights: 'sum' });
  expect(toWrite).toEqual(seal);
  expect(findings).toMatchObject([{ severity: 'warning', message: { key: 'rules.seal-broken.message' } }]);
  expect(formatCellRef(findings[0]!.cells[0]!)).toMatch(/^Pengaturan!B\d+$/);
  expect(t(remark!.key, remark!.params)).toMatch(/1 Desember 2026: sumber bobot\. Belum/);
});

test('a change that someone explains is told with who and why; a seal edited by hand is told too', () => {
  const typed = { 'Diubah oleh': 'Kepala Bagian', 'Alasan perubahan': 'Keputusan rapat 3 Desember' };
  const { findings, toWrite } = check(sheetWith(seal, 'id', typed), { ...NO_CHOICE, weights: 'sum' });
  expect(findings).toMatchObject([{ severity: 'info', message: { key: 'rules.seal-broken.messageExplained' } }]);
  expect(t(findings[0]!.message.key, findings[0]!.message.params)).toMatch(
    /Kepala Bagian .*Keputusan rapat 3 Desember/,
  );
  expect(toWrite).toEqual({ ...seal, changedBy: 'Kepala Bagian', reason: 'Keputusan rapat 3 Desember' });
  expect(changedParts(check(sheetWith(seal, 'id', { 'Kode segel': 'abc' })))).toEqual([['ranking.sealed.hash']]);
  expect(check(sheetWith(seal, 'id', { 'Kode segel': '' })).toWrite).toMatchObject({ date: '2026-12-01' });
});

test('a rule that knocks out is a threshold: taking it away later is told', () => {
  const reading = checkSeal({
    sheet: sheetWith(seal),
    chosen: NO_CHOICE,
    criteria: CRITERIA,
    values: scored(4),
    knockOutRules: [],
    today: '2026-12-02',
  });
  expect(seal.parts.thresholds).toBe('CR 0.1; kak-incomplete');
  expect(reading.changed).toEqual(['thresholds']);
});

test('explanations are kept one behind the other, each with its day', () => {
  const once = explainSeal(seal, { name: 'Kepala Bagian', reason: 'Rapat pleno' }, '2026-12-03');
  expect(once).toEqual({ ...seal, changedBy: 'Kepala Bagian', reason: '2026-12-03 Rapat pleno' });
  const twice = explainSeal(once, { name: 'Sekretaris', reason: 'Koreksi' }, '2026-12-04');
  expect(twice).toMatchObject({ changedBy: 'Kepala Bagian; Sekretaris', reason: '2026-12-03 Rapat pleno; 2026-12-04 Koreksi' }); // prettier-ignore
  expect(check(sheetWith(twice), { ...NO_CHOICE, weights: 'sum' }).toWrite).toEqual(twice);
});

test('weights that rest on the scores are not sealed, but their source is', () => {
  const chosen: ChoiceReading = { ...NO_CHOICE, weights: 'entropy' };
  const first = check(null, chosen).toWrite!;
  const other = CRITERIA.map((one) => ({ ...one, weight: one.weight / 2 }));
  expect(check(sheetWith(first), chosen, other).findings).toEqual([]);
});
