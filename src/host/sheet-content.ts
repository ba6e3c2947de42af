/**
 * What a sheet holds, as plain values: comparing it with a plan, and hashing it to find later what was changed. Pure; asks
 * nothing of Excel.
 */
import type { CellRange, Scalar } from '../core/model/cell';
import { addToHash, HASH_OF_NOTHING, writeHash } from '../core/model/text-hash';
import { isFormula, type PlanBlock, type PlanCell, type SheetPlan } from '../core/sheets/plan';

/** `null` and `''` both are an empty cell in a plan; here an empty cell is always `''`. */
export type Content = Scalar | { readonly formula: string };

/** Absolute cells: `rows[r][c]` for every row from 0; rows may be shorter than others. */
export interface SheetContent {
  readonly rows: readonly (readonly Content[])[];
}

export const NO_CONTENT: SheetContent = { rows: [] };

/** Hashes of rows and columns from 0 on, joined with blanks; an empty line is `-`. */
export interface ContentHashes {
  readonly rows: string;
  readonly columns: string;
}

export function contentAt(content: SheetContent, row: number, column: number): Content {
  return content.rows[row]?.[column] ?? '';
}

/** The text a cell shows when typed again: the formula, or the constant. */
export function contentText(content: Content): string {
  return typeof content === 'object' ? content.formula : String(content);
}

/**
 * Contents from what Excel gives. A text that begins with `=` is a formula only when Excel computed something else from it:
 * `formulas` gives a text behind an apostrophe without the apostrophe (platform notes 0.5).
 */
export function readContent(
  top: number,
  left: number,
  values: readonly (readonly Scalar[])[],
  formulas: readonly (readonly Scalar[])[],
): SheetContent {
  const rows: Content[][] = Array.from({ length: top }, () => []);
  values.forEach((line, r) => {
    const row: Content[] = Array.from({ length: left }, () => '');
    line.forEach((value, c) => {
      const formula = formulas[r]?.[c];
      const isLive = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      row.push(isLive ? { formula } : value);
    });
    rows.push(row);
  });
  return { rows };
}

/** The content with the cells of a plan in it, and all others as they are. */
export function changeContent(content: SheetContent, plan: SheetPlan): SheetContent {
  const rows: Content[][] = content.rows.map((row) => [...row]);
  const planned = planContent(plan);
  for (const { top, left, cells, keepsFormulas } of plan.blocks) {
    cells.forEach((line, r) => {
      const row = (rows[top + r] ??= []);
      line.forEach((_, c) => {
        const isKept = keepsFormulas === true && typeof row[left + c] === 'object';
        if (!isKept) row[left + c] = contentAt(planned, top + r, left + c);
      });
    });
  }
  return { rows: fillGaps(rows) };
}

/** The part of a content from a cell on, as if that cell were the first. */
export function contentFrom(content: SheetContent, { top, left }: Pick<CellRange, 'top' | 'left'>): SheetContent {
  return { rows: content.rows.slice(top).map((row) => row.slice(left)) };
}

/** The cells of a block. */
export function blockRange({ top, left, cells }: PlanBlock): CellRange {
  return { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 0) - 1 };
}

/** The rectangle around the cells of a plan; null where it has none. */
export function areaOf({ blocks }: SheetPlan): CellRange | null {
  return blocks.reduce<CellRange | null>((area, block) => {
    const { top, left, bottom, right } = blockRange(block);
    if (area === null) return { top, left, bottom, right };
    return {
      top: Math.min(area.top, top),
      left: Math.min(area.left, left),
      bottom: Math.max(area.bottom, bottom),
      right: Math.max(area.right, right),
    };
  }, null);
}

export function planContent(plan: SheetPlan): SheetContent {
  const rows: Content[][] = [];
  for (const block of plan.blocks) {
    block.cells.forEach((line, r) => {
      const row = (rows[block.top + r] ??= []);
      line.forEach((cell, c) => {
        row[block.left + c] = toContent(cell);
      });
    });
  }
  return { rows: fillGaps(rows) };
}

/** Rows and cells that were never set become empty. */
export function fillGaps(rows: readonly (readonly (Content | undefined)[] | undefined)[]): Content[][] {
  const filled: Content[][] = [];
  for (const row of rows) {
    const line: Content[] = [];
    for (const cell of row ?? []) line.push(cell ?? '');
    filled.push(line);
  }
  return filled;
}

function toContent(cell: PlanCell): Content {
  if (cell === null) return '';
  return isFormula(cell) ? { formula: cell.formula } : cell;
}

/** Excel rewrites spacing, case, `@` and the table before an `@` of a formula; these do not count as a difference. */
export function sameContent(a: Content, b: Content): boolean {
  if (typeof a === 'object' && typeof b === 'object')
    return a.formula === b.formula || plainFormula(a.formula) === plainFormula(b.formula);
  if (typeof a === 'number' && typeof b === 'number') return a === b || Number(a.toPrecision(15)) === b;
  return a === b;
}

