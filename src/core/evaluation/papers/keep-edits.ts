/**
 * Brings what staff wrote on a paper over into the paper as it is made anew. Each row of the sheet carries a key and a hash of
 * every cell as it was last written; a cell that is not what was written is the staff's and stays. Where the facts behind it
 * changed since, that is a conflict for a person to decide.
 */
import type { CellRef, Scalar } from '../../model/cell';
import type { SheetSnapshot } from '../../model/snapshot';
import { hashText } from '../../model/text-hash';
import { isFormula, type PlanCell } from '../../sheets/plan';
import { PLAIN_ROW, type LaidRow, type Span } from './lay-out';

/** Begins the cell over the keys; the hashes of the keys last written follow. */
export const KEY_MARK = 'kersama:';
const SEARCHED_ROWS = 12;

/** A cell of a paper that staff changed and whose facts changed too. Texts as they stand. */
export interface PaperConflict {
  /** Distinct within one making of papers. */
  readonly key: string;
  readonly cell: CellRef;
  readonly mine: string;
  readonly fresh: string;
}

/** By key of the conflict: keep the staff's text, or take the new one. */
export type PaperChoices = Readonly<Record<string, 'mine' | 'fresh'>>;

export interface KeptRow extends LaidRow {
  /** Text of the key cell. */
  readonly mark: string;
  /** What the paper would say now where the staff's text stands against changed facts. */
  readonly changed: readonly string[];
  /** Staff's cells to the right of the keys. */
  readonly beyond: readonly PlanCell[];
  /** Headings of a table once more, at the top of a page. */
  readonly isRepeated?: boolean;
}

export interface KeptPaper {
  readonly rows: readonly KeptRow[];
  readonly conflicts: readonly PaperConflict[];
  /** Text of the cell over the keys. */
  readonly mark: string;
  /** Rows that staff deleted and that are not written again. */
  readonly deleted: number;
}

interface OldRow {
  readonly key: string;
  readonly hashes: readonly string[];
  readonly rowIndex: number;
  readonly cells: readonly PlanCell[];
  readonly beyond: readonly PlanCell[];
}

interface OldSheet {
  readonly name: string;
  readonly rows: readonly OldRow[];
  /** Hashes of the keys last written. */
  readonly written: ReadonlySet<string>;
}

export function keepEdits(
  paper: string,
  rows: readonly LaidRow[],
  width: number,
  sheet: SheetSnapshot | null,
  choices: PaperChoices,
): KeptPaper {
  const old = sheet === null ? null : readOld(sheet, width);
  const known = new Map(old?.rows.filter(({ key }) => key !== '').map((row) => [row.key, row]));
  const conflicts: PaperConflict[] = [];
  const isDeleted = ({ key }: LaidRow): boolean => old !== null && old.written.has(hashText(key)) && !known.has(key);
  const kept = new Map<string, KeptRow>();
  for (const row of rows) {
    if (isDeleted(row)) continue;
    kept.set(row.key, keepRow(paper, row, known.get(row.key), old?.name ?? '', choices, conflicts));
  }
  const placed = placeStaffRows([...kept.values()], old, width);
  const keys = rows.map(({ key }) => hashText(key)).join(' ');
  return { rows: placed, conflicts, mark: `${KEY_MARK}${keys}`, deleted: rows.length - kept.size };
}

function keepRow(
  paper: string,
  row: LaidRow,
  old: OldRow | undefined,
  sheet: string,
  choices: PaperChoices,
  conflicts: PaperConflict[],
): KeptRow {
  const cells = [...row.cells];
  const hashes = cells.map(hashCell);
  const changed: string[] = [];
  row.spans.forEach(({ left }: Span, position) => {
    // What was read from the sheet is the staff's, and so not ours to have written.
    if (row.isRead[position] === true) hashes[left] = '-';
    if (old === undefined || row.isRead[position] === true) return;
    const [now, was, mine] = [hashes[left] ?? '-', old.hashes[left] ?? '-', old.cells[left] ?? null];
    if (hashCell(mine) === was || hashCell(mine) === now) return;
    const key = `${paper}.${row.key}.${left}`;
    if (choices[key] === 'fresh') return;
    const fresh = row.cells[left] ?? null;
    cells[left] = mine;
    if (now === was || row.isInput[position] === true || choices[key] === 'mine') return;
    hashes[left] = was;
    changed.push(textOf(fresh));
    conflicts.push({
      key,
      cell: { sheet, rowIndex: old.rowIndex, columnIndex: left },
      mine: textOf(mine),
      fresh: textOf(fresh),
    });
  });
  return { ...row, cells, mark: `${row.key}|${hashes.join(' ')}`, changed, beyond: old?.beyond ?? [] };
}

