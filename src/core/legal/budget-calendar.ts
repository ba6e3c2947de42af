/**
 * Until when something can still enter a budget. Last days from PP 12/2019 (from memory): draft KUA and PPAS to the DPRD in
 * the second week of July of the year before (art. 90), draft change of KUA and PPAS in the first week of August of the year
 * itself (art. 169). Proposals for the APBN: March of the year before, when ministries draft their plans (practice).
 */
export type BudgetRoute = 'apbd' | 'change' | 'apbn';

export interface BudgetWindow {
  readonly route: BudgetRoute;
  /** The budget year. */
  readonly year: number;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
}

const LAST = { apbd: '07-14', change: '08-07', apbn: '03-31' } as const;
const LEAD = { apbd: 1, change: 0, apbn: 1 } as const;

/** The first window that is still open today for money needed in `year` or, where that is too late, afterwards. */
export function nextWindow(route: BudgetRoute, year: number, today: string): BudgetWindow {
  const untilOf = (budget: number): string => `${String(budget - LEAD[route])}-${LAST[route]}`;
  let budget = Math.max(year, Number(today.slice(0, 4)));
  while (untilOf(budget) < today) budget += 1;
  return { route, year: budget, until: untilOf(budget) };
}

/** For money of the region: the change of this year's budget where that is the year needed and it is still open, else the next APBD. */
export function regionalWindow(year: number, today: string): BudgetWindow {
  const thisYear = Number(today.slice(0, 4));
  const change = nextWindow('change', thisYear, today);
  return year <= thisYear && change.year === thisYear ? change : nextWindow('apbd', year, today);
}
