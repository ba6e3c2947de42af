/** Rows of a register table to cooperation objects: fill-down, sda, continuation rows, groups, lineage of every field. */
import type { Scalar } from '../model/cell';
import type { SourceColumn } from '../model/intake';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import { readCode } from '../parse/code';
import type { DurationUnit } from '../parse/duration';
import { hasValue, sure } from '../parse/make-reading';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, showCell, type CellContext } from '../parse/read-cell';
import { normaliseText } from '../parse/text';
import { FIELDS } from '../register/fields';
import type { BodyRow } from './classify-rows';
import { deriveFields } from './derive-fields';
import { makeFieldValue, withNote, type FieldDraft } from './field-value';
import type { SheetView } from './sheet-view';

/** An object before it has its id. */
export interface DraftObject {
  readonly fields: FieldDraft;
  readonly extras: Record<string, FieldValue>;
  readonly source: CooperationObject['source'];
}

/** Heading of the extra column that keeps group rows which are neither a kind nor an agency. */
export const GROUP_HEADING = 'Kelompok';

/** Fields a continuation row takes from the object above where its own cells are blank. */
const INHERITED: readonly FieldId[] = [
  'title',
  'object',
  'kind',
  'affair',
  'partner',
  'partnerKind',
  'signatory',
  'location',
];

/** Fields that make a row without number and title an object of its own; others only add to the object above. */
// prettier-ignore
const OWN: readonly FieldId[] = [
  'partner', 'baseNumber', 'detailNumber', 'numberFirst', 'numberSecond', 'start', 'end', 'signedOn', 'baseDate', 'detailDate', 'agency', 'cost',
  'costApbd', 'costApbn', 'financing', 'duration', 'instrument',
];

/** Units and scales a heading names. */
export function contextForHeading(heading: string, field: FieldId, base: CellContext): CellContext {
  const text = heading.toLowerCase();
  const unit: DurationUnit | null = /\((tahun|thn|years?)\)/.test(text)
    ? 'years'
    : /\((bulan|bln|months?)\)/.test(text)
      ? 'months'
      : /\((hari|days?)\)/.test(text)
        ? 'days'
        : null;
  const scale = /(ribu|ribuan|rb)( rupiah| rp)?\)|rp\.? ?(ribu|000)|\(000\)/.test(text)
    ? 3
    : /(juta|jutaan|jt)( rupiah| rp)?\)|rp\.? ?(juta|jt)\b/.test(text)
      ? 6
      : /(miliar|milyar)(an)?( rupiah| rp)?\)/.test(text)
        ? 9
        : base.scaleExponent;
  return {
    ...base,
    codes: FIELDS[field].codes,
    edge: field === 'end' ? 'end' : 'start',
    durationUnit: unit,
    scaleExponent: scale,
  };
}

interface Reader {
  readonly view: SheetView;
  readonly columns: readonly SourceColumn[];
  readonly context: CellContext;
  /** What each column's heading adds to the context. */
  readonly contexts: ReadonlyMap<SourceColumn, CellContext>;
}

interface RawCell {
  readonly value: Scalar;
  readonly format: string | undefined;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Filled down from a vertically merged area that began above. */
  readonly isFilledDown: boolean;
}

function rawCell(view: SheetView, rowIndex: number, columnIndex: number): RawCell {
  const merge = view.mergeAt(rowIndex, columnIndex);
  const isVertical = merge !== undefined && merge.bottom > merge.top && merge.left === columnIndex;
  const row = isVertical ? merge.top : rowIndex;
  return {
    value: view.value(row, columnIndex),
    format: view.format(row, columnIndex),
    rowIndex: row,
    columnIndex,
    isFilledDown: row < rowIndex,
  };
}

