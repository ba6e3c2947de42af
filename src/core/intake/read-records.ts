/** Rows of a table of another kind than register and costs to records: fill-down, sda, groups, lineage of every field. */
import type { SourceColumn } from '../model/intake';
import type { FieldValue } from '../model/object';
import { RECORD_FIELDS, type RecordFieldId, type RecordKind, type SourceRecord } from '../model/record';
import { sure } from '../parse/make-reading';
import { normaliseText } from '../parse/text';
import { RECORD_FIELD_DEFS, type RecordFieldDef } from '../register/record-fields';
import type { BodyRow } from './classify-rows';
import { makeFieldValue } from './field-value';
import { completeAgreement } from './complete-agreement';
import { makeYearReader } from './heading-year';
import { GROUP_HEADING, isAgencyName } from './read-register';
import { inherit, makeRowReader, readRow, takeAbove } from './read-row';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';
import { isVerdictRow, withVerdict } from './study-verdict';

/** Fields whose blank cell means the row above, in a table that names them on the first row of a block. */
const OF_BLOCK = ['ref', 'title', 'agreementNumber'];
/** The same, where the row has no number of its own, nor a name of its own to the left. */
const OF_UNNUMBERED_BLOCK = ['agency', 'partner', 'university', 'lead', 'affair'];

/** What the records of one table have in common. */
export interface RecordTable<K extends RecordKind> {
  readonly kind: K;
  readonly columns: readonly SourceColumn<RecordFieldId<K>>[];
  /** Power of ten that a title gives for amounts. */
  readonly scaleExponent: number;
  /** Texts over the table and the name of the sheet. */
  readonly captions: readonly string[];
  /** Captions over it and the tables above it, the nearest first. */
  readonly heads: readonly string[];
}

/** Records in sheet order; rows without any field are none. */
export function* readRecords<K extends RecordKind>(
  view: SheetView,
  { kind, columns, scaleExponent, captions, heads }: RecordTable<K>,
  rows: readonly BodyRow[],
): Slices<SourceRecord[]> {
  type F = RecordFieldId<K>;
  const defs: Readonly<Record<F, RecordFieldDef>> = RECORD_FIELD_DEFS[kind];
  const known: readonly F[] = RECORD_FIELDS[kind];
  const reader = makeRowReader(view, columns, (field: F) => defs[field], scaleExponent);
  const readYear = makeYearReader(
    columns,
    known.find((field) => field === 'target'),
    known.find((field) => field === 'year'),
  );
  const placeOf = (field: F): number => columns.find((column) => column.field === field)?.columnIndex ?? -1;
  let records: SourceRecord[] = [];
  let above: Partial<Record<F, FieldValue>> | undefined;
  let groupCell: FieldValue['cell'] = null;
  for (const row of rows) {
    if (row.role === 'group')
      groupCell = { sheet: view.sheet.name, rowIndex: row.rowIndex, columnIndex: view.filled(row.rowIndex)[0] ?? 0 };
    if (row.role !== 'data') continue;
    if (isSliceEnd(row.rowIndex)) yield;
    const { draft, extras, own, repeats } = readRow(reader, row.rowIndex);
    if (Object.keys(draft).length === 0) continue;
    takeAbove(draft, repeats, above);
    readYear(draft);
    // The running number of a duty is a field of it.
    const number = known.find((field) => field === 'number');
    const counted = number === undefined ? undefined : draft[number]?.raw;
    const isNumbered = row.number !== '' || /^\d{1,3}[.)]?$/.test(counted?.trim() ?? '');
    const named = Math.min(...own.filter((field) => OF_BLOCK.includes(field)).map(placeOf));
    const isOfBlock = (field: F): boolean =>
      OF_BLOCK.includes(field) || (OF_UNNUMBERED_BLOCK.includes(field) && !isNumbered && placeOf(field) < named);
    if (above) inherit(draft, above, known.filter(isOfBlock));
    if (row.group !== '') {
      const value = makeFieldValue(sure(row.group, ['inferred']), row.group, groupCell, 0.85);
      const agency = known.find((field) => field === 'agency');
      if (agency !== undefined && draft[agency] === undefined && isAgencyName(normaliseText(row.group)))
        draft[agency] = value;
      extras[GROUP_HEADING] = makeFieldValue(sure(row.group), row.group, groupCell, 1);
    }
    if (kind === 'feasibility' && isVerdictRow(draft)) {
      records = withVerdict({ row: draft, group: row.group }, records);
      continue;
    }
    if (kind === 'agreements') completeAgreement(draft);
    above = draft;
    records.push({
      kind,
      object: null,
      attachment: 'none',
      sheet: view.sheet.name,
      rowIndex: row.rowIndex,
      fields: draft,
      extras,
      captions: row.group === '' ? captions : [row.group, ...captions],
      ...(heads.length > 0 ? { heads } : {}),
    });
  }
  return records;
}
