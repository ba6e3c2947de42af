/**
 * The intake: every visible sheet that the add-in does not own, to sources, objects and cost lines. Reads only; the same
 * snapshot and choices give the same result.
 */
import type { CellRange } from '../model/cell';
import type {
  CostFieldId,
  CostLine,
  HeadingChanges,
  IntakeResult,
  MappingChoices,
  SkipReason,
  Source,
  SourceColumn,
  SourceFieldId,
  SourceKind,
} from '../model/intake';
import type { CooperationObject, FieldId } from '../model/object';
import type { RecordFieldId, SourceRecord } from '../model/record';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { doubtful, sure } from '../parse/make-reading';
import { attachCosts } from '../register/attach';
import { classifyRows, type BodyRow } from './classify-rows';
import { fillField, makeFieldValue } from './field-value';
import { findOtherTables } from './find-other-tables';
import { findTables, type FoundTable } from './find-tables';
import { mapHeadings, type HeadingColumn } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import { readCostLines } from './read-costs';
import { findForms, type FoundForm } from './read-form';
import { findRecordForm } from './read-record-form';
import { readRecords } from './read-records';
import { readRegisterRows, type DraftObject } from './read-register';
import { isSignatureText } from './row-marks';
import { recallChoices } from './recall-choices';
import { viewSheet, type SheetView } from './sheet-view';
import { finish, isSliceEnd, type Slices } from './slices';
import { findCopies, withRemarks } from './source-remarks';
import { isRecordKind } from './source-kinds';
import { decideKind } from './table-kind';

/** A row and the object of the form it stands on. */
interface OnForm<T> {
  readonly row: T;
  readonly draft: DraftObject | null;
}

interface SheetResult {
  readonly sources: Source[];
  readonly objects: DraftObject[];
  readonly costs: OnForm<CostLine>[];
  readonly records: OnForm<SourceRecord>[];
}

/** Rows above a table or form in which its titles are looked for. */
const TITLE_REACH = 8;

/** Rows of the body that headings are judged by. */
const EVIDENCE_ROWS = 40;

/** Key under which corrections for a source are kept: its sheet and its headings. */
export function sourceKey(sheetId: string, headings: readonly string[]): string {
  return `${sheetId}|${headings.map(normaliseHeading).join('|')}`;
}

/** Id of the n-th object: `KS-001` and up, at least three digits. */
export function objectId(number: number): string {
  return `KS-${String(number).padStart(3, '0')}`;
}

