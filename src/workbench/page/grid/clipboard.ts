/** The clipboard text of spreadsheets: cells parted by tabs, rows by line ends, quotes around cells that hold either. */

export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join('\t')).join('\r\n');
}

function quoteCell(text: string): string {
  return /[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads clipboard text as Excel does: a quote opens a quoted cell only at its beginning, and one line end at the very
 * end closes the last row. Rows may be ragged; an empty text is one empty cell.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < body.length; index += 1) {
    const letter = body.charAt(index);
    if (quoted) {
      if (letter === '"' && body.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === '' && closesCell(body, index)) quoted = true;
    else if (letter === '\t' || letter === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/** Whether the quote at `index` has a closing one before a tab, a line end or the end. */
function closesCell(body: string, index: number): boolean {
  for (let at = index + 1; at < body.length; at += 1) {
    if (body.charAt(at) !== '"') continue;
    if (body.charAt(at + 1) === '"') at += 1;
    else return at + 1 === body.length || body.charAt(at + 1) === '\t' || body.charAt(at + 1) === '\n';
  }
  return false;
}

/** Repeats a block over a selection that is a multiple of it, as Excel does; otherwise the block alone. */
export function tileBlock(block: readonly (readonly string[])[], rows: number, columns: number): string[][] {
  const height = block.length;
  const width = Math.max(1, ...block.map((row) => row.length));
  const fits = height > 0 && rows % height === 0 && columns % width === 0;
  const tall = fits ? rows : height;
  const wide = fits ? columns : width;
  return Array.from({ length: tall }, (_row, r) =>
    Array.from({ length: wide }, (_cell, c) => block[r % height]?.[c % width] ?? ''),
  );
}
