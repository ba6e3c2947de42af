/**
 * The intake: every visible sheet that the add-in does not own, to sources, objects and cost lines. Reads only; the same
 * snapshot and choices give the same result.
 */
import { partsAmong } from '../register/unite';
import type { CostLine, IntakeResult, LooseCitation, MappingChoices, Source } from '../model/intake';
import type { CooperationObject } from '../model/object';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { SourceRecord } from '../model/record';
import { attachCosts, attachRecords } from '../register/attach';
import { objectId } from '../register/object-id';
import { addCostSums } from './cost-sums';
import { addPartRows } from './part-tables';
import type { DraftObject } from './read-register';
import { readSheet } from './read-sheet';
import type { OnForm, SheetResult } from './sheet-result';
import { finish, isSliceEnd, type Slices } from './slices';
import { findCopies, withRemarks } from './source-remarks';

/** Reads a workbook at once; see `intakeSteps`. */
export function intake(snapshot: WorkbookSnapshot, choices: MappingChoices): IntakeResult {
  return finish(intakeSteps(snapshot, choices));
}

/**
 * Reads a workbook in slices of a few milliseconds. Owned sheets are never sources. Objects are numbered in reading order;
 * `mergeRegister` gives lasting ids.
 */
export function* intakeSteps(snapshot: WorkbookSnapshot, choices: MappingChoices): Slices<IntakeResult> {
  const results: SheetResult[] = [];
  const sheets = snapshot.sheets.filter((sheet) => sheet.owned === null);
  const copies = yield* findCopies(sheets);
  for (const sheet of sheets) {
    const result = yield* readSheet(sheet, snapshot.date1904, choices);
    results.push({ ...result, sources: result.sources.map((source) => withRemarks(source, sheet, copies.get(sheet))) });
    yield;
  }
  const { objects, ids } = yield* numberObjects(results.flatMap((result) => result.objects));
  const strangers = yield* placeParts(results, objects, ids);
  const costs = yield* placeCosts(results, objects, ids);
  return {
    sources: results.flatMap((result) => result.sources.map((source) => withStrangers(source, strangers))),
    objects,
    costs,
    records: results.flatMap((result) => result.records.map((one) => place(one, ids))),
    studies: results.flatMap((result) => result.studies),
    texts: results.flatMap((result) => result.texts.map((one) => place(one, ids))),
  };
}

type Ids = ReadonlyMap<DraftObject, string>;

function* numberObjects(drafts: readonly DraftObject[]): Slices<{ objects: CooperationObject[]; ids: Ids }> {
  const ids = new Map<DraftObject, string>();
  const objects: CooperationObject[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (isSliceEnd(index)) yield;
    const id = objectId(index + 1);
    ids.set(draft, id);
    objects.push({ id, fields: draft.fields, extras: draft.extras, source: draft.source });
  }
  return { objects, ids };
}

function place<T extends object>({ row, draft }: OnForm<T>, ids: Ids): T & { object: string | null } {
  return { ...row, object: draft === null ? null : (ids.get(draft) ?? null) };
}

/** Rows with parts of a field, `No Usulan | Dampak Positif | …`, to the objects they name. Gives what names none. */
function* placeParts(
  results: readonly SheetResult[],
  objects: readonly CooperationObject[],
  ids: Ids,
): Slices<readonly LooseCitation[]> {
  const named = results.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.name === undefined ? [] : [{ part, ref: part.name }])),
  );
  if (named.length === 0) return [];
  const rows = named.map(({ part, ref }): SourceRecord<'resources'> => ({
    kind: 'resources', object: null, attachment: 'none', sheet: ref.cell?.sheet ?? '', rowIndex: part.rowIndex, fields: { ref }, extras: {},
  })); // prettier-ignore
  // A row that tells more about a proposal listed elsewhere is made one with it later.
  const tellers = yield* partsAmong(objects);
  const wholes = objects.filter((object) => !tellers.has(object));
  const owners = yield* attachRecords(wholes, rows);
  for (const [draft, id] of ids) {
    const own = named.flatMap(({ part }, index) => (owners[index]?.object === id ? [part] : []));
    if (own.length > 0) addPartRows(draft, own);
  }
  return named.flatMap(({ ref }, index) =>
    owners[index]?.attachment === 'none' && ref.cell !== null ? [{ text: ref.raw.trim(), cell: ref.cell }] : [],
  );
}

/** The strangers of a table, once each row; none where all of its rows are. */
function withStrangers(source: Source, strangers: readonly LooseCitation[]): Source {
  const { top, bottom, left, right } = source.range;
  const rows = new Map<number, LooseCitation>();
  for (const one of strangers) {
    const { sheet, rowIndex, columnIndex } = one.cell;
    const isIn = rowIndex >= top && rowIndex <= bottom && columnIndex >= left && columnIndex <= right;
    if (sheet === source.sheet && isIn) rows.set(rowIndex, one);
  }
  return rows.size === 0 || rows.size * 2 > source.rows ? source : { ...source, strangers: [...rows.values()] };
}

/** Cost lines with their objects, whose open cost fields they fill. */
function* placeCosts(
  results: readonly SheetResult[],
  objects: readonly CooperationObject[],
  ids: Ids,
): Slices<readonly CostLine[]> {
  const placed = results.flatMap((result) => result.costs.map((one) => place(one, ids)));
  if (placed.length === 0) return [];
  const costs = yield* attachCosts(objects, placed);
  const linesOf = new Map<string | null, CostLine[]>();
  for (const line of costs) {
    const lines = linesOf.get(line.object);
    if (lines) lines.push(line);
    else linesOf.set(line.object, [line]);
  }
  let count = 0;
  for (const [draft, id] of ids) {
    const lines = linesOf.get(id);
    if (lines) addCostSums(draft, lines);
    count += 1;
    if (isSliceEnd(count)) yield;
  }
  return costs;
}
