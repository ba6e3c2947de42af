/** Says what each row of a table's body is, and where the table ends. */
import type { SkipReason } from '../model/intake';
import { codeKey } from '../register/object-keys';
import { textKind } from '../parse/placeholder';
import type { FoundTable } from './find-tables';
import {
  beginsWithGroupMark,
  groupName,
  isGroupMark,
  isNoteText,
  isNumberingRow,
  isSignatureText,
  totalKind,
} from './row-marks';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

export type BodyRow =
  | {
      readonly rowIndex: number;
      readonly role: 'data';
      readonly number: string;
      readonly group: string;
      readonly hasOwnTitle: boolean;
    }
  | { readonly rowIndex: number; readonly role: SkipReason; readonly group: string };

export interface BodyLayout {
  /** Column of row numbers; -1 when the table has none. */
  readonly numberColumn: number;
  /** Column that names the row: title or object; -1 when unmapped. */
  readonly nameColumn: number;
}

function isRepeatedHeader(view: SheetView, table: FoundTable, filled: readonly number[], rowIndex: number): boolean {
  if (filled.length < 2) return false;
  return filled.every((column) =>
    table.headerRows.some((row) => view.text(row, column) === view.text(rowIndex, column)),
  );
}

/** A row with little but a text is a group when it is marked, merged wide or all capitals. */
function isGroupRow(
  view: SheetView,
  table: FoundTable,
  layout: BodyLayout,
  filled: readonly number[],
  rowIndex: number,
): boolean {
  if (filled.length === 0 || filled.length > 2) return false;
  const first = filled[0] ?? 0;
  const text = view.text(rowIndex, first);
  const last = view.text(rowIndex, filled.at(-1) ?? first);
  if (typeof view.value(rowIndex, first) === 'number') return false;
  if (filled.length === 2) {
    const isMarked = first === layout.numberColumn && isGroupMark(text) && !/^\d/.test(text);
    return isMarked && /\p{L}{3}/u.test(last) && (filled[1] ?? 0) - first <= 2 && !/^[a-z]/.test(text);
  }
  if (!/\p{L}{3}/u.test(text) || textKind(text) !== 'content') return false;
  const nearStart = first <= Math.max(layout.numberColumn, layout.nameColumn, table.range.left + 1);
  const merge = view.mergeAt(rowIndex, first);
  const isWide = merge !== undefined && merge.right - merge.left >= 2 && merge.top === merge.bottom;
  const isCapital = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return nearStart && (isWide || beginsWithGroupMark(text) || isCapital || first === layout.numberColumn);
}

function trailerReason(view: SheetView, filled: readonly number[], rowIndex: number): SkipReason | null {
  if (filled.length > 3) return null;
  const texts = filled.map((column) => view.text(rowIndex, column));
  if (texts.some(isSignatureText)) return 'signature';
  return texts.length > 0 && isNoteText(texts[0] ?? '') ? 'note' : null;
}

const LONGEST_NAME = 60;
/** `Penilai: Sekretariat TKKSD, 24 Februari 2026` */
const AUTHORS =
  /^(?:tim )?(?:penilai|dinilai|penyusun|disusun|dibuat|diisi|diperiksa|diverifikasi|verifikator|sumber data|tanggal penilaian)(?: oleh)?\s*[:：]/i;

/**
 * Whether a line alone in its row is the last of the table: it names who filled it in, or is a sentence behind an empty row;
 * `isCounted`: all rows above have their number, which this one lacks.
 */
function isLastNote(
  view: SheetView,
  table: FoundTable,
  layout: BodyLayout,
  rowIndex: number,
  blanks: number,
  isCounted: boolean,
): boolean {
  const { left, right } = table.range;
  const [column = left] = view.filled(rowIndex, left, right);
  const text = view.text(rowIndex, column);
  // In the column of names a title may be as long.
  const isSentence =
    blanks > 0 &&
    text.split(/\s+/).length >= 6 &&
    text.length > LONGEST_NAME &&
    (column !== layout.nameColumn || /[.!]$/.test(text));
  const isUncounted = blanks > 0 && isCounted && column !== layout.numberColumn && /\p{L}\s+\S+\s+\S/u.test(text);
  if (!isSentence && !isUncounted && !AUTHORS.test(text)) return false;
  for (let below = rowIndex + 1; below <= table.lastBody; below += 1)
    if (view.filled(below, left, right).length > 2) return false;
  return true;
}

function dataRow(view: SheetView, layout: BodyLayout, rowIndex: number, group: string): BodyRow {
  const number = layout.numberColumn < 0 ? '' : view.text(rowIndex, layout.numberColumn);
  const hasOwnTitle = layout.nameColumn < 0 || view.text(rowIndex, layout.nameColumn) !== '';
  return { rowIndex, role: 'data', number, group, hasOwnTitle };
}

