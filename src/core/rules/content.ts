/**
 * What counts as content of a field: text that is there, is no placeholder and says something.
 * Shared by rules; reports nothing itself.
 */
import { placeholderKind } from '../lexicon/placeholders';
import { rememberByText } from '../model/memo';
import { fieldText, fieldValue, type CooperationObject, type FieldId } from '../model/object';

/** The eight parts of a KAK asked under Permendagri 22/2020 (domain notes 1.5a), in the order of the form. */
export const KAK_FIELDS = [
  'background', 'purpose', 'location', 'scope', 'duration', 'benefits', 'impact', 'financing',
] as const satisfies readonly FieldId[]; // prettier-ignore

/** No placeholder is longer, in characters. */
const LONGEST_PLACEHOLDER = 80;

/** Anything but printable ASCII and blanks. */
const NOT_PLAIN = /[^ -~]/;

/** What stands in the cell, or the value where there is no raw text; without spaces around, line breaks as spaces. */
export function writtenText(object: CooperationObject, field: FieldId): string {
  const value = object.fields[field];
  if (value === undefined) return '';
  const text = onOneLine(value.raw);
  return text === '' ? onOneLine(fieldText(object, field)) : text;
}

/** Asked of every text by rule after rule. */
const onOneLine = rememberByText((text) => {
  if (!NOT_PLAIN.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ')) return text;
  return text.replace(/\s+/g, ' ').trim();
});

/** Whether the field holds anything but a placeholder. A value that could not be read still counts: it was given. */
export function isGiven(object: CooperationObject, field: FieldId): boolean {
  const value = object.fields[field];
  if (value === undefined) return false;
  if (value.notes.length > 0) {
    if (value.notes.includes('repeatsAbove') && value.value !== null) return true;
    if (value.notes.includes('placeholder') && value.value === null) return false;
  }
  if (value.raw.length > LONGEST_PLACEHOLDER) return true;
  const text = writtenText(object, field);
  if (text === '') return fieldValue(object, field) !== null && fieldText(object, field) !== '';
  return !isPlaceholderText(text);
}

/** Whether a whole cell text stands for nothing, later, elsewhere or the row above. */
export function isPlaceholderText(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER) return false;
  return placeholderKind(text) !== null;
}

/** Whether any of the fields is given. */
export function isAnyGiven(object: CooperationObject, fields: readonly FieldId[]): boolean {
  return fields.some((field) => isGiven(object, field));
}

/** Lower-case letters and digits with single spaces: for comparing texts written by different hands. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words with letters or digits in what a text begins with: its first 200 characters tell whether it says anything. */
export const countFirstWords = rememberByText(
  (text) =>
    text
      .slice(0, 200)
      .split(' ')
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
);
