/** What the rows of sums under a register or a schedule of funds say, beside what the rows above them add up to. Judges nothing. */
import type { CellRef } from '../model/cell';
import type { SourceColumn, TableSum } from '../model/intake';
import type { FieldId } from '../model/object';
import { readAmount } from '../parse/number';
import { textKind } from '../parse/placeholder';
import { cleanText } from '../parse/text';
import { FIELDS } from '../register/fields';
import type { BodyRow } from './classify-rows';
import type { SheetView } from './sheet-view';

/** Fewest rows a sum is compared with. */
const FEWEST = 2;
const TOLERANCE = 0.5;
const YEAR = /^(?:TA |Tahun )?20\d\d$/i;
const WHOLE = /\b(?:seluruh|keseluruhan|grand|total|kebutuhan|a ?\+ ?b)\b/i;

/** The columns of amounts: those of money in a register, the years and the sum of a schedule. */
export function amountColumns(columns: readonly SourceColumn[]): number[] {
  const years = columns.filter(({ heading }) => YEAR.test(heading.trim()));
  const isSchedule = years.length >= FEWEST;
  return columns.flatMap(({ columnIndex, field, heading }) => {
    const isMoney = field !== null && field in FIELDS && FIELDS[field as FieldId].type === 'money';
    return isMoney || (isSchedule && (YEAR.test(heading.trim()) || /^(?:jumlah|total)\b/i.test(heading)))
      ? [columnIndex]
      : [];
  });
}

class Addends {
  sum = 0;
  readonly cells: CellRef[] = [];
  /** Digits of amounts that cannot be read. */
  readonly open: string[] = [];
}

/** Sums that were written, column by column. A total is compared with all rows, or with those of its own section. */
export function tableSums(view: SheetView, columns: readonly number[], rows: readonly BodyRow[]): TableSum[] {
  return columns.flatMap((columnIndex) => sumsOfColumn(view, columnIndex, rows));
}

function sumsOfColumn(view: SheetView, columnIndex: number, rows: readonly BodyRow[]): TableSum[] {
  const found: TableSum[] = [];
  const all = new Addends();
  let section = new Addends();
  for (const { rowIndex, role } of rows) {
    const value = view.value(rowIndex, columnIndex);
    const cell = { sheet: view.sheet.name, rowIndex, columnIndex };
    if (role === 'group') section = new Addends();
    if (role === 'data') {
      const amount = amountOf(value);
      for (const part of [all, section]) {
        if (amount !== null) {
          part.sum += amount;
          part.cells.push(cell);
        } else if (typeof value === 'string' && /\d/.test(value) && textKind(value) === 'content')
          part.open.push(significant(value));
      }
    }
    if (role !== 'subtotal' && role !== 'total') continue;
    const amount = amountOf(value);
    const label = labelOf(view, rowIndex);
    const own = role === 'total' && (WHOLE.test(label) || section.cells.length < FEWEST) ? all : section;
    const isExplained = [all, section].some((part) => mayBe(part, amount ?? 0));
    section = new Addends();
    if (amount === null || own.cells.length + own.open.length < FEWEST) continue;
    found.push({ cell, label, amount, sum: isExplained ? amount : own.sum, cells: own.cells });
  }
  return found;
}

/** Whether rows add up to an amount; one that cannot be read may be the rest where its digits are those of the rest. */
function mayBe({ sum, open }: Addends, amount: number): boolean {
  const rest = amount - sum;
  if (open.length === 0) return Math.abs(rest) <= TOLERANCE;
  return open.length > 1 || (rest > 0 && significant(String(Math.round(rest))) === open[0]);
}

/** Digits without the zeros at their ends: `58.750.00` and `58750000` alike. */
function significant(text: string): string {
  return text
    .replace(/,\d{1,2}\s*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/\d/.test(value)) return null;
  const { value: amount, certainty } = readAmount(value, 'money');
  return certainty === 'sure' && amount !== null && (amount.currency ?? 'IDR') === 'IDR' ? amount.value : null;
}

function labelOf(view: SheetView, rowIndex: number): string {
  const column = view.filled(rowIndex).find((one) => /\p{L}/u.test(view.text(rowIndex, one)));
  return column === undefined ? '' : cleanText(view.text(rowIndex, column).replace(/\n/g, ' '));
}
