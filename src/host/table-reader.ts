/** Reads one table by its name, for a first look before the workbook is read. */
import type { TableReader } from '../app/ports';
import type { Scalar } from '../core/model/cell';
import { readAddress, sheetOfAddress } from './addresses';
import type { HostRunner } from './run';

/** table: 1 sync. */
export function makeTableReader(runner: HostRunner): TableReader {
  return {
    table(name) {
      return runner.run(async ({ context }) => {
        const table = context.workbook.tables.getItemOrNullObject(name);
        const range = table.getRange();
        range.load('address,values');
        await context.sync();
        const place = table.isNullObject ? null : readAddress(range.address);
        if (place === null) return null;
        const { top, left } = place;
        return { sheet: sheetOfAddress(range.address), top, left, values: range.values as Scalar[][] };
      });
    },
  };
}
