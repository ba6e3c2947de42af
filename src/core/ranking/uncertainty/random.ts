/**
 * Random numbers from a seed: the core has no random source of its own, so whoever draws prints the seed and anyone can
 * draw the same again.
 */

export interface Random {
  /** Uniform on [0, 1) with 53 bits. */
  readonly next: () => number;
  /** Uniform on 0..count - 1, for a count of at least 1. */
  readonly below: (count: number) => number;
}

/** Of every draw of the add-in: the same workbook gives the same result on any day. */
export const SEED = 1;

/**
 * The state is filled from the seed by the 32-bit finaliser of MurmurHash3 over a Weyl sequence. The seed counts modulo
 * 2^32; any number is admissible, one that is not finite counts as 0.
 */
export function makeRandom(seed: number): Random {
  let weyl = Math.trunc(Number.isFinite(seed) ? seed : 0) >>> 0;
  const mix = (): number => {
    weyl = (weyl + 0x9e3779b9) >>> 0;
    let z = weyl;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  const word = makeXoshiro([mix(), mix(), mix(), mix() | 1]);
  const next = (): number => {
    const high = word() >>> 5;
    return (high * 67108864 + (word() >>> 6)) / 9007199254740992;
  };
  return { next, below: (count) => Math.floor(next() * count) };
}

/**
 * Words of 32 bits by xoshiro128** 1.1 (Blackman and Vigna 2021, Scrambled linear pseudorandom number generators, ACM
 * TOMS 47:36): period 2^128 - 1 from any state but four zeros.
 */
export function makeXoshiro(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const turned = Math.imul(b, 5);
    const result = Math.imul((turned << 7) | (turned >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}