function plainFormula(formula: string): string {
  return formula
    .split('"')
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join('"');
}

/** Without brackets only spacing and case can differ. */
function plainPart(part: string): string {
  const dense = part.replace(/\s+/g, '');
  if (!dense.includes('[')) return dense.toUpperCase();
  return dense
    .replace(/\[#ThisRow\],?/gi, '@')
    .replace(/@\[(\w+)\]/g, '@$1')
    .replace(/\b[\w.]+(?=\[@)/g, '')
    .toUpperCase();
}

/** Rows and columns a content spans from the first cell of the sheet on. */
export function extentOf(content: SheetContent): { readonly rows: number; readonly columns: number } {
  let columns = 0;
  let rows = 0;
  content.rows.forEach((row, index) => {
    for (let column = row.length - 1; column >= 0; column -= 1) {
      if ((row[column] ?? '') === '') continue;
      columns = Math.max(columns, column + 1);
      rows = index + 1;
      break;
    }
  });
  return { rows, columns };
}

/** A cell that differs; `null` in a rectangle of them means the cell stays. */
export interface Difference {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

/** Every cell whose content would change, row by row. */
export function findDifferences(before: SheetContent, after: SheetContent): Difference[] {
  const differences: Difference[] = [];
  const rows = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const oldRow = before.rows[row] ?? [];
    const newRow = after.rows[row] ?? [];
    const columns = Math.max(oldRow.length, newRow.length);
    for (let column = 0; column < columns; column += 1) {
      const old = oldRow[column] ?? '';
      const wanted = newRow[column] ?? '';
      if (!sameContent(old, wanted)) differences.push({ row, column, before: old, after: wanted });
    }
  }
  return differences;
}

const EMPTY_LINE = '-';

export function hashContent(content: SheetContent): ContentHashes {
  const { rows, columns } = extentOf(content);
  const rowHashes = new Int32Array(rows).fill(HASH_OF_NOTHING);
  const columnHashes = new Int32Array(columns).fill(HASH_OF_NOTHING);
  const plain = new Map<string, string>();
  const markOf = (cell: Content): string => {
    if (typeof cell !== 'object') return `${typeof cell}:${cell}\n`;
    const mark = plain.get(cell.formula) ?? `=${plainFormula(cell.formula)}\n`;
    plain.set(cell.formula, mark);
    return mark;
  };
  const columnNames = Array.from({ length: columns }, (_, column) => `${column} `);
  for (let row = 0; row < rows; row += 1) {
    const rowName = `${row} `;
    let rowHash: number = HASH_OF_NOTHING;
    for (let column = 0; column < columns; column += 1) {
      const cell = contentAt(content, row, column);
      if (cell === '') continue;
      const mark = markOf(cell);
      rowHash = addToHash(addToHash(rowHash, columnNames[column] ?? ''), mark);
      columnHashes[column] = addToHash(addToHash(columnHashes[column] ?? 0, rowName), mark);
    }
    rowHashes[row] = rowHash;
  }
  return { rows: joinHashes(rowHashes), columns: joinHashes(columnHashes) };
}

function joinHashes(hashes: Int32Array): string {
  return Array.from(hashes, (hash) => (hash === HASH_OF_NOTHING ? EMPTY_LINE : writeHash(hash))).join(' ');
}

/**
 * Cells that may have changed since the hashes were made: where a changed row meets a changed column. Exact for one
 * changed cell, or several in one row or column; else a few too many, never one too few. With `moved: 'ignore'` a row
 * that only stands elsewhere is not changed.
 */
export function findChangedCells(
  then: ContentHashes,
  content: SheetContent,
  moved: 'ignore' | 'count',
): { readonly row: number; readonly column: number }[] {
  const now = hashContent(content);
  if (now.rows === then.rows && now.columns === then.columns) return [];
  const oldRows = then.rows.split(' ');
  const known = new Set(oldRows);
  const [newRows, oldColumns, newColumns] = [now.rows.split(' '), then.columns.split(' '), now.columns.split(' ')];
  const changedColumns = changedIndexes(oldColumns, newColumns, () => true);
  const changedRows = changedIndexes(oldRows, newRows, (hash) => {
    return moved === 'count' || hash === EMPTY_LINE || !known.has(hash);
  });
  return changedRows.flatMap((row) => changedColumns.map((column) => ({ row, column })));
}

function changedIndexes(then: readonly string[], now: readonly string[], counts: (hash: string) => boolean): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < Math.max(then.length, now.length); index += 1) {
    const hash = now[index] ?? EMPTY_LINE;
    if (hash !== (then[index] ?? EMPTY_LINE) && counts(hash)) indexes.push(index);
  }
  return indexes;
}
