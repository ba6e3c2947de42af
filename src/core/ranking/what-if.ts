/** The ranks of objects under other weights, as often as a person moves a slider: everything but the weights is done once. */
import { findMethod } from './methods';
import { makeMatrix, type RankingInput } from './rank';
import { rankScores, tieRuleOf } from './rank-scores';

/** Rank by object in the order of the input, null where there is none. `weights` by criterion, at least 0, any sum. */
export type RankUnder = (weights: readonly number[]) => (number | null)[];

/** Null where the method refuses the data. With all weights zero nothing has a rank. */
export function prepareRanks({ objects, criteria, values, ...choice }: RankingInput): RankUnder | null {
  const { method: id, ...setting } = choice;
  const prepared = findMethod(id ?? 'wsm').prepare({
    ...setting,
    matrix: makeMatrix({ objects, criteria, values }),
    directions: criteria.map(({ direction }) => direction),
    // Every criterion stays in, for it may be given weight later.
    weights: criteria.map(() => 1),
  });
  if (!prepared.ok) return null;
  const { objects: rows, evaluate } = prepared.value;
  const rule = tieRuleOf(id ?? 'wsm', choice.options);
  return (weights) => {
    const ranks = objects.map((): number | null => null);
    if (!weights.some((weight) => weight > 0)) return ranks;
    const scores = Array.from(evaluate(weights).scores, (score) => (Number.isNaN(score) ? null : score));
    const placed = rankScores(scores, rule);
    rows.forEach((row, index) => (ranks[row] = placed[index] ?? null));
    return ranks;
  };
}