/** Rows that staff added stay below the row they stood under; rows that are gone stay where staff wrote in them. */
function placeStaffRows(rows: readonly KeptRow[], old: OldSheet | null, width: number): KeptRow[] {
  if (old === null) return [...rows];
  const keys = new Set(rows.map(({ key }) => key));
  const below = new Map<string, KeptRow[]>();
  let over = '';
  for (const one of old.rows) {
    if (keys.has(one.key)) over = one.key;
    else if (isStaffs(one)) below.set(over, [...(below.get(over) ?? []), toStaffRow(one, width)]);
  }
  return [...(below.get('') ?? []), ...rows.flatMap((row) => [row, ...(below.get(row.key) ?? [])])];
}

function isStaffs({ key, hashes, cells, beyond }: OldRow): boolean {
  if (beyond.some((cell) => cell !== null)) return true;
  if (key === '') return cells.some((cell) => cell !== null);
  return cells.some((cell, column) => cell !== null && hashCell(cell) !== (hashes[column] ?? '-'));
}

function toStaffRow({ cells, beyond }: OldRow, width: number): KeptRow {
  const filled = cells.flatMap((cell, column) => (cell === null ? [] : [column]));
  const spans = filled.map((left, index) => ({ left, right: (filled[index + 1] ?? width) - 1 }));
  return {
    key: '',
    look: 'added',
    cells,
    spans,
    ...PLAIN_ROW,
    mark: '',
    changed: [],
    beyond,
  };
}

function readOld(sheet: SheetSnapshot, width: number): OldSheet | null {
  const marked = findMark(sheet);
  if (marked === null) return null;
  const { grid, name } = sheet;
  const cellAt = (offset: number, column: number): PlanCell => {
    const value = grid.values[offset]?.[column - grid.left] ?? '';
    const formula = grid.formulas?.[offset]?.[column - grid.left];
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
    return value === '' ? null : value;
  };
  const right = grid.left + Math.max(0, ...grid.values.map(({ length }) => length));
  const rows = grid.values.map((_, offset): OldRow => {
    const mark = String(grid.values[offset]?.[marked.column - grid.left] ?? '');
    const bar = offset === marked.offset ? -1 : mark.lastIndexOf('|');
    return {
      key: bar < 0 ? '' : mark.slice(0, bar),
      hashes: bar < 0 ? [] : mark.slice(bar + 1).split(' '),
      rowIndex: grid.top + offset,
      cells: Array.from({ length: width }, (_cell, column) => cellAt(offset, column)),
      beyond: Array.from({ length: Math.max(0, right - marked.column - 1) }, (_cell, index) =>
        cellAt(offset, marked.column + 1 + index),
      ),
    };
  });
  return { name, rows: rows.filter((_, offset) => offset !== marked.offset), written: marked.written };
}

function findMark({ grid }: SheetSnapshot): { offset: number; column: number; written: ReadonlySet<string> } | null {
  for (let offset = 0; offset < Math.min(SEARCHED_ROWS, grid.values.length); offset += 1) {
    const index = grid.values[offset]?.findIndex((value) => isMark(value)) ?? -1;
    if (index < 0) continue;
    const text = String(grid.values[offset]?.[index]).slice(KEY_MARK.length);
    return { offset, column: grid.left + index, written: new Set(text.split(' ')) };
  }
  return null;
}

function isMark(value: Scalar): boolean {
  return typeof value === 'string' && value.startsWith(KEY_MARK);
}

/** What stands beside a row whose cells were written as they are here. */
export function hashCells(cells: readonly PlanCell[]): string {
  return cells.map(hashCell).join(' ');
}

/** `-` for an empty cell, `f` for any formula. */
function hashCell(cell: PlanCell): string {
  if (cell === null || cell === '') return '-';
  if (isFormula(cell)) return 'f';
  // Files keep 15 digits.
  return hashText(`${typeof cell}:${typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell}`);
}

function textOf(cell: PlanCell): string {
  if (cell === null) return '';
  return isFormula(cell) ? cell.formula : String(cell);
}

/** Rows of a sheet by key with the cells of the grid: what staff answered on a paper. */
export function readKeyedRows(
  sheet: SheetSnapshot | null,
  width: number,
): ReadonlyMap<string, { readonly rowIndex: number; readonly cells: readonly PlanCell[] }> {
  const old = sheet === null ? null : readOld(sheet, width);
  return new Map(old?.rows.flatMap((row) => (row.key === '' ? [] : [[row.key, row] as const])));
}

/** Values of the grid by the key of their row, as the sheet shows them: a formula is its result. */
export function readShown(sheet: SheetSnapshot | null, width: number): ReadonlyMap<string, readonly Scalar[]> {
  if (sheet === null) return new Map();
  const { grid } = sheet;
  return new Map(
    [...readKeyedRows(sheet, width)].map(([key, { rowIndex }]) => [
      key,
      Array.from({ length: width }, (_, column) => grid.values[rowIndex - grid.top]?.[column - grid.left] ?? ''),
    ]),
  );
}