function samples(view: SheetView, table: FoundTable, columnIndex: number): string[] {
  const texts: string[] = [];
  for (let row = table.firstBody; row <= table.lastBody && texts.length < 3; row += 1) {
    const text = view.text(row, columnIndex);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

/** The first rows that look like data: two cells or more, before any signature. */
function evidenceRows(view: SheetView, table: FoundTable): number[] {
  const { left, right } = table.range;
  const rows: number[] = [];
  for (let row = table.firstBody; row <= table.lastBody && rows.length < EVIDENCE_ROWS; row += 1) {
    const filled = view.filled(row, left, right);
    if (filled.length <= 3 && filled.some((column) => isSignatureText(view.text(row, column)))) break;
    if (filled.length >= 2) rows.push(row);
  }
  return rows;
}

interface MappedTable {
  readonly recalled: HeadingChanges | null;
  readonly kind: SourceKind;
  readonly columns: readonly SourceColumn[];
  readonly key: string;
  /** Column of row numbers; -1 when there is none. */
  readonly numberColumn: number;
}

function mapTable(view: SheetView, table: FoundTable, choices: MappingChoices): MappedTable {
  const key = sourceKey(
    view.sheet.id,
    table.columns.map((column) => column.heading),
  );
  const { fields: chosen, changes } = recallChoices(choices, key);
  const rows = evidenceRows(view, table);
  const headings = table.columns.map(({ heading, columnIndex }): HeadingColumn => ({
    heading,
    values: rows.map((row) => view.value(row, columnIndex)),
    formats: rows.map((row) => view.format(row, columnIndex)),
  }));
  const { kind, matches } = decideKind(
    headings,
    mapHeadings(headings, (heading) => chosen[heading]),
  );
  const columns = table.columns.map(({ heading, columnIndex }, index): SourceColumn => {
    const match = matches[index];
    return {
      columnIndex,
      heading,
      field: kind === 'other' ? null : ((match?.field ?? null) as SourceFieldId | null),
      confidence: kind === 'other' ? 0 : (match?.confidence ?? 0),
      samples: samples(view, table, columnIndex),
      chosen: match?.chosen ?? false,
    };
  });
  const numberIndex = matches.findIndex((match) => match.isRowNumber);
  return { kind, columns, key, recalled: changes, numberColumn: columns[numberIndex]?.columnIndex ?? -1 };
}

/** `(dalam ribuan rupiah)` in the titles above a table scales its amounts. */
function scaleAbove(view: SheetView, table: FoundTable): number {
  for (let row = Math.max(view.top, table.range.top - 5); row < table.range.top; row += 1) {
    const text = view
      .filled(row)
      .map((column) => view.text(row, column))
      .join(' ')
      .toLowerCase();
    if (/dalam ribu|ribuan rupiah|in thousand/.test(text)) return 3;
    if (/dalam juta|jutaan rupiah|in million/.test(text)) return 6;
    if (/dalam (miliar|milyar)|in billion/.test(text)) return 9;
  }
  return 0;
}

function lastUsed(rows: readonly BodyRow[], table: FoundTable): number {
  const ends: readonly string[] = ['blank', 'signature', 'note'];
  return rows.reduce(
    (last, row) => (ends.includes(row.role) ? last : Math.max(last, row.rowIndex)),
    table.firstBody - 1,
  );
}

/** Columns that name a row, by what they are worth. */
const NAME_FIELDS: readonly SourceFieldId[] = [
  'title',
  'object',
  'description',
  'indicator',
  'name',
  'duty',
  'competency',
];

/** Reads the rows of a table as what it is; returns how many became something and which only carried one on. */
function* readRowsOf(
  view: SheetView,
  table: FoundTable,
  { kind, columns, numberColumn }: MappedTable,
  rows: readonly BodyRow[],
  result: SheetResult,
): Slices<{ readonly count: number; readonly continuations: readonly number[] }> {
  const own = columns.filter(({ columnIndex }) => columnIndex !== numberColumn);
  const scaleExponent = scaleAbove(view, table);
  // The kind of a source says whose fields its columns are.
  if (kind === 'register') {
    const read = yield* readRegisterRows(view, own as readonly SourceColumn<FieldId>[], rows, scaleExponent);
    result.objects.push(...read.objects);
    return { count: read.objects.length, continuations: read.continuations };
  }
  const captions = captionsOf(view, table);
  if (kind === 'costs') {
    const lines = yield* readCostLines(view, own as readonly SourceColumn<CostFieldId>[], rows, captions);
    result.costs.push(...lines.map((row) => ({ row, draft: null })));
    return { count: lines.length, continuations: [] };
  }
  if (isRecordKind(kind)) {
    const ofKind = own as readonly SourceColumn<RecordFieldId>[];
    const records = yield* readRecords(view, { kind, columns: ofKind, scaleExponent, captions }, rows);
    result.records.push(...records.map((row) => ({ row, draft: null })));
    return { count: records.length, continuations: [] };
  }
  return { count: rows.filter((row) => row.role === 'data').length, continuations: [] };
}

/** Texts over a table and the name of its sheet. */
function captionsOf(view: SheetView, table: FoundTable): string[] {
  const texts = titleRows(view, table).flatMap((row) => view.filled(row).map((column) => view.text(row, column)));
  return [...texts, view.sheet.name];
}

function* readTable(
  view: SheetView,
  table: FoundTable,
  choices: MappingChoices,
  result: SheetResult,
): Slices<CellRange> {
  const mapped = mapTable(view, table, choices);
  const { kind, columns, key, numberColumn } = mapped;
  const name = NAME_FIELDS.find((field) => columns.some((column) => column.field === field));
  const nameColumn = name === undefined ? -1 : (columns.find(({ field }) => field === name)?.columnIndex ?? -1);
  const rows = yield* classifyRows(view, table, { numberColumn, nameColumn });
  const range = { ...table.range, bottom: Math.max(lastUsed(rows, table), table.range.top) };
  const { count, continuations } = yield* readRowsOf(view, table, mapped, rows, result);
  const skipped: { rowIndex: number; reason: SkipReason }[] = rows.flatMap((row) =>
    row.role === 'data'
      ? []
      : [{ rowIndex: row.rowIndex, reason: row.rowIndex < table.range.top ? 'title' : row.role }],
  );
  skipped.push(...continuations.map((rowIndex) => ({ rowIndex, reason: 'continuation' as const })));
  const known = new Set(rows.map((row) => row.rowIndex));
  skipped.push(
    ...titleRows(view, table).flatMap((rowIndex) =>
      known.has(rowIndex) ? [] : [{ rowIndex, reason: 'title' as const }],
    ),
  );
  skipped.sort((a, b) => a.rowIndex - b.rowIndex);
  result.sources.push({
    key,
    sheet: view.sheet.name,
    sheetId: view.sheet.id,
    kind,
    range,
    headerRows: table.headerRows,
    columns,
    labels: [],
    rows: count,
    skipped: trimBlanks(skipped, range.bottom),
    leftAlone: kind === 'other' ? 'unknownHeadings' : null,
    ...(mapped.recalled === null ? {} : { recalled: mapped.recalled }),
  });
  return { ...table.range, bottom: range.bottom };
}

/** Blank rows below the last row that says something are not part of the table. */
function trimBlanks(
  skipped: readonly { rowIndex: number; reason: SkipReason }[],
  bottom: number,
): { rowIndex: number; reason: SkipReason }[] {
  return skipped.filter((row) => row.reason !== 'blank' || row.rowIndex <= bottom);
}

function titleRows(view: SheetView, table: FoundTable): number[] {
  const rows: number[] = [];
  for (let row = table.range.top - 1; row >= Math.max(view.top, table.range.top - TITLE_REACH); row -= 1) {
    const filled = view.filled(row);
    if (filled.length > 2) break;
    if (filled.length > 0) rows.push(row);
    else if (rows.length > 0) break;
  }
  return rows;
}

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
    skipped.push({ rowIndex, reason: isTitle ? 'title' : isSignature ? 'signature' : 'note' });
  }
  return skipped;
}

