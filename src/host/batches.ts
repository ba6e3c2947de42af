/** Packs queued work into requests of at most 2 MB and sends them in order. */
import type { CellInput } from './cell-input';
import { rangeOf } from './range-of';
import type { CellRange } from '../core/model/cell';
import type { HostSession } from './run';

/** Excel on the web refuses requests of 5 MB; texts are escaped once more on their way (platform notes 2.3). */
export const REQUEST_BYTES = 2_000_000;

/** One piece of work of a request. `bytes` is an estimate. */
export interface Work {
  readonly bytes: number;
  /** Queues actions; a returned function runs after the batch was answered. */
  run(context: Excel.RequestContext): (() => void) | undefined;
}

/** Syncs: 1 for every 2 MB. Calculation rests until the batch is through. */
export async function sendWork(session: HostSession, work: readonly Work[], limit = REQUEST_BYTES): Promise<void> {
  for (const batch of packWork(work, limit)) await sendBatch(session, batch);
}

async function sendBatch({ context }: HostSession, batch: readonly Work[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  const afterwards = batch.map((item) => item.run(context));
  await context.sync();
  for (const finish of afterwards) finish?.();
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
const RANGE_BYTES = 470;

/** A block of cells as work, cut by rows so that no piece is over the limit. */
export function writeCells(
  sheetOf: (context: Excel.RequestContext) => Excel.Worksheet,
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
      run(context) {
        rangeOf(sheetOf(context), place).formulas = rows;
        return undefined;
      },
    });
    start = end;
  }
  return pieces;
}

function utf8Length(text: string): number {
  let length = text.length;
  for (const letter of text) if (letter > '\u007f') length += 2;
  return length;
}
