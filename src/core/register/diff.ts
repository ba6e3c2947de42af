/** What the Register would hold otherwise than now, cell by cell. */
import { FIELD_IDS, type CooperationObject, type FieldValue } from '../model/object';
import type { FieldChange, RegisterRow, RegisterState } from '../model/register';
import { sameContent } from './same-content';

/** The fields of one row that get another content. `own` is the row as it stands, `next` what it becomes. */
export function diffRow(
  state: RegisterState,
  row: RegisterRow,
  own: CooperationObject,
  next: CooperationObject,
): FieldChange[] {
  return FIELD_IDS.flatMap((field): FieldChange[] => {
    const [before, after] = [own.fields[field], next.fields[field]];
    if (field === 'id' || (before === undefined && after === undefined)) return [];
    if (before === undefined ? isEmpty(after) : sameContent(before, after)) return [];
    const column = state.columns.find((one) => one.field === field);
    const cell =
      column === undefined ? null : { sheet: state.sheet, rowIndex: row.rowIndex, columnIndex: column.columnIndex };
    return [
      { object: next.id, field, before: textOf(before), after: textOf(after), cell, source: after?.cell ?? null },
    ];
  });
}

function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || (value.value === null && value.raw.trim() === '');
}

function textOf(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  const isInferred = value.notes.includes('inferred') && value.value !== null;
  return isInferred ? [value.value].flat().join('; ') : value.raw;
}
