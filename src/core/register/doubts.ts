/** Lists what a person should look at: fields read with doubt or not at all, worst first. */
import { rememberByObject } from '../model/memo';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import { FIELD_IDS } from '../model/object';

export interface Doubt {
  readonly object: string;
  readonly field: FieldId;
  readonly value: FieldValue;
}

/**
 * Fields whose reading is doubtful or unreadable, in register order within each object; unreadable ones come first. The
 * steps, the pane and the report ask it of one list.
 */
export const listDoubts = rememberByObject(findDoubts);

function findDoubts(objects: readonly CooperationObject[]): readonly Doubt[] {
  const [unreadable, doubtful]: [Doubt[], Doubt[]] = [[], []];
  for (const { id, fields } of objects) {
    for (const field of FIELD_IDS) {
      const value = fields[field];
      if (value?.certainty === 'unreadable') unreadable.push({ object: id, field, value });
      else if (value?.certainty === 'doubtful') doubtful.push({ object: id, field, value });
    }
  }
  return [...unreadable, ...doubtful];
}
