/** Columns of a table that belong together: those for staff, those for money, those for one aspect. */
import type { CellRef } from '../model/cell';
import type { SourceColumn } from '../model/intake';
import type { RecordFieldId, RecordKind } from '../model/record';

export interface ColumnSet<K extends RecordKind> {
  /** Those of the set, and those that all sets share. */
  readonly columns: readonly SourceColumn<RecordFieldId<K>>[];
  /** What the set is about, and the words of its headings that say so; a cell of the row that says it counts before. */
  readonly about: RecordFieldId<K>;
  readonly value: string;
  readonly words: string;
  /** Where those words stand; null where they are only a part of headings. */
  readonly cell: CellRef | null;
  /** What the set asks for: a row that leaves it open has the cell that it leaves open. */
  readonly asked: readonly RecordFieldId<K>[];
}
