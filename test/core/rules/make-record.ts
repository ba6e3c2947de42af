/** Rows of the other kinds of source for tests of rules, on a sheet whose columns follow `RECORD_FIELDS`. */
import type { FieldContent, FieldValue } from '../../../src/core/model/object';
import { RECORD_FIELDS, type RecordFieldId, type RecordKind, type SourceRecord } from '../../../src/core/model/record';

type RecordRow<K extends RecordKind> = Readonly<Partial<Record<RecordFieldId<K>, FieldContent | FieldValue>>>;

interface Place {
  readonly rowIndex?: number;
  readonly object?: string | null;
  readonly extras?: Readonly<Record<string, FieldContent>>;
}

/** A row as the intake would read it; a field given as `''` is an empty cell. */
export function makeRecord<K extends RecordKind>(kind: K, row: RecordRow<K>, place: Place = {}): SourceRecord<K> {
  const { rowIndex = 4, object = null, extras = {} } = place;
  const sheet = `Tabel ${kind}`;
  const names = RECORD_FIELDS[kind] as readonly string[];
  const entries = Object.entries(row as Readonly<Record<string, FieldContent | FieldValue>>);
  const cellAt = (columnIndex: number) => ({ sheet, rowIndex, columnIndex });
  return {
    kind,
    object,
    attachment: object === null ? 'none' : 'id',
    sheet,
    rowIndex,
    fields: Object.fromEntries(entries.map(([name, value]) => [name, makeValue(value, cellAt(names.indexOf(name)))])),
    extras: Object.fromEntries(
      Object.entries(extras).map(([heading, value], index) => [
        heading,
        makeValue(value, cellAt(names.length + index)),
      ]),
    ),
  } as SourceRecord<K>;
}

function makeValue(value: FieldContent | FieldValue, cell: FieldValue['cell']): FieldValue {
  if (typeof value === 'object' && 'raw' in value) return { ...value, cell: value.cell ?? cell };
  const raw = typeof value === 'object' ? value.join('; ') : String(value);
  const isEmpty = raw === '';
  return {
    value: isEmpty ? null : value,
    raw,
    cell,
    certainty: isEmpty ? 'missing' : 'sure',
    confidence: 1,
    alternatives: [],
    notes: [],
  };
}