function plainSource(view: SheetView, kind: SourceKind, reason: Source['leftAlone']): Source {
  const range = {
    top: view.top,
    left: view.left,
    bottom: Math.max(view.top, view.bottom),
    right: Math.max(view.left, view.right),
  };
  return {
    key: sourceKey(view.sheet.id, []),
    sheet: view.sheet.name,
    sheetId: view.sheet.id,
    kind,
    range,
    headerRows: [],
    columns: [],
    labels: [],
    rows: 0,
    skipped: [],
    leftAlone: reason,
  };
}

/** Tables of no known kind are listed and left alone. */
function otherSources(view: SheetView, taken: readonly CellRange[]): Source[] {
  return findOtherTables(view, taken).map(({ range, headerRows, columns }) => ({
    ...plainSource(view, 'other', 'unknownHeadings'),
    key: sourceKey(
      view.sheet.id,
      columns.map((column) => column.heading),
    ),
    range,
    headerRows,
    columns: columns.map((column) => ({ ...column, field: null, confidence: 0, samples: [], chosen: false })),
  }));
}

function* readSheet(sheet: SheetSnapshot, date1904: boolean, choices: MappingChoices): Slices<SheetResult> {
  const view = viewSheet(sheet, date1904);
  const result: SheetResult = { sources: [], objects: [], costs: [], records: [] };
  if (sheet.grid.values.length === 0) return { ...result, sources: [plainSource(view, 'other', 'empty')] };
  const taken: CellRange[] = [];
  for (const table of yield* findTables(view)) taken.push(yield* readTable(view, table, choices, result));
  const isTaken = (row: number): boolean => taken.some((range) => row >= range.top && row <= range.bottom);
  const hasRegister = result.sources.some((source) => source.kind === 'register');
  const recordForm = hasRegister ? null : findRecordForm(view, isTaken);
  const forms = hasRegister || recordForm !== null ? [] : findForms(view, isTaken);
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
  for (const form of forms) {
    result.objects.push(form.object);
    result.sources.push({
      ...plainSource(view, 'form', null),
      key: sourceKey(
        sheet.id,
        form.labels.map((label) => label.label),
      ),
      range: form.range,
      labels: form.labels,
      rows: 1,
      skipped: skippedAround(view, form, forms, isTaken).filter((row) => !isTitleOfTable(row.rowIndex)),
    });
  }
  const formAt = (rowIndex: number): DraftObject | null =>
    (forms.filter((form) => form.range.top <= rowIndex).at(-1) ?? (forms.length === 1 ? forms[0] : undefined))
      ?.object ?? null;
  result.costs.push(...costRows.map(({ row }) => ({ row, draft: formAt(row.cell.rowIndex) })));
  result.records.push(...recordRows.map(({ row }) => ({ row, draft: formAt(row.rowIndex) })));
  if (recordForm !== null) {
    result.records.push({ row: recordForm.record, draft: null });
    result.sources.push({
      ...plainSource(view, recordForm.kind, null),
      key: sourceKey(
        sheet.id,
        recordForm.labels.map((label) => label.label),
      ),
      range: recordForm.range,
      labels: recordForm.labels,
      rows: 1,
      skipped: skippedAround(view, recordForm, [recordForm], isTaken).filter((row) => !isTitleOfTable(row.rowIndex)),
    });
  }
  if (forms.length === 0 && recordForm === null) result.sources.push(...otherSources(view, taken));
  if (result.sources.length === 0) result.sources.push(plainSource(view, 'other', 'noTable'));
  return result;
}

