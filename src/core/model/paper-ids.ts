/** Which papers can be asked for, in the order they are offered; each is one file in `evaluation/papers`. */
export const PAPER_IDS = [
  'meeting',
  'presentations',
  'completeness',
  'minutes',
  'memo',
  'recommendation',
  'potential',
  'audit',
] as const;
export type PaperId = (typeof PAPER_IDS)[number];
