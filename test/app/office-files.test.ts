/** Workbooks of other offices beside the one that is open, through the real office.js. */
import ExcelJS from 'exceljs';
import { makeController, type InspectableController } from '../../src/app/make-controller';
import type { ChosenFile } from '../../src/app/ports';
import { makeTranslator } from '../../src/i18n/index';
import { closeHarnesses, openHarness, type Harness } from '../host/harness';

afterEach(closeHarnesses);

const HEADER = ['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Nilai (Rp)'];

async function workbook(title: string): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Sheet1').addRows([HEADER, [1, title, `Mitra ${title}`, 'Dinas Kesehatan', 80_000_000]]);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({ name, bytes: () => Promise.resolve(bytes) });

async function open(
  pause: () => void = () => undefined,
): Promise<{ harness: Harness; controller: InspectableController }> {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, [HEADER, ['1', 'Bank Sampah', 'Yayasan Hijau', 'DLH', '125000000']]);
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => {
      pause();
      return Promise.resolve();
    },
    interactive: false,
  });
  return { harness, controller };
}

test('their objects join the register, and every cell says its file', async () => {
  const { harness, controller } = await open();
  await controller.addFiles([
    chosen('dinkes.xlsx', await workbook('Posyandu')),
    chosen('rusak.xlsx', new Uint8Array([0x50, 0x4b, 1, 2])),
    chosen('hilang.xlsx', new Uint8Array()),
    { name: 'ditarik.xlsx', bytes: () => Promise.reject(new Error('withdrawn')) },
  ]);
  const state = controller.getState();
  expect(state.files.map(({ name, sheets, refusal }) => [name, sheets, refusal])).toEqual([
    ['dinkes.xlsx', 1, null],
    ['rusak.xlsx', 0, 'damaged'],
    ['hilang.xlsx', 0, 'empty'],
    ['ditarik.xlsx', 0, 'gone'],
  ]);
  expect(state.analysis?.objects.map(({ title, sheet }) => [title, sheet])).toEqual([
    ['Bank Sampah', 'Data'],
    ['Posyandu', '[dinkes.xlsx]Sheet1'],
  ]);
  expect(controller.full()?.objects[1]?.fields.cost?.cell).toEqual({ sheet: '[dinkes.xlsx]Sheet1', rowIndex: 1, columnIndex: 4 }); // prettier-ignore
  await controller.prepare('register');
  await controller.apply();
  expect(controller.getState().problem).toBeNull();
  const origins = Array.from({ length: 80 }, (_, column) => harness.input('Register', 5, column));
  expect(origins.some((text) => text.includes('dinkes.xlsx › Sheet1'))).toBe(true);
  await controller.removeFile('dinkes.xlsx');
  await controller.refresh();
  expect(controller.getState().analysis?.diff.vanished).toEqual(['KS-002']);
});

test('a file chosen again takes the place of the first, and equal names of two folders stay two', async () => {
  const { controller } = await open();
  await controller.addFiles([chosen('a.xlsx', await workbook('Satu')), chosen('a.xlsx', await workbook('Dua'))]);
  await controller.addFiles([chosen('a.xlsx', await workbook('Tiga'))]);
  expect(controller.getState().files.map(({ name }) => name)).toEqual(['a.xlsx (2)', 'a.xlsx']);
  expect(controller.getState().analysis?.objects.map(({ title }) => title)).toEqual(['Bank Sampah', 'Dua', 'Tiga']);
});

test('two hundred files are read with progress, and stopping keeps what was there before', async () => {
  const { controller } = await open();
  await controller.refresh();
  const files = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => chosen(`usulan-${index}.xlsx`, await workbook(`Usulan ${index}`))),
  );
  const shares: number[] = [];
  controller.subscribe(() => {
    const { activity } = controller.getState();
    if (activity.type === 'running' && activity.command === 'files' && activity.progress !== null)
      shares.push(activity.progress);
  });
  await controller.addFiles(files);
  expect(controller.getState().analysis?.objects).toHaveLength(201);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.length).toBeGreaterThanOrEqual(200);

  const stopped = await open(() => {
    if (stopped.controller.getState().activity.type === 'running') stopped.controller.cancel();
  });
  await stopped.controller.addFiles(files.slice(0, 5));
  expect(stopped.controller.getState()).toMatchObject({ files: [], notice: { type: 'cancelled' }, problem: null });
});

