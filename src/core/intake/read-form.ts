/**
 * Proposal forms: labels down a sheet with their values to the right, behind a colon or in the rows below. A label is a text
 * that names a field; a form needs four different ones. A title label seen again begins the next form.
 */
import type { CellRange, CellRef } from '../model/cell';
import { KIND_CHOICE, type FormLabel, type MappingChoices } from '../model/intake';
import type { FieldId, FieldValue } from '../model/object';
import { readCode } from '../parse/code';
import { missing, sure } from '../parse/make-reading';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { asksForPart, isHandling } from '../register/field-parts';
import { FIELDS } from '../register/fields';
import { deriveFields } from './derive-fields';
import { makeFieldValue, type FieldDraft } from './field-value';
import { joinParts } from './join-parts';
import { fillFromCaption } from './form-caption';
import { dutyLabel } from './form-duties';
import { formsIn, isForm, type BandLines } from './form-parts';
import { LABEL_SCORE, readLines, stripMarks, type Band, type LabelChoice, type Line } from './form-lines';
import { chosenKind, registerChoice } from './heading-choices';
import { addLabelYear } from './heading-year';
import { matchLabel } from './map-headings';
import type { DraftObject } from './read-register';
import { contextForHeading } from './read-row';
import { normaliseHeading } from './normalise-heading';
import { recallChoices } from './recall-choices';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';
import { sourceKey } from './source-key';

const LONGEST_LABEL = 60;
/** Longer texts beside others are no label of theirs. */
const LONGEST_EXTRA = 140;
/** Labels that make a column the first of a band. */
const FEWEST_OF_BAND = 2;

export interface FoundForm {
  /** Of its labels as they are read without corrections, so that a correction does not change it. */
  readonly key: string;
  /** Whether a person said that it is none of ours. */
  readonly isLeftAlone: boolean;
  readonly range: CellRange;
  readonly labels: readonly FormLabel[];
  readonly object: DraftObject;
  readonly usedRows: ReadonlySet<number>;
}

function readValue(view: SheetView, line: Line, field: FieldId): FieldValue | null {
  const [first] = line.values;
  if (first === undefined) return null;
  const sameRow = line.values.filter((value) => value.cell.rowIndex === first.cell.rowIndex);
  const below = line.values.filter((value) => value.cell.rowIndex !== first.cell.rowIndex);
  const head =
    FIELDS[field].type === 'text' || FIELDS[field].type === 'names'
      ? sameRow.map((value) => value.text).join(' ')
      : first.text;
  const raw = [head, ...below.map((value) => value.text)].join('\n');
  const { rowIndex, columnIndex } = first.cell;
  const own = view.value(rowIndex, columnIndex);
  const isWhole = typeof own !== 'string' && below.length === 0;
  const format = view.format(rowIndex, columnIndex);
  const context = contextForHeading(line.label, field, FIELDS[field].codes, {
    ...PLAIN_CELL_CONTEXT,
    date1904: view.date1904,
  });
  const reading = readCell(isWhole ? own : raw, isWhole ? format : undefined, FIELDS[field].type, context);
  const shown = isWhole ? showCell(own, format, view.date1904) : raw;
  return inPieces(makeFieldValue(reading, shown, first.cell, Math.min(0.98, line.score)), line);
}

/** A text in several cells keeps the cell of each part, so that a finding can name the one it means. */
function inPieces(value: FieldValue, { values }: Line): FieldValue {
  return values.length < 2 ? value : { ...value, pieces: values };
}

const isGoal = (label: string): boolean => /^tujuan(?: kerja sama)?$/.test(normaliseHeading(label));

/** `NPWP :` that nobody filled in: known to be asked for. */
const emptyLabel = ({ labelCell, label }: Line) => ({ cell: labelCell, label, field: null, value: null, sample: '' });

/** `30. Surat Kuasa Menteri Luar Negeri` between 29. and 31., which have their answers: one that nobody gave. */
function countsBetween({ mark, labelCell }: Line, before: Line | undefined, after: Line | undefined): boolean {
  const isNext = (line: Line | undefined, step: number): boolean =>
    line?.mark?.kind === mark?.kind &&
    line?.mark?.place === (mark?.place ?? 0) + step &&
    line.labelCell.columnIndex === labelCell.columnIndex;
  const answered = [before, after].filter((line) => line?.values.some(({ cell }) => cell.rowIndex === line.rowIndex));
  return mark?.kind === 'number' && isNext(before, -1) && isNext(after, 1) && answered.length > 0;
}

