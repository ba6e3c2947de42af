/** The empty row under a table, where a row that is missing has its place. */
import type { Source } from '../model/intake';
import type { SheetView } from './sheet-view';

/** A source that has such a row, with it; a form and a table with something right below it stay as they are. */
export function withOpenRow(source: Source, view: SheetView): Source {
  const { kind, columns, range, skipped } = source;
  if (kind === 'other' || columns.length === 0) return source;
  // Blank rows at the end of the range belong to the place that is open.
  const blank = new Set(skipped.flatMap(({ rowIndex, reason }) => (reason === 'blank' ? [rowIndex] : [])));
  let row = range.bottom + 1;
  while (row - 1 > range.top && blank.has(row - 1)) row -= 1;
  const isFilled = view.filled(row).some((column) => column >= range.left && column <= range.right);
  return isFilled ? source : { ...source, openRow: row };
} // prettier-ignore
