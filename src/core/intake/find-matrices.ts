/**
 * Matrices of proposals: labels down one column, each proposal a column (or a few under one heading) to the right of it, with
 * sections between. Told from one form whose answers spread over two columns by titles of their own, and from a form in two
 * columns of labels by the values, which are no labels.
 */
import type { CellRef } from '../model/cell';
import { textKind } from '../parse/placeholder';
import { normaliseText } from '../parse/text';
import { LABEL_SCORE, stripMarks } from './form-lines';
import { matchLabel } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import { isAgencyName } from './read-register';
import { isSignatureText } from './row-marks';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';
import { isHeading, isPlainHeading } from './table-kind';

export interface Proposal {
  /** Columns of its values; those of notes under the same heading left out. */
  readonly columns: readonly number[];
  /** Texts over it, from top to bottom. */
  readonly headings: readonly { readonly text: string; readonly cell: CellRef }[];
}

export interface Matrix {
  /** Its headings included. */
  readonly top: number;
  readonly firstRow: number;
  readonly bottom: number;
  /** Columns up to this one hold marks, sections and labels. */
  readonly lastLabelColumn: number;
  readonly proposals: readonly Proposal[];
}

const LONGEST_LABEL = 60;
const FEWEST_LABELS = 4;
/** Columns of a row in which its label is looked for: a mark and a group may stand before it. */
const LABEL_REACH = 3;
/** Rows without a label after which a sheet is none of matrices. */
const MOST_MISSES = 40;
/** Rows of headings over the first label. */
const HEADING_REACH = 3;
const LEAST_FILLED = 0.4;
/** Share of the rows with answers whose labels are known. */
const LEAST_KNOWN = 0.4;
/** Share of different texts: a column of `Sesuai` and `Lengkap` judges, it proposes nothing. */
const LEAST_DIFFERENT = 0.6;
const SHORTEST_TITLE = 5;
const SHORTEST_NAME = 12;

/** Heads the column of labels; some of these words are labels too. */
const OVER_LABELS =
  /^(?:uraian|unsur|komponen|aspek|isian|data|rincian|hal|butir|item|pertanyaan|informasi|keterangan|parameter|materi|substansi|bagian|elemen|pokok|kolom|atribut|jenis data|jenis informasi|description)\b/;
/** Heads a column that speaks about the answers, or holds an earlier or foreign version of them. */
const OF_NOTES =
  /^(?:keterangan|catatan|petunjuk|contoh|panduan|penjelasan|pedoman|satuan|acuan|rujukan|referensi|dasar pengisian|verifikasi|hasil|paraf|bukti|status|skor|bobot|nilai|penilaian|cek|ceklis|centang|tindak lanjut|rekomendasi|tanggapan|komentar|masukan|saran|telaah|evaluasi|semula|sebelum|lama|versi lama|wajib|format|bahasa inggris|inggris|english|terjemahan|note|remark|selisih|perbedaan|kesimpulan|sumber|nomor$)/;
/** Heads columns of parties or years: one agreement seen from its sides, not several. */
const OF_SIDES = /^(?:pihak|para pihak|hak|kewajiban|(?:tahun |ta )?20\d\d$)/;

/** Stands where a title is asked for and judges it. */
const OF_JUDGMENT =
  /^(?:sesuai|lengkap|ada|sudah|belum|ok|setuju|cukup|baik|ya|tidak|terpenuhi|benar|valid|jelas|kurang|perlu|mohon|agar|diperbaiki)\b/i;

/** The label of a form that a text is, or null. */
function fieldOf(text: string): string | null {
  const label = stripMarks(text);
  if (label.length > LONGEST_LABEL || label.includes('\n')) return null;
  const match = matchLabel(label);
  return match !== null && match.score >= LABEL_SCORE ? match.field : null;
}

/** The text a proposal's column shows in a row: its own, or that of an area merged over several proposals. */
export function answerAt(view: SheetView, row: number, column: number, lastLabelColumn: number): CellRef | null {
  const origin = view.origin(row, column);
  if (origin.rowIndex !== row || origin.columnIndex <= lastLabelColumn) return null;
  const text = view.text(origin.rowIndex, origin.columnIndex);
  return text === '' || /^[:：]$/.test(text) ? null : { sheet: view.sheet.name, ...origin };
}

