/**
 * Rows of a table of budgets beside the register, `Kode | Sumber Dana | Sub Kegiatan | Tahun Anggaran | Pagu | Status`, in which
 * a cell is left open that other rows fill. Reports nothing itself.
 */
import type { CellRef } from '../model/cell';
import type { PlanningField } from '../model/intake';
import { rememberByObject } from '../model/memo';
import type { CooperationObject, FieldValue } from '../model/object';
import { readCode } from '../parse/code';
import { isPlaceholderText } from './content';
import { budgetOfText } from './public-funding';

/** Labels of extras; a second row of the same proposal has `(2)` behind them. */
const HEADINGS: readonly (readonly [PlanningField, RegExp])[] = [
  ['year', /^(?:(?:tahun|th\.?|thn\.?)(?: anggaran)?|ta|t\.a\.)$/i],
  ['subActivity', /^(?:(?:kode|nama) )?sub ?kegiatan$/i],
  ['budgetStatus', /^status(?: (?:anggaran|penganggaran|dpa))?$/i],
];
const REPEATED = / \(\d+\)$/;

interface BudgetCell {
  readonly object: CooperationObject;
  readonly field: PlanningField;
  readonly value: FieldValue;
  readonly cell: CellRef;
}

/** A cell left open, and what else its row says of where the money comes from. */
export interface OpenPlanning {
  readonly object: CooperationObject;
  readonly field: PlanningField;
  readonly cell: CellRef;
  readonly source: string;
}

/** In the order of the objects. What a partner pays is planned elsewhere. */
export const openPlanning = rememberByObject((objects: readonly CooperationObject[]): readonly OpenPlanning[] => {
  const cells = objects.flatMap(planningCells);
  const filled = new Set(cells.filter(saysSo).map(({ cell }) => columnOf(cell)));
  return cells.flatMap(({ object, field, value, cell }): OpenPlanning[] => {
    if (!isOpen(value) || !filled.has(columnOf(cell))) return [];
    const source = sourceBeside(object, cell);
    return budgetOfText(source) === 'mitra' ? [] : [{ object, field, cell, source }];
  });
});

const columnOf = ({ sheet, columnIndex }: CellRef): string => `${columnIndex} ${sheet}`;
const isOpen = ({ raw }: FieldValue): boolean => raw.trim() === '' || isPlaceholderText(raw);

function planningCells(object: CooperationObject): BudgetCell[] {
  return Object.entries(object.extras).flatMap(([label, value]): BudgetCell[] => {
    const { cell } = value;
    const field = HEADINGS.find(([, pattern]) => pattern.test(label.replace(REPEATED, '').trim()))?.[0];
    return field === undefined || cell === null || cell.sheet === object.source.sheet
      ? []
      : [{ object, field, value, cell }];
  });
}

/** Whether a cell says what its heading asks for: `Status` may be of anything. */
function saysSo({ field, value }: BudgetCell): boolean {
  if (field === 'year') return /\b20\d{2}\b/.test(value.raw);
  return field === 'subActivity' ? !isOpen(value) : readCode('budgetStatus', value.raw).certainty === 'sure';
}

function sourceBeside({ extras }: CooperationObject, { sheet, rowIndex }: CellRef): string {
  const found = Object.entries(extras).find(
    ([label, { cell }]) => /^sumber\b/i.test(label) && cell?.sheet === sheet && cell.rowIndex === rowIndex,
  );
  return found?.[1].raw.trim() ?? '';
}
