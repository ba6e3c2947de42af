import { cellRange } from './ranges';
import { closeHarnesses, openHarness, value } from './harness';
import { makeSheet, makeWorkbookData } from '../../src/workbench/workbook/model';

afterEach(closeHarnesses);

const read = async (harness: Awaited<ReturnType<typeof openHarness>>) => value(await harness.ports.reader.read({}));

test('reads values, place, formats of date columns and merged areas of a sheet', async () => {
  const harness = await openHarness();
  harness.fill('Data', 1, 1, [
    ['Judul', 'Tanggal', 'Biaya'],
    ['Bank sampah', '10/1/2024', '1500000'],
  ]);
  harness.workbook.merge(harness.sheetId('Data'), cellRange('B5:D5'));
  harness.fill('Data', 4, 1, [['gabungan']]);
  const { snapshot, handEdited } = await read(harness);
  const [sheet] = snapshot.sheets;
  expect(snapshot.sheets).toHaveLength(1);
  expect(sheet).toMatchObject({ name: 'Data', visible: true, owned: null, mergesKnown: true, isProtected: false });
  expect(sheet!.grid).toMatchObject({ top: 1, left: 1, formulas: null });
  expect(sheet!.grid.values[1]).toEqual(['Bank sampah', 45566, 1500000]);
  expect([...sheet!.grid.formats.keys()]).toEqual([2]);
  expect(sheet!.grid.formats.get(2)?.[1]).toMatch(/d/i);
  expect(sheet!.merges).toEqual([cellRange('B5:D5')]);
  expect(snapshot.date1904).toBe(false);
  expect(handEdited).toEqual([]);
});

test('tells a workbook that counts days from 1904', async () => {
  const data = makeWorkbookData('Data');
  data.date1904 = true;
  expect((await read(await openHarness(data))).snapshot.date1904).toBe(true);
});

test('an empty sheet has no values and does not fail', async () => {
  const { snapshot } = await read(await openHarness());
  expect(snapshot.sheets[0]!.grid.values).toEqual([]);
  expect(snapshot.sheets[0]!.mergesKnown).toBe(true);
});

test('names hidden sheets as skipped and reads none of their cells', async () => {
  const data = makeWorkbookData('Data');
  data.sheets.push({ ...makeSheet('{0-hidden}', 'Rahasia'), visibility: 'hidden' });
  const { snapshot } = await read(await openHarness(data));
  expect(snapshot.skipped).toEqual([{ name: 'Rahasia', reason: 'hidden' }]);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Data']);
});

test('a sheet over the cap is skipped by name', async () => {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, [['a']]);
  harness.fill('Data', 1_000_000, 3, [['z']]);
  const { snapshot } = await read(harness);
  expect(snapshot.skipped).toEqual([{ name: 'Data', reason: 'tooLarge' }]);
});

test('a chart sheet is skipped by name and the others are read', async () => {
  const data = makeWorkbookData('Data');
  data.sheets.unshift({ ...makeSheet('{0-chart}', 'Grafik'), hasNoCells: true });
  data.sheets.push({ ...makeSheet('{0-macro}', 'Makro'), hasNoCells: true });
  const harness = await openHarness(data);
  harness.fill('Data', 0, 0, [['a']]);
  const { snapshot } = await read(harness);
  expect(snapshot.sheets.map(({ name, grid }) => [name, grid.values])).toEqual([['Data', [['a']]]]);
  expect(snapshot.skipped).toEqual([
    { name: 'Grafik', reason: 'unsupported' },
    { name: 'Makro', reason: 'unsupported' },
  ]);
});

test('lists hidden rows and columns where only some are hidden', async () => {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
  const sheet = harness.workbook.data.sheets[0]!;
  sheet.rows.set(1, { hidden: true });
  sheet.columns.set(2, { hidden: true });
  const { snapshot } = await read(harness);
  expect(snapshot.sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [2] });
});

