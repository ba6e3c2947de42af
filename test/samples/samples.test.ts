import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intake } from '../../src/core/intake/intake';
import { formatCellRef } from '../../src/core/model/cell';
import { validate } from '../../src/core/rules/validate';
import { snapshotFromXlsx } from '../fixtures/snapshot-from-xlsx';
import { SAMPLES } from './samples';
import { writeWorkbook } from './sheet-spec';

const folder = join(__dirname, '../../assets/samples');

describe.each(SAMPLES)('sample $file', ({ file, sheets }) => {
  it('holds the cells its generator makes', async () => {
    const committed = await snapshotFromXlsx(readFileSync(join(folder, file)));
    const made = await snapshotFromXlsx(await writeWorkbook(sheets));
    expect(committed.sheets.map((sheet) => sheet.grid)).toEqual(made.sheets.map((sheet) => sheet.grid));
    expect(committed.sheets.map((sheet) => sheet.merges)).toEqual(made.sheets.map((sheet) => sheet.merges));
  });

  it('is written with the same bytes every time', async () => {
    const [first, second] = [await writeWorkbook(sheets), await writeWorkbook(sheets)];
    expect(first.equals(second)).toBe(true);
  });
});

it('the clean register is read without doubt, gives no findings but what its plans have no columns for, and names what each source pays', async () => {
  const snapshot = await snapshotFromXlsx(readFileSync(join(folder, 'register-500.xlsx')));
  const { objects, costs, sources } = intake(snapshot, {});
  expect(objects).toHaveLength(500);
  const findings = validate({ objects, costs, sources, today: '2024-09-30' });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(findings.map(({ message, cells }) => `${message.key} ${formatCellRef(cells[0]!)}`)).toEqual([
    "rules.budget-unplanned.messageNoColumn 'Rencana 2025'!A3",
    "rules.indicator-missing.messageNoColumn 'Rencana 2025'!A3",
    "rules.resource-missing.messageNoColumn 'Rencana 2025'!A3",
    "rules.study-missing.messageNoColumn 'Rencana 2025'!A3",
  ]);
  const doubts = objects.flatMap(({ fields }) => Object.values(fields).filter(({ certainty }) => certainty !== 'sure'));
  expect(doubts).toEqual([]);
  expect(objects.filter(({ fields }) => typeof fields.costApbd?.value !== 'number')).toEqual([]);
});
