/** Checks while a person works: what an edit touches is read and checked again through office.js, calmly and cheaply. */
import type { FullAnalysis } from '../../src/app/analyse';
import { makeController, type InspectableController } from '../../src/app/make-controller';
import { makeTranslator } from '../../src/i18n/index';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { closeHarnesses, openHarness, type Harness } from './harness';

const open: InspectableController[] = [];

afterEach(async () => {
  for (const controller of open.splice(0)) await controller.dispose();
  closeHarnesses();
});

const HEADINGS = ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Biaya (Rp)', 'Jangka Waktu', 'Tanggal'];
const REGISTER = [
  HEADINGS,
  ['1', 'Pengelolaan Sampah Regional', 'Dinas Lingkungan Hidup', 'Kabupaten Tetangga', '100000000', '3 tahun', ''],
  ['2', 'Layanan Rujukan Rumah Sakit', 'Dinas Kesehatan', 'Kota Sebelah', '200000000', '3 tahun', ''],
  ['3', 'Magang Mahasiswa Vokasi', 'Dinas Tenaga Kerja', 'Politeknik Negeri', '50000000', '3 tahun', ''],
];

function follow(harness: Harness, interactive: boolean): InspectableController {
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive,
  });
  open.push(controller);
  return controller;
}

async function openLive() {
  const harness = await openHarness(undefined, undefined, makeNodeCalculator());
  harness.fill('Data', 0, 0, REGISTER);
  const controller = follow(harness, true);
  await controller.refresh();
  return { harness, controller };
}

/** The analysis that comes of what is done; null when none came within two seconds. */
async function checkedAfter(controller: InspectableController, act: () => void): Promise<FullAnalysis | null> {
  const before = controller.full();
  act();
  for (let turn = 0; turn < 100; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (controller.full() !== before) return controller.full();
    if (controller.getState().outdated === true) return null;
  }
  return null;
}

/** What a pane that reads everything anew would say. */
async function afresh(harness: Harness): Promise<FullAnalysis> {
  const controller = follow(harness, false);
  await controller.refresh();
  return controller.full()!;
}

async function expectSame(harness: Harness, live: FullAnalysis | null): Promise<void> {
  const full = await afresh(harness);
  expect(live).not.toBeNull();
  expect(live!.findings).toEqual(full.findings);
  expect(live!.objects).toEqual(full.objects);
  expect(live!.snapshot).toEqual(full.snapshot);
}

test('an edited cell is checked again in two syncs; findings come and go, the selection stays, nothing is announced', async () => {
  const { harness, controller } = await openLive();
  const data = harness.workbook.data.sheets[0]!;
  harness.workbook.select(data.id, { top: 2, left: 3, bottom: 2, right: 3 });
  const selected: string[] = [];
  harness.workbook.on(({ type }) => {
    if (type === 'selection') selected.push(type);
  });
  const states: string[] = [];
  controller.subscribe(() => states.push(controller.getState().activity.type));
  let live: FullAnalysis | null = null;
  const syncs = await harness.syncs(async () => {
    live = await checkedAfter(controller, () => harness.fill('Data', 2, 5, [['5 (enam) tahun']]));
  });
  expect(syncs).toBe(2);
  expect(live!.findings.filter(({ rule }) => rule === 'number-words-mismatch')).toHaveLength(1);
  await expectSame(harness, live);
  expect(selected).toEqual([]);
  expect(harness.workbook.data.activeSheetId).toBe(data.id);
  expect(new Set(states)).toEqual(new Set(['idle']));
  expect(controller.getState()).toMatchObject({ notice: null, problem: null });
  const mended = await checkedAfter(controller, () => harness.fill('Data', 2, 5, [['5 (lima) tahun']]));
  expect(mended!.findings.filter(({ rule }) => rule === 'number-words-mismatch')).toEqual([]);
  expect(controller.getState().analysis!.findings).toBe(mended!.findings);
});

