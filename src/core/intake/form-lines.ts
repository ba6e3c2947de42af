/**
 * Lines of a form: a label with its values, which stand to its right, behind a colon or in the rows below. Texts below a label
 * belong to it whether we know the label or not, so that nothing under a heading of the office's own is lost.
 */
import type { CellRef } from '../model/cell';
import type { FieldId } from '../model/object';
import { asksForPart } from '../register/field-parts';
import { FIELDS } from '../register/fields';
import type { registerChoice } from './heading-choices';
import { matchLabel } from './map-headings';
import { isFormHeading, proposalHead, type ProposalHead } from './form-heads';
import { normaliseHeading } from './normalise-heading';
import { isNoteText, isSignatureText } from './row-marks';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';

/** Least score of a label: labels stand alone, without values below to speak for them. */
export const LABEL_SCORE = 0.8;
const LONGEST_HEADING = 80;
const LONGEST_QUESTION = 140;

/** Columns that a form is read from. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** The field a person chose for a normalised label; null for none, undefined where they chose nothing. */
export type LabelChoice = ReturnType<typeof registerChoice>;

type MarkKind = 'number' | 'small' | 'capital';

/** What a label or an item of a list begins with; Roman numerals count as capitals. `place` is 1 for the first of its kind. */
interface Mark {
  readonly kind: MarkKind;
  readonly place: number;
  readonly sign: string;
}

export interface Line {
  readonly rowIndex: number;
  readonly label: string;
  readonly labelCell: CellRef;
  /** The whole text of the label's cell. */
  readonly text: string;
  readonly field: FieldId | null;
  readonly score: number;
  readonly chosen: boolean;
  /** In the label's cell or in one of its own before it. */
  readonly mark: Mark | null;
  /** Whether a mark or a colon in a cell of its own says that a label stands here. */
  readonly isSetOff: boolean;
  /** There where the line is no label but the head of a proposal. */
  readonly head: ProposalHead | null;
  readonly values: { readonly text: string; readonly cell: CellRef }[];
  /** There when its answer is asked for even where the label is unknown and nobody gave one. */
  readonly isAsked?: true;
}

const MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  ['number', /^\(?(\d{1,2})[.)](?:\s|(?=\p{L}))/u],
  ['capital', /^\(?([A-Z]|[IVX]{1,6})[.)]\s/],
  ['small', /^\(?([a-z])[.)]\s/],
];
export const ROMAN =
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(' ');
export const MARK_ALONE = /^\(?(\d{1,2}|[a-zA-Z]|[IVX]{1,6})[.)]?$|^[.•·▪●○*–—-]$/;

function placeOf(kind: MarkKind, mark: string): number {
  if (kind === 'number') return Number(mark);
  if (kind === 'capital' && ROMAN.includes(mark)) return ROMAN.indexOf(mark) + 1;
  return mark.toLowerCase().charCodeAt(0) - 96;
}

function markOf(text: string): Mark | null {
  for (const [kind, pattern] of MARKS) {
    const mark = pattern.exec(text)?.[1];
    if (mark !== undefined) return { kind, place: placeOf(kind, mark), sign: mark };
  }
  return null;
}

export function stripMarks(text: string): string {
  return text
    .replace(/^\s*(?:\(?[0-9]{1,2}[a-h]?[.)]|\(?[a-zA-Z][.)](?!\p{L}\.)|[IVX]{1,6}\.)\s*/u, '')
    .replace(/[:：]\s*$/, '')
    .trim();
}

/** A title over the sheet: no value, merged over three columns or more. */
function isBanner(view: SheetView, line: Line): boolean {
  const merge = view.mergeAt(line.rowIndex, line.labelCell.columnIndex);
  // `Pertimbangan Menteri Luar Negeri :` waits for an answer.
  if (/[:：]\s*$/.test(line.text)) return false;
  return line.values.length === 0 && merge !== undefined && merge.right - merge.left >= 2;
}

