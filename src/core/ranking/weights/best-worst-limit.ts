/** Up to which consistency ratio comparisons by the best-worst method are acceptable. */

/**
 * Thresholds of the input-based ratio by the comparison of best with worst (rows, 3 to 9) and the number of criteria (columns, 3 to 9):
 * Liang, Brunelli and Rezaei (2020), Consistency issues in the best worst method: Measurements and thresholds, Omega 96, 102175, table 3.
 */
const THRESHOLDS: readonly (readonly number[])[] = [
  [0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667, 0.1667],
  [0.1121, 0.1529, 0.1898, 0.2206, 0.2527, 0.2577, 0.2683],
  [0.1354, 0.1994, 0.2306, 0.2546, 0.2716, 0.2844, 0.296],
  [0.133, 0.199, 0.2643, 0.3044, 0.3144, 0.3221, 0.3262],
  [0.1294, 0.2457, 0.2819, 0.3029, 0.3144, 0.3251, 0.3403],
  [0.1309, 0.2521, 0.2958, 0.3154, 0.3408, 0.362, 0.3657],
  [0.1359, 0.2681, 0.3062, 0.3337, 0.3517, 0.362, 0.3662],
];
const LEAST = 3;
const GREATEST = 9;

/**
 * Beyond the table its nearest row and column count: more than nine criteria are held to the threshold of nine, a best that is twice as
 * important as the worst to that of three times. A comparison between two whole numbers counts as the lower.
 */
export function bestWorstLimit(span: number, criteria: number): number {
  const within = (value: number): number => Math.max(LEAST, Math.min(GREATEST, Math.floor(value + 1e-9))) - LEAST;
  return THRESHOLDS[within(span)]?.[within(criteria)] ?? 0;
}
