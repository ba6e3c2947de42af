/**
 * The fewest and smallest changes of judgments that bring a square under the threshold of the best-worst method. The input-based ratio
 * looks at one criterion at a time, so what each of them needs can be found by itself.
 */
import { rankScores } from '../rank-scores';
import { bestWorstLimit } from './best-worst-limit';
import { weighSquare } from './best-worst-square';
import { applyChanges, compareChanges, type CoachAdvice, type JudgmentChange, type Repair } from './repairs';
import type { Pairwise } from './pairwise';
import { judgmentAt, positionOf, SAATY_POSITIONS } from './saaty-scale';

/** From 1 to 9: the best is compared with nothing that is more important. */
const SCALE = SAATY_POSITIONS.filter((position) => position >= 0).map(judgmentAt);
/** Ways to mend one criterion that are tried together with those of the others. */
const WAYS = 4;
/** Squares weighed in search of one that keeps the order. */
const MOST_TRIED = 400;
const SLICE = 10;

type Changes = readonly JudgmentChange[];

/**
 * Of a matrix from `completeReverses`. Yields where a caller may pause. A best that is as important as the worst is never proposed: the
 * ratio would be 0 for want of a question.
 */
export function* coachBestWorst(matrix: Pairwise): Generator<void, CoachAdvice> {
  const weighed = weighSquare(matrix);
  if (!weighed.ok) return { ratio: 0, weights: [], repairs: [] };
  const { ratio, limit, weights, best, worst } = weighed.value;
  const none = { ratio, weights, repairs: [] };
  if (ratio <= limit) return none;
  const ranks = rankScores(weights);
  const plans = SCALE.filter((span) => span > 1)
    .map((span) => planSpan(matrix, best, worst, span))
    .sort((one, other) => compareChanges(one.least, other.least));
  let any: Repair | null = null;
  let keeping: Repair | null = null;
  let tried = 0;
  for (const { first, ways } of plans) {
    for (const chosen of combine(ways)) {
      const changes = [...first, ...chosen.flat()];
      if (any !== null && keeping !== null && compareChanges(changes, keeping.changes) >= 0) continue;
      if ((tried += 1) > MOST_TRIED) break;
      if (tried % SLICE === 0) yield;
      const repair = tryChanges(matrix, changes, ranks);
      if (repair === null) continue;
      if (any === null || compareChanges(changes, any.changes) < 0) any = repair;
      if (repair.keepsOrder && (keeping === null || compareChanges(changes, keeping.changes) < 0)) keeping = repair;
    }
  }
  if (any === null) return none;
  const exact = { ...any, isExact: true };
  if (keeping === null) return { ...none, repairs: [exact] };
  return { ...none, repairs: compareChanges(exact.changes, keeping.changes) < 0 ? [{ ...keeping, isExact: false }, exact] : [{ ...keeping, isExact: true }] };
} // prettier-ignore

interface SpanPlan {
  /** Of the comparison of best with worst; none where it stays. */
  readonly first: Changes;
  /** For each criterion that needs a change, the ways to mend it, the best first. */
  readonly ways: readonly (readonly Changes[])[];
  readonly least: Changes;
}

function planSpan(matrix: Pairwise, best: number, worst: number, span: number): SpanPlan {
  const limit = bestWorstLimit(span, matrix.length) * (span ** 2 - span);
  const fits = (toBest: number, toWorst: number): boolean => Math.abs(toBest * toWorst - span) <= limit + 1e-9;
  const change = (one: number, other: number, to: number): JudgmentChange[] => {
    const [row, column, wanted] = one < other ? [one, other, to] : [other, one, 1 / to];
    const from = matrix[row]?.[column] ?? 1;
    const steps = Math.abs(positionOf(wanted) - positionOf(from));
    return steps < 1e-9 ? [] : [{ row, column, from, to: wanted, steps }];
  };
  const first = change(best, worst, span);
  const ways = matrix.flatMap((_, index): (readonly Changes[])[] => {
    if (index === best || index === worst) return [];
    const [toBest, toWorst] = [matrix[best]?.[index] ?? 1, matrix[index]?.[worst] ?? 1];
    if (fits(toBest, toWorst)) return [];
    const found: Changes[] = SCALE.flatMap((one) => [
      ...(fits(one, toWorst) ? [change(best, index, one)] : []),
      ...(fits(toBest, one) ? [change(index, worst, one)] : []),
    ]);
    const both = (): Changes[] =>
      SCALE.flatMap((one) => SCALE.filter((other) => fits(one, other)).map((other) => [...change(best, index, one), ...change(index, worst, other)])); // prettier-ignore
    return [(found.length > 0 ? found : both()).sort(compareChanges).slice(0, WAYS)];
  });
  return { first, ways, least: [...first, ...ways.flatMap(([one]) => one ?? [])] };
}

/** Every choice of one way for each criterion, those of the best ways first. */
function* combine(ways: readonly (readonly Changes[])[]): Generator<readonly Changes[]> {
  const [own, ...rest] = ways;
  if (own === undefined) {
    yield [];
    return;
  }
  for (const others of combine(rest)) for (const one of own) yield [one, ...others];
}

function tryChanges(matrix: Pairwise, changes: Changes, ranks: readonly (number | null)[]): Repair | null {
  const weighed = weighSquare(applyChanges(matrix, changes));
  if (!weighed.ok || weighed.value.ratio > weighed.value.limit) return null;
  const { ratio, weights } = weighed.value;
  const keepsOrder = rankScores(weights).every((rank, index) => rank === ranks[index]);
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  return { changes: sorted, ratio, weights, keepsOrder, isExact: false };
}
