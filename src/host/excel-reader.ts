/**
 * Reads all visible sheets as plain values: sizes first, then values in chunks by bytes, then what only some sheets need.
 * Writes nothing.
 */
import type { HostRefusal, Progress, StoredSettings, WorkbookReader, WorkbookReading } from '../app/ports';
import type { CellRange, CellRef, Scalar } from '../core/model/cell';
import type { Result } from '../core/model/result';
import { OWNED_SHEETS, type Grid, type OwnedSheet, type SheetSnapshot, type SkippedSheet, type TableSnapshot } from '../core/model/snapshot'; // prettier-ignore
import { readAddress, readAddresses, sheetOfAddress } from './addresses';
import { fail, hostCode } from './errors';
import { freshRangeOf } from './range-of';
import type { HostRunner, HostSession } from './run';
import { findChangedCells, readContent, type ContentHashes } from './sheet-content';
import { readSettings } from './settings-store';
import { HELD_KEY, parseHeldState, parseOwnedIds, SETTINGS_KEY, SHEETS_KEY, type OwnedIds } from './stored';

/** Largest sheet read, in cells of its used range; beyond it memory and the 5 MB answers of Excel on the web give out. */
const MAX_CELLS = 1_500_000;
/** Bytes of an answer aimed at: Excel on the web refuses 5 MB (platform notes 2.1 and 2.3). */
const CHUNK_BYTES = 2_000_000;
/** Bytes a cell costs in an answer, on average of mixed sheets. */
const CELL_BYTES = 16;
/** Numbers that may be dates: 1927 to 2173. Years and small counts stay out, few amounts fall in. */
const DATE_SERIALS = { min: 10_000, max: 100_000 } as const;

