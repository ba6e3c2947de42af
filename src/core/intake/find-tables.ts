/**
 * Finds list tables on a sheet: header rows by the headings they hold, the columns under them, the rows until the table
 * ends. Knows nothing of fields: whether a text is a heading is asked from `table-kind`.
 */
import type { CellRange } from '../model/cell';
import { codeKey, rowKey } from '../register/object-keys';
import { textKind } from '../parse/placeholder';
import { isFormHeading } from './form-heads';
import { isLineOfPairs } from './form-pairs';
import { isScore, WEIGHTS_ROW } from './score-table';
import { isResourceSide } from './resource-pairs';
import { headingHits, isHeading, isPlainHeading } from './table-kind';
import { isNumberingRow, totalKind } from './row-marks';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';
import { leftOfSquare } from './square-corner';
import { aspectsOf } from './study-columns';
import { isOverAspects, isStudyAcross } from './study-across';
import { tableEnd } from './table-end';

export interface TableColumn {
  readonly columnIndex: number;
  readonly heading: string;
}

export interface FoundTable {
  /** Header and body, without titles above and signatures below. */
  readonly range: CellRange;
  /** Rows of headings, numbering row not included. */
  readonly headerRows: readonly number[];
  readonly numberingRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly firstBody: number;
  /** Last row looked at: the row before the next table or the end of the sheet. */
  readonly lastBody: number;
}

interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Codes of criteria, and of those in a group: `K1.2`, `A.1`. */
const CODE = /^(?:[kc]\d{1,2}|[a-z]{1,2}\d{0,2}[.-]\d{1,2})$/i;
/** The mark of a row, `3`, `3.`, `c.` or `IV)`, in a cell of its own. */
const ROW_MARK = /^\(?(?:\d+[.)]?|(?:[a-z]|[ivx]{1,5})[.)])$/i;

/** A mark without a dot, `VI` or `B`, before a text that is none: in a row of quarters, `I | II | III`, all are. */
const BARE_MARK = /^(?:[a-z]|[ivx]{1,5})$/i;

/** `5. Siapa calon mitra?` before its answer: a line of a form. */
const isNumbered = ([first = '', second = '']: readonly string[]): boolean =>
  NUMBERED.test(first) && !NUMBERED.test(second);
const NUMBERED = /^\(?\d{1,2}[a-z]?[.)]\s*\p{L}/iu;

/** A mark, `3`, `B` or `U-05`, that a title has in a cell of its own. */
const isRowMark = (text: string): boolean => rowKey(text) !== '' || codeKey(text) !== '';

const LONGEST_HEADING = 80;
/** Share of the texts of a header row that have to look like headings. */
const HEADING_SHARE = 0.8;

function isHeadingLike(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING && /\p{L}|^#$/u.test(text) && textKind(text) === 'content' && !/:\s*$/.test(text)
  );
}

/** Columns beside each other; `columns` are those where a cell or merged area begins. */
interface Run {
  left: number;
  right: number;
  columns: number[];
}

/** Runs of columns of a row with gaps of at most one empty column between them, merged areas counted as filled. */
function runs(view: SheetView, rowIndex: number): Run[] {
  const found: Run[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    const origin = view.origin(rowIndex, column);
    const isFilled = view.text(origin.rowIndex, origin.columnIndex) !== '' && origin.rowIndex === rowIndex;
    if (!isFilled) continue;
    const last = found.at(-1);
    const gapIsEmpty =
      last !== undefined && column - last.right > 1 && isEmptyGap(view, rowIndex, last.right + 1, column - 1);
    if (last && !gapIsEmpty) {
      last.right = column;
      if (origin.columnIndex === column) last.columns.push(column);
    } else found.push({ left: column, right: column, columns: [column] });
  }
  return joinLone(view, rowIndex, found);
}

/** A column of amounts by itself beside a table, one empty column away, is the last of that table. */
function joinLone(view: SheetView, rowIndex: number, found: Run[]): Run[] {
  return found.reduce<Run[]>((joined, run) => {
    const before = joined.at(-1);
    const isLone =
      run.columns.length === 1 && before !== undefined && before.columns.length >= 2 && run.left - before.right === 2;
    const isOfAmounts = OF_AMOUNTS.test(view.text(rowIndex, run.left)) && /\d/.test(view.text(rowIndex + 1, run.left));
    if (!isLone || !isOfAmounts) return [...joined, run];
    return [
      ...joined.slice(0, -1),
      { left: before.left, right: run.right, columns: [...before.columns, ...run.columns] },
    ];
  }, []);
}

