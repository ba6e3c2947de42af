/** The choice of a set of objects under limits, as bare numbers. Owns what may stand together; portfolio.ts finds the best. */
import type { Refusal } from '../../model/result';

export interface PortfolioItem {
  /** What the object adds to the set (its score), at least 0; one that is null or not finite adds nothing. */
  readonly value: number | null;
  /** What it takes from each limit, in the order of `limits`, at least 0; null where unknown: then it cannot be chosen. */
  readonly uses: readonly (number | null)[];
}

export interface PortfolioProblem {
  readonly items: readonly PortfolioItem[];
  /** One for each budget by year and source, and each capacity; at least 0. */
  readonly limits: readonly number[];
  /** Items that must be in the set. */
  readonly mustHave?: readonly number[];
  /** Pairs of which at most one may be in the set. */
  readonly excludes?: readonly (readonly [number, number])[];
  /** The first of a pair may be in the set only with the second. */
  readonly requires?: readonly (readonly [item: number, needed: number])[];
}

/**
 * Why there is no set at all. Params, indices 0-based: `must-have-unknown-use` {item}; `must-have-excluded` {item, other};
 * `must-have-over-limit` {limit, over: by how much}.
 */
export type PortfolioRefusal = 'must-have-unknown-use' | 'must-have-excluded' | 'must-have-over-limit';

/** Room for the rounding of sums, as a share of the limit. */
const SLACK = 1e-9;

/** Whether a use still fits what is left of a limit. */
export function fits(use: number, left: number, limit: number): boolean {
  return use <= left + SLACK * Math.max(1, limit);
}

/** The items with all that they require, directly or through others, ascending. */
export function closeOver(items: readonly number[], { requires = [] }: PortfolioProblem): number[] {
  const closed = new Set(items);
  for (let before = -1; before !== closed.size;) {
    before = closed.size;
    for (const [item, needed] of requires) if (closed.has(item)) closed.add(needed);
  }
  return [...closed].sort((a, b) => a - b);
}

/** Null when the must-haves fit together. */
export function refuseMustHave(problem: PortfolioProblem, must: readonly number[]): Refusal<PortfolioRefusal> | null {
  const { items, limits, excludes = [] } = problem;
  for (const item of must) {
    const uses = items[item]?.uses;
    if (limits.some((_, limit) => (uses?.[limit] ?? null) === null))
      return { code: 'must-have-unknown-use', params: { item } };
  }
  for (const [one, other] of excludes) {
    if (one !== other && must.includes(one) && must.includes(other)) {
      return { code: 'must-have-excluded', params: { item: Math.min(one, other), other: Math.max(one, other) } };
    }
  }
  for (const [limit, room] of limits.entries()) {
    const used = must.reduce((sum, item) => sum + (items[item]?.uses[limit] ?? 0), 0);
    if (!fits(used, room, room)) return { code: 'must-have-over-limit', params: { limit, over: used - room } };
  }
  return null;
}
