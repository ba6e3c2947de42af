/** Cells that a person agreed to change, on sheets of any owner. */
import { planEdits, type CellEdit } from '../../src/core/sheets/plan-edits';
import { APPLY, closeHarnesses, openHarness, refusal, value, type Harness } from './harness';

afterEach(closeHarnesses);

const ROWS = [
  ['Penilai', 'Ketua', ''],
  ['K1', 'K2', 'K3'],
  ['3', '=A3*2', 'kata'],
];
const EDIT = { entry: { ...APPLY.entry, command: 'edit', label: 'Mengubah sel' } } as const;

async function openFilled(): Promise<Harness> {
  const harness = await openHarness();
  harness.workbook.addSheet('Lain');
  harness.fill('Data', 0, 0, ROWS);
  harness.fill('Lain', 4, 1, [['x', 'y']]);
  return harness;
}

const edit = (sheet: string, rowIndex: number, columnIndex: number, content: CellEdit['content']): CellEdit => ({
  cell: { sheet, rowIndex, columnIndex },
  content,
});

async function plansOf(harness: Harness, edits: readonly CellEdit[]) {
  const { snapshot } = value(await harness.ports.reader.read({}));
  return planEdits(edits, snapshot.sheets);
}

test('the named cells change and nothing else does; a text stays a text', async () => {
  const harness = await openFilled();
  const plans = await plansOf(harness, [
    edit('Data', 2, 0, '1/3'),
    edit('Data', 3, 2, 5),
    edit('Lain', 4, 2, null),
    edit('[lain.xlsx]Data', 0, 0, 'tidak'),
  ]);
  expect(value(await harness.ports.writer.preview(plans))).toMatchObject([
    { name: 'Data', action: 'update', cellsWritten: 2, rowsAdded: 0, overwrittenCount: 1 },
    { name: 'Lain', action: 'update', cellsWritten: 1, overwritten: [{ before: 'y', after: '' }] },
  ]);
  const syncs = await harness.syncs(async () => value(await harness.ports.writer.apply(plans, EDIT)));
  expect(syncs).toBe(3);
  const { snapshot: after } = value(await harness.ports.reader.read({}));
  expect(after.sheets[0]!.grid.values[2]![0]).toBe('1/3');
  expect([harness.input('Data', 2, 1), harness.input('Data', 2, 2), harness.input('Data', 3, 2)]).toEqual(['=A3*2', 'kata', '5']); // prettier-ignore
  expect([harness.input('Lain', 4, 1), harness.input('Lain', 4, 2)]).toEqual(['x', '']);
  // Nothing of it makes the sheets the add-in's own.
  expect(after.sheets.map(({ owned }) => owned)).toEqual([null, null]);
});

test('is one entry of the journal, which brings the old contents back', async () => {
  const harness = await openFilled();
  value(
    await harness.ports.writer.apply(await plansOf(harness, [edit('Data', 2, 0, 9), edit('Lain', 4, 1, 'z')]), EDIT),
  );
  const [entry] = value(await harness.ports.journal.list());
  expect(entry).toMatchObject({ command: 'edit', state: 'done', sheets: ['Data', 'Lain'] });
  harness.fill('Data', 0, 1, [['Sekretaris']]);
  expect(value(await harness.ports.journal.previewUndo('0001'))).toMatchObject({ cellsRestored: 2, conflicts: [] });
  value(await harness.ports.journal.undo('0001', []));
  expect([harness.input('Data', 2, 0), harness.input('Data', 0, 1), harness.input('Lain', 4, 1)]).toEqual(['3', 'Sekretaris', 'x']); // prettier-ignore
});

test('a cell changed again since is told before undoing', async () => {
  const harness = await openFilled();
  value(await harness.ports.writer.apply(await plansOf(harness, [edit('Data', 2, 0, 9)]), EDIT));
  harness.fill('Data', 2, 0, [['7']]);
  const { conflicts } = value(await harness.ports.journal.previewUndo('0001'));
  expect(conflicts).toEqual([{ cell: { sheet: 'Data', rowIndex: 2, columnIndex: 0 }, now: '7' }]);
});

test('cells that hold it already are no change', async () => {
  const harness = await openFilled();
  const plans = await plansOf(harness, [edit('Data', 0, 1, 'Ketua')]);
  expect(value(await harness.ports.writer.preview(plans))).toMatchObject([{ action: 'none', cellsWritten: 0 }]);
});

test('a sheet that is gone and a protected one are refused by name', async () => {
  const harness = await openFilled();
  const plans = await plansOf(harness, [edit('Lain', 4, 1, 'z')]);
  harness.workbook.data.sheets.find(({ name }) => name === 'Lain')!.protection = { protected: true, options: {} };
  expect(refusal(await harness.ports.writer.apply(plans, EDIT))).toMatchObject({
    code: 'protectedSheet',
    params: { sheet: 'Lain' },
  });
  harness.workbook.data.sheets.splice(1, 1);
  expect(refusal(await harness.ports.writer.preview(plans))).toMatchObject({
    code: 'itemGone',
    params: { sheet: 'Lain' },
  });
});

test('on a protected sheet, unlocked cells are changed and others refused before anything is written', async () => {
  const harness = await openFilled();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Lain');
    sheet.getRange('B5').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  value(await harness.ports.writer.apply(await plansOf(harness, [edit('Lain', 4, 1, 'bebas')]), EDIT));
  expect(harness.input('Lain', 4, 1)).toBe('bebas');
  const mixed = await plansOf(harness, [edit('Lain', 4, 1, 'lagi'), edit('Lain', 4, 2, 'terkunci')]);
  expect(refusal(await harness.ports.writer.apply(mixed, EDIT))).toMatchObject({
    code: 'protectedSheet',
    params: { sheet: 'Lain', after: 'untouched' },
  });
  expect(harness.input('Lain', 4, 1)).toBe('bebas');
});
