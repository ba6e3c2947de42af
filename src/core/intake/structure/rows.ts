/** What each row of a grid holds, counted once for all that ask. */
import { cellKind, type CellKind, type StructureGrid } from './grid';

export interface RowFacts {
  readonly kinds: readonly CellKind[];
  /** Columns that hold anything but a footnote mark. */
  readonly filled: readonly number[];
  /** Cells right of the label column that hold a figure, a year, a sign for a missing figure or a dash. */
  readonly figures: number;
  /** Of these, figures and signs for missing ones: what no heading holds. */
  readonly solid: number;
  readonly years: number;
  /** Text of the label column; `''` when empty. */
  readonly label: string;
  /** False when unknown. */
  readonly bold: boolean;
  /** 0 when unknown. */
  readonly indent: number;
}

export function rowFacts(grid: StructureGrid, labelColumn: number): RowFacts[] {
  return grid.map((row) => {
    const kinds = row.map(cellKind);
    const filled = kinds.flatMap((kind, column) => (kind === 'empty' || kind === 'mark' ? [] : [column]));
    const label = row[labelColumn];
    const right = filled.flatMap((column) => (column > labelColumn ? [kinds[column]] : []));
    return {
      kinds,
      filled,
      figures: right.filter((kind) => kind !== 'text').length,
      solid: right.filter((kind) => kind === 'number' || kind === 'missing').length,
      years: right.filter((kind) => kind === 'year').length,
      label: label?.text.trim() ?? '',
      bold: label?.bold ?? false,
      indent: label?.indent ?? 0,
    };
  });
}

/** Nothing but a label. */
export function isLone(row: RowFacts | undefined, labelColumn: number): boolean {
  return row?.filled.length === 1 && row.filled[0] === labelColumn;
}
