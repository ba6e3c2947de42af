/** Addresses, names and table names that `getRange` and its kin take. Refuses with InvalidArgument what is none. */
import { MAX_ADDRESS_LENGTH, parseRect, requireRect, splitSheet } from '../workbook/address';
import { ExcelError } from '../workbook/errors';
import type { Rect, Sheet } from '../workbook/model';
import { bodyRect } from '../workbook/tables';
import type { HostSession } from './host-context';

/** The rectangles of a comma-joined list; platform.md 2.1 limits its length. */
export function readAddressList(text: string): Rect[] {
  if (text.length > MAX_ADDRESS_LENGTH) {
    throw new ExcelError('InvalidArgument', `An address has at most ${MAX_ADDRESS_LENGTH} characters.`);
  }
  return text.split(',').map((part) => requireRect(part.trim().slice(part.trim().lastIndexOf('!') + 1)));
}

/** An address with or without a sheet, a defined name, or a table's name. */
export function resolveAddress(text: string, home: Sheet, session: HostSession): { sheet: Sheet; rect: Rect } {
  if (text.length > MAX_ADDRESS_LENGTH) {
    throw new ExcelError('InvalidArgument', `An address has at most ${MAX_ADDRESS_LENGTH} characters.`);
  }
  const { sheet: sheetName, rest } = splitSheet(text);
  const sheet = sheetName === null ? home : session.core.findSheetByName(sheetName);
  if (sheet === undefined) throw new ExcelError('InvalidArgument', `There is no sheet ${sheetName ?? ''}.`);
  const rect = parseRect(rest);
  if (rect !== null) return { sheet, rect };
  return resolveName(text, sheet, session) ?? invalid(text);
}

function invalid(text: string): never {
  throw new ExcelError('InvalidArgument', `"${text}" is neither an address nor a name of a range.`);
}

/** The range behind a defined name (the sheet's own before the workbook's) or a table; null when there is none. */
export function resolveName(text: string, home: Sheet, session: HostSession): { sheet: Sheet; rect: Rect } | null {
  const wanted = text.toLowerCase();
  const names = session.core.data.names.filter((name) => name.name.toLowerCase() === wanted);
  const name = names.find((other) => other.scope === home.id) ?? names.find((other) => other.scope === null);
  if (name !== undefined) return readNamedRange(name.formula, session);
  const entry = session.core.allTables().find(({ table }) => table.name.toLowerCase() === wanted);
  return entry === undefined ? null : { sheet: entry.sheet, rect: bodyRect(entry.table) };
}

/** The single range that a formula such as `='Data 1'!$A$1:$B$2` names; null when it is anything else. */
export function readNamedRange(formula: string, session: HostSession): { sheet: Sheet; rect: Rect } | null {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? undefined : session.core.findSheetByName(sheetName);
  const rect = parseRect(rest);
  return sheet === undefined || rect === null ? null : { sheet, rect };
}
