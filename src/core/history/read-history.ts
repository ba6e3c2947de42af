/** The sheet of the history as it stands: its table, its columns by heading, its lines. */
import type { CellRange, Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import type { SheetSnapshot } from '../model/snapshot';
import { dayOfSerial } from '../parse/calendar';
import type { HistoryLine } from './history';

export const HISTORY_TABLE = 'tblRiwayat';
export const HISTORY_COLUMNS = [
  'id', 'title', 'kind', 'day', 'text', 'document', 'evidence', 'recorded', 'cell', 'key', 'code',
] as const; // prettier-ignore
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

export function historyHeadings(t: Translate): readonly string[] {
  return HISTORY_COLUMNS.map((key) =>
    key === 'id' || key === 'title' ? t(`fields.${key}`) : t(`history.column.${key}`),
  );
}

export interface HistorySheet {
  /** Header row and lines. */
  readonly range: CellRange;
  /** 0-based columns of the sheet. */
  readonly columns: Readonly<Record<HistoryColumn, number>>;
  readonly lines: readonly HistoryLine[];
}

/** Null where the sheet has no table that can be told for the history. Headings of another language count by their place. */
export function readHistory(sheet: SheetSnapshot | null, t: Translate): HistorySheet | null {
  const range = sheet?.tables.find(({ name }) => name.toLowerCase() === HISTORY_TABLE.toLowerCase())?.range;
  if (!sheet || range === undefined) return null;
  const { grid, name } = sheet;
  const at = (row: number, column: number): Scalar => grid.values[row - grid.top]?.[column - grid.left] ?? '';
  const headings = historyHeadings(t);
  const across = Array.from({ length: range.right - range.left + 1 }, (_, index) => String(at(range.top, range.left + index)));
  const place = (index: number): number => {
    const found = across.indexOf(headings[index] ?? '');
    return range.left + (found < 0 ? index : found);
  };
  const columns = Object.fromEntries(HISTORY_COLUMNS.map((key, index) => [key, place(index)])) as Record<HistoryColumn, number>;
  const lines: HistoryLine[] = [];
  for (let row = range.top + 1; row <= range.bottom; row += 1) {
    const text = (key: HistoryColumn): string => String(at(row, columns[key]));
    if (text('id') === '' && text('code') === '') continue;
    const day = at(row, columns.day);
    lines.push({
      object: text('id'),
      kind: text('kind'),
      day: typeof day === 'number' ? dayOfSerial(day, false) : null,
      text: text('text'),
      document: text('document'),
      evidence: text('evidence'),
      code: text('code'),
      cell: { sheet: name, rowIndex: row, columnIndex: columns.text },
    });
  }
  return { range, columns, lines };
} // prettier-ignore
