/** Lists what a person should look at: fields read with doubt or not at all, worst first. */
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import { FIELD_IDS } from '../model/object';

export interface Doubt {
  readonly object: string;
  readonly field: FieldId;
  readonly value: FieldValue;
}

/** Fields whose reading is doubtful or unreadable, in register order within each object; unreadable ones come first. */
export function listDoubts(objects: readonly CooperationObject[]): readonly Doubt[] {
  const found = objects.flatMap((object) =>
    FIELD_IDS.flatMap((field): Doubt[] => {
      const value = object.fields[field];
      const isDoubt = value?.certainty === 'doubtful' || value?.certainty === 'unreadable';
      return value !== undefined && isDoubt ? [{ object: object.id, field, value }] : [];
    }),
  );
  return [
    ...found.filter((doubt) => doubt.value.certainty === 'unreadable'),
    ...found.filter((doubt) => doubt.value.certainty === 'doubtful'),
  ];
}
