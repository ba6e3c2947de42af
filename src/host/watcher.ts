/**
 * Tells that something on the sheets changed, after a quiet moment. Events are hints: they may be lost, late or doubled
 * (platform notes 4.4), so they carry no values and the reader reads again. Never writes.
 */
import type { Watcher, WorkbookChange } from '../app/ports';
import { OWNED_SHEETS } from '../core/model/snapshot';
import { readAddress } from './addresses';
import type { OwnedMemory } from './excel-writer';
import type { HostRunner } from './run';

/** Milliseconds without a change before they are told. */
export const QUIET_MS = 300;
/** More addresses than this say no more than that much changed; each sheet is named at least once. */
const MAX_CHANGES = 200;

/** watch: 1 sync; stopping: 1 sync on the context that registered. Starts and stops wait for one another. */
export function makeWatcher(runner: HostRunner, memory: OwnedMemory, quietMs = QUIET_MS): Watcher {
  return {
    watch(onChange, onSelect) {
      const gather = makeGatherer(onChange, quietMs);
      return runner.run(async ({ context }) => {
        const handler = context.workbook.worksheets.onChanged.add((event) => {
          gather.add(toChange(event, memory));
          return Promise.resolve();
        });
        const selecting = context.workbook.worksheets.onSelectionChanged.add((event) => {
          const range = readAddress(event.address);
          if (range !== null) onSelect?.({ sheetId: event.worksheetId, rowIndex: range.top, columnIndex: range.left });
          return Promise.resolve();
        });
        await context.sync();
        let stopping: Promise<void> | null = null;
        return () => {
          stopping ??= stop(runner, handler, selecting, gather);
          return stopping;
        };
      });
    },
  };
}

async function stop(
  runner: HostRunner,
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
  selecting: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>,
  gather: { readonly stop: () => void },
): Promise<void> {
  gather.stop();
  await runner.run(async () => {
    handler.remove();
    selecting.remove();
    await handler.context.sync();
  });
}

/** `triggerSource` came with 1.14 and says who wrote; without it a change counts as a person's. */
function toChange(event: Excel.WorksheetChangedEventArgs, { ids }: OwnedMemory): WorkbookChange {
  return {
    sheetId: event.worksheetId,
    owned: OWNED_SHEETS.find((sheet) => ids[sheet] === event.worksheetId) ?? null,
    address: event.address,
    byAddIn: (event.triggerSource as string | undefined) === 'ThisLocalAddin',
  };
}

function makeGatherer(
  onChange: (changes: readonly WorkbookChange[]) => void,
  quietMs: number,
): { readonly add: (change: WorkbookChange) => void; readonly stop: () => void } {
  let changes: WorkbookChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const tell = (): void => {
    const told = changes;
    changes = [];
    if (!isStopped) onChange(told);
  };
  return {
    add(change) {
      if (isStopped || change.byAddIn) return;
      const isNewSheet = !changes.some(({ sheetId }) => sheetId === change.sheetId);
      if (isNewSheet || changes.length < MAX_CHANGES) changes.push(change);
      clearTimeout(timer);
      timer = setTimeout(tell, quietMs);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
