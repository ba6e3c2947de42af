/** A workbook behind the real office.js, for tests of the host. */
import { loadOffice, type LoadedOffice, type OfficeOptions } from '../../src/workbench/node/office';
import { RichApiHost } from '../../src/workbench/protocol/rich-api-host';
import { makeWorkbookData, type Calculator, type WorkbookData } from '../../src/workbench/workbook/model';
import { Workbook } from '../../src/workbench/workbook/workbook';

export interface TestHost extends LoadedOffice {
  readonly workbook: Workbook;
  readonly host: RichApiHost;
  /** Runs a batch on the active sheet and syncs. */
  on<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T>;
}

export async function startHost(
  options: { readonly data?: WorkbookData; readonly calculator?: Calculator } & OfficeOptions = {},
): Promise<TestHost> {
  const workbook = new Workbook(options.data ?? makeWorkbookData(), options.calculator);
  const host = new RichApiHost(workbook);
  const office = await loadOffice(host, options);
  return {
    ...office,
    workbook,
    host,
    on: (work) =>
      office.Excel.run(async (context) => {
        const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
        await context.sync();
        return result;
      }),
  };
}

/** The code of the error a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'no error';
}

/** Lets events that are under way arrive. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
