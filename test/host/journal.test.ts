import { APPLY, closeHarnesses, openHarness, refusal, ROWS, tablePlan, value, type Harness } from './harness';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';

afterEach(closeHarnesses);

const apply = async (harness: Harness, plans = [tablePlan(ROWS)]) =>
  value(await harness.ports.writer.apply(plans, APPLY));
const CHANGED = [['KS-001', '=Lain & <b>', 9, '1'], ...ROWS.slice(1), ['KS-004', 'Baru', 1, null]];

async function reopen(harness: Harness): Promise<Harness> {
  const bytes = await saveWorkbook(harness.workbook.data);
  closeHarnesses();
  const opened = await openWorkbook(bytes, 'Book1.xlsx');
  if (!opened.ok) throw new Error(opened.code);
  return openHarness(opened.data);
}

test('lists entries oldest first, with what they wrote', async () => {
  const harness = await openHarness();
  expect(value(await harness.ports.journal.list())).toEqual([]);
  await apply(harness);
  await apply(harness, [tablePlan(CHANGED)]);
  const entries = value(await harness.ports.journal.list());
  expect(entries.map(({ id, state, sheets, label }) => [id, state, sheets, label])).toEqual([
    ['0001', 'done', ['Register'], 'Menyusun Register'],
    ['0002', 'done', ['Register'], 'Menyusun Register'],
  ]);
  expect(await harness.syncs(() => harness.ports.journal.list())).toBe(2);
});

test('undoing a first run deletes the sheet it created, and the run can be repeated', async () => {
  const harness = await openHarness();
  await apply(harness);
  const shown = value(await harness.ports.journal.previewUndo('0001'));
  expect(shown).toMatchObject({ sheetsRemoved: ['Register'], cellsRestored: 0, conflicts: [] });
  expect(value(await harness.ports.journal.undo('0001', []))).toMatchObject({ id: '0001', state: 'undone' });
  expect(harness.names()).toEqual(['Data']);
  expect((await apply(harness)).id).toBe('0002');
  expect(harness.names()).toEqual(['Data', 'Register']);
});

test('undoing an update brings back cells and table, also after the file was saved and opened again', async () => {
  const first = await openHarness();
  await apply(first, [tablePlan([['KS-001', '=bukan rumus', 5, '0012'], ...ROWS.slice(1)])]);
  await apply(first, [tablePlan(CHANGED)]);
  expect(first.input('Register', 6, 1)).toBe('Baru');
  const harness = await reopen(first);
  const shown = value(await harness.ports.journal.previewUndo('0002'));
  expect(shown).toMatchObject({ sheetsRemoved: [], conflicts: [] });
  expect(shown.cellsRestored).toBe(6);
  value(await harness.ports.journal.undo('0002', []));
  const { snapshot, handEdited } = value(await harness.ports.reader.read({}));
  const register = snapshot.sheets.find(({ owned }) => owned === 'register')!;
  expect(register.grid.values[3]).toEqual(['KS-001', '=bukan rumus', 5, '0012']);
  expect(register.grid.values).toHaveLength(6);
  expect(register.tables[0]!.range.bottom).toBe(5);
  expect(handEdited).toEqual([]);
});

test('a cell changed since is a conflict, and stays when the person wants to keep it', async () => {
  const harness = await openHarness();
  await apply(harness);
  await apply(harness, [tablePlan(CHANGED)]);
  harness.fill('Register', 3, 1, [['diubah tangan']]);
  const { conflicts } = value(await harness.ports.journal.previewUndo('0002'));
  expect(conflicts).toEqual([{ cell: { sheet: 'Register', rowIndex: 3, columnIndex: 1 }, now: 'diubah tangan' }]);
  value(
    await harness.ports.journal.undo(
      '0002',
      conflicts.map(({ cell }) => cell),
    ),
  );
  expect(harness.input('Register', 3, 1)).toBe('diubah tangan');
  expect(harness.input('Register', 3, 2)).toBe('1500000');
});

test('a changed cell of a created sheet is a conflict, and keeping it keeps the sheet', async () => {
  const harness = await openHarness();
  await apply(harness);
  harness.fill('Register', 3, 1, [['diubah tangan']]);
  const { conflicts } = value(await harness.ports.journal.previewUndo('0001'));
  expect(conflicts).toHaveLength(1);
  value(
    await harness.ports.journal.undo(
      '0001',
      conflicts.map(({ cell }) => cell),
    ),
  );
  expect(harness.names()).toEqual(['Data', 'Register']);
});

test('an undone entry cannot be undone again', async () => {
  const harness = await openHarness();
  await apply(harness);
  value(await harness.ports.journal.undo('0001', []));
  expect(refusal(await harness.ports.journal.undo('0001', [])).code).toBe('itemGone');
  expect(refusal(await harness.ports.journal.previewUndo('0099')).code).toBe('itemGone');
});

test('before-images larger than one part are put together again', async () => {
  const harness = await openHarness();
  const rows = (mark: string) =>
    Array.from({ length: 60 }, (_, index) => [`KS-${index}`, mark.repeat(10_000), null, null]);
  await apply(harness, [tablePlan(rows('a'))]);
  await apply(harness, [tablePlan(rows('b'))]);
  expect([...harness.workbook.data.customXmlParts.values()].every(({ xml }) => xml.length < 300_000)).toBe(true);
  value(await harness.ports.journal.undo('0002', []));
  expect(harness.input('Register', 62, 1)).toBe('a'.repeat(10_000));
});
