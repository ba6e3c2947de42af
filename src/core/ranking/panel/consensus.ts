/** Consensus of the assessors' weights from Shannon entropies, and what to call it. */

export type ConsensusBand = 'veryLow' | 'low' | 'moderate' | 'high' | 'veryHigh';

/** Lower bounds of the bands, greatest first. */
const BANDS = {
  /** Goepel (2013), ISAHP; (2018), IJAHP 10(3), table 3. */
  'goepel-2018': [0.85, 0.75, 0.65, 0.5],
  /** The word scale of AHP-OS since 2022: four equal parts above a half. */
  'goepel-2022': [0.875, 0.75, 0.625, 0.5],
} as const;
const BAND_IDS: readonly ConsensusBand[] = ['veryHigh', 'high', 'moderate', 'low'];

export interface ConsensusChoice {
  /** Where the scale of comparisons ends; default 9. */
  readonly scaleMax?: number;
  /**
   * The greatest entropy of the mean: `criteria` (default), ln n, as AHP-OS computes it; `assessors`: that of as many assessors who each
   * put another criterion first by the whole scale, Goepel (2013); the same from as many assessors as criteria on.
   */
  readonly greatest?: 'criteria' | 'assessors';
  /** Default `goepel-2018`. */
  readonly bands?: keyof typeof BANDS;
}

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
 * comparisons end at `scaleMax` and the greatest, ln n. Weights by assessor, each summing to 1. Null with fewer than two
 * assessors or criteria. Goepel (2018), IJAHP 10(3), section on group consensus.
 */
export function measureConsensus(
  weights: readonly (readonly number[])[],
  { scaleMax = 9, greatest = 'criteria', bands = 'goepel-2018' }: ConsensusChoice = {},
): Consensus | null {
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
  const leaders = greatest === 'criteria' ? n : Math.min(n, weights.length);
  const led = (leaders + scaleMax - 1) / (leaders * total);
  const most = entropyOf(Array.from({ length: n }, (_, index) => (index < leaders ? led : 1 / total)));
  const floor = Math.exp(least - most);
  const value = Math.max(0, Math.min(1, (Math.exp(-beta) - floor) / (1 - floor)));
  const band = BAND_IDS[BANDS[bands].findIndex((from) => value >= from)] ?? 'veryLow';
  return { value, band, alpha, gamma, beta };
}

function entropyOf(shares: readonly number[]): number {
  return -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);
}
