/**
 * Rows of the kinds of source other than register, form and costs (design 2): an indicator, an intern, an agreement …
 * Each keeps the lineage of its fields like a cooperation object, and the object it belongs to.
 */
import type { CellRef } from './cell';
import type { FieldContent, FieldValue } from './object';

/**
 * Fields of each kind, in the order officials know. `ref` is the ID, `title` the title of the cooperation object a row
 * belongs to. Types, code lists and heading variants are data in `core/register/record-fields.ts`.
 */
export const RECORD_FIELDS = {
  indicators: ['ref', 'title', 'agency', 'indicator', 'unit', 'baseline', 'target', 'year', 'document', 'notes'],
  resources: ['ref', 'title', 'agency', 'resourceKind', 'description', 'need', 'available', 'unit', 'gap', 'staff', 'funds', 'notes'],
  competencies: ['ref', 'title', 'agency', 'competency', 'programme', 'level', 'need', 'met', 'university', 'notes'],
  interns: [
    'ref', 'title', 'name', 'studentNumber', 'university', 'programme', 'agency', 'start', 'end', 'kpj', 'coverage',
    'effective', 'registrar', 'status', 'notes',
  ],
  duties: ['ref', 'title', 'number', 'duty', 'lead', 'notes'],
  agreements: [
    'ref', 'instrument', 'number', 'numberSecond', 'title', 'signedOn', 'partner', 'agency', 'start', 'end', 'duration',
    'parentNumber', 'signatory', 'signatoryPosition', 'powerOfAttorney', 'endReason', 'extendedBy', 'status', 'notes',
  ],
  monitoring: [
    'ref', 'agreementNumber', 'title', 'partner', 'agency', 'period', 'year', 'respondent', 'target', 'realisation', 'unit',
    'budget', 'budgetRealised', 'fitPurpose', 'onTime', 'partnerContribution', 'coordination', 'indicatorReached',
    'impact', 'innovation', 'documents', 'reporting', 'obstacle', 'relevance', 'recommendation', 'realised',
    'outputFit', 'usefulness', 'fieldObstacle', 'continuation', 'compliance', 'siteCoordination', 'budgetFit',
    'supervision', 'siteRecommendation', 'issues',
    'followUp', 'owner', 'dueDate', 'suggestion', 'rating', 'evidence', 'notes',
  ],
  potential: [
    'affair', 'subAffair', 'agency', 'potential', 'issue', 'externality', 'object', 'partner', 'kind', 'notes',
  ],
  feasibility: ['ref', 'title', 'aspect', 'score', 'evidence', 'conclusion', 'notes'],
  schedule: ['ref', 'date', 'time', 'place', 'agency', 'title', 'result', 'notes'],
} as const; // prettier-ignore

export type RecordKind = keyof typeof RECORD_FIELDS;
export type RecordFieldId<K extends RecordKind = RecordKind> = (typeof RECORD_FIELDS)[K][number];

export const RECORD_KINDS = Object.keys(RECORD_FIELDS) as readonly RecordKind[];

/** How the object of a row was found: by its ID, its title, or the form or sheet it stands on; else why it was not. */
export type Attachment = 'id' | 'title' | 'place' | 'notNeeded' | 'none' | 'several';

export interface SourceRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** The object it belongs to; null unless `attachment` is `id`, `title` or `place`. */
  readonly object: string | null;
  readonly attachment: Attachment;
  readonly sheet: string;
  /** 0-based. */
  readonly rowIndex: number;
  readonly fields: Readonly<Partial<Record<RecordFieldId<K>, FieldValue>>>;
  /** Columns of unknown heading, by heading. */
  readonly extras: Readonly<Record<string, FieldValue>>;
  /** Texts over its table and the name of its sheet, in which its object may be named. */
  readonly captions?: readonly string[];
  /** Captions over its table and the tables above it, the nearest first; left out where there are none. */
  readonly heads?: readonly string[];
}

/** The value of a field, or null when it is absent, empty or unreadable. */
export function recordValue<K extends RecordKind>(
  record: SourceRecord<K>,
  field: NoInfer<RecordFieldId<K>>,
): FieldContent | null {
  return record.fields[field]?.value ?? null;
}

/** Text of a field, lists joined by `; `; `''` when absent. */
export function recordText<K extends RecordKind>(record: SourceRecord<K>, field: NoInfer<RecordFieldId<K>>): string {
  const value = recordValue(record, field);
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** Number of a field, or null when it is absent or not a number. @public */
export function recordNumber<K extends RecordKind>(
  record: SourceRecord<K>,
  field: NoInfer<RecordFieldId<K>>,
): number | null {
  const value = recordValue(record, field);
  return typeof value === 'number' ? value : null;
}

/** The cell of a field; the first cell of the row that is known when the field has none; null when the row has no cell. */
export function recordCell<K extends RecordKind>(
  record: SourceRecord<K>,
  field: NoInfer<RecordFieldId<K>>,
): CellRef | null {
  const own = record.fields[field]?.cell;
  if (own) return own;
  const known = Object.values(record.fields as Readonly<Record<string, FieldValue>>).find(({ cell }) => cell !== null);
  return known?.cell ?? null;
}
