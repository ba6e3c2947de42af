/** Reads one worksheet part into a grid of values: cached results of formulas, never the formulas. */
import type { CellRange, Scalar } from '../../core/model/cell';
import { columnIndexOf, parseRangeAddress } from '../../core/model/cell';
import type { Grid } from '../../core/model/snapshot';
import { isDateFormat } from '../../core/parse/date';
import { scanXml, type Tag } from './scan-xml';

/** Largest used range, in cells: the same as for sheets of the workbook that is open. */
const MAX_CELLS = 1_500_000;
/** Days between the two date systems. */
export const DAYS_1904 = 1462;

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formatOf: (style: number) => string;
  readonly date1904: boolean;
}

export interface SheetPart {
  readonly grid: Grid;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly format: string;
}

/** Null for a used range beyond the limit. Days are counted from 1900 whatever the file says. */
export function readSheetPart(xml: string, context: SheetContext): SheetPart | null {
  const cells: Found[] = [];
  const merges: CellRange[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  let isProtected = false;
  let isFiltered = false;
  let [row, column] = [-1, -1];
  let open: { readonly style: number; readonly type: string } | null = null;
  let text: string | null = null;
  let isPhonetic = false;
  const visitCell = (tag: Tag): void => {
    if (tag.isOpen) {
      const place = /^([A-Z]{1,3})(\d+)$/i.exec(tag.attribute('r') ?? '');
      column = place ? columnIndexOf(place[1] ?? '') : column + 1;
      open = { style: Number(tag.attribute('s') ?? 0), type: tag.attribute('t') ?? 'n' };
      text = null;
    }
    if (tag.isClose && open !== null) {
      const format = context.formatOf(open.style);
      const value = text === null ? '' : readValue(text, open.type, format, context);
      if (value !== '') cells.push({ row, column, value, format });
      open = null;
    }
  };
  scanXml(xml, (tag) => {
    switch (tag.name) {
      case 'row':
        if (!tag.isOpen) return;
        row = Number(tag.attribute('r') ?? row + 2) - 1;
        column = -1;
        if (isOn(tag.attribute('hidden'))) hiddenRows.push(row);
        return;
      case 'c':
        visitCell(tag);
        return;
      case 'v':
        if (tag.isClose && !tag.isOpen) text = tag.text();
        return;
      case 't':
        if (tag.isClose && !tag.isOpen && open !== null && !isPhonetic) text = `${text ?? ''}${tag.text()}`;
        return;
      case 'rPh':
        isPhonetic = tag.isOpen && !tag.isClose;
        return;
      case 'col':
        if (tag.isOpen && isOn(tag.attribute('hidden'))) hiddenColumns.push(...columnsOf(tag));
        return;
      case 'mergeCell': {
        const range = tag.isOpen ? parseRangeAddress(tag.attribute('ref') ?? '') : null;
        if (range !== null) merges.push(range);
        return;
      }
      case 'sheetProtection':
        isProtected ||= isOn(tag.attribute('sheet'));
        return;
      case 'filterColumn':
        isFiltered = true;
    }
  });
  const grid = makeGrid(cells, merges);
  return grid === null ? null : { grid, merges, hiddenRows, hiddenColumns, isProtected, isFiltered };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** At most Excel's 16,384 columns. */
function columnsOf(tag: Tag): number[] {
  const [min, max] = [Number(tag.attribute('min') ?? 1), Math.min(16_384, Number(tag.attribute('max') ?? 1))];
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min - 1 + index);
}

function readValue(text: string, type: string, format: string, { strings, date1904 }: SheetContext): Scalar {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'b':
      return isOn(text);
    case 'd':
      return serialOfIso(text) ?? text;
    case 'str':
    case 'inlineStr':
    case 'e':
      return text;
    default: {
      const number = Number(text);
      if (text.trim() === '' || !Number.isFinite(number)) return text;
      return date1904 && isDateFormat(format) ? number + DAYS_1904 : number;
    }
  }
}

function serialOfIso(text: string): number | null {
  const time = Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** Values inside a merged area but at its first cell are not shown by Excel and left out. */
function makeGrid(cells: readonly Found[], merges: readonly CellRange[]): Grid | null {
  if (cells.length === 0) return { top: 0, left: 0, values: [], formats: new Map(), formulas: null };
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height * width > MAX_CELLS) return null;
  const values = Array.from({ length: height }, () => Array<Scalar>(width).fill(''));
  const formats = new Map<number, string[]>();
  for (const { row, column, value, format } of cells) {
    const line = values[row - top];
    if (line !== undefined) line[column - left] = value;
    if (typeof value !== 'number') continue;
    const known = formats.get(column) ?? Array<string>(height).fill('General');
    known[row - top] = format;
    formats.set(column, known);
  }
  for (const range of merges) {
    for (let row = Math.max(top, range.top); row <= Math.min(bottom, range.bottom); row += 1) {
      for (let column = Math.max(left, range.left); column <= Math.min(right, range.right); column += 1) {
        const line = values[row - top];
        if (line !== undefined && (row > range.top || column > range.left)) line[column - left] = '';
      }
    }
  }
  return { top, left, values, formats, formulas: null };
}
