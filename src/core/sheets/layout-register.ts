/**
 * Columns of the Register sheet: which fields, extra columns and lineage stand where, and what they are called. The
 * plans that point into tblRegister by formula use the same layout.
 */
import type { Translate } from '../model/message';
import { FIELD_IDS, type CooperationObject, type FieldId } from '../model/object';
import type { RegisterRow, RegisterState } from '../model/register';
import { columnReference, uniqueHeadings } from './make-plan';

export const REGISTER_TABLE = 'tblRegister';

export interface RegisterLayoutColumn {
  readonly heading: string;
  /** Null for an extra column and for the lineage column. */
  readonly field: FieldId | null;
  /** Key in `CooperationObject.extras`; null where the column has none. */
  readonly extra: string | null;
  /** Position in the columns of the Register as found; null for a new column. */
  readonly old: number | null;
  readonly isSource: boolean;
}

export interface RegisterLayout {
  readonly columns: readonly RegisterLayoutColumn[];
  /** The table has rows that belong to no object: counts over its columns are not counts of objects. */
  readonly hasOtherRows?: boolean;
}

/** Headings of the lineage column in every language the sheet may have been written in. */
const SOURCE_HEADINGS: readonly string[] = ['lembar asal', 'source sheet', 'origin sheet'];

export interface RegisterLayoutInput {
  readonly objects: readonly CooperationObject[];
  readonly extraHeadings: readonly string[];
  readonly state: RegisterState | null;
  readonly t: Translate;
}

type Draft = Omit<RegisterLayoutColumn, 'heading'> & { readonly heading: string };

/**
 * A new Register has every field in register order, then the extra columns, then where each row came from. An existing
 * one keeps its columns, their order and their names; only columns it lacks and that have something to hold are added.
 */
export function layoutRegister({ objects, extraHeadings, state, t }: RegisterLayoutInput): RegisterLayout {
  const label = t('sheets.register.source');
  const sourceAt = (state?.columns ?? []).findIndex(
    ({ field, heading }) =>
      field === null && (heading === label || SOURCE_HEADINGS.includes(heading.trim().toLowerCase())),
  );
  const drafts: Draft[] = (state?.columns ?? []).map((column, old) => ({
    heading: column.heading,
    field: column.field,
    extra: column.field === null && old !== sourceAt ? column.heading : null,
    old,
    isSource: old === sourceAt,
  }));
  const known = new Set(drafts.map(({ field }) => field));
  for (const field of FIELD_IDS) {
    if (known.has(field)) continue;
    if (state !== null && field !== 'id' && !objects.some((object) => hasContent(object, field))) continue;
    drafts.push({ heading: t(`fields.${field}`), field, extra: null, old: null, isSource: false });
  }
  const extras = new Set(drafts.map(({ extra }) => extra));
  for (const heading of extraHeadings) {
    if (extras.has(heading) || drafts.some((draft) => draft.isSource && draft.heading === heading)) continue;
    extras.add(heading);
    drafts.push({ heading, field: null, extra: heading, old: null, isSource: false });
  }
  if (!drafts.some(({ isSource }) => isSource)) {
    drafts.push({ heading: label, field: null, extra: null, old: null, isSource: true });
  }
  const headings = uniqueHeadings(drafts.map(({ heading }) => heading));
  return {
    columns: drafts.map((draft, index) => ({ ...draft, heading: headings[index] ?? draft.heading })),
    hasOtherRows: splitOldRows(objects, state).others.length > 0,
  };
}

/** The old row of each object: by ID, or the row it was read from when staff had given it no ID; and the rows of none. */
export function splitOldRows(
  objects: readonly CooperationObject[],
  state: RegisterState | null,
): { readonly own: ReadonlyMap<CooperationObject, RegisterRow>; readonly others: readonly RegisterRow[] } {
  const byId = new Map<string, RegisterRow>();
  const byRow = new Map<number, RegisterRow>();
  for (const row of state?.rows ?? []) {
    if (row.id !== '' && !byId.has(row.id)) byId.set(row.id, row);
    if (row.id === '') byRow.set(row.rowIndex, row);
  }
  const own = new Map<CooperationObject, RegisterRow>();
  for (const object of objects) {
    const { source } = object;
    const typed = source.sheet === state?.sheet ? byRow.get(source.rows[0] ?? -1) : undefined;
    const row = byId.get(object.id) ?? typed;
    if (row !== undefined) own.set(object, row);
  }
  const kept = new Set(own.values());
  const others = (state?.rows ?? []).filter((row) => !kept.has(row) && row.values.some((value) => value !== ''));
  return { own, others };
}

function hasContent(object: CooperationObject, field: FieldId): boolean {
  const content = object.fields[field];
  return content !== undefined && (content.value !== null || content.raw.trim() !== '');
}

/** `tblRegister[Judul]` for the column of a field; null when the layout has no such column. */
export function registerColumn(layout: RegisterLayout, field: FieldId): string | null {
  const column = layout.columns.find((candidate) => candidate.field === field);
  return column === undefined ? null : columnReference(REGISTER_TABLE, column.heading);
}
