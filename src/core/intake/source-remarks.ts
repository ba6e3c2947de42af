/** What a person should know of a source besides its rows: what is hidden in it, a filter left on, and copies of a sheet. */
import type { Source, SourceRemark } from '../model/intake';
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

/** The rows of a sheet as texts, each once for every time it stands there; blank rows left out. */
function* rowCounts({ grid }: SheetSnapshot): Slices<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const [index, row] of grid.values.entries()) {
    if (isSliceEnd(index)) yield;
    if (row.every((value) => value === '')) continue;
    const key = row.map((value) => (typeof value === 'string' ? value.trim() : String(value))).join('\u0001');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** For each sheet the first sheet before it with the same rows, or nearly: `count` is the number of rows that differ. */
export function* findCopies(sheets: readonly SheetSnapshot[]): Slices<ReadonlyMap<SheetSnapshot, SourceRemark>> {
  const copies = new Map<SheetSnapshot, SourceRemark>();
  const seen: { readonly sheet: SheetSnapshot; readonly counts: Map<string, number>; readonly total: number }[] = [];
  for (const sheet of sheets) {
    const counts = yield* rowCounts(sheet);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < FEWEST_ROWS) continue;
    for (const other of seen) {
      if (Math.min(total, other.total) < Math.max(total, other.total) * NEARLY) continue;
      let common = 0;
      for (const [row, count] of counts) common += Math.min(count, other.counts.get(row) ?? 0);
      if (common < Math.max(total, other.total) * NEARLY) continue;
      const differing = Math.max(total, other.total) - common;
      copies.set(sheet, {
        code: differing === 0 ? 'sameAs' : 'nearlySameAs',
        count: differing,
        sheet: other.sheet.name,
      });
      break;
    }
    seen.push({ sheet, counts, total });
    yield;
  }
  return copies;
}
