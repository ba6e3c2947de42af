/**
 * Texts of a sheet that belong to no object and to no row of a known table: letters, signatures, notes, tables of no known
 * kind. Rules that look at any text look at them too, so that what we could not read is not passed over.
 */
import type { CellRange } from '../model/cell';
import type { LooseText } from '../model/intake';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

const SHORTEST = 12;
/** A sheet that has more of them is a table that nobody reads as texts. */
const MOST = 400;
/** Excel keeps fifteen digits: a NIK has 16 of them, a NIP 18. */
const LOST = 1e15;
const MOST_DIGITS = 1e20;
/** Rows above a text in which the amount stands that it spells. */
const REACH = 2;

/** In reading order; `isRead` names rows that belong to a source of a known kind, `around` what in them belongs to none. */
export function* findLooseTexts(
  view: SheetView,
  isRead: (rowIndex: number) => boolean,
  isUnread: boolean,
  around: readonly CellRange[] = [],
): Slices<LooseText[]> {
  const texts: LooseText[] = [];
  for (let rowIndex = view.top; rowIndex <= view.bottom && texts.length < MOST; rowIndex += 1) {
    if (isSliceEnd(rowIndex)) yield;
    const areas = isRead(rowIndex) ? around.filter(({ top }) => top === rowIndex) : [view];
    texts.push(...areas.flatMap((area) => textsAt(view, rowIndex, area, isUnread)));
  }
  return texts;
}

/** Columns of a row. */
type Area = Pick<CellRange, 'left' | 'right'>;

function textsAt(view: SheetView, rowIndex: number, area: Area, isUnread: boolean): LooseText[] {
  return view.filled(rowIndex, area.left, area.right).flatMap((columnIndex): LooseText[] => {
    const value = view.value(rowIndex, columnIndex);
    const cell = { sheet: view.sheet.name, rowIndex, columnIndex };
    if (typeof value === 'number' && Number.isInteger(value) && value >= LOST && value < MOST_DIGITS)
      return [{ text: String(value), cell, isUnread, amount: null, isLongNumber: true }];
    if (typeof value !== 'string') return [];
    const text = view.text(rowIndex, columnIndex);
    if (text.length < SHORTEST || !/\p{L}.*\s/su.test(text)) return [];
    return [{ text, cell, isUnread, amount: amountNear(view, rowIndex, area) }];
  });
}

/** The greatest number of the row, or of the rows right above it: a total beside its shares. Numbers of persons are none. */
function amountNear(view: SheetView, rowIndex: number, { left, right }: Area): number | null {
  for (let row = rowIndex; row >= Math.max(view.top, rowIndex - REACH); row -= 1) {
    const values = view.filled(row, left, right).map((column) => view.value(row, column));
    const numbers = values.filter((value): value is number => typeof value === 'number' && value < LOST);
    if (numbers.length > 0) return Math.max(...numbers);
  }
  return null;
}
