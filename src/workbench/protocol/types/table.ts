/** Excel.Table with its columns, rows, sort and the collections of tables. */
import { cellRect, columnCount, rowCount } from '../../workbook/address';
import { ExcelError } from '../../workbook/errors';
import type { Rect, Sheet, Table } from '../../workbook/model';
import { requireUnprotected } from '../../workbook/protection';
import { shiftCells } from '../../workbook/structure';
import {
  addTable, bodyRect, insertTableRows, removeTable, renameTable, resizeTable, setHeaders, setTotals, sortRows,
} from '../../workbook/tables'; // prettier-ignore
import { filterRows, showRows } from '../../workbook/filters';
import { writeBlock } from '../../workbook/write';
import { resolveAddress } from '../addresses';
import { asBoolean, asGrid, asIndex, asList, asText, isGiven, rangeOf, rectOf } from '../arguments';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';
import type { HostObject, HostSession, TableTarget } from '../host-context';
import { EventKind, WORKBOOK_TARGET } from '../wire';
import { tableFilterType } from './auto-filter';
import { readSortFields } from './sort-fields';
import { readGrid } from './range-reading';
import { eventMethods } from './event-methods';

interface TableList {
  readonly list: (session: HostSession) => TableTarget[];
}

function tableObject(target: TableTarget, session: HostSession): HostObject {
  return makeObject(tableType, target, session);
}

function find(tables: readonly TableTarget[], key: unknown): TableTarget | null {
  const text = String(key).toLowerCase();
  const byId = tables.find(({ table }) => wireId(table).toLowerCase() === text || String(table.id) === text);
  return byId ?? tables.find(({ table }) => table.name.toLowerCase() === text) ?? null;
}

/** Excel's table ids look like GUIDs. */
export function wireId(table: Table): string {
  return `{00000000-000C-0000-FFFF-FFFF${table.id.toString(16).padStart(8, '0').toUpperCase()}}`;
}

function alive({ sheet, table }: TableTarget): Table {
  if (!sheet.tables.some((other) => other === table || other.id === table.id)) {
    throw new ExcelError('ItemNotFound', 'The table does not exist.');
  }
  return sheet.tables.find((other) => other.id === table.id) ?? table;
}

function line(target: TableTarget, session: HostSession, kind: 'header' | 'total'): HostObject {
  const table = alive(target);
  const isShown = kind === 'header' ? table.hasHeader : table.hasTotals;
  if (!isShown) throw new ExcelError('ItemNotFound', `The table shows no ${kind} row.`);
  const row = kind === 'header' ? table.rect.top : table.rect.bottom;
  return session.range(target.sheet, { ...table.rect, top: row, bottom: row });
}

function change(target: TableTarget, session: HostSession, apply: (table: Table) => void): void {
  const table = alive(target);
  requireUnprotected(session.core, target.sheet);
  session.core.beginStructure(target.sheet);
  apply(table);
  session.core.emit(target.sheet, { type: 'structure', rect: table.rect });
}

function resize(target: TableTarget, value: unknown, session: HostSession): void {
  const found = isHostObject(value)
    ? { sheet: rangeOf(value).sheet, rect: rectOf(rangeOf(value)) }
    : resolveAddress(asText(value), target.sheet, session);
  if (found.sheet !== target.sheet) throw new ExcelError('InvalidArgument', 'The range is on another sheet.');
  resizeTable(session.core, target.sheet, alive(target), found.rect);
}

