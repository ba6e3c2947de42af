/** Sort fields of ranges and tables. */
import { ExcelError } from '../../workbook/errors';
import { asBoolean, asIndex, asList, asRecord, isGiven } from '../arguments';

/** `Excel.SortField[]`; only sorting by value is modelled. */
export function readSortFields(fields: unknown): { key: number; ascending: boolean }[] {
  return asList(fields).map((field) => {
    const { key, ascending, sortOn } = asRecord(field);
    if (isGiven(sortOn) && sortOn !== 'Value') {
      throw new ExcelError('ApiNotFound', 'The workbench does not model sorting on anything but values.');
    }
    return { key: asIndex(key), ascending: isGiven(ascending) ? asBoolean(ascending) : true };
  });
}
