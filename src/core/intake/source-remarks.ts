/** What a person should know of a source besides its rows: what is hidden in it, a filter left on, and copies of a sheet. */
import type { Source, SourceRemark } from '../model/intake';
import type { Scalar } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { isSliceEnd, type Slices } from './slices';

/** Share of the rows of either sheet that have to be the same for one to be called nearly a copy. */
const NEARLY = 0.8;
/** Rows with something in them below which two sheets are not compared. */
const FEWEST_ROWS = 3;

/** Hidden rows and columns within the range of a source, and whether its sheet is filtered. They are read all the same. */
function remarksOf(sheet: SheetSnapshot, { range }: Pick<Source, 'range'>): SourceRemark[] {
  const rows = sheet.hiddenRows.filter((row) => row >= range.top && row <= range.bottom).length;
  const columns = sheet.hiddenColumns.filter((column) => column >= range.left && column <= range.right).length;
  return [
    ...(rows > 0 ? [{ code: 'hiddenRows' as const, count: rows }] : []),
    ...(columns > 0 ? [{ code: 'hiddenColumns' as const, count: columns }] : []),
    ...(sheet.isFiltered ? [{ code: 'filtered' as const, count: rows }] : []),
  ];
}

/** The source with what is to be said of it. `copy`: the sheet is one of another. */
export function withRemarks(source: Source, sheet: SheetSnapshot, copy: SourceRemark | undefined): Source {
  const remarks = [...remarksOf(sheet, source), ...(copy === undefined ? [] : [copy])];
  return remarks.length === 0 ? source : { ...source, remarks };
}

/** A number for the content of a row, blanks around texts left out; 53 bits, so that unlike rows hardly ever share one. */
function hashRow(row: readonly Scalar[]): number {
  let [high, low] = [0x9e3779b1, 0x85ebca6b];
  for (const value of row) {
    const text = typeof value === 'string' ? value.trim() : String(value);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x5bd1e995);
    }
    high = Math.imul(high ^ 1, 0x01000193);
    low = Math.imul(low ^ 1, 0x5bd1e995) ^ (low >>> 15);
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}

/** How often each row stands on a sheet, by its hash; blank rows left out. */
function* rowCounts({ grid }: SheetSnapshot): Slices<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const [index, row] of grid.values.entries()) {
    if (isSliceEnd(index)) yield;
    if (row.every((value) => value === '')) continue;
    const key = hashRow(row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Seen {
  readonly sheet: SheetSnapshot;
  readonly total: number;
}

/** For each sheet the first sheet before it with the same rows, or nearly: `count` is the number of rows that differ. */
export function* findCopies(sheets: readonly SheetSnapshot[]): Slices<ReadonlyMap<SheetSnapshot, SourceRemark>> {
  const copies = new Map<SheetSnapshot, SourceRemark>();
  const seen: Seen[] = [];
  // Sheets before, by the rows they hold: what two sheets share is counted only where they share something.
  const holders = new Map<number, { readonly at: number; readonly count: number }[]>();
  for (const sheet of sheets) {
    const counts = yield* rowCounts(sheet);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < FEWEST_ROWS) continue;
    const common = new Map<number, number>();
    let rows = 0;
    for (const [row, count] of counts) {
      rows += 1;
      if (isSliceEnd(rows)) yield;
      const others = holders.get(row);
      if (others === undefined) holders.set(row, [{ at: seen.length, count }]);
      else {
        for (const other of others) common.set(other.at, (common.get(other.at) ?? 0) + Math.min(count, other.count));
        others.push({ at: seen.length, count });
      }
    }
    const first = seen.findIndex((other, index) => (common.get(index) ?? 0) >= Math.max(total, other.total) * NEARLY);
    const other = seen[first];
    if (other !== undefined) {
      const differing = Math.max(total, other.total) - (common.get(first) ?? 0);
      const code = differing === 0 ? 'sameAs' : 'nearlySameAs';
      copies.set(sheet, { code, count: differing, sheet: other.sheet.name });
    }
    seen.push({ sheet, total });
    yield;
  }
  return copies;
}
