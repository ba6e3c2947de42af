/** What the add-in needs of Excel, and what it uses only where it is there. */

/** Every Excel in support has it (platform notes 1.1); the manifest asks for the same. */
export const REQUIRED_API = { set: 'ExcelApi', version: '1.14' } as const;

/** True when this Excel has a version of ExcelApi; false where Office is not there to be asked. */
export function hasExcelApi(version: string): boolean {
  return typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(REQUIRED_API.set, version);
}
