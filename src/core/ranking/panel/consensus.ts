/** Consensus of the assessors' weights from Shannon entropies, and what to call it. */

export type ConsensusBand = 'veryLow' | 'low' | 'moderate' | 'high' | 'veryHigh';

/** Lower bound of each band, greatest first: Goepel (2013), ISAHP; (2018), IJAHP 10(3), table 3. */
const BANDS: readonly { readonly from: number; readonly band: ConsensusBand }[] = [
  { from: 0.85, band: 'veryHigh' },
  { from: 0.75, band: 'high' },
  { from: 0.65, band: 'moderate' },
  { from: 0.5, band: 'low' },
];

export interface Consensus {
  /** 0 (none) to 1 (all weights alike). */
  readonly value: number;
  readonly band: ConsensusBand;
  /** Entropies in nats: mean of the assessors, of their mean, and the difference. */
  readonly alpha: number;
  readonly gamma: number;
  readonly beta: number;
}

/**
 * `S* = (1/exp(Hβ) − c) / (1 − c)`, `Hβ = Hγ − Hα`, `c = exp(Hα min)/exp(Hγ max)`: the least entropy that weights can have when
 * comparisons end at `scaleMax` (9 in AHP) and the greatest, ln n. Weights by assessor, each summing to 1. Null with fewer than two
 * assessors or criteria. Goepel (2018), IJAHP 10(3), section on group consensus, with Hγ max as AHP-OS computes it.
 */
export function measureConsensus(weights: readonly (readonly number[])[], scaleMax = 9): Consensus | null {
  const n = weights[0]?.length ?? 0;
  if (weights.length < 2 || n < 2) return null;
  const mean = Array.from({ length: n }, (_, index) =>
    weights.reduce((sum, one) => sum + (one[index] ?? 0) / weights.length, 0),
  );
  const alpha = weights.reduce((sum, one) => sum + entropyOf(one) / weights.length, 0);
  const gamma = entropyOf(mean);
  const beta = Math.max(0, gamma - alpha);
  const total = n + scaleMax - 1;
  const least = entropyOf([scaleMax / total, ...new Array<number>(n - 1).fill(1 / total)]);
  const floor = Math.exp(least - Math.log(n));
  const value = Math.max(0, Math.min(1, (Math.exp(-beta) - floor) / (1 - floor)));
  return { value, band: BANDS.find(({ from }) => value >= from)?.band ?? 'veryLow', alpha, gamma, beta };
}

function entropyOf(shares: readonly number[]): number {
  return -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);
}
