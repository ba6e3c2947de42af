/** What rules on records share: the object of a row, rows by sheet. Reports nothing itself. */
import type { CellRef } from '../model/cell';
import type { CooperationObject } from '../model/object';
import type { RecordKind, SourceRecord } from '../model/record';
import type { RuleFacts } from './rule';

/** The object a row belongs to; null when it belongs to none. */
export function objectOf(record: SourceRecord, facts: RuleFacts): CooperationObject | null {
  return record.object === null ? null : (facts.objectById.get(record.object) ?? null);
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

/** The first cell of a row that is known; its first column where none is. */
export function rowCell(record: SourceRecord): CellRef {
  const known = Object.values(record.fields as Readonly<Record<string, { readonly cell: CellRef | null }>>);
  const cell = known.find((value) => value.cell !== null)?.cell;
  return cell ?? { sheet: record.sheet, rowIndex: record.rowIndex, columnIndex: 0 };
}
