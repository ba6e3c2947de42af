import { parseRangeAddress, type CellRange } from '../../src/core/model/cell';

/** The rectangle of an address that is known to be one. */
export function cellRange(address: string): CellRange {
  const range = parseRangeAddress(address);
  if (range === null) throw new Error(`Not an address: ${address}`);
  return range;
}
