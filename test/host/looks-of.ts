/** What cells of a sheet look like, to compare with others. */
import type { CellRange } from '../../src/core/model/cell';
import type { CellStyle, Sheet } from '../../src/workbench/workbook/model';
import type { Harness } from './harness';

interface Look extends Omit<CellStyle, 'borders'> {
  readonly row: number;
  readonly column: number;
  /** Above, below, left, right; null where there is none. */
  readonly lines: readonly unknown[];
}

const OPPOSITE = {
  top: [-1, 0, 'bottom'],
  bottom: [1, 0, 'top'],
  left: [0, -1, 'right'],
  right: [0, 1, 'left'],
} as const;

/** The styles of a range; a line between two cells belongs to both. */
export function looksOf(harness: Harness, sheet: Sheet, { top, left, bottom, right }: CellRange): Look[] {
  const styleAt = (row: number, column: number): CellStyle =>
    harness.workbook.data.styles[sheet.cells.get(row)?.get(column)?.style ?? 0]!;
  const looks: Look[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { borders, ...style } = styleAt(row, column);
      const lines = Object.entries(OPPOSITE).map(([side, [down, beside, other]]) => {
        const facing = row + down < 0 || column + beside < 0 ? {} : styleAt(row + down, column + beside).borders;
        return borders[side as keyof typeof OPPOSITE] ?? facing[other] ?? null;
      });
      looks.push({ row, column, ...style, lines });
    }
  }
  return looks;
}
