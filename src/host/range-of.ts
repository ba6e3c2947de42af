/** Ranges of a sheet by the rectangles of the core. */
import type { CellRange } from '../core/model/cell';

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
