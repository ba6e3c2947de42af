import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotFromXlsx } from '../fixtures/snapshot-from-xlsx';
import { SAMPLES } from './samples';
import { writeWorkbook } from './sheet-spec';

const folder = join(__dirname, '../../assets/samples');

describe.each(SAMPLES)('sample $file', ({ file, sheets }) => {
  it('holds the cells its generator makes', async () => {
    const committed = await snapshotFromXlsx(readFileSync(join(folder, file)));
    const made = await snapshotFromXlsx(await writeWorkbook(sheets));
    expect(committed.sheets.map((sheet) => sheet.grid)).toEqual(made.sheets.map((sheet) => sheet.grid));
    expect(committed.sheets.map((sheet) => sheet.merges)).toEqual(made.sheets.map((sheet) => sheet.merges));
  });

  it('is written with the same bytes every time', async () => {
    const [first, second] = [await writeWorkbook(sheets), await writeWorkbook(sheets)];
    expect(first.equals(second)).toBe(true);
  });
});
