/** Cost tables (RAB): their lines, and what their sources say about the object they belong to. */
import type { CostFieldId, CostLine, SourceColumn } from '../model/intake';
import { readAmount } from '../parse/number';
import { textKind } from '../parse/placeholder';
import type { BodyRow } from './classify-rows';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

function readNumberCell(view: SheetView, rowIndex: number, columnIndex: number | undefined): number | null {
  if (columnIndex === undefined) return null;
  const value = view.value(rowIndex, columnIndex);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (readAmount(value, 'money').value?.value ?? null) : null;
}

/** Lines with a description and at least one number; an amount that is not given is volume times price. */
export function* readCostLines(
  view: SheetView,
  columns: readonly SourceColumn<CostFieldId>[],
  rows: readonly BodyRow[],
  captions: readonly string[],
): Slices<CostLine[]> {
  const at = new Map(columns.flatMap(({ field, columnIndex }) => (field === null ? [] : [[field, columnIndex]])));
  const text = (rowIndex: number, field: CostFieldId): string => {
    const column = at.get(field);
    return column === undefined ? '' : view.text(rowIndex, column);
  };
  let names: readonly string[] = [];
  const lines: CostLine[] = [];
  for (const row of rows) {
    if (row.role !== 'data') continue;
    if (isSliceEnd(row.rowIndex)) yield;
    const { rowIndex } = row;
    // The name of the object stands on its first line only.
    const own = [text(rowIndex, 'ref'), text(rowIndex, 'title')].filter((name) => textKind(name) === 'content');
    if (own.length > 0) names = own;
    const volume = readNumberCell(view, rowIndex, at.get('volume'));
    const price = readNumberCell(view, rowIndex, at.get('price'));
    const given = readNumberCell(view, rowIndex, at.get('amount'));
    const amount = given ?? (volume !== null && price !== null ? volume * price : null);
    if (amount === null && price === null && volume === null) continue;
    const cell = {
      sheet: view.sheet.name,
      rowIndex,
      columnIndex: at.get('amount') ?? at.get('description') ?? view.left,
    };
    const line: CostLine = {
      object: null,
      names,
      captions,
      cell,
      description: text(rowIndex, 'description'),
      volume,
      unit: text(rowIndex, 'unit'),
      price,
      amount,
      source: text(rowIndex, 'source'),
      account: text(rowIndex, 'account'),
    };
    lines.push(line);
  }
  return lines;
}
