/** Ranges of a sheet by the rectangles of the core. */
import { rangeAddress, type CellRange } from '../core/model/cell';
import { joinAddresses } from './format-groups';

/** Every range asked of Excel costs 185 bytes of a request: ranges already asked of a sheet's proxy. */
const asked = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

/** The same proxy for the same rectangle of one sheet proxy, which never outlives its batch. For writing. */
export function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  const known = asked.get(sheet) ?? new Map<string, Excel.Range>();
  asked.set(sheet, known);
  const key = `${range.top} ${range.left} ${range.bottom} ${range.right}`;
  const proxy = known.get(key) ?? freshRangeOf(sheet, range);
  known.set(key, proxy);
  return proxy;
}

/** A proxy of its own, that knows nothing but what is loaded. For reading. */
export function freshRangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeAddress(range));
}

/** Several ranges as one object where Excel takes them so. */
export function targetsOf(sheet: Excel.Worksheet, ranges: readonly CellRange[]): (Excel.Range | Excel.RangeAreas)[] {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1) return [rangeOf(sheet, only)];
  return joinAddresses(ranges).map((addresses) => sheet.getRanges(addresses));
}
