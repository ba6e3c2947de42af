/** The workbook files that a request hands over to be inserted, opened before its actions run. */
import { openWorkbook, type OpenResult } from '../files/open-workbook';
import type { RequestBody } from './wire';

const METHOD = 'InsertWorksheetsFromBase64';

/** By their Base64 text; none for a request without such a call. */
export async function openInsertedFiles(body: string): Promise<ReadonlyMap<string, OpenResult>> {
  const files = new Map<string, OpenResult>();
  if (!body.includes(`"${METHOD}"`)) return files;
  const { Actions } = JSON.parse(body) as RequestBody;
  for (const { Name, ArgumentInfo } of Actions) {
    const text = Name === METHOD ? ArgumentInfo?.Arguments?.[0] : undefined;
    if (typeof text === 'string') files.set(text, await openWorkbook(bytesOf(text), 'inserted.xlsx'));
  }
  return files;
}

/** No bytes for what is no Base64. */
function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
