/**
 * The wire facts of office.js 1.1.110 (host-protocol.md 1) in one place. `test/workbench/protocol/wire.test.ts` fails when
 * another version of the library says something else.
 */

export const OFFICE_JS_VERSION = '1.1.110';

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionKind = {
  instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6, update: 7, recursiveQuery: 8, queryAsJson: 9,
} as const; // prettier-ignore

/** Request flag: wait while a person edits a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Requirement sets that the host claims, in every way of loading the library (platform.md 1). */
export const REQUIREMENT_SETS = {
  ExcelApi: '1.17', SharedRuntime: '1.1', AddinCommands: '1.1', DialogApi: '1.2', RibbonApi: '1.1',
  // Without it office.js silently drops `delayForCellEdit` (platform.md 2.5).
  DelayForCellEdit: '1.1',
} as const; // prettier-ignore

/** Numbers of the events the host raises. */
export const EventKind = {
  worksheetChanged: 10, worksheetActivated: 11, worksheetDeactivated: 12, worksheetAdded: 13, worksheetSelectionChanged: 14,
  worksheetDeleted: 15, worksheetCalculated: 16, worksheetFormatChanged: 18, worksheetRowHiddenChanged: 22, worksheetProtectionChanged: 24, worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26, worksheetMoved: 27, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const; // prettier-ignore

/** Target id of the events of a whole collection. */
export const WORKBOOK_TARGET = 'Workbook';

/** Category of all event messages. */
export const EVENT_CATEGORY = 65536;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument that is an object: its object path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode?: number;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ErrorInfo;
}

/** `values` as the wire spells it: `Values`. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
