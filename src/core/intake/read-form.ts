/**
 * Proposal forms: labels down a sheet with their values to the right, behind a colon or in the rows below. A label is a text
 * that names a field; a form needs four different ones. A title label seen again begins the next form.
 */
import type { CellRange, CellRef } from '../model/cell';
import { KIND_CHOICE, type FormLabel, type MappingChoices } from '../model/intake';
import type { FieldId, FieldValue } from '../model/object';
import { sure } from '../parse/make-reading';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { FIELDS } from '../register/fields';
import { deriveFields } from './derive-fields';
import { makeFieldValue, type FieldDraft } from './field-value';
import { chosenKind, registerChoice } from './heading-choices';
import { matchLabel } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import type { DraftObject } from './read-register';
import { contextForHeading } from './read-row';
import { recallChoices } from './recall-choices';
import { isSignatureText } from './row-marks';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';
import { sourceKey } from './source-key';

/** Least score of a label: labels stand alone, without values below to speak for them. */
const LABEL_SCORE = 0.8;
const FEWEST_LABELS = 4;
const LONGEST_LABEL = 60;
/** Labels that make a column the first of a band. */
const FEWEST_OF_BAND = 2;

/** Columns that a form is read from. */
interface Band {
  readonly left: number;
  readonly right: number;
}

interface Line {
  readonly rowIndex: number;
  readonly label: string;
  readonly labelCell: CellRef;
  readonly field: FieldId | null;
  readonly score: number;
  readonly chosen: boolean;
  /** How the label is marked: by a number, a letter (Roman numerals count as capitals) or not at all. */
  readonly mark: Mark;
  readonly values: { readonly text: string; readonly cell: CellRef }[];
}

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

type Mark = 'number' | 'small' | 'capital' | null;

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['number', /^\(?\d{1,2}[.)]\s/],
  ['capital', /^\(?(?:[A-Z]|[IVX]{1,4})[.)]\s/],
  ['small', /^\(?[a-z][.)]\s/],
];

function markOf(text: string): Mark {
  return MARKS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A title over the sheet: no value, merged over three columns or more. */
function isBanner(view: SheetView, line: Line): boolean {
  const merge = view.mergeAt(line.rowIndex, line.labelCell.columnIndex);
  return line.values.length === 0 && merge !== undefined && merge.right - merge.left >= 2;
}

/** Whether a line without value carries on the text that stands below its label: right under it, and not marked like a label. */
function carriesOn(line: Line, above: Line): boolean {
  if (line.field !== null && !(above.mark !== null && line.mark !== above.mark)) return false;
  const last = above.values.at(-1);
  if (last === undefined) return true;
  const isBelow = above.values[0]?.cell.columnIndex === above.labelCell.columnIndex;
  const isMarkedAlike = line.mark !== null && line.mark === above.mark;
  return isBelow && !isMarkedAlike && last.cell.rowIndex === line.rowIndex - 1;
}

function stripMarks(text: string): string {
  return text
    .replace(/^\s*(?:\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][.)]|[IVX]{1,4}\.)\s*/, '')
    .replace(/[:：]\s*$/, '')
    .trim();
}

/** Label and value of a row: cells before the first value, a colon cell skipped; `Judul : …` in one cell is split. */
function readLine(view: SheetView, rowIndex: number, band: Band, fieldOf: LabelChoice): Line | null {
  const filled = view
    .filled(rowIndex, band.left, band.right)
    .filter((column) => !/^[:：]$/.test(view.text(rowIndex, column)));
  const cell = (columnIndex: number): CellRef => ({
    sheet: view.sheet.name,
    rowIndex,
    columnIndex,
  });
  const first = filled.find((column) => !/^\(?(\d{1,2}|[a-zA-Z]|[IVX]{1,4})[.)]?$/.test(view.text(rowIndex, column)));
  if (first === undefined) return null;
  const text = view.text(rowIndex, first);
  const inCell = /^([^:\n]{3,60}?)\s*:\s*(\S[\s\S]*)$/.exec(text);
  const label = stripMarks(inCell?.[1] ?? text);
  const match = label.length <= 80 ? matchLabel(label) : null;
  const rest = filled.filter((column) => column > first);
  const values = rest
    .map((column) => ({
      text: view.text(rowIndex, column).replace(/^[:：]\s*/, ''),
      cell: cell(column),
    }))
    .filter((value) => value.text !== '');
  if (inCell) values.unshift({ text: inCell[2] ?? '', cell: cell(first) });
  const choice = fieldOf(normaliseHeading(label));
  const known = match !== null && match.score >= LABEL_SCORE;
  const read = known ? { field: match.field, score: match.score } : { field: null, score: 0 };
  return {
    rowIndex,
    label,
    labelCell: cell(first),
    ...(choice === undefined ? read : { field: choice, score: 1 }),
    chosen: choice !== undefined,
    mark: markOf(text),
    values,
  };
}

