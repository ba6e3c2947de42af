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
 * chi-square approximation, which is cautious for few assessors and is taken everywhere where `canBeExact` is false.
 * Kendall and Babington Smith (1939), Annals of Mathematical Statistics 10(3); Siegel (1956), chapter 9.
 */
export function concordance(ratings: readonly (readonly number[])[], canBeExact = true): Concordance | null {
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
  const isExact = canBeExact && n <= 5 && m <= 10;
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

/** Above any doubled rank sum of 5 objects and 10 assessors; its fifth power is a whole number that is held exactly. */
const BASE = 128;

/**
 * Chance of an S at least as great. Sums are doubled, for ranks may be halves, and kept sorted, because which object has which sum does
 * not matter; a state is all of them as one number.
 */
function exactTail(ranks: readonly (readonly number[])[], s: number): number {
  const double = (one: readonly number[]): number[] => one.map((rank) => Math.round(2 * rank));
  const [first = [], ...others] = ranks.map(double);
  let states = new Map([[encode([...first].sort((a, b) => a - b)), 1]]);
  for (const one of others) {
    const orders = permutations(one);
    const next = new Map<number, number>();
    const total = new Array<number>(first.length).fill(0);
    for (const [state, chance] of states) {
      const sums = decode(state, first.length);
      for (const order of orders) {
        for (let place = 0; place < total.length; place += 1) {
          const sum = (sums[place] ?? 0) + (order[place] ?? 0);
          let hole = place;
          for (; hole > 0 && (total[hole - 1] ?? 0) > sum; hole -= 1) total[hole] = total[hole - 1] ?? 0;
          total[hole] = sum;
        }
        const key = encode(total);
        next.set(key, (next.get(key) ?? 0) + chance / orders.length);
      }
    }
    states = next;
  }
  return [...states].reduce((sum, [state, chance]) => {
    const sums = decode(state, first.length).map((one) => one / 2);
    return sum + (spreadOf(sums) >= s - 1e-9 ? chance : 0);
  }, 0);
}

function encode(sums: readonly number[]): number {
  let key = 0;
  for (const sum of sums) key = key * BASE + sum;
  return key;
}

function decode(key: number, count: number): number[] {
  const sums = new Array<number>(count).fill(0);
  let rest = key;
  for (let place = count - 1; place >= 0; place -= 1) {
    sums[place] = rest % BASE;
    rest = Math.floor(rest / BASE);
  }
  return sums;
}

function permutations(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((value, index) =>
    permutations(values.filter((_, other) => other !== index)).map((rest) => [value, ...rest]),
  );
}
