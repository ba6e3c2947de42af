import {
  APPLY,
  closeHarnesses,
  openHarness,
  refusal,
  ROWS,
  tablePlan,
  value,
  type Harness,
  IMPATIENT,
} from './harness';
import { cellRange } from './ranges';
import { makePlan } from '../../src/core/sheets/make-plan';

afterEach(closeHarnesses);

const apply = async (harness: Harness, plans = [tablePlan(ROWS)]) =>
  value(await harness.ports.writer.apply(plans, APPLY));
const preview = async (harness: Harness, plans = [tablePlan(ROWS)]) => value(await harness.ports.writer.preview(plans));
const read = async (harness: Harness) => value(await harness.ports.reader.read({}));

test('a first run creates the sheet, its table and its formats, and the reader finds it as owned', async () => {
  const harness = await openHarness();
  const [change] = await preview(harness);
  expect(change).toMatchObject({ sheet: 'register', name: 'Register', action: 'create', overwrittenCount: 0 });
  const entry = await apply(harness);
  expect(entry).toMatchObject({ id: '0001', command: 'register', state: 'done', sheets: ['Register'] });
  const { snapshot, handEdited } = await read(harness);
  const register = snapshot.sheets.find(({ owned }) => owned === 'register');
  expect(register!.grid.values[3]).toEqual(['KS-001', 'Bank sampah', 1500000, '198001012005011001']);
  expect(register!.grid.values[4]![3]).toBe('007');
  expect(register!.tables).toEqual([
    { name: 'tblRegister', range: cellRange('A3:D6'), hasHeader: true, hasTotals: false },
  ]);
  expect(handEdited).toEqual([]);
});

test('a second run with the same plan writes nothing', async () => {
  const harness = await openHarness();
  await apply(harness);
  expect(await preview(harness)).toMatchObject([{ action: 'none', cellsWritten: 0 }]);
  const before = JSON.stringify([...harness.workbook.data.customXmlParts.values()]);
  expect(await harness.syncs(() => apply(harness))).toBe(1);
  expect(JSON.stringify([...harness.workbook.data.customXmlParts.values()])).toBe(before);
});

for (const text of [
  '=1+1',
  '+62 812',
  '-5',
  '@nama',
  "'kutip",
  '00123',
  '1/2/2024',
  'TRUE',
  '#N/A',
  '10%',
  '1.250',
  '\t=1',
]) {
  test(`the text ${JSON.stringify(text)} is written and read back as that text`, async () => {
    const harness = await openHarness();
    await apply(harness, [tablePlan([['KS-001', text, null, text]])]);
    const { snapshot } = await read(harness);
    const row = snapshot.sheets.find(({ owned }) => owned === 'register')!.grid.values[3]!;
    expect([row[1], row[3]]).toEqual([text, text]);
    const cells = harness.workbook.data.sheets.find(({ name }) => name === 'Register')!.cells.get(3)!;
    expect([cells.get(1)!.formula, cells.get(3)!.formula]).toEqual([undefined, undefined]);
    expect(await preview(harness, [tablePlan([['KS-001', text, null, text]])])).toMatchObject([{ action: 'none' }]);
  });
}

test('preview takes one sync after a reading, apply three, and a first preview one more at most', async () => {
  const harness = await openHarness();
  expect(await harness.syncs(() => preview(harness))).toBe(1);
  await read(harness);
  expect(await harness.syncs(() => preview(harness))).toBe(1);
  expect(await harness.syncs(() => apply(harness))).toBe(3);
});

test('a writer that has read nothing finds the owned sheet by what the workbook stores', async () => {
  const harness = await openHarness();
  await apply(harness);
  closeHarnesses();
  const again = await openHarness(harness.workbook.data);
  expect(await again.syncs(() => preview(again))).toBe(2);
  expect(await preview(again)).toMatchObject([{ action: 'none' }]);
});

test('a sheet of a person with the wanted name is left alone and the new one is numbered', async () => {
  const harness = await openHarness();
  harness.workbook.addSheet('register');
  harness.fill('register', 0, 0, [['milik staf']]);
  await apply(harness);
  expect(harness.names()).toEqual(['Data', 'register', 'Register (2)']);
  expect(harness.input('register', 0, 0)).toBe('milik staf');
});

test('an owned sheet is found after it was renamed, and keeps its new name', async () => {
  const harness = await openHarness();
  await apply(harness);
  harness.workbook.renameSheet(harness.sheetId('Register'), 'Daftar Objek');
  await read(harness);
  await apply(harness, [tablePlan([...ROWS, ['KS-004', 'Baru', 1, null]])]);
  expect(harness.names()).toEqual(['Data', 'Daftar Objek']);
  expect(harness.input('Daftar Objek', 6, 1)).toBe('Baru');
});

