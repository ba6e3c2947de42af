/**
 * Reads the sheets that were touched since a reading, whole and at once: so an edit, a paste, rows that moved, an undo and a
 * sort are all the same, whatever the events said. Moves neither cursor nor selection and writes nothing.
 */
import type { TouchedReader, WorkbookReading } from '../app/ports';
import type { Scalar } from '../core/model/cell';
import { OWNED_SHEETS, type OwnedSheet, type SheetSnapshot, type TableSnapshot } from '../core/model/snapshot';
import { readAddress } from './addresses';
import { hostCode } from './errors';
import { findHandEdits, makeSheet, tryExtras, type Extras, type SheetSize, type SizedSheet } from './excel-reader';
import type { OwnedMemory } from './excel-writer';
import type { HostRunner, HostSession } from './run';
import { HELD_KEY, parseHeldState } from './stored';

/** Cells read again at once, about 1 MB of values (excel-reader.ts). Beyond it the full reading is offered. */
export const MAX_TOUCHED_CELLS = 60_000;

const NO_EXTRAS: Extras = {
  formats: new Map(),
  merges: new Map(),
  hiddenRows: new Map(),
  hiddenColumns: new Map(),
};

/** Syncs: 2; 1 where the touched sheets are empty or cannot be told from their events; none where too much was touched. */
export function makeTouchedReader(runner: HostRunner, memory: OwnedMemory): TouchedReader {
  return {
    reread(reading, changes, written) {
      const ids = new Set(changes.map(({ sheetId }) => sheetId));
      for (const owned of written) ids.add(memory.ids[owned] ?? '');
      ids.delete('');
      return runner.run(async (session) => {
        const known = new Map(reading.snapshot.sheets.map((sheet) => [sheet.id, sheet]));
        const touched = [...ids].map((id) => ({ id, known: known.get(id), owned: ownerOf(id, memory) }));
        if (touched.some((sheet) => sheet.known === undefined && sheet.owned === null)) return null;
        const cells = touched.reduce((sum, sheet) => sum + cellsOf(sheet.known), 0);
        return cells > MAX_TOUCHED_CELLS ? null : readTouched(session, reading, touched);
      });
    },
  };
}

interface Touched {
  readonly id: string;
  readonly known: SheetSnapshot | undefined;
  readonly owned: OwnedSheet | null;
}

function ownerOf(id: string, { ids }: OwnedMemory): OwnedSheet | null {
  return OWNED_SHEETS.find((sheet) => ids[sheet] === id) ?? null;
}

function cellsOf(sheet: SheetSnapshot | undefined): number {
  const values = sheet?.grid.values ?? [];
  return values.length * (values[0]?.length ?? 0);
}

async function readTouched(
  session: HostSession,
  reading: WorkbookReading,
  touched: readonly Touched[],
): Promise<WorkbookReading | null> {
  const { context } = session;
  const reads = touched.map((one) => ({ one, ...queueSheet(context, one) }));
  const held = context.workbook.settings.getItemOrNullObject(HELD_KEY);
  held.load('value');
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return null;
  }
  const sizes: SheetSize[] = [];
  const values = new Map<string, { values: Scalar[][]; formulas: Scalar[][] | null }>();
  for (const { one, sheet, used } of reads) {
    if (sheet.isNullObject || sheet.visibility !== 'Visible') return null;
    // Cells are named by the sheet they stand on.
    if (one.known !== undefined && one.known.name !== sheet.name) return null;
    const isEmpty = used.isNullObject;
    sizes.push({
      id: one.id,
      name: sheet.name,
      owned: one.owned,
      range: isEmpty ? null : readAddress(used.address),
      rowHidden: isEmpty ? false : used.rowHidden,
      columnHidden: isEmpty ? false : used.columnHidden,
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered,
    });
    values.set(one.id, {
      values: isEmpty ? [] : (used.values as Scalar[][]),
      formulas: one.owned === null ? null : isEmpty ? [] : (used.formulas as Scalar[][]),
    });
  }
  const tables = reads.map(({ one, sheet }) => ({ id: one.id, places: queueTables(sheet) }));
  const sized = sizes.filter((size): size is SizedSheet => size.range !== null);
  // Excel does not list the merged areas of these.
  const unlisted = new Set(touched.flatMap(({ id, known }) => (known?.mergesKnown === false ? [id] : [])));
  const extras = sized.length === 0 ? NO_EXTRAS : await tryExtras(session, sized, values, unlisted);
  if (extras === null) return null;
  const fresh = sizes.map((size) => makeSheet(size, values, extras, tablesOf(tables, size.id)));
  return replaceSheets(reading, fresh, held.isNullObject ? null : held.value);
}

function queueSheet(context: Excel.RequestContext, { id, owned }: Touched) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,rowHidden,columnHidden,values');
  if (owned !== null) used.load('formulas');
  return { sheet, used };
}

interface TablePlace {
  readonly table: Omit<TableSnapshot, 'range'>;
  readonly range: Excel.Range;
}

function queueTables(sheet: Excel.Worksheet): TablePlace[] {
  return sheet.tables.items.map(({ name, showHeaders, showTotals }) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load('address');
    return { table: { name, hasHeader: showHeaders, hasTotals: showTotals }, range };
  });
}

function tablesOf(tables: readonly { readonly id: string; readonly places: readonly TablePlace[] }[], id: string) {
  return tables
    .filter((one) => one.id === id)
    .flatMap(({ places }) =>
      places.flatMap(({ table, range }): TableSnapshot[] => {
        const rect = readAddress(range.address);
        return rect === null ? [] : [{ ...table, range: rect }];
      }),
    );
}

function replaceSheets(reading: WorkbookReading, fresh: readonly SheetSnapshot[], held: unknown): WorkbookReading {
  const { snapshot } = reading;
  const byId = new Map(fresh.map((sheet) => [sheet.id, sheet]));
  const kept = snapshot.sheets.map((sheet) => byId.get(sheet.id) ?? sheet);
  const added = fresh.filter(({ id }) => !snapshot.sheets.some((sheet) => sheet.id === id));
  const sheets = [...kept, ...added];
  return {
    ...reading,
    snapshot: { ...snapshot, sheets },
    handEdited: findHandEdits(parseHeldState(held).register, sheets),
  };
}