/** Right below, or behind one empty row; a title in capitals there begins something else. */
function isUnder(rowIndex: number, text: string, above: Line | undefined): boolean {
  const distance = rowIndex - (above?.rowIndex ?? rowIndex);
  return distance === 1 || (distance === 2 && (text !== text.toUpperCase() || !/\p{L}/u.test(text)));
}

/** Whether a text merged over the form stands where a label without value expects its text: right below, or below such a text. */
function isMergedText(line: Line, above: Line | undefined, textRow: number): boolean {
  if (above === undefined || !isUnder(line.rowIndex, line.text, above) || line.mark?.kind === 'capital') return false;
  if (above.rowIndex === textRow) return true;
  return (
    (above.field !== null || above.mark !== null || above.isSetOff) &&
    above.values.length === 0 &&
    !(line.mark !== null && line.field !== null)
  );
}

/** `XV. HAK DAN KEWAJIBAN` behind `XIV. …`: a label of the office's own in the count of the others. */
function goesOn({ mark }: Line, read: readonly Line[]): boolean {
  const last = read.findLast((line) => line.mark !== null && line.mark.kind === mark?.kind);
  return (
    mark !== null && mark.kind !== 'small' && last?.field !== undefined && mark.place === (last.mark?.place ?? 0) + 1
  );
}

/** `I. Mitigasi` behind `H. …` is the ninth, not the first. */
function inOrder(line: Line, read: readonly Line[]): Line {
  const { mark } = line;
  if (mark?.kind !== 'capital' || mark.sign.length > 1) return line;
  const last = read.findLast((one) => one.mark?.kind === 'capital')?.mark;
  if (last?.sign.length !== 1) return line;
  const place = mark.sign.charCodeAt(0) - 64;
  return last.place === place - 1 ? { ...line, mark: { ...mark, place } } : line;
}

/** A block of signatures below the form; `Wali Kota` right under `8. Penandatangan` is a value, `26. NIP narahubung` a label. */
function endsForm(line: Line, above: Line | undefined): boolean {
  if (line.field !== null || line.mark !== null || line.isSetOff || !isSignatureText(line.label)) return false;
  const isAwaited = above !== undefined && above.field !== null && above.values.length === 0;
  return !(isAwaited && isUnder(line.rowIndex, line.text, above)) && !isBeside(line, above);
}

/** `NIP | 1979…` under `Nama Narahubung | …` or one empty row: label and value in the columns of those above. */
function isBeside({ rowIndex, labelCell, values: [value] }: Line, above: Line | undefined): boolean {
  const last = above?.values[0]?.cell;
  return (
    above !== undefined &&
    rowIndex <= above.rowIndex + 2 &&
    labelCell.columnIndex === above.labelCell.columnIndex &&
    value !== undefined &&
    value.cell.columnIndex === last?.columnIndex
  );
}

/** The head or the title of the next proposal below the signatures of the one above. */
const beginsForm = ({ head, field, label, values }: Line): boolean =>
  head !== null || (field === 'title' && values.length > 0 && /^(?:judul|nama) /.test(`${normaliseHeading(label)} `));

/** The form's own name over it, `Kerangka Acuan Kerja`, which elsewhere labels the study a proposal needs. */
const isFormName = (line: Line): boolean => line.field === 'study' && line.mark === null && line.values.length === 0;

/** `B. KERANGKA ACUAN` over the parts of one: the title of a section, not the label of the study. */
export const isPartName = ({ field, label }: Pick<Line, 'field' | 'label'>): boolean =>
  field === 'study' && /^(?:kerangka acuan|terms of reference)/i.test(label);

const AND_WHO =
  /\s*(?:,|&|\/|\bdan\b|\bserta\b|\bbeserta\b)\s+(?:(?:pd|opd|skpd|perangkat daerah|dinas|unit kerja|instansi)\s+)?(?:yang\s+)?(?:penanggung ?jawab|pelaksana|pengampu|bertanggung jawab)(?:nya)?$/i;

