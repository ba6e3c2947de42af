/** What the objects of the API share, as types: the leaf that every other file of the protocol may import. */
import type { OpenResult } from '../files/open-workbook';
import type { WorkbookCore } from '../workbook/core';
import type { Rect, Sheet, Table } from '../workbook/model';
import type { Workbook } from '../workbook/workbook';
import type { QueryInfo } from './wire';

/** An object of the API: a type and what it stands for. */
export interface HostObject {
  readonly typeName: string;
  readonly isKept: boolean;
  readonly target: unknown;
  readonly id: string | number | undefined;
  /** True when `Id` is a property of the type that a load can ask for. */
  readonly hasPublicId: boolean;
  property(name: string): unknown;
  setProperty(name: string, value: unknown): void;
  link(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  query(query: QueryInfo | undefined): unknown;
}

/** A range: mutable, so that it follows insertions; null when its cells were deleted. */
export interface RangeTarget {
  readonly sheet: Sheet;
  rect: Rect | null;
}

export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: RangeTarget[];
}

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Makes the objects that types further down link up to. */
export interface ObjectMakers {
  readonly range: (target: RangeTarget, session: HostSession) => HostObject;
  readonly areas: (target: AreasTarget, session: HostSession) => HostObject;
  readonly worksheet: (sheet: Sheet, session: HostSession) => HostObject;
}

export interface HostSession {
  readonly workbook: Workbook;
  readonly core: WorkbookCore;
  enableEvents: boolean;
  calculationMode: string;
  /** Workbook files handed over with the request that runs, opened, by their Base64 text. */
  files: ReadonlyMap<string, OpenResult>;
  readonly referenceCount: number;
  range(sheet: Sheet, rect: Rect): HostObject;
  rangeTarget(sheet: Sheet, rect: Rect): RangeTarget;
  areas(sheet: Sheet, rects: readonly Rect[]): HostObject;
  worksheet(sheet: Sheet): HostObject;
  address(sheet: Sheet, rect: Rect): string;
  release(id: string): void;
  releaseAll(): void;
  register(kind: number, target: string): void;
  unregister(kind: number, target: string): void;
  isRegistered(kind: number, target: string): boolean;
  requireObject(value: unknown, typeName: string): HostObject;
}