test('tells tables with their sheet, header and range', async () => {
  const harness = await openHarness();
  harness.fill('Data', 2, 0, [
    ['ID', 'Judul'],
    ['1', 'x'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').tables.add('A3:B4', true).name = 'tblLain';
    await context.sync();
  });
  const { snapshot } = await read(harness);
  expect(snapshot.sheets[0]!.tables).toEqual([
    { name: 'tblLain', range: cellRange('A3:B4'), hasHeader: true, hasTotals: false },
  ]);
});

test('reading takes four syncs whatever the number of sheets', async () => {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, [['a', '10/1/2024']]);
  expect(await harness.syncs(() => read(harness))).toBe(4);
  for (let number = 0; number < 20; number += 1) {
    harness.workbook.addSheet(`Lembar ${number}`);
    harness.fill(`Lembar ${number}`, 0, 0, [['a', '10/1/2024']]);
  }
  expect(await harness.syncs(() => read(harness))).toBe(4);
});

test('values over two megabytes are read in several answers and put together in order', async () => {
  const harness = await openHarness();
  const rows = Array.from({ length: 30_000 }, (_, row) => Array.from({ length: 5 }, (_, column) => `${row}.${column}`));
  harness.fill(
    'Data',
    0,
    0,
    rows.map((row) => row.map((text) => `t${text}`)),
  );
  const progress: number[] = [];
  const before = harness.host.counters.syncs;
  const { snapshot } = value(await harness.ports.reader.read({ progress: (done) => void progress.push(done) }));
  expect(harness.host.counters.syncs - before).toBe(5);
  expect(progress).toEqual([1, 2]);
  expect(snapshot.sheets[0]!.grid.values).toHaveLength(30_000);
  expect(snapshot.sheets[0]!.grid.values[29_999]).toEqual(rows[29_999]!.map((text) => `t${text}`));
});

test('an answer that is refused as too large is asked for in halves', async () => {
  const harness = await openHarness();
  const long = 'x'.repeat(30_000);
  harness.fill(
    'Data',
    0,
    0,
    Array.from({ length: 250 }, (_, row) => [`${row}${long}`]),
  );
  const { snapshot } = await read(harness);
  expect(snapshot.sheets[0]!.grid.values.map(([text]) => parseInt(String(text), 10))).toEqual(
    Array.from({ length: 250 }, (_, row) => row),
  );
});

test('more than 512 merged areas are not known, and all else is', async () => {
  const harness = await openHarness();
  const id = harness.sheetId('Data');
  for (let row = 0; row < 513; row += 1) {
    harness.workbook.merge(id, { top: row, bottom: row, left: 0, right: 1 });
  }
  harness.fill('Data', 600, 0, [['isi']]);
  harness.fill('Data', 0, 0, [['atas']]);
  harness.workbook.addSheet('Kedua');
  harness.fill('Kedua', 0, 0, [['a', 'b']]);
  harness.workbook.merge(harness.sheetId('Kedua'), cellRange('A3:B3'));
  harness.fill('Kedua', 2, 0, [['c']]);
  const { snapshot } = await read(harness);
  expect(snapshot.sheets[0]).toMatchObject({ mergesKnown: false, merges: [] });
  expect(snapshot.sheets[1]).toMatchObject({ mergesKnown: true, merges: [cellRange('A3:B3')] });
});

test('a reading that was cancelled says so and asks nothing more', async () => {
  const harness = await openHarness();
  const abort = new AbortController();
  abort.abort();
  const result = await harness.ports.reader.read({ signal: abort.signal });
  expect(result).toMatchObject({ ok: false, refusal: { code: 'cancelled' } });
  expect(harness.host.counters.syncs).toBe(0);
});

test('protection and filters are told', async () => {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, [['a'], ['b']]);
  const sheet = harness.workbook.data.sheets[0]!;
  sheet.protection = { protected: true, options: {} };
  sheet.autoFilter = { rect: cellRange('A1:A2'), isFiltered: true };
  const { snapshot } = await read(harness);
  expect(snapshot.sheets[0]).toMatchObject({ isProtected: true, isFiltered: true });
});

test('the stored settings come with the reading', async () => {
  const harness = await openHarness();
  const settings = { version: 1, language: 'en', mapping: {}, stamps: { run: 'abc' } } as const;
  value(await harness.ports.settings.save(settings));
  expect((await read(harness)).settings).toEqual(settings);
});
