/**
 * Where a pairwise matrix contradicts itself, in threes of criteria: cycles of preference, and judgments whose product is far
 * from the direct one.
 */
import type { Pairwise } from './pairwise';

export interface Contradiction {
  /**
   * `cycle`: the first is preferred to the second, the second to the third, yet the third to the first. `incoherent`: the first
   * is at least as important as the second and the second as the third, but their product is not the judgment of the first and
   * the third.
   */
  readonly kind: 'cycle' | 'incoherent';
  /** Indices of three criteria, in the order the sentence names them. */
  readonly criteria: readonly [number, number, number];
  /** First over second, second over third, first over third, as answered. */
  readonly judgments: readonly [number, number, number];
  /** What the first two judgments imply for the first over the third. */
  readonly implied: number;
  /** `|ln(a·b/c)|`, 0 where the three agree: the triad measure of Bozóki and Rapcsák (2008), J. Global Optimization 42, 157-175. */
  readonly strength: number;
}

/** A product within a factor of this of the direct judgment is how a scale of whole numbers rounds. */
const ROUNDING = 1.5;

/**
 * Cycles first, the strongest first; then what is incoherent by more than rounding. Only threes that are answered in full. Of a
 * matrix from `completeReverses`.
 */
export function findContradictions(matrix: Pairwise): Contradiction[] {
  const found: Contradiction[] = [];
  const size = matrix.length;
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      for (let k = j + 1; k < size; k += 1) {
        const one = describeTriad(matrix, i, j, k);
        if (one !== null) found.push(one);
      }
    }
  }
  return found.sort((a, b) => Number(b.kind === 'cycle') - Number(a.kind === 'cycle') || b.strength - a.strength);
}

function describeTriad(matrix: Pairwise, i: number, j: number, k: number): Contradiction | null {
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? Number.NaN;
  if ([at(i, j), at(j, k), at(i, k)].some((judgment) => Number.isNaN(judgment))) return null;
  const describe = (kind: Contradiction['kind'], a: number, b: number, c: number): Contradiction => {
    const implied = at(a, b) * at(b, c);
    const strength = Math.abs(Math.log(implied / at(a, c)));
    return { kind, criteria: [a, b, c], judgments: [at(a, b), at(b, c), at(a, c)], implied, strength };
  };
  const isCycle = (a: number, b: number, c: number): boolean => at(a, b) > 1 && at(b, c) > 1 && at(c, a) > 1;
  if (isCycle(i, j, k)) return describe('cycle', i, j, k);
  if (isCycle(i, k, j)) return describe('cycle', i, k, j);
  // The one that beats or equals both others comes first, then the one that beats or equals the last.
  const [a, b, c] = [i, j, k].sort((one, other) => wins(matrix, [i, j, k], other) - wins(matrix, [i, j, k], one)) as [number, number, number]; // prettier-ignore
  const described = describe('incoherent', a, b, c);
  return described.strength > Math.log(ROUNDING) ? described : null;
}

function wins(matrix: Pairwise, triad: readonly number[], one: number): number {
  return triad.filter((other) => other !== one && (matrix[one]?.[other] ?? 0) >= 1).length;
}