/**
 * `Sumber Dana, Tahun Anggaran, dan Status` asks for several things at once: it is the label of the first, and so is `Ruang
 * Lingkup dan PD Penanggung Jawab`.
 */
function matchFirst(label: string): ReturnType<typeof matchLabel> {
  if (AND_WHO.test(label)) return matchLabel(label.replace(AND_WHO, ''));
  const parts = label.split(/\s*,\s*(?:dan\s+)?|\s+(?:dan|&|serta)\s+(?=(?:ta|tahun)\b)/i);
  const [first = '', ...others] = parts;
  const isList = others.length > 0 && parts.every((part) => /^\p{L}[\p{L}\s/-]{1,30}$/u.test(part));
  const match = isList ? matchLabel(first) : null;
  return match !== null && match.score >= 0.95 ? match : null;
}

/** What a label says. `before`: the text of the cell before it, its number perhaps. */
export function readLabel(
  text: string,
  before: string | null,
  fieldOf: LabelChoice,
): Pick<Line, 'label' | 'field' | 'score' | 'chosen' | 'mark'> {
  const label = stripMarks(text);
  const isShort = label.length <= (label.includes('?') ? LONGEST_QUESTION : LONGEST_HEADING);
  const whole = isShort ? matchLabel(label) : null;
  const match = isShort && (whole?.score ?? 0) < LABEL_SCORE ? (matchFirst(label) ?? whole) : whole;
  const choice = fieldOf(normaliseHeading(label));
  const known = match !== null && match.score >= LABEL_SCORE;
  const read = known ? { field: match.field, score: match.score } : { field: null, score: 0 };
  return {
    label,
    ...(choice === undefined ? read : { field: choice, score: 1 }),
    chosen: choice !== undefined,
    mark: markOf(text) ?? (before === null ? null : markOf(`${before.replace(/[.)]$/, '')}. `)),
  };
}

/** `catatan: berkas asli di lemari 3`, `diisi oleh staf` behind the answers: about the form, no part of them. */
const isRemark = (text: string): boolean => isNoteText(text) || /^\(?diisi\b/i.test(text);

/** Label and value of a row: cells before the first value, a colon cell skipped; `Judul : …` in one cell is split. */
function readLine(view: SheetView, rowIndex: number, band: Band, fieldOf: LabelChoice): Line | null {
  const all = view.filled(rowIndex, band.left, band.right);
  const filled = all.filter((column) => !/^[:：]$/.test(view.text(rowIndex, column)));
  const cell = (columnIndex: number): CellRef => ({
    sheet: view.sheet.name,
    rowIndex,
    columnIndex,
  });
  const first = filled.find((column) => !MARK_ALONE.test(view.text(rowIndex, column)));
  if (first === undefined || isFormHeading(filled.map((column) => view.text(rowIndex, column)))) return null;
  const text = view.text(rowIndex, first);
  const before = filled.filter((column) => column < first).at(-1);
  // `Pembiayaan: berapa biaya seluruhnya?` asks, and answers nothing.
  const inCell = /\?\s*(?:\([^)]*\)\s*)?$/.test(text) ? null : /^([^:\n]{3,60}?)\s*:\s*(\S[\s\S]*)$/.exec(text);
  const hasColon = all.some((column) => column > first && !filled.includes(column));
  const rest = filled.filter((column) => column > first);
  const beside = rest
    .map((column) => ({
      text: view.text(rowIndex, column).replace(/^[:：]\s*/, ''),
      cell: cell(column),
    }))
    .filter((value) => value.text !== '');
  const values = beside.filter(({ text: own }, at) => at === 0 || !isRemark(own));
  if (inCell) values.unshift({ text: inCell[2] ?? '', cell: cell(first) });
  const read = readLabel(inCell?.[1] ?? text, before === undefined ? null : view.text(rowIndex, before), fieldOf);
  return {
    ...read,
    rowIndex,
    labelCell: cell(first),
    text,
    head: values.every((value) => isRemark(value.text)) ? proposalHead(text) : null,
    isSetOff: before !== undefined || hasColon,
    // A colon waits for an answer.
    ...(hasColon ? { isAsked: true as const } : {}),
    values,
  };
}

