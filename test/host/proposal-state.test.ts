/** A proposal form while it is filled: the state beside it follows the typing and the selection, through office.js. */
import { makeController, type InspectableController } from '../../src/app/make-controller';
import { makeTranslator } from '../../src/i18n/index';
import { closeHarnesses, openHarness } from './harness';

const open: InspectableController[] = [];

afterEach(async () => {
  for (const controller of open.splice(0)) await controller.dispose();
  closeHarnesses();
});

const FORM = [
  ['Judul Kerja Sama', 'Pengangkutan sampah perbatasan'],
  ['Perangkat Daerah', 'Dinas Lingkungan Hidup'],
  ['Mitra', 'Pemerintah Kabupaten Sukabumi'],
  ['Jenis Mitra', 'pemda'],
  ['Latar Belakang', ''],
  ['Maksud dan Tujuan', 'Mengangkut 42 ton sampah setiap hari mulai Januari 2025.'],
  ['Lokasi', 'Kecamatan Baros'],
  ['Ruang Lingkup', 'Pengangkutan, penimbangan, dan lain-lain.'],
  ['Jangka Waktu', '3 (tiga) tahun'],
];

async function openForm() {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, FORM);
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: true,
  });
  open.push(controller);
  await controller.refresh();
  const select = async (sheet: string, row: number, column: number) => {
    harness.workbook.select(harness.sheetId(sheet), { top: row, left: column, bottom: row, right: column });
    await new Promise((resolve) => setTimeout(resolve, 50));
    return controller.getState().selected ?? null;
  };
  const describe = () => {
    const { analysis } = controller.getState();
    return analysis!.describe!(analysis!.objects[0]!.id)!;
  };
  const type = async (row: number, text: string) => {
    const before = controller.full();
    harness.fill('Data', row, 1, [[text]]);
    for (let turn = 0; turn < 100 && controller.full() === before; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return describe();
  };
  return { harness, controller, select, describe, type };
}

test('completeness and clarity rise as the form is filled, each part with its cell', async () => {
  const { describe, type } = await openForm();
  const before = describe();
  const part = (state: typeof before, field: string) => state.parts.find((one) => one.field === field)!;
  expect(part(before, 'background').state).toBe('missing');
  expect(part(before, 'scope').state).toBe('unclear');
  const filled = await type(4, 'Timbulan sampah 42 ton sehari, sedangkan armada mengangkut 30 ton sejak tahun 2022.');
  expect(filled.given).toBe(before.given + 1);
  expect(part(filled, 'background')).toMatchObject({
    state: 'given',
    cell: { sheet: 'Data', rowIndex: 4, columnIndex: 1 },
  });
  const clear = await type(7, 'Pengangkutan dan penimbangan sampah.');
  expect(clear.clarity!).toBeGreaterThan(filled.clarity!);
  expect(part(clear, 'scope').state).toBe('given');
});

test('the selected cell names its proposal and field without asking Excel; a cell of no proposal names none', async () => {
  const { harness, controller, select } = await openForm();
  const id = controller.getState().analysis!.objects[0]!.id;
  harness.workbook.addSheet('Lain');
  let told: unknown[] = [];
  const syncs = await harness.syncs(async () => {
    told = [await select('Data', 4, 1), await select('Data', 7, 0), await select('Lain', 3, 3)];
  });
  expect(told).toEqual([
    { object: id, field: 'background', isForm: true },
    { object: id, field: 'scope', isForm: true },
    null,
  ]);
  expect(syncs).toBe(0);
  await controller.dispose();
  const heard = controller.getState().selected;
  await select('Data', 4, 1);
  expect(controller.getState().selected).toBe(heard);
});

test('the legal path stands with the proposal and each of its steps leads to a cell', async () => {
  const { describe } = await openForm();
  const { path } = describe();
  expect(path!.id).toBe('region');
  expect(path!.next).toBe('prepare-kak');
  for (const step of path!.steps) {
    expect(step.cell.sheet).toBe('Data');
    expect(step.source.citation).not.toBe('');
  }
});
