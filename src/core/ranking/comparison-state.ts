/** What a square of comparisons says so far, with answers that are not on the sheet yet. */
import { AHP_PRIORITIES, type ComparedSource } from './choice-words';
import type { ComparisonBlock } from './read-comparisons';
import { weighSquare } from './weights/best-worst-square';
import { CONSISTENCY_LIMIT, measureConsistency } from './weights/consistency';
import { completeReverses, priorities, type Pairwise } from './weights/pairwise';
import { judgmentAt, positionOf } from './weights/saaty-scale';

/** A judgment on Saaty's scale (saaty-scale.ts); null takes the answer back. */
export interface JudgmentAnswer {
  /** `row` < `column`. */
  readonly row: number;
  readonly column: number;
  readonly position: number | null;
}

export interface ComparisonState {
  /** Both directions, null where unanswered. */
  readonly matrix: Pairwise;
  readonly answered: number;
  /** Pairs in all. */
  readonly count: number;
  /** Null as long as there is a problem. */
  readonly outcome: {
    readonly ratio: number;
    /** Up to which the ratio is acceptable. */
    readonly limit: number;
    readonly isConsistent: boolean;
    /** By criterion, shares. */
    readonly weights: readonly number[];
  } | null;
  readonly problem:
    | { readonly code: 'unconnected' }
    | { readonly code: 'reversed' | 'bestUnclear' | 'worstUnclear'; readonly row: number; readonly column: number }
    | null;
}

/** Whether the sheet holds the answer already, in either direction. */
export function isOnSheet({ matrix }: ComparisonBlock, { row, column, position }: JudgmentAnswer): boolean {
  const [upper, lower] = [matrix[row]?.[column] ?? null, matrix[column]?.[row] ?? null];
  const held = upper ?? (lower === null ? null : 1 / lower);
  if (position === null || held === null) return position === held;
  return Math.abs(positionOf(held) - position) < 0.01;
}

/** `source`: what makes weights of the judgments; the eigenvector where left out. */
export function describeComparisons(
  block: ComparisonBlock,
  drafts: readonly JudgmentAnswer[],
  source: ComparedSource = 'ahp',
): ComparisonState {
  const matrix = block.matrix.map((row) => [...row]);
  for (const { row, column, position } of drafts) {
    const judgment = position === null ? null : judgmentAt(position);
    matrix[row]?.splice(column, 1, judgment);
    matrix[column]?.splice(row, 1, judgment === null ? null : 1 / judgment);
  }
  const both = matrix.map((line, row) =>
    line.map((judgment, column) => {
      if (row === column) return 1;
      const reverse = matrix[column]?.[row] ?? null;
      return judgment ?? (reverse === null ? null : 1 / reverse);
    }),
  );
  const size = both.length;
  const pairs = both.flatMap((line, row) => line.slice(row + 1));
  const shape = {
    matrix: both,
    answered: pairs.filter((judgment) => judgment !== null).length,
    count: (size * (size - 1)) / 2,
  };
  const completed = completeReverses(matrix);
  if (!completed.ok) {
    const { code, params } = completed.refusal;
    if (code === 'not-connected') return { ...shape, outcome: null, problem: { code: 'unconnected' } };
    return { ...shape, outcome: null, problem: { code: 'reversed', row: Number(params.row), column: Number(params.column) } }; // prettier-ignore
  }
  const answers = { ...shape, matrix: completed.value };
  if (source === 'bestWorst') {
    const weighed = weighSquare(completed.value);
    if (weighed.ok) return { ...answers, outcome: outcomeOf(weighed.value), problem: null };
    const { row, column } = weighed.refusal.params as { readonly row: number; readonly column: number };
    const code = weighed.refusal.code === 'best-unclear' ? 'bestUnclear' : 'worstUnclear';
    return { ...answers, outcome: null, problem: { code, row, column } };
  }
  const { ratio } = measureConsistency(completed.value);
  const weights = priorities(completed.value, AHP_PRIORITIES[source]);
  return { ...answers, outcome: outcomeOf({ ratio, limit: CONSISTENCY_LIMIT, weights }), problem: null };
}

type Outcome = NonNullable<ComparisonState['outcome']>;

function outcomeOf({ ratio, limit, weights }: Pick<Outcome, 'ratio' | 'limit' | 'weights'>): Outcome {
  return { ratio, limit, weights, isConsistent: ratio <= limit };
}
