/**
 * Where a finding points: the cell of a field, or the cell where a missing field should stand.
 * Owns no rule; every answer is a cell.
 */
import type { CellRef } from '../model/cell';
import type { FormLabel, Source } from '../model/intake';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import { asksForPart } from '../register/field-parts';
import type { RuleFacts } from './rule';

/** The cell to go to for the object as a whole: its title, else its first cell, else the start of its first row. */
export function objectCell(object: CooperationObject): CellRef {
  const title = object.fields.title?.cell;
  if (title) return title;
  let first: CellRef | null = null;
  for (const [id, field] of Object.entries(object.fields)) {
    // A code may stand over the proposal, `Usulan 1` over a column.
    if (id !== 'id' && field.cell && (first === null || precedes(field.cell, first))) first = field.cell;
  }
  return first ?? { sheet: object.source.sheet, rowIndex: object.source.rows[0] ?? 0, columnIndex: 0 };
}

/** The cell of a field, or where the source has room for it (an empty cell under its heading, beside its label). */
export function placeOf(
  object: CooperationObject,
  field: FieldId,
  facts: Pick<RuleFacts, 'sourceOf'> & Partial<Pick<RuleFacts, 'sources'>>,
): CellRef | null {
  const own = object.fields[field]?.cell;
  if (own) return own;
  const source = facts.sourceOf(object);
  return (source === null ? null : placeIn(source, object.source.rows, field)) ?? placeElsewhere(object, field, facts);
}

/** The registers that tell of an object with its row in each: where it stands first, then tables beside, such as one of budgets. */
export function registersOf(
  object: CooperationObject,
  { sourceOf, sources = [] }: Pick<RuleFacts, 'sourceOf'> & Partial<Pick<RuleFacts, 'sources'>>,
): { readonly source: Source; readonly rowIndex: number }[] {
  const own = sourceOf(object);
  const [first] = object.source.rows;
  const others = (object.alsoFrom ?? []).flatMap(({ sheet, rows: [rowIndex = -1] }) => {
    const source = sources.find(
      (one) =>
        one.kind === 'register' && one.sheet === sheet && rowIndex >= one.range.top && rowIndex <= one.range.bottom,
    );
    return source === undefined ? [] : [{ source, rowIndex }];
  });
  return own?.kind === 'register' && first !== undefined ? [{ source: own, rowIndex: first }, ...others] : others;
}

/** The empty cell in another table that tells of the same object. */
function placeElsewhere(
  object: CooperationObject,
  field: FieldId,
  facts: Pick<RuleFacts, 'sourceOf'> & Partial<Pick<RuleFacts, 'sources'>>,
): CellRef | null {
  if (object.alsoFrom === undefined) return null;
  for (const { source, rowIndex } of registersOf(object, facts)) {
    const place = placeIn(source, [rowIndex], field);
    if (place !== null) return place;
  }
  return null;
}

/** The cell under the heading or beside the label of a field, whatever cell it was read from; null where the source has none. */
export function slotOfField(
  object: CooperationObject,
  field: FieldId,
  facts: Pick<RuleFacts, 'sourceOf'>,
): CellRef | null {
  const source = facts.sourceOf(object);
  return source === null ? null : placeIn(source, object.source.rows, field);
}

function placeIn(source: Source, rows: readonly number[], field: FieldId): CellRef | null {
  if (source.kind === 'form') {
    const label =
      source.labels.find((candidate) => candidate.field === field) ??
      source.labels.find((candidate) => candidate.field === null && asksForPart(candidate.label, field));
    return label ? (label.value ?? emptyPlace(label, source.labels)) : null;
  }
  const column =
    source.columns.find((candidate) => candidate.field === field) ??
    source.columns.find((candidate) => candidate.field === null && asksForPart(candidate.heading, field));
  const [rowIndex] = rows;
  if (!column || rowIndex === undefined) return null;
  return { sheet: source.sheet, rowIndex, columnIndex: column.columnIndex };
}

/** Where the value of a label is to be written: as far from it as the nearest label above or below has its own. */
function emptyPlace({ cell }: FormLabel, labels: readonly FormLabel[]): CellRef {
  let nearest: FormLabel | null = null;
  const far = (one: FormLabel): number => Math.abs(one.cell.rowIndex - cell.rowIndex);
  // `Maksud: …` in one cell shows no place for a value of its own.
  for (const one of labels)
    if (
      one.value !== null &&
      !(one.value.rowIndex === one.cell.rowIndex && one.value.columnIndex === one.cell.columnIndex) &&
      one.cell.columnIndex === cell.columnIndex &&
      (nearest === null || far(one) < far(nearest))
    )
      nearest = one;
  if (nearest?.value === null || nearest === null) return cell;
  if (isOverGap(cell, labels)) return { ...cell, rowIndex: cell.rowIndex + 1 };
  const rowIndex = cell.rowIndex + nearest.value.rowIndex - nearest.cell.rowIndex;
  const columnIndex = cell.columnIndex + nearest.value.columnIndex - nearest.cell.columnIndex;
  const isFree = labels.every((one) => one.cell.rowIndex !== rowIndex || one.cell.columnIndex !== columnIndex);
  return isFree ? { ...cell, rowIndex, columnIndex } : cell;
}

