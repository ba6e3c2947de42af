/** Changes of single cells that a person accepted, as plans: one for each sheet, whoever owns it. */
import { splitFileSheet, type CellRef } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { makePlan } from './make-plan';
import type { SheetPlan } from './plan';
import { FORMATS } from './sheet-style';

export interface CellEdit {
  readonly cell: CellRef;
  /** Text stays text, even `1/3`; null empties the cell. */
  readonly content: string | number | null;
  /** Leaves the cell alone where it holds a formula. */
  readonly keepsFormula?: boolean;
  /** Of a number, where the cell is formatted as text; as Excel likes it when left out. */
  readonly numberFormat?: string;
}

/** In the order of the sheets. A later edit of a cell wins; cells of other files and of sheets that are gone are left out. */
export function planEdits(edits: readonly CellEdit[], sheets: readonly SheetSnapshot[]): SheetPlan[] {
  return sheets.flatMap(({ id, name }) => {
    if (splitFileSheet(name) !== null) return [];
    const own = edits.filter(({ cell }) => cell.sheet === name);
    if (own.length === 0) return [];
    const blocks = own.map(({ cell, content, keepsFormula = false, numberFormat = FORMATS.number }) => ({
      top: cell.rowIndex,
      left: cell.columnIndex,
      cells: [[content]],
      keepsFormulas: keepsFormula,
      ...(typeof content === 'number' ? { numberFormat } : {}),
    }));
    return [makePlan({ sheet: `edit:${id}`, name, mode: 'edit', blocks })];
  });
}
