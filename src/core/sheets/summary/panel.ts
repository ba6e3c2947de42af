/** A titled list on the page of Ringkasan: a label and figures beside it, each over one or more columns of the grid. */
import type { CellRange } from '../../model/cell';
import { headerFormat } from '../make-plan';
import type { HorizontalAlign, PlanBlock, PlanCell, PlanFormat } from '../plan';
import { COLORS } from '../sheet-style';
import { across, clipToLines, linesOf, roomOf } from './page';

export interface PanelColumn {
  readonly heading: string;
  /** First and last column of the sheet. */
  readonly left: number;
  readonly right: number;
  /** A number format; text where left out, which may take two lines. */
  readonly format?: string;
  /** Left for text and right for figures where left out. */
  readonly align?: HorizontalAlign;
}

export interface Panel {
  readonly block: PlanBlock;
  readonly formats: readonly PlanFormat[];
  readonly merges: readonly CellRange[];
  readonly range: CellRange;
  /** Lines by row of the sheet, where there is more than one. */
  readonly lines: ReadonlyMap<number, number>;
}

/** Headings in row `top`; columns follow one another without gaps, rows have a cell for each. */
export function makePanel(
  top: number,
  columns: readonly PanelColumn[],
  rows: readonly (readonly PlanCell[])[],
): Panel {
  const left = columns[0]?.left ?? 0;
  const right = columns.at(-1)?.right ?? left;
  const range = { top, left, bottom: top + rows.length, right };
  const lines = new Map<number, number>();
  const texts = rows.map((row, index) =>
    columns.map(({ left: from, right: to, format }, at): PlanCell => {
      const cell = row[at] ?? null;
      if (typeof cell !== 'string' || format !== undefined) return cell;
      const room = roomOf(from, to);
      const count = linesOf(cell, room);
      if (count > 1) lines.set(top + 1 + index, count);
      return clipToLines(cell, room);
    }),
  );
  const spread = (cells: readonly PlanCell[]): PlanCell[] => columns.flatMap(({ left: from, right: to }, at) => [cells[at] ?? null, ...Array.from({ length: to - from }, () => null)]); // prettier-ignore
  const headings = columns.map(({ heading }) => heading);
  return {
    block: { top, left, cells: [headings, ...texts].map(spread) },
    range,
    lines,
    formats: [
      { range, border: COLORS.rule, vertical: 'center' },
      ...columns.flatMap((column) => columnFormats(column, { ...range, left: column.left, right: column.right })),
      headerFormat({ ...range, bottom: top }),
      ...columns.flatMap(({ format, align, left: from, right: to }): PlanFormat[] => (format === undefined && align === undefined ? [{ range: across(top, from, to), horizontal: 'left' }] : [])),
    ],
    merges: columns.flatMap(({ left: from, right: to }) =>
      to > from ? Array.from({ length: rows.length + 1 }, (_, row) => across(top + row, from, to)) : [],
    ),
  };
} // prettier-ignore

function columnFormats({ format, align }: PanelColumn, range: CellRange): PlanFormat[] {
  if (format === undefined) return [{ range, wrap: true, horizontal: align ?? 'left' }];
  return [{ range, numberFormat: format, horizontal: align ?? 'right' }];
}

/** Whether the cell of a label may be counted by a formula beside it: nothing was cut off. */
export function isWhole(label: string, left: number, right: number): boolean {
  return clipToLines(label, roomOf(left, right)) === label;
}

export function boldRow(row: number, left: number, right: number): PlanFormat {
  return { range: across(row, left, right), bold: true, fill: COLORS.soft };
}
