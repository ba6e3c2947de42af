/** The tail of the chi-square distribution for whole degrees of freedom. */

/**
 * P(X ≥ x), 0..1. By recurrence over the degrees of freedom from 1 (complementary error function) or 2 (exponential):
 * Abramowitz and Stegun (1964), 26.4.4 and 26.4.5. Absolute error below 1e-12.
 */
export function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0 || degrees < 1) return 1;
  const half = x / 2;
  const isEven = degrees % 2 === 0;
  let tail = isEven ? Math.exp(-half) : erfc(Math.sqrt(half));
  let term = isEven ? half * Math.exp(-half) : 2 * Math.sqrt(half / Math.PI) * Math.exp(-half);
  for (let done = isEven ? 2 : 1; done < degrees; done += 2) {
    tail += term;
    term *= half / (done / 2 + 1);
  }
  return Math.min(1, tail);
}

/** Complementary error function for z ≥ 0: series below 2.5, continued fraction above (Abramowitz and Stegun 7.1.6, 7.1.14). */
function erfc(z: number): number {
  if (z < 2.5) {
    let [term, sum] = [z, z];
    for (let n = 1; Math.abs(term) > 1e-17; n += 1) {
      term *= (2 * z * z) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * sum;
  }
  let fraction = z;
  for (let n = 80; n >= 1; n -= 1) fraction = z + n / 2 / fraction;
  return Math.exp(-z * z) / (fraction * Math.sqrt(Math.PI));
}
