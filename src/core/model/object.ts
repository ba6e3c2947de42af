/**
 * A cooperation object: the row of the register, with the lineage of every field.
 */
import type { CellRef } from './cell';
import { rememberByObject } from './memo';
import type { Certainty, ReadingNote } from './reading';

/** Field ids of design 2, in register order. Labels, types and synonyms are data in `core/register`. */
export const FIELD_IDS = [
  'id', 'title', 'object', 'kind', 'affair', 'agency', 'agencies', 'partner', 'partnerKind', 'location', 'background',
  'purpose', 'scope', 'benefits', 'impact', 'study', 'legalBasis', 'duration', 'start', 'end', 'financing', 'cost',
  'costApbn', 'costApbdProv', 'costApbd', 'costPartner', 'fundingSource', 'budgetStatus', 'accountCode', 'subActivity',
  'staff', 'funds', 'indicator', 'unit', 'baseline', 'target', 'targetYear', 'competencies', 'programmes', 'instrument',
  'numberFirst', 'numberSecond', 'signedOn', 'baseNumber', 'baseDate', 'detailNumber', 'detailDate', 'signatory',
  'councilApproval', 'ministryApproval', 'stage', 'status', 'issues', 'followUp', 'contact', 'notes',
] as const; // prettier-ignore
export type FieldId = (typeof FIELD_IDS)[number];

/**
 * text, name, code: string (code: the id of the code list) · names, codes: list of strings · money, number: number
 * (rupiah, not scaled) · months: whole months, at least 0 · date: `YYYY-MM-DD` · year: whole number.
 */
export type FieldType = 'text' | 'name' | 'names' | 'code' | 'codes' | 'money' | 'number' | 'months' | 'date' | 'year';

export type FieldContent = string | number | readonly string[];

/** One field of one object: its value, the text it came from and how sure the reading is. */
export interface FieldValue {
  /** Null when the cell holds nothing usable: then `raw` says what stood there. */
  readonly value: FieldContent | null;
  readonly raw: string;
  /** Where it stands; null for a value that has no cell of its own (then `notes` has `inferred`). */
  readonly cell: CellRef | null;
  readonly certainty: Certainty;
  /** 0..1: confidence that this is the right field and the right value. */
  readonly confidence: number;
  readonly alternatives: readonly FieldContent[];
  /** The texts of a value that stands in several cells, with the cell of each; left out where it stands in one. */
  readonly pieces?: readonly { readonly text: string; readonly cell: CellRef }[];
  readonly notes: readonly ReadingNote[];
}

export interface ObjectSource {
  readonly sheet: string;
  readonly kind: 'register' | 'form' | 'owned';
  /** Rows the object occupies, 0-based; a form occupies all its rows. */
  readonly rows: readonly number[];
  /** The number or letter of its row or form, by which other tables may name it; left out where it has none. */
  readonly keys?: readonly string[];
}

export interface CooperationObject {
  /** Stable over runs: `KS-001` and up, kept in the Register's ID column. */
  readonly id: string;
  readonly fields: Readonly<Partial<Record<FieldId, FieldValue>>>;
  /** Columns the intake could not map, by their full heading. */
  readonly extras: Readonly<Record<string, FieldValue>>;
  readonly source: ObjectSource;
  /** Other places that tell of the same object and were merged into it. */
  readonly alsoFrom?: readonly ObjectSource[];
}

/** The fields an object has, in register order: most rows have few of them. */
export const fieldsOf = rememberByObject(({ fields }: CooperationObject): readonly FieldId[] =>
  FIELD_IDS.filter((field) => fields[field] !== undefined),
);

/** The value of a field, or null when it is absent or empty. */
export function fieldValue(object: CooperationObject, field: FieldId): FieldContent | null {
  return object.fields[field]?.value ?? null;
}

/** The value of a text-like field, lists joined by `; `, numbers as plain digits; `''` when absent. */
export function fieldText(object: CooperationObject, field: FieldId): string {
  const value = fieldValue(object, field);
  if (value === null) return '';
  if (typeof value === 'object') return value.join('; ');
  return String(value);
}

/** The value of a numeric field, or null when it is absent or not a number. */
export function fieldNumber(object: CooperationObject, field: FieldId): number | null {
  const value = fieldValue(object, field);
  return typeof value === 'number' ? value : null;
}
