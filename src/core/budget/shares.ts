/** What an object costs by source of funds, against what its agency has in a budget, and where the rest must still go. */
import { nextWindow, regionalWindow, type BudgetWindow } from '../legal/budget-calendar';
import { UNBUDGETED } from '../legal/stages';
import type { CellRef } from '../model/cell';
import type { CostLine } from '../model/intake';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../model/object';
import { BUDGET_AMOUNT, budgetOfText, budgetsOf, type Budget } from '../rules/public-funding';

export interface BudgetShare {
  /** Null where the amount is not divided among sources. */
  readonly budget: Budget | null;
  /** Rupiah. */
  readonly amount: number;
  readonly cells: readonly CellRef[];
}

/** Exact for amounts of whole sen up to 90 trillion rupiah. 0 for none. */
export function sumMoney(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}

/**
 * The amounts of the register by source, else the cost lines by source, else the cost as one, of the only budget that is named.
 * What the shares leave of a higher cost is of no source. Empty when no amount is known.
 */
export function sharesOf(object: CooperationObject, lines: readonly CostLine[]): BudgetShare[] {
  const cellsOf = (field: FieldId): CellRef[] => object.fields[field]?.cell ? [object.fields[field].cell] : []; // prettier-ignore
  const given = (Object.entries(BUDGET_AMOUNT) as [Budget, FieldId][]).flatMap(([budget, field]): BudgetShare[] => {
    const amount = fieldNumber(object, field);
    return amount === null || amount === 0 ? [] : [{ budget, amount, cells: cellsOf(field) }];
  });
  const shares = given.length > 0 ? given : sharesOfLines(lines);
  const cost = fieldNumber(object, 'cost');
  const known = sumMoney(shares.map(({ amount }) => amount));
  if (cost === null || cost <= known) return shares;
  const [only, ...others] = [...budgetsOf(object, lines)];
  const budget = shares.length === 0 && others.length === 0 ? (only ?? null) : null;
  return [...shares, { budget, amount: sumMoney([cost, -known]), cells: cellsOf('cost') }];
}

function sharesOfLines(lines: readonly CostLine[]): BudgetShare[] {
  const groups = new Map<Budget | null, CostLine[]>();
  for (const line of lines) {
    if (line.amount === null) continue;
    const budget = budgetOfText(line.source);
    groups.set(budget, [...(groups.get(budget) ?? []), line]);
  }
  return [...groups].map(([budget, own]) => ({
    budget,
    amount: sumMoney(own.map(({ amount }) => amount ?? 0)),
    cells: own.map(({ cell }) => cell),
  }));
}

/** Year the money is needed: of the start, else of the target, else the first year named with the financing; null when none is. */
export function yearOf(object: CooperationObject): number | null {
  const start = fieldText(object, 'start').slice(0, 4);
  if (start !== '') return Number(start);
  const target = fieldNumber(object, 'targetYear');
  if (target !== null) return target;
  const named = /\b20\d{2}\b/.exec(['financing', 'fundingSource', 'notes'].map((field) => fieldText(object, field as FieldId)).join(' ')); // prettier-ignore
  return named === null ? null : Number(named[0]);
}

/** The budget a share must still enter; null where it stands in one, and for money of others. No status counts as none. */
export function windowOf(object: CooperationObject, budget: Budget | null, today: string): BudgetWindow | null {
  const status = fieldText(object, 'budgetStatus');
  if (status !== '' && !UNBUDGETED.includes(status)) return null;
  const year = yearOf(object) ?? Number(today.slice(0, 4));
  if (budget === 'apbd') return regionalWindow(year, today);
  return budget === 'apbn' ? nextWindow('apbn', year, today) : null;
}
