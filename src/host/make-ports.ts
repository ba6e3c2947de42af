/** The ports of the use cases over one workbook in Excel: one queue, one memory of the owned sheets. */
import type { Clock, Ports } from '../app/ports';
import { makeReader } from './excel-reader';
import { makeWriter, type OwnedMemory } from './excel-writer';
import { makeFileMaker, makeFileReader, makeSheetInserter } from './files/file-ports';
import { makeJournal } from './journal';
import { makeNavigator } from './navigator';
import { makeRunner, type RunnerOptions } from './run';
import { makeSettingsStore } from './settings-store';
import { makeTableReader } from './table-reader';
import { makeTouchedReader } from './touched-reader';
import { makeWatcher } from './watcher';

/** Nothing is asked of Excel yet. */
export function makePorts(clock: Clock, options?: RunnerOptions): Ports {
  const runner = makeRunner(options);
  const memory: OwnedMemory = { ids: {} };
  return {
    reader: makeReader(runner, (ids) => {
      memory.ids = ids;
    }),
    touched: makeTouchedReader(runner, memory),
    writer: makeWriter(runner, memory),
    journal: makeJournal(runner, memory),
    settings: makeSettingsStore(runner),
    tables: makeTableReader(runner),
    navigator: makeNavigator(runner, memory),
    watcher: makeWatcher(runner, memory),
    files: makeFileReader(),
    maker: makeFileMaker(),
    inserter: makeSheetInserter(runner),
    clock,
  };
}
