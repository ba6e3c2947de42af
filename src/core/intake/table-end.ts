/** Where a known table ends because a table of another kind, or the rest of a form, begins below it in the same columns. */
import { textKind } from '../parse/placeholder';
import { MARK_ALONE, ROMAN } from './form-lines';
import { matchLabel } from './map-headings';
import { totalKind } from './row-marks';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

export interface TableStart {
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The texts of its own headings, which a page break repeats. */
  readonly headings: ReadonlySet<string>;
}

/** Labels of a form that are no field of it. */
const ASIDE =
  /^(?:tahun anggaran|ta|membebani (?:masyarakat|daerah)|npwp|nib|nip|nik|e-?mail|surel|telepon|telp|no\.? ?(?:hp|telp|telepon|wa)|narahubung|pic|kontak)\b/i;
const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 80;
const LONGEST_LABEL = 40;
/** Least score of a label of a form. */
const LABEL_SCORE = 0.8;
/** Rows below headings in which the first figures stand: one or two more rows of headings, and a row of numbers. */
const REACH = 4;

/** `2027`, text or number: the heading of a year beside headings of words. */
const isYear = (text: string): boolean => /^(?:TA |Tahun )?20\d\d$/i.test(text);

/** A row of texts only (and years), none of them one of the table's own headings; under a line of its own some may be. */
function isHeadings(view: SheetView, row: number, { left, right, headings }: TableStart, isCaptioned = false): boolean {
  const filled = view.filled(row, left, right);
  if (filled.length < FEWEST_HEADINGS) return false;
  const words = filled.filter((column) => !isYear(view.text(row, column)));
  // Years stand beside each other: `Sumber Dana | 2027 | 2028 | Jumlah`.
  const isOfYears = filled.length - words.length >= 2 && words.includes(filled[0] ?? left);
  const isOwn = (column: number): boolean => headings.has(view.text(row, column).replace(/\n/g, ' '));
  if (isCaptioned && filled.filter(isOwn).length * 2 > filled.length) return false;
  return (isOfYears ? words : filled).every((column) => {
    if (typeof view.value(row, column) !== 'string') return false;
    const text = view.text(row, column);
    const isText = text.length <= LONGEST_HEADING && /\p{L}/u.test(text) && textKind(text) === 'content';
    return isText && (isOfYears || isCaptioned || !isOwn(column));
  });
}

/** Whether figures begin below a row of texts, in columns that the row fills; a row number in the first does not count. */
function hasFiguresBelow(view: SheetView, row: number, { left, right }: TableStart): boolean {
  const filled = new Set(view.filled(row, left, right));
  for (let below = row + 1; below <= Math.min(view.bottom, row + REACH); below += 1) {
    const columns = view.filled(below, left, right);
    if (columns.length === 0) return false;
    if (columns.some((column) => filled.has(column) && typeof view.value(below, column) === 'number')) return true;
  }
  return false;
}

