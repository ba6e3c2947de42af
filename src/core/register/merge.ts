/**
 * Brings re-read objects and the Register together: ids stay, rows of staff stay, cells changed by hand win over a changed
 * source and are listed, nothing is ever dropped.
 */
import { objectId } from '../intake/intake';
import { makeFieldValue } from '../intake/field-value';
import type { IntakeResult, RegisterConflict } from '../model/intake';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import type { RegisterColumn, RegisterRow, RegisterState } from '../model/register';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { normaliseText } from '../parse/text';
import { attachCosts, attachRecords } from './attach';
import { FIELDS } from './fields';
import { matchObjects } from './match-objects';
import { suggestNames, type NameSuggestion } from './name-suggestions';

export interface MergeInput {
  readonly intake: IntakeResult;
  /** Null on the first run. */
  readonly state: RegisterState | null;
}

export interface MergeResult {
  /** Rows of the Register in their order, then new objects in reading order. */
  readonly objects: readonly CooperationObject[];
  /** Cost lines with the lasting ids. */
  readonly costs: IntakeResult['costs'];
  /** Records of the other kinds with the lasting ids. */
  readonly records: IntakeResult['records'];
  readonly conflicts: readonly RegisterConflict[];
  /** Names that stand under several spellings, to be made one where a person agrees. */
  readonly nameSuggestions: readonly NameSuggestion[];
  /** Extra columns: those of the Register first, then new ones in reading order. */
  readonly extraHeadings: readonly string[];
  /** Ids of objects that stand in the Register and in no source any more. */
  readonly vanished: readonly string[];
  /** Ids given in this run. */
  readonly added: readonly string[];
}

const ID = /^KS-(\d+)$/i;

function readRegisterCell(
  state: RegisterState,
  row: RegisterRow,
  column: RegisterColumn,
  index: number,
): FieldValue | null {
  const value = row.values[index] ?? '';
  const raw = showCell(value, undefined, false);
  if (textKind(raw) === 'empty') return null;
  const definition = column.field === null ? null : FIELDS[column.field];
  const context = {
    ...PLAIN_CELL_CONTEXT,
    codes: definition?.codes ?? null,
    edge: column.field === 'end' ? ('end' as const) : ('start' as const),
    durationUnit: 'months' as const,
  };
  const reading = readCell(value, undefined, definition?.type ?? 'text', context);
  return makeFieldValue(
    reading,
    raw,
    { sheet: state.sheet, rowIndex: row.rowIndex, columnIndex: column.columnIndex },
    1,
  );
}

/** A row of the Register as an object of its own. */
function objectOfRow(state: RegisterState, row: RegisterRow): CooperationObject {
  const fields: Partial<Record<FieldId, FieldValue>> = {};
  const extras: Record<string, FieldValue> = {};
  state.columns.forEach((column, index) => {
    const value = readRegisterCell(state, row, column, index);
    if (value === null || column.field === 'id') return;
    if (column.field !== null) fields[column.field] = value;
    else extras[column.heading] = value;
  });
  return { id: row.id, fields, extras, source: { sheet: state.sheet, kind: 'owned', rows: [row.rowIndex] } };
}

function sameContent(a: FieldValue, b: FieldValue | undefined): boolean {
  if (b === undefined) return false;
  const text = (value: FieldValue): string =>
    value.value === null ? normaliseText(value.raw) : JSON.stringify(value.value);
  return text(a) === text(b) || normaliseText(a.raw) === normaliseText(b.raw);
}

interface Merged {
  readonly object: CooperationObject;
  readonly conflicts: readonly RegisterConflict[];
}

