/** Excel.WorksheetProtection. Passwords are checked within the session only. */
import { ExcelError } from '../../workbook/errors';
import type { Sheet } from '../../workbook/model';
import { requireOpenWorkbook } from '../../workbook/protection';
import { asBoolean, asRecord, asText, isGiven } from '../arguments';
import type { TypeDefinition } from '../host-object';
import type { HostSession } from '../host-context';

const OPTIONS = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells',
  'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const; // prettier-ignore

const passwords = new WeakMap<Sheet, string>();

function readOptions(value: unknown): Record<string, boolean> {
  const given = isGiven(value) ? asRecord(value) : {};
  for (const key of Object.keys(given)) {
    if (key !== 'selectionMode' && !OPTIONS.some((option) => option === key)) {
      throw new ExcelError('ApiNotFound', `The workbench does not model the protection option ${key}.`);
    }
  }
  return Object.fromEntries(
    OPTIONS.map((option) => [option, isGiven(given[option]) ? asBoolean(given[option]) : false]),
  );
}

function protect(sheet: Sheet, [options, password]: readonly unknown[], session: HostSession): void {
  requireOpenWorkbook(session.core);
  if (sheet.protection.protected) throw new ExcelError('AccessDenied', 'The sheet is already protected.');
  session.core.beginStructure(sheet);
  sheet.protection = { protected: true, options: readOptions(options) };
  if (isGiven(password)) passwords.set(sheet, asText(password));
  else passwords.delete(sheet);
  session.core.emit(sheet, { type: 'structure', rect: null, change: 'ProtectionChanged' });
}

function unprotect(sheet: Sheet, [password]: readonly unknown[], session: HostSession): void {
  requireOpenWorkbook(session.core);
  if (!sheet.protection.protected) return;
  const wanted = passwords.get(sheet);
  if (wanted !== undefined && password !== wanted) throw new ExcelError('AccessDenied', 'The password is wrong.');
  session.core.beginStructure(sheet);
  sheet.protection = { protected: false, options: {} };
  session.core.emit(sheet, { type: 'structure', rect: null, change: 'ProtectionChanged' });
}

export const worksheetProtectionType: TypeDefinition<Sheet> = {
  name: 'WorksheetProtection',
  get: {
    Protected: (sheet) => sheet.protection.protected,
    Options: (sheet) =>
      Object.fromEntries(OPTIONS.map((option) => [option, sheet.protection.options[option] ?? false])),
  },
  methods: { Protect: protect, Unprotect: unprotect },
};