test('more rows make the table longer, fewer rows make it shorter and clear what is left over', async () => {
  const harness = await openHarness();
  await apply(harness);
  const longer = tablePlan([...ROWS, ['KS-004', 'Baru', 1, null]]);
  expect(await preview(harness, [longer])).toMatchObject([{ action: 'update', rowsAdded: 1 }]);
  await apply(harness, [longer]);
  const shorter = tablePlan(ROWS.slice(0, 1));
  expect(await preview(harness, [shorter])).toMatchObject([{ rowsRemoved: 3, overwrittenCount: 9 }]);
  await apply(harness, [shorter]);
  const { snapshot } = await read(harness);
  const register = snapshot.sheets.find(({ owned }) => owned === 'register')!;
  expect(register.grid.values).toHaveLength(4);
  expect(register.tables[0]!.range).toEqual(cellRange('A3:D4'));
});

test('a sheet offered once is not written again', async () => {
  const harness = await openHarness();
  const offered = tablePlan(ROWS, { mode: 'createOnly' });
  await apply(harness, [offered]);
  harness.fill('Register', 3, 1, [['diubah staf']]);
  expect(await preview(harness, [offered])).toMatchObject([{ action: 'none' }]);
});

test('a chart is drawn once and follows its data', async () => {
  const harness = await openHarness();
  const chart = (bottom: number) => ({
    name: 'kersama-biaya',
    kind: 'barClustered' as const,
    title: 'Biaya',
    source: cellRange(`B3:C${bottom}`),
    place: cellRange('F2:K12'),
    color: '#0F6CBD',
  });
  await apply(harness, [tablePlan(ROWS, { charts: [chart(6)] })]);
  await apply(harness, [tablePlan([...ROWS, ['KS-004', 'Baru', 1, null]], { charts: [chart(7)] })]);
  const { charts } = harness.workbook.data.sheets.find(({ name }) => name === 'Register')!;
  expect(charts).toMatchObject([{ name: 'kersama-biaya', title: 'Biaya', source: { rect: cellRange('B3:C7') } }]);
});

test('formulas may point at a table of a sheet that comes later', async () => {
  const harness = await openHarness();
  const summary = makePlan({
    sheet: 'summary',
    name: 'Ringkasan',
    blocks: [{ top: 0, left: 0, cells: [['Biaya', { formula: '=SUM(tblRegister[Biaya])' }]] }],
  });
  await apply(harness, [summary, tablePlan(ROWS)]);
  expect(harness.input('Ringkasan', 0, 1)).toBe('=SUM(tblRegister[Biaya])');
});

test('cells a person changed are told by the next reading, cell by cell', async () => {
  const harness = await openHarness();
  await apply(harness);
  harness.fill('Register', 4, 1, [['Air bersih']]);
  const { handEdited } = await read(harness);
  expect(handEdited).toEqual([{ sheet: 'Register', rowIndex: 4, columnIndex: 1 }]);
});

test('a protected owned sheet is refused by name before anything is written', async () => {
  const harness = await openHarness();
  await apply(harness);
  harness.workbook.data.sheets[1]!.protection = { protected: true, options: {} };
  const refused = refusal(await harness.ports.writer.apply([tablePlan(ROWS.slice(0, 1))], APPLY));
  expect(refused).toMatchObject({ code: 'protectedSheet', params: { sheet: 'Register', after: 'untouched' } });
});

test('a filtered table is refused, for content would land in the wrong rows', async () => {
  const harness = await openHarness();
  await apply(harness);
  harness.workbook.data.sheets[1]!.tables[0]!.isFiltered = true;
  const refused = refusal(await harness.ports.writer.apply([tablePlan(ROWS.slice(0, 1))], APPLY));
  expect(refused).toMatchObject({ code: 'filteredRange', params: { sheet: 'Register' } });
});

test('a filter of the sheet is refused as well', async () => {
  const harness = await openHarness();
  await apply(harness, [tablePlan(ROWS, { tables: [] })]);
  harness.workbook.data.sheets[1]!.autoFilter = { rect: cellRange('A3:D6'), isFiltered: true };
  const refused = refusal(await harness.ports.writer.apply([tablePlan(ROWS.slice(0, 1), { tables: [] })], APPLY));
  expect(refused.code).toBe('filteredRange');
});