const textAt = (view: SheetView, cell: CellRef | null): string =>
  cell === null ? '' : view.text(cell.rowIndex, cell.columnIndex).replace(/^[:：]\s*/, '');

interface LabelRow {
  readonly row: number;
  readonly column: number;
  readonly field: string;
}

/** Rows with a label and at least two more texts. */
function* findLabelRows(view: SheetView): Slices<LabelRow[]> {
  const found: LabelRow[] = [];
  let misses = 0;
  for (let row = view.top; row <= view.bottom; row += 1) {
    if (isSliceEnd(row)) yield;
    const filled = view.filled(row);
    if (filled.length < 3) continue;
    const label = labelIn(view, row, filled.slice(0, Math.min(LABEL_REACH, filled.length - 2)));
    if (label !== null) found.push(label);
    else misses += 1;
    if (misses > MOST_MISSES + 2 * found.length) break;
  }
  return found;
}

function labelIn(view: SheetView, row: number, columns: readonly number[]): LabelRow | null {
  for (const column of columns) {
    if (typeof view.value(row, column) !== 'string') continue;
    const field = fieldOf(view.text(row, column));
    if (field !== null) return { row, column, field };
  }
  return null;
}

/** The last column that holds enough of the labels. */
function labelColumnOf(rows: readonly LabelRow[]): number {
  const counts = new Map<number, number>();
  for (const { column } of rows) counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return Math.max(-1, ...[...counts].flatMap(([column, n]) => (n >= 3 && n >= most / 4 ? [column] : [])));
}

const isTitle = ({ field }: LabelRow): boolean => field === 'title' || field === 'object';

/** `No | Uraian | Usulan A`: a row over the labels, though its words may be labels too. */
function isHead(view: SheetView, { row, column }: LabelRow): boolean {
  const texts = view.filled(row, view.left, column + 1).map((one) => normaliseHeading(view.text(row, one)));
  return texts[0] === 'nomor' || OVER_LABELS.test(normaliseHeading(view.text(row, column)));
}

/** Rows up to the one that says the first title label again, or the heading over it. */
function firstBlock(view: SheetView, rows: readonly LabelRow[]): readonly LabelRow[] {
  const said = ({ row, column }: LabelRow): string => normaliseHeading(view.text(row, column));
  const title = rows.find((one) => isTitle(one) && !isHead(view, one)) ?? rows.find(isTitle);
  if (title === undefined) return rows;
  let end = rows.findIndex((one) => one.row > title.row && said(one) === said(title));
  if (end < 0) return rows;
  for (let head = rows[end - 1]; end > 1 && head !== undefined && isHead(view, head); head = rows[end - 1]) end -= 1;
  return rows.slice(0, end);
}

/** All matrices of a sheet, from top to bottom. */
export function* findMatrices(view: SheetView): Slices<Matrix[]> {
  const found: Matrix[] = [];
  if (view.right - view.left < 2) return found;
  let rows: readonly LabelRow[] = yield* findLabelRows(view);
  while (rows.length >= FEWEST_LABELS) {
    yield;
    const block = firstBlock(view, rows);
    const above = found.at(-1)?.bottom ?? view.top - 1;
    const matrix = matrixOf(view, block, above);
    if (matrix !== null) found.push(matrix);
    const done = Math.max(matrix?.bottom ?? 0, block.at(-1)?.row ?? 0);
    rows = rows.filter(({ row }) => row > done);
  }
  return found;
}

/** Headings that show a table beside the proposals. */
const FEWEST_HEADINGS = 4;

type Heading = Proposal['headings'][number];

/** Rows over the first label with texts over at least two of the columns, up to an empty row; sections may stand between. */
function headingRowsOf(
  view: SheetView,
  first: number,
  above: number,
  last: number,
  columns: readonly number[],
): number[] {
  const rows: number[] = [];
  for (let row = first - 1; row > above && row >= view.top && first - row <= HEADING_REACH; row -= 1) {
    if (view.filled(row).length === 0) break;
    const over = columns.flatMap((column) => {
      const { rowIndex, columnIndex } = view.origin(row, column);
      return columnIndex <= last || view.text(rowIndex, columnIndex) === '' ? [] : [columnIndex];
    });
    if (new Set(over).size >= 2) rows.unshift(row);
  }
  return rows;
}

