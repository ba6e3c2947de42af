/** The role of every row of a sheet with one table, from its texts, figures and whatever formats are known. */
import { findSums } from './derived-rows';
import { figureOf, type RowRole, type StructureGrid } from './grid';
import { findTableRows } from './table-rows';
import { isLone, rowFacts, type RowFacts } from './rows';
import { isTotalWord, saysTotal } from './total-words';

export interface Structure {
  readonly roles: readonly RowRole[];
  readonly headerRows: readonly number[];
  /** First row with the role data or derived; -1 when there is none. */
  readonly firstData: number;
}

/** A colon, a footnote mark behind it apart. */
const ENDS_IN_COLON = /:(?:\s*\\\S+)?$/;

/** A label broken over two rows goes on in small letters, or the second row has figures and no label. */
function isFirstHalf(row: RowFacts, next: RowFacts | undefined, labelColumn: number): boolean {
  if (next === undefined || next.figures === 0 || ENDS_IN_COLON.test(row.label)) return false;
  return isLone(row, labelColumn) && (/^\p{Ll}/u.test(next.label) || next.label === '');
}

function bodyRole(row: RowFacts, next: RowFacts | undefined, labelColumn: number): RowRole {
  if (row.figures > 0 || isFirstHalf(row, next, labelColumn)) return 'data';
  return row.filled.length === 1 || ENDS_IN_COLON.test(row.label) ? 'group' : 'data';
}

/**
 * Total rows that arithmetic does not show (rates, gaps): a bold label that stands further in than the one below it, as
 * printed tables set them, or that says total; the first row of the body set further in; a label that is nothing but `Total`.
 */
function looksDerived(row: RowFacts, next: RowFacts | undefined, isFirst: boolean): boolean {
  if (isTotalWord(row.label)) return true;
  const isSetIn = next !== undefined && row.indent > next.indent;
  return row.bold ? isSetIn || saysTotal(row.label) : isFirst && isSetIn;
}

function derivedRows(
  grid: StructureGrid,
  rows: readonly RowFacts[],
  roles: readonly RowRole[],
  labelColumn: number,
): ReadonlySet<number> {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const body = rows.flatMap((row, index) => (roles[index] === 'data' && row.figures > 0 ? [{ row, index }] : []));
  const lines = body.map(({ row, index }) => ({
    indent: row.indent,
    figures: Array.from({ length: width }, (_, column) =>
      column <= labelColumn ? null : figureOf(grid[index]?.[column]),
    ),
  }));
  const bySum = findSums(lines, width).map(({ total }) => body[total]?.index ?? -1);
  const byLook = body
    .filter(({ row }, place) => looksDerived(row, body[place + 1]?.row, place === 0))
    .map(({ index }) => index);
  return new Set([...bySum, ...byLook]);
}

/** Analyses a grid. An empty grid has no rows and no roles. */
export function analyseStructure(grid: StructureGrid): Structure {
  const labelColumn = 0;
  const rows = rowFacts(grid, labelColumn);
  const roles: RowRole[] = rows.map((row) => (row.filled.length === 0 ? 'empty' : 'metadata'));
  const table = findTableRows(rows, 0, labelColumn);
  if (table === null) return { roles, headerRows: [], firstData: -1 };
  rows.forEach((row, index) => {
    if (index < table.top || row.filled.length === 0) return;
    if (index < table.bodyTop) roles[index] = 'header';
    else if (index > table.last) roles[index] = 'notes';
    else roles[index] = bodyRole(row, rows[index + 1], labelColumn);
  });
  for (const index of derivedRows(grid, rows, roles, labelColumn)) roles[index] = 'derived';
  return {
    roles,
    headerRows: roles.flatMap((role, index) => (role === 'header' ? [index] : [])),
    firstData: roles.findIndex((role) => role === 'data' || role === 'derived'),
  };
}
