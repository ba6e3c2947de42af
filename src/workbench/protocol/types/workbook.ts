/** Excel.Workbook, its properties and protection. */
import type { Sheet } from '../../workbook/model';
import type { Workbook } from '../../workbook/workbook';
import { cellRect } from '../../workbook/address';
import { ExcelError } from '../../workbook/errors';
import { insertSheets } from '../../workbook/insert-sheets';
import { asList, asRecord, asText, isGiven } from '../arguments';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';
import type { HostSession } from '../host-context';
import { applicationType, functionsType, runtimeType } from './application';
import { customXmlPartsType } from './custom-xml';
import { namesType } from './names';
import { settingsType } from './settings';
import { tablesType } from './table';
import { placeOf, worksheetsType } from './worksheet';

const protectionType: TypeDefinition<null> = {
  name: 'WorkbookProtection',
  get: { Protected: () => false },
};

function selectedSheet(workbook: Workbook, session: HostSession): Sheet {
  return session.core.requireSheet(workbook.selection.sheetId);
}

const INSERT_OPTIONS = ['sheetNamesToInsert', 'positionType', 'relativeTo'];

/** Answers the ids of the sheets that came. */
function insertWorksheets([file, options]: readonly unknown[], session: HostSession): string[] {
  const opened = session.files.get(asText(file));
  if (opened?.ok !== true) throw new ExcelError('InvalidArgument', 'The argument is no workbook file in Base64.');
  const given = isGiven(options) ? asRecord(options) : {};
  const unknown = Object.keys(given).find((name) => !INSERT_OPTIONS.includes(name));
  if (unknown !== undefined) throw new ExcelError('InvalidArgument', `There is no option ${unknown}.`);
  const { sheetNamesToInsert, positionType, relativeTo } = given;
  const names = isGiven(sheetNamesToInsert) ? asList(sheetNamesToInsert).map(asText) : [];
  const place = placeOf(positionType, isGiven(relativeTo) ? sheetOf(relativeTo, session) : null, session);
  return insertSheets(session.core, opened.data, names.length === 0 ? null : names, place).map(({ id }) => id);
}

/** A worksheet, or its name or id. */
function sheetOf(value: unknown, session: HostSession): Sheet {
  if (isHostObject(value)) return session.requireObject(value, 'Worksheet').target as Sheet;
  const key = asText(value);
  return session.core.findSheet(key) ?? session.core.findSheetByName(key) ?? session.core.requireSheet(key);
}

export const workbookType: TypeDefinition<Workbook> = {
  name: 'Workbook',
  get: {
    Name: (workbook) => workbook.data.name,
    ReadOnly: (workbook) => workbook.data.readOnly,
    IsDirty: (workbook) => workbook.data.sheets.some((sheet) => sheet.changed !== 'no'),
  },
  links: {
    Application: (_workbook, session) => makeObject(applicationType, null, session),
    Worksheets: (_workbook, session) => makeObject(worksheetsType, null, session),
    Tables: (_workbook, session) => makeObject(tablesType, { sheet: null }, session),
    Names: (_workbook, session) => makeObject(namesType, { scope: null }, session),
    Settings: (_workbook, session) => makeObject(settingsType, null, session),
    CustomXmlParts: (_workbook, session) => makeObject(customXmlPartsType, { namespace: null }, session),
    Functions: (_workbook, session) => makeObject(functionsType, null, session),
    Protection: (_workbook, session) => makeObject(protectionType, null, session),
    _Runtime: (_workbook, session) => makeObject(runtimeType, null, session),
  },
  methods: {
    GetSelectedRange: (workbook, _args, session) =>
      session.range(selectedSheet(workbook, session), workbook.selection.rect),
    GetActiveCell: (workbook, _args, session) => {
      const { top, left } = workbook.selection.rect;
      return session.range(selectedSheet(workbook, session), cellRect(top, left));
    },
    _RemoveReference: (_workbook, [id], session) => session.release(asText(id)),
    _RemoveAllReferences: (_workbook, _args, session) => session.releaseAll(),
    _GetReferenceCount: (_workbook, _args, session) => session.referenceCount,
    GetIsActiveCollabSession: () => false,
    InsertWorksheetsFromBase64: (_workbook, args, session) => insertWorksheets(args, session),
  },
};