const isMarkedLike = (line: Line, above: Line): boolean => line.mark !== null && line.mark.kind === above.mark?.kind;

/** Whether a line marked like a label goes on counting the items below that label: from one, or from the item before. */
function countsOn(line: Line, above: Line): boolean {
  if (line.mark === null || above.mark === null) return false;
  const last = markOf(above.values.at(-1)?.text ?? '');
  return last?.kind === line.mark.kind
    ? line.mark.place === last.place + 1
    : line.mark.place === 1 && above.mark.place > 1;
}

/** The next item of a list that only reads like a label, `3. Permendagri 22/2020`: no text of its own stands below it. */
function isListed(line: Line, above: Line, next: Line | undefined): boolean {
  const isBare = next?.mark !== null || next.field !== null || next.values.length > 0;
  return isBare && above.values.length > 0 && isMarkedLike(line, above) && countsOn(line, above);
}

/** A heading of a section over the label that follows: `B. Uraian` over `1. Latar belakang`. */
function isSection(line: Line, above: Line, next: Line | undefined): boolean {
  if (line.mark?.kind !== 'capital' || above.mark === null || above.mark.kind === 'capital') return false;
  return next !== undefined && (next.field !== null || (next.mark?.kind === 'number' && next.mark.place === 1));
}

/** `1. Latar belakang` under `B. Uraian`, which reads like a label itself. */
const isUnderSection = (line: Line, above: Line): boolean =>
  above.values.length === 0 && above.mark?.kind === 'capital' && line.mark?.kind === 'number';

/** `Pertimbangan Menteri Luar Negeri :` under `Persetujuan DPRD : Keputusan No. 6`: another label that holds its answer. */
function isEmptyInCell(line: Line, above: Line): boolean {
  const value = above.values[0]?.cell;
  const { rowIndex, columnIndex } = above.labelCell;
  const isInCell = value?.rowIndex === rowIndex && value.columnIndex === columnIndex;
  return isInCell && line.labelCell.columnIndex === columnIndex && /[:：]\s*$/.test(line.text);
}

/** `Bagian 3. Pembiayaan`, `BAB II DASAR HUKUM`: a section that says so. */
const NAMED_SECTION =
  /^(?:bagian|bab)\s+(?:\d{1,2}|[ivx]{1,5}|[a-h]|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan))\b[\s.:–-]*\S{0,40}(?:\s\S+){0,8}$/i;

const isSentence = (text: string): boolean =>
  text.length > LONGEST_HEADING || text.includes('\n') || /[.;,]$/.test(text);

/** Whether an unknown text can be the label of what stands below it. */
function isHeading(line: Line, isInForm: boolean): boolean {
  return !isSentence(line.text) && (line.mark !== null || isInForm);
}

/** A heading on a form without marks: after text that is complete, over text of its own. */
function endsText(line: Line, above: Line, next: Line | undefined): boolean {
  const last = above.values.at(-1)?.text ?? '';
  const isComplete = /[.;]$/.test(last) || markOf(last) !== null;
  if (above.mark !== null || line.mark !== null || !isComplete || !/^\p{Lu}/u.test(line.text)) return false;
  if (isSentence(line.text) || next?.field !== null || next.values.length > 0) return false;
  return next.rowIndex <= line.rowIndex + 2;
}

/** Whether the answer of a line stands to its right, under or over a label in the same column. */
function isAnsweredBeside({ labelCell, values: [value] }: Line, other: Line): boolean {
  const isBeside = value?.cell.rowIndex === labelCell.rowIndex && value.cell.columnIndex > labelCell.columnIndex;
  return isBeside && labelCell.columnIndex === other.labelCell.columnIndex;
}

