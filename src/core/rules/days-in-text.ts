/** Days written in running text, `terhitung 04/05/2026 sampai dengan …`, `mulai 31 Februari 2026`: those that name two days, or none. */
import { rememberByText } from '../model/memo';
import { fieldsOf, type CooperationObject, type FieldId } from '../model/object';
import { FIELDS } from '../register/fields';
import type { CellRef } from '../model/cell';
import { readDateText } from '../parse/date';
import { cellHolding, cellKey, fieldCell, objectCell } from './place';
import type { RuleFacts } from './rule';

/** A year of two digits only between strokes: `1.2.26` counts chapters. */
const NUMERIC =
  /(?<![\p{L}\d/.,-])(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2}|\d{1,2}\/\d{1,2}\/\d{2})(?![\p{L}\d/-]|[.,]\d)/gu;
const NAMED =
  /(?<![\p{L}\d/.,-])\d{1,2}\s+(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\s+(?:19|20)\d{2}(?!\d)/giu;
/** `Nomor 12/02/2026` is no day. */
const OF_NUMBER = /(?:\bnomor|\bno|\bnomer)\s*[.:]?\s*$/i;

/** How the days of a text are read; only those in doubt. */
interface WrittenDay {
  readonly text: string;
  /** The two days it may mean; null for a day that does not exist. */
  readonly days: { readonly read: string; readonly other: string } | null;
}

const NO_DAYS: readonly WrittenDay[] = [];

function judge(raw: string): readonly WrittenDay[] {
  if (raw.length < 8 || !/\d/.test(raw)) return NO_DAYS;
  const found: WrittenDay[] = [];
  for (const pattern of [NUMERIC, NAMED])
    for (const match of raw.matchAll(pattern)) {
      const [text] = match;
      if (OF_NUMBER.test(raw.slice(0, match.index))) continue;
      const { value, notes, alternatives } = readDateText(text.replace(/\s+/g, ' '));
      const [read, other] = [value?.start, alternatives[0]?.start];
      if (notes.includes('impossibleDate')) found.push({ text, days: null });
      else if (notes.includes('dayMonthOrder') && typeof read === 'string' && typeof other === 'string')
        found.push({ text, days: { read, other } });
    }
  return found;
}

/** Days in doubt in a text, by their text. */
export const doubtfulDaysIn = rememberByText(judge);

interface PlacedDay extends WrittenDay {
  readonly field: FieldId | null;
  /** Text key of the field, or the label as the office wrote it. */
  readonly label: string;
  readonly cell: CellRef;
}

/** Days in doubt in the texts of an object, each cell's once. Fields of dates are read whole elsewhere. */
export function* doubtfulDaysOf(object: CooperationObject, facts: RuleFacts): Iterable<PlacedDay> {
  const seen = new Set<string>();
  const fresh = (day: PlacedDay): PlacedDay[] => {
    const key = `${cellKey(day.cell)} ${day.text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [day];
  };
  for (const field of fieldsOf(object)) {
    const value = object.fields[field];
    const { type } = FIELDS[field];
    if (value === undefined || (type !== 'text' && type !== 'months')) continue;
    for (const day of doubtfulDaysIn(value.raw)) {
      const cell = cellHolding(day.text, value, fieldCell(object, field, facts));
      yield* fresh({ ...day, field, label: `fields.${field}`, cell });
    }
  }
  for (const [label, { raw, cell }] of Object.entries(object.extras))
    for (const day of doubtfulDaysIn(raw))
      yield* fresh({ ...day, field: null, label, cell: cell ?? objectCell(object) });
}
