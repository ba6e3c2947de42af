/** What stands further above a table and may name its proposal: a label with its title, captions over several tables. */
import type { CellRange } from '../model/cell';
import type { FoundTable } from './find-tables';
import { isNoteText, isSignatureText } from './row-marks';
import type { SheetView } from './sheet-view';

const HEAD_LABEL =
  /^(?:judul|nama (?:usulan|kerja sama|kerjasama|kegiatan kerja sama)|usulan)(?: (?:usulan|kerja sama|kerjasama|naskah|rencana kerja sama))?\s*[:：]?$/i;
const HEAD_IN_CELL =
  /^(?:judul|nama (?:usulan|kerja sama|kerjasama))(?: (?:usulan|kerja sama|kerjasama|naskah))?\s*[:：]\s*(\S[^\n]{7,})$/i;
/** Ends the part of a sheet that is of one proposal. */
const OF_ALL = /\b(?:daftar|rekap\w*|seluruh|semua|gabungan)\b/i;
const MARK_ALONE = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]$/i;
const LONGEST_CAPTION = 160;
const MOST_CAPTIONS = 12;

/** `Judul | Penyediaan Air Minum` over several tables one below the other: the proposal of all of them, up to the next such row. */
export function labelledHead(view: SheetView, table: FoundTable): string[] {
  for (let row = table.range.top - 1; row >= view.top; row -= 1) {
    const head = headIn(view, row);
    if (head !== null) return [head];
  }
  return [];
}

function headIn(view: SheetView, row: number): string | null {
  const [label, value, ...others] = view.filled(row).filter((column) => !/^[:：]$/.test(view.text(row, column)));
  if (label === undefined || others.length > 0) return null;
  const text = view.text(row, label);
  if (value === undefined) return HEAD_IN_CELL.exec(text)?.[1] ?? null;
  return HEAD_LABEL.test(text) ? view.text(row, value).replace(/^[:：]\s*/, '') : null;
}

/**
 * Texts alone in their rows over a table and over the tables above it, the nearest first: `2. Penyediaan Air Minum` is of all
 * tables up to the next. None behind a row that labels a title, or one that speaks of all proposals. `above`: tables of the sheet.
 */
export function captionsAbove(view: SheetView, table: FoundTable, above: readonly CellRange[]): string[] {
  const captions: string[] = [];
  for (let row = table.range.top - 1; row >= view.top && captions.length < MOST_CAPTIONS; row -= 1) {
    const within = above.find(({ top, bottom }) => row >= top && row <= bottom);
    if (within !== undefined) row = within.top;
    else if (headIn(view, row) !== null) break;
    else {
      const caption = captionIn(view, row);
      if (OF_ALL.test(caption)) break;
      if (caption !== '') captions.push(caption);
    }
  }
  return captions;
}

/** `2. Penyediaan Air Minum`, its mark in a cell of its own or not; `''` for any other row. */
function captionIn(view: SheetView, row: number): string {
  const texts = view.filled(row).map((column) => view.text(row, column));
  const isOne = texts.length === 1 || (texts.length === 2 && MARK_ALONE.test(texts[0] ?? ''));
  const text = texts.join(' ');
  return isOne && text.length <= LONGEST_CAPTION && !isNoteText(text) && !isSignatureText(text) ? text : '';
}