export const tableType: TypeDefinition<TableTarget> = {
  name: 'Table',
  id: ({ table }) => wireId(table),
  get: {
    Id: ({ table }) => wireId(table),
    LegacyId: ({ table }) => String(table.id),
    Name: (target) => alive(target).name,
    ShowHeaders: (target) => alive(target).hasHeader,
    ShowTotals: (target) => alive(target).hasTotals,
    ShowFilterButton: (target) => alive(target).showFilter,
    ShowBandedRows: (target) => alive(target).bandedRows,
    Style: (target) => alive(target).style ?? '',
  },
  set: {
    Name: (target, value, session) => renameTable(session.core, target.sheet, alive(target), asText(value)),
    ShowHeaders: (target, value, session) =>
      setHeaders(session.workbook.structure, target.sheet, alive(target), asBoolean(value)),
    ShowTotals: (target, value, session) =>
      setTotals(session.workbook.structure, target.sheet, alive(target), asBoolean(value)),
    ShowFilterButton: (target, value, session) =>
      change(target, session, (table) => (table.showFilter = asBoolean(value))),
    ShowBandedRows: (target, value, session) =>
      change(target, session, (table) => (table.bandedRows = asBoolean(value))),
    Style: (target, value, session) =>
      change(target, session, (table) => (table.style = value === '' ? null : asText(value))),
  },
  links: {
    Worksheet: (target, session) => session.worksheet(target.sheet),
    Columns: (target, session) => makeObject(columnsType, target, session),
    Rows: (target, session) => makeObject(rowsType, target, session),
    Sort: (target, session) => makeObject(sortType, target, session),
    AutoFilter: (target, session) => makeObject(tableFilterType, target, session),
  },
  methods: {
    GetRange: (target, _args, session) => session.range(target.sheet, alive(target).rect),
    GetHeaderRowRange: (target, _args, session) => line(target, session, 'header'),
    GetTotalRowRange: (target, _args, session) => line(target, session, 'total'),
    GetDataBodyRange: (target, _args, session) => session.range(target.sheet, bodyRect(alive(target))),
    Resize: (target, [range], session) => resize(target, range, session),
    Delete: (target, _args, session) => removeTable(session.core, target.sheet, alive(target), true),
    ConvertToRange: (target, _args, session) => {
      const { rect } = alive(target);
      removeTable(session.core, target.sheet, alive(target), false);
      return session.range(target.sheet, rect);
    },
    ClearFilters: (target, _args, session) => {
      const table = alive(target);
      table.isFiltered = false;
      showRows(session.core, target.sheet, bodyRect(table));
    },
    ...eventMethods<TableTarget>({ DataChangedEvent: EventKind.tableChanged }, ({ table }) => wireId(table)),
  },
};

const sortType: TypeDefinition<TableTarget> = {
  name: 'TableSort',
  methods: {
    Apply: (target, [fields], session) =>
      sortRows(session.core, target.sheet, bodyRect(alive(target)), readSortFields(fields)),
  },
};

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

function columnName(target: ColumnTarget): string {
  const column = alive(target).columns[target.index];
  if (column === undefined) throw new ExcelError('ItemNotFound', 'The table has no such column.');
  return column.name;
}

function columnRect(target: ColumnTarget, rect: Rect): Rect {
  const column = alive(target).rect.left + target.index;
  return { ...rect, left: column, right: column };
}

const columnFilterType: TypeDefinition<ColumnTarget> = {
  name: 'Filter',
  methods: {
    ApplyValuesFilter: (target, [values], session) => {
      const table = alive(target);
      const rect = bodyRect(table);
      filterRows(session.core, target.sheet, rect, rect.left + target.index, asList(values).map(asText));
      table.isFiltered = true;
    },
    Clear: (target, _args, session) => {
      const table = alive(target);
      table.isFiltered = false;
      showRows(session.core, target.sheet, bodyRect(table));
    },
  },
};

const columnType: TypeDefinition<ColumnTarget> = {
  name: 'TableColumn',
  id: (target) => target.index + 1,
  get: {
    Id: (target) => target.index + 1,
    Index: (target) => target.index,
    Name: columnName,
    Values: (target, session) =>
      readGrid(session.rangeTarget(target.sheet, columnRect(target, alive(target).rect)), session, 'values'),
  },
  set: {
    Name: (target, value, session) => {
      const table = alive(target);
      const rect = cellRect(table.rect.top, table.rect.left + target.index);
      writeBlock(session.core, target.sheet, rect, [[asText(value)]]);
    },
  },
  links: { Filter: (target, session) => makeObject(columnFilterType, target, session) },
  methods: {
    GetRange: (target, _args, session) => session.range(target.sheet, columnRect(target, alive(target).rect)),
    GetDataBodyRange: (target, _args, session) =>
      session.range(target.sheet, columnRect(target, bodyRect(alive(target)))),
    GetHeaderRowRange: (target, _args, session) => {
      const { rect } = alive(target);
      return session.range(target.sheet, columnRect(target, { ...rect, bottom: rect.top }));
    },
    Delete: (target, _args, session) =>
      shiftCells(session.workbook.structure, target.sheet, columnRect(target, alive(target).rect), 'left'),
  },
};

