/** What rules on records share: the object of a row, where a field of it stands, rows by sheet. Reports nothing itself. */
import type { CellRef } from '../model/cell';
import type { CooperationObject } from '../model/object';
import type { Source, SourceColumn, SourceFieldId, SourceKind } from '../model/intake';
import type { RecordFieldId, RecordKind, SourceRecord } from '../model/record';
import { FIELDS } from '../register/fields';
import type { RuleFacts } from './rule';

/** The object a row belongs to; null when it belongs to none. */
export function objectOf(record: SourceRecord, facts: RuleFacts): CooperationObject | null {
  return record.object === null ? null : (facts.objectById.get(record.object) ?? null);
}

/** What stands over a cell of a table. */
export function headingAt(
  { sheet, rowIndex, columnIndex }: CellRef,
  { sources }: Pick<RuleFacts, 'sources'>,
): string | null {
  const source = sources.find(
    ({ sheet: own, range }) => own === sheet && rowIndex >= range.top && rowIndex <= range.bottom,
  );
  return source?.columns.find((column) => column.columnIndex === columnIndex)?.heading ?? null;
}

/** The heading over a cell of a row; on a form, which has none, the key of the name of its field. */
export function labelOf(record: SourceRecord, field: string, cell: CellRef, facts: Pick<RuleFacts, 'sources'>): string {
  const heading = headingAt(cell, facts) ?? '';
  if (heading !== '') return heading;
  return OTHERWISE[record.kind]?.[field] ?? (field in FIELDS ? `fields.${field}` : `sourceFields.${field}`);
}

/** Fields that the register calls otherwise. */
const OTHERWISE: Partial<Record<RecordKind, Readonly<Record<string, string>>>> = {
  potential: { object: 'sourceFields.potential.object' },
  schedule: { title: 'sourceFields.schedule.title' },
  monitoring: { impact: 'sourceFields.impact' },
};

/** A text of no row, and the object of the form it stands on. */
export type PlacedText = NonNullable<RuleFacts['texts']>[number];

export function objectOfText({ object }: PlacedText, facts: RuleFacts): CooperationObject | null {
  return object === null ? null : (facts.objectById.get(object) ?? null);
}

/**
 * The cell of a field of a row, or the empty cell under its heading where it should stand; where its table has no such column,
 * that of the first of `others` that is there, else the first cell of the row.
 */
export function recordPlace<K extends RecordKind>(
  record: SourceRecord<K>,
  fields: readonly NoInfer<RecordFieldId<K>>[],
  facts: Pick<RuleFacts, 'sources'>,
): CellRef {
  const { kind } = record;
  for (const field of fields) {
    const own = record.fields[field]?.cell;
    if (own) return own;
    const slot = slotOf(facts, kind, record, field);
    if (slot !== null) return slot;
  }
  return rowCell(record);
}

/** Rows by the sheet they stand on, in reading order. */
export function bySheet<K extends RecordKind>(records: readonly SourceRecord<K>[]): SourceRecord<K>[][] {
  return groupBy(records, ({ sheet }) => sheet);
}

/** Groups in the order of their first member. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** A row, and where known a cell of it: of two tables side by side the one that holds the cell is meant. */
interface PlacedRow {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly fields?: Readonly<Record<string, { readonly cell: CellRef | null } | undefined>>;
}

/** The cell under a heading in a row of a table, filled or not; null where the table has no such column. */
export function slotOf(
  facts: Pick<RuleFacts, 'sources'>,
  kind: SourceKind,
  row: PlacedRow,
  field: SourceFieldId,
): CellRef | null {
  return cellOf(
    row,
    tableOf(facts, kind, row)?.columns.find((one) => one.field === field),
  );
}

/** The same for a column that no field is read from. */
export function slotUnder(
  facts: Pick<RuleFacts, 'sources'>,
  kind: SourceKind,
  row: PlacedRow,
  heading: RegExp,
): CellRef | null {
  const column = tableOf(facts, kind, row)?.columns.find((one) => one.field === null && heading.test(one.heading));
  return cellOf(row, column);
}

const cellOf = ({ sheet, rowIndex }: PlacedRow, column: SourceColumn | undefined): CellRef | null =>
  column === undefined ? null : { sheet, rowIndex, columnIndex: column.columnIndex };

function tableOf(
  { sources }: Pick<RuleFacts, 'sources'>,
  kind: SourceKind,
  { sheet, rowIndex, fields = {} }: PlacedRow,
): Source | undefined {
  const known = Object.values(fields).find((value) => value?.cell?.sheet === sheet)?.cell;
  return sources.find(
    ({ kind: own, sheet: place, range: { top, bottom, left, right } }) =>
      own === kind &&
      place === sheet &&
      rowIndex >= top &&
      rowIndex <= bottom &&
      (!known || (known.columnIndex >= left && known.columnIndex <= right)),
  );
}

/** More empty rows than this are spacing. */
const MOST_GAPS = 2;

/**
 * Where a row that is missing may be written: the first cells of the few empty rows in and under the tables of a kind, or, where
 * `beside` are given, of the tables they stand in. None where a table is spaced by empty rows.
 */
export function openCells(
  { sources }: Pick<RuleFacts, 'sources'>,
  kind: SourceKind,
  beside: readonly SourceRecord[] = [],
): CellRef[] {
  const holds = ({ sheet, range }: Source): boolean =>
    beside.length === 0 ||
    beside.some((row) => row.sheet === sheet && row.rowIndex >= range.top && row.rowIndex <= range.bottom);
  const gaps = sources
    .filter((source) => source.kind === kind && source.columns.length > 0 && holds(source))
    .flatMap(({ sheet, range, skipped, openRow }) => {
      const blank = skipped.filter(({ rowIndex, reason }) => reason === 'blank' && rowIndex < range.bottom);
      const rows = [...(blank.length > MOST_GAPS ? [] : blank.map(({ rowIndex }) => rowIndex)), openRow ?? -1];
      return [...new Set(rows)]
        .filter((row) => row >= 0)
        .map((rowIndex): CellRef => ({ sheet, rowIndex, columnIndex: range.left }));
    });
  return gaps.length > 2 * MOST_GAPS ? [] : gaps;
}

/** The first cell of a row that is known; its first column where none is. */
export function rowCell(record: SourceRecord): CellRef {
  const known = Object.values(record.fields as Readonly<Record<string, { readonly cell: CellRef | null }>>);
  const cell = known.find((value) => value.cell !== null)?.cell;
  return cell ?? { sheet: record.sheet, rowIndex: record.rowIndex, columnIndex: 0 };
}