/** Whether an empty row stands below a label in a form that answers others of its labels below them. */
function isOverGap({ rowIndex, columnIndex }: CellRef, labels: readonly FormLabel[]): boolean {
  const isBelow = ({ cell, value }: FormLabel): boolean =>
    value?.rowIndex === cell.rowIndex + 1 && value.columnIndex === cell.columnIndex && cell.columnIndex === columnIndex;
  const next = Math.min(...labels.map(({ cell }) => cell.rowIndex).filter((row) => row > rowIndex));
  return next === rowIndex + 2 && labels.filter(isBelow).length >= 2;
}

/** An empty cell beside a label, or under a heading, that no field is read from; null where the source has none or it is filled. */
export function slotOfLabel(
  object: CooperationObject,
  pattern: RegExp,
  facts: Pick<RuleFacts, 'sourceOf'>,
): CellRef | null {
  const source = facts.sourceOf(object);
  if (source === null) return null;
  if (source.kind === 'form') {
    const label = source.labels.find((one) => one.field === null && one.value === null && pattern.test(one.label));
    return label === undefined ? null : emptyPlace(label, source.labels);
  }
  const column = source.columns.find((one) => one.field === null && pattern.test(one.heading));
  const rowIndex = object.source.rows[0];
  const isFilled = Object.keys(object.extras).some((heading) => pattern.test(heading));
  if (column === undefined || rowIndex === undefined || isFilled) return null;
  return { sheet: source.sheet, rowIndex, columnIndex: column.columnIndex };
}

/** The cell of a field, its place, or the cell of the object when the source has no room for the field. */
export function fieldCell(object: CooperationObject, field: FieldId, facts: RuleFacts): CellRef {
  return placeOf(object, field, facts) ?? objectCell(object);
}

/** Whether the source the object stands on asks for the field at all. */
export function asksFor(object: CooperationObject, field: FieldId, facts: RuleFacts): boolean {
  return object.fields[field] !== undefined || placeOf(object, field, facts) !== null;
}

/** The cell of a value in which words stand: of several cells the one that holds them, else its only one. */
export function cellHolding(words: string, value: FieldValue | undefined, otherwise: CellRef): CellRef {
  return value?.pieces?.find(({ text }) => text.includes(words))?.cell ?? otherwise;
}

/** The cell of the first of several texts of a value that a test holds for; null where it has one cell only. */
export function cellOfPiece(value: FieldValue | undefined, test: (text: string) => boolean): CellRef | null {
  return value?.pieces?.find(({ text }) => test(text))?.cell ?? null;
}

/** Identity of a cell for sets and maps. */
export function cellKey({ sheet, rowIndex, columnIndex }: CellRef): string {
  return `${sheet}\u0000${rowIndex}\u0000${columnIndex}`;
}

/** Cells without repetition, in the order given. */
export function uniqueCells(cells: readonly CellRef[]): CellRef[] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const key = cellKey(cell);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A look-up from object to source by sheet and rows; built once for a run. */
export function indexSources(sources: readonly Source[]): (object: CooperationObject) => Source | null {
  const bySheet = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.kind !== 'register' && source.kind !== 'form') continue;
    const list = bySheet.get(source.sheet);
    if (list) list.push(source);
    else bySheet.set(source.sheet, [source]);
  }
  return (object) => {
    const candidates = bySheet.get(object.source.sheet) ?? [];
    if (object.source.kind === 'owned') return null;
    const cell = objectCell(object);
    return (
      candidates.find(
        ({ kind, range }) =>
          kind === object.source.kind &&
          cell.rowIndex >= range.top &&
          cell.rowIndex <= range.bottom &&
          cell.columnIndex >= range.left &&
          cell.columnIndex <= range.right,
      ) ?? (candidates.length === 1 ? (candidates[0] ?? null) : null)
    );
  };
}

function precedes(a: CellRef, b: CellRef): boolean {
  return a.rowIndex < b.rowIndex || (a.rowIndex === b.rowIndex && a.columnIndex < b.columnIndex);
}
