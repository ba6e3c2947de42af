/** The first, non-linear model of the best-worst method, solved exactly: its conditions are intervals of ratios to the worst weight. */
export interface BestWorstInput {
  /** 0-based index of the most and the least important criterion. */
  readonly best: number;
  readonly worst: number;
  /** How many times the best is preferred to each criterion, 1..9, 1 to itself. */
  readonly bestToOthers: readonly number[];
  /** How many times each criterion is preferred to the worst, 1..9, 1 to itself. */
  readonly othersToWorst: readonly number[];
  /** `linear` (default): differences of weights, Rezaei (2016); `ratio`: ratios of weights, Rezaei (2015). */
  readonly model?: 'linear' | 'ratio';
}

export interface RatioSolution {
  readonly xi: number;
  /** ξ that the comparison of best with worst allows at most; 0 where it is 1. */
  readonly greatestXi: number;
  /** Least and greatest weight of each criterion, all weights summing to 1. */
  readonly ranges: readonly (readonly [least: number, greatest: number])[];
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Least ξ with `|w_B/w_j − a_Bj| ≤ ξ` and `|w_j/w_W − a_jW| ≤ ξ` for all j: Rezaei (2015), Omega 53, 49-57, eq. 2 and 3; the ranges of
 * the weights as in Rezaei (2016), Omega 64, section 2. With `t = w_B/w_W` each criterion allows an interval of t, and ξ is the least at
 * which these meet, by bisection to rounding; they meet in one t. The greatest ξ solves `(a_BW − ξ)² = a_BW + ξ`, the consistency index
 * of the table there (0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23).
 */
export function solveRatios({ best, worst, bestToOthers, othersToWorst }: BestWorstInput): RatioSolution {
  const span = bestToOthers[worst] ?? 1;
  const others = bestToOthers.flatMap((_, index) => (index === best || index === worst ? [] : [index]));
  const around = (value: number, xi: number): Interval => ({ low: Math.max(0, value - xi), high: value + xi });
  const meet = (xi: number): Interval =>
    others.reduce(
      (met, index) => {
        const [above, below] = [around(bestToOthers[index] ?? 1, xi), around(othersToWorst[index] ?? 1, xi)];
        return { low: Math.max(met.low, above.low * below.low), high: Math.min(met.high, above.high * below.high) };
      },
      around(span, xi),
    );
  const meets = (xi: number): boolean => meet(xi).low <= meet(xi).high;
  const xi = meets(0) ? 0 : bisect(meets);
  const { low, high } = meet(xi);
  const t = (low + high) / 2;
  const ratios = bestToOthers.map((toBest, index): Interval => {
    if (index === best) return { low: t, high: t };
    if (index === worst) return { low: 1, high: 1 };
    const [above, below] = [around(toBest, xi), around(othersToWorst[index] ?? 1, xi)];
    const least = Math.max(below.low, t / above.high);
    return { low: least, high: Math.max(least, Math.min(below.high, t / above.low)) };
  });
  const sumOf = (end: 'low' | 'high'): number => ratios.reduce((sum, ratio) => sum + ratio[end], 0);
  const [least, greatest] = [sumOf('low'), sumOf('high')];
  const share = (own: number, rest: number): number => own / (own + rest);
  return {
    xi,
    greatestXi: (1 + 2 * span - Math.sqrt(1 + 8 * span)) / 2,
    ranges: ratios.map((one) => [share(one.low, greatest - one.high), share(one.high, least - one.low)] as const),
  };
}

/** The least ξ that `holds`, which does from some ξ up to any greater. */
function bisect(holds: (xi: number) => boolean): number {
  let [low, high] = [0, 1];
  while (!holds(high)) high *= 2;
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
