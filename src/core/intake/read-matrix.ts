/** Reads a matrix of proposals: each column as a form with the labels they share and cells of its own. */
import type { CellRef } from '../model/cell';
import { rowKey } from '../register/object-keys';
import { sure } from '../parse/make-reading';
import { nameByObject } from './derive-fields';
import { makeFieldValue } from './field-value';
import { answerAt, findMatrices, type Matrix, type Proposal } from './find-matrices';
import { isPartName, MARK_ALONE, readLabel, type LabelChoice, type Line } from './form-lines';
import { chosenKind, registerChoice } from './heading-choices';
import { buildForm, type FoundForm } from './read-form';
import { recallChoices } from './recall-choices';
import type { MappingChoices } from '../model/intake';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';
import { sourceKey } from './source-key';

/** Confidence of what the heading of a column says. */
const HEADING_SCORE = 0.9;

/** `Usulan A`, `P-1`, `3A`, `Proposal 2: Bank Sampah`: words that say nothing, a code, a name. */
const NAMED =
  /^(?:(?:usulan|proposal|rencana|calon|objek|program|kegiatan|paket|opsi|alternatif|formulir|form|kak|kerja sama|kode|nomor|no\.?|ke)[\s.#:(–-]*)*(?:\(?([A-Z]{1,5}[-./ ]?\d{1,4}|[A-Z]|\d{1,3}[A-Z]?|[IVX]{1,5})\)?(?![\p{L}\d]))?[\s.:–—()-]*(.*?)\)?$/isu;

export interface ReadMatrix {
  readonly matrix: Matrix;
  readonly forms: readonly FoundForm[];
}

interface Label {
  readonly text: string;
  readonly cell: CellRef;
  readonly mark: string | null;
}

/** The text nearest to the answers that is no mark, seen through merged areas. */
function labelOf(view: SheetView, row: number, last: number): Label | null {
  for (let column = last; column >= view.left; column -= 1) {
    const text = view.text(row, column);
    if (text === '' || /^[:：]$/.test(text) || MARK_ALONE.test(text)) continue;
    const mark =
      view
        .filled(row, view.left, column - 1)
        .map((one) => view.text(row, one))
        .at(-1) ?? null;
    return { text, cell: { sheet: view.sheet.name, rowIndex: row, columnIndex: column }, mark };
  }
  return null;
}

/** `Dampak` over `Positif` and `Negatif`: the group in the column before, where the label alone says nothing. */
function groupOf(view: SheetView, { cell }: Label): string {
  const column = cell.columnIndex - 1;
  if (column < view.left) return '';
  const origin = view.origin(cell.rowIndex, column);
  const text = view.text(origin.rowIndex, origin.columnIndex);
  return MARK_ALONE.test(text) ? '' : text;
}

function answersOf(view: SheetView, row: number, { columns }: Proposal, last: number): Line['values'] {
  const cells = new Map<number, CellRef>();
  for (const column of columns) {
    const cell = answerAt(view, row, column, last);
    if (cell !== null) cells.set(cell.columnIndex, cell);
  }
  return [...cells.values()].flatMap((cell) => {
    const text = view.text(row, cell.columnIndex).replace(/^[:：]\s*/, '');
    return text === '' ? [] : [{ text, cell }];
  });
}

/** Lines of all proposals at once: a row without label carries on the answer above, or answers the title right above it. */
function linesOf(view: SheetView, matrix: Matrix, fieldOf: LabelChoice): Line[][] {
  const { lastLabelColumn: last, proposals } = matrix;
  const lines: Line[][] = proposals.map(() => []);
  const add = (label: Label, answers: readonly Line['values'][]): void => {
    const alone = readLabel(label.text, label.mark, fieldOf);
    const group = alone.field === null ? groupOf(view, label) : '';
    const joined = group === '' ? alone : readLabel(`${group} ${label.text}`, label.mark, fieldOf);
    const read = joined.field === null ? alone : joined;
    const isSection = answers.length === 0 && (read.field === null || isPartName(read));
    if (isSection) return;
    const place = { rowIndex: label.cell.rowIndex, labelCell: label.cell, text: label.text };
    for (const [index, line] of lines.entries())
      line.push({ ...read, ...place, values: [...(answers[index] ?? [])], head: null, isSetOff: true, isAsked: true });
  };
  let waiting: Label | null = null;
  for (let row = matrix.firstRow; row <= matrix.bottom; row += 1) {
    const label = labelOf(view, row, last);
    const answers = proposals.map((proposal) => answersOf(view, row, proposal, last));
    const isAnswered = answers.some((values) => values.length > 0);
    if (label !== null) {
      if (waiting !== null) add(waiting, []);
      waiting = isAnswered ? null : label;
      if (isAnswered) add(label, answers);
    } else if (isAnswered && waiting !== null) {
      add(waiting, answers);
      waiting = null;
    } else if (isAnswered) {
      for (const [index, values] of answers.entries()) lines[index]?.at(-1)?.values.push(...values);
    }
  }
  if (waiting !== null) add(waiting, []);
  return withoutSections(lines);
}

/** Titles of sections that read like labels: nobody answers them, and they are not counted or their label comes again. */
function withoutSections(lines: readonly Line[][]): Line[][] {
  const [first = []] = lines;
  const isEmpty = first.map((_line, at) => lines.every((own) => own[at]?.values.length === 0));
  const isCounted = first.filter(({ mark }) => mark !== null).length * 2 > first.length;
  const areNumbered = first.filter(({ mark }) => mark?.kind === 'number').length * 2 > first.length;
  const isSection = first.map((line, at) => {
    const isSaidAgain = first.some((other, place) => other.field === line.field && isEmpty[place] === false);
    return (
      isEmpty[at] === true &&
      (isSaidAgain || (isCounted && line.mark === null) || (areNumbered && line.mark?.kind === 'capital'))
    );
  });
  return lines.map((own) => own.filter((_line, at) => isSection[at] === false));
}

/** Code and name that the headings of a column give. */
export function nameOf(headings: Proposal['headings']): {
  readonly code: { readonly text: string; readonly raw: string; readonly cell: CellRef } | null;
  readonly name: { readonly text: string; readonly cell: CellRef } | null;
} {
  let code = null;
  let name = null;
  for (const { text: raw, cell } of headings) {
    const [, found = '', rest = ''] = NAMED.exec(raw.replace(/\n/g, ' ').trim()) ?? [];
    if (found !== '') code = { text: found, raw, cell };
    if (rest.length > 2) name = { text: found === '' ? raw : rest, cell };
  }
  return { code, name };
}

/** What the heading says fills what the rows leave open: the code, and a name where no row is of titles. */
function withHeading(form: ReturnType<typeof buildForm>, { headings }: Proposal, isTitled: boolean): typeof form {
  const { code, name } = nameOf(headings);
  const { fields } = form.object;
  // A title over the sheet is none of one column.
  if (!isTitled) delete fields.title;
  if (name !== null && !isTitled) fields.title = makeFieldValue(sure(name.text), name.text, name.cell, HEADING_SCORE);
  nameByObject(fields);
  if (code === null) return form;
  fields.id ??= makeFieldValue(sure(code.text), code.raw, code.cell, HEADING_SCORE);
  const key = rowKey(code.text);
  if (key !== '') form.object.source = { ...form.object.source, keys: [key] };
  return form;
}

function formsOf(view: SheetView, matrix: Matrix, fieldOf: LabelChoice): ReturnType<typeof buildForm>[] {
  return linesOf(view, matrix, fieldOf).flatMap((lines, index) => {
    const proposal = matrix.proposals[index];
    if (proposal === undefined || lines.every(({ values }) => values.length === 0)) return [];
    const band = { left: Math.min(...proposal.columns), right: Math.max(...proposal.columns) };
    const isTitled = lines.some(({ field }) => field === 'title');
    return [withHeading(buildForm(view, lines, band, matrix.top), proposal, isTitled)];
  });
}

/** The matrices of a sheet with a form for each proposal. Corrections of a label count for all columns, which share it. */
export function* readMatrices(view: SheetView, choices: MappingChoices): Slices<ReadMatrix[]> {
  const read: ReadMatrix[] = [];
  for (const matrix of yield* findMatrices(view)) {
    yield;
    const plain = formsOf(view, matrix, () => undefined);
    const keys = plain.map(({ labels }) =>
      sourceKey(
        view.sheet.id,
        labels.map(({ label }) => label),
      ),
    );
    const chosen = keys.map((key) => recallChoices(choices, key).fields);
    const corrected = Object.fromEntries(chosen.flatMap((fields) => Object.entries(fields)));
    const forms = Object.keys(corrected).length === 0 ? plain : formsOf(view, matrix, registerChoice(corrected));
    read.push({
      matrix,
      forms: forms.map((form, index) => ({
        ...form,
        key: keys[index] ?? sourceKey(view.sheet.id, []),
        isLeftAlone: chosenKind(chosen[index] ?? {}) === 'other',
      })),
    });
  }
  return read;
}

/** Columns of a matrix, from its labels to the last of its proposals and what stands right beside it. */
function widthOf(view: SheetView, { top, bottom, proposals }: Matrix): number {
  let right = Math.max(...proposals.flatMap(({ columns }) => columns));
  const isEmpty = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) if (view.text(row, column) !== '') return false;
    return true;
  };
  while (right < view.right && !isEmpty(right + 1)) right += 1;
  return right;
}

/** The sheet without the cells of its matrices, for what else stands on it: tables behind an empty column are not theirs. */
export function withoutMatrices(view: SheetView, matrices: readonly Matrix[]): SheetView {
  if (matrices.length === 0) return view;
  const ranges = matrices.map((matrix) => ({ ...matrix, right: widthOf(view, matrix) }));
  const isHidden = (row: number, column: number): boolean =>
    ranges.some(({ top, bottom, right }) => row >= top && row <= bottom && column <= right);
  return {
    ...view,
    value: (row, column) => (isHidden(row, column) ? '' : view.value(row, column)),
    text: (row, column) => (isHidden(row, column) ? '' : view.text(row, column)),
    mergeAt: (row, column) => (isHidden(row, column) ? undefined : view.mergeAt(row, column)),
    filled: (row, left, right) => view.filled(row, left, right).filter((column) => !isHidden(row, column)),
  };
}
