/** Excel.Workbook, its properties and protection. */
import type { Sheet } from '../../workbook/model';
import type { Workbook } from '../../workbook/workbook';
import { cellRect } from '../../workbook/address';
import { asText } from '../arguments';
import { makeObject, type TypeDefinition } from '../host-object';
import type { HostSession } from '../host-context';
import { applicationType, functionsType, runtimeType } from './application';
import { customXmlPartsType } from './custom-xml';
import { namesType } from './names';
import { settingsType } from './settings';
import { tablesType } from './table';
import { worksheetsType } from './worksheet';

const protectionType: TypeDefinition<null> = {
  name: 'WorkbookProtection',
  get: { Protected: () => false },
};

function selectedSheet(workbook: Workbook, session: HostSession): Sheet {
  return session.core.requireSheet(workbook.selection.sheetId);
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
  },
};
