/** Rows of a register table to cooperation objects: fill-down, sda, continuation rows, groups, lineage of every field. */
import type { SourceColumn } from '../model/intake';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import { readCode } from '../parse/code';
import { hasValue, sure } from '../parse/make-reading';
import { normaliseText } from '../parse/text';
import { FIELDS } from '../register/fields';
import { rowKey } from '../register/object-keys';
import type { BodyRow } from './classify-rows';
import { deriveFields } from './derive-fields';
import { makeFieldValue, type FieldDraft } from './field-value';
import { makeYearReader } from './heading-year';
import { joinParts } from './join-parts';
import { inherit, makeRowReader, readRow, takeAbove } from './read-row';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';

/** An object before it has its id. */
export interface DraftObject {
  readonly fields: FieldDraft;
  readonly extras: Record<string, FieldValue>;
  source: CooperationObject['source'];
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

/** Whether a normalised text begins like the name of an agency. */
export function isAgencyName(plain: string): boolean {
  return /^(dinas|badan|bagian|kecamatan|kelurahan|kantor|sekretariat|inspektorat|satuan|rsud|rumah sakit|puskesmas|bappeda|dis[a-z]+)\b/.test(
    plain,
  );
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
  else if (draft.agency === undefined && isAgencyName(normaliseText(group)))
    draft.agency = makeFieldValue(sure(group, ['inferred']), group, cell, 0.85);
  extras[GROUP_HEADING] = makeFieldValue(sure(group), group, cell, 1);
}

const piecesOf = ({ raw, cell, pieces }: FieldValue): NonNullable<FieldValue['pieces']> =>
  pieces ?? (cell === null ? [] : [{ text: raw, cell }]);

/** Adds a scope line of a continuation row to the object above. */
function appendTo(target: FieldDraft, more: FieldDraft, own: readonly FieldId[]): void {
  for (const field of own) {
    const added = more[field];
    const old = target[field];
    if (!hasValue(added)) continue;
    if (old === undefined || old.value === null) target[field] = added;
    else if (typeof old.value === 'string' && typeof added.value === 'string' && FIELDS[field].type === 'text')
      target[field] = { ...old, value: `${old.value}\n${added.value}`, raw: `${old.raw}\n${added.raw}`, pieces: [...piecesOf(old), ...piecesOf(added)] }; // prettier-ignore
  }
}

export interface ReadRows {
  readonly objects: readonly DraftObject[];
  /** Rows that only carried on the object above. */
  readonly continuations: readonly number[];
}

/** Reads the data rows of a register in order. */
export function* readRegisterRows(
  view: SheetView,
  columns: readonly SourceColumn<FieldId>[],
  rows: readonly BodyRow[],
  scaleExponent: number,
): Slices<ReadRows> {
  const reader = makeRowReader(view, columns, (field) => FIELDS[field], scaleExponent);
  const readYear = makeYearReader(columns, 'target', 'targetYear');
  const objects: DraftObject[] = [];
  const drafts: FieldDraft[] = [];
  const rowsOf: number[][] = [];
  const continuations: number[] = [];
  let groupCell: FieldValue['cell'] = null;
  for (const row of rows) {
    if (row.role === 'group')
      groupCell = { sheet: view.sheet.name, rowIndex: row.rowIndex, columnIndex: view.filled(row.rowIndex)[0] ?? 0 };
    if (row.role !== 'data') continue;
    if (isSliceEnd(row.rowIndex)) yield;
    const { draft, extras, own, repeats } = readRow(reader, row.rowIndex);
    const above = drafts.at(-1);
    const isContinued =
      above !== undefined &&
      row.number === '' &&
      !own.includes('title') &&
      !(own.includes('object') && !columns.some((column) => column.field === 'title'));
    if (isContinued && !OWN.some((field) => own.includes(field))) {
      appendTo(above, draft, own);
      rowsOf.at(-1)?.push(row.rowIndex);
      continuations.push(row.rowIndex);
      continue;
    }
    takeAbove(draft, repeats, above);
    if (isContinued) inherit(draft, above, INHERITED);
    applyGroup(draft, extras, row.group, groupCell);
    readYear(draft);
    const objectRows = [row.rowIndex];
    rowsOf.push(objectRows);
    drafts.push(draft);
    const key = rowKey(row.number);
    const keys = key === '' ? {} : { keys: [key] };
    objects.push({
      fields: draft,
      extras,
      source: { sheet: view.sheet.name, kind: 'register', rows: objectRows, ...keys },
    });
  }
  for (const [index, draft] of drafts.entries()) {
    if (isSliceEnd(index)) yield;
    joinParts(draft, objects[index]?.extras ?? {});
    deriveFields(draft, reader.context);
  }
  return { objects, continuations };
}
