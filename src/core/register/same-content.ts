/** When two readings of a field say the same. */
import type { FieldValue } from '../model/object';
import { normaliseText } from '../parse/text';

/** Equal values, or texts that differ in case, blanks and punctuation only. */
export function sameContent(a: FieldValue, b: FieldValue | undefined): boolean {
  if (b === undefined) return false;
  const text = (value: FieldValue): string =>
    value.value === null ? normaliseText(value.raw) : JSON.stringify(value.value);
  return text(a) === text(b) || normaliseText(a.raw) === normaliseText(b.raw);
}
