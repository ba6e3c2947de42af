/** Sure fixes through Microsoft's office.js: offered, previewed, written to the source cell, refused where it changed, undone. */
import { makeController } from '../../src/app/make-controller';
import type { Fix } from '../../src/core/findings/fix';
import { makeTranslator } from '../../src/i18n/index';
import { closeHarnesses, openHarness, type Harness } from '../host/harness';

afterEach(closeHarnesses);
jest.setTimeout(60_000);

const HEADINGS = [
  'No',
  'Judul Kerja Sama',
  'Perangkat Daerah',
  'Mitra',
  'Tanggal Mulai',
  'Biaya (Rp)',
  'APBD (Rp)',
  'Mitra (Rp)',
];
const ROWS = [
  ['1', 'Pengelolaan sampah perbatasan', 'Dinas Lingkungan Hidup', 'PT Bersih', '25/01/2025', "'Rp 750.000.000", '500000000', '250000000'],
  ['2', 'Pelatihan vokasi', 'Dinas Tenaga Kerja', 'Politeknik', '25 Januari 2025', '', '100000000', '50000000'],
  ['3', 'Layanan rujukan', 'Dinas Kesehatan', 'RS Harapan', '03/04/2025', "'1.250", '', ''],
]; // prettier-ignore

/** Another controller over the same workbook, that has read it. */
async function again(harness: Harness) {
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  await controller.refresh();
  const fixes = controller.getState().analysis!.fixes;
  return { harness, controller, fixes };
}

async function open() {
  const harness = await openHarness(undefined, { timeoutMs: 30_000, retryDelays: [1], cellEditDelays: [1] });
  harness.fill('Data', 0, 0, [HEADINGS, ...ROWS.map((row) => row.map((cell, at) => (at === 4 ? `'${cell}` : cell)))]);
  return again(harness);
}

const named = (fixes: readonly Fix[], kind: Fix['kind']): Fix => fixes.find((fix) => fix.kind === kind)!;
const source = (harness: Harness): string[] => [4, 5].flatMap((column) => [1, 2, 3].map((row) => harness.input('Data', row, column))); // prettier-ignore

test('only what is sure is offered, with before and after', async () => {
  const { fixes } = await open();
  expect(fixes.map(({ kind, cell, before, content }) => [kind, `${cell.rowIndex},${cell.columnIndex}`, before, content])).toEqual([
    ['date', '1,4', '25/01/2025', '25 Januari 2025'],
    ['number', '1,5', 'Rp 750.000.000', 750_000_000],
    ['sum', '2,5', '', 150_000_000],
  ]); // prettier-ignore
});

test('all accepted ones are one entry of the journal, and undone together', async () => {
  const { harness, controller, fixes } = await open();
  const before = source(harness);
  await controller.prepareFixes(fixes);
  expect(controller.getState().preview!.changes).toMatchObject([{ name: 'Data', cellsWritten: 3 }]);
  expect(source(harness)).toEqual(before);
  await controller.apply();
  expect(controller.getState().problem).toBeNull();
  expect([harness.input('Data', 1, 4), harness.input('Data', 1, 5), harness.input('Data', 2, 5)]).toEqual(["'25 Januari 2025", '750000000', '150000000']); // prettier-ignore
  expect(controller.getState().analysis!.fixes).toEqual([]);
  await controller.prepareUndo();
  await controller.undo(false);
  expect(source(harness)).toEqual(before);
});

test('a cell that changed since it was offered is named and nothing is written', async () => {
  const { harness, controller, fixes } = await open();
  harness.fill('Data', 1, 5, [["'Rp 800.000.000"]]);
  const before = source(harness);
  await controller.prepareFixes(fixes);
  expect(controller.getState().problem!.refusal).toMatchObject({ code: 'cellChanged', params: { cell: 'Data!F2' } });
  expect(controller.getState().preview).toBeNull();
  // Offered anew, and changed between the preview and the writing.
  const again = controller.getState().analysis!.fixes;
  await controller.prepareFixes(again);
  expect(controller.getState().preview).not.toBeNull();
  harness.fill('Data', 1, 5, [["'Rp 900.000.000"]]);
  await controller.apply();
  expect(controller.getState().problem!.refusal.code).toBe('cellChanged');
  expect(source(harness).filter((_, at) => at !== 3)).toEqual(before.filter((_, at) => at !== 3));
});

