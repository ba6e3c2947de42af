/** A sheet as the intake looks at it: cells by absolute position, merged areas seen through, texts cleaned. */
import type { CellRange, Scalar } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { showCell } from '../parse/read-cell';
import { cleanText } from '../parse/text';

export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The cell's own value; `''` outside the used range and inside a merged area but at its first cell. */
  value(rowIndex: number, columnIndex: number): Scalar;
  format(rowIndex: number, columnIndex: number): string | undefined;
  /** Cleaned text of the cell's own value. */
  text(rowIndex: number, columnIndex: number): string;
  /** The merged area a cell lies in. */
  mergeAt(rowIndex: number, columnIndex: number): CellRange | undefined;
  /** The first cell of the merged area, or the cell itself. */
  origin(rowIndex: number, columnIndex: number): { readonly rowIndex: number; readonly columnIndex: number };
  /** Columns of a row that hold something, within bounds. */
  filled(rowIndex: number, left?: number, right?: number): readonly number[];
}

/** Columns of a sheet in Excel. */
const MOST_COLUMNS = 16_384;

const cellKey = (row: number, column: number): number => row * MOST_COLUMNS + column;

/** Whether a text shows anything. */
function hasInk(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || /[^\s\u200b-\u200d\u2060\ufeff\u00ad]/.test(text);
}

export function viewSheet(sheet: SheetSnapshot, date1904: boolean): SheetView {
  const { grid } = sheet;
  const width = grid.values[0]?.length ?? 0;
  const merged = new Map<number, CellRange>();
  for (const range of sheet.merges) {
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) merged.set(cellKey(row, column), range);
  }
  const value = (row: number, column: number): Scalar => grid.values[row - grid.top]?.[column - grid.left] ?? '';
  const format = (row: number, column: number): string | undefined => grid.formats.get(column)?.[row - grid.top];
  const right = grid.left + width - 1;
  const filledOf: (readonly number[] | undefined)[] = [];
  const filled = (row: number): readonly number[] => {
    const known = filledOf[row - grid.top];
    if (known !== undefined) return known;
    const columns: number[] = [];
    (grid.values[row - grid.top] ?? []).forEach((content, index) => {
      if (content !== '' && (typeof content !== 'string' || hasInk(content))) columns.push(grid.left + index);
    });
    return (filledOf[row - grid.top] = columns);
  };
  const texts: (string | undefined)[][] = [];
  const text = (row: number, column: number): string => {
    const content = value(row, column);
    if (content === '') return '';
    const ofRow = (texts[row - grid.top] ??= []);
    return (ofRow[column - grid.left] ??= cleanText(showCell(content, format(row, column), date1904)));
  };
  return {
    sheet,
    date1904,
    top: grid.top,
    bottom: grid.top + grid.values.length - 1,
    left: grid.left,
    right,
    value,
    format,
    text,
    mergeAt: (row, column) => (merged.size === 0 ? undefined : merged.get(cellKey(row, column))),
    origin: (row, column) => {
      const range = merged.size === 0 ? undefined : merged.get(cellKey(row, column));
      return range ? { rowIndex: range.top, columnIndex: range.left } : { rowIndex: row, columnIndex: column };
    },
    filled: (row, from = grid.left, to = right) => {
      const columns = filled(row);
      const isWithin = from <= (columns[0] ?? from) && to >= (columns.at(-1) ?? to);
      return isWithin ? columns : columns.filter((column) => column >= from && column <= to);
    },
  };
}
