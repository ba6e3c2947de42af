/** Puts the workbench together for the page: files, workbook, calculation, protocol. The only place of the page that makes them. */
import { loadEngine } from '../calc/load';
import { makeCalculator } from '../calc/make-calculator';
import { openWorkbook } from '../files/open-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { RichApiHost } from '../protocol/rich-api-host';
import { makeWorkbookData } from '../workbook/model';
import { Workbook } from '../workbook/workbook';
import type { PageServices } from './page-store';

/** Waits for the calculation engine; rejects when the browser cannot start it. */
export async function makeServices(): Promise<PageServices> {
  await loadEngine();
  return {
    openFile: openWorkbook,
    saveFile: saveWorkbook,
    emptyData: () => makeWorkbookData(),
    makeSession: (data, language) => {
      const workbook = new Workbook(data, makeCalculator(), { locale: language === 'id' ? 'id-ID' : 'en-US' });
      return { workbook, executor: new RichApiHost(workbook) };
    },
  };
}