test('their sheets are shown with their new names, inserted, read from there under the same ids, and taken back', async () => {
  const { harness, controller } = await open();
  harness.workbook.addSheet('Sheet1');
  await controller.addFiles([chosen('dinkes.xlsx', await workbook('Posyandu'))]);
  await controller.prepare('register');
  await controller.apply();
  const ids = () => controller.getState().analysis?.objects.map(({ id, title, sheet }) => [id, title, sheet]);
  await controller.prepareInsert('dinkes.xlsx');
  expect(controller.getState().preview).toMatchObject({
    command: 'insert',
    changes: [
      { name: 'Sheet1 (2)', from: { file: 'dinkes.xlsx', sheet: 'Sheet1' }, action: 'create', cellsWritten: 10 },
    ],
  });
  expect(harness.names()).not.toContain('Sheet1 (2)');
  await controller.apply();
  expect(controller.getState()).toMatchObject({
    problem: null,
    preview: null,
    files: [],
    notice: { type: 'inserted', file: 'dinkes.xlsx', sheets: ['Sheet1 (2)'] },
  });
  expect(ids()).toEqual([
    ['KS-001', 'Bank Sampah', 'Data'],
    ['KS-002', 'Posyandu', 'Sheet1 (2)'],
  ]);
  await controller.prepare('register');
  await controller.apply();
  const origins = Array.from({ length: 80 }, (_, column) => harness.input('Register', 5, column));
  expect(origins).toContain('Sheet1 (2) (dari dinkes.xlsx), baris 2');

  const again = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  await again.refresh();
  await again.listHistory();
  expect(again.full()?.snapshot.sheets.find(({ name }) => name === 'Sheet1 (2)')?.file).toBe('dinkes.xlsx');
  const entry = again.getState().journal.find(({ command }) => command === 'insert');
  await controller.prepareUndo(entry?.id);
  expect(controller.getState().undoPreview).toMatchObject({ sheetsRemoved: ['Sheet1 (2)'], conflicts: [] });
  await controller.undo(false);
  expect(harness.names()).not.toContain('Sheet1 (2)');
  // The file is a source again, as before.
  expect(ids()?.[1]).toEqual(['KS-002', 'Posyandu', '[dinkes.xlsx]Sheet1']);
});

test('a file whose days are counted from another year stays a source, and so does one that was withdrawn', async () => {
  const { harness, controller } = await open();
  const made = new ExcelJS.Workbook();
  made.properties.date1904 = true;
  made.addWorksheet('Sheet1').addRows([HEADER, [1, 'Posyandu', 'Mitra', 'Dinas Kesehatan', 80_000_000]]);
  const old = new Uint8Array(await made.xlsx.writeBuffer());
  await controller.addFiles([chosen('1904.xlsx', old)]);
  await controller.prepareInsert('1904.xlsx');
  expect(controller.getState()).toMatchObject({
    preview: null,
    problem: { command: 'files', refusal: { code: 'otherDates', params: { file: '1904.xlsx' } } },
    files: [{ name: '1904.xlsx' }],
  });
  const bytes = await workbook('Posyandu');
  let isThere = true;
  const withdrawn = { name: 'b.xlsx', bytes: () => (isThere ? Promise.resolve(bytes) : Promise.reject(new Error())) };
  await controller.addFiles([withdrawn]);
  await controller.prepareInsert('b.xlsx');
  isThere = false;
  await controller.apply();
  expect(controller.getState().problem?.refusal).toMatchObject({ code: 'itemGone', params: { after: 'untouched' } });
  expect(harness.names()).toEqual(['Data']);
});