function readField(reader: Reader, cell: RawCell, column: SourceColumn, field: FieldId): FieldValue | null {
  const raw = showCell(cell.value, cell.format, reader.view.date1904);
  if (textKind(raw) === 'empty') return null;
  const reading = readCell(cell.value, cell.format, FIELDS[field].type, reader.contexts.get(column) ?? reader.context);
  const ref = { sheet: reader.view.sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
  const made = makeFieldValue(reading, raw, ref, column.confidence);
  return cell.isFilledDown ? withNote(made, 'repeatsAbove') : made;
}

function readRow(
  reader: Reader,
  rowIndex: number,
): { draft: FieldDraft; extras: Record<string, FieldValue>; own: Set<FieldId>; repeats: Set<FieldId> } {
  const draft: FieldDraft = {};
  const extras: Record<string, FieldValue> = {};
  const own = new Set<FieldId>();
  const repeats = new Set<FieldId>();
  for (const column of reader.columns) {
    const cell = rawCell(reader.view, rowIndex, column.columnIndex);
    if (column.field === null) {
      const raw = showCell(cell.value, cell.format, reader.view.date1904);
      if (column.heading === '' || textKind(raw) === 'empty' || column.samples.length === 0) continue;
      const ref = { sheet: reader.view.sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
      extras[column.heading] = makeFieldValue(readCell(cell.value, cell.format, 'text', reader.context), raw, ref, 1);
      continue;
    }
    const made = readField(reader, cell, column, column.field);
    if (made === null) continue;
    draft[column.field] = made;
    if (!cell.isFilledDown) own.add(column.field);
    if (textKind(made.raw) === 'repeatsAbove') repeats.add(column.field);
  }
  return { draft, extras, own, repeats };
}

/** sda and idem take the value above; the raw text stays what it was. */
function takeAbove(draft: FieldDraft, repeats: ReadonlySet<FieldId>, above: FieldDraft | undefined): void {
  for (const field of repeats) {
    const mine = draft[field];
    const other = above?.[field];
    if (mine === undefined || other === undefined) continue;
    draft[field] = withNote({ ...other, raw: mine.raw, cell: mine.cell }, 'repeatsAbove');
  }
}

function inherit(draft: FieldDraft, above: FieldDraft): void {
  for (const field of INHERITED) {
    const other = above[field];
    if (draft[field] === undefined && other !== undefined) draft[field] = withNote(other, 'repeatsAbove');
  }
}

function applyGroup(
  draft: FieldDraft,
  extras: Record<string, FieldValue>,
  group: string,
  cell: FieldValue['cell'],
): void {
  if (group === '') return;
  const kind = readCode('kind', group);
  if (kind.value !== null && draft.kind === undefined)
    draft.kind = makeFieldValue({ ...kind, notes: [...kind.notes, 'inferred'] }, group, cell, 0.85);
  else if (
    draft.agency === undefined &&
    /^(dinas|badan|bagian|kecamatan|kelurahan|kantor|sekretariat|inspektorat|satuan|rsud|rumah sakit|puskesmas|bappeda|dis[a-z]+)\b/.test(
      normaliseText(group),
    )
  )
    draft.agency = makeFieldValue(sure(group, ['inferred']), group, cell, 0.85);
  extras[GROUP_HEADING] = makeFieldValue(sure(group), group, cell, 1);
}

/** Adds a scope line of a continuation row to the object above. */
function appendTo(target: FieldDraft, more: FieldDraft, own: ReadonlySet<FieldId>): void {
  for (const field of own) {
    const added = more[field];
    const old = target[field];
    if (!hasValue(added)) continue;
    if (old === undefined || old.value === null) target[field] = added;
    else if (typeof old.value === 'string' && typeof added.value === 'string' && FIELDS[field].type === 'text')
      target[field] = { ...old, value: `${old.value}\n${added.value}`, raw: `${old.raw}\n${added.raw}` };
  }
}

export interface ReadRows {
  readonly objects: readonly DraftObject[];
  /** Rows that only carried on the object above. */
  readonly continuations: readonly number[];
}

/** Reads the data rows of a register in order. */
export function readRegisterRows(
  view: SheetView,
  columns: readonly SourceColumn[],
  rows: readonly BodyRow[],
  scaleExponent: number,
): ReadRows {
  const context: CellContext = { ...PLAIN_CELL_CONTEXT, date1904: view.date1904, scaleExponent };
  const contexts = new Map(
    columns.flatMap((column) =>
      column.field === null ? [] : [[column, contextForHeading(column.heading, column.field, context)] as const],
    ),
  );
  const reader: Reader = { view, columns, context, contexts };
  const objects: DraftObject[] = [];
  const drafts: FieldDraft[] = [];
  const rowsOf: number[][] = [];
  const continuations: number[] = [];
  let groupCell: FieldValue['cell'] = null;
  for (const row of rows) {
    if (row.role === 'group')
      groupCell = { sheet: view.sheet.name, rowIndex: row.rowIndex, columnIndex: view.filled(row.rowIndex)[0] ?? 0 };
    if (row.role !== 'data') continue;
    const { draft, extras, own, repeats } = readRow(reader, row.rowIndex);
    const above = drafts.at(-1);
    const isContinued =
      above !== undefined &&
      row.number === '' &&
      !own.has('title') &&
      !(own.has('object') && !columns.some((column) => column.field === 'title'));
    if (isContinued && !OWN.some((field) => own.has(field))) {
      appendTo(above, draft, own);
      rowsOf.at(-1)?.push(row.rowIndex);
      continuations.push(row.rowIndex);
      continue;
    }
    takeAbove(draft, repeats, above);
    if (isContinued) inherit(draft, above);
    applyGroup(draft, extras, row.group, groupCell);
    const objectRows = [row.rowIndex];
    rowsOf.push(objectRows);
    drafts.push(draft);
    objects.push({ fields: draft, extras, source: { sheet: view.sheet.name, kind: 'register', rows: objectRows } });
  }
  for (const draft of drafts) deriveFields(draft, reader.context);
  return { objects, continuations };
}
