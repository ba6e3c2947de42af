/**
 * Scores that one of several assessors still owes on a sheet of staff: cells left open in a row that has others, and objects that
 * the other assessors scored. The object has a value all the same, from those who gave theirs.
 */
import type { Finding } from '../model/finding';
import type { CooperationObject } from '../model/object';
import type { Criterion } from '../model/ranking';
import { normaliseText } from '../parse/text';
import { objectCell } from '../rules/place';
import { makeInputFinding } from './input-rules';
import { columnNamed, type InputRow, type InputTable } from './input-tables';
import { ASSESSOR } from './score-cell';

const isOpen = (row: InputRow, column: number): boolean => /^[-–—]?$/.test(String(row.at(column)).trim());

/** `rows`: those of each object. Nothing where fewer than two assessors are named. */
export function describeOwed(
  objects: readonly CooperationObject[],
  criteria: readonly Criterion[],
  table: InputTable,
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, { readonly rows: readonly InputRow[] }>,
): Finding[] {
  const by = columnNamed(table, ASSESSOR);
  if (by === null) return [];
  const nameOf = (row: InputRow): string => String(row.at(by)).trim();
  const names = new Map<string, string>();
  for (const { rows: own } of rows.values())
    for (const row of own) if (nameOf(row) !== '') names.set(normaliseText(nameOf(row)), nameOf(row));
  if (names.size < 2) return [];
  const scored = criteria.flatMap(({ id }) => {
    const column = columns.get(id);
    return column === undefined ? [] : [{ id, column }];
  });
  return objects.flatMap((object): Finding[] => {
    const own = rows.get(object.id)?.rows ?? [];
    if (own.length === 0) return [];
    const open = own.flatMap((row): Finding[] => {
      // What no row of the object has is told for the object as a whole.
      const owed = scored.filter(({ column }) => isOpen(row, column) && own.some((other) => !isOpen(other, column)));
      if (owed.length === 0 || owed.length === scored.length || nameOf(row) === '') return [];
      const params = { assessor: nameOf(row), criteria: owed.map(({ id }) => id) };
      const cells = owed.map(({ column }) => row.cell(column));
      return [makeInputFinding('score-missing', 'messageAssessor', params, cells, object.id)];
    });
    const given = new Set(own.filter((row) => scored.some(({ column }) => !isOpen(row, column))).map((row) => normaliseText(nameOf(row)))); // prettier-ignore
    // Scores without a name may be those of anyone.
    if (given.has('')) return open;
    const absent = [...names].filter(([key]) => !given.has(key)).map(([, name]) => name);
    if (absent.length === 0 || given.size === 0) return open;
    const cells = [objectCell(object), ...own.map((row) => row.cell(Math.min(...table.headings.keys())))];
    return [...open, makeInputFinding('score-missing', 'messageUnscored', { assessors: absent }, cells, object.id)];
  });
}
