/** Which papers can be asked for, in the order they are offered; each is one file in `evaluation/papers` or `evaluation/follow-up`. */
export const PAPER_IDS = [
  'meeting',
  'presentations',
  'requests',
  'completeness',
  'summaryAnnex',
  'evaluation',
  'evaluationPages',
  'minutes',
  'memo',
  'recommendation',
  'potential',
  'feasibility',
  'budget',
  'performance',
  'universities',
  'chain',
  'stages',
  'calendar',
  'monitoring',
  'audit',
] as const;
/** Papers that are long and made only when named. */
export const NAMED_ONLY: readonly PaperId[] = ['evaluationPages'];
export type PaperId = (typeof PAPER_IDS)[number];
