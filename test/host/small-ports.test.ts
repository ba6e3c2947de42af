import type { WorkbookChange } from '../../src/app/ports';
import { APPLY, closeHarnesses, openHarness, refusal, ROWS, tablePlan, value } from './harness';

afterEach(closeHarnesses);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('settings come back as they were saved, and are defaults before that', async () => {
  const { ports } = await openHarness();
  expect(value(await ports.settings.load())).toEqual({ version: 1, language: 'auto', mapping: {}, stamps: {} });
  const settings = { version: 1, language: 'en', mapping: { k: { judul: 'title' } }, stamps: { run: 'abc' } } as const;
  value(await ports.settings.save(settings));
  expect(value(await ports.settings.load())).toEqual(settings);
});

test('decisions about findings come back; what is none is left out', async () => {
  const harness = await openHarness();
  const good = { status: 'excused', reason: 'Ada pada lampiran', date: '2024-10-01', basis: 'x1' } as const;
  const findings = { 'vague-wording|KS-001|scope|messageA': good, broken: { ...good, status: 'maybe' }, none: null };
  harness.workbook.data.settings.set('kersama.settings', JSON.stringify(JSON.stringify({ findings })));
  expect(value(await harness.ports.settings.load()).findings).toEqual({ 'vague-wording|KS-001|scope|messageA': good });
});

test('settings that cannot be read count as absent', async () => {
  const harness = await openHarness();
  harness.workbook.data.settings.set('kersama.settings', JSON.stringify('{broken'));
  expect(value(await harness.ports.settings.load()).language).toBe('auto');
});

test('goes to a cell of a sheet, and says when the sheet is gone', async () => {
  const harness = await openHarness();
  harness.workbook.addSheet('Kedua');
  value(await harness.ports.navigator.select({ sheet: 'Kedua', rowIndex: 4, columnIndex: 1 }));
  expect(harness.workbook.selection).toMatchObject({
    sheetId: harness.sheetId('Kedua'),
    rect: { top: 4, left: 1, bottom: 4, right: 1 },
  });
  const gone = await harness.ports.navigator.select({ sheet: 'Tidak ada', rowIndex: 0, columnIndex: 0 });
  expect(refusal(gone).code).toBe('itemGone');
});

test('shows an owned sheet by its meaning, and says when there is none any more', async () => {
  const harness = await openHarness();
  expect(refusal(await harness.ports.navigator.show('register')).code).toBe('itemGone');
  value(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY));
  harness.workbook.activateSheet(harness.sheetId('Data'));
  value(await harness.ports.navigator.show('register'));
  expect(harness.workbook.data.activeSheetId).toBe(harness.sheetId('Register'));
  harness.workbook.deleteSheet(harness.sheetId('Register'));
  expect(refusal(await harness.ports.navigator.show('register')).code).toBe('itemGone');
});

test('edits of a person are told once after a quiet moment; own writes are not; after stopping nothing is', async () => {
  const harness = await openHarness();
  const told: (readonly WorkbookChange[])[] = [];
  const stop = value(await harness.ports.watcher.watch((changes) => void told.push(changes)));
  value(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY));
  await pause(600);
  expect(told).toEqual([]);
  harness.fill('Data', 0, 0, [['a']]);
  harness.fill('Data', 4, 1, [['b']]);
  await pause(600);
  expect(told).toHaveLength(1);
  expect(told[0]!.map(({ address, byAddIn, owned }) => [address, byAddIn, owned])).toEqual([
    ['A1', false, null],
    ['B5', false, null],
  ]);
  harness.fill('Register', 4, 1, [['b']]);
  await pause(600);
  expect(told[1]!.map(({ owned }) => owned)).toEqual(['register']);
  expect(await harness.syncs(() => stop())).toBe(1);
  expect(await harness.syncs(() => stop())).toBe(0);
  harness.fill('Data', 0, 0, [['c']]);
  await pause(600);
  expect(told).toHaveLength(2);
});

test('a busy host is asked again, but not for ever', async () => {
  const harness = await openHarness();
  harness.host.faults.cellEditRequests = 1;
  expect(await harness.syncs(() => harness.ports.settings.load())).toBe(2);
});

test('settings handed over with a write are there at the next reading, without a request of their own', async () => {
  const harness = await openHarness();
  const settings = { version: 1, language: 'en', mapping: {}, stamps: { register: 'abc' } } as const;
  const without = await harness.syncs(async () => value(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY)));
  const plan = tablePlan([...ROWS].reverse());
  const withSettings = await harness.syncs(async () =>
    value(await harness.ports.writer.apply([plan], { ...APPLY, settings })),
  );
  expect(withSettings).toBeLessThanOrEqual(without);
  expect(value(await harness.ports.reader.read({})).settings).toEqual(settings);
});