const TOTAL_ALONE =
  /^(?:sub[- ]?(?:total|jumlah)|jumlah|jml|total|grand total)(?: (?:total|seluruhnya|keseluruhan|akhir|umum|usulan|biaya|anggaran|rab))?(?: \(?rp\.?\)?)?\s*:?$/i;

/** `KS-01 | Sub total`: what names the proposal of the rows above may stand before the word, as it does in them. */
function isNameOfAbove(view: SheetView, column: number, rowIndex: number): boolean {
  const text = view.text(rowIndex, column);
  const above = view.text(rowIndex - 1, column);
  return codeKey(text) !== '' || (text === above && !/^\d+(?:[.,]\d+)*$/.test(text));
}

function isFirstTextTotal(
  view: SheetView,
  layout: BodyLayout,
  filled: readonly number[],
  rowIndex: number,
): 'subtotal' | 'total' | null {
  const texts = filled.filter((column) => !/^\d+\.?$/.test(view.text(rowIndex, column)));
  const word = texts.find((column) => TOTAL_ALONE.test(view.text(rowIndex, column)));
  const names = texts.slice(0, texts.indexOf(word ?? -1) + 1).filter((column) => column !== word);
  const isNamed = names.length > 0 && names.every((column) => isNameOfAbove(view, column, rowIndex));
  const first = (isNamed ? word : texts[0]) ?? -1;
  if (first < 0) return null;
  const numberText = layout.numberColumn < 0 ? '' : view.text(rowIndex, layout.numberColumn);
  if (/^\d+\.?$/.test(numberText) && first !== layout.numberColumn) return null;
  const kind = totalKind(view.text(rowIndex, first));
  if (kind === null) return null;
  const rest = filled.filter((column) => column !== first && !(isNamed && names.includes(column)));
  const others = rest.filter((column) => !/^[\d.,\sRrPp%:()-]+$|^#/.test(view.text(rowIndex, column)));
  // `JUMLAH` and nothing else is a row of sums even where one of them is no number.
  const mayHaveOne = others.length === 1 && rest.length > 2 && TOTAL_ALONE.test(view.text(rowIndex, first));
  return others.length === 0 || mayHaveOne ? kind : null;
}

/** `B. KSDPK` right over the headings groups all rows of the table. */
function titleGroup(view: SheetView, table: FoundTable): string {
  const above = table.range.top - 1;
  const filled = view.filled(above, table.range.left, table.range.right);
  const text = filled.length === 1 ? view.text(above, filled[0] ?? 0) : '';
  return beginsWithGroupMark(text) ? groupName(text) : '';
}

/** Roles of all rows from the first body row on. After a signature or a note nothing but numbered rows is data again. */
export function* classifyRows(view: SheetView, table: FoundTable, layout: BodyLayout): Slices<BodyRow[]> {
  const rows: BodyRow[] = table.numberingRows.map((rowIndex) => ({ rowIndex, role: 'numbering' as const, group: '' }));
  let group = titleGroup(view, table);
  if (group !== '') rows.unshift({ rowIndex: table.range.top - 1, role: 'group', group });
  let trailer: SkipReason | null = null;
  let blanks = 0;
  let isCounted = false;
  for (let rowIndex = table.firstBody; rowIndex <= table.lastBody; rowIndex += 1) {
    if (isSliceEnd(rowIndex)) yield;
    const filled = view.filled(rowIndex, table.range.left, table.range.right);
    const put = (role: SkipReason): void => void rows.push({ rowIndex, role, group });
    if (filled.length === 0) {
      blanks += 1;
      put('blank');
      continue;
    }
    const found = trailerReason(view, filled, rowIndex);
    const isNumbered =
      layout.numberColumn >= 0 && /^\d+\.?$/.test(view.text(rowIndex, layout.numberColumn)) && filled.length > 2;
    if (isNumbered) trailer = null;
    else if (found === 'signature' || (found === 'note' && filled.length <= 2)) trailer = found;
    else if (
      trailer === null &&
      filled.length === 1 &&
      (blanks >= 2 || isLastNote(view, table, layout, rowIndex, blanks, isCounted))
    )
      trailer = 'note';
    blanks = 0;
    const total = isFirstTextTotal(view, layout, filled, rowIndex);
    if (trailer !== null) put(trailer);
    else if (
      isNumberingRow(filled.map((column) => view.text(rowIndex, column))) &&
      filled.length >= table.columns.length * 0.6
    )
      put('numbering');
    else if (isRepeatedHeader(view, table, filled, rowIndex)) put('header');
    else if (total !== null) put(total);
    else if (!isNumbered && isGroupRow(view, table, layout, filled, rowIndex)) {
      group = groupName(
        filled
          .map((column) => view.text(rowIndex, column))
          .filter((text) => !isGroupMark(text))
          .join(' '),
      );
      put('group');
    } else {
      rows.push(dataRow(view, layout, rowIndex, group));
      const isFirst = !rows.some((row, index) => row.role === 'data' && index < rows.length - 1);
      isCounted = isNumbered && (isFirst || isCounted);
    }
  }
  return rows;
}
