/** A paper for a word processor: HTML with real headings and tables, and plain text with tabs. */
import { isFormula, type PlanCell } from '../../sheets/plan';
import type { KeptRow } from './keep-edits';
import type { PlannedPaper } from './plan-paper';
import { dayOfSerial } from '../../parse/calendar';

export interface PaperCopy {
  readonly html: string;
  readonly text: string;
}

/** Rows below one another that belong to one table, or one row outside tables. */
type Part = readonly KeptRow[];

/** Trace and keys stay behind. Sums are computed, for a word processor has no cells to add. */
export function makeCopy({ rows }: Pick<PlannedPaper, 'rows'>): PaperCopy {
  const parts = splitParts(rows);
  return {
    html: `<html><head><meta charset="utf-8"></head><body>${parts.map(partHtml).join('')}</body></html>`,
    text: parts.flatMap((part) => part.map((row) => rowTexts(row, part).join('\t'))).join('\n').trimEnd(),
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

function partHtml(part: Part): string {
  const [first] = part;
  if (first === undefined) return '';
  if (first.table === null && first.look !== 'signature') {
    const text = rowTexts(first, part).join(' ').trim();
    if (text === '') return '';
    const tag = TAGS[first.look] ?? 'p';
    const style = first.align === 'center' ? ' style="text-align:center"' : '';
    return `<${tag}${style}>${escapeHtml(text)}</${tag}>`;
  }
  const border = first.look === 'signature' ? '' : ' border="1" style="border-collapse:collapse"';
  const lines = part.map((row) => {
    const tag = row.look === 'header' ? 'th' : 'td';
    const cells = rowTexts(row, part).map((text, position) => {
      const span = row.spans[position];
      const wide = span === undefined || span.right === span.left ? '' : ` colspan="${span.right - span.left + 1}"`;
      return `<${tag}${wide}>${escapeHtml(text)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table${border}>${lines.join('')}</table>`;
}

function rowTexts(row: KeptRow, part: Part): string[] {
  return row.spans.map(({ left }, position): string => {
    const format = row.table?.columns[position]?.format;
    const isSum = row.look === 'total' && position > 0 && (format === 'money' || format === 'count');
    const cell = isSum ? sumOf(part, left) : (row.cells[left] ?? null);
    return cellText(cell, format);
  });
}

function sumOf(part: Part, column: number): number {
  return part.reduce((sum, { look, cells }) => {
    const cell = cells[column];
    return look !== 'total' && typeof cell === 'number' ? sum + cell : sum;
  }, 0);
}

function cellText(cell: PlanCell, format: string | undefined): string {
  if (cell === null || isFormula(cell)) return '';
  if (typeof cell !== 'number') return String(cell);
  if (format === 'date') return (dayOfSerial(cell, false) ?? '').split('-').reverse().join('/');
  if (format === 'share') return `${Math.round(cell * 1000) / 10}%`;
  if (format === 'score') return cell.toFixed(4);
  return String(cell).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}