/** Where the answer to a label that has none would stand: as that of the label before it does, or of the one behind it. */
function answerCell({ labelCell }: Line, neighbours: readonly (Line | undefined)[]): CellRef | null {
  const like = neighbours.find((line) => line !== undefined && line.values.length > 0);
  const value = like?.values[0]?.cell;
  if (like === undefined || value === undefined) return null;
  const [down, right] = [value.rowIndex - like.rowIndex, value.columnIndex - like.labelCell.columnIndex];
  return { ...labelCell, rowIndex: labelCell.rowIndex + down, columnIndex: labelCell.columnIndex + right };
}

/** A number keeps the note that Excel lost its last digits. */
function readExtra(view: SheetView, line: Line, text: string): FieldValue {
  const { values } = line;
  const [first, ...more] = values;
  const cell = first?.cell ?? null;
  const value = cell === null || more.length > 0 ? '' : view.value(cell.rowIndex, cell.columnIndex);
  if (cell === null || typeof value !== 'number') return inPieces(makeFieldValue(sure(text), text, cell, 1), line);
  const format = view.format(cell.rowIndex, cell.columnIndex);
  return makeFieldValue(
    readCell(value, format, 'text', { ...PLAIN_CELL_CONTEXT, date1904: view.date1904 }),
    text,
    cell,
    1,
  );
}

/** Cells of a row side by side, rows below each other. */
function textOf(values: Line['values']): string {
  return values
    .map(({ text, cell }, index) => {
      const before = values[index - 1];
      return before === undefined ? text : `${before.cell.rowIndex === cell.rowIndex ? ' ' : '\n'}${text}`;
    })
    .join('');
}

/** Where two labels ask for a kind, `Bentuk Kerja Sama: Nota Kesepakatan` names the document. */
function namesDocument(lines: readonly Line[]): readonly Line[] {
  const kinds = lines.filter(({ field, chosen }) => field === 'kind' && !chosen);
  if (kinds.length < 2 || lines.some(({ field }) => field === 'instrument')) return lines;
  const named = kinds.find(({ values }) => {
    const text = textOf(values);
    return readCode('instrument', text).value !== null && readCode('kind', text).value === null;
  });
  return named === undefined ? lines : lines.map((line) => (line === named ? { ...line, field: 'instrument' } : line));
}

/** `Kategori: KSDPK` beside `Bidang Urusan: Pertanian`: the category is the kind. */
function namesKind(lines: readonly Line[]): readonly Line[] {
  const affairs = lines.filter(({ field, chosen }) => field === 'affair' && !chosen);
  const kinds = lines.filter(({ field }) => field === 'kind');
  const isKind = ({ values }: Line): boolean => readCode('kind', textOf(values)).value !== null;
  if (affairs.length === 0 || kinds.some((line) => line.chosen || isKind(line))) return lines;
  const named = affairs.find(({ values }) => readCode('kind', textOf(values)).certainty === 'sure');
  if (named === undefined) return lines;
  // `Bentuk Kerja Sama: Penyediaan pelayanan publik` beside it is none.
  return lines.map((line) => (line === named ? { ...line, field: 'kind' } : kinds.includes(line) ? { ...line, field: null, score: 0 } : line)); // prettier-ignore
}

/** `Upaya Penanganan` right below `Dampak Negatif` is no follow-up but a side of the impact. */
function namesHandling(lines: readonly Line[]): readonly Line[] {
  const isOfImpact = (line: Line | undefined): boolean => line !== undefined && asksForPart(line.label, 'impact');
  return lines.map((line, index) =>
    !line.chosen && isHandling(line.label) && isOfImpact(lines[index - 1]) ? { ...line, field: null, score: 0 } : line,
  );
}

/** `B. DASAR HUKUM` over `Undang-Undang`, `Peraturan Pemerintah`: the title of a section whose labels ask for the same. */
function namesSection(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (line.field === null || line.chosen || line.values.length > 0 || next === undefined) return line;
    const isTitle = line.mark?.kind === 'capital' || line.label === line.label.toUpperCase();
    const isSame = next.field === line.field || asksForPart(next.label, line.field);
    return isTitle && isSame && next.label !== line.label ? { ...line, field: null, score: 0, isAsked: true } : line;
  });
}

