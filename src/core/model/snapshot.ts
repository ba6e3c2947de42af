/**
 * A workbook as it was at one moment: plain values, no proxies. The host makes it, the core reads it, nobody changes it.
 */
import type { CellRange, Scalar } from './cell';
import { PAPER_IDS } from './paper-ids';

/** The sheets the add-in owns (design 2). Found by stored worksheet id, never by name. */
export const OWNED_SHEETS = [
  'register',
  'findings',
  'criteria',
  'scores',
  'comparisons',
  'ranking',
  'robustness',
  'portfolio',
  'summary',
  'agreements',
  'settings',
  'history',
  ...PAPER_IDS,
] as const;
export type OwnedSheet = (typeof OWNED_SHEETS)[number];

/**
 * The used cells of one sheet. `values[r][c]` is the cell at row `top + r`, column `left + c`; every row has the same
 * length. A sheet without content has `values: []`.
 */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Scalar[])[];
  /**
   * Number formats (en-US codes) by absolute column index, one per row of `values`. Only columns holding numbers that
   * could be dates are read; a column that is absent has unknown formats.
   */
  readonly formats: ReadonlyMap<number, readonly string[]>;
  /** Formulas of owned sheets only (`''` or the constant where there is none); null for source sheets. */
  readonly formulas: readonly (readonly Scalar[])[] | null;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row, data and total row, if shown. */
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface SheetSnapshot {
  /** Name of the file of another office that a sheet stands in or was inserted from; left out for sheets of the workbook itself. */
  readonly file?: string;
  /** Worksheet id, stable over renaming and moving. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly owned: OwnedSheet | null;
  readonly grid: Grid;
  readonly merges: readonly CellRange[];
  /** False when Excel would not list the merged areas (more than 512, or not supported): then `merges` is empty. */
  readonly mergesKnown: boolean;
  /** Absolute 0-based indices. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableSnapshot[];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** A sheet that was not read, and why. */
export interface SkippedSheet {
  readonly name: string;
  readonly reason: 'hidden' | 'tooLarge' | 'unsupported' | 'unreadable';
}

export interface WorkbookSnapshot {
  /** Visible sheets in tab order, owned ones included. */
  readonly sheets: readonly SheetSnapshot[];
  readonly skipped: readonly SkippedSheet[];
  /** True in a workbook that counts days from 1904. */
  readonly date1904: boolean;
}
