/**
 * The intake: every visible sheet that the add-in does not own, to sources, objects and cost lines. Reads only; the same
 * snapshot and choices give the same result.
 */
import type { CellRange } from '../model/cell';
import type {
  CostLine,
  IntakeResult,
  MappingChoices,
  SkipReason,
  Source,
  SourceColumn,
  SourceKind,
} from '../model/intake';
import type { CooperationObject, FieldId } from '../model/object';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { doubtful, sure } from '../parse/make-reading';
import { normaliseText } from '../parse/text';
import { classifyRows, type BodyRow } from './classify-rows';
import { fillField, makeFieldValue } from './field-value';
import { findTables, findUnknownTable, type FoundTable } from './find-tables';
import { tableKind } from './heading-words';
import { mapHeadings, type HeadingMatch } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import { costRole, readCostLines, type DraftCost } from './read-costs';
import { findForms, type FoundForm } from './read-form';
import { readRegisterRows, type DraftObject } from './read-register';
import { isSignatureText } from './row-marks';
import { viewSheet, type SheetView } from './sheet-view';

interface SheetResult {
  readonly sources: Source[];
  readonly objects: DraftObject[];
  readonly costs: { readonly cost: DraftCost; readonly draft: DraftObject | null }[];
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

function mapTable(
  view: SheetView,
  table: FoundTable,
  choices: MappingChoices,
): { columns: SourceColumn[]; matches: readonly HeadingMatch[]; key: string } {
  const key = sourceKey(
    view.sheet.id,
    table.columns.map((column) => column.heading),
  );
  const chosen: Readonly<Record<string, FieldId | null>> = choices[key] ?? {};
  const rows = evidenceRows(view, table);
  const matches = mapHeadings(
    table.columns.map(({ heading, columnIndex }) => ({
      heading,
      values: rows.map((row) => view.value(row, columnIndex)),
      formats: rows.map((row) => view.format(row, columnIndex)),
    })),
    (heading) => chosen[heading],
  );
  const columns = table.columns.map(({ heading, columnIndex }, index): SourceColumn => {
    const match = matches[index];
    return {
      columnIndex,
      heading,
      field: match?.field ?? null,
      confidence: match?.confidence ?? 0,
      samples: samples(view, table, columnIndex),
      chosen: match?.chosen ?? false,
    };
  });
  return { columns, matches, key };
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

function readTable(view: SheetView, table: FoundTable, choices: MappingChoices, result: SheetResult): CellRange {
  const { columns, matches, key } = mapTable(view, table, choices);
  const kind = tableKind(
    columns.map((column) => column.heading),
    columns.map((column) => column.field),
    columns.some((column) => column.chosen),
  );
  const numberIndex = matches.findIndex((match) => match.isRowNumber);
  const isCosts = kind === 'costs';
  const nameColumn = isCosts
    ? (columns.find((column) => costRole(column.heading) === 'description')?.columnIndex ?? -1)
    : ((columns.find((column) => column.field === 'title') ?? columns.find((column) => column.field === 'object'))
        ?.columnIndex ?? -1);
  const rows = classifyRows(view, table, { numberColumn: columns[numberIndex]?.columnIndex ?? -1, nameColumn });
  const range = { ...table.range, bottom: Math.max(lastUsed(rows, table), table.range.top) };
  const fieldColumns = columns.filter((_, index) => index !== numberIndex);
  let count: number;
  let continuations: readonly number[] = [];
  if (kind === 'register') {
    const read = readRegisterRows(view, fieldColumns, rows, scaleAbove(view, table));
    result.objects.push(...read.objects);
    count = read.objects.length;
    continuations = read.continuations;
  } else if (isCosts) {
    const lines = readCostLines(view, columns, rows);
    result.costs.push(...lines.map((cost) => ({ cost, draft: null })));
    count = lines.length;
  } else count = rows.filter((row) => row.role === 'data').length;
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
    columns: kind === 'register' ? columns : columns.map((column) => ({ ...column, field: null, confidence: 0 })),
    labels: [],
    rows: count,
    skipped: trimBlanks(skipped, range.bottom),
    leftAlone: kind === 'other' ? 'unknownHeadings' : null,
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
  form: FoundForm,
  forms: readonly FoundForm[],
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

/** A sheet of no known kind: its table, if it has one, is listed and left alone. */
function unknownSource(view: SheetView): Source {
  const found = findUnknownTable(view);
  if (found === null) return plainSource(view, 'other', 'noTable');
  const { headerRow, columns } = found;
  const range = {
    ...plainSource(view, 'other', null).range,
    top: headerRow,
    left: columns[0]?.columnIndex ?? view.left,
  };
  return {
    ...plainSource(view, 'other', 'unknownHeadings'),
    key: sourceKey(
      view.sheet.id,
      columns.map((column) => column.heading),
    ),
    range,
    headerRows: [headerRow],
    columns: columns.map((column) => ({ ...column, field: null, confidence: 0, samples: [], chosen: false })),
  };
}

function readSheet(sheet: SheetSnapshot, date1904: boolean, choices: MappingChoices): SheetResult {
  const view = viewSheet(sheet, date1904);
  const result: SheetResult = { sources: [], objects: [], costs: [] };
  if (sheet.grid.values.length === 0) return { ...result, sources: [plainSource(view, 'other', 'empty')] };
  const taken = findTables(view).map((table) => readTable(view, table, choices, result));
  const isTaken = (row: number): boolean => taken.some((range) => row >= range.top && row <= range.bottom);
  const hasRegister = result.sources.some((source) => source.kind === 'register');
  const forms = hasRegister ? [] : findForms(view, isTaken);
  const costSources = result.costs.splice(0);
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
  for (const { cost } of costSources) {
    const owner =
      forms.filter((form) => form.range.top <= cost.line.cell.rowIndex).at(-1) ??
      (forms.length === 1 ? forms[0] : undefined);
    result.costs.push({ cost, draft: owner?.object ?? null });
  }
  if (result.sources.length === 0) result.sources.push(unknownSource(view));
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

function ownerByText(objects: readonly DraftObject[], text: string): DraftObject | null {
  const plain = normaliseText(text);
  if (plain === '') return null;
  const found = objects.filter((object) =>
    [object.fields.id, object.fields.title].some(
      (field) => typeof field?.value === 'string' && normaliseText(field.value) === plain,
    ),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Reads a workbook. Owned sheets are never sources. Objects are numbered in reading order; `mergeRegister` gives lasting ids. */
export function intake(snapshot: WorkbookSnapshot, choices: MappingChoices): IntakeResult {
  const results = snapshot.sheets
    .filter((sheet) => sheet.owned === null)
    .map((sheet) => readSheet(sheet, snapshot.date1904, choices));
  const drafts = results.flatMap((result) => result.objects);
  const ids = new Map(drafts.map((draft, index) => [draft, objectId(index + 1)]));
  const costs = results
    .flatMap((result) => result.costs)
    .map(({ cost, draft }) => ({ ...cost, draft: draft ?? ownerByText(drafts, cost.objectText) }));
  for (const draft of drafts)
    addCostSums(
      draft,
      costs.filter((cost) => cost.draft === draft).map((cost) => cost.line),
    );
  const objects = drafts.map((draft): CooperationObject => ({
    id: ids.get(draft) ?? '',
    fields: draft.fields,
    extras: draft.extras,
    source: draft.source,
  }));
  return {
    sources: results.flatMap((result) => result.sources),
    objects,
    costs: costs.map(({ line, draft }) => ({ ...line, object: draft === null ? null : (ids.get(draft) ?? null) })),
    records: [],
  };
}