function headingsOver(view: SheetView, rows: readonly number[], column: number): Heading[] {
  const headings: Heading[] = [];
  for (const row of rows) {
    const origin = view.origin(row, column);
    const text = view.text(origin.rowIndex, origin.columnIndex);
    if (text !== '' && headings.at(-1)?.text !== text)
      headings.push({ text, cell: { sheet: view.sheet.name, ...origin } });
  }
  return headings;
}

const isAbout = (headings: readonly Heading[], pattern: RegExp): boolean =>
  headings.some(({ text }) => pattern.test(normaliseHeading(text)));

/** Columns under one merged heading are of one proposal. */
function groupColumns(
  view: SheetView,
  columns: readonly number[],
  headingRows: readonly number[],
): { readonly columns: readonly number[]; readonly headings: readonly Heading[] }[] {
  const groups = new Map<number, number[]>();
  for (const column of columns) {
    const merges = headingRows.flatMap((row) => view.mergeAt(row, column) ?? []);
    const merge = merges.find(
      ({ left, right }) => right > left && columns.some((other) => other < left || other > right),
    );
    const key = merge?.left ?? column;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups].flatMap(([key, own]) => {
    const answers = own.filter((column) => !isAbout(headingsOver(view, headingRows, column), OF_NOTES));
    return answers.length === 0 ? [] : [{ columns: answers, headings: headingsOver(view, headingRows, key) }];
  });
}

function matrixOf(view: SheetView, block: readonly LabelRow[], above: number): Matrix | null {
  const last = labelColumnOf(block);
  if (last < 0) return null;
  const [head, ...others] = block;
  const isHeaded =
    head !== undefined && isHead(view, head) && (!isTitle(head) || others.some(isTitle) || !block.some(isTitle));
  const labels = (isHeaded ? others : block).filter(({ column }) => column <= last);
  const first = labels[0];
  if (first === undefined || new Set(labels.map(({ field }) => field)).size < FEWEST_LABELS) return null;
  const shown = (row: number, column: number): string => textAt(view, answerAt(view, row, column, last));
  const filledIn = (column: number): string[] =>
    labels.flatMap(({ row }) => {
      // What is merged over several columns is no sign that each of them answers.
      const cell = answerAt(view, row, column, last);
      return cell?.columnIndex === column ? [textAt(view, cell)] : [];
    });
  const columns: number[] = [];
  const right = rightOf(view, last, above + 1, block.at(-1)?.row ?? first.row);
  for (let column = last + 1; column <= right; column += 1) {
    const texts = filledIn(column);
    if (texts.length < Math.max(2, labels.length * LEAST_FILLED)) continue;
    const named = texts.filter((text) => fieldOf(text) !== null).length;
    if (named >= 3 && named >= texts.length * LEAST_FILLED) return null;
    columns.push(column);
  }
  const headingRows = headingRowsOf(view, first.row, above, last, columns);
  if (first.field === 'id') headingRows.push(first.row);
  const groups = groupColumns(view, columns, headingRows).filter((group) => {
    const texts = group.columns.flatMap(filledIn);
    return texts.length < FEWEST_LABELS || new Set(texts).size >= texts.length * LEAST_DIFFERENT;
  });
  // One alone is a form beside what is said of its answers.
  if (groups.length === 0 || columns.length < 2 || groups.some(({ headings }) => isAbout(headings, OF_SIDES)))
    return null;
  const answers = (row: number): string[] =>
    groups.map(({ columns: own }) => own.map((column) => shown(row, column)).find((text) => text !== '') ?? '');
  const titles = answers(labels.find(isTitle)?.row ?? -1).filter(
    (text) => text.length >= SHORTEST_TITLE && !OF_JUDGMENT.test(text),
  );
  const areHeadings = titles.filter((text) => isHeading(text)).length * 2 > titles.length;
  const isTitled =
    !areHeadings && new Set(titles).size >= Math.min(2, groups.length) && titles.length * 2 >= groups.length;
  if (!isTitled && !areNamed(groups, labels, answers)) return null;
  if (!isDense(view, labels, columns)) return null;
  const matrix = {
    top: headingRows[0] === undefined ? first.row : Math.min(headingRows[0], first.row),
    firstRow: first.row,
    lastLabelColumn: last,
    proposals: groups,
  };
  return { ...matrix, bottom: bottomOf(view, matrix, labels) };
}

