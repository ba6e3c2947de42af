/**
 * The best set of objects under the limits, and which objects stay in it whatever the weights: core, borderline and exterior of robust
 * portfolio modelling (Liesiö, Mild and Salo 2007, EJOR 181:1488-1505), over the draws of the Monte Carlo in place of all weights.
 */
import type { Slices } from '../../intake/slices';
import type { PortfolioStudy } from '../../model/study';
import { drawScores } from '../study/draw-scores';
import type { WeightProblem } from '../study/weight-problem';
import { findPortfolio } from '../uncertainty/portfolio';
import type { PortfolioInputs } from '../study/study-problem';

export interface PortfolioEffort {
  readonly draws: number;
  readonly nodes: number;
}

/**
 * Worth is the score; where a method gives scores below zero, what it is above the least. Objects without a score are worth nothing. Draws
 * are solved as far as a tenth of the nodes reaches. `weighted` null: only what is refused can be said. Yields after every draw.
 */
export function* studyPortfolio(
  inputs: PortfolioInputs | null,
  scores: readonly (number | null)[],
  weighted: WeightProblem | null,
  { draws, nodes }: PortfolioEffort,
): Slices<PortfolioStudy> {
  if (inputs === null || inputs.limits.length === 0) return { state: 'none' };
  const { limits, uses, mustHave, excludes, requires } = inputs;
  const solve = (values: readonly (number | null)[], most: number) => {
    const least = Math.min(0, ...values.map((value) => value ?? 0));
    const items = uses.map((own, object) => {
      const value = values[object] ?? null;
      return { value: value === null ? null : value - least, uses: own };
    });
    return findPortfolio({ items, limits: limits.map(({ amount }) => amount), mustHave, excludes, requires }, most);
  };
  const best = solve(scores, nodes);
  if (!best.ok) {
    const { item = null, other = null, limit = null, over = null } = best.refusal.params as Readonly<Record<string, number>>;
    return { state: 'refused', code: best.refusal.code, object: item, other, limit, over, limits };
  }
  const counts = new Float64Array(uses.length);
  let made = 0;
  for (const drawn of weighted === null ? [] : drawScores(weighted, draws)) {
    const values: (number | null)[] = scores.map(() => null);
    weighted?.objects.forEach((object, place) => (values[object] = drawn[place] ?? null));
    const found = solve(values, Math.max(100, nodes / 10));
    if (found.ok) for (const object of found.value.chosen) counts[object] = (counts[object] ?? 0) + 1;
    made += 1;
    yield;
  }
  const { chosen, value, left, optimal, gap, unknown } = best.value;
  return { state: 'found', limits, chosen, value, left, optimal, gap, unknown, draws: made, shares: Array.from(counts, (count) => count / Math.max(1, made)) };
} // prettier-ignore
