/** A mending that is sure, as it is offered. Makes none itself; list-fixes.ts does. */
import type { CellRef } from '../model/cell';

/**
 * `number`: an amount that stands as text · `date`: a day written in figures or short · `sum`: a total left empty · `name`: another
 * spelling of a name.
 */
export const FIX_KINDS = ['number', 'date', 'sum', 'name'] as const;

export interface Fix {
  readonly kind: (typeof FIX_KINDS)[number];
  /** Null for a line of a cost table that belongs to none. */
  readonly object: string | null;
  /** Text key of the field, or what the line of a cost table says. */
  readonly label: string;
  readonly isMoney: boolean;
  readonly cell: CellRef;
  /** As it stands in the cell; `''` for an empty one. */
  readonly before: string;
  readonly content: string | number;
}

/** An amount and nothing but: no unit, no words, no percent. */
export const AMOUNT = /^\s*(?:rp\.?|idr)?\s*\d[\d.,\s]*(?:-)?\s*$/i;

/** What stands in a cell as text, `''` where it is empty; null where it may not be mended. */
export type TextAt = (cell: CellRef) => string | null;
