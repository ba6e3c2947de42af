/** What an agency has ready, in columns of a register: `SDM (orang) / Kebutuhan`, `Dana PD (Rp) / Tersedia`. */
import type { SourceColumn } from '../model/intake';
import type { FieldId, FieldValue } from '../model/object';
import type { RecordFieldId, SourceRecord } from '../model/record';
import { sure } from '../parse/make-reading';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { RECORD_FIELD_DEFS } from '../register/record-fields';
import { makeFieldValue } from './field-value';
import { READINESS, READY_LEAF } from './group-headings';
import { normaliseHeading } from './normalise-heading';
import type { DraftObject } from './read-register';
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

/** Columns of a register that say what is needed and what is there; none where only one of the two is. */
export function readyColumns(columns: readonly SourceColumn[]): ReadyColumn[] {
  const found = columns.flatMap(({ heading, columnIndex, field }): ReadyColumn[] => {
    const parts = heading.split(' / ');
    const group = parts.slice(0, -1).join(' / ');
    const leaf = normaliseHeading(parts.at(-1) ?? '').replace(/[()]/g, '');
    if (field !== null || !READINESS.test(normaliseHeading(group)) || !READY_LEAF.test(leaf)) return [];
    const meant = LEAVES.find(([pattern]) => pattern.test(leaf))?.[1];
    return meant === undefined ? [] : [{ group, field: meant, columnIndex }];
  });
  const has = (group: string, field: ResourceField): boolean =>
    found.some((one) => one.group === group && one.field === field);
  return found.filter(({ group }) => has(group, 'need') && has(group, 'available'));
}

function valueAt(view: SheetView, rowIndex: number, columnIndex: number, field: ResourceField): FieldValue | null {
  const value = view.value(rowIndex, columnIndex);
  if (value === '') return null;
  const format = view.format(rowIndex, columnIndex);
  const { type } = RECORD_FIELD_DEFS.resources[field];
  const cell = { sheet: view.sheet.name, rowIndex, columnIndex };
  const reading = readCell(value, format, type, PLAIN_CELL_CONTEXT);
  return makeFieldValue(reading, showCell(value, format, view.date1904), cell, 0.9);
}

/** A record for each group of such columns of each object. */
export function resourcesOf(
  view: SheetView,
  columns: readonly SourceColumn[],
  objects: readonly DraftObject[],
): OnForm<SourceRecord>[] {
  const ready = readyColumns(columns);
  const groups = [...new Set(ready.map(({ group }) => group))];
  return objects.flatMap((draft) =>
    groups.flatMap((group): OnForm<SourceRecord>[] => {
      const rowIndex = draft.source.rows[0] ?? 0;
      const fields: Partial<Record<ResourceField, FieldValue>> = {};
      for (const { field, columnIndex } of ready.filter((one) => one.group === group)) {
        const value = valueAt(view, rowIndex, columnIndex, field);
        if (value !== null) fields[field] = value;
      }
      if (fields.need === undefined && fields.available === undefined) return [];
      fields.description = makeFieldValue(sure(group, ['inferred']), group, null, 0.9);
      const agency: FieldValue | undefined = draft.fields['agency' satisfies FieldId];
      if (agency !== undefined) fields.agency = agency;
      const isMoney = /\b(?:dana|anggaran|rp)\b/i.test(group);
      const kind = isMoney ? 'dana' : /sarana/i.test(group) ? 'sarana' : 'sdm';
      fields.resourceKind = makeFieldValue(sure(kind, ['inferred']), group, null, 0.9);
      const row: SourceRecord<'resources'> = {
        kind: 'resources', object: null, attachment: 'none', sheet: view.sheet.name, rowIndex, fields, extras: {}, captions: [],
      }; // prettier-ignore
      return [{ row, draft }];
    }),
  );
}