/** The source's object under the row's id; hand-made cells win. A cell emptied by hand stays empty. */
function mergePair(
  read: CooperationObject,
  row: RegisterRow,
  own: CooperationObject,
  state: RegisterState,
  id: string,
): Merged {
  const fields = { ...read.fields };
  const extras = { ...own.extras, ...read.extras };
  const conflicts: RegisterConflict[] = [];
  const isEdited = (column: RegisterColumn): boolean =>
    state.handEdited.some((cell) => cell.rowIndex === row.rowIndex && cell.columnIndex === column.columnIndex);
  state.columns.forEach((column, index) => {
    if (column.field === 'id') return;
    if (column.field === null) {
      const value = own.extras[column.heading];
      if (value !== undefined && (isEdited(column) || read.extras[column.heading] === undefined))
        extras[column.heading] = value;
      return;
    }
    const source = read.fields[column.field];
    const made = own.fields[column.field];
    if (!isEdited(column)) {
      if (source === undefined && made !== undefined) fields[column.field] = made;
      return;
    }
    if (made === undefined) Reflect.deleteProperty(fields, column.field);
    else if (!sameContent(made, source)) fields[column.field] = made;
    if (source !== undefined && (made === undefined || !sameContent(made, source))) {
      const cell = { sheet: state.sheet, rowIndex: row.rowIndex, columnIndex: column.columnIndex };
      const text = showCell(row.values[index] ?? '', undefined, false);
      conflicts.push({
        object: id,
        field: column.field,
        register: { cell, text },
        source: { cell: source.cell, text: source.raw },
      });
    }
  });
  return { object: { id, fields, extras, source: read.source }, conflicts };
}

function makeIdGiver(taken: Iterable<string>): () => string {
  let last = 0;
  for (const id of taken) last = Math.max(last, Number(ID.exec(id)?.[1] ?? 0));
  return () => objectId((last += 1));
}

function collectExtras(state: RegisterState | null, objects: readonly CooperationObject[]): string[] {
  const headings = (state?.columns ?? []).filter((column) => column.field === null).map((column) => column.heading);
  return [...new Set([...headings, ...objects.flatMap((object) => Object.keys(object.extras))])];
}

/** Merges one intake with the Register. Running it twice on the same workbook changes nothing the second time. */
export function mergeRegister({ intake, state }: MergeInput): MergeResult {
  if (state === null) {
    const { objects } = intake;
    return {
      objects,
      costs: intake.costs,
      records: attachRecords(objects, intake.records),
      nameSuggestions: suggestNames(objects, intake.records),
      conflicts: [],
      extraHeadings: collectExtras(null, objects),
      vanished: [],
      added: objects.map((object) => object.id),
    };
  }
  const rows = state.rows.map((row) => ({ row, own: objectOfRow(state, row) }));
  const pairs = matchObjects(
    rows.map(({ own }) => own),
    intake.objects,
  );
  const nextId = makeIdGiver(state.rows.map((row) => row.id));
  const used = new Set<string>();
  const finalId = new Map<string, string>();
  const objects: CooperationObject[] = [];
  const conflicts: RegisterConflict[] = [];
  const vanished: string[] = [];
  const added: string[] = [];
  for (const { row, own } of rows) {
    const isFresh = row.id === '' || used.has(row.id);
    const id = isFresh ? nextId() : row.id;
    used.add(id);
    if (isFresh) added.push(id);
    const read = pairs.get(own);
    if (read === undefined) {
      objects.push({ ...own, id });
      if (!isFresh) vanished.push(id);
      continue;
    }
    finalId.set(read.id, id);
    const merged = mergePair(read, row, own, state, id);
    objects.push(merged.object);
    conflicts.push(...merged.conflicts);
  }
  for (const read of intake.objects) {
    if (finalId.has(read.id)) continue;
    const id = nextId();
    finalId.set(read.id, id);
    added.push(id);
    objects.push({ ...read, id });
  }
  const lasting = <T extends { readonly object: string | null }>(one: T): T => ({
    ...one,
    object: one.object === null ? null : (finalId.get(one.object) ?? null),
  });
  const costs = attachCosts(objects, intake.costs.map(lasting));
  const records = attachRecords(objects, intake.records.map(lasting));
  const nameSuggestions = suggestNames(objects, records);
  const extraHeadings = collectExtras(state, objects);
  return { objects, costs, records, conflicts, nameSuggestions, extraHeadings, vanished, added };
}
