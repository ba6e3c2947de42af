/** Cost tables (RAB): their lines, and what their sources say about the object they belong to. */
import type { CostLine, SourceColumn } from '../model/intake';
import { readAmount } from '../parse/number';
import type { BodyRow } from './classify-rows';
import { normaliseHeading } from './normalise-heading';
import type { SheetView } from './sheet-view';

export type CostRole = 'description' | 'volume' | 'unit' | 'price' | 'amount' | 'source' | 'account' | 'object';

const ROLES: readonly { readonly role: CostRole; readonly pattern: RegExp }[] = [
  { role: 'price', pattern: /^(harga satuan|harga|tarif|biaya satuan|unit price)\b/ },
  { role: 'description', pattern: /^(uraian|rincian|komponen|item|description|nama barang|kegiatan|belanja)\b/ },
  { role: 'volume', pattern: /^(volume|vol|qty|quantity|koefisien|kuantitas)\b/ },
  { role: 'unit', pattern: /^(satuan|sat|unit)\b/ },
  { role: 'amount', pattern: /^(jumlah|total|amount|biaya|nilai)\b/ },
  { role: 'source', pattern: /^(sumber|sd)\b/ },
  { role: 'account', pattern: /^(kode rekening|rekening|kd rek|kode akun)\b/ },
  { role: 'object', pattern: /^(judul|id)\b/ },
];

export function costRole(heading: string): CostRole | null {
  const plain = normaliseHeading(heading.split(' / ').at(-1) ?? '');
  return ROLES.find(({ pattern }) => pattern.test(plain))?.role ?? null;
}

function readNumberCell(view: SheetView, rowIndex: number, columnIndex: number | undefined): number | null {
  if (columnIndex === undefined) return null;
  const value = view.value(rowIndex, columnIndex);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (readAmount(value, 'money').value?.value ?? null) : null;
}

/** A cost line with the text that may name its object. */
export interface DraftCost {
  readonly line: CostLine;
  readonly objectText: string;
}

/** Lines with a description and at least one number; an amount that is not given is volume times price. */
export function readCostLines(
  view: SheetView,
  columns: readonly SourceColumn[],
  rows: readonly BodyRow[],
): DraftCost[] {
  const at = new Map<CostRole, number>();
  for (const column of columns) {
    const role = costRole(column.heading);
    if (role !== null && !at.has(role)) at.set(role, column.columnIndex);
  }
  const text = (rowIndex: number, role: CostRole): string => {
    const column = at.get(role);
    return column === undefined ? '' : view.text(rowIndex, column);
  };
  let objectText = '';
  return rows.flatMap((row) => {
    if (row.role !== 'data') return [];
    // The name of the object stands on its first line only.
    objectText = text(row.rowIndex, 'object') || objectText;
    const { rowIndex } = row;
    const volume = readNumberCell(view, rowIndex, at.get('volume'));
    const price = readNumberCell(view, rowIndex, at.get('price'));
    const given = readNumberCell(view, rowIndex, at.get('amount'));
    const amount = given ?? (volume !== null && price !== null ? volume * price : null);
    if (amount === null && price === null && volume === null) return [];
    const cell = {
      sheet: view.sheet.name,
      rowIndex,
      columnIndex: at.get('amount') ?? at.get('description') ?? view.left,
    };
    const line: CostLine = {
      object: null,
      cell,
      description: text(rowIndex, 'description'),
      volume,
      unit: text(rowIndex, 'unit'),
      price,
      amount,
      source: text(rowIndex, 'source'),
      account: text(rowIndex, 'account'),
    };
    return [{ line, objectText }];
  });
}