/** Whether a column between two runs stays empty for the next rows too: then the runs are tables side by side. */
function isEmptyGap(view: SheetView, rowIndex: number, from: number, to: number): boolean {
  const bottom = Math.min(view.bottom, rowIndex + 8);
  for (let column = from; column <= to; column += 1) {
    let row = rowIndex;
    while (row <= bottom && !isInUse(view, row, column)) row += 1;
    if (row > bottom) return true;
  }
  return false;
}

/** Whether a cell or the merged area it lies in holds something. */
function isInUse(view: SheetView, rowIndex: number, columnIndex: number): boolean {
  const origin = view.origin(rowIndex, columnIndex);
  return view.text(origin.rowIndex, origin.columnIndex) !== '';
}

const YEAR = /^(?:TA |Tahun )?20\d\d$/i;
const OF_FUNDS = /\b(?:sumber|pendanaan|pembiayaan|dana|anggaran|biaya)\b/i;
const OF_AMOUNTS = /^(?:jumlah|nilai|besaran|besar|nominal|anggaran|alokasi|pagu|total)\b/i;
/** `Rp 46.000.000,-`, and nothing else. */
const AMOUNT_ALONE = /^(?:rp\.?\s*)?\d[\d.,\s]*(?:-|juta|ribu|miliar)?$/i;
const OF_INDICATORS = /^(?:nama |uraian )?(?:indikator|ikk|iku)\b/i;

const OF_DUTIES = /^(?:poin|pokok|butir|uraian|rincian|tugas|pekerjaan|kewajiban)\b[^:]*$/i;
/** Over the agencies that come to a meeting. */
const OF_INVITED = /\b(?:diundang|(?<!perundang[- ])undangan)\b/i;
const OF_LEADS = /^(?:[\p{L}/ ]{0,30} )?(?:penanggung ?jawab|pengampu|pelaksana)(?: [\p{L}/ ]{0,20})?$/iu;

/** Texts only over `Bobot | 0,3 | 0,2 | …`: criteria as headings, the weight of each under it. */
function isOverWeights(view: SheetView, rowIndex: number, filled: readonly number[]): boolean {
  const [first = -1, ...others] = filled.filter((column) => view.text(rowIndex + 1, column) !== '');
  return (
    others.length >= 2 &&
    WEIGHTS_ROW.test(view.text(rowIndex + 1, first)) &&
    others.every((column) => isScore(view.value(rowIndex + 1, column))) &&
    filled.every((column) => isHeadingLike(view.text(rowIndex, column)))
  );
}

/**
 * `Sumber Dana | 2027 | 2028 | Jumlah`, `Sumber Dana | Jumlah (Rp)` over amounts, the list `Perangkat Daerah | Indikator Kinerja`
 * with rows below it, `Poin Utama | PD Penanggung Jawab`, and criteria over their weights.
 */
function smallHeader(view: SheetView, rowIndex: number, filled: readonly number[]): Header | null {
  const [left = -1] = filled;
  const right = filled.at(-1) ?? -1;
  if (left < 0 || right - left !== filled.length - 1) return null;
  const texts = filled.map((column) => view.text(rowIndex, column));
  const [first = '', second = ''] = texts;
  const header = { top: rowIndex, bottom: rowIndex, left, right };
  if (isOverWeights(view, rowIndex, filled)) return header;
  const years = texts.filter((text) => YEAR.test(text.trim())).length;
  if (
    years >= 2 &&
    first.length <= 40 &&
    OF_FUNDS.test(first) &&
    texts.every((text) => YEAR.test(text.trim()) || isHeadingLike(text))
  )
    return header;
  const isList = filled.length === 2 && isHeading(first) && isHeading(second) && OF_INDICATORS.test(second);
  const isPair = (row: number): boolean => view.filled(row, left, right).length === 2 && view.filled(row).length === 2;
  if (isList && isPair(rowIndex + 1) && isPair(rowIndex + 2)) return header;
  if (filled.length === 2 && /^(?:no\.?|nomor|#)$/i.test(first) && OF_INVITED.test(second) && isPair(rowIndex + 1)) return header; // prettier-ignore
  if (filled.length === 2 && OF_DUTIES.test(first) && OF_LEADS.test(second) && isPair(rowIndex + 1)) return header;
  const isOfShares =
    filled.length === 2 && first.length <= 40 && OF_FUNDS.test(first) && OF_AMOUNTS.test(second) && !/\d/.test(second);
  const isShare = (row: number): boolean => isPair(row) && AMOUNT_ALONE.test(view.text(row, right));
  return isOfShares && isShare(rowIndex + 1) && isShare(rowIndex + 2) ? header : null;
}

/** `OPD | IKU` beside another table: the indicators that agencies have. */
function isIndicatorList(view: SheetView, rowIndex: number, { left, right, columns }: Run): boolean {
  const [first = '', second = ''] = columns.map((column) => view.text(rowIndex, column));
  if (columns.length !== 2 || !OF_INDICATORS.test(second) || !isHeading(first) || !isHeading(second)) return false;
  return [rowIndex + 1, rowIndex + 2].every((row) => view.filled(row, left, right).length === 2);
}

const CRITERION = /^(?:kriteria|aspek|unsur|komponen)(?: penilaian| kelayakan)?$/i;

/** `Kriteria | Bobot | Usulan 1 | Usulan 2 | …`: what the criteria are applied to is named by any text. */
function isOverCriteria(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.replace(/\s*\([^)]*\)\s*$/, '').trim());
  return plain.some((text) => CRITERION.test(text)) && plain.some((text) => WEIGHTS_ROW.test(text));
}

