/** The add-in's own life in Office: when it is ready, its language, ribbon functions and showing the pane. No workbook. */
import { hasExcelApi, REQUIRED_API } from './requirements';

export type Readiness = 'ready' | 'notExcel' | 'tooOld';

/** Resolves when Office answers, however late. Without office.js on the page the answer is `notExcel`. */
export async function waitForOffice(): Promise<Readiness> {
  if (typeof Office === 'undefined') return 'notExcel';
  const { host } = await Office.onReady();
  if (String(host) !== String(Office.HostType.Excel)) return 'notExcel';
  return hasExcelApi(REQUIRED_API.version) ? 'ready' : 'tooOld';
}

/** Language of Excel's interface, for example `id-ID`; `id-ID` where it is not known. */
export function displayLanguage(): string {
  if (typeof Office === 'undefined') return 'id-ID';
  const context = Office.context as Partial<typeof Office.context> | undefined;
  return context?.displayLanguage ?? 'id-ID';
}

/** Ties a ribbon function of the manifest to code; Excel is told when it is over, also when it failed. */
export function onRibbonFunction(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/** Shows the pane of the shared runtime; false where this host cannot do it. */
export async function showPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
