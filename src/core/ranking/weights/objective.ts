/** Weights from the values alone: entropy and CRITIC. Objects with an unknown value are left out, and said. */
import type { Direction } from '../../model/ranking';
import { refuse, ok, type Result } from '../../model/result';
import { normaliseColumn } from '../normalise';
import { averageRanks, pearson } from '../panel/rank-similarity';
import { toColumns, type Matrix } from '../value-columns';
import { toShares } from './shares';

export interface ObjectiveWeights {
  /** Sum to 1; equal when no criterion tells objects apart. */
  readonly weights: readonly number[];
  /** Objects counted: those with every value known. */
  readonly objects: number;
  /** By criterion: the entropy, or for CRITIC the standard deviation. */
  readonly measure: readonly number[];
}

export interface EntropyChoice {
  /** `kept` (default): directions play no part. `reciprocal`: of a cost the shares of `1/x`, as some papers and pyDecision have it. */
  readonly costs?: 'kept' | 'reciprocal';
  /** By criterion; needed for `reciprocal`. */
  readonly directions?: readonly Direction[];
}

/**
 * `p = x/Σx`, `E = −Σ p·ln p / ln m` over `m` objects, weight in proportion to `1 − E`: a criterion on which all are alike
 * weighs nothing. Values must not be negative (`value-negative` {criterion}).
 * Shannon (1948); Hwang and Yoon (1981), section 3.1; Zavadskas and Podvezko (2016), IJITDM 15(2).
 */
export function entropyWeights(
  matrix: Matrix,
  criteria: number,
  { costs = 'kept', directions = [] }: EntropyChoice = {},
): Result<ObjectiveWeights, 'value-negative'> {
  const complete = keepComplete(matrix);
  const columns = toColumns(complete, criteria).columns.map(tame);
  const negative = columns.findIndex((column) => column.some((value) => value < 0));
  if (negative !== -1) return refuse('value-negative', { criterion: negative });
  const entropies = columns.map((given, index) => {
    const isTurned = costs === 'reciprocal' && directions[index] === 'cost';
    // `MIN/x` has the shares of `1/x`.
    const column = isTurned ? normaliseColumn(given, 'cost', 'max', costs) : given;
    const sum = column.reduce((total, value) => total + value, 0);
    if (sum === 0 || column.length < 2) return 1;
    const parts = column.map((value) => {
      const share = value / sum;
      return share === 0 ? 0 : share * Math.log(share);
    });
    return -parts.reduce((total, part) => total + part, 0) / Math.log(column.length);
  });
  const divergence = entropies.map((entropy) => (1 - entropy < 1e-14 ? 0 : 1 - entropy));
  return ok({ weights: toShares(divergence), objects: complete.length, measure: entropies });
}

export interface CriticChoice {
  /** Default `pearson`. */
  readonly correlation?: 'pearson' | 'spearman';
  /** 0 or 1, default 1: the divisor is m or m − 1. It changes the deviations printed, never the weights. */
  readonly ddof?: 0 | 1;
}

/**
 * Over min-max values turned so that more is better: `σ·Σ(1 − r)` with the correlations to the other criteria. A constant
 * criterion weighs nothing and is left out of the sums of the others. Directions matter: give all as benefits to
 * reproduce papers that ignored them.
 * Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22(7), 763-770.
 */
export function criticWeights(
  matrix: Matrix,
  directions: readonly Direction[],
  { correlation = 'pearson', ddof = 1 }: CriticChoice = {},
): ObjectiveWeights {
  const complete = keepComplete(matrix);
  const { columns, rows } = toColumns(complete, directions.length);
  const shares = columns.map((column, index) =>
    normaliseColumn(tame(column), directions[index] ?? 'benefit', 'minmax', 'complement'),
  );
  const deviations = shares.map((column) => deviationOf(column, ddof));
  const compared = correlation === 'spearman' ? shares.map((column) => averageRanks(Array.from(column))) : shares;
  const information = deviations.map((deviation, one) => {
    const conflicts = compared.map((other, index) => {
      const isLeftOut = index === one || (deviations[index] ?? 0) === 0;
      return isLeftOut ? 0 : 1 - (pearson(compared[one] ?? [], other) ?? 1);
    });
    return deviation * conflicts.reduce((sum, conflict) => sum + conflict, 0);
  });
  const total = information.reduce((sum, one) => sum + one, 0);
  // Perfectly correlated criteria do not conflict: then only the deviations speak.
  return { weights: toShares(total > 1e-12 ? information : deviations), objects: rows, measure: deviations };
}

function keepComplete(matrix: Matrix): Matrix {
  return matrix.filter((row) => row.every((value) => value !== null && Number.isFinite(value)));
}

/** Sizes at which sums overflow or vanish are brought near 1: neither kind of weights depends on the unit of a criterion. */
function tame(column: Float64Array): Float64Array {
  const size = column.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return size === 0 || (size > 1e-100 && size < 1e100) ? column : column.map((value) => value / size);
}

function deviationOf(values: Float64Array, ddof: 0 | 1): number {
  if (values.length - ddof < 1) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - ddof));
}
