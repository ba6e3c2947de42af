/** Studies with a column for each aspect (study-columns.ts): a row is a record of each aspect. */
import type { SourceColumn } from '../model/intake';
import type { FieldValue } from '../model/object';
import type { RecordFieldId, SourceRecord } from '../model/record';
import { missing, sure } from '../parse/make-reading';
import type { BodyRow } from './classify-rows';
import { makeFieldValue } from './field-value';
import { readRecords, type RecordTable } from './read-records';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';
import { aspectIn, aspectsOf } from './study-columns';

type StudyField = RecordFieldId<'feasibility'>;

/** Records in sheet order; a score that a row leaves open has the cell that it leaves open. */
export function* readStudies(
  view: SheetView,
  table: RecordTable<'feasibility'>,
  rows: readonly BodyRow[],
): Slices<SourceRecord[]> {
  const aspects = aspectsOf(table.columns.map(({ heading }) => heading));
  if (aspects.size === 0) return yield* readRecords(view, table, rows);
  const records: SourceRecord[] = [];
  for (const id of new Set([...aspects.values()].map(({ aspect }) => aspect))) {
    const columns = table.columns.filter((_column, index) => (aspects.get(index)?.aspect ?? id) === id);
    const score = columns.find(({ field }) => field === 'score');
    for (const row of yield* readRecords(view, { ...table, columns: sharedLast(columns) }, rows)) {
      const fields: SourceRecord<'feasibility'>['fields'] = row.fields;
      const open: Partial<Record<StudyField, FieldValue>> = {};
      if (score !== undefined && fields.score === undefined) {
        const cell = { sheet: view.sheet.name, rowIndex: row.rowIndex, columnIndex: score.columnIndex };
        open.score = makeFieldValue(missing(), '', cell, 1);
      }
      const aspect = makeFieldValue(sure(id, ['inferred']), score?.heading ?? id, null, 0.9);
      records.push({ ...row, fields: { aspect, ...fields, ...open } });
    }
  }
  return records.sort((a, b) => a.rowIndex - b.rowIndex);
}

/** Evidence of the aspect before evidence of all. */
const sharedLast = (columns: readonly SourceColumn<StudyField>[]): SourceColumn<StudyField>[] =>
  [...columns].sort((a, b) => Number(aspectIn(a.heading) === null) - Number(aspectIn(b.heading) === null));
