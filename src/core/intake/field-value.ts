/** Makes field values with their lineage out of readings. */
import type { CellRef } from '../model/cell';
import type { FieldContent, FieldId, FieldValue } from '../model/object';
import type { Reading, ReadingNote } from '../model/reading';
import { hasValue } from '../parse/make-reading';

export type FieldDraft = Partial<Record<FieldId, FieldValue>>;

/** Share of the column's confidence that is left by how sure the value is. */
const CERTAINTY_FACTOR = { sure: 1, doubtful: 0.6, unreadable: 0.3, missing: 1 } as const;

export function makeFieldValue(
  reading: Reading<FieldContent>,
  raw: string,
  cell: CellRef | null,
  confidence: number,
): FieldValue {
  return {
    value: reading.value,
    raw,
    cell,
    certainty: reading.certainty,
    confidence: Math.round(confidence * CERTAINTY_FACTOR[reading.certainty] * 100) / 100,
    alternatives: reading.alternatives,
    notes: reading.notes,
  };
}

/** What a cell says besides its own field. */
export function derived(source: FieldValue, reading: Reading<FieldContent>, raw = source.raw): FieldValue {
  return makeFieldValue(
    reading,
    raw,
    source.cell,
    Math.min(0.9, source.certainty === 'sure' ? source.confidence : 0.9),
  );
}

/** The same value said to rest on something else, for example on the row above. */
export function withNote(value: FieldValue, note: ReadingNote): FieldValue {
  return value.notes.includes(note) ? value : { ...value, notes: [...value.notes, note] };
}

/** Sets a field that has no usable value yet; a given value is never replaced by a derived one. */
export function fillField(draft: FieldDraft, field: FieldId, value: FieldValue): void {
  if (!hasValue(draft[field])) draft[field] = value;
}
