/** What the rows of sums under a register or a schedule of funds say, beside what the rows above them add up to. Judges nothing. */
import type { CellRef } from '../model/cell';
import type { SourceColumn, TableCell, TableSum } from '../model/intake';
import type { FieldId } from '../model/object';
import { readAmount } from '../parse/number';
import { textKind } from '../parse/placeholder';
import { cleanText } from '../parse/text';
import { FIELDS } from '../register/fields';
import type { BodyRow } from './classify-rows';
import { normaliseHeading } from './normalise-heading';
import type { SheetView } from './sheet-view';

/** Fewest rows a sum is compared with. */
const FEWEST = 2;
const TOLERANCE = 0.5;
const YEAR = /^(?:TA |Tahun )?20\d\d$/i;
/** Headings of the first column of a table of funds, `Rekapitulasi Sumber Dana`. */
const FUNDED_BY =
  /^(?:(?:sumber|asal) (?:dana|pembiayaan|pendanaan|anggaran|biaya)|tahun anggaran|tahun pelaksanaan|(?:pihak )?penanggung (?:biaya|dana))$/;
const OF_SOURCE =
  /^(?:apbd|apbn|mitra|pihak (?:ketiga|2|lain|swasta)|swasta|hibah|csr|blud|provinsi|pusat|kontribusi mitra)\b/;
const AMOUNT =
  /^(?:jumlah|total|nilai|besaran?|alokasi|anggaran|biaya|pagu|dana|apbd|apbn|mitra|pihak (?:ketiga|2|lain|swasta)|swasta|hibah|csr|blud|kontribusi)\b/;
const IN_ALL = /^(?:jumlah|total)\b/;
const WHOLE = /\b(?:seluruh|keseluruhan|grand|total|kebutuhan|a ?\+ ?b)\b/i;

/** Money of a monitoring. */
const MONITORED: readonly string[] = ['budget', 'budgetRealised'];

/** The columns of amounts: those of money in a register, the years and the sum of a schedule. */
export function amountColumns(columns: readonly SourceColumn[]): number[] {
  const years = columns.filter(({ heading }) => YEAR.test(heading.trim()));
  const isSchedule = years.length >= FEWEST;
  const isFunding = columns.some(({ field, heading }) => field === null && FUNDED_BY.test(normaliseHeading(heading)));
  return columns.flatMap(({ columnIndex, field, heading }) => {
    const isMoney =
      field !== null && (MONITORED.includes(field) || (field in FIELDS && FIELDS[field as FieldId].type === 'money'));
    const isFunds = isFunding && field === null && AMOUNT.test(normaliseHeading(heading));
    return isMoney || isFunds || (isSchedule && (YEAR.test(heading.trim()) || /^(?:jumlah|total)\b/i.test(heading)))
      ? [columnIndex]
      : [];
  });
}

/** Rows across: `Tahun Anggaran | APBD | APBN | Mitra | Jumlah`, `Sumber Dana | 2027 | 2028 | Jumlah`. */
export function rowSums(view: SheetView, columns: readonly SourceColumn[], rows: readonly BodyRow[]): TableSum[] {
  const named = columns.map((column) => ({ ...column, plain: normaliseHeading(column.heading) }));
  const total = named.findLast(({ plain, field }) => field === null && IN_ALL.test(plain));
  const parts = named.filter(
    ({ plain, field, heading }) => field === null && (OF_SOURCE.test(plain) || YEAR.test(heading.trim())),
  );
  if (total === undefined || parts.length < FEWEST || parts.some(({ columnIndex }) => columnIndex > total.columnIndex))
    return [];
  return rows.flatMap(({ rowIndex, role }) => {
    const amount = role === 'data' ? amountOf(view.value(rowIndex, total.columnIndex)) : null;
    if (amount === null) return [];
    const values = parts.map(({ columnIndex }) => ({ columnIndex, value: view.value(rowIndex, columnIndex) }));
    const known = values.flatMap(({ value, columnIndex }) => {
      const own = amountOf(value);
      return own === null ? [] : [{ own, columnIndex }];
    });
    const isOpen =
      values.length - known.length >
      values.filter(({ value }) => String(value).trim() === '' || textKind(String(value)) !== 'content').length;
    if (isOpen || known.length === 0) return [];
    const cell = (columnIndex: number): CellRef => ({ sheet: view.sheet.name, rowIndex, columnIndex });
    const label = [
      total.heading,
      labelOf(view, rowIndex) || String(view.value(rowIndex, view.filled(rowIndex)[1] ?? 0)),
    ]
      .filter((text) => text !== '')
      .join(' ');
    const sum = known.reduce((before, { own }) => before + own, 0);
    return [
      { cell: cell(total.columnIndex), label, amount, sum, cells: known.map(({ columnIndex }) => cell(columnIndex)) },
    ];
  });
}

/** Whether a row that is not its sum crosses a column that is not: one wrong figure is told once. */
export function isTold({ amount, sum, cells }: TableSum, below: readonly TableSum[]): boolean {
  const isWrong = (one: { readonly amount: number; readonly sum: number }): boolean =>
    Math.abs(one.amount - one.sum) > TOLERANCE;
  const rows = new Set(cells.map(({ rowIndex }) => rowIndex));
  return (
    isWrong({ amount, sum }) &&
    below.some((one) => isWrong(one) && one.cells.some(({ rowIndex }) => rows.has(rowIndex)))
  );
}

/** Cells of a column of amounts that hold figures nobody can add up: `Rp 16O.000.000`. */
export function unreadAmounts(
  view: SheetView,
  columns: readonly SourceColumn[],
  rows: readonly BodyRow[],
): TableCell[] {
  return rows.flatMap(({ rowIndex, role }) =>
    columns.flatMap(({ columnIndex, heading }) => {
      const value = view.value(rowIndex, columnIndex);
      const isText = typeof value === 'string' && /\d/.test(value) && textKind(value) === 'content';
      const isRead = !isText || role !== 'data' || readAmount(value, 'money').value !== null;
      return isRead ? [] : [{ cell: { sheet: view.sheet.name, rowIndex, columnIndex }, text: value.trim(), heading }];
    }),
  );
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
    if (amount === null || own.cells.length + own.open.length < (own === all ? 1 : FEWEST)) continue;
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