const OF_DATES: readonly (FieldId | null)[] = ['start', 'end', 'signedOn'];

/** `Dokumen awal: LoI Nomor 193 tanggal 18 Agustus 2025` names a document, not the day on which anything begins. */
function namesPaper(lines: readonly Line[]): readonly Line[] {
  const isPaper = (text: string): boolean =>
    /\b(?:nomor|no\.?)\s*\S*\d/i.test(text) && readCell(text, undefined, 'date', PLAIN_CELL_CONTEXT).value === null;
  return lines.map((line) =>
    OF_DATES.includes(line.field) && !line.chosen && isPaper(textOf(line.values))
      ? { ...line, field: null, score: 0 }
      : line,
  );
}

/** The form that lines make. `headRow`: where the headings over its columns begin, with the titles of the sheet above them. */
export function buildForm(
  view: SheetView,
  lines: readonly Line[],
  { left, right }: Band,
  headRow?: number,
): Omit<FoundForm, 'key' | 'isLeftAlone'> {
  const draft: FieldDraft = {};
  const extras: Record<string, FieldValue> = {};
  const labels: FormLabel[] = [];
  const used = new Set<number>();
  const keep = (label: string, value: FieldValue): void => {
    let name = label;
    for (let count = 2; extras[name] !== undefined; count += 1) name = `${label} (${count})`;
    extras[name] = value;
  };
  const named = namesSection(namesPaper(namesHandling(namesKind(namesDocument(lines)))));
  for (const [index, line] of named.entries()) {
    const [first] = line.values;
    if (line.head !== null) continue;
    if (line.field === null) {
      if (line.label.length > LONGEST_EXTRA || textKind(line.label) !== 'content') continue;
      if (first === undefined) {
        const isAsked =
          line.isAsked === true ||
          /[:：]\s*$/.test(line.text) ||
          dutyLabel(line.label) !== null ||
          countsBetween(line, named[index - 1], named[index + 1]);
        const answer = answerCell(line, [named[index - 1], named[index + 1]]);
        if (answer !== null && asksForPart(line.label, 'impact')) {
          keep(line.label, makeFieldValue(missing(), '', answer, 1));
          used.add(line.rowIndex);
          labels.push({ ...emptyLabel(line), value: answer, confidence: line.score, chosen: line.chosen });
        } else if (isAsked) labels.push({ ...emptyLabel(line), confidence: line.score, chosen: line.chosen });
        continue;
      }
      const text = textOf(line.values);
      labels.push({
        cell: line.labelCell,
        label: line.label,
        field: null,
        confidence: line.score,
        value: first.cell,
        sample: text,
        chosen: line.chosen,
      });
      keep(line.label, readExtra(view, line, text));
      used.add(line.rowIndex);
      for (const value of line.values) used.add(value.cell.rowIndex);
      continue;
    }
    used.add(line.rowIndex);
    for (const value of line.values) used.add(value.cell.rowIndex);
    const isFirst = draft[line.field] === undefined;
    if (isFirst || first !== undefined)
      labels.push({
        cell: line.labelCell,
        label: line.label,
        field: isFirst ? line.field : null,
        confidence: line.score,
        value: first?.cell ?? null,
        sample: first?.text ?? '',
        chosen: line.chosen && isFirst,
      });
    // `Persetujuan Menteri Luar Negeri :` behind that of the Minister of Home Affairs is asked for too.
    if (!isFirst && first === undefined)
      labels.push({ ...emptyLabel(line), confidence: line.score, chosen: line.chosen });
    const value = readValue(view, line, line.field);
    if (value === null) continue;
    if (isFirst) draft[line.field] = value;
    // `Tujuan` beside `Maksud` keeps its own cell; joinParts puts them together.
    else if (line.field === 'purpose' && draft.purpose !== undefined && !isGoal(line.label))
      draft.purpose = {
        ...draft.purpose,
        value: [draft.purpose.value, value.value].filter((part) => part !== null).join('\n'),
        raw: `${draft.purpose.raw}\n${value.raw}`,
      };
    else keep(line.label, value);
  }
  fillFromCaption(view, draft, lines, headRow);
  addLabelYear(draft, named.find(({ field, values }) => field === 'target' && values.length > 0)?.label);
  joinParts(draft, extras);
  deriveFields(draft, { ...PLAIN_CELL_CONTEXT, date1904: view.date1904 });
  const rows = [...used].sort((a, b) => a - b);
  const top = rows[0] ?? view.top;
  const bottom = rows.at(-1) ?? top;
  const range = { top, left, bottom, right };
  return {
    range,
    labels,
    usedRows: used,
    object: {
      fields: draft,
      extras,
      source: { sheet: view.sheet.name, kind: 'form', rows },
    },
  };
}