function findColumn(target: TableTarget, key: unknown, session: HostSession): HostObject | null {
  const { columns } = alive(target);
  const index =
    typeof key === 'number'
      ? key - 1
      : columns.findIndex((column) => column.name.toLowerCase() === asText(key).toLowerCase());
  return columns[index] === undefined ? null : makeObject(columnType, { ...target, index }, session);
}

const columnsType: TypeDefinition<TableTarget> = {
  name: 'TableColumnCollection',
  get: { Count: (target) => alive(target).columns.length },
  items: (target, session) =>
    alive(target).columns.map((_column, index) => makeObject(columnType, { ...target, index }, session)),
  item: findColumn,
  methods: {
    GetCount: (target) => alive(target).columns.length,
    GetItem: (target, [key], session) => findColumn(target, key, session) ?? noColumn(),
    GetItemOrNullObject: (target, [key], session) => findColumn(target, key, session),
    GetItemAt: (target, [index], session) => findColumn(target, asIndex(index) + 1, session) ?? noColumn(),
    Add: (target, [index, values, name], session) => addColumn(target, { index, values, name }, session),
  },
};

function noColumn(): never {
  throw new ExcelError('ItemNotFound', 'The table has no such column.');
}

function addColumn(
  target: TableTarget,
  given: { readonly index: unknown; readonly values: unknown; readonly name: unknown },
  session: HostSession,
): HostObject {
  const table = alive(target);
  const count = table.columns.length;
  const at = isGiven(given.index) && given.index !== -1 ? asIndex(given.index) : count;
  const column = table.rect.left + at;
  const before = table.rect;
  shiftCells(session.workbook.structure, target.sheet, { ...before, left: column, right: column }, 'right');
  if (at === count) resizeTable(session.core, target.sheet, table, { ...before, right: before.right + 1 });
  const rect = { ...table.rect, left: column, right: column };
  if (isGiven(given.values))
    writeBlock(session.core, target.sheet, rect, asGrid(given.values, asCell, rowCount(rect), 1));
  if (isGiven(given.name)) writeBlock(session.core, target.sheet, cellRect(rect.top, column), [[asText(given.name)]]);
  return makeObject(columnType, { ...target, index: at }, session);
}

function asCell(value: unknown): string | number | boolean | null {
  const isCell = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (isCell) return value;
  throw new ExcelError('InvalidArgument', 'A cell takes a text, a number, true, false or null.');
}

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowType: TypeDefinition<RowTarget> = {
  name: 'TableRow',
  get: {
    Index: (target) => target.index,
    Values: (target, session) => readGrid(session.rangeTarget(target.sheet, rowRect(target)), session, 'values'),
  },
  methods: {
    GetRange: (target, _args, session) => session.range(target.sheet, rowRect(target)),
    Delete: (target, _args, session) => {
      if (alive(target).isFiltered) throw new ExcelError('InsertDeleteConflict', 'The table is filtered.');
      shiftCells(session.workbook.structure, target.sheet, rowRect(target), 'up');
    },
  },
};

function rowRect(target: RowTarget): Rect {
  const body = bodyRect(alive(target));
  const row = body.top + target.index;
  if (row > body.bottom) throw new ExcelError('ItemNotFound', 'The table has no such row.');
  return { ...body, top: row, bottom: row };
}

