/**
 * Cuts a paper into pages. A heading stays with what it heads, a short table and a signature stay whole, no few rows of a table
 * and no last sentence stand alone, and a table that goes on has its headings again at the top of the next page: Excel repeats
 * only one row on a sheet, and papers have several tables.
 */
import { hashCells, type KeptRow } from './keep-edits';

/** Part of a page a table may take and still be kept whole. */
const SHORT = 0.3;
/** Rows of a longer table that stand together where it begins and where it ends. */
const FIRST_ROWS = 3;
const LAST_ROWS = 2;
/** Begins the keys of headings that are repeated; no row of a paper's own begins so. */
const REPEATED = 'page.';

/** `heights`: points of each row. `room`: points of a page. Rows that begin a page have `startsPage`. */
export function paginate(rows: readonly KeptRow[], heightOf: (row: KeptRow) => number, room: number): KeptRow[] {
  const tables = tablesOf(rows);
  const heights = rows.map(heightOf);
  const holds = holdRows(rows, tables, heights, room);
  const pages: KeptRow[] = [];
  let used = 0;
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined) break;
    const isHead = index === 0 || holds[index - 1] !== true;
    const needed = isHead ? heldHeight(index, heights, holds) : (heights[index] ?? 0);
    // What is held together but higher than a page is cut where the page ends.
    const fits = used + (needed > room ? (heights[index] ?? 0) : needed) <= room;
    const breaks = used > 0 && (row.startsPage || !fits);
    if (!breaks) {
      pages.push(row);
      used += heights[index] ?? 0;
      continue;
    }
    const header = isWithin(rows, tables, index) ? headerOf(rows, tables, index) : undefined;
    count += 1;
    if (header === undefined) pages.push({ ...row, startsPage: true });
    else pages.push(repeat(header, count), { ...row, startsPage: false });
    used = (header === undefined ? 0 : heightOf(header)) + (heights[index] ?? 0);
  }
  return pages;
}

/** Key of the table each row is part of; rows that staff added are part of the table they stand in. */
function tablesOf(rows: readonly KeptRow[]): (string | null)[] {
  let open: string | null = null;
  return rows.map(({ table, look }) => {
    if (look !== 'added') open = table?.key ?? null;
    return open;
  });
}

/** Whether a row must be on the page of the row below it. */
function holdRows(rows: readonly KeptRow[], tables: readonly (string | null)[], heights: readonly number[], room: number): boolean[] {
  const holds = rows.map(({ look }, index) => {
    const next = rows[index + 1];
    if (next === undefined || next.startsPage) return false;
    if (['letterhead', 'rule', 'title', 'note', 'heading', 'header'].includes(look)) return true;
    // Alone before a page break it would be an empty page.
    if (next.look === 'gap' && rows[index + 2]?.startsPage === true) return true;
    if (next.look === 'total' || (look === 'signature' && next.look === 'signature')) return true;
    // A sentence introduces the table below it, and the last one is above the name of who signs.
    return look === 'paragraph' && ['header', 'signature'].includes(next.look);
  });
  for (let top = 0; top < rows.length; top += 1) {
    const key = tables[top];
    let bottom = top;
    while (key !== null && key !== undefined && tables[bottom + 1] === key) bottom += 1;
    const height = heights.slice(top, bottom + 1).reduce((sum, one) => sum + one, 0);
    if (bottom > top && height <= SHORT * room) holds.fill(true, top, bottom);
    else if (bottom > top) {
      const begins = rows[top]?.look === 'header' ? FIRST_ROWS : FIRST_ROWS - 1;
      const ends = rows[bottom]?.look === 'total' ? LAST_ROWS : LAST_ROWS - 1;
      holds.fill(true, top, Math.min(top + begins, bottom)).fill(true, Math.max(top, bottom - ends), bottom);
    }
    top = bottom;
  }
  holdLast(rows, tables, holds);
  return holds;
} // prettier-ignore

/** The sentences below the last table stay on the page where it ends. */
function holdLast(rows: readonly KeptRow[], tables: readonly (string | null)[], holds: boolean[]): void {
  let first = rows.length;
  while (first > 0 && tables[first - 1] === null && ['gap', 'paragraph'].includes(rows[first - 1]?.look ?? '')) first -= 1;
  const isShort = rows.slice(first).filter(({ look }) => look === 'paragraph').length <= 2;
  if (first > 0 && isShort && !rows.slice(first).some(({ startsPage }) => startsPage)) holds.fill(true, first - 1, rows.length - 1);
} // prettier-ignore

function heldHeight(index: number, heights: readonly number[], holds: readonly boolean[]): number {
  let height = heights[index] ?? 0;
  for (let at = index; holds[at] === true; at += 1) height += heights[at + 1] ?? 0;
  return height;
}

/** Whether the table of a row began above it. */
function isWithin(rows: readonly KeptRow[], tables: readonly (string | null)[], index: number): boolean {
  return tables[index] !== null && tables[index] === tables[index - 1] && rows[index]?.look !== 'header';
}

function headerOf(rows: readonly KeptRow[], tables: readonly (string | null)[], index: number): KeptRow | undefined {
  let at = index;
  while (at > 0 && tables[at - 1] === tables[index] && rows[at]?.look !== 'header') at -= 1;
  return rows[at]?.look === 'header' ? rows[at] : undefined;
}

function repeat(header: KeptRow, count: number): KeptRow {
  const key = `${REPEATED}${count}.${header.key}`;
  return { ...header, key, mark: `${key}|${hashCells(header.cells)}`, changed: [], beyond: [], startsPage: true, isRepeated: true }; // prettier-ignore
}