/** A line of one text between an empty row and a row of headings that counts its rows, `No | … ` over `1 | …`. */
function isUnderCaption(view: SheetView, row: number, { left, right }: TableStart): boolean {
  const filled = (at: number): readonly number[] => view.filled(at, left, right);
  if (filled(row - 1).length !== 1 || filled(row - 2).length > 0) return false;
  const [first = left] = filled(row);
  return /^(?:no\.?|nomor|#)$/i.test(view.text(row, first)) && /^1\.?$/.test(view.text(row + 1, first));
}

const SIDE =
  /^(?:\(?[a-c\d][.)]\s*)?(?:dampak )?(?:positif|negatif)$|^(?:\(?[a-c\d][.)]\s*)?(?:upaya |rencana |langkah )?mitigasi\b.{0,20}$/i;
const HEAD_OF_SIDES = /^(?:jenis|bentuk|aspek|sifat)? ?dampak$/i;

/** The cells of a row without colons and without a mark before its text, `1. | Tahun anggaran | 2026`. */
function lineOf(view: SheetView, row: number, left: number, right: number): number[] {
  const filled = view.filled(row, left, right).filter((column) => !/^[:：]$/.test(view.text(row, column)));
  return filled.length === 3 && /^\(?(?:\d{1,2}|[a-z])[.)]$/.test(view.text(row, filled[0] ?? left))
    ? filled.slice(1)
    : filled;
}

/** `Sumber: APBD | 63000000`, `Sumber APBD Kota | Rp63.000.000` below a total are sums. */
const OF_SOURCE = /^sumber\b(?:[^:]{0,12}:\s*\S|\s+(?!(?:dana|biaya|pembiayaan|anggaran)\s*:?$)\S)/i;
const AMOUNT = /^(?:rp\.?\s*)?\d[\d.,]*(?:,-)?$/i;

/** `Lokasi | Kota X` or `Lokasi | : | Kota X`: the form around the table goes on. */
function isFormLine(view: SheetView, row: number, { left, right }: TableStart): boolean {
  const filled = lineOf(view, row, left, right);
  const [first = left, second = left] = filled;
  if (OF_SOURCE.test(view.text(row, first)) && AMOUNT.test(view.text(row, second))) return false;
  const isPair = filled.length === 2 && right - left >= FEWEST_HEADINGS;
  // `Jenis Dampak | Uraian` over `Dampak positif | …`
  if (isPair && (SIDE.test(view.text(row, first)) || HEAD_OF_SIDES.test(view.text(row, first))) && !/^\d/.test(view.text(row, second))) return true; // prettier-ignore
  const label = view.text(row, first).replace(/^\(?(?:\d{1,2}|\p{L})[.)]\s*|\s*[:：]$/gu, '');
  if (filled.length !== 2 || right - left + 1 < FEWEST_HEADINGS || label.length > LONGEST_LABEL) return false;
  return ASIDE.test(label) || (matchLabel(label)?.score ?? 0) >= LABEL_SCORE;
}

const CONTACT =
  /^(?:nama(?: lengkap| narahubung| pejabat)?|nip|nik|npwp|nib|jabatan|pangkat(?: ?\/ ?golongan)?|(?:nomor |no\.? ?)?(?:telepon|telp|hp|wa|whatsapp|ponsel|handphone)(?: ?\/ ?(?:hp|wa))?|e-?mail|surel|alamat|kontak|narahubung)\.?$/i;

/** `NIP | 1985…`, `E-mail | : | …`: whom to ask, below a table however narrow. */
function isContactLine(view: SheetView, row: number, { left, right }: TableStart): boolean {
  const filled = view.filled(row, left, right).filter((column) => !/^[:：]$/.test(view.text(row, column)));
  const label = view.text(row, filled[0] ?? left).replace(/\s*[:：]$/, '');
  return filled.length === 2 && CONTACT.test(label.trim());
}

/** `1 | Nama | : | Sri`: a colon in a cell of its own behind a label that the form around the table may ask for. */
function isColonLine(view: SheetView, row: number, { left, right }: TableStart): boolean {
  return view.filled(row, left, right).some((column) => {
    if (!/^[:：]$/.test(view.text(row, column))) return false;
    const label = view.text(row, column - 1).replace(/^\(?(?:\d{1,2}|\p{L})[.)]\s*/u, '').trim(); // prettier-ignore
    return CONTACT.test(label) || ASIDE.test(label) || (matchLabel(label)?.score ?? 0) >= LABEL_SCORE;
  });
}

/** `5. Dasar Hukum`, its number in the cell or alone left of the table, over a line of text: the form's next section. */
function isSection(view: SheetView, row: number, { left, right }: TableStart): boolean {
  const [column = left, ...others] = view.filled(row, left, right);
  const below = view.filled(row + 1, left, right);
  if (others.length > 0 || right - left + 1 < FEWEST_HEADINGS || below.length !== 1) return false;
  const text = view.text(row, column);
  const [mark = -1, ...more] = view.filled(row, view.left, left - 1);
  if (mark >= 0 && more.length === 0 && /^(?:\d{1,2}|[A-Z])[.)]$/.test(view.text(row, mark)))
    return text.length <= LONGEST_HEADING;
  const label = /^(?:\d{1,2}|[A-Z])[.)]\s*(\S.*)$/.exec(text)?.[1];
  return label !== undefined && label.length <= LONGEST_LABEL && (matchLabel(label)?.score ?? 0) >= LABEL_SCORE;
}

