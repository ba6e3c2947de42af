/** Reads studies with aspects downwards and proposals across (study-across.ts): a record for each proposal and aspect. */
import type { CellRef } from '../model/cell';
import type { SourceColumn } from '../model/intake';
import type { RecordFieldId, SourceRecord } from '../model/record';
import type { BodyRow } from './classify-rows';
import type { ColumnSet } from './column-set';
import { normaliseHeading } from './normalise-heading';
import { readColumnSets } from './read-column-sets';
import { readRecords, type RecordTable } from './read-records';
import type { SheetView } from './sheet-view';
import type { Slices } from './slices';
import { CONCLUSION_ROW, placesIn } from './study-across';

type Column = SourceColumn<RecordFieldId<'feasibility'>>;

/** Labels of rows that sum the aspects up. */
const FIGURE =
  /^(?:jumlah|total|rata rata|rerata|(?:skor|nilai) (?:akhir|total|rata rata)|peringkat|ranking|bobot|skala)\b/;

/** A set for each proposal: its own columns, and that of the aspects. */
function setsOf(columns: readonly Column[], cellOf: (column: Column, name: string) => CellRef): ColumnSet<'feasibility'>[] {
  const places = placesIn(columns.map(({ heading }) => heading));
  const isScored = (name: string): boolean =>
    columns.some(({ field }, index) => field === 'score' && places.get(index)?.name === name);
  const names = new Set([...places.values()].map(({ name }) => name));
  return [...names].filter(isScored).map((name) => {
    const own = columns.filter(({ field }, index) => field === 'aspect' || places.get(index)?.name === name);
    const first = own.find(({ field }) => field !== 'aspect');
    const cell = first === undefined ? null : cellOf(first, name);
    return { columns: own, about: 'ref', value: name, words: name, cell, asked: ['score', 'evidence'] };
  });
} // prettier-ignore

/** Records of each proposal and aspect, with the conclusion of the proposal; null for a table that is no such study. */
export function readAcross(
  view: SheetView,
  table: RecordTable<'feasibility'>,
  headerRows: readonly number[],
  rows: readonly BodyRow[],
): Slices<SourceRecord[]> | null {
  const aspect = table.columns.find(({ field }) => field === 'aspect')?.columnIndex;
  /** Where a proposal is named: over the first of its columns. */
  const cellOf = ({ columnIndex }: Column, name: string): CellRef => {
    const origins = headerRows.map((row) => view.origin(row, columnIndex));
    const named = origins.find((at) => view.text(at.rowIndex, at.columnIndex).includes(name));
    return { sheet: view.sheet.name, ...(named ?? origins[0] ?? { rowIndex: 0, columnIndex }) };
  };
  const sets = setsOf(table.columns, cellOf);
  if (aspect === undefined || sets.length === 0) return null;
  return readSets(view, table, aspect, rows, sets);
}

function* readSets(
  view: SheetView,
  table: RecordTable<'feasibility'>,
  aspect: number,
  rows: readonly BodyRow[],
  sets: readonly ColumnSet<'feasibility'>[],
): Slices<SourceRecord[]> {
  const label = ({ rowIndex }: BodyRow): string => normaliseHeading(view.text(rowIndex, aspect));
  const isLast = (row: BodyRow): boolean => CONCLUSION_ROW.test(label(row));
  const judged = rows.filter((row) => !isLast(row) && !FIGURE.test(label(row)));
  const records: SourceRecord[] = [];
  for (const set of sets) {
    const columns = set.columns.flatMap((column) => (column.field === 'score' ? [{ ...column, field: 'conclusion' as const }] : [])); // prettier-ignore
    const [last] = yield* readRecords(view, { ...table, columns }, rows.filter(isLast));
    const conclusion = last?.fields.conclusion;
    for (const record of yield* readColumnSets(view, table, judged, [set]))
      records.push(conclusion === undefined ? record : { ...record, fields: { ...record.fields, conclusion } });
  }
  return records.sort((a, b) => a.rowIndex - b.rowIndex);
}
