/** Reads one found table: its rows as the kind of thing they are, and the account of it as a source. */
import type { CellRange } from '../model/cell';
import type { CostFieldId, MappingChoices, SkipReason, SourceColumn, SourceFieldId, SourceKind } from '../model/intake';
import type { FieldId } from '../model/object';
import type { RecordFieldId, RecordKind, SourceRecord } from '../model/record';
import { classifyRows, type BodyRow } from './classify-rows';
import type { FoundTable } from './find-tables';
import { mapTable, type MappedTable } from './map-table';
import { openRegulations, partRows } from './part-tables';
import { payerColumns, shareSums } from './cost-source-columns';
import { readColumnSets } from './read-column-sets';
import { readCostLines } from './read-costs';
import { readRecords, type RecordTable } from './read-records';
import { readRegisterRows } from './read-register';
import { readAcross } from './read-study-across';
import { resourceSets } from './resource-pairs';
import { TITLE_REACH, type SheetResult } from './sheet-result';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';
import { isRecordKind } from './source-kinds';
import { aspectSets } from './study-columns';
import { captionsAbove, labelledHead } from './table-heads';
import { resourcesOf } from './row-resources';
import { tellSums } from './sum-rows';
import { tableIdentifiers } from './table-identifiers';
import { tablePeriods } from './table-periods';
import { amountColumns, isTold, rowSums, tableSums, unreadAmounts } from './table-sums';

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
  'criterion',
  'subject',
];

/** Kinds whose rows are of one proposal each, which a caption over several tables may name. */
const OF_ONE: readonly SourceKind[] = ['costs', 'indicators', 'resources', 'duties', 'feasibility'];

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
    result.records.push(...resourcesOf(view, columns, read.objects));
    return { count: read.objects.length, continuations: read.continuations };
  }
  const captions = captionsOf(view, table).toSpliced(-1, 0, ...labelledHead(view, table));
  const heads = OF_ONE.includes(kind)
    ? captionsAbove(
        view,
        table,
        result.sources.map(({ range }) => range),
      )
    : [];
  if (kind === 'costs') {
    const lines = yield* readCostLines(
      view,
      { columns: own as readonly SourceColumn<CostFieldId>[], captions, heads, scaleExponent },
      rows,
    );
    result.costs.push(...lines.map((row) => ({ row, draft: null })));
    return { count: lines.length, continuations: [] };
  }
  if (isRecordKind(kind)) {
    const shared = { scaleExponent, captions, heads, headerRows: table.headerRows };
    const records = yield* readRecordsOf(view, kind, own as readonly SourceColumn<RecordFieldId>[], shared, rows);
    result.records.push(...records.map((row) => ({ row, draft: null })));
    return { count: new Set(records.map(({ rowIndex }) => rowIndex)).size, continuations: [] };
  }
  return { count: rows.filter((row) => row.role === 'data').length, continuations: [] };
}

/** Rows as records; a row of a table whose columns come in sets is several. */
function readRecordsOf(
  view: SheetView,
  kind: RecordKind,
  columns: readonly SourceColumn<RecordFieldId>[],
  table: Omit<RecordTable<RecordKind>, 'kind' | 'columns'> & Pick<FoundTable, 'headerRows'>,
  rows: readonly BodyRow[],
): Slices<SourceRecord[]> {
  if (kind === 'resources') {
    const own = columns as readonly SourceColumn<RecordFieldId<'resources'>>[];
    return readColumnSets(view, { kind, columns: own, ...table }, rows, resourceSets(own));
  }
  if (kind === 'feasibility') {
    const own = { kind, columns: columns as readonly SourceColumn<RecordFieldId<'feasibility'>>[], ...table };
    return readAcross(view, own, table.headerRows, rows) ?? readColumnSets(view, own, rows, aspectSets(own.columns));
  }
  return readRecords<RecordKind>(view, { kind, columns, ...table }, rows);
}

/** Texts over a table and the name of its sheet. */
function captionsOf(view: SheetView, table: FoundTable): string[] {
  const texts = titleRows(view, table).flatMap((row) => view.filled(row).map((column) => view.text(row, column)));
  return [...texts, view.sheet.name];
}

/** Reads a table as what its headings say it is, and lists it; returns the cells it takes. */
export function* readTable(
  view: SheetView,
  table: FoundTable,
  choices: MappingChoices,
  result: SheetResult,
): Slices<CellRange> {
  const mapped = yield* mapTable(view, table, captionsOf(view, table), choices);
  const { kind, columns, key, numberColumn } = mapped;
  const name = NAME_FIELDS.find((field) => columns.some((column) => column.field === field));
  const nameColumn = name === undefined ? -1 : (columns.find(({ field }) => field === name)?.columnIndex ?? -1);
  const classified = yield* classifyRows(view, table, { numberColumn, nameColumn });
  const { left, right } = table.range;
  const rows =
    kind === 'other' || kind === 'scores'
      ? classified
      : yield* tellSums(view, classified, { left, right, numberColumn, mayStandAbove: kind === 'costs' });
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
  // The sides of the impact may stand beside the aspects of the study.
  const parts =
    (kind === 'other' || kind === 'feasibility') && !mapped.isKindChosen ? partRows(view, columns, rows) : [];
  result.parts.push(...parts);
  const isSummed = kind === 'register' || kind === 'other' || kind === 'monitoring';
  const amounts = isSummed ? amountColumns(columns) : [];
  const isLeft = kind === 'other' && !mapped.isKindChosen;
  const below = tableSums(view, amounts, rows);
  const payers = kind === 'costs' ? payerColumns(columns).map(({ columnIndex }) => columnIndex) : [];
  const shares = payers.length === 0 ? [] : [...shareSums(view, columns, rows), ...tableSums(view, payers, rows)];
  const sums = [
    ...shares,
    ...below,
    ...(isLeft ? rowSums(view, columns, rows).filter((sum) => !isTold(sum, below)) : []),
  ];
  const unread = isLeft
    ? unreadAmounts(
        view,
        columns.filter(({ columnIndex }) => amounts.includes(columnIndex)),
        rows,
      )
    : [];
  const periods = isLeft ? tablePeriods(view, columns, rows) : [];
  // Parts are looked at with the proposals that they are of.
  const data = rows.flatMap(({ role, rowIndex }) => (role === 'data' ? [rowIndex] : []));
  const identifiers = isLeft && parts.length === 0 ? tableIdentifiers(view, columns, data) : [];
  const regulations = isLeft ? openRegulations(view, columns, rows) : [];
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
    leftAlone: kind !== 'other' ? null : mapped.isKindChosen ? 'chosen' : 'unknownHeadings',
    ...(sums.length > 0 ? { sums } : {}),
    ...(unread.length > 0 ? { unread } : {}),
    ...(periods.length > 0 ? { periods } : {}),
    ...(regulations.length > 0 ? { regulations } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(mapped.isKindChosen ? { isKindChosen: true } : {}),
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
