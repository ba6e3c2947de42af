/** Excel.Worksheet and its collection. */
import { cellRect, isOnSheet } from '../../workbook/address';
import { usedRange } from '../../workbook/cells';
import { ExcelError } from '../../workbook/errors';
import { MAX_COLUMNS, MAX_ROWS, type Rect, type Sheet } from '../../workbook/model';
import { requireOpenWorkbook } from '../../workbook/protection';
import {
  activateSheet,
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../workbook/sheets';
import { readAddressList, resolveAddress } from '../addresses';
import { asBoolean, asEnum, asIndex, asNumber, asText, isGiven } from '../arguments';
import { asColorOrNone } from '../colors';
import { makeObject, type TypeDefinition } from '../host-object';
import type { HostObject, HostSession } from '../host-context';
import { EventKind, WORKBOOK_TARGET } from '../wire';
import { sheetFilterType } from './auto-filter';
import { eventMethods } from './event-methods';
import { chartsType } from './chart';
import { freezePanesType } from './freeze-panes';
import { namesType } from './names';
import { rowBreaksType } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { worksheetProtectionType } from './worksheet-protection';
import { tablesType } from './table';

const WHOLE: Rect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

const EVENTS = {
  Activated: EventKind.worksheetActivated, Deactivated: EventKind.worksheetDeactivated,
  DataChanged: EventKind.worksheetChanged, SelectionChanged: EventKind.worksheetSelectionChanged,
  Calculated: EventKind.worksheetCalculated, FormatChanged: EventKind.worksheetFormatChanged, ProtectionChanged: EventKind.worksheetProtectionChanged,
  RowHiddenChanged: EventKind.worksheetRowHiddenChanged,
} as const; // prettier-ignore
const NEWER_EVENTS = {
  NameChanged: EventKind.worksheetNameChanged,
  VisibilityChanged: EventKind.worksheetVisibilityChanged,
} as const;

function withSuffix(names: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(names).map(([name, kind]) => [`${name}Event`, kind]));
}

function withPrefix(names: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(names).map(([name, kind]) => [`Event${name}`, kind]));
}

export function sheetObject(sheet: Sheet, session: HostSession): HostObject {
  return makeObject(worksheetType, sheet, session);
}

/** A chart sheet stands among the worksheets, and whoever asks for its cells is refused (platform notes 4.1). */
function requireCells(sheet: Sheet, session: HostSession): void {
  session.core.requireSheet(sheet.id);
  if (sheet.hasNoCells === true) throw new ExcelError('UnsupportedSheet', 'This sheet type does not support this.');
}

function indexesRect(args: readonly unknown[]): Rect {
  const [row, column, rows, columns] = args.map(asIndex);
  const rect = {
    top: row ?? 0, left: column ?? 0, bottom: (row ?? 0) + (rows ?? 0) - 1, right: (column ?? 0) + (columns ?? 0) - 1,
  }; // prettier-ignore
  if (!isOnSheet(rect) || rect.bottom < rect.top || rect.right < rect.left) {
    throw new ExcelError('InvalidArgument', 'The range lies outside the sheet.');
  }
  return rect;
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, session: HostSession): HostObject | null {
  const { sheets } = session.core.data;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const next = sheets[index];
    if (next !== undefined && (visibleOnly !== true || next.visibility === 'visible'))
      return sheetObject(next, session);
  }
  return null;
}

function orNotFound(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError('ItemNotFound', 'There is no such worksheet.');
  return object;
}

function copyWithin(sheet: Sheet, [position, relative]: readonly unknown[], session: HostSession): HostObject {
  const other = isGiven(relative) ? (session.requireObject(relative, 'Worksheet').target as Sheet) : sheet;
  return sheetObject(copySheet(session.core, sheet, placeOf(position, other, session)), session);
}

/** Index of a WorksheetPositionType among the sheets. */
export function placeOf(position: unknown, other: Sheet | null, session: HostSession): number {
  const { sheets } = session.core.data;
  const kind = asEnum(isGiven(position) ? position : 'None', POSITIONS);
  if (kind === 'Beginning') return 0;
  if (kind === 'None' || kind === 'End') return sheets.length;
  if (other === null) throw new ExcelError('InvalidArgument', `The position ${kind} needs a sheet to be relative to.`);
  return sheets.indexOf(other) + (kind === 'After' ? 1 : 0);
}

function setLook(sheet: Sheet, session: HostSession, change: () => void): void {
  requireOpenWorkbook(session.core);
  session.core.beginStructure(sheet);
  change();
  session.core.emit(sheet, { type: 'structure', rect: null });
}

function setGridlines(sheet: Sheet, value: unknown, session: HostSession): void {
  setLook(sheet, session, () => (sheet.showGridlines = asBoolean(value)));
}

