/** Agreement between assessors: Kendall's W with ties, and how likely it is by chance. */
import { chiSquareTail } from './chi-square';
import { averageRanks, spearman } from './rank-similarity';

export interface Concordance {
  /** 0 (none) to 1 (the same order by all). */
  readonly w: number;
  /** Without the correction for ties. */
  readonly uncorrected: number;
  readonly rankSums: readonly number[];
  /** Σ (rank sum − mean)². */
  readonly s: number;
  /** Σ (t³ − t) over the tied groups of all assessors. */
  readonly ties: number;
  readonly chiSquare: number;
  readonly degrees: number;
  /** P of a W at least this great if all orders were by chance. */
  readonly p: number;
  readonly significance: 'exact' | 'chi-square';
}

/**
 * `ratings`: by assessor, any values of the same objects, ranked ascending (least is 1) with average ranks; W does not change
 * when all are turned round. `W = 12·S / (m²(n³ − n) − m·ΣT)`; χ² = m(n − 1)W with n − 1 degrees. Null with fewer than two
 * assessors or objects, or when nobody tells any objects apart.
 * Significance is exact (every permutation of each assessor's ranks equally likely) up to 5 objects and 10 assessors, else the
 * chi-square approximation, which is cautious for few assessors.
 * Kendall and Babington Smith (1939), Annals of Mathematical Statistics 10(3); Siegel (1956), chapter 9.
 */
export function concordance(ratings: readonly (readonly number[])[]): Concordance | null {
  const m = ratings.length;
  const n = ratings[0]?.length ?? 0;
  if (m < 2 || n < 2) return null;
  const ranks = ratings.map(averageRanks);
  const rankSums = Array.from({ length: n }, (_, object) => ranks.reduce((sum, one) => sum + (one[object] ?? 0), 0));
  const ties = ranks.reduce((sum, one) => sum + tieTerm(one), 0);
  const s = spreadOf(rankSums);
  const most = m * m * (n ** 3 - n);
  const corrected = most - m * ties;
  if (corrected <= 0) return null;
  const w = Math.min(1, (12 * s) / corrected);
  const chiSquare = m * (n - 1) * w;
  const isExact = n <= 5 && m <= 10;
  return {
    w,
    uncorrected: (12 * s) / most,
    rankSums,
    s,
    ties,
    chiSquare,
    degrees: n - 1,
    p: isExact ? exactTail(ranks, s) : chiSquareTail(chiSquare, n - 1),
    significance: isExact ? 'exact' : 'chi-square',
  };
}

/** Spearman between every two assessors, in rows and columns; null where one of them tells no objects apart. */
export function pairwiseSpearman(ratings: readonly (readonly number[])[]): (number | null)[][] {
  return ratings.map((one) => ratings.map((other) => spearman(one, other)));
}

function tieTerm(ranks: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}

function spreadOf(sums: readonly number[]): number {
  const mean = sums.reduce((total, one) => total + one, 0) / sums.length;
  return sums.reduce((total, one) => total + (one - mean) ** 2, 0);
}

/** Chance of an S at least as great; sums are kept sorted, because which object has which sum does not matter. */
function exactTail(ranks: readonly (readonly number[])[], s: number): number {
  let states = new Map<string, { readonly sums: readonly number[]; readonly chance: number }>();
  const [first = [], ...others] = ranks;
  states.set('', { sums: first, chance: 1 });
  for (const one of others) {
    const orders = permutations(one);
    const next: typeof states = new Map();
    for (const { sums, chance } of states.values()) {
      for (const order of orders) {
        const total = sums.map((sum, index) => sum + (order[index] ?? 0)).sort((a, b) => a - b);
        const key = total.join(' ');
        const known = next.get(key);
        next.set(key, { sums: total, chance: (known?.chance ?? 0) + chance / orders.length });
      }
    }
    states = next;
  }
  return [...states.values()].reduce((sum, state) => sum + (spreadOf(state.sums) >= s - 1e-9 ? state.chance : 0), 0);
}

function permutations(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((value, index) =>
    permutations(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
  );
}
