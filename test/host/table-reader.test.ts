import { closeHarnesses, openHarness, ROWS, tablePlan, value, APPLY } from './harness';

afterEach(closeHarnesses);

test('a table is read by its name in one request, wherever it stands, and is null where there is none', async () => {
  const harness = await openHarness();
  const tables = harness.ports.tables!;
  expect(value(await tables.table('tblRegister'))).toBeNull();
  value(await harness.ports.writer.apply([tablePlan(ROWS)], APPLY));
  let read: Awaited<ReturnType<typeof tables.table>> | undefined;
  const syncs = await harness.syncs(async () => {
    read = await tables.table('tblRegister');
  });
  expect(syncs).toBe(1);
  const found = value(read!)!;
  expect([found.sheet, found.top, found.left]).toEqual(['Register', 2, 0]);
  expect(found.values[0]).toEqual(['ID', 'Judul', 'Biaya', 'NIP']);
  expect(found.values[2]).toEqual(['KS-002', 'Air minum', 2500000, '007']);
});
