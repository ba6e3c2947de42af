/** The shares of an object by account, as its cost lines tell; and where the money of agencies and budgets stands. */
import type { BudgetRoute, BudgetWindow } from '../legal/budget-calendar';
import type { CellRef } from '../model/cell';
import type { CostLine } from '../model/intake';
import { fieldText, type CooperationObject } from '../model/object';
import { agencyKey } from '../register/agency-names';
import { budgetOfText, type Budget } from '../rules/public-funding';
import { sharesOf, sumMoney, windowOf, yearOf, type BudgetShare } from './shares';

export interface BudgetItem {
  readonly object: CooperationObject;
  /** Null where the amount is of no source. */
  readonly budget: Budget | null;
  readonly year: number | null;
  readonly subActivity: string;
  /** `''` where no line names one. */
  readonly account: string;
  /** Rupiah. Negative for `over`. */
  readonly amount: number;
  /** lines: cost lines of the account · share: the share as a whole, or what its lines leave · over: by how much they exceed it. */
  readonly from: 'lines' | 'share' | 'over';
  /** The budget it must still enter; null where it stands in one. */
  readonly window: BudgetWindow | null;
  readonly cells: readonly CellRef[];
}

/** In the order of shares and lines. The items of an object sum up to its shares, to the sen. */
export function budgetItems(object: CooperationObject, lines: readonly CostLine[], today: string): BudgetItem[] {
  const shares = sharesOf(object, lines);
  const own = fieldText(object, 'accountCode').trim();
  return shares.flatMap((share): BudgetItem[] => {
    const common = {
      object,
      budget: share.budget,
      year: yearOf(object),
      subActivity: fieldText(object, 'subActivity'),
      window: windowOf(object, share.budget, today),
    };
    const groups = byAccount(linesOf(share, shares, lines), own);
    const items = groups.map(({ account, amount, cells }) => ({ ...common, account, amount, cells, from: 'lines' as const })); // prettier-ignore
    const rest = sumMoney([share.amount, ...items.map(({ amount }) => -amount)]);
    if (rest === 0 && items.length > 0) return items;
    const from = rest < 0 ? ('over' as const) : ('share' as const);
    return [...items, { ...common, account: items.length === 0 ? own : '', amount: rest, cells: share.cells, from }];
  });
}

/** Lines of the budget of a share; those without a source too, where there is one share only. */
function linesOf(share: BudgetShare, shares: readonly BudgetShare[], lines: readonly CostLine[]): CostLine[] {
  return lines.filter(({ amount, source }) => {
    const budget = budgetOfText(source);
    return amount !== null && (budget === share.budget || (budget === null && shares.length === 1));
  });
}

function byAccount(lines: readonly CostLine[], own: string): { account: string; amount: number; cells: CellRef[] }[] {
  const groups = new Map<string, CostLine[]>();
  for (const line of lines) {
    const account = line.account.trim() || own;
    groups.set(account, [...(groups.get(account) ?? []), line]);
  }
  return [...groups].map(([account, group]) => ({
    account,
    amount: sumMoney(group.map(({ amount }) => amount ?? 0)),
    cells: group.map(({ cell }) => cell),
  }));
}

/** Where money stands: in a DPA, in an RKA, not yet in either, or nobody said; costs nothing counts for none. */
export const PLACES = ['dpa', 'rka', 'open', 'unsaid'] as const;
export type BudgetPlace = (typeof PLACES)[number];
const PLACE_OF: Readonly<Record<string, BudgetPlace>> = {
  'di-dpa': 'dpa', 'masuk-rka': 'rka', 'diusulkan-perubahan': 'open', 'belum-dianggarkan': 'open', 'tanpa-biaya': 'open', '': 'unsaid',
}; // prettier-ignore

export interface AgencyBudget {
  readonly agency: string;
  readonly amounts: Readonly<Record<BudgetPlace, number>>;
  readonly cells: readonly CellRef[];
}

/** By proposing agency, in reading order; spellings of one agency together. */
export function agencyBudgets(items: readonly BudgetItem[]): AgencyBudget[] {
  const groups = new Map<string, BudgetItem[]>();
  for (const item of items) {
    const key = agencyKey(fieldText(item.object, 'agency'));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((own) => {
    const at = (place: BudgetPlace): number =>
      sumMoney(own.flatMap((item) => (PLACE_OF[fieldText(item.object, 'budgetStatus')] === place ? [item.amount] : [])));
    const [first] = own;
    return {
      agency: first === undefined ? '' : fieldText(first.object, 'agency'),
      amounts: { dpa: at('dpa'), rka: at('rka'), open: at('open'), unsaid: at('unsaid') },
      cells: own.flatMap(({ object }) => object.fields.budgetStatus?.cell ?? []),
    };
  });
} // prettier-ignore

export interface BudgetDemand {
  readonly route: BudgetRoute;
  /** The budget year. */
  readonly year: number;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly items: readonly BudgetItem[];
  readonly amount: number;
}

/** What must enter which budget, by its last day. */
export function budgetDemands(items: readonly BudgetItem[]): BudgetDemand[] {
  const groups = new Map<string, { window: BudgetWindow; items: BudgetItem[] }>();
  for (const item of items) {
    if (item.window === null) continue;
    const key = `${item.window.until} ${item.window.route} ${item.window.year}`;
    const group = groups.get(key) ?? { window: item.window, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, { window, items: own }]) => ({ ...window, items: own, amount: sumMoney(own.map(({ amount }) => amount)) }));
} // prettier-ignore