test('a protected sheet is refused by name and stays as it is', async () => {
  const { harness, controller, fixes } = await open();
  const before = source(harness);
  await controller.prepareFixes([named(fixes, 'number')]);
  harness.workbook.data.sheets.find(({ name }) => name === 'Data')!.protection = { protected: true, options: {} };
  await controller.apply();
  expect(controller.getState().problem!.refusal).toMatchObject({ code: 'protectedSheet', params: { sheet: 'Data' } });
  expect(source(harness)).toEqual(before);
});

test('what was decided about a finding holds after the workbook is closed and read again', async () => {
  const { harness, controller } = await open();
  const [finding] = controller.getState().analysis!.findings;
  await controller.decideFinding(finding!, 'excused', 'Sudah dibahas dalam rapat');
  const decided = controller.getState().analysis!.findings[0]!;
  expect(decided.decision).toMatchObject({ status: 'excused', reason: 'Sudah dibahas dalam rapat' });
  const later = makeController({ ports: harness.ports, translatorFor: () => makeTranslator('id'), pause: () => Promise.resolve(), interactive: false }); // prettier-ignore
  await later.refresh();
  expect(later.getState().analysis!.findings[0]!.decision).toEqual(decided.decision);
  await later.prepare('validate');
  await later.apply();
  const table = harness.workbook.data.sheets.find(({ name }) => name === 'Temuan')!;
  expect(harness.workbook.displayText(table.id, 9, 9)).toBe('Bukan masalah');
});

test('a number in a cell formatted as text becomes a number, its format is shown, and both come back', async () => {
  const { harness } = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('F1:F4').numberFormat = '@' as unknown as string[][];
    await context.sync();
  });
  const formats = async (): Promise<string[]> =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Data').getRange('F1:F4');
      cells.load('numberFormat');
      await context.sync();
      return cells.numberFormat.map((row) => String(row[0]));
    });
  const { controller, fixes } = await again(harness);
  const before = source(harness);
  await controller.prepareFixes(fixes.filter(({ kind }) => kind !== 'date'));
  expect(controller.getState().preview!.changes[0]!.overwritten).toMatchObject([
    { before: 'Rp 750.000.000', after: '750000000', numberFormat: '#,##0' },
  ]);
  await controller.apply();
  expect(controller.getState().problem).toBeNull();
  const { cells } = harness.workbook.data.sheets.find(({ name }) => name === 'Data')!;
  expect([1, 2].map((row) => cells.get(row)!.get(5)!.value)).toEqual([750_000_000, 150_000_000]);
  expect(await formats()).toEqual(['@', '#,##0', '#,##0', '@']);
  await controller.prepareUndo();
  expect(controller.getState().undoPreview!.conflicts).toEqual([]);
  await controller.undo(false);
  expect(controller.getState().problem).toBeNull();
  expect(await formats()).toEqual(['@', '@', '@', '@']);
  expect(source(harness).map((text) => text.replace(/^'/, ''))).toEqual(before.map((text) => text.replace(/^'/, '')));
});

test('a protected sheet that takes values but no formats is refused before a number is written as a text', async () => {
  const { harness } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const cell = sheet.getRange('F2');
    cell.numberFormat = '@' as unknown as string[][];
    cell.format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const { controller, fixes } = await again(harness);
  const before = source(harness);
  await controller.prepareFixes([named(fixes, 'number')]);
  await controller.apply();
  expect(controller.getState().problem!.refusal).toMatchObject({ code: 'protectedSheet', params: { sheet: 'Data' } });
  expect(source(harness)).toEqual(before);
});
