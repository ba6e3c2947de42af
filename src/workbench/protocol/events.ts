/** Turns changes of the workbook into the events that office.js has registered for (platform.md 4.4). */
import { formatRect } from '../workbook/address';
import type { CellValue, Sheet, WorkbookEvent } from '../workbook/model';
import type { HostEvent } from './contract';
import type { HostSession } from './host-context';
import { wireId } from './types/table';
import { typeOfValue, wireValue } from './types/range-reading';
import { EventKind, WORKBOOK_TARGET } from './wire';

type Arguments = Readonly<Record<string, unknown>>;

/** The events of one change, only those someone registered for. Empty while events are switched off. */
export function describeChange(session: HostSession, event: WorkbookEvent): HostEvent[] {
  if (!session.enableEvents) return [];
  const sheet = session.core.findSheet(event.sheetId);
  switch (event.type) {
    case 'cells':
      return sheet === undefined ? [] : changedEvents(session, event, sheet, event.change ?? 'RangeEdited');
    case 'structure':
      return sheet === undefined ? [] : structureEvents(session, event, sheet);
    case 'format':
      return sheetEvent(session, event, EventKind.worksheetFormatChanged, {
        address: addressOf(event),
        worksheetId: event.sheetId,
      });
    case 'selection':
      return sheetEvent(session, event, EventKind.worksheetSelectionChanged, {
        address: addressOf(event),
        worksheetId: event.sheetId,
      });
    case 'calculated':
      return sheetEvent(session, event, EventKind.worksheetCalculated, { address: '', worksheetId: event.sheetId });
    case 'sheets':
      return sheetsEvents(session, event);
    case 'charts':
    case 'names':
      return [];
  }
}

function addressOf(event: WorkbookEvent): string {
  return event.rect === null ? '' : formatRect(event.rect);
}

/** The same event to the sheet's own handlers and to those of the collection. */
function sheetEvent(session: HostSession, event: WorkbookEvent, type: number, args: Arguments): HostEvent[] {
  return [event.sheetId, WORKBOOK_TARGET]
    .filter((target) => session.isRegistered(type, target))
    .map((targetId) => makeEvent(event, type, targetId, args));
}

function makeEvent(event: WorkbookEvent, type: number, targetId: string, args: Arguments): HostEvent {
  const isRemote = event.by === 'coauthor';
  const source = isRemote ? 'Remote' : 'Local';
  return { type, targetId, args: JSON.stringify({ source, ...args }), isRemote };
}

function details(before: CellValue | undefined, after: CellValue | undefined): Arguments {
  if (before === undefined && after === undefined) return {};
  const plain = (value: CellValue | undefined): CellValue | undefined => (value === '' ? undefined : value);
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: typeOfValue(plain(before)),
    valueTypeAfter: typeOfValue(plain(after)),
  };
}

function changedEvents(session: HostSession, event: WorkbookEvent, sheet: Sheet, changeType: string): HostEvent[] {
  const args = {
    address: addressOf(event),
    changeType,
    worksheetId: sheet.id,
    shiftDirection: shiftDirection(changeType),
    ...(event.by === 'addin' ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' }),
    ...details(event.before, event.after),
  };
  const events = sheetEvent(session, event, EventKind.worksheetChanged, args);
  const { rect } = event;
  if (rect === null) return events;
  for (const table of sheet.tables) {
    const { triggerSource: _none, shiftDirection: _shift, ...rest } = args;
    const meets =
      table.rect.top <= rect.bottom &&
      table.rect.bottom >= rect.top &&
      table.rect.left <= rect.right &&
      table.rect.right >= rect.left;
    if (!meets) continue;
    for (const target of [wireId(table), sheet.id, WORKBOOK_TARGET]) {
      if (!session.isRegistered(EventKind.tableChanged, target)) continue;
      events.push(makeEvent(event, EventKind.tableChanged, target, { ...rest, tableId: wireId(table) }));
    }
  }
  return events;
}

function shiftDirection(changeType: string): string {
  switch (changeType) {
    case 'RowInserted':
    case 'CellInserted':
      return 'ShiftCellDown';
    case 'RowDeleted':
    case 'CellDeleted':
      return 'ShiftCellUp';
    case 'ColumnInserted':
      return 'ShiftCellRight';
    case 'ColumnDeleted':
      return 'ShiftCellLeft';
    default:
      return 'None';
  }
}

const SHIFTS = new Set(['RowInserted', 'RowDeleted', 'ColumnInserted', 'ColumnDeleted', 'CellInserted', 'CellDeleted']);

/** Merging and the look of a sheet raise no event (platform.md 4.4). */
function structureEvents(session: HostSession, event: WorkbookEvent, sheet: Sheet): HostEvent[] {
  const change = event.change ?? '';
  if (SHIFTS.has(change)) return changedEvents(session, event, sheet, change);
  if (change === 'RowHiddenChanged') {
    return sheetEvent(session, event, EventKind.worksheetRowHiddenChanged, {
      address: addressOf(event),
      changeType: 'Hidden',
      worksheetId: sheet.id,
    });
  }
  if (change === 'ProtectionChanged') {
    return sheetEvent(session, event, EventKind.worksheetProtectionChanged, {
      isProtected: sheet.protection.protected,
      worksheetId: sheet.id,
    });
  }
  if (change === 'TableAdded') {
    const table = sheet.tables.at(-1);
    const tableId = table === undefined ? '' : wireId(table);
    return sheetEvent(session, event, EventKind.tableAdded, { tableId, worksheetId: sheet.id });
  }
  return [];
}

const SHEET_EVENTS: Readonly<Record<string, number>> = {
  WorksheetAdded: EventKind.worksheetAdded, WorksheetDeleted: EventKind.worksheetDeleted, WorksheetActivated: EventKind.worksheetActivated,
  WorksheetRenamed: EventKind.worksheetNameChanged, VisibilityChanged: EventKind.worksheetVisibilityChanged, WorksheetMoved: EventKind.worksheetMoved,
}; // prettier-ignore

function sheetsEvents(session: HostSession, event: WorkbookEvent): HostEvent[] {
  const type = SHEET_EVENTS[event.change ?? ''];
  if (type === undefined) return [];
  const names = event.change === 'WorksheetRenamed' ? { nameBefore: event.before, nameAfter: event.after } : {};
  return sheetEvent(session, event, type, { worksheetId: event.sheetId, ...names });
}