export const worksheetType: TypeDefinition<Sheet> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, session) => session.core.data.sheets.indexOf(sheet),
    Visibility: (sheet) => VISIBILITIES.find((name) => name.toLowerCase() === sheet.visibility.toLowerCase()),
    TabColor: (sheet) => sheet.tabColor ?? '',
    ShowGridlines: (sheet) => sheet.showGridlines,
    StandardHeight: (sheet) => sheet.defaultRowHeight,
    StandardWidth: (sheet) => sheet.defaultColumnWidth,
  },
  set: {
    Name: (sheet, value, session) => renameSheet(session.core, sheet, asText(value)),
    Position: (sheet, value, session) => moveSheet(session.core, sheet, asIndex(value)),
    Visibility: (sheet, value, session) => {
      const name = asEnum(value, VISIBILITIES);
      setVisibility(
        session.core,
        sheet,
        name === 'VeryHidden' ? 'veryHidden' : name === 'Hidden' ? 'hidden' : 'visible',
      );
    },
    TabColor: (sheet, value, session) => setLook(sheet, session, () => (sheet.tabColor = asColorOrNone(value))),
    ShowGridlines: setGridlines,
    // office.js on the web sends the shorter name.
    Gridlines: setGridlines,
    StandardWidth: (sheet, value, session) =>
      setLook(sheet, session, () => (sheet.defaultColumnWidth = asNumber(value))),
  },
  links: {
    Tables: (sheet, session) => makeObject(tablesType, { sheet }, session),
    Charts: (sheet, session) => makeObject(chartsType, sheet, session),
    Names: (sheet, session) => makeObject(namesType, { scope: sheet }, session),
    FreezePanes: (sheet, session) => makeObject(freezePanesType, sheet, session),
    HorizontalPageBreaks: (sheet, session) => makeObject(rowBreaksType, sheet, session),
    PageLayout: (sheet, session) => makeObject(pageLayoutType, sheet, session),
    Protection: (sheet, session) => makeObject(worksheetProtectionType, sheet, session),
    AutoFilter: (sheet, session) => makeObject(sheetFilterType, sheet, session),
  },
  methods: {
    Activate: (sheet, _args, session) => activateSheet(session.core, sheet),
    Delete: (sheet, _args, session) => deleteSheet(session.core, sheet),
    Calculate: (_sheet, _args, session) => session.core.forceRecalculation(),
    Copy: copyWithin,
    _GetAnotherWorksheetById: (_sheet, [id], session) => sheetObject(session.core.requireSheet(asText(id)), session),
    _GetSheetById: (_sheet, [id], session) => sheetObject(session.core.requireSheet(asText(id)), session),
    GetRange: (sheet, [address], session) => {
      requireCells(sheet, session);
      if (!isGiven(address) || address === '') return session.range(sheet, WHOLE);
      const found = resolveAddress(asText(address), sheet, session);
      if (found.sheet !== sheet) throw new ExcelError('InvalidArgument', 'The address names another sheet.');
      return session.range(sheet, found.rect);
    },
    GetRanges: (sheet, [address], session) =>
      session.areas(sheet, isGiven(address) ? readAddressList(asText(address)) : [WHOLE]),
    GetRangeByIndexes: (sheet, args, session) => {
      requireCells(sheet, session);
      return session.range(sheet, indexesRect(args));
    },
    GetCell: (sheet, [row, column], session) => session.range(sheet, indexesRect([row, column, 1, 1])),
    GetUsedRange: (sheet, [valuesOnly], session) => {
      requireCells(sheet, session);
      return session.range(sheet, usedRange(sheet, WHOLE, valuesOnly === true) ?? cellRect(0, 0));
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], session) => {
      requireCells(sheet, session);
      const rect = usedRange(sheet, WHOLE, valuesOnly === true);
      return rect === null ? null : session.range(sheet, rect);
    },
    GetNext: (sheet, [visible], session) => orNotFound(neighbour(sheet, 1, visible, session)),
    GetNextOrNullObject: (sheet, [visible], session) => neighbour(sheet, 1, visible, session),
    GetPrevious: (sheet, [visible], session) => orNotFound(neighbour(sheet, -1, visible, session)),
    GetPreviousOrNullObject: (sheet, [visible], session) => neighbour(sheet, -1, visible, session),
    ...eventMethods<Sheet>({ ...withSuffix(EVENTS), ...withPrefix(NEWER_EVENTS) }, (sheet) => sheet.id),
  },
};

/** By id or name. */
function findSheet(key: unknown, session: HostSession): HostObject | null {
  const text = asText(key);
  const sheet = session.core.findSheet(text) ?? session.core.findSheetByName(text);
  return sheet === undefined ? null : sheetObject(sheet, session);
}

function edge(sheets: readonly Sheet[], visibleOnly: unknown, session: HostSession): HostObject {
  const sheet = sheets.find((candidate) => visibleOnly !== true || candidate.visibility === 'visible');
  return orNotFound(sheet === undefined ? null : sheetObject(sheet, session));
}

const COLLECTION_EVENTS = { ...EVENTS, Added: EventKind.worksheetAdded, Deleted: EventKind.worksheetDeleted } as const;
const NEWER_COLLECTION_EVENTS = { ...NEWER_EVENTS, Moved: EventKind.worksheetMoved } as const;

export const worksheetsType: TypeDefinition<null> = {
  name: 'WorksheetCollection',
  items: (_target, session) => session.core.data.sheets.map((sheet) => sheetObject(sheet, session)),
  item: (_target, key, session) => findSheet(key, session),
  methods: {
    Add: (_target, [name], session) =>
      sheetObject(addSheet(session.core, isGiven(name) ? asText(name) : undefined), session),
    GetItem: (_target, [key], session) => orNotFound(findSheet(key, session)),
    GetItemOrNullObject: (_target, [key], session) => findSheet(key, session),
    GetActiveWorksheet: (_target, _args, session) =>
      sheetObject(session.core.requireSheet(session.core.data.activeSheetId), session),
    GetCount: (_target, [visibleOnly], session) =>
      session.core.data.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible').length,
    GetFirst: (_target, [visibleOnly], session) => edge(session.core.data.sheets, visibleOnly, session),
    GetLast: (_target, [visibleOnly], session) => edge([...session.core.data.sheets].reverse(), visibleOnly, session),
    ...eventMethods<null>(
      { ...withSuffix(COLLECTION_EVENTS), ...withPrefix(NEWER_COLLECTION_EVENTS) },
      () => WORKBOOK_TARGET,
    ),
  },
};