/** Lines of the sheet outside the tables; texts without a label carry on the value above. */
function* readLines(
  view: SheetView,
  isTaken: (rowIndex: number) => boolean,
  band: Band,
  fieldOf: LabelChoice,
): Slices<Line[]> {
  const lines: Line[] = [];
  let valueColumn = -1;
  for (let rowIndex = view.top; rowIndex <= view.bottom; rowIndex += 1) {
    yield;
    if (isTaken(rowIndex)) {
      valueColumn = -1;
      continue;
    }
    const line = readLine(view, rowIndex, band, fieldOf);
    if (line === null) continue;
    const above = lines.at(-1);
    if (line.values.length === 0 && isTaken(rowIndex + 1)) continue;
    const startsAtValue =
      above !== undefined && line.labelCell.columnIndex === valueColumn && valueColumn > above.labelCell.columnIndex;
    if (isBanner(view, line)) continue;
    if (isSignatureText(line.label) && line.field === null) break;
    if (startsAtValue && above.field !== null)
      above.values.push({
        text: view.text(rowIndex, line.labelCell.columnIndex),
        cell: line.labelCell,
      });
    else if (above !== undefined && above.field !== null && line.values.length === 0 && carriesOn(line, above))
      above.values.push({
        text: view.text(rowIndex, line.labelCell.columnIndex),
        cell: line.labelCell,
      });
    else {
      lines.push(line);
      valueColumn = line.values[0]?.cell.columnIndex ?? -1;
      if (valueColumn === line.labelCell.columnIndex) valueColumn = -1;
    }
  }
  return lines;
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
  return makeFieldValue(
    reading,
    isWhole ? showCell(own, format, view.date1904) : raw,
    first.cell,
    Math.min(0.98, line.score),
  );
}

function buildForm(
  view: SheetView,
  lines: readonly Line[],
  { left, right }: Band,
): Omit<FoundForm, 'key' | 'isLeftAlone'> {
  const draft: FieldDraft = {};
  const extras: Record<string, FieldValue> = {};
  const labels: FormLabel[] = [];
  const used = new Set<number>();
  for (const line of lines) {
    const [first] = line.values;
    if (line.field === null) {
      if (
        first !== undefined &&
        line.values.length <= 2 &&
        line.label.length <= 50 &&
        textKind(line.label) === 'content'
      ) {
        labels.push({
          cell: line.labelCell,
          label: line.label,
          field: null,
          confidence: line.score,
          value: first.cell,
          sample: first.text,
          chosen: line.chosen,
        });
        extras[line.label] = makeFieldValue(sure(first.text), first.text, first.cell, 1);
        used.add(line.rowIndex);
      }
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
    const value = readValue(view, line, line.field);
    if (value === null) continue;
    if (isFirst) draft[line.field] = value;
    else if (line.field === 'purpose' && draft.purpose !== undefined)
      draft.purpose = {
        ...draft.purpose,
        value: [draft.purpose.value, value.value].filter((part) => part !== null).join('\n'),
        raw: `${draft.purpose.raw}\n${value.raw}`,
      };
    else extras[line.label] = value;
  }
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

/** Lines of a band of columns, a title label seen again beginning the next part. */
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const current = parts.at(-1);
    const isNext =
      line.field === 'title' && current?.some((other) => other.field === 'title') === true && line.values.length > 0;
    if (current === undefined || isNext) parts.push([line]);
    else current.push(line);
  }
  return parts;
}

/** One whose labels a person corrected is a form whatever they stand for now. */
function isForm(lines: readonly Line[]): boolean {
  if (lines.some(({ chosen }) => chosen)) return true;
  const fields = new Set(lines.map((line) => line.field).filter((field) => field !== null));
  return (
    fields.size >= FEWEST_LABELS &&
    (fields.has('title') || fields.has('object')) &&
    lines.some((line) => line.field !== null && line.values.length > 0)
  );
}

function isLabel(text: string): boolean {
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

/** The field a person chose for a normalised label; null for none, undefined where they chose nothing. */
type LabelChoice = ReturnType<typeof registerChoice>;

function* readForms(
  view: SheetView,
  isTaken: (rowIndex: number) => boolean,
  fieldOf: LabelChoice,
): Slices<Omit<FoundForm, 'key' | 'isLeftAlone'>[]> {
  const bands: { readonly band: Band; readonly lines: readonly Line[] }[] = [];
  for (const band of yield* bandsOf(view, isTaken))
    bands.push({ band, lines: yield* readLines(view, isTaken, band, fieldOf) });
  const areForms = bands.every(({ lines }) => isForm(lines));
  const whole = { left: view.left, right: view.right };
  const read = areForms ? bands : [{ band: whole, lines: bands.flatMap(({ lines }) => lines) }];
  return read.flatMap(({ band, lines }) =>
    partsOf(lines).flatMap((part) => (isForm(part) ? [buildForm(view, part, band)] : [])),
  );
}
