/** Cost tables (RAB): their lines, and what their sources say about the object they belong to. */
import type { CellRef, Scalar } from '../model/cell';
import {
  PLANNING_FIELDS,
  type CostFieldId,
  type CostLine,
  type PlanningField,
  type SourceColumn,
} from '../model/intake';
import type { Reading } from '../model/reading';
import { mapReading, missing, sure } from '../parse/make-reading';
import { readAmount } from '../parse/number';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, type CellContext } from '../parse/read-cell';
import { cleanText } from '../parse/text';
import type { BodyRow } from './classify-rows';
import { CostSections, shareOf, sumOfSource } from './cost-sections';
import { payerColumns, payersOf } from './cost-source-columns';
import { makeFieldValue } from './field-value';
import { contextForHeading } from './read-row';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

/** What the lines of one cost table have in common. */
export interface CostTable {
  readonly columns: readonly SourceColumn<CostFieldId>[];
  /** Texts over the table and the name of the sheet. */
  readonly captions: readonly string[];
  /** Captions over it and the tables above it, the nearest first. */
  readonly heads: readonly string[];
  /** Power of ten that a title gives for amounts. */
  readonly scaleExponent: number;
}

/** Lines with a description and something under volume, price or amount; an amount that is not given is volume times price. */
export function* readCostLines(
  view: SheetView,
  { columns, captions, heads, scaleExponent }: CostTable,
  rows: readonly BodyRow[],
): Slices<CostLine[]> {
  const columnOf = new Map(columns.flatMap((column) => (column.field === null ? [] : [[column.field, column]])));
  const base: CellContext = { ...PLAIN_CELL_CONTEXT, date1904: view.date1904, scaleExponent };
  const text = (rowIndex: number, field: CostFieldId): string => {
    const column = columnOf.get(field);
    return column === undefined ? '' : view.text(rowIndex, column.columnIndex);
  };
  const read = (rowIndex: number, field: 'volume' | 'price' | 'amount'): Reading<number> => {
    const column = columnOf.get(field);
    if (column === undefined) return missing();
    const value = view.value(rowIndex, column.columnIndex);
    // A number of things is not money: it has no scale.
    if (field === 'volume') return mapReading(readVolume(value), ({ value: volume }) => volume);
    const context = contextForHeading(column.heading, field, null, base);
    return readCell(value, view.format(rowIndex, column.columnIndex), 'money', context) as Reading<number>;
  };
  const doubtOf = (rowIndex: number, field: CostFieldId, reading: Reading<number>): NonNullable<CostLine['doubts']> => {
    const column = columnOf.get(field);
    if (column === undefined || (reading.certainty !== 'doubtful' && reading.certainty !== 'unreadable')) return [];
    const cell = { sheet: view.sheet.name, rowIndex, columnIndex: column.columnIndex };
    return [{ field, value: makeFieldValue(reading, text(rowIndex, field), cell, column.confidence) }];
  };
  let names: readonly string[] = [];
  /** What stands over the next lines: the name of a group, or a described row without any number. */
  let section = '';
  const lines: CostLine[] = [];
  let isBehindTotal = false;
  const sections = new CostSections();
  const accountColumn = columnOf.get('account');
  const planningColumns = PLANNING_FIELDS.flatMap((field) => columnOf.get(field) ?? []);
  const payers = payerColumns(columns);
  const amountColumn = columnOf.get('amount')?.columnIndex ?? view.left;
  const cellAt = (rowIndex: number, columnIndex: number): CellRef => ({
    sheet: view.sheet.name,
    rowIndex,
    columnIndex,
  });
  for (const row of rows) {
    const { rowIndex, role } = row;
    const isBare = text(rowIndex, 'volume') === '' && text(rowIndex, 'price') === '' && text(rowIndex, 'source') === '';
    const share = lines.length === 0 ? null : shareOf(firstText(view, rowIndex), isBehindTotal && isBare ? lines : []);
    if (share !== null) {
      const { value: amount, certainty } = read(rowIndex, 'amount');
      const sum = sumOfSource(lines, share);
      const last = lines.at(-1);
      if (last === undefined || sum === null || amount === null || certainty !== 'sure') continue;
      const written = {
        cell: cellAt(rowIndex, amountColumn),
        label: firstText(view, rowIndex),
        isTotal: true,
        amount,
      };
      lines[lines.length - 1] = { ...last, sums: [...(last.sums ?? []), { ...written, ...sum }] };
      continue;
    }
    if (role === 'total') isBehindTotal = true;
    else if (role === 'data' && !isBare) isBehindTotal = false;
    if (role === 'subtotal' || role === 'total') {
      const { value: amount, certainty } = read(rowIndex, 'amount');
      const last = lines.at(-1);
      const isOpen = columnOf.has('amount') && text(rowIndex, 'amount') === '' && !hasNumber(view, rowIndex);
      if (last === undefined || (!isOpen && (amount === null || certainty !== 'sure'))) continue;
      const label = firstText(view, rowIndex);
      const cell = cellAt(rowIndex, amountColumn);
      const sum = sections.close({ cell, label, isTotal: role === 'total', amount });
      if (sum === null) continue;
      const { amount: written } = sum;
      lines[lines.length - 1] =
        written === null
          ? { ...last, openSums: [...(last.openSums ?? []), { cell, label, sum: sum.sum }] }
          : { ...last, sums: [...(last.sums ?? []), { ...sum, amount: written }] };
      continue;
    }
    if (role === 'group') section = row.group;
    if (role !== 'data') continue;
    if (isSliceEnd(rowIndex)) yield;
    // The name of the object stands on its first line only.
    const own = [text(rowIndex, 'ref'), text(rowIndex, 'title')].filter((name) => textKind(name) === 'content');
    if (own.length > 0) names = own;
    const [volume, price, given] = [read(rowIndex, 'volume'), read(rowIndex, 'price'), read(rowIndex, 'amount')];
    const isNumbered = [volume, price, given].some(({ value }) => value !== null);
    const isAnswered = (['volume', 'price', 'amount'] as const).some((field) => text(rowIndex, field) !== '');
    if (!isNumbered && !isAnswered && text(rowIndex, 'description') !== '') section = text(rowIndex, 'description');
    // `terlampir` under the amounts of a described line is an open amount, not no line.
    if (!isNumbered && !(isAnswered && textKind(text(rowIndex, 'description')) === 'content')) continue;
    const product = volume.value !== null && price.value !== null ? volume.value * price.value : null;
    const doubts = [
      doubtOf(rowIndex, 'volume', volume),
      doubtOf(rowIndex, 'price', price),
      doubtOf(rowIndex, 'amount', given),
    ].flat();
    const first = columnOf.get('amount') ?? columnOf.get('description');
    const line: CostLine = {
      object: null,
      names,
      captions: section === '' ? captions : [section, ...captions],
      ...(heads.length > 0 ? { heads } : {}),
      cell: cellAt(rowIndex, first?.columnIndex ?? view.left),
      description: text(rowIndex, 'description'),
      volume: volume.value,
      unit: text(rowIndex, 'unit'),
      price: price.value,
      amount: given.value ?? product,
      source: payers.length > 0 ? payersOf(view, rowIndex, payers) : text(rowIndex, 'source'),
      account: text(rowIndex, 'account'),
      ...(accountColumn === undefined || text(rowIndex, 'account') === ''
        ? {}
        : { accountCell: cellAt(rowIndex, accountColumn.columnIndex) }),
      ...(planningColumns.length > 0
        ? {
            planning: planningColumns.map(({ field, columnIndex }) => ({
              field: field as PlanningField,
              text: view.text(rowIndex, columnIndex),
              cell: cellAt(rowIndex, columnIndex),
            })),
          }
        : {}),
      ...(doubts.length > 0 ? { doubts } : {}),
      ...([price, given].some(({ notes }) => notes.includes('scaleFromHeading')) ? { isScaled: true as const } : {}),
    };
    lines.push(line);
    sections.addLine(line);
  }
  return lines;
}

/** Whether any cell of a row is but a number: the sum may stand under another heading. */
function hasNumber(view: SheetView, rowIndex: number): boolean {
  const { left, right } = view;
  return view
    .filled(rowIndex, left, right)
    .some((column) => /^[\d.,\s]*\d[\d.,\s%-]*$/.test(view.text(rowIndex, column)));
}

/** What a row says before its numbers: `Jumlah A`. */
function firstText(view: SheetView, rowIndex: number): string {
  const { left, right } = view;
  const column = view.filled(rowIndex, left, right).find((one) => /\p{L}/u.test(view.text(rowIndex, one)));
  return column === undefined ? '' : cleanText(view.text(rowIndex, column).replace(/\n/g, ' '));
}

function readVolume(value: Scalar): Reading<{ readonly value: number }> {
  if (typeof value === 'number') return sure({ value });
  return typeof value === 'string' ? readAmount(value, 'number') : missing();
}