const SOURCE_OF_COST: readonly { readonly sign: RegExp; readonly field: FieldId }[] = [
  { sign: /apbd\s*prov/i, field: 'costApbdProv' },
  { sign: /apbn|dipa/i, field: 'costApbn' },
  { sign: /apbd|blud|\bpad\b|\bdau\b/i, field: 'costApbd' },
  { sign: /mitra|swasta|csr|universitas|politeknik|pihak/i, field: 'costPartner' },
];

/** Sums of a cost table fill the cost fields that the form leaves open; they say that they are inferred. */
function addCostSums(draft: DraftObject, lines: readonly CostLine[]): void {
  const known = lines.filter((line) => line.amount !== null);
  const [first] = known;
  if (first === undefined) return;
  const put = (field: FieldId, chosen: readonly CostLine[]): void => {
    if (chosen.length === 0) return;
    const amount = chosen.reduce((sum, line) => sum + (line.amount ?? 0), 0);
    const reading = known.length === lines.length ? sure(amount, ['inferred']) : doubtful(amount, [], ['inferred']);
    fillField(draft.fields, field, makeFieldValue(reading, String(amount), chosen[0]?.cell ?? null, 0.9));
  };
  put('cost', known);
  for (const { field } of SOURCE_OF_COST)
    put(
      field,
      known.filter((line) => SOURCE_OF_COST.find(({ sign }) => sign.test(line.source))?.field === field),
    );
}

/** Reads a workbook at once; see `intakeSteps`. */
export function intake(snapshot: WorkbookSnapshot, choices: MappingChoices): IntakeResult {
  return finish(intakeSteps(snapshot, choices));
}

/**
 * Reads a workbook in slices of a few milliseconds. Owned sheets are never sources. Objects are numbered in reading order;
 * `mergeRegister` gives lasting ids.
 */
export function* intakeSteps(snapshot: WorkbookSnapshot, choices: MappingChoices): Slices<IntakeResult> {
  const results: SheetResult[] = [];
  const sheets = snapshot.sheets.filter((sheet) => sheet.owned === null);
  const copies = yield* findCopies(sheets);
  for (const sheet of sheets) {
    const result = yield* readSheet(sheet, snapshot.date1904, choices);
    results.push({ ...result, sources: result.sources.map((source) => withRemarks(source, sheet, copies.get(sheet))) });
    yield;
  }
  const drafts = results.flatMap((result) => result.objects);
  const ids = new Map<DraftObject, string>();
  const objects: CooperationObject[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (isSliceEnd(index)) yield;
    const id = objectId(index + 1);
    ids.set(draft, id);
    objects.push({ id, ...draft });
  }
  const place = <T extends object>({ row, draft }: OnForm<T>): T & { object: string | null } => ({
    ...row,
    object: draft === null ? null : (ids.get(draft) ?? null),
  });
  const placed = results.flatMap((result) => result.costs.map(place));
  const costs = placed.length === 0 ? [] : attachCosts(objects, placed);
  yield;
  const linesOf = new Map<string | null, CostLine[]>();
  for (const line of costs) {
    const lines = linesOf.get(line.object);
    if (lines) lines.push(line);
    else linesOf.set(line.object, [line]);
  }
  if (costs.length > 0) for (const draft of drafts) addCostSums(draft, linesOf.get(ids.get(draft) ?? null) ?? []);
  return {
    sources: results.flatMap((result) => result.sources),
    objects,
    costs,
    records: results.flatMap((result) => result.records.map(place)),
  };
}
