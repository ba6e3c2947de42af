/** Packs queued work into requests of at most 2 MB and sends them in order. */
import type { CellInput } from './cell-input';
import { rangeOf } from './range-of';
import type { CellRange } from '../core/model/cell';
import type { HostSession } from './run';
import type { CellLook } from './stamps';

/** Excel on the web refuses requests of 5 MB; texts are escaped once more on their way (platform notes 2.3). */
export const REQUEST_BYTES = 2_000_000;

/** A cell that wears a look. */
export interface WornLook {
  readonly look: CellLook;
  readonly sheet: Excel.Worksheet;
  readonly cell: CellRange;
}

/** What the pieces of work of one request share: a sheet asked for again costs 170 bytes. */
export interface Batch {
  readonly workbook: Excel.Workbook;
  /** By id, or by name while the id is not known. */
  sheet(key: string): Excel.Worksheet;
  /** Adds a sheet that this batch finds under its name from here on. */
  addSheet(name: string): Excel.Worksheet;
  /** Cells of this batch that wear a look, by its key. */
  readonly looks: Map<string, WornLook>;
}

/** One piece of work of a request. `bytes` is an estimate. */
export interface Work {
  readonly bytes: number;
  /** Queues actions; a returned function runs after the batch was answered. */
  run(batch: Batch): (() => void) | undefined;
}

/** Syncs: 1 for every 2 MB. Calculation rests until the batch is through. */
export async function sendWork(session: HostSession, work: readonly Work[], limit = REQUEST_BYTES): Promise<void> {
  for (const batch of packWork(work, limit)) await sendBatch(session, batch);
}

async function sendBatch({ context }: HostSession, batch: readonly Work[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  const shared = startBatch(context.workbook);
  const afterwards = batch.map((item) => item.run(shared));
  await context.sync();
  for (const finish of afterwards) finish?.();
}

function startBatch(workbook: Excel.Workbook): Batch {
  const sheets = new Map<string, Excel.Worksheet>();
  const remember = (key: string, sheet: Excel.Worksheet): Excel.Worksheet => {
    sheets.set(key, sheet);
    return sheet;
  };
  return {
    workbook,
    looks: new Map(),
    sheet: (key) => sheets.get(key) ?? remember(key, workbook.worksheets.getItem(key)),
    addSheet: (name) => remember(name, workbook.worksheets.add(name)),
  };
}

function packWork(work: readonly Work[], limit: number): Work[][] {
  const batches: Work[][] = [];
  let room = 0;
  for (const item of work) {
    if (batches.length === 0 || item.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(item);
    room -= item.bytes;
  }
  return batches;
}

/** Bytes of a block in a request, beside the values themselves. */
const RANGE_BYTES = 300;

/** A block of cells as work, cut by rows so that no piece is over the limit. */
export function writeCells(
  sheetOf: (batch: Batch) => Excel.Worksheet,
  range: CellRange,
  cells: readonly (readonly CellInput[])[],
): Work[] {
  const pieces: Work[] = [];
  let start = 0;
  while (start < cells.length) {
    let bytes = RANGE_BYTES;
    let end = start;
    while (end < cells.length) {
      const rowBytes = utf8Length(JSON.stringify(cells[end]));
      if (end > start && bytes + rowBytes > REQUEST_BYTES / 2) break;
      bytes += rowBytes;
      end += 1;
    }
    const rows = cells.slice(start, end).map((row) => [...row]);
    const place = { ...range, top: range.top + start, bottom: range.top + end - 1 };
    pieces.push({
      bytes,
      run(batch) {
        rangeOf(sheetOf(batch), place).formulas = rows;
        return undefined;
      },
    });
    start = end;
  }
  return pieces;
}

/**
 * One formula for all cells of a range: Excel takes a scalar where its types ask for a block. It moves relative references
 * as VBA does (J. K. Pieterse, techcommunity.microsoft.com idea 4211172, 2024), so there must be none.
 */
export function fillFormula(sheetOf: (batch: Batch) => Excel.Worksheet, range: CellRange, formula: string): Work {
  return {
    bytes: RANGE_BYTES + formula.length,
    run(batch) {
      rangeOf(sheetOf(batch), range).formulas = formula as unknown as string[][];
      return undefined;
    },
  };
}

function utf8Length(text: string): number {
  return text.length + 2 * (text.match(/[^\0-\u007f]/gu)?.length ?? 0);
}
