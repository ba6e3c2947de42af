/** Reads one sheet: its tables, then its forms, then what is left; every part of it is a source. */
import type { CellRange } from '../model/cell';
import type { MappingChoices, SkipReason, Source } from '../model/intake';
import type { SheetSnapshot } from '../model/snapshot';
import { leaveTables } from './beside-form';
import { findOtherTables, type OtherTable } from './find-other-tables';
import { dutiesOnForm } from './form-duties';
import { findLooseTexts } from './loose-texts';
import { findTables } from './find-tables';
import { withOpenRow } from './open-row';
import { addPartRows } from './part-tables';
import { findForms, type FoundForm } from './read-form';
import { formKeys } from './form-keys';
import { readMatrices, withoutMatrices, type ReadMatrix } from './read-matrix';
import { findRecordForm } from './read-record-form';
import type { DraftObject } from './read-register';
import { chosenKind } from './heading-choices';
import { readStudySheet } from './read-study-sheet';
import { readTable } from './read-table';
import { resourcesOnForm } from './row-resources';
import { isPairwise } from './table-kind';
import { recallChoices } from './recall-choices';
import { isSignatureText } from './row-marks';
import { plainSource, TITLE_REACH, type SheetResult } from './sheet-result';
import { viewSheet, type SheetView } from './sheet-view';
import type { Slices } from './slices';
import { sourceKey } from './source-key';

/** Rows of a form's sheet that are neither its own, nor another form's, nor a table's: titles above, signatures and notes below. */
function skippedAround(
  view: SheetView,
  form: Pick<FoundForm, 'range' | 'usedRows'>,
  forms: readonly Pick<FoundForm, 'range' | 'usedRows'>[],
  isTaken: (row: number) => boolean,
): { rowIndex: number; reason: SkipReason }[] {
  const isFirst = forms[0] === form;
  const next = forms[forms.indexOf(form) + 1];
  const skipped: { rowIndex: number; reason: SkipReason }[] = [];
  for (
    let rowIndex = isFirst ? view.top : form.range.top;
    rowIndex < (next?.range.top ?? view.bottom + 1);
    rowIndex += 1
  ) {
    const filled = view.filled(rowIndex);
    if (filled.length === 0 || form.usedRows.has(rowIndex) || isTaken(rowIndex)) continue;
    const isSignature = filled.some((column) => isSignatureText(view.text(rowIndex, column)));
    const isTitle = rowIndex < form.range.bottom || isTaken(rowIndex + 1);
    skipped.push({
      rowIndex,
      reason: isTitle ? 'title' : isSignature ? 'signature' : 'note',
    });
  }
  return skipped;
}

/** Tables of no known kind are listed and left alone, but for those a person took for a kind. */
function* readOtherTables(
  view: SheetView,
  taken: readonly CellRange[],
  choices: MappingChoices,
  result: SheetResult,
): Slices<void> {
  for (const { range, headerRows, firstBody, columns } of yield* findOtherTables(view, taken)) {
    const headings = columns.map((column) => column.heading);
    const key = sourceKey(view.sheet.id, headings);
    const kind = chosenKind(recallChoices(choices, key).fields);
    if (kind !== null && kind !== 'other') {
      const rows = headerRows.filter((row) => row < firstBody);
      const table = { range, headerRows: rows, numberingRows: [], columns, firstBody, lastBody: range.bottom };
      yield* readTable(view, table, choices, result);
      continue;
    }
    const isSquare = kind === null && isPairwise(squareColumns(view, { range, headerRows, columns }));
    result.sources.push({
      ...(isSquare
        ? plainSource(view, 'pairwise', null)
        : plainSource(view, 'other', kind === null ? 'unknownHeadings' : 'chosen')),
      key,
      range,
      headerRows,
      columns: columns.map((column) => ({ ...column, field: null, confidence: 0, samples: [], chosen: false })),
      ...(kind === null ? {} : { isKindChosen: true }),
    });
  }
}

/** By the lowest row of headings: over those of a square the assessor may be named. */
function squareColumns(
  view: SheetView,
  { range, headerRows, columns }: Pick<OtherTable, 'range' | 'headerRows' | 'columns'>,
): Parameters<typeof isPairwise>[0] {
  const header = headerRows.at(-1) ?? range.top;
  const rows = Array.from({ length: Math.max(0, range.bottom - header) }, (_, index) => header + 1 + index);
  return columns.map(({ columnIndex }) => ({
    heading: view.text(header, columnIndex),
    values: rows.map((row) => view.value(row, columnIndex)),
  }));
}