function headerOf(view: SheetView, top: number, run: Run): Header {
  // The last group heading stands over its first column only.
  const below = view.text(top, run.right + 1) === '' && view.text(top + 1, run.right + 1) !== '' ? 1 : 0;
  const bottom = headerBottom(view, top, run.left, run.right + below);
  return { top, bottom, left: run.left, right: Math.max(run.right, rightOf(view, top, bottom, run)) };
}

/** Rows below headings, and above them, by which a study is told. */
const REACH = 16;

/** `Aspek | USL-01 | USL-02` over aspects and their scores, the proposals perhaps over headings of their own. */
function studyHeader(view: SheetView, top: number, run: Run): Header | null {
  if (run.columns.length < 2 || !run.columns.some((column) => isOverAspects(view.text(top, column)))) return null;
  const header = headerOf(view, top, run);
  const rows = Array.from({ length: Math.min(REACH, view.bottom - header.bottom) }, (_row, index) => header.bottom + 1 + index); // prettier-ignore
  const judged = columnsOf(view, header).map(({ columnIndex, heading }) => ({
    heading,
    values: rows.map((row) => view.value(row, columnIndex)),
  }));
  const captions = Array.from({ length: Math.min(REACH, top - view.top) }, (_row, index) => top - 1 - index)
    .map((row) => view.filled(row).map((column) => view.text(row, column)))
    .flatMap((texts) => (texts.length <= 2 ? texts : []));
  return isStudyAcross(judged, [...captions, view.sheet.name]) ? header : null;
}

/** `Objek | Hukum | Teknis | Ekonomi | …`: so many aspects of feasibility head a study, whatever else their names may mean. */
const FEWEST_ASPECTS = 4;

/** Header rows start where at least three headings stand side by side and most texts of the row are headings. */
function headerAt(view: SheetView, rowIndex: number): Header[] {
  const filled = view.filled(rowIndex);
  const small = smallHeader(view, rowIndex, filled);
  if (small !== null) return [small];
  const isTexts = (column: number): boolean => typeof view.value(rowIndex, column) === 'string';
  const all = runs(view, rowIndex);
  const studies = all.flatMap((run) => studyHeader(view, rowIndex, run) ?? []);
  if (studies.length > 0) return studies;
  const lists = all
    .filter((run) => isIndicatorList(view, rowIndex, run))
    .map(({ left, right }) => ({ top: rowIndex, bottom: rowIndex, left, right }));
  if (filled.length < 3 || filled.filter(isTexts).length / filled.length < HEADING_SHARE) return lists;
  return all.flatMap((run) => {
    const list = lists.find(({ left }) => left === run.left);
    if (list !== undefined) return [list];
    const texts = run.columns.map((column) => view.text(rowIndex, column));
    // A row that begins with its mark or its own code is one of the rows below.
    const isCoded = CODE.test(texts[0] ?? '') && !CODE.test(texts[1] ?? '');
    const isMarked = BARE_MARK.test(texts[0] ?? '') && !BARE_MARK.test(texts[1] ?? '');
    if (isCoded || isMarked || isNumbered(texts) || ROW_MARK.test(texts[0] ?? '') || isFormHeading(texts)) return [];
    if (texts.length < 3 || texts.filter(isHeadingLike).length / texts.length < HEADING_SHARE) return [];
    const hits = headingHits(texts);
    if (
      hits < 2 ||
      (hits / texts.length < 0.4 && !isOverCriteria(texts) && aspectsOf(texts).size < FEWEST_ASPECTS) ||
      // `Manfaat` and `Biaya` under `Arah` read like labels.
      (!isOverCriteria(texts) && isLineOfPairs(view, rowIndex, run.columns, isHeading))
    )
      return [];
    return [headerOf(view, rowIndex, run)];
  });
}

