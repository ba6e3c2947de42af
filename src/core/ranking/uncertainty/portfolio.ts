/**
 * The best set of objects under budgets and capacities: branch and bound over including or leaving each object, in a fixed
 * order, so that the same problem always gives the same set.
 */
import { ok, type Result } from '../../model/result';
import { closeOver, fits, refuseMustHave, type PortfolioProblem, type PortfolioRefusal } from './portfolio-problem';
import { boundOf, makeSurrogate, type Surrogate } from './surrogate';

export interface Portfolio {
  /** Items of the set, ascending. */
  readonly chosen: readonly number[];
  readonly value: number;
  /** What is left of each limit, at least 0. */
  readonly left: readonly number[];
  /** Whether it is proven that no set has a greater value. */
  readonly optimal: boolean;
  /** By how much another set could be better at most, as a share of this value; 0 when optimal, null when this value is 0. */
  readonly gap: number | null;
  /** Items that could not be considered because a use of theirs is unknown. */
  readonly unknown: readonly number[];
  /** Branches looked at. */
  readonly nodes: number;
}

/** Sets whose values differ by less than this share of all values together are equal. */
const EQUAL = 1e-9;

/**
 * Of sets with equal value one with the fewest objects is taken, and of those the one found first: objects are tried by
 * value for their use, then by smaller use, then in their own order. After `maxNodes` branches (default 200,000, less than
 * a second for 60 objects) the best set so far is given with `optimal: false` and its gap. Refused when the must-haves
 * cannot stand together. Without items: the empty set, optimal.
 */
export function findPortfolio(problem: PortfolioProblem, maxNodes = 200_000): Result<Portfolio, PortfolioRefusal> {
  const must = closeOver(problem.mustHave ?? [], problem);
  const refusal = refuseMustHave(problem, must);
  if (refusal !== null) return { ok: false, refusal };
  const values = problem.items.map(({ value }) => (value !== null && Number.isFinite(value) && value > 0 ? value : 0));
  const found = search(problem, values, must, maxNodes);
  const value = sum(values, found.chosen);
  return ok({
    chosen: found.chosen,
    value,
    left: problem.limits.map((limit, index) =>
      Math.max(0, limit - found.chosen.reduce((used, item) => used + (problem.items[item]?.uses[index] ?? 0), 0)),
    ),
    optimal: found.excess <= 0,
    gap: found.excess <= 0 ? 0 : value > 0 ? found.excess / value : null,
    unknown: problem.items.flatMap((_, item) => (hasKnownUses(problem, item) ? [] : [item])),
    nodes: found.nodes,
  });
}

interface Found {
  readonly chosen: number[];
  /** How much more a branch that was not looked at could hold. */
  readonly excess: number;
  readonly nodes: number;
}

interface State {
  /** 1: in the set; -1: cannot be; 0: open. */
  readonly status: Int8Array;
  readonly left: number[];
  value: number;
}

function search(
  problem: PortfolioProblem,
  values: readonly number[],
  must: readonly number[],
  maxNodes: number,
): Found {
  const { items, limits } = problem;
  // Every object costs a little, so that of equal sets the one with fewer objects is better.
  const total = values.reduce((all, value) => all + value, 0);
  const toll = (EQUAL * total) / Math.max(1, items.length);
  const worth = Float64Array.from(values, (value) => value - toll);
  const closures = items.map((_, item) => closeOver([item], problem));
  const rivals = listRivals(problem);
  const state: State = { status: new Int8Array(items.length), left: [...limits], value: 0 };
  items.forEach((_, item) => {
    if (!hasKnownUses(problem, item)) state.status[item] = -1;
  });
  include(problem, state, must, rivals, worth);
  const stillNeeded = ({ status }: State, item: number): number[] =>
    (closures[item] ?? []).filter((needed) => status[needed] !== 1);
  const candidates = items.flatMap((_, item) =>
    (worth[item] ?? 0) > 0 && state.status[item] === 0 && canInclude(problem, state, stillNeeded(state, item), rivals)
      ? [item]
      : [],
  );
  const surrogate = makeSurrogate(problem, worth, candidates);
  let best = { chosen: listChosen(state), value: state.value };
  let nodes = 0;
  let unseen = -Infinity;
  const visit = (place: number, state: State): void => {
    if (state.value > best.value) best = { chosen: listChosen(state), value: state.value };
    const bound =
      state.value + boundOf(surrogate, worth, (item) => state.status[item] !== 0, place, roomOf(surrogate, state));
    if (bound <= best.value + toll * 1e-3) return;
    if (nodes >= maxNodes) {
      unseen = Math.max(unseen, bound);
      return;
    }
    nodes += 1;
    let next = place;
    while (next < surrogate.order.length && state.status[surrogate.order[next] ?? 0] !== 0) next += 1;
    const item = surrogate.order[next];
    if (item === undefined) return;
    const needed = stillNeeded(state, item);
    if (canInclude(problem, state, needed, rivals)) {
      const inner: State = { status: state.status.slice(), left: [...state.left], value: state.value };
      include(problem, inner, needed, rivals, worth);
      visit(next + 1, inner);
    }
    // Left out for good: what requires it is out as well, since those sets were looked at with it in.
    state.status[item] = -1;
    visit(next + 1, state);
  };
  visit(0, state);
  return { chosen: best.chosen, excess: Math.max(0, unseen - best.value), nodes };
}

/** Items that exclude each item. */
function listRivals({ items, excludes = [] }: PortfolioProblem): readonly (readonly number[])[] {
  const rivals = items.map((): number[] => []);
  for (const [one, other] of excludes) {
    if (one === other) continue;
    rivals[one]?.push(other);
    rivals[other]?.push(one);
  }
  return rivals;
}

function canInclude(
  { limits, items }: PortfolioProblem,
  { status, left }: State,
  added: readonly number[],
  rivals: readonly (readonly number[])[],
): boolean {
  if (added.some((item) => status[item] === -1 || rivals[item]?.some((rival) => added.includes(rival)) === true)) {
    return false;
  }
  return limits.every((limit, index) =>
    fits(
      added.reduce((use, item) => use + (items[item]?.uses[index] ?? 0), 0),
      left[index] ?? 0,
      limit,
    ),
  );
}

function include(
  { items }: PortfolioProblem,
  state: State,
  added: readonly number[],
  rivals: readonly (readonly number[])[],
  worth: Float64Array,
): void {
  for (const item of added) {
    state.status[item] = 1;
    state.value += worth[item] ?? 0;
    items[item]?.uses.forEach((use, index) => (state.left[index] = (state.left[index] ?? 0) - (use ?? 0)));
    for (const rival of rivals[item] ?? []) state.status[rival] = -1;
  }
}

function roomOf({ price }: Surrogate, { left }: State): number {
  return price.reduce((room, one, index) => room + one * (left[index] ?? 0), 0);
}

function listChosen({ status }: State): number[] {
  return [...status].flatMap((one, item) => (one === 1 ? [item] : []));
}

function hasKnownUses({ items, limits }: PortfolioProblem, item: number): boolean {
  return limits.every((_, limit) => (items[item]?.uses[limit] ?? null) !== null);
}

function sum(values: readonly number[], items: readonly number[]): number {
  return items.reduce((all, item) => all + (values[item] ?? 0), 0);
}
