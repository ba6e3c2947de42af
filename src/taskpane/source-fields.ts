/** Fields that a heading of a source can be taken for, and their names; inputs of the ranking have none to choose. */
import { COST_FIELD_IDS, type SourceFieldId, type SourceKind } from '../core/model/intake';
import { FIELD_IDS } from '../core/model/object';
import { RECORD_FIELDS, RECORD_KINDS } from '../core/model/record';
import type { Text } from './hooks/pane-context';

export function fieldsOf(kind: SourceKind): readonly SourceFieldId[] {
  if (kind === 'costs') return COST_FIELD_IDS;
  if (kind === 'register' || kind === 'form') return FIELD_IDS;
  const record = RECORD_KINDS.find((one) => one === kind);
  return record === undefined ? [] : RECORD_FIELDS[record];
}

/** The field as its kind of source calls it, else as the register does. */
export function fieldText(kind: SourceKind, field: SourceFieldId, text: Text): string {
  const register = text.find(`fields.${field}`, field);
  if (kind === 'register' || kind === 'form') return register;
  return text.find(`sourceFields.${kind}.${field}`, text.find(`sourceFields.${field}`, register));
}
