/** Takes the person to a cell or to an owned sheet. Changes nothing but the selection. */
import type { Navigator } from '../app/ports';
import { fail } from './errors';
import type { OwnedMemory } from './excel-writer';
import type { HostRunner } from './run';
import { parseOwnedIds, SHEETS_KEY } from './stored';

/** select: 2 syncs. show: 3. */
export function makeNavigator(runner: HostRunner, memory: OwnedMemory): Navigator {
  return {
    select({ sheet: name, rowIndex, columnIndex }, last) {
      return runner.run(async ({ context }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        await context.sync();
        if (sheet.isNullObject) fail('itemGone', { sheet: name });
        const target = context.workbook.worksheets.getItem(name);
        target.activate();
        const rows = (last?.rowIndex ?? rowIndex) - rowIndex + 1;
        const columns = (last?.columnIndex ?? columnIndex) - columnIndex + 1;
        target.getRangeByIndexes(rowIndex, columnIndex, rows, columns).select();
        await context.sync();
        return null;
      });
    },
    show(owned) {
      return runner.run(async ({ context }) => {
        const stored = context.workbook.settings.getItemOrNullObject(SHEETS_KEY);
        stored.load('value');
        await context.sync();
        memory.ids = parseOwnedIds(stored.isNullObject ? null : stored.value);
        const id = memory.ids[owned];
        if (id === undefined) fail('itemGone', { sheet: owned });
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        await context.sync();
        if (sheet.isNullObject) fail('itemGone', { sheet: owned });
        context.workbook.worksheets.getItem(id).activate();
        await context.sync();
        return null;
      });
    },
  };
}
