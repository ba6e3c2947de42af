/** Papers: evaluation sheet of one object, and of all objects for printing. */
import type { evaluationPapers as source } from '../id/papers-evaluation';

export const evaluationPapers = {
  'papers.evaluation.name': 'Evaluation Sheet',
  'papers.evaluation.title': 'EVALUATION SHEET OF A COOPERATION OBJECT',
  'papers.evaluation.none': 'This sheet needs the Register. Write the Register first, then make this sheet again.',
  'papers.evaluation.choose': 'ID of the object (choose)',
  'papers.evaluation.row': 'Row of the Register',
  'papers.evaluation.glance': '1. At a glance',
  'papers.evaluation.period': '2. Period',
  'papers.evaluation.legal': '3. Legal path',
  'papers.evaluation.cost': '4. Cost (Rp)',
  'papers.evaluation.budget': '5. Budget',
  'papers.evaluation.indicator': '6. Performance indicator',
  'papers.evaluation.resources': '7. Resources',
  'papers.evaluation.scores': '8. Scores by criterion and assessor',
  'papers.evaluation.rank': '9. Rank and seal',
  'papers.evaluation.findings': '10. Findings',
  'papers.evaluation.decision': '11. Decision of the meeting',
  'papers.evaluation.mean': 'Mean',
  'papers.evaluation.moreAssessors': '{{count, number}} more assessors are on the Scores sheet.',
  'papers.evaluation.findingCount': 'All findings',
  'papers.evaluation.firstFinding': 'First finding',

  'papers.evaluationPages.name': 'Evaluation Sheets to Print',
  'papers.evaluationPages.title': 'EVALUATION SHEETS OF ALL OBJECTS',
  'papers.evaluationPages.amount': '{{amount, rupiah}}',
  'papers.evaluationPages.months': '{{count, number}} months',
  'papers.evaluationPages.code': '{{code, label}}',
  'papers.evaluationPages.rank':
    'Rank {{rank, number}}, interval {{best, number}}–{{worst, number}}, score {{score, score}}',
  'papers.evaluationPages.readiness': '{{share, percent}}; not or only partly met: {{lacking, label}}',
  'papers.evaluationPages.findings': 'Findings ({{count, number}})',
  'papers.evaluationPages.more': '{{count, number}} more findings on the Findings sheet.',
} as const satisfies Record<keyof typeof source, string>;