test('rows inserted, deleted and undone, a table, dates, merged and hidden cells are read as a full reading reads them', async () => {
  const { harness, controller } = await openLive();
  const id = harness.sheetId('Data');
  const { workbook } = harness;
  const acts = [
    () => void workbook.insertRows(id, 2, 1),
    () => harness.fill('Data', 2, 0, [['4', 'Air Minum', 'Dinas PUPR', 'PT Tirta', '1000', '2 tahun', '2024-01-05']]),
    () => void workbook.deleteRows(id, 3, 1),
    () => void workbook.undo(),
    () => {
      workbook.merge(id, { top: 3, left: 2, bottom: 4, right: 2 });
      harness.fill('Data', 4, 1, [['Rujukan']]);
    },
  ];
  for (const act of acts) await expectSame(harness, await checkedAfter(controller, act));
});

test('a paste of 1,000 cells is one check in two syncs', async () => {
  const { harness, controller } = await openLive();
  const rows = Array.from({ length: 200 }, (_, row) => [
    String(row + 4), `Kerja sama nomor ${row}`, 'Dinas Kesehatan', `Kota ${row}`, '5 (enam) juta',
  ]); // prettier-ignore
  let live: FullAnalysis | null = null;
  const syncs = await harness.syncs(async () => {
    live = await checkedAfter(controller, () => harness.fill('Data', 4, 0, rows));
  });
  expect(syncs).toBe(2);
  expect(live!.objects).toHaveLength(203);
  await expectSame(harness, live);
});

test('the Register written since the reading is read along; a person who edits it is heard, our own writing is not', async () => {
  const { harness, controller } = await openLive();
  await controller.prepare('register');
  await controller.apply();
  const written = controller.full();
  const quiet = await harness.syncs(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(quiet).toBe(0);
  expect(controller.full()).toBe(written);
  const steps = () => controller.getState().steps.map(({ state }) => state);
  expect(steps()[0]).toBe('done');
  const edited = await checkedAfter(controller, () => harness.fill('Data', 1, 3, [['Kabupaten Lain']]));
  expect(edited!.register).not.toBeNull();
  await expectSame(harness, edited);
  expect(steps()[0]).toBe('stale');
  const table = edited!.register!;
  expect(table).toBeDefined();
  const title = harness.workbook.data.sheets.find(({ name }) => name === 'Register')!;
  const row = [...title.cells.keys()].find((one) => harness.input('Register', one, 0) === 'KS-001')!;
  const column = [...title.cells.get(row)!.keys()].find(
    (one) => harness.input('Register', row, one) === 'Pengelolaan Sampah Regional',
  )!;
  const byHand = await checkedAfter(controller, () => harness.fill('Register', row, column, [['Sampah Bersama']]));
  await expectSame(harness, byHand);
});

test('a new sheet, a renamed one and too many cells are not guessed at: the pane says so and offers the reading', async () => {
  const { harness, controller } = await openLive();
  expect(
    await checkedAfter(controller, () => {
      harness.workbook.addSheet('Baru');
      harness.fill('Baru', 0, 0, REGISTER);
    }),
  ).toBeNull();
  expect(controller.getState().outdated).toBe(true);
  await controller.refresh();
  expect(controller.getState()).toMatchObject({ outdated: false });
  expect(controller.full()!.snapshot.sheets).toHaveLength(2);
  harness.workbook.renameSheet(harness.sheetId('Baru'), 'Lama');
  expect(await checkedAfter(controller, () => harness.fill('Lama', 1, 1, [['Baru']]))).toBeNull();
  await controller.refresh();
  harness.fill(
    'Lama',
    0,
    30,
    Array.from({ length: 2000 }, () => ['x']),
  );
  harness.fill('Lama', 1999, 0, [['akhir']]);
  await controller.refresh();
  const syncs = await harness.syncs(async () => {
    expect(await checkedAfter(controller, () => harness.fill('Lama', 3, 3, [['y']]))).toBeNull();
  });
  expect(syncs).toBe(0);
});

test('while a preview is shown nothing moves under it; the check comes when it is put away', async () => {
  const { harness, controller } = await openLive();
  await controller.prepare('register');
  const shown = controller.full();
  expect(await checkedAfter(controller, () => harness.fill('Data', 2, 5, [['5 (enam) tahun']]))).toBeNull();
  expect(controller.full()).toBe(shown);
  const live = await checkedAfter(controller, () => controller.discardPreview());
  await expectSame(harness, live);
}, 20_000);
