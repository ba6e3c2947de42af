/** Puts the workbench together for the page: files, workbook, protocol. The only place of the page that makes them. */
import { openWorkbook } from '../files/open-workbook';
import { saveWorkbook } from '../files/save-workbook';
import type { RequestExecutor } from '../protocol/contract';
import { makeWorkbookData } from '../workbook/model';
import { Workbook } from '../workbook/workbook';
import type { PageServices } from './page-store';

export async function makeServices(): Promise<PageServices> {
  await Promise.resolve();
  return {
    openFile: openWorkbook,
    saveFile: saveWorkbook,
    emptyData: () => makeWorkbookData(),
    makeSession: (data, language) => {
      const workbook = new Workbook(data, undefined, { locale: language === 'id' ? 'id-ID' : 'en-US' });
      const executor: RequestExecutor = {
        execute: () => Promise.resolve('{"Results":[]}'),
        onEvent: () => () => undefined,
        counters: { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 },
        faults: {},
      };
      return { workbook, executor };
    },
  };
}
