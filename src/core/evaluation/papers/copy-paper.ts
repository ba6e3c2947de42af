/** A paper for a word processor: HTML with real headings and tables, and plain text with tabs. */
import type { Scalar } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { SheetSnapshot } from '../../model/snapshot';
import { dayOfSerial } from '../../parse/calendar';
import { isFormula, type PlanCell } from '../../sheets/plan';
import { readShown, type KeptRow } from './keep-edits';
import { isSummed } from './lay-out';
import { columnLefts, type PaperColumn } from './paper';
import type { PlannedPaper } from './plan-paper';

export interface PaperCopy {
  readonly html: string;
  readonly text: string;
}

/** Rows below one another that belong to one table, or one row outside tables. */
type Part = readonly KeptRow[];

/** What a cell shows; formulas as the sheet shows them. */
type Show = (row: KeptRow, left: number, column: PaperColumn | undefined) => string;

/**
 * Trace, keys and headings repeated for the printer stay behind. Sums are computed, for a word processor has no cells to add;
 * other formulas give what `sheet` shows, nothing where the paper does not stand there yet.
 */
export function makeCopy({ rows: all, paper }: Pick<PlannedPaper, 'rows' | 'paper'>, sheet: SheetSnapshot | null, t: Translate): PaperCopy {
  const rows = all.filter(({ isRepeated, table }) => isRepeated !== true && table?.isData !== true);
  const shown = readShown(sheet, paper.widths.length);
  const known = new Map(rows.map((row) => [row.key, row]));
  const show: Show = (row, left, column) => {
    const cell = row.cells[left] ?? null;
    if (!isFormula(cell)) return cellText(cell, column?.format, t);
    const same = /^=\{([^{}]+):(\d+)\}/.exec(cell.formula);
    const told = same === null ? undefined : known.get(same[1] ?? '');
    if (told !== undefined) return show(told, told.spans[Number(same?.[2])]?.left ?? 0, undefined);
    return cellText(shown.get(row.key)?.[left] ?? null, column?.format, t);
  };
  const parts = splitParts(rows);
  return {
    html: `<html><head><meta charset="utf-8"></head><body>${parts.map((part) => partHtml(part, show, t)).join('')}</body></html>`,
    text: parts.flatMap((part) => part.map((row) => cellsOf(row, part, show, t).map(({ text }) => text).join('\t'))).join('\n').trimEnd(),
  };
} // prettier-ignore

function splitParts(rows: readonly KeptRow[]): Part[] {
  const parts: KeptRow[][] = [];
  let open: string | null = null;
  for (const row of rows) {
    const key = row.look === 'signature' ? 'signature' : (row.table?.key ?? null);
    const goesOn: boolean = open !== null && (key === open || (row.look === 'added' && open !== 'signature'));
    if (goesOn) parts.at(-1)?.push(row);
    else parts.push([row]);
    open = goesOn ? open : key;
  }
  return parts;
}

const TAGS: Readonly<Partial<Record<KeptRow['look'], string>>> = { title: 'h1', heading: 'h2' };

function partHtml(part: Part, show: Show, t: Translate): string {
  const [first] = part;
  if (first === undefined) return '';
  if (first.look === 'rule') return '<hr>';
  if (first.table === null && first.look !== 'signature') {
    const text = cellsOf(first, part, show, t).map((cell) => cell.text).join(' ').trim();
    if (text === '') return '';
    const tag = TAGS[first.look] ?? 'p';
    const style = first.align === 'center' ? ' style="text-align:center"' : '';
    return `<${tag}${style}>${escapeHtml(text)}</${tag}>`;
  }
  const isSignature = first.look === 'signature';
  const lines = part.map((row) => {
    const tag = row.look === 'header' ? 'th' : 'td';
    const cells = cellsOf(row, part, show, t).map(({ text, isNumber }, position) => {
      const span = row.spans[position];
      const wide = span === undefined || span.right === span.left ? '' : ` colspan="${span.right - span.left + 1}"`;
      const align = isSignature ? 'center' : isNumber && tag === 'td' ? 'right' : '';
      return `<${tag}${wide}${align === '' ? '' : ` style="text-align:${align}"`}>${escapeHtml(text)}</${tag}>`;
    });
    // Word repeats the rows of a table's head on every page.
    return tag === 'th' ? `<thead><tr>${cells.join('')}</tr></thead>` : `<tr>${cells.join('')}</tr>`;
  });
  return `<table${isSignature ? ' style="width:100%"' : ' border="1" style="border-collapse:collapse"'}>${lines.join('')}</table>`;
} // prettier-ignore

function cellsOf(row: KeptRow, part: Part, show: Show, t: Translate): { readonly text: string; readonly isNumber: boolean }[] {
  const lefts = row.table === null ? [] : columnLefts(row.table);
  // A signature of one stands right of an empty half.
  const before = row.look === 'signature' && row.spans[0]?.left !== 0 ? [{ text: '', isNumber: false }] : [];
  const cells = row.spans.map(({ left }) => {
    const column = row.table?.columns[lefts.indexOf(left)];
    const isSum = row.look === 'total' && left > 0 && column !== undefined && isSummed(column);
    const text = isSum ? cellText(sumOf(part, left), column.format, t) : show(row, left, column);
    return { text, isNumber: left > 0 && column?.format !== undefined && column.format !== 'date' };
  });
  return [...before, ...cells];
} // prettier-ignore

function sumOf(part: Part, column: number): number {
  return part.reduce((sum, { look, cells }) => {
    const cell = cells[column];
    return look !== 'total' && typeof cell === 'number' ? sum + cell : sum;
  }, 0);
}

function cellText(cell: PlanCell | Scalar, format: PaperColumn['format'], t: Translate): string {
  if (cell === null || typeof cell === 'object') return '';
  if (typeof cell !== 'number') return String(cell);
  if (format === 'date') return t('papers.shown.date', { value: dayOfSerial(cell, false) ?? '' });
  if (format === 'share' || format === 'score') return t(`papers.shown.${format}`, { value: cell });
  return t('papers.shown.number', { value: cell });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}
