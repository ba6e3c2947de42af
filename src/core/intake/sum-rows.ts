/**
 * Rows that are sums of others, told by their arithmetic where no word says so: a row without a number of its own, with one
 * text at most, whose every amount is what the rows above it (or, in cost tables, below it) add up to.
 */
import { isDateFormat } from '../parse/date';
import { readAmount } from '../parse/number';
import type { BodyRow } from './classify-rows';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

export interface SumSearch {
  readonly left: number;
  readonly right: number;
  /** Column of row numbers; -1 when the table has none. */
  readonly numberColumn: number;
  /** Whether a sum may stand over the rows it adds up, as in cost tables. */
  readonly mayStandAbove: boolean;
}

/** Fewest rows a sum is believed of. */
const FEWEST_ADDENDS = 2;
/** Amounts are rounded to whole rupiah. */
const TOLERANCE = 0.5;

interface Line {
  /** Amounts by column. */
  readonly amounts: ReadonlyMap<number, number>;
  readonly texts: number;
  /** Whether an amount stands to the right of the first text; in `3 | Menelaah naskah` only a running number does not. */
  readonly hasAmountBehind: boolean;
}

function amountAt(view: SheetView, row: number, column: number): number | null {
  const value = view.value(row, column);
  if (typeof value === 'number') {
    const format = view.format(row, column);
    return format !== undefined && isDateFormat(format) ? null : value;
  }
  if (typeof value !== 'string' || !/\d/.test(value)) return null;
  return readAmount(value, 'money').value?.value ?? null;
}

function readLine(view: SheetView, row: number, { left, right, numberColumn }: SumSearch): Line {
  const amounts = new Map<number, number>();
  let texts = 0;
  let hasAmountBehind = false;
  for (const column of view.filled(row, left, right)) {
    if (column === numberColumn) continue;
    const amount = amountAt(view, row, column);
    if (amount !== null) {
      amounts.set(column, amount);
      if (texts > 0) hasAmountBehind = true;
    } else if (/[\p{L}\d]/u.test(view.text(row, column))) texts += 1;
  }
  return { amounts, texts, hasAmountBehind: hasAmountBehind || texts === 0 };
}

/** Sums by column, and how many amounts other than zero they hold. */
class Sums {
  private readonly byColumn = new Map<number, { sum: number; addends: number }>();

  add({ amounts }: Line): void {
    for (const [column, amount] of amounts) {
      const own = this.byColumn.get(column) ?? { sum: 0, addends: 0 };
      this.byColumn.set(column, { sum: own.sum + amount, addends: own.addends + (amount === 0 ? 0 : 1) });
    }
  }

  /** Whether every amount of a line is what its column adds up to, one of them of rows enough. */
  equal({ amounts }: Line, fewest = FEWEST_ADDENDS): boolean {
    let isProven = false;
    for (const [column, amount] of amounts) {
      const own = this.byColumn.get(column) ?? { sum: 0, addends: 0 };
      if (Math.abs(own.sum - amount) > TOLERANCE) return false;
      if (own.addends >= fewest && amount !== 0) isProven = true;
    }
    return isProven;
  }
}

/** May be a sum: no number, little text, an amount. */
function isBare(row: BodyRow, line: Line): boolean {
  return row.role === 'data' && row.number === '' && line.texts <= 1 && line.amounts.size > 0 && line.hasAmountBehind;
}

/** The rows with the sums among them told. Where rows usually have one text only, nothing is told by arithmetic. */
export function* tellSums(view: SheetView, rows: readonly BodyRow[], search: SumSearch): Slices<readonly BodyRow[]> {
  const lines = new Map<BodyRow, Line>();
  let wordy = 0;
  let bare = 0;
  for (const row of rows) {
    if (row.role !== 'data') continue;
    if (isSliceEnd(row.rowIndex)) yield;
    const filled = view.filled(row.rowIndex, search.left, search.right);
    // A numbered row with several cells is none; most rows are such and need no closer look unless there is a candidate.
    if (row.number !== '' || filled.length > search.right - search.left) {
      wordy += 1;
      continue;
    }
    const line = readLine(view, row.rowIndex, search);
    lines.set(row, line);
    if (isBare(row, line)) bare += 1;
    else wordy += 1;
  }
  if (wordy < FEWEST_ADDENDS || (bare === 0 && !search.mayStandAbove)) return rows;
  const lineOf = (row: BodyRow): Line => {
    const line = lines.get(row) ?? readLine(view, row.rowIndex, search);
    lines.set(row, line);
    return line;
  };
  return yield* search.mayStandAbove ? tellBelow(rows, lineOf) : tellAbove(rows, lineOf);
}

/** Sums under their rows: of those since the last sum or group, or of all. */
function* tellAbove(rows: readonly BodyRow[], lineOf: (row: BodyRow) => Line): Slices<readonly BodyRow[]> {
  const told: BodyRow[] = [];
  const all = new Sums();
  let section = new Sums();
  for (const row of rows) {
    if (isSliceEnd(told.length)) yield;
    if (row.role !== 'data') {
      if (row.role === 'group' || row.role === 'subtotal' || row.role === 'total') section = new Sums();
      told.push(row);
      continue;
    }
    const line = lineOf(row);
    const role = !isBare(row, line) ? null : all.equal(line) ? 'total' : section.equal(line) ? 'subtotal' : null;
    if (role !== null) {
      told.push({ rowIndex: row.rowIndex, role, group: row.group });
      section = new Sums();
      continue;
    }
    section.add(line);
    all.add(line);
    told.push(row);
  }
  return told;
}

/** May be the sum of the lines below it: a text and one amount, with a number of its own or not. */
function isHead(row: BodyRow, line: Line): boolean {
  return row.role === 'data' && line.texts <= 1 && line.amounts.size === 1;
}

/** First the sums over their rows, up to the next row that may be one, then those under them. */
function* tellBelow(rows: readonly BodyRow[], lineOf: (row: BodyRow) => Line): Slices<readonly BodyRow[]> {
  const told = [...rows];
  for (const [index, row] of rows.entries()) {
    if (isSliceEnd(index)) yield;
    if (row.role !== 'data' || !isHead(row, lineOf(row))) continue;
    const sums = new Sums();
    for (let next = index + 1; next < rows.length; next += 1) {
      const below = rows[next];
      if (below?.role !== 'data' || isHead(below, lineOf(below))) break;
      sums.add(lineOf(below));
    }
    // A line that says how its amount comes about is no head: one such line is enough.
    if (sums.equal(lineOf(row), 1)) told[index] = { rowIndex: row.rowIndex, role: 'subtotal', group: row.group };
  }
  return yield* tellAbove(told, lineOf);
}