export function isLabel(text: string): boolean {
  const label = stripMarks(text);
  return label.length <= LONGEST_LABEL && !label.includes('\n') && (matchLabel(label)?.score ?? 0) >= LABEL_SCORE;
}

/**
 * Bands of columns with labels of their own: a column that holds labels with a value to their right, behind the values of
 * other labels, begins a band. Most forms are one band.
 */
function* bandsOf(view: SheetView, isTaken: (rowIndex: number) => boolean): Slices<Band[]> {
  const labels = new Map<number, number>();
  for (let row = view.top; row <= view.bottom; row += 1) {
    yield;
    if (isTaken(row)) continue;
    const filled = view.filled(row);
    const first = filled.findIndex((column) => isLabel(view.text(row, column)));
    if (first < 0) continue;
    for (const [index, column] of filled.entries()) {
      if (index < first + 2 || index === filled.length - 1) continue;
      if (isLabel(view.text(row, column))) labels.set(column, (labels.get(column) ?? 0) + 1);
    }
  }
  const starts = [...labels].flatMap(([column, count]) => (count >= FEWEST_OF_BAND ? [column] : []));
  starts.sort((a, b) => a - b);
  return [view.left, ...starts].map((left, index) => ({
    left,
    right: (starts[index] ?? view.right + 1) - 1,
  }));
}

/**
 * The forms of a sheet. `isTaken` names rows that belong to tables. Bands that are forms each by themselves are forms side by
 * side; else they are the columns of one form, read one after the other.
 */
export function* findForms(
  view: SheetView,
  isTaken: (rowIndex: number) => boolean,
  choices: MappingChoices,
): Slices<FoundForm[]> {
  const read = yield* readForms(view, isTaken, () => undefined);
  const keys = read.map(({ labels }) =>
    sourceKey(
      view.sheet.id,
      labels.map(({ label }) => label),
    ),
  );
  const chosen = keys.map((key) => recallChoices(choices, key).fields);
  const corrected = Object.fromEntries(chosen.flatMap((fields) => Object.entries(fields)));
  const hasLabels = Object.keys(corrected).some((label) => label !== KIND_CHOICE);
  const forms = hasLabels ? yield* readForms(view, isTaken, registerChoice(corrected)) : read;
  return forms.map((form, index) => ({
    ...form,
    key: keys[index] ?? sourceKey(view.sheet.id, []),
    isLeftAlone: chosenKind(chosen[index] ?? {}) === 'other',
  }));
}

/** `judul`, `pd`, `tgl_mulai`: short names that a form keeps for its programme. */
const CODE = /^[a-z][a-z0-9_]{0,15}$/;
const FEWEST_CODES = 5;

/** The last column, where it holds nothing but names for a programme, each once, beside labels and answers; null for none. */
function codeColumn(view: SheetView, isTaken: (rowIndex: number) => boolean): number | null {
  const texts: string[] = [];
  for (let row = view.top; row <= view.bottom; row += 1) {
    const last = view.filled(row).at(-1) ?? -1;
    if (last !== view.right || isTaken(row)) continue;
    texts.push(view.text(row, last));
  }
  const isOfCodes = texts.length >= FEWEST_CODES && texts.every((text) => CODE.test(text));
  return isOfCodes && new Set(texts).size === texts.length && view.right > view.left + 1 ? view.right : null;
}

function* readForms(
  view: SheetView,
  isTaken: (rowIndex: number) => boolean,
  fieldOf: LabelChoice,
): Slices<Omit<FoundForm, 'key' | 'isLeftAlone'>[]> {
  const bands: BandLines[] = [];
  const codes = codeColumn(view, isTaken);
  for (const band of yield* bandsOf(view, isTaken)) {
    const own = codes === null || codes <= band.left ? band : { ...band, right: Math.min(band.right, codes - 1) };
    bands.push({ band: own, lines: yield* readLines(view, isTaken, own, fieldOf) });
  }
  const forms = formsIn(bands, { left: view.left, right: view.right });
  return forms.flatMap(({ band, lines }) => (isForm(lines) ? [buildForm(view, lines, band)] : []));
}
