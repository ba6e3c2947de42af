/** What an agency has ready, in columns of a register or labels of a form: `SDM (orang) / Kebutuhan`, `Dana Ada (Rp)`. */
import type { FormLabel, SourceColumn } from '../model/intake';
import type { FieldId, FieldValue } from '../model/object';
import type { RecordFieldId, SourceRecord } from '../model/record';
import { missing, sure } from '../parse/make-reading';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { RECORD_FIELD_DEFS } from '../register/record-fields';
import { makeFieldValue } from './field-value';
import { READINESS, READY_LEAF } from './group-headings';
import { normaliseHeading } from './normalise-heading';
import type { DraftObject } from './read-register';
import { resourceHeading } from './resource-pairs';
import type { OnForm } from './sheet-result';
import type { SheetView } from './sheet-view';

type ResourceField = RecordFieldId<'resources'>;

interface ReadyColumn {
  readonly group: string;
  readonly field: ResourceField;
  readonly columnIndex: number;
}

const LEAVES: readonly (readonly [RegExp, ResourceField])[] = [
  [/pemenuhan/, 'notes'],
  [/kebutuhan|dibutuhkan|diperlukan|perlu|butuh/, 'need'],
  [/selisih|kekurangan|kurang|gap/, 'gap'],
  [/tersedia|ketersediaan|ada/, 'available'],
];

/** `Anggaran dibutuhkan` is the cost as well, `Dana tersedia` what the agency has ready. */
const isOpen = (field: string | null): boolean => field === null || ['cost', 'staff', 'funds'].includes(field);

const overOf = (heading: string): string => heading.split(' / ').slice(0, -1).join(' / ');

const NAMES = { sdm: 'SDM', dana: 'Dana', sarana: 'Sarana' } as const;

/** What a heading says is needed or there, and of what; null for another. */
function readyHeading(heading: string): Omit<ReadyColumn, 'columnIndex'> | null {
  const parts = heading.split(' / ');
  const group = overOf(heading);
  const leaf = normaliseHeading(parts.at(-1) ?? '').replace(/[()]/g, '');
  if (READINESS.test(normaliseHeading(group)) && READY_LEAF.test(leaf)) {
    const field = LEAVES.find(([pattern]) => pattern.test(leaf))?.[1];
    return field === undefined ? null : { group, field };
  }
  const whole = resourceHeading(heading) ?? resourceHeading(leaf);
  return whole === null ? null : { group: NAMES[whole.kind], field: whole.field };
}

/** Columns of a register that say what is needed and what is there; none where only one of the two is. */
function readyColumns(columns: readonly SourceColumn[]): ReadyColumn[] {
  const found = columns.flatMap(({ heading, columnIndex, field }): ReadyColumn[] => {
    const meant = isOpen(field) ? readyHeading(heading) : null;
    const over = overOf(heading);
    // `Pembiayaan / Kebutuhan Dana` is what all pay together, beside what the agency has ready.
    const isApart =
      field === 'cost' &&
      over !== '' &&
      columns.every(
        (other) =>
          other.heading === heading ||
          overOf(other.heading) !== over ||
          readyHeading(other.heading)?.field !== 'available',
      );
    return meant === null || isApart ? [] : [{ ...meant, columnIndex }];
  });
  return inPairs(found);
}

function inPairs<T extends Omit<ReadyColumn, 'columnIndex'>>(found: readonly T[]): T[] {
  const has = (group: string, field: ResourceField): boolean =>
    found.some((one) => one.group === group && one.field === field);
  return found.filter(({ group }) => has(group, 'need') && has(group, 'available'));
}

function valueAt(view: SheetView, rowIndex: number, columnIndex: number, field: ResourceField): FieldValue {
  const value = view.value(rowIndex, columnIndex);
  const cell = { sheet: view.sheet.name, rowIndex, columnIndex };
  if (value === '') return makeFieldValue(missing(), '', cell, 0.9);
  const format = view.format(rowIndex, columnIndex);
  const { type } = RECORD_FIELD_DEFS.resources[field];
  const reading = readCell(value, format, type, PLAIN_CELL_CONTEXT);
  return makeFieldValue(reading, showCell(value, format, view.date1904), cell, 0.9);
}

type ResourceFields = Partial<Record<ResourceField, FieldValue>>;

/** The record of one group of an object. */
function recordOf(sheet: string, draft: DraftObject, group: string, rowIndex: number, given: ResourceFields): OnForm<SourceRecord> {
  const fields: ResourceFields = { ...given, description: makeFieldValue(sure(group, ['inferred']), group, null, 0.9) };
  const agency: FieldValue | undefined = draft.fields['agency' satisfies FieldId];
  if (agency !== undefined) fields.agency = agency;
  const isMoney = /\b(?:dana|anggaran|rp)\b/i.test(group);
  const kind = isMoney ? 'dana' : /sarana/i.test(group) ? 'sarana' : 'sdm';
  fields.resourceKind = makeFieldValue(sure(kind, ['inferred']), group, null, 0.9);
  const row: SourceRecord<'resources'> = {
    kind: 'resources', object: null, attachment: 'none', sheet, rowIndex, fields, extras: {}, captions: [],
  };
  return { row, draft };
} // prettier-ignore

const isFilled = (fields: ResourceFields): boolean =>
  [fields.need, fields.available].some((value) => value !== undefined && value.raw.trim() !== '');

/** A record for each group of such columns of each object; rows that leave open what others fill say so by empty cells. */
export function resourcesOf(
  view: SheetView,
  columns: readonly SourceColumn[],
  objects: readonly DraftObject[],
): OnForm<SourceRecord>[] {
  const ready = readyColumns(columns);
  const groups = [...new Set(ready.map(({ group }) => group))];
  return groups.flatMap((group): OnForm<SourceRecord>[] => {
    const rows = objects.map((draft) => {
      const rowIndex = draft.source.rows[0] ?? 0;
      const own = ready.filter((one) => one.group === group);
      const fields: ResourceFields = Object.fromEntries(
        own.map(({ field, columnIndex }) => [field, valueAt(view, rowIndex, columnIndex, field)]),
      );
      return { draft, rowIndex, fields };
    });
    if (!rows.some(({ fields }) => isFilled(fields))) return [];
    return rows.map(({ draft, rowIndex, fields }) => recordOf(view.sheet.name, draft, group, rowIndex, fields));
  });
}

/** The same for labels of a form that have a value: `SDM dibutuhkan (orang) : 6`. */
export function resourcesOnForm(
  view: SheetView,
  labels: readonly FormLabel[],
  draft: DraftObject,
): OnForm<SourceRecord>[] {
  const found = inPairs(
    labels.flatMap(({ label, value, field }) => {
      const meant = isOpen(field) ? readyHeading(label) : null;
      return meant === null || value === null ? [] : [{ ...meant, cell: value }];
    }),
  );
  return [...new Set(found.map(({ group }) => group))].map((group) => {
    const own = found.filter((one) => one.group === group);
    const fields: ResourceFields = Object.fromEntries(
      own.map(({ field, cell: { rowIndex, columnIndex } }) => [field, valueAt(view, rowIndex, columnIndex, field)]),
    );
    return recordOf(view.sheet.name, draft, group, own[0]?.cell.rowIndex ?? 0, fields);
  });
}