/** What the first two batches say of a sheet. */
export interface SheetSize {
  readonly id: string;
  readonly name: string;
  readonly owned: OwnedSheet | null;
  readonly range: CellRange | null;
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

interface WorkbookFrame {
  readonly visible: readonly { readonly id: string; readonly name: string }[];
  readonly hidden: readonly string[];
  /** Sheets without cells: chart and macro sheets. Known once their cells were asked for. */
  readonly unsupported: readonly string[];
  readonly ownedIds: OwnedIds;
  readonly registerThen: ContentHashes | null;
  readonly settings: StoredSettings;
  readonly tables: readonly { readonly name: string; readonly hasHeader: boolean; readonly hasTotals: boolean }[];
  readonly date1904: boolean;
}

export interface Extras {
  readonly formats: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
  readonly merges: ReadonlyMap<string, readonly CellRange[]>;
  readonly hiddenRows: ReadonlyMap<string, readonly number[]>;
  readonly hiddenColumns: ReadonlyMap<string, readonly number[]>;
}

export type Values = ReadonlyMap<string, { readonly values: Scalar[][]; readonly formulas: Scalar[][] | null }>;

/**
 * Syncs: 4 when all values fit in 2 MB, one more for every further 2 MB; one more for each sheet with more than 512 merged
 * areas, which Excel does not list.
 */
export function makeReader(runner: HostRunner, remember: (ids: OwnedIds) => void): WorkbookReader {
  return {
    read({ signal, progress }): Promise<Result<WorkbookReading, HostRefusal>> {
      return runner.run(async (session) => {
        const first = await readFrame(session);
        remember(first.ownedIds);
        const { frame, sizes, tables } = await readSizes(session, first);
        const readable = sizes.filter((size) => !isTooLarge(size));
        const asked = readable.map((size) => ({ ...size, hasFormulas: size.owned !== null }));
        const values = await readValues(session, asked, progress);
        const extras = await readExtras(session, readable, values);
        return assemble(frame, sizes, tables, values, extras);
      }, signal);
    },
  };
}

function isTooLarge({ range }: SheetSize): boolean {
  return range !== null && cellsOf(range) > MAX_CELLS;
}

function cellsOf(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/** Syncs: 1. */
async function readFrame(session: HostSession): Promise<WorkbookFrame> {
  const { context } = session;
  const { worksheets, tables, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name,items/showHeaders,items/showTotals');
  const ids = settings.getItemOrNullObject(SHEETS_KEY);
  ids.load('value');
  const held = settings.getItemOrNullObject(HELD_KEY);
  held.load('value');
  const chosen = settings.getItemOrNullObject(SETTINGS_KEY);
  chosen.load('value');
  // Day 0 of a workbook that counts from 1904; 1462 of one that counts from 1900. There is no property for it in 1.14.
  const epoch = context.workbook.functions.date(1904, 1, 1);
  epoch.load('value');
  await context.sync();
  const sheets = worksheets.items;
  return {
    visible: sheets.filter((sheet) => sheet.visibility === 'Visible').map(({ id, name }) => ({ id, name })),
    hidden: sheets.filter((sheet) => sheet.visibility !== 'Visible').map(({ name }) => name),
    unsupported: [],
    ownedIds: parseOwnedIds(ids.isNullObject ? null : ids.value),
    registerThen: parseHeldState(held.isNullObject ? null : held.value).register,
    settings: readSettings(chosen.isNullObject ? null : chosen.value),
    tables: tables.items.map((table) => ({
      name: table.name,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    date1904: epoch.value === 0,
  };
}

interface Sizes {
  readonly frame: WorkbookFrame;
  readonly sizes: SheetSize[];
  readonly tables: Map<string, TableSnapshot[]>;
}

/** Syncs: 1, and one more for each sheet that turns out to have no cells; it is then told in the frame. */
async function readSizes(session: HostSession, frame: WorkbookFrame): Promise<Sizes> {
  for (let known = frame; ;) {
    const read = await trySizes(session, known);
    if (!('noCells' in read)) return { frame: known, ...read };
    const { name } = read.noCells;
    known = {
      ...known,
      visible: known.visible.filter((sheet) => sheet !== read.noCells),
      unsupported: [...known.unsupported, name],
    };
  }
}

/** Reads sizes and tables; tells the first sheet without cells instead when there is one. */
async function trySizes(
  session: HostSession,
  frame: WorkbookFrame,
): Promise<Omit<Sizes, 'frame'> | { readonly noCells: WorkbookFrame['visible'][number] }> {
  const { context } = session;
  const { worksheets, tables } = context.workbook;
  const sheets = frame.visible.map(({ id, name }) => {
    const sheet = worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address,rowHidden,columnHidden');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    return { id, name, sheet, used };
  });
  const places = frame.tables.map((table) => {
    const range = tables.getItem(table.name).getRange();
    range.load('address');
    return { table, range };
  });
  try {
    await context.sync();
  } catch (error) {
    // What stands before the refusal has been answered.
    const failing = frame.visible.find((_, index) => !isAnswered(sheets[index]?.used));
    if (hostCode(error) !== 'UnsupportedSheet' || failing === undefined) throw error;
    return { noCells: failing };
  }
  const owners = new Map(OWNED_SHEETS.map((owned) => [frame.ownedIds[owned], owned]));
  const sizes = sheets.map(({ id, name, sheet, used }): SheetSize => {
    const isEmpty = used.isNullObject;
    return {
      id,
      name,
      owned: owners.get(id) ?? null,
      range: isEmpty ? null : readAddress(used.address),
      rowHidden: isEmpty ? false : used.rowHidden,
      columnHidden: isEmpty ? false : used.columnHidden,
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered,
    };
  });
  const found = new Map<string, TableSnapshot[]>();
  for (const { table, range } of places) {
    const rect = readAddress(range.address);
    const name = sheetOfAddress(range.address);
    if (rect !== null) found.set(name, [...(found.get(name) ?? []), { ...table, range: rect }]);
  }
  return { sizes, tables: found };
}

/** What is read of a sheet: its used range, with or without formulas. */
interface ReadSize extends Pick<SheetSize, 'id' | 'range'> {
  readonly hasFormulas: boolean;
}

/** A block of rows of one sheet to be read in one answer. */
interface Block {
  readonly size: ReadSize;
  readonly range: CellRange;
}

/** Blocks of at most 2 MB, packed into batches of at most 2 MB. */
function planBatches(sizes: readonly ReadSize[], chunkBytes: number): Block[][] {
  const batches: Block[][] = [[]];
  let room = chunkBytes;
  for (const size of sizes) {
    if (size.range === null) continue;
    const { top, left, bottom, right } = size.range;
    const rowBytes = (right - left + 1) * CELL_BYTES * (size.hasFormulas ? 2 : 1);
    for (let row = top; row <= bottom;) {
      if (room < rowBytes && batches.at(-1)?.length !== 0) {
        batches.push([]);
        room = chunkBytes;
      }
      const count = Math.min(bottom - row + 1, Math.max(1, Math.floor(room / rowBytes)));
      batches.at(-1)?.push({ size, range: { top: row, left, bottom: row + count - 1, right } });
      room -= count * rowBytes;
      row += count;
    }
  }
  return batches.filter((batch) => batch.length > 0);
}

/** Syncs: 1 for every 2 MB of values. */
export async function readValues(
  session: HostSession,
  sizes: readonly ReadSize[],
  progress?: Progress,
): Promise<Values> {
  const values = new Map<string, { values: Scalar[][]; formulas: Scalar[][] | null }>();
  for (const size of sizes) values.set(size.id, { values: [], formulas: size.hasFormulas ? [] : null });
  const queue = planBatches(sizes, CHUNK_BYTES);
  const total = queue.length;
  for (let batch = queue.shift(), done = 0; batch !== undefined; batch = queue.shift(), done += 1) {
    try {
      await readBatch(session, batch, values);
    } catch (error) {
      if (hostCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
      queue.unshift(...halve(batch));
    }
    progress?.(Math.min(done + 1, total), total);
  }
  return values;
}

/** Two batches of half the size; refuses as `tooLarge` when a single row is too large. */
function halve(batch: readonly Block[]): Block[][] {
  const middle = Math.ceil(batch.length / 2);
  if (batch.length > 1) return [batch.slice(0, middle), batch.slice(middle)];
  const [block] = batch;
  if (block === undefined || block.range.top === block.range.bottom) fail('tooLarge');
  const cut = Math.floor((block.range.top + block.range.bottom) / 2);
  return [
    [{ ...block, range: { ...block.range, bottom: cut } }],
    [{ ...block, range: { ...block.range, top: cut + 1 } }],
  ];
}

/** Syncs: 1. */
async function readBatch(
  session: HostSession,
  batch: readonly Block[],
  into: ReadonlyMap<string, { values: Scalar[][]; formulas: Scalar[][] | null }>,
): Promise<void> {
  const { context } = session;
  const reads = batch.map(({ size, range }) => {
    const cells = freshRangeOf(context.workbook.worksheets.getItem(size.id), range);
    if (size.hasFormulas) {
      cells.load('values,formulas');
    } else {
      cells.load('values');
    }
    return { size, cells };
  });
  await context.sync();
  for (const { size, cells } of reads) {
    const target = into.get(size.id);
    target?.values.push(...(cells.values as Scalar[][]));
    if (size.hasFormulas) target?.formulas?.push(...(cells.formulas as Scalar[][]));
  }
}

/** Columns that hold a number that may be a date, absolute. */
function dateColumns(left: number, values: readonly (readonly Scalar[])[]): number[] {
  const columns = new Set<number>();
  for (const row of values) {
    row.forEach((value, index) => {
      if (typeof value === 'number' && value >= DATE_SERIALS.min && value <= DATE_SERIALS.max)
        columns.add(left + index);
    });
  }
  return [...columns].sort((a, b) => a - b);
}

/** Syncs: 1, none for a workbook without cells; one more for each sheet whose merged areas Excel does not list. */
async function readExtras(session: HostSession, sizes: readonly SheetSize[], values: Values): Promise<Extras> {
  const known = sizes.flatMap((size) => (size.range === null ? [] : [{ ...size, range: size.range }]));
  const unlisted = new Set<string>();
  if (known.length === 0) {
    return { formats: new Map(), merges: new Map(), hiddenRows: new Map(), hiddenColumns: new Map() };
  }
  for (;;) {
    const extras = await tryExtras(session, known, values, unlisted);
    if (extras !== null) return extras;
  }
}

/** Null when Excel would not list the merged areas of one more sheet, which is then noted in `unlisted`. */
export async function tryExtras(
  session: HostSession,
  sizes: readonly SizedSheet[],
  values: Values,
  unlisted: Set<string>,
): Promise<Extras | null> {
  const { context } = session;
  const reads = queueExtras(session, sizes, values, unlisted);
  try {
    await context.sync();
    return collectExtras(reads);
  } catch (error) {
    const failing = reads.find(({ id, merged }) => !unlisted.has(id) && !isAnswered(merged));
    if (hostCode(error) === null || failing === undefined) throw error;
    unlisted.add(failing.id);
    return null;
  }
}

export type SizedSheet = SheetSize & { readonly range: CellRange };

interface ExtraRead {
  readonly id: string;
  readonly range: CellRange;
  readonly formats: readonly { readonly column: number; readonly cells: Excel.Range }[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  merged: Excel.RangeAreas | null;
}

function queueExtras(
  { context }: HostSession,
  sizes: readonly SizedSheet[],
  values: Values,
  unlisted: ReadonlySet<string>,
): ExtraRead[] {
  const reads = sizes.map((size): ExtraRead => {
    const sheet = context.workbook.worksheets.getItem(size.id);
    const { range } = size;
    const formats = dateColumns(range.left, values.get(size.id)?.values ?? []).map((column) => {
      const cells = freshRangeOf(sheet, { ...range, left: column, right: column });
      cells.load('numberFormat');
      return { column, cells };
    });
    // Null says that some are hidden and some are not.
    const rows = size.rowHidden === null ? freshRangeOf(sheet, range).getRowProperties({ rowHidden: true }) : null;
    const columns =
      size.columnHidden === null ? freshRangeOf(sheet, range).getColumnProperties({ columnHidden: true }) : null;
    return { id: size.id, range, formats, rows, columns, merged: null };
  });
  // Last, for it is what may be refused: everything before it has been answered then.
  for (const read of reads) {
    if (unlisted.has(read.id)) continue;
    const sheet = context.workbook.worksheets.getItem(read.id);
    read.merged = freshRangeOf(sheet, read.range).getMergedAreasOrNullObject();
    read.merged.load('address');
  }
  return reads;
}

/** Whether an object whose address was asked for has been answered. */
function isAnswered(cells: Excel.Range | Excel.RangeAreas | null | undefined): boolean {
  if (cells === null || cells === undefined) return false;
  try {
    return cells.isNullObject || cells.address !== '';
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return false;
  }
}

function collectExtras(reads: readonly ExtraRead[]): Extras {
  const formats = new Map<string, Map<number, string[]>>();
  const merges = new Map<string, CellRange[]>();
  const hiddenRows = new Map<string, number[]>();
  const hiddenColumns = new Map<string, number[]>();
  for (const read of reads) {
    formats.set(
      read.id,
      new Map(read.formats.map(({ column, cells }) => [column, cells.numberFormat.map((row) => String(row[0]))])),
    );
    if (read.merged !== null) merges.set(read.id, read.merged.isNullObject ? [] : readAddresses(read.merged.address));
    const { rows, columns } = read;
    if (rows !== null) {
      hiddenRows.set(
        read.id,
        hiddenIndexes(
          rows.value.map((row) => row.rowHidden),
          read.range.top,
        ),
      );
    }
    if (columns !== null) {
      hiddenColumns.set(
        read.id,
        hiddenIndexes(
          columns.value.map((column) => column.columnHidden),
          read.range.left,
        ),
      );
    }
  }
  return { formats, merges, hiddenRows, hiddenColumns };
}

function hiddenIndexes(hidden: readonly (boolean | undefined)[], offset: number): number[] {
  return hidden.flatMap((isHidden, index) => (isHidden === true ? [offset + index] : []));
}

function assemble(
  frame: WorkbookFrame,
  sizes: readonly SheetSize[],
  tables: ReadonlyMap<string, readonly TableSnapshot[]>,
  values: Values,
  extras: Extras,
): WorkbookReading {
  const skipped: SkippedSheet[] = [
    ...frame.hidden.map((name): SkippedSheet => ({ name, reason: 'hidden' })),
    ...frame.unsupported.map((name): SkippedSheet => ({ name, reason: 'unsupported' })),
    ...sizes.filter(isTooLarge).map(({ name }): SkippedSheet => ({ name, reason: 'tooLarge' })),
  ];
  const sheets = sizes
    .filter((size) => !isTooLarge(size))
    .map((size) => makeSheet(size, values, extras, tables.get(size.name) ?? []));
  const snapshot = { sheets, skipped, date1904: frame.date1904 };
  return { snapshot, handEdited: findHandEdits(frame.registerThen, sheets), settings: frame.settings };
}

export function makeSheet(
  size: SheetSize,
  values: Values,
  extras: Extras,
  tables: readonly TableSnapshot[],
): SheetSnapshot {
  const { range } = size;
  return {
    id: size.id,
    name: size.name,
    visible: true,
    owned: size.owned,
    grid: makeGrid(size, values, extras),
    merges: extras.merges.get(size.id) ?? [],
    mergesKnown: range === null || extras.merges.has(size.id),
    hiddenRows: extras.hiddenRows.get(size.id) ?? allOf(size.rowHidden, range?.top, range?.bottom),
    hiddenColumns: extras.hiddenColumns.get(size.id) ?? allOf(size.columnHidden, range?.left, range?.right),
    tables,
    isProtected: size.isProtected,
    isFiltered: size.isFiltered,
  };
}

function makeGrid(size: SheetSize, values: Values, extras: Extras): Grid {
  const read = values.get(size.id);
  return {
    top: size.range?.top ?? 0,
    left: size.range?.left ?? 0,
    values: read?.values ?? [],
    formulas: read?.formulas ?? null,
    formats: extras.formats.get(size.id) ?? new Map<number, string[]>(),
  };
}

function allOf(hidden: boolean | null, first: number | undefined, last: number | undefined): number[] {
  if (hidden !== true || first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** `then`: what the add-in last wrote there; null when it is not known. */
export function findHandEdits(then: ContentHashes | null, sheets: readonly SheetSnapshot[]): CellRef[] {
  const register = sheets.find((sheet) => sheet.owned === 'register');
  if (register === undefined || then === null) return [];
  const { top, left, values, formulas } = register.grid;
  const content = readContent(top, left, values, formulas ?? []);
  return findChangedCells(then, content, 'ignore').map(({ row, column }) => ({
    sheet: register.name,
    rowIndex: row,
    columnIndex: column,
  }));
}