/** Rows around and within a matrix that answer nothing: titles, headings, sections, and below the last one signatures and notes. */
function skippedAroundMatrix(
  view: SheetView,
  { matrix, forms }: ReadMatrix,
  others: readonly ReadMatrix[],
  isTaken: (row: number) => boolean,
): Source['skipped'] {
  const isOther = (row: number): boolean =>
    others.some(({ matrix: { top, bottom } }) => row >= top && row <= bottom && top !== matrix.top);
  const isLast = others.at(-1)?.matrix === matrix;
  const skipped: { rowIndex: number; reason: SkipReason }[] = [];
  const from = Math.max(view.top, matrix.top - TITLE_REACH);
  for (let rowIndex = from; rowIndex <= (isLast ? view.bottom : matrix.bottom); rowIndex += 1) {
    const filled = view.filled(rowIndex);
    const isUsed = forms.some(({ usedRows }) => usedRows.has(rowIndex));
    if (filled.length === 0 || isUsed || isTaken(rowIndex) || isOther(rowIndex)) continue;
    const isHeader = rowIndex >= matrix.top && rowIndex < matrix.firstRow;
    const isSignature = filled.some((column) => isSignatureText(view.text(rowIndex, column)));
    const below = isSignature ? 'signature' : 'note';
    skipped.push({ rowIndex, reason: isHeader ? 'header' : rowIndex <= matrix.bottom ? 'title' : below });
  }
  return skipped;
}

/** A form for each proposal of a matrix; the first tells of the rows around them. */
function addMatrices(
  view: SheetView,
  matrices: readonly ReadMatrix[],
  isTaken: (row: number) => boolean,
  result: SheetResult,
): void {
  const told = new Set(result.sources.flatMap(({ skipped }) => skipped.map(({ rowIndex }) => rowIndex)));
  const isTold = (row: number): boolean => isTaken(row) || told.has(row);
  for (const read of matrices)
    for (const form of read.forms) {
      const skipped = form === read.forms[0] ? skippedAroundMatrix(view, read, matrices, isTold) : [];
      if (form.isLeftAlone) {
        result.sources.push(leftForm(view, form, skipped));
        continue;
      }
      const { key, range, labels } = form;
      result.objects.push(form.object);
      result.records.push(...resourcesOnForm(view, labels, form.object), ...dutiesOnForm(view, labels, form.object));
      result.sources.push({ ...plainSource(view, 'form', null), key, range, labels, rows: 1, skipped });
    }
}

/** A form that a person said is none of ours. */
function leftForm(
  view: SheetView,
  { key, labels, range }: Pick<FoundForm, 'key' | 'labels' | 'range'>,
  skipped: Source['skipped'],
): Source {
  return { ...plainSource(view, 'other', 'chosen'), key, range, labels, skipped, isKindChosen: true };
}