/** Whether a line without value carries on the text that stands below its label: right under it, and no label itself. */
function carriesOn(line: Line, above: Line, next: Line | undefined, before: Line | undefined): boolean {
  // A colon in a cell of its own stands behind a label.
  const isLabelled = line.isAsked === true || isEmptyInCell(line, above) || asksForPart(line.label, 'impact');
  // `F. KESIAPAN` below `Persetujuan DPRD :`, which waits for an answer beside it.
  const isNextPart = above.isAsked === true && line.mark?.kind === 'capital' && line.text === line.text.toUpperCase();
  if (isLabelled || isNextPart || NAMED_SECTION.test(line.text)) return false;
  if (isMarkedLike(line, above) && !countsOn(line, above)) return false;
  if (isSection(line, above, next) || endsText(line, above, next)) return false;
  const last = above.values.at(-1);
  if (above.field === null) {
    if (line.field !== null) return false;
    if (last === undefined) return line.rowIndex <= above.rowIndex + 2;
  }
  // `Tanggal Persetujuan DPRD` below an empty `Nomor Persetujuan DPRD`, among labels with their answers beside them.
  const isAmongPairs = [before, next].some((one) => one !== undefined && isAnsweredBeside(one, line));
  const isOther = line.field !== above.field || (isAmongPairs && line.label !== above.label);
  const isLabel = line.field !== null && isOther && !isListed(line, above, next);
  // `Peraturan` below the section `B. DASAR HUKUM`.
  const isInSection = isAmongPairs && above.mark?.kind === 'capital' && last === undefined;
  if (isLabel && (above.mark === null || isMarkedLike(line, above) || isUnderSection(line, above) || isInSection))
    return false;
  if (last === undefined) return true;
  const isBelow = above.values[0]?.cell.columnIndex === above.labelCell.columnIndex;
  return isBelow && (last.cell.rowIndex === line.rowIndex - 1 || isSentence(line.text));
}

/** `Positif: bau berkurang …` right under a marked label without value, `Negatif: …` under that: a text with a colon in it, not a label of its own. */
function isTextBelow(line: Line, above: Line): boolean {
  const last = above.values.at(-1)?.cell;
  const isNext = last?.columnIndex === line.labelCell.columnIndex && last.rowIndex === line.rowIndex - 1 && last.rowIndex > above.rowIndex; // prettier-ignore
  if (line.field !== null || line.mark !== null || !(isNext || isUnder(line.rowIndex, line.text, above))) return false;
  if (above.field === null || FIELDS[above.field].type !== 'text' || above.mark === null) return false;
  const [value, more] = line.values;
  return (
    (isNext || above.values.length === 0) &&
    more === undefined &&
    value?.cell.columnIndex === line.labelCell.columnIndex
  );
}

/** `40` right under a marked label without value (`21. Baseline`) is its value; elsewhere such a number only counts rows. */
function addNumberBelow(view: SheetView, rowIndex: number, above: Line | undefined): void {
  if (above === undefined || above.field === null || above.mark === null) return;
  if (above.values.length > 0 || !isUnder(rowIndex, '', above)) return;
  const { columnIndex } = above.labelCell;
  if (typeof view.value(rowIndex, columnIndex) !== 'number') return;
  above.values.push({ text: view.text(rowIndex, columnIndex), cell: { ...above.labelCell, rowIndex } });
}

