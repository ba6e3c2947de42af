/** Random indices: the mean consistency index of random reciprocal matrices on the scale 1/9..9, by size from 1. */

export const RANDOM_INDICES = {
  /** Saaty (1980), The Analytic Hierarchy Process; usual in Indonesian papers. */
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  /** Saaty and Tran (2007), Mathematical and Computer Modelling 46: the newer table, to 10. */
  'saaty-2007': [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
  /** Saaty (2005), Theory and Applications of the Analytic Network Process, page 31: to 15. */
  'saaty-2005': [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  /** Donegan and Dodd (1991), Mathematical and Computer Modelling 15(10), 135-137: to 20 of the sizes up to 100. */
  'donegan-dodd-1991': [0, 0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371],
  /** Alonso and Lamata (2006), IJUFKS 14(4), 445-459: 100,000 matrices. */
  'alonso-lamata-2006': [0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838],
  /** Rao Tummala and Ling (1998). */
  'tummala-ling-1998': [0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831],
  /** As published in Changsheng et al. (2013). */
  'changsheng-2013': [0, 0, 0.52, 0.89, 1.12, 1.26, 1.36, 1.41, 1.46, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  /** The linear fit alone, `λ̄ = 2.7699·n − 4.3513` (Alonso and Lamata 2006; Goepel 2018, IJAHP 10(3), eq. 5). */
  'alonso-lamata-fit': [],
} as const satisfies Readonly<Record<string, readonly number[]>>; // prettier-ignore

export type RandomIndexTable = keyof typeof RANDOM_INDICES;

export const DEFAULT_RANDOM_INDEX: RandomIndexTable = 'saaty-1980';

/** The index for matrices of `size`; beyond the end of a table the linear fit estimates it. 0 below size 3. */
export function randomIndex(size: number, table: RandomIndexTable): number {
  if (size < 3) return 0;
  const listed: readonly number[] = RANDOM_INDICES[table];
  return listed[size - 1] ?? (2.7699 * size - 4.3513 - size) / (size - 1);
}