test('a table name that another sheet uses is refused', async () => {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, [['ID'], ['1']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').tables.add('A1:A2', true).name = 'tblRegister';
    await context.sync();
  });
  const refused = refusal(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY));
  expect(refused).toMatchObject({ code: 'nameTaken', params: { name: 'tblRegister' } });
  expect(harness.names()).toEqual(['Data']);
});

const contents = (harness: Harness): unknown =>
  harness.workbook.data.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells].map(([row, cells]) => [
      row,
      [...cells].map(([column, cell]) => [column, cell.value, cell.formula]),
    ]),
    sheet.tables.map(({ name, rect }) => [name, rect]),
  ]);

for (const action of [3, 8, 15, 25]) {
  test(`a first run that fails at action ${action} leaves no sheet behind`, async () => {
    const harness = await openHarness();
    await read(harness);
    const before = contents(harness);
    harness.host.faults.beforeRequest = { number: 1, run: () => void (harness.host.faults.failAtAction = action) };
    const refused = refusal(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY));
    expect(refused).toMatchObject({ code: 'internal', params: { after: 'restored' } });
    expect(contents(harness)).toEqual(before);
  });
}

for (const action of [3, 6, 8]) {
  test(`an update that fails at action ${action} puts the old output back`, async () => {
    const harness = await openHarness();
    await apply(harness);
    const before = contents(harness);
    harness.host.faults.beforeRequest = { number: 1, run: () => void (harness.host.faults.failAtAction = action) };
    const plan = tablePlan([['KS-001', 'Lain', 9, '1'], ...ROWS.slice(1), ['KS-004', 'Baru', 1, null]]);
    const refused = refusal(await harness.ports.writer.apply([plan], APPLY));
    expect(refused.params).toMatchObject({ after: 'restored' });
    expect(contents(harness)).toEqual(before);
  });
}

test('while a person types in a cell the write waits, and goes on when they are done', async () => {
  const harness = await openHarness();
  harness.host.faults.cellEditRequests = 2;
  await apply(harness);
  expect(harness.names()).toContain('Register');
});

test('a person who goes on typing is told, and nothing was written', async () => {
  const harness = await openHarness();
  harness.host.faults.cellEditRequests = 99;
  expect(refusal(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY)).code).toBe('cellEdit');
  expect(harness.names()).toEqual(['Data']);
});

test('a host that never answers a write is told as unknown', async () => {
  const harness = await openHarness(undefined, IMPATIENT);
  await read(harness);
  harness.host.faults.beforeRequest = { number: 0, run: () => void (harness.host.faults.hang = true) };
  const refused = refusal(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY));
  expect(refused).toMatchObject({ code: 'timeout', params: { after: 'unknown' } });
});

test('a job after one that failed is served', async () => {
  const harness = await openHarness(undefined, IMPATIENT);
  harness.host.faults.hang = true;
  expect(refusal(await harness.ports.reader.read({})).code).toBe('timeout');
  expect((await read(harness)).snapshot.sheets).toHaveLength(1);
});

test('large plans are written in several requests of at most about two megabytes', async () => {
  const harness = await openHarness();
  const long = 'x'.repeat(2000);
  const rows = Array.from({ length: 2000 }, (_, index) => [`KS-${index}`, long, index, null]);
  await apply(harness, [tablePlan(rows)]);
  expect(harness.host.counters.largestRequest).toBeLessThan(3_000_000);
  expect(harness.input('Register', 2002, 0)).toBe('KS-1999');
});

test('the many formats of a new sheet are stamped, and take no request of their own', async () => {
  const harness = await openHarness();
  const formats = Array.from({ length: 2600 }, (_, index) => ({ range: { top: index + 10, left: 5, bottom: index + 10, right: 5 }, bold: index % 2 === 0 })); // prettier-ignore
  const syncs = await harness.syncs(() => apply(harness, [tablePlan(ROWS, { formats })]));
  expect(syncs).toBe(3);
  expect(harness.host.counters.largestRequest).toBeLessThan(3_000_000);
});

test('a first run sends at most 1.3 times the bytes of its values', async () => {
  const harness = await openHarness();
  await read(harness);
  const rows = Array.from({ length: 500 }, (_, index) => [
    `KS-${index}`,
    `Pengelolaan bank sampah ${index} ${'di kecamatan dan kelurahan '.repeat(10)}`,
    index * 1000,
    '198001012005011001',
  ]);
  const before = harness.host.counters.requestBytes;
  await apply(harness, [tablePlan(rows)]);
  expect(harness.host.counters.requestBytes - before).toBeLessThan(1.3 * JSON.stringify(rows).length);
});
