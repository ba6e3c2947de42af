/** A table part as the model's table. Reads only. */
import type { Table } from '../workbook/model';
import { parseRect } from './address';
import { unescapeText } from './values';
import { child, elements, flagOf, numberOf } from './xml';
import type { XmlElement } from './xml';

/** Null when the part says no range. */
export function readTable(root: XmlElement): Table | null {
  const rect = parseRect(root.attrs.ref ?? '');
  if (rect === null) return null;
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  return {
    id: numberOf(root, 'id', 1),
    name: unescapeText(root.attrs.displayName ?? root.attrs.name ?? ''),
    rect,
    hasHeader: numberOf(root, 'headerRowCount', 1) > 0,
    hasTotals: numberOf(root, 'totalsRowCount', 0) > 0,
    columns: elements(child(root, 'tableColumns'), 'tableColumn').map((column) => {
      const totalsFunction = column.attrs.totalsRowFunction;
      const totalsLabel = column.attrs.totalsRowLabel;
      return {
        name: unescapeText(column.attrs.name ?? ''),
        ...(totalsFunction === undefined ? {} : { totalsFunction }),
        ...(totalsLabel === undefined ? {} : { totalsLabel }),
      };
    }),
    style: style?.attrs.name ?? null,
    showFilter: filter !== undefined,
    bandedRows: flagOf(style, 'showRowStripes'),
    isFiltered: elements(filter, 'filterColumn').length > 0,
  };
}
