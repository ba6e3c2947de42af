/** What staff change in the table of rules on Pengaturan reaches the findings and stays in the plan of the sheet. */
import { analyse } from '../../src/app/analyse';
import { planSteps } from '../../src/app/plan-step';
import { makeTranslator } from '../../src/i18n';
import { sheetFromRows } from '../fixtures/sheet-from-rows';
import { registerReading } from './make-reading';

const t = makeTranslator('id');
const noPause = (): Promise<void> => Promise.resolve();

async function run(...rows: string[][]) {
  const { snapshot, handEdited } = registerReading();
  const table = [['ID Aturan', 'Aturan', '', 'Aktif', 'Opsi', '', 'Tingkat', 'Dasar'], ...rows];
  const settings = sheetFromRows(rows.length === 0 ? [['PENGATURAN']] : table, {
    name: 'Pengaturan',
    owned: 'settings',
  });
  const reading = { snapshot: { ...snapshot, sheets: [...snapshot.sheets, settings] }, handEdited };
  return analyse({ reading, mapping: {}, today: '2024-10-01', t }, noPause);
}

it('silences a rule, grades another, and names a broken row', async () => {
  const before = await run();
  const rules = before.findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['number-words-mismatch', 'placeholder-value']));
  const after = await run(
    ['number-words-mismatch', '', '', 'Tidak', '', '', '', ''],
    ['placeholder-value', '', '', 'Ya', '', '', 'Catatan', ''],
    ['angka-terbilang', '', '', 'Ya', '', '', '', ''],
  );
  expect(after.findings.map(({ rule }) => rule)).not.toContain('number-words-mismatch');
  const graded = after.findings.filter(({ rule }) => rule === 'placeholder-value');
  expect(graded.length).toBeGreaterThan(0);
  expect(graded.every(({ severity }) => severity === 'info')).toBe(true);
  expect(after.findings.find(({ rule }) => rule === 'settings-invalid')?.cells).toEqual([
    { sheet: 'Pengaturan', rowIndex: 3, columnIndex: 0 },
  ]);
});

it('writes the sheet again with what staff wrote', async () => {
  const full = await run(['number-words-mismatch', '', '', 'Tidak', 'mungkin', '', 'gawat', '']);
  const plan = planSteps(full, ['register']).find(({ sheet }) => sheet === 'settings')!;
  const row = plan.blocks.flatMap(({ cells }) => cells).find(([id]) => id === 'number-words-mismatch')!;
  expect([row[3], row[4], row[6]]).toEqual(['Tidak', 'mungkin', 'gawat']);
});