function rightOf(view: SheetView, top: number, bottom: number, run: { left: number; right: number }): number {
  let right = run.right;
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.filled(row, run.left)) if (column === right + 1) right = column;
  }
  return right;
}

/** A row below belongs to the header when it only fills columns under group headings or under nothing. */
function isChildRow(view: SheetView, above: number, rowIndex: number, left: number, right: number): boolean {
  const filled = view.filled(rowIndex, left, right);
  if (filled.length === 0 || rowIndex > view.bottom) return false;
  const texts = filled.map((column) => view.text(rowIndex, column));
  if (!texts.every(isHeadingLike) || isNumberingRow(texts)) return false;
  const fits = filled.every((column) => {
    const merge = view.mergeAt(above, column);
    if (merge && merge.right > merge.left) return true;
    if (merge && merge.bottom >= rowIndex) return false;
    const parent = view.text(above, column);
    return parent === '' || (view.text(above, column + 1) === '' && filled.includes(column + 1));
  });
  if (!fits) return false;
  const isMergedGroup = filled.some((column) => {
    const merge = view.mergeAt(above, column);
    return merge !== undefined && merge.right > merge.left;
  });
  const areHeadings = headingHits(texts) / texts.length >= 0.5 || texts.every(isResourceSide);
  return isMergedGroup || (filled.length >= 2 && areHeadings);
}

function headerBottom(view: SheetView, top: number, left: number, right: number): number {
  let bottom = top;
  for (let column = left; column <= right; column += 1) {
    const merge = view.mergeAt(top, column);
    if (merge?.top === top && merge.bottom - top <= 2) bottom = Math.max(bottom, merge.bottom);
  }
  while (bottom - top < 2 && isChildRow(view, bottom, bottom + 1, left, right)) bottom += 1;
  return bottom;
}

/** Texts from the top of the header down to the leaf, repeated and empty ones left out. */
export function headingPath(view: SheetView, header: Header, columnIndex: number): string {
  const parts: string[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const origin = view.origin(row, columnIndex);
    let text = view.text(origin.rowIndex, origin.columnIndex);
    if (text === '' && row < header.bottom) text = groupToTheLeft(view, header, row, columnIndex);
    const line = text.replace(/\n/g, ' ');
    if (line !== '' && parts.at(-1) !== line) parts.push(line);
  }
  return parts.join(' / ');
}

/** Without merged areas a group heading stands over its first column only; the empty cells right of it belong to it. */
function groupToTheLeft(view: SheetView, header: Header, row: number, columnIndex: number): string {
  if (view.mergeAt(row, columnIndex) || view.text(row + 1, columnIndex) === '') return '';
  for (let column = columnIndex - 1; column >= header.left; column -= 1) {
    const merge = view.mergeAt(row, column);
    if (merge) return '';
    const text = view.text(row, column);
    if (text !== '') return view.text(row + 1, column) === '' ? '' : text;
  }
  return '';
}

const MOST_ALIKE = 0.5;

/** A row right below the rows of a table, in its columns, whose texts only resemble headings: one of its rows. */
function goesOn(view: SheetView, { top, left, right }: Header, headers: readonly Header[]): boolean {
  const above = headers.findLast((other) => other.left === left && other.right === right);
  if (above === undefined || top <= above.bottom + 1) return false;
  for (let row = above.bottom + 1; row < top; row += 1) if (view.filled(row, left, right).length < 2) return false;
  const texts = view.filled(top, left, right).map((column) => view.text(top, column));
  return texts.filter(isPlainHeading).length <= texts.length * MOST_ALIKE;
}

function* findHeaders(view: SheetView): Slices<Header[]> {
  const headers: Header[] = [];
  for (let row = view.top; row <= view.bottom; row += 1) {
    if (isSliceEnd(row)) yield;
    for (const header of headerAt(view, row)) {
      const overlaps = headers.some(
        (other) => header.top <= other.bottom && header.left <= other.right && other.left <= header.right,
      );
      if (!overlaps && !goesOn(view, header, headers)) headers.push(header);
    }
  }
  return headers;
}

