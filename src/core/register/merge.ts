/**
 * Brings re-read objects and the Register together: ids stay, rows of staff stay, cells changed by hand win over a changed
 * source and are listed, nothing is ever dropped.
 */
import { makeFieldValue } from '../intake/field-value';
import { isSliceEnd, type Slices } from '../intake/slices';
import type { IntakeResult, RegisterConflict } from '../model/intake';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import type {
  CellDecision,
  FieldChange,
  RegisterColumn,
  NameDecisions,
  RegisterDecisions,
  RegisterDiff,
  RegisterRow,
  RegisterState,
} from '../model/register';
import { textKind } from '../parse/placeholder';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { attachCosts, attachRecords } from './attach';
import { cellKey, decideCell } from './decide';
import { diffRow } from './diff';
import { FIELDS } from './fields';
import { matchObjects } from './match-objects';
import { renameFields } from './name-decisions';
import { suggestNames, type NameSuggestion } from './name-suggestions';
import { objectId } from './object-id';
import { sameContent } from './same-content';

export interface MergeInput {
  readonly intake: IntakeResult;
  /** Null on the first run. */
  readonly state: RegisterState | null;
  /** What persons decided about hand-made cells before; nothing when left out. */
  readonly decisions?: RegisterDecisions['cells'];
  /** Names to use for spellings of agencies and partners; as they stand when left out. */
  readonly names?: NameDecisions;
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
  readonly diff: RegisterDiff;
  /** Hand-made cells that stand against their source, to be remembered once the Register is written. */
  readonly handMade: RegisterDecisions['cells'];
  /** Lasting ids by the ids of the intake. */
  readonly ids: ReadonlyMap<string, string>;
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

interface Merged {
  readonly object: CooperationObject;
  readonly conflicts: readonly RegisterConflict[];
  readonly handMade: Readonly<Record<string, CellDecision>>;
}

/**
 * The source's object under the row's id; hand-made cells win unless the person decided for the source. A cell emptied
 * by hand stays empty. A cell stays hand-made over later writings for as long as it differs from its source.
 */
function mergePair(
  read: CooperationObject,
  row: RegisterRow,
  own: CooperationObject,
  state: RegisterState,
  id: string,
  decisions: RegisterDecisions['cells'],
): Merged {
  const fields = { ...read.fields };
  const extras = { ...own.extras, ...read.extras };
  const conflicts: RegisterConflict[] = [];
  const handMade: Record<string, CellDecision> = {};
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
    if (source === undefined && made === undefined) return;
    if (made !== undefined && sameContent(made, source)) return;
    const cell = { sheet: state.sheet, rowIndex: row.rowIndex, columnIndex: column.columnIndex };
    const conflict: RegisterConflict = {
      object: id,
      field: column.field,
      register: { cell, text: showCell(row.values[index] ?? '', undefined, false) },
      source: { cell: source?.cell ?? null, text: source?.raw ?? '' },
    };
    const key = cellKey(conflict);
    const known = decisions[key];
    const now = decideCell(conflict, 'open');
    const isSameSource = known?.source === now.source;
    const isForSource = known?.keep === 'source' && isSameSource && known.register === now.register;
    if (isForSource || (!isEdited(column) && (known === undefined || known.keep === 'source'))) {
      if (source === undefined && made !== undefined) fields[column.field] = made;
      return;
    }
    if (made === undefined) Reflect.deleteProperty(fields, column.field);
    else fields[column.field] = made;
    const isDecided = known?.keep === 'register' && isSameSource;
    handMade[key] = isDecided ? { ...now, keep: 'register' } : now;
    if (source !== undefined && !isDecided) conflicts.push(conflict);
  });
  return { object: { ...read, id, fields, extras }, conflicts, handMade };
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
export function* mergeRegister({ intake: read, state, decisions = {}, names = {} }: MergeInput): Slices<MergeResult> {
  const intake = {
    ...read,
    objects: read.objects.map((object) => renameFields(object, names)),
    records: read.records.map((record) => renameFields(record, names)),
  };
  if (state === null) {
    const { objects } = intake;
    return {
      objects,
      // Two places that told of one object are one by now: what fitted both fits it.
      costs: yield* attachCosts(objects, intake.costs),
      records: yield* attachRecords(objects, intake.records),
      nameSuggestions: yield* suggestNames(objects, intake.records),
      conflicts: [],
      extraHeadings: collectExtras(null, objects),
      vanished: [],
      added: objects.map((object) => object.id),
      diff: { new: objects.map((object) => object.id), changed: [], unchanged: [], vanished: [] },
      handMade: {},
      ids: new Map(objects.map(({ id }) => [id, id])),
    };
  }
  const rows = state.rows.map((row) => ({ row, own: objectOfRow(state, row) }));
  const pairs = yield* matchObjects(
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
  const changed: FieldChange[] = [];
  const unchanged: string[] = [];
  const handMade: Record<string, CellDecision> = {};
  for (const [index, { row, own }] of rows.entries()) {
    if (isSliceEnd(index)) yield;
    const isFresh = row.id === '' || used.has(row.id);
    const id = isFresh ? nextId() : row.id;
    used.add(id);
    if (isFresh) added.push(id);
    const read = pairs.get(own);
    if (read === undefined) {
      const renamed = renameFields(own, names);
      objects.push({ ...renamed, id });
      changed.push(...diffRow(state, row, own, { ...renamed, id }));
      if (!isFresh) vanished.push(id);
      continue;
    }
    finalId.set(read.id, id);
    const merged = mergePair(read, row, own, state, id, decisions);
    objects.push(merged.object);
    conflicts.push(...merged.conflicts);
    Object.assign(handMade, merged.handMade);
    const changes = diffRow(state, row, own, merged.object);
    changed.push(...changes);
    if (changes.length === 0 && !isFresh) unchanged.push(id);
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
  const costs = yield* attachCosts(objects, intake.costs.map(lasting));
  const records = yield* attachRecords(objects, intake.records.map(lasting));
  return {
    objects,
    costs,
    records,
    conflicts,
    nameSuggestions: yield* suggestNames(objects, records),
    extraHeadings: collectExtras(state, objects),
    vanished,
    added,
    diff: { new: added, changed, unchanged, vanished },
    handMade,
    ids: finalId,
  };
}
