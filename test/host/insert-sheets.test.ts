/** Sheets of a file as a command of the journal, through the real office.js. */
import ExcelJS from 'exceljs';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import {
  APPLY,
  closeHarnesses,
  openHarness,
  QUICK,
  refusal,
  ROWS,
  tablePlan,
  value,
  type Harness,
  IMPATIENT,
} from './harness';

afterEach(closeHarnesses);

const OPTIONS = { entry: { command: 'insert', label: 'Menyisipkan', at: '2024-09-30T19:05:00' } } as const;

async function file(
  rows: readonly (readonly (string | number)[])[] = [
    ['Judul', 'Biaya'],
    ['Posyandu', 5],
  ],
): Promise<Uint8Array> {
  // prettier-ignore
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Data').addRows(rows.map((row) => [...row]));
  made.addWorksheet('Rumus').getCell('B2').value = { formula: 'Data!B2*2' };
  made.addWorksheet('Rahasia', { state: 'veryHidden' }).getCell('A1').value = 'x';
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const insert = async (harness: Harness, bytes?: Uint8Array) =>
  value(await harness.ports.inserter.insert(bytes ?? (await file()), OPTIONS));

async function reopen(harness: Harness): Promise<Harness> {
  const bytes = await saveWorkbook(harness.workbook.data);
  closeHarnesses();
  const opened = await openWorkbook(bytes, 'Book1.xlsx');
  if (!opened.ok) throw new Error(opened.code);
  return openHarness(opened.data);
}

test('the sheets come behind the last one, and the journal names them as Excel did', async () => {
  const harness = await openHarness();
  const bytes = await file();
  let ids: readonly string[] = [];
  const syncs = await harness.syncs(async () => {
    const inserted = await insert(harness, bytes);
    expect(inserted.entry).toMatchObject({ id: '0001', command: 'insert', state: 'done' });
    ids = inserted.sheets.map(({ id }) => id);
  });
  expect(syncs).toBe(5);
  expect(harness.names()).toEqual(['Data', 'Data (2)', 'Rumus', 'Rahasia']);
  expect(ids).toEqual(['Data (2)', 'Rumus', 'Rahasia'].map((name) => harness.sheetId(name)));
  expect(value(await harness.ports.journal.list()).map(({ sheets, state }) => [sheets, state])).toEqual([
    [['Data (2)', 'Rumus', 'Rahasia'], 'done'],
  ]);
  expect(harness.input('Rumus', 1, 1)).toBe("='Data (2)'!B2*2");
});

test('settings are stored with it, made from the ids of the sheets', async () => {
  const harness = await openHarness();
  const settings = (ids: readonly string[]) =>
    ({ version: 1, language: 'id', mapping: {}, stamps: {}, inserted: { [ids[0] ?? '']: { file: 'a.xlsx', sheet: 'Data' } } }) as const; // prettier-ignore
  value(await harness.ports.inserter.insert(await file(), { ...OPTIONS, settings }));
  expect(value(await harness.ports.settings.load()).inserted).toEqual({
    [harness.sheetId('Data (2)')]: { file: 'a.xlsx', sheet: 'Data' },
  });
});

test('undoing deletes them, hidden ones too, also after the file was saved and opened again; the rest stays', async () => {
  const first = await openHarness();
  value(await first.ports.writer.apply([tablePlan(ROWS)], APPLY));
  await insert(first);
  const harness = await reopen(first);
  const shown = value(await harness.ports.journal.previewUndo('0002'));
  expect(shown).toMatchObject({ sheetsRemoved: ['Data (2)', 'Rumus', 'Rahasia'], conflicts: [] });
  value(await harness.ports.journal.undo('0002', []));
  expect(harness.names()).toEqual(['Data', 'Register']);
  expect(value(await harness.ports.journal.list()).map(({ state }) => state)).toEqual(['done', 'undone']);
  expect(value(await harness.ports.journal.previewUndo('0001')).conflicts).toEqual([]);
});

test('a cell someone changed since is a conflict: kept, its sheet stays and the others go', async () => {
  const harness = await openHarness();
  await insert(harness);
  harness.fill('Data (2)', 1, 1, [['9']]);
  const { conflicts } = value(await harness.ports.journal.previewUndo('0001'));
  expect(conflicts).toEqual([{ cell: { sheet: 'Data (2)', rowIndex: 1, columnIndex: 1 }, now: '9' }]);
  const keep = conflicts.map(({ cell }) => cell);
  value(await harness.ports.journal.undo('0001', keep));
  expect(harness.names()).toEqual(['Data', 'Data (2)']);
});

test('sheets too large for one answer are compared all the same', async () => {
  const harness = await openHarness(undefined, { ...QUICK, timeoutMs: 30_000 });
  const long = 'Lorem ipsum '.repeat(20);
  const rows = Array.from({ length: 12_000 }, (_, index) => [`${long} ${index}`, index]);
  await insert(harness, await file(rows));
  harness.fill('Data (2)', 11_999, 1, [['0']]);
  const { conflicts } = value(await harness.ports.journal.previewUndo('0001'));
  expect(conflicts.map(({ cell }) => cell.rowIndex)).toEqual([11_999]);
});

test('bytes Excel will not take are refused, and nothing is added', async () => {
  const harness = await openHarness();
  const told = refusal(await harness.ports.inserter.insert(Uint8Array.of(80, 75, 3, 4), OPTIONS));
  expect(told).toMatchObject({ params: { code: 'InvalidArgument', after: 'untouched' } });
  expect(harness.names()).toEqual(['Data']);
  expect(value(await harness.ports.journal.list())).toEqual([]);
});

test('whichever request fails, what came is taken back and the entry says so', async () => {
  const bytes = await file();
  for (const request of [2, 3, 4]) {
    const harness = await openHarness();
    harness.host.faults.failAtRequest = request;
    expect(refusal(await harness.ports.inserter.insert(bytes, OPTIONS)).params).toMatchObject({ after: 'restored' });
    expect(harness.names()).toEqual(['Data']);
    expect(value(await harness.ports.journal.list()).map(({ state }) => state)).toEqual(['undone']);
    closeHarnesses();
  }
});

test('what Excel inserted although it refused in the same request is taken back', async () => {
  const bytes = await file();
  const harness = await openHarness();
  harness.host.faults.beforeRequest = { number: 1, run: () => { harness.host.faults.failAtAction = 8; } }; // prettier-ignore
  const told = refusal(await harness.ports.inserter.insert(bytes, OPTIONS));
  expect(told.params).toMatchObject({ after: 'restored' });
  expect(harness.names()).toEqual(['Data']);
});

test('a host that falls silent leaves the outcome open', async () => {
  const harness = await openHarness(undefined, IMPATIENT);
  harness.host.faults.beforeRequest = { number: 1, run: () => { harness.host.faults.hang = true; } }; // prettier-ignore
  const told = refusal(await harness.ports.inserter.insert(await file(), OPTIONS));
  expect(told).toMatchObject({ code: 'timeout', params: { after: 'unknown' } });
});