/** A sheet without content is one source of kind `other`. */
export function* readSheet(sheet: SheetSnapshot, date1904: boolean, choices: MappingChoices): Slices<SheetResult> {
  const whole = viewSheet(sheet, date1904);
  const result: SheetResult = {
    sources: [],
    objects: [],
    costs: [],
    records: [],
    studies: [],
    texts: [],
    parts: [],
  };
  if (sheet.grid.values.length === 0) return { ...result, sources: [plainSource(whole, 'other', 'empty')] };
  const matrices = yield* readMatrices(whole, choices);
  const view = withoutMatrices(
    whole,
    matrices.map(({ matrix }) => matrix),
  );
  const taken: CellRange[] = [];
  for (const table of yield* findTables(view)) taken.push(yield* readTable(view, table, choices, result));
  const isTaken = (row: number): boolean => taken.some((range) => row >= range.top && row <= range.bottom);
  if (result.sources.some(({ kind }) => kind === 'feasibility')) {
    const study = readStudySheet(view);
    if (study !== null) result.studies.push(study);
  }
  const hasRegister = result.sources.some((source) => source.kind === 'register');
  const rest = hasRegister ? { view, isTaken, around: [] } : yield* leaveTables(view, result.sources);
  const recordForm = hasRegister ? null : yield* findRecordForm(rest.view, rest.isTaken, choices);
  const found = hasRegister || recordForm !== null ? [] : yield* findForms(rest.view, rest.isTaken, choices);
  const forms = found.filter(({ isLeftAlone }) => !isLeftAlone);
  const costRows = result.costs.splice(0);
  const recordRows = result.records.splice(0);
  const isOfForm = (row: number): boolean =>
    forms.some((form) => row <= form.range.bottom && row >= form.range.top - TITLE_REACH);
  if (forms.length > 0) {
    const cleaned = result.sources.splice(0).map((source) => ({
      ...source,
      skipped: source.skipped.filter((row) => row.reason !== 'title' || !isOfForm(row.rowIndex)),
    }));
    result.sources.push(...cleaned);
  }
  const isTitleOfTable = (row: number): boolean =>
    result.sources.some((source) => source.skipped.some((skip) => skip.rowIndex === row));
  for (const [index, form] of forms.entries()) {
    const above = forms.slice(0, index).findLast(({ range }) => range.bottom < form.range.top);
    const from = (above?.range.bottom ?? view.top - 1) + 1;
    const keys = formKeys(view, form.range, from, forms.length === 1);
    if (keys.length > 0) form.object.source = { ...form.object.source, keys };
    result.objects.push(form.object);
    result.records.push(
      ...resourcesOnForm(view, form.labels, form.object),
      ...dutiesOnForm(view, form.labels, form.object),
    );
    result.sources.push({
      ...plainSource(view, 'form', null),
      key: form.key,
      range: form.range,
      labels: form.labels,
      rows: 1,
      skipped: skippedAround(view, form, found, isTaken).filter((row) => !isTitleOfTable(row.rowIndex)),
    });
  }
  const left = found.filter(({ isLeftAlone }) => isLeftAlone);
  result.sources.push(...left.map((form) => leftForm(view, form, skippedAround(view, form, found, isTaken))));
  const columns = matrices.flatMap((read) => read.forms).filter(({ isLeftAlone }) => !isLeftAlone);
  const all = [...forms, ...columns];
  const formAt = (rowIndex: number): DraftObject | null =>
    (forms.filter((form) => form.range.top <= rowIndex).at(-1) ?? (all.length === 1 ? all[0] : undefined))?.object ??
    null;
  for (const form of all.length === 1 ? all : forms)
    addPartRows(
      form.object,
      result.parts.filter(({ rowIndex }) => formAt(rowIndex) === form.object),
    );
  // Those of a sheet without forms name their proposals and find them in the workbook.
  if (forms.length > 0) result.parts.splice(0);
  result.costs.push(...costRows.map(({ row }) => ({ row, draft: formAt(row.cell.rowIndex) })));
  result.records.push(...recordRows.map(({ row, draft }) => ({ row, draft: draft ?? formAt(row.rowIndex) })));
  if (recordForm?.isLeftAlone === true) result.sources.push(leftForm(view, recordForm, []));
  else if (recordForm !== null) {
    result.records.push({ row: recordForm.record, draft: null });
    result.sources.push({
      ...plainSource(view, recordForm.kind, null),
      key: recordForm.key,
      range: recordForm.range,
      labels: recordForm.labels,
      rows: 1,
      skipped: skippedAround(view, recordForm, [recordForm], isTaken).filter((row) => !isTitleOfTable(row.rowIndex)),
    });
  }
  addMatrices(whole, matrices, (row) => isTaken(row) || found.some(({ usedRows }) => usedRows.has(row)), result);
  if (found.length === 0 && recordForm === null) yield* readOtherTables(view, taken, choices, result);
  if (result.sources.length === 0) result.sources.push(plainSource(view, 'other', 'noTable'));
  const tables = result.sources.filter(({ kind, labels }) => kind !== 'other' && labels.length === 0);
  const isRead = (row: number): boolean =>
    tables.some(({ range }) => row >= range.top && row <= range.bottom) ||
    [...found, ...(recordForm === null ? [] : [recordForm])].some(({ usedRows }) => usedRows.has(row));
  const isUnread = result.sources.every(({ kind, isKindChosen }) => kind === 'other' && isKindChosen !== true);
  for (const row of yield* findLooseTexts(view, isRead, isUnread, rest.around))
    result.texts.push({ row, draft: formAt(row.cell.rowIndex) });
  return { ...result, sources: result.sources.map((source) => withOpenRow(source, view)) };
}
