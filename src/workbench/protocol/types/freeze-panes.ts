/** Excel.WorksheetFreezePanes. */
import type { Rect, Sheet } from '../../workbook/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/model';
import { ExcelError } from '../../workbook/errors';
import { requireOpenWorkbook } from '../../workbook/protection';
import { resolveAddress } from '../addresses';
import { asIndex, asText, isGiven, rangeOf, rectOf } from '../arguments';
import { isHostObject, type TypeDefinition } from '../host-object';
import type { HostSession } from '../host-context';

function freeze(sheet: Sheet, session: HostSession, rows: number, columns: number): void {
  requireOpenWorkbook(session.core);
  session.core.beginStructure(sheet);
  sheet.freeze = { rows, columns };
  session.core.emit(sheet, { type: 'structure', rect: null });
}

function location(sheet: Sheet): Rect | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: (rows === 0 ? MAX_ROWS : rows) - 1,
    right: (columns === 0 ? MAX_COLUMNS : columns) - 1,
  };
}

export const freezePanesType: TypeDefinition<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count], session) => freeze(sheet, session, isGiven(count) ? asIndex(count) : 1, 0),
    FreezeColumns: (sheet, [count], session) => freeze(sheet, session, 0, isGiven(count) ? asIndex(count) : 1),
    FreezeAt: (sheet, [range], session) => {
      const rect = isHostObject(range) ? rectOf(rangeOf(range)) : resolveAddress(asText(range), sheet, session).rect;
      freeze(
        sheet,
        session,
        rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1,
        rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1,
      );
    },
    Unfreeze: (sheet, _args, session) => freeze(sheet, session, 0, 0),
    GetLocationOrNullObject: (sheet, _args, session) => {
      const rect = location(sheet);
      return rect === null ? null : session.range(sheet, rect);
    },
    GetLocation: (sheet, _args, session) => {
      const rect = location(sheet);
      if (rect === null) throw new ExcelError('ItemNotFound', 'Nothing is frozen.');
      return session.range(sheet, rect);
    },
  },
};
