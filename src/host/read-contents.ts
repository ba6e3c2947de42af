/** Whole sheets, values and formulas, however large: read by blocks. */
import { readAddress } from './addresses';
import { readValues } from './excel-reader';
import type { HostSession } from './run';
import { NO_CONTENT, readContent, type SheetContent } from './sheet-content';

/** One for each worksheet id; a sheet that is gone is empty. Syncs: 1, and 1 for every 2 MB. */
export async function readSheetContents(session: HostSession, ids: readonly string[]): Promise<SheetContent[]> {
  const { context } = session;
  const asked = ids.map((id) => {
    const used = context.workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
    used.load('address');
    return { id, used };
  });
  await context.sync();
  const sizes = asked.map(({ id, used }) => ({
    id,
    range: used.isNullObject ? null : readAddress(used.address),
    hasFormulas: true,
  }));
  const values = await readValues(session, sizes);
  return sizes.map(({ id, range }) => {
    const read = values.get(id);
    return range === null || read === undefined
      ? NO_CONTENT
      : readContent(range.top, range.left, read.values, read.formulas ?? []);
  });
}
