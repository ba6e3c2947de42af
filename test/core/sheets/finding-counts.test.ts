/** The figures on Temuan follow what staff decide, computed by the engine. */
import { columnLetters } from '../../../src/core/model/cell';
import { planFindings } from '../../../src/core/sheets/plan-findings';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import { makeFindings, makeObjects, t, TODAY, writePlans } from './fixtures';

test('open, excused, accepted and cured ones are counted by severity, rule and agency, and the false alarms from them', () => {
  const objects = makeObjects(40);
  const findings = makeFindings(objects, 7).slice(0, 6).map((finding, index) => ({
    ...finding,
    rule: 'vague-wording',
    severity: 'warning' as const,
    ...(index < 3 ? { decision: { status: index < 2 ? ('excused' as const) : ('accepted' as const), reason: 'x', date: TODAY } } : {}),
  })); // prettier-ignore
  expect(findings).toHaveLength(6);
  const plan = planFindings({ findings, objects, sheet: null, t, today: TODAY });
  const data = writePlans([plan]);
  const calculator = makeNodeCalculator({ engineOnly: true });
  const sheet = data.sheets[0]!;
  calculator.invalidate({ type: 'structure', sheetId: sheet.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  const row = (at: number, from: number, count: number): unknown[] =>
    Array.from({ length: count }, (_, index) => sheet.cells.get(at)?.get(from + index)?.value);
  expect(row(3, 0, 6)).toEqual([
    'Tingkat',
    'Terbuka',
    'Bukan masalah',
    'Diterima apa adanya',
    'Selesai',
    'Salah alarm',
  ]);
  expect(row(5, 0, 5)).toEqual(['Peringatan', 3, 2, 1, 0]);
  expect(row(5, 5, 1)[0]).toBeCloseTo(2 / 3, 10);
  expect(row(4, 1, 5)).toEqual([0, 0, 0, 0, '']);
  expect(row(4, 6, 1)[0]).toBeCloseTo(2 / 3, 10);
  // Beside the table: by rule, then by agency.
  const beside = plan.blocks.filter(({ left }) => left > 13);
  expect(beside.map(({ left, top }) => `${columnLetters(left)}${top + 1}`)).toEqual(['Q9', 'X9']);
  expect(row(9, beside[0]!.left, 5)).toEqual([t('rules.vague-wording.title'), 3, 2, 1, 0]);
  const agencies = beside[1]!.cells.length - 1;
  const open = Array.from({ length: agencies }, (_, index) => Number(row(9 + index, beside[1]!.left + 1, 1)[0]));
  expect(open.reduce((sum, count) => sum + count, 0)).toBe(3);
});
