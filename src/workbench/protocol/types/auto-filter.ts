/** Excel.AutoFilter of a sheet and of a table. Only filtering on shown values is modelled. */
import { intersect } from '../../workbook/address';
import { ExcelError } from '../../workbook/errors';
import { filterRows, showRows } from '../../workbook/filters';
import type { Rect, Sheet } from '../../workbook/model';
import { requireAllowed } from '../../workbook/protection';
import { bodyRect } from '../../workbook/tables';
import { resolveAddress } from '../addresses';
import { asIndex, asList, asRecord, asText, isGiven, rangeOf, rectOf } from '../arguments';
import { isHostObject, type TypeDefinition } from '../host-object';
import type { HostSession, TableTarget } from '../host-context';

/** Reads `Excel.FilterCriteria`; only filtering on values is modelled. */
function readFilterValues(criteria: unknown): string[] {
  const record = asRecord(criteria);
  if (record.filterOn !== 'Values') {
    throw new ExcelError('ApiNotFound', 'The workbench does not model filters on anything but values.');
  }
  return asList(record.values).map(asText);
}

function bodyOf(rect: Rect): Rect {
  return { ...rect, top: Math.min(rect.bottom, rect.top + 1) };
}

function clearSheetFilter(sheet: Sheet, session: HostSession): void {
  if (sheet.autoFilter === null) return;
  sheet.autoFilter = { ...sheet.autoFilter, isFiltered: false };
  showRows(session.core, sheet, bodyOf(sheet.autoFilter.rect));
}

function applySheetFilter(sheet: Sheet, [range, column, criteria]: readonly unknown[], session: HostSession): void {
  const rect = isHostObject(range) ? rectOf(rangeOf(range)) : resolveAddress(asText(range), sheet, session).rect;
  requireAllowed(session.core, sheet, 'allowAutoFilter');
  if (sheet.tables.some((table) => intersect(table.rect, rect) !== null)) {
    throw new ExcelError('InvalidArgument', 'The range touches a table, which has its own filter.');
  }
  session.core.beginStructure(sheet);
  sheet.autoFilter = { rect, isFiltered: sheet.autoFilter?.isFiltered ?? false };
  if (!isGiven(column) || !isGiven(criteria)) {
    session.core.emitStructure(sheet, rect);
    return;
  }
  filterRows(session.core, sheet, bodyOf(rect), rect.left + asIndex(column), readFilterValues(criteria));
  sheet.autoFilter = { rect, isFiltered: true };
}

export const sheetFilterType: TypeDefinition<Sheet> = {
  name: 'AutoFilter',
  get: {
    Enabled: (sheet) => sheet.autoFilter !== null,
    IsDataFiltered: (sheet) => sheet.autoFilter?.isFiltered ?? false,
  },
  methods: {
    Apply: applySheetFilter,
    ClearCriteria: (sheet, _args, session) => clearSheetFilter(sheet, session),
    Remove: (sheet, _args, session) => {
      clearSheetFilter(sheet, session);
      session.core.beginStructure(sheet);
      sheet.autoFilter = null;
      session.core.emitStructure(sheet, null);
    },
    GetRange: (sheet, _args, session) => {
      if (sheet.autoFilter === null) throw new ExcelError('ItemNotFound', 'The sheet has no filter.');
      return session.range(sheet, sheet.autoFilter.rect);
    },
    GetRangeOrNullObject: (sheet, _args, session) =>
      sheet.autoFilter === null ? null : session.range(sheet, sheet.autoFilter.rect),
  },
};

export const tableFilterType: TypeDefinition<TableTarget> = {
  name: 'AutoFilter',
  get: {
    Enabled: ({ table }) => table.showFilter,
    IsDataFiltered: ({ table }) => table.isFiltered,
  },
  methods: {
    ClearCriteria: ({ sheet, table }, _args, session) => {
      table.isFiltered = false;
      showRows(session.core, sheet, bodyRect(table));
    },
    GetRange: ({ sheet, table }, _args, session) => session.range(sheet, table.rect),
    GetRangeOrNullObject: ({ sheet, table }, _args, session) => session.range(sheet, table.rect),
  },
};
