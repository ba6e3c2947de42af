/**
 * Distributions of uncertain weights: each draw is a set of weights that sums to 1. A criterion of weight zero stays at
 * zero: who switched it off has not left its weight open.
 */
import type { Random } from './random';

export type WeightDistribution =
  /** Nothing is known of the weights: uniform on the simplex of the criteria in use. */
  | { readonly type: 'uniform' }
  /** Dirichlet with the mean at the given weights; the greater the concentration (above 0), the nearer to them. */
  | { readonly type: 'dirichlet'; readonly concentration: number }
  /** Each weight uniform within ± `share` (0..1) of itself, then all divided by their sum. */
  | { readonly type: 'band'; readonly share: number };

/** Fills `into` (as long as the weights) with one draw. */
export type DrawWeights = (into: Float64Array) => void;

/**
 * Null when no weight is above zero. Uniform on the simplex: exponentials over their sum (Rubinstein 1982, Generating
 * random vectors uniformly distributed inside and on the surface of different regions, EJOR 10:205-209). Dirichlet: gammas
 * over their sum (Devroye 1986, Non-Uniform Random Variate Generation, XI.4). A share or concentration out of its range
 * is brought to the nearest admissible one. Allocates nothing per draw.
 */
export function makeWeightDraws(
  weights: readonly number[],
  distribution: WeightDistribution,
  random: Random,
): DrawWeights | null {
  const given = Float64Array.from(weights, (weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const total = given.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  for (let index = 0; index < given.length; index += 1) given[index] = (given[index] ?? 0) / total;
  const drawOne = makeDrawOne(distribution, random);
  return (into) => {
    let sum = 0;
    for (let index = 0; index < given.length; index += 1) {
      const weight = given[index] ?? 0;
      const drawn = weight > 0 ? drawOne(weight) : 0;
      into[index] = drawn;
      sum += drawn;
    }
    // A sum of zero: a band of ±100 % or tiny gammas that all came out at nothing; the given weights stand in for them.
    for (let index = 0; index < given.length; index += 1) {
      into[index] = sum > 0 ? (into[index] ?? 0) / sum : (given[index] ?? 0);
    }
  };
}

/** A number in proportion to one weight of the draw, before all are divided by their sum. */
function makeDrawOne(distribution: WeightDistribution, random: Random): (weight: number) => number {
  switch (distribution.type) {
    case 'uniform':
      return () => -Math.log(1 - random.next());
    case 'dirichlet': {
      const concentration = Math.min(Math.max(distribution.concentration, 1e-3), 1e9) || 1;
      return (weight) => drawGamma(weight * concentration, random);
    }
    case 'band': {
      const share = Math.min(Math.max(distribution.share, 0), 1) || 0;
      return (weight) => weight * (1 + share * (2 * random.next() - 1));
    }
  }
}

/**
 * Gamma variate of shape above 0 and scale 1 (Marsaglia and Tsang 2000, A simple method for generating gamma variables,
 * ACM TOMS 26:363-372); a shape below 1 by their boost with a power of a uniform.
 */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Standard normal variate (Marsaglia and Bray 1964, the polar method; its second value is not kept). */
function drawNormal(random: Random): number {
  for (;;) {
    const u = 2 * random.next() - 1;
    const v = 2 * random.next() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}