/** Lines of the sheet outside the tables; texts without a label carry on the value above. */
export function* readLines(
  view: SheetView,
  isTaken: (rowIndex: number) => boolean,
  band: Band,
  fieldOf: LabelChoice,
): Slices<Line[]> {
  const read: Line[] = [];
  let textRow = -1;
  let isOver = false;
  for (let rowIndex = view.top; rowIndex <= view.bottom; rowIndex += 1) {
    yield;
    const own = isTaken(rowIndex) ? null : readLine(view, rowIndex, band, fieldOf);
    const line = own === null ? null : inOrder(own, read);
    if (line === null && !isTaken(rowIndex)) addNumberBelow(view, rowIndex, read.at(-1));
    if (line === null || (read.length === 0 && isFormName(line))) continue;
    if (isOver && !beginsForm(line)) continue;
    isOver = false;
    if (line.head !== null) {
      read.push({ ...line, field: null, values: [] });
      continue;
    }
    if (isBanner(view, line)) {
      const isDotted = line.mark === null && line.isSetOff;
      const isCounted = read.length > 0 && (line.mark?.kind === 'number' || isDotted || goesOn(line, read));
      const isMarkedLabel = (line.mark !== null || isDotted) && (line.field !== null || isCounted) && !isPartName(line);
      const isText = isMergedText(line, read.at(-1), textRow);
      if (!isText && !isMarkedLabel) continue;
      if (isText) textRow = rowIndex;
    }
    if (line.values.length === 0 && isTaken(rowIndex + 1) && textRow !== rowIndex) continue;
    isOver = endsForm(line, read.at(-1));
    if (!isOver) read.push(line);
  }
  // `B. KERANGKA ACUAN KERJA` over the parts of one is no label where another asks for the study.
  const asksForStudy = read.some((line) => line.field === 'study' && !isPartName(line));
  const lines = asksForStudy ? read.filter((line) => !isPartName(line) || line.values.length > 0) : read;
  return joinLines(lines, isTaken);
}

/** `Dasar Hukum :` under the section `B. DASAR HUKUM`: the label itself, still without an answer. */
function isSaidAgain(line: Line, above: Line): boolean {
  return line.field !== null && line.field === above.field && above.values.length === 0 && /[:：]\s*$/.test(line.text);
}

/** Whether a table stands between two rows. */
function isCut(from: number, to: number, isTaken: (rowIndex: number) => boolean): boolean {
  for (let row = from + 1; row < to; row += 1) if (isTaken(row)) return true;
  return false;
}

/** `D. RENCANA PELAKSANAAN` behind `C. URAIAN`, below a label left empty and over one answered beside it: a section, no answer. */
function isNextSection(line: Line, above: Line, before: readonly Line[], next: Line | undefined): boolean {
  const isTitle = line.mark?.kind === 'capital' && line.text === line.text.toUpperCase();
  if (!isTitle || above.field === null || above.mark !== null || above.values.length > 0) return false;
  return goesOn(line, before) && next !== undefined && isAnsweredBeside(next, line);
}

function joinLines(read: readonly Line[], isTaken: (rowIndex: number) => boolean): Line[] {
  const lines: Line[] = [];
  let isInForm = false;
  for (const [index, line] of read.entries()) {
    const above = lines.at(-1);
    const isHead = line.head !== null || (above?.head ?? null) !== null;
    if (above !== undefined && !isHead && !isCut(read[index - 1]?.rowIndex ?? 0, line.rowIndex, isTaken)) {
      const valueColumn = above.values[0]?.cell.columnIndex ?? -1;
      const isUnderValue =
        line.labelCell.columnIndex === valueColumn &&
        valueColumn > above.labelCell.columnIndex &&
        !(line.isSetOff && line.field !== null && line.values.length > 0) &&
        (above.field !== null || line.values.length === 0);
      const isUnderLabel =
        line.values.length === 0 &&
        !isNextSection(line, above, read.slice(0, index), read[index + 1]) &&
        (above.field !== null || isHeading(above, isInForm)) &&
        carriesOn(line, above, read[index + 1], lines.at(-2));
      if (isTextBelow(line, above)) {
        above.values.push({ text: line.text, cell: line.labelCell });
        continue;
      }
      if (isUnderLabel && isSaidAgain(line, above)) {
        lines[lines.length - 1] = { ...line, mark: above.mark };
        continue;
      }
      if (isUnderValue || isUnderLabel) {
        above.values.push({ text: line.text, cell: line.labelCell }, ...line.values);
        continue;
      }
    }
    lines.push(line);
    if (line.field !== null) isInForm = true;
  }
  return lines;
}