/** `JUMLAH BIAYA | 159500000` and `Terbilang | …`, with which the lines of a table are over unless others like them follow. */
function isSumOrWords(view: SheetView, row: number, { left, right }: TableStart): boolean {
  const text = view.text(row, view.filled(row, left, right)[0] ?? left);
  return totalKind(text) === 'total' || /^terbilang\b/i.test(text);
}

interface SectionMark {
  /** `II.` and `III.` are of one style; `2` and `2.` are not. */
  readonly style: string;
  readonly place: number;
  readonly columnIndex: number;
}

const STYLES: readonly (readonly [string, RegExp])[] = [
  ['roman', /^[IVX]{1,6}$/],
  ['capital', /^[A-Z]$/],
  ['number', /^\d{1,2}$/],
];

/** What a row is counted by in its first cell, `XI.` alone or before a text; it may be of two styles, as `C.` is. */
function marksAt(view: SheetView, row: number): SectionMark[] {
  const [column] = view.filled(row);
  if (column === undefined) return [];
  const [, open = '', sign = '', close = ''] = /^(\(?)(\d{1,2}|[A-Z]|[IVX]{1,6})([.)]?)(?=\s|$)/.exec(view.text(row, column)) ?? [];
  return STYLES.filter(([, pattern]) => pattern.test(sign)).map(([style]) => ({
    style: `${style}${open}${close}${typeof view.value(row, column)}`,
    place: style === 'roman' ? ROMAN.indexOf(sign) + 1 : style === 'capital' ? sign.charCodeAt(0) - 64 : Number(sign),
    columnIndex: column,
  }));
} // prettier-ignore

/** A row of a mark and a text and nothing else in the columns of the table. */
function isHeadingAlone(view: SheetView, row: number, { right }: TableStart): boolean {
  const [first = -1, ...others] = view.filled(row, view.left, right);
  const isAlone = MARK_ALONE.test(view.text(row, first));
  const text = isAlone ? view.text(row, others[0] ?? -1) : view.text(row, first);
  return others.length === (isAlone ? 1 : 0) && text.length <= LONGEST_HEADING && /\p{L}{3}/u.test(text);
}

/** A section that does not apply may be left out, and its number with it. */
const MOST_LEFT_OUT = 2;

/** `XII. DUKUNGAN` below the table of `XI. INDIKATOR`, whose own rows are counted in another way: the next section of the sheet. */
function isNextSection(view: SheetView, row: number, start: TableStart): boolean {
  if (!isHeadingAlone(view, row, start)) return false;
  return marksAt(view, row).some(({ style, place, columnIndex }) => {
    for (let above = row - 1; above >= view.top; above -= 1) {
      const last = marksAt(view, above).find((one) => one.style === style && one.columnIndex === columnIndex);
      if (last !== undefined) return above < start.bottom && last.place < place && last.place >= place - MOST_LEFT_OUT;
    }
    return false;
  });
}

/** The last row before another table's titles and headings or a line of a form, after an empty row, or before a section; `last` when there is none. */
export function* tableEnd(view: SheetView, start: TableStart, last: number): Slices<number> {
  let emptyRow = -1;
  let isBelowSums = false;
  for (let row = start.bottom + 2; row <= last; row += 1) {
    if (isSliceEnd(row)) yield;
    const count = view.filled(row, start.left, start.right).length;
    if (count === 0 && emptyRow < 0) emptyRow = row;
    if (count === 1 && isSection(view, row, start)) return row - 1;
    if (count <= 2 && isNextSection(view, row, start)) return row - 1;
    if (count <= 1) continue;
    const isOver = (): boolean =>
      isFormLine(view, row, start) ||
      isContactLine(view, row, start) ||
      isColonLine(view, row, start) ||
      (isHeadings(view, row, start) && hasFiguresBelow(view, row, start)) ||
      (isUnderCaption(view, row, start) && isHeadings(view, row, start, true));
    if (emptyRow >= 0 && isOver()) return emptyRow - 1;
    if (isBelowSums && isFormLine(view, row, start)) return row - 1;
    isBelowSums = isSumOrWords(view, row, start);
    emptyRow = -1;
  }
  return last;
}