function sameTexts(view: SheetView, a: Header, b: Header): boolean {
  if (a.left !== b.left || a.bottom - a.top !== b.bottom - b.top) return false;
  for (let column = a.left; column <= a.right; column += 1)
    if (headingPath(view, a, column) !== headingPath(view, b, column)) return false;
  return true;
}

/**
 * The last row before a header and the titles that stand over it after an empty row. Over headings of another table (`isOther`) one
 * title may stand right below the rows of the table above.
 */
function rowAboveTitles(view: SheetView, next: Header, bottom: number, isOther = false): number {
  let row = next.top - 1;
  const isTitle = (at: number): boolean => {
    const [first = -1, ...others] = view.filled(at, next.left, next.right);
    const isMarked = others.length === 1 && isRowMark(view.text(at, first));
    return first >= 0 && (others.length === 0 || isMarked);
  };
  const isEmpty = view.filled(row, next.left, next.right).length === 0;
  if (row - 1 > bottom && isEmpty && isTitle(row - 1)) row -= 1;
  while (row > bottom && isTitle(row)) row -= 1;
  const isParted = row > bottom && view.filled(row, next.left, next.right).length === 0;
  if (isParted) return row;
  const last = next.top - 1;
  const isCaption = isOther && last > bottom + 1 && isTitle(last) && totalKind(view.text(last, view.filled(last, next.left, next.right)[0] ?? next.left)) === null; // prettier-ignore
  return isCaption ? last - 1 : last;
}

/** Under a title of its own after an empty row, or below the lines of a form, it is another table, not a page break. */
function* isParted(view: SheetView, above: Header, header: Header): Slices<boolean> {
  if (rowAboveTitles(view, header, above.bottom) < header.top - 1) return true;
  const last = header.top - 1;
  return (yield* tableEnd(view, { ...above, headings: headingsOf(columnsOf(view, above)) }, last)) < last;
}

const columnsOf = (view: SheetView, header: Header): TableColumn[] =>
  Array.from({ length: header.right - header.left + 1 }, (_column, index) => {
    const columnIndex = header.left + index;
    return { columnIndex, heading: headingPath(view, header, columnIndex) };
  });

const headingsOf = (columns: readonly TableColumn[]): ReadonlySet<string> =>
  new Set(columns.flatMap(({ heading }) => [heading, ...heading.split(' / ')]));

/** All tables of a sheet in reading order. A header repeated at a page break is part of the table above. */
export function* findTables(view: SheetView): Slices<FoundTable[]> {
  const headers = yield* findHeaders(view);
  const starts: Header[] = [];
  for (const [index, header] of headers.entries()) {
    const above = headers
      .slice(0, index)
      .filter((other) => other.left <= header.right && header.left <= other.right)
      .at(-1);
    const isRepeated = above !== undefined && sameTexts(view, above, header);
    if (!isRepeated || (yield* isParted(view, above, header))) starts.push(header);
  }
  const tables: FoundTable[] = [];
  for (const start of starts) {
    const header = { ...start, left: leftOfSquare(view, start.bottom, start.left, start.right) };
    const next = starts.find(
      (other) => other.top > header.bottom && other.left <= header.right && header.left <= other.right,
    );
    const columns = columnsOf(view, header);
    const headings = headingsOf(columns);
    const isOther = next !== undefined && !sameTexts(view, start, next);
    const reach = next ? rowAboveTitles(view, next, header.bottom, isOther) : view.bottom;
    const lastBody = yield* tableEnd(view, { ...header, headings }, reach);
    const numberingRows: number[] = [];
    let firstBody = header.bottom + 1;
    while (firstBody <= lastBody) {
      const filled = view.filled(firstBody, header.left, header.right);
      const isNumbering = isNumberingRow(filled.map((column) => view.text(firstBody, column)));
      if (filled.length > 0 && !isNumbering) break;
      if (isNumbering) numberingRows.push(firstBody);
      if (filled.length === 0 && numberingRows.length > 0) break;
      if (filled.length === 0 && firstBody > header.bottom + 1) break;
      firstBody += 1;
    }
    const headerRows: number[] = [];
    for (let row = header.top; row <= header.bottom; row += 1) headerRows.push(row);
    const range = { top: header.top, left: header.left, bottom: lastBody, right: header.right };
    tables.push({ range, headerRows, numberingRows, columns, firstBody, lastBody });
  }
  return tables;
}
