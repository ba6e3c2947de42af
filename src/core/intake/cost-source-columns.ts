/** A RAB that says who pays by columns, `Jumlah | APBN | APBD | Mitra`, not by a text in each line. */
import type { CellRef } from '../model/cell';
import type { SourceColumn, TableSum } from '../model/intake';
import { readCodes } from '../parse/code';
import { readAmount } from '../parse/number';
import type { BodyRow } from './classify-rows';
import type { SheetView } from './sheet-view';

/** One source in one column; fewer columns are an amount beside a remark. */
const FEWEST = 2;
const TOLERANCE = 1;

export interface PayerColumn {
  readonly columnIndex: number;
  /** Its heading, without a group over it. */
  readonly payer: string;
}

/** The columns of amounts by source; none where a column names the source or fewer than two do. */
export function payerColumns(columns: readonly SourceColumn[]): PayerColumn[] {
  const found = columns.flatMap(({ field, heading, columnIndex }) => {
    const payer = heading.split(' / ').at(-1) ?? heading;
    const isFree = field === null || (field === 'source' && heading.includes(' / '));
    const isPayer = isFree && payer.length <= 40 && readCodes('fundingSource', payer).value?.length === 1;
    return isPayer ? [{ columnIndex, payer }] : [];
  });
  // A column that names the source says it better.
  const isNamed = columns.some(
    ({ field, columnIndex }) => field === 'source' && found.every((one) => one.columnIndex !== columnIndex),
  );
  return isNamed || found.length < FEWEST ? [] : found;
}

/** The payers of a row, by the columns in which it has an amount; `''` where it has none. */
export function payersOf(view: SheetView, rowIndex: number, columns: readonly PayerColumn[]): string {
  return columns
    .filter(({ columnIndex }) => amountAt(view, rowIndex, columnIndex) !== 0)
    .map(({ payer }) => payer)
    .join(' dan ');
}

/** The shares of each line beside its amount, where the line has shares and all can be read. */
export function shareSums(view: SheetView, columns: readonly SourceColumn[], rows: readonly BodyRow[]): TableSum[] {
  const payers = payerColumns(columns);
  const total = columns.find(({ field }) => field === 'amount');
  if (total === undefined || payers.length === 0) return [];
  return rows.flatMap(({ rowIndex, role }) => {
    const cellAt = (columnIndex: number): CellRef => ({ sheet: view.sheet.name, rowIndex, columnIndex });
    const amount = amountAt(view, rowIndex, total.columnIndex);
    const shares = payers.map(({ columnIndex }) => ({ columnIndex, share: amountAt(view, rowIndex, columnIndex) }));
    if (role !== 'data' || amount === null || amount === 0 || shares.some(({ share }) => share === null)) return [];
    const paid = shares.filter(({ share }) => share !== 0);
    const sum = paid.reduce((before, { share }) => before + (share ?? 0), 0);
    if (paid.length === 0 || Math.abs(sum - amount) <= TOLERANCE) return [];
    const cells = paid.map(({ columnIndex }) => cellAt(columnIndex));
    return [{ cell: cellAt(total.columnIndex), label: total.heading, amount, sum, cells }];
  });
}

/** Zero for an empty cell or a dash; null for a text that is no amount. */
function amountAt(view: SheetView, rowIndex: number, columnIndex: number): number | null {
  const value = view.value(rowIndex, columnIndex);
  if (typeof value === 'number') return value;
  const text = view.text(rowIndex, columnIndex).trim();
  return text === '' || /^[-–]+$/.test(text) ? 0 : (readAmount(text, 'money').value?.value ?? null);
}