const rowsType: TypeDefinition<TableTarget> = {
  name: 'TableRowCollection',
  get: { Count: (target) => rowCount(bodyRect(alive(target))) },
  items: (target, session) =>
    Array.from({ length: rowCount(bodyRect(alive(target))) }, (_row, index) =>
      makeObject(rowType, { ...target, index }, session),
    ),
  methods: {
    GetCount: (target) => rowCount(bodyRect(alive(target))),
    GetItemAt: (target, [index], session) => makeObject(rowType, { ...target, index: asIndex(index) }, session),
    Add: (target, [index, values], session) => {
      const table = alive(target);
      const width = columnCount(table.rect);
      const grid = isGiven(values) ? asGrid(values, asCell, 1, width) : [Array.from({ length: width }, () => null)];
      if (grid.some((row) => row.length !== width)) {
        throw new ExcelError('InvalidArgument', 'The number of values does not match the number of columns.');
      }
      const at = isGiven(index) && index !== -1 ? asIndex(index) : null;
      const rect = insertTableRows(session.workbook.structure, target.sheet, table, at, grid.length);
      writeBlock(session.core, target.sheet, rect, grid);
      return makeObject(rowType, { ...target, index: rect.top - bodyRect(table).top }, session);
    },
  },
};

function addTo(
  scope: { readonly sheet: Sheet | null },
  [address, hasHeaders]: readonly unknown[],
  session: HostSession,
): HostObject {
  const home = scope.sheet ?? session.core.requireSheet(session.core.data.activeSheetId);
  const found = isHostObject(address)
    ? { sheet: rangeOf(address).sheet, rect: rectOf(rangeOf(address)) }
    : resolveAddress(asText(address), home, session);
  if (scope.sheet !== null && found.sheet !== scope.sheet) {
    throw new ExcelError('InvalidArgument', 'The range is on another sheet.');
  }
  const table = addTable(session.workbook.structure, found.sheet, found.rect, asBoolean(hasHeaders));
  return tableObject({ sheet: found.sheet, table }, session);
}

function listTables(scope: { readonly sheet: Sheet | null }, session: HostSession): TableTarget[] {
  return session.core.allTables().filter(({ sheet }) => scope.sheet === null || sheet === scope.sheet);
}

function orNotFound(target: TableTarget | null, session: HostSession): HostObject {
  if (target === null) throw new ExcelError('ItemNotFound', 'The requested table does not exist.');
  return tableObject(target, session);
}

export const tablesType: TypeDefinition<{ readonly sheet: Sheet | null }> = {
  name: 'TableCollection',
  get: { Count: (scope, session) => listTables(scope, session).length },
  items: (scope, session) => listTables(scope, session).map((target) => tableObject(target, session)),
  item: (scope, key, session) => {
    const target = find(listTables(scope, session), key);
    return target === null ? null : tableObject(target, session);
  },
  methods: {
    Add: addTo,
    GetCount: (scope, _args, session) => listTables(scope, session).length,
    GetItemOrNullObject: (scope, [key], session) => {
      const target = find(listTables(scope, session), key);
      return target === null ? null : tableObject(target, session);
    },
    GetItemAt: (scope, [index], session) => orNotFound(listTables(scope, session)[asIndex(index)] ?? null, session),
    ...eventMethods<{ readonly sheet: Sheet | null }>(
      {
        DataChangedEvent: EventKind.tableChanged,
        AddedEvent: EventKind.tableAdded,
        DeletedEvent: EventKind.tableDeleted,
      },
      (scope) => scope.sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
};

export const tableScopeType: TypeDefinition<TableList> = {
  name: 'TableScopedCollection',
  get: { Count: (target, session) => target.list(session).length },
  items: (target, session) => target.list(session).map((table) => tableObject(table, session)),
  item: (target, key, session) => {
    const found = find(target.list(session), key);
    return found === null ? null : tableObject(found, session);
  },
  methods: {
    GetCount: (target, _args, session) => target.list(session).length,
    GetFirst: (target, _args, session) => orNotFound(target.list(session)[0] ?? null, session),
    GetItemOrNullObject: (target, [key], session) => {
      const found = find(target.list(session), key);
      return found === null ? null : tableObject(found, session);
    },
  },
};
