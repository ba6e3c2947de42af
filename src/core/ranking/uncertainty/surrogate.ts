/**
 * The bound of the portfolio search: all limits folded into one by prices, and the knapsack with that one limit relaxed to
 * fractions (Glover 1968, Surrogate constraints, Operations Research 16:741-749; Dantzig 1957, Operations Research 5:266-288).
 */
import type { PortfolioProblem } from './portfolio-problem';

export interface Surrogate {
  /** Use of each item and room of the whole, both weighed by the prices. */
  readonly weight: Float64Array;
  /** Items that may be chosen, greatest value for its weight first; ties by lower weight, then by index. */
  readonly order: readonly number[];
  readonly price: readonly number[];
}

const ROUNDS = 150;

/** Prices by subgradient steps on the Lagrangian dual: limits that are overdrawn at the prices become dearer. */
export function makeSurrogate(
  { items, limits }: PortfolioProblem,
  values: Float64Array,
  candidates: readonly number[],
): Surrogate {
  const uses = items.map((item) => limits.map((limit, index) => (item.uses[index] ?? 0) / (limit > 0 ? limit : 1)));
  const total = candidates.reduce((sum, item) => sum + (values[item] ?? 0), 0);
  let price = limits.map(() => (limits.length > 0 ? total / limits.length : 0));
  let best = { bound: Infinity, price };
  for (let round = 0; round < ROUNDS; round += 1) {
    const over = limits.map((limit): number => (limit > 0 ? -1 : 0));
    let bound = price.reduce((sum, one, index) => sum - one * (over[index] ?? 0), 0);
    for (const item of candidates) {
      const gain = (values[item] ?? 0) - dot(price, uses[item] ?? []);
      if (gain <= 0) continue;
      bound += gain;
      uses[item]?.forEach((use, index) => (over[index] = (over[index] ?? 0) + use));
    }
    if (bound < best.bound) best = { bound, price };
    const length = over.reduce((sum, one) => sum + one * one, 0);
    if (length < 1e-18) break;
    const step = (total * 0.5) / (1 + round / 8) / Math.sqrt(length) / Math.max(1, limits.length);
    price = price.map((one, index) => Math.max(0, one + step * (over[index] ?? 0)));
  }
  const weight = Float64Array.from(items, (_, item) => dot(best.price, uses[item] ?? []));
  const density = (item: number): number => {
    const own = weight[item] ?? 0;
    return own > 0 ? (values[item] ?? 0) / own : Infinity;
  };
  const order = [...candidates].sort((a, b) => {
    const [one, two] = [density(a), density(b)];
    return one === two ? (weight[a] ?? 0) - (weight[b] ?? 0) || a - b : two - one;
  });
  return { weight, order, price: limits.map((limit, index) => (best.price[index] ?? 0) / (limit > 0 ? limit : 1)) };
}

/** The most that the items of `order` from `start` on, those not barred, can add within the room that is left. */
export function boundOf(
  { order, weight }: Surrogate,
  values: Float64Array,
  isBarred: (item: number) => boolean,
  start: number,
  room: number,
): number {
  let left = room;
  let bound = 0;
  for (let place = start; place < order.length; place += 1) {
    const item = order[place] ?? 0;
    if (isBarred(item)) continue;
    const use = weight[item] ?? 0;
    const value = values[item] ?? 0;
    if (use > left) return bound + (use > 0 ? (value * Math.max(0, left)) / use : 0);
    left -= use;
    bound += value;
  }
  return bound;
}

function dot(one: readonly number[], two: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (two[index] ?? 0), 0);
}