/** Whether enough of the rows with answers have labels that are known. */
function isDense(view: SheetView, labels: readonly LabelRow[], columns: readonly number[]): boolean {
  const [from = 0, to = 0] = [labels[0]?.row, labels.at(-1)?.row];
  let answered = 0;
  for (let row = from; row <= to; row += 1)
    if (columns.filter((column) => view.text(row, column) !== '').length >= 2) answered += 1;
  return labels.length >= answered * LEAST_KNOWN;
}

/** Without a row of titles: names over the columns, and partners or agencies that differ. */
function areNamed(
  groups: readonly Proposal[],
  labels: readonly LabelRow[],
  answers: (row: number) => readonly string[],
): boolean {
  if (labels.some(({ field }) => field === 'title')) return false;
  const names = groups.map(({ headings }) => headings.at(-1)?.text ?? '');
  const areNames =
    names.length > 1 &&
    names.every((name) => name.length >= SHORTEST_NAME && !isHeading(name) && textKind(name) === 'content');
  const sides = labels.filter(({ field }) => field === 'partner' || field === 'agency' || field === 'object');
  return areNames && new Set(names).size === names.length && sides.some(({ row }) => new Set(answers(row)).size > 1);
}

/** Headings of another table right of the labels. */
function isHeaderRow(view: SheetView, row: number, last: number): boolean {
  const texts = view.filled(row, last + 1, view.right).map((column) => view.text(row, column));
  // `Dinas Pariwisata` resembles the headings over agencies.
  const heads = texts.filter((text) => (isAgencyName(normaliseText(text)) ? isPlainHeading(text) : isHeading(text)));
  return texts.length > 1 && heads.length * 2 > texts.length;
}

/** The last column before an empty one that parts tables with headings of their own from the labels and answers. */
function rightOf(view: SheetView, last: number, from: number, to: number): number {
  const rows = Array.from({ length: to - from + 1 }, (_row, index) => from + index);
  for (let column = last + 2; column < view.right; column += 1) {
    if (rows.some((row) => view.filled(row, column, column).length > 0)) continue;
    const isHeaded = (row: number): boolean =>
      view.filled(row, column + 1, view.right).length >= FEWEST_HEADINGS && isHeaderRow(view, row, column);
    if (rows.some(isHeaded)) return column - 1;
  }
  return view.right;
}

/** The last row with answers, before a table of its own, signatures or what stands apart below an empty row. */
function bottomOf(view: SheetView, matrix: Omit<Matrix, 'bottom'>, labels: readonly LabelRow[]): number {
  const last = matrix.lastLabelColumn;
  const columns = matrix.proposals.flatMap((proposal) => proposal.columns);
  const known = new Set(labels.map(({ row }) => row));
  const end = Math.max(matrix.firstRow, ...known);
  let bottom = matrix.firstRow;
  let isApart = false;
  for (let row = matrix.firstRow + 1; row <= view.bottom; row += 1) {
    const filled = view.filled(row);
    if (filled.length === 0) {
      isApart = true;
      continue;
    }
    const texts = columns
      .map((column) => textAt(view, answerAt(view, row, column, last)))
      .filter((text) => text !== '');
    if (isApart && isHeaderRow(view, row, last)) break;
    if (known.has(row)) {
      bottom = row;
      isApart = false;
      continue;
    }
    if (filled.some((column) => isSignatureText(view.text(row, column))) && row > end) break;
    if (texts.length === 0) continue;
    const isLabelled = filled.some((column) => column <= last);
    if (isApart && (!isLabelled || row > end)) break;
    if (row > end && isHeaderRow(view, row, last)) break;
    bottom = row;
  }
  return bottom;
}
