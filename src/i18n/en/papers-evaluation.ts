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
  'papers.evaluation.certificate': 'Certificate',
  'papers.evaluation.certificatePlace':
    '{{id}} holds rank {{rank}} of {{count}} ranked objects with a score of {{score}} by {{method}}.',
  'papers.evaluation.certificateRange':
    'Until the missing and doubtful entries are settled its rank is between {{best}} and {{worst}}.',
  'papers.evaluation.rank': '9. Rank and seal',
  'papers.evaluation.findings': '10. Findings',
  'papers.evaluation.decision': '12. Decision of the meeting',
  'papers.evaluation.mean': 'Mean',
  'papers.evaluation.median': 'Median',
  'papers.evaluation.moreAssessors':
    '{{count, number}} more {count:assessor|assessors} {count:is|are} on the Scores sheet.',
  'papers.evaluation.findingCount': 'All findings',
  'papers.evaluation.clarity': '11. Completeness and clarity',
  'papers.evaluation.nextStep': 'Next step',
  'papers.evaluation.by': 'By',
  'papers.evaluation.annexes': 'Annexes',
  'papers.evaluation.article': 'Basis and confidence',
  'papers.evaluation.allStates': 'All',
  'papers.evaluation.source.found': '{{citation}} (read)',
  'papers.evaluation.source.memory': '{{citation}} (from memory, to be confirmed)',
  'papers.evaluation.source.practice': 'Good practice',
  'papers.evaluation.made':
    'Legal path, completeness and clarity were computed when this sheet was made. Make it again after the data have changed.',
  'papers.evaluation.data': 'Data for the formulas above (not printed)',
  'papers.evaluation.moreFindings': 'more on the sheet Findings.',

  'papers.evaluationPages.name': 'Evaluation Sheets to Print',
  'papers.evaluationPages.title': 'EVALUATION SHEETS OF ALL OBJECTS',
  'papers.evaluationPages.amount': '{{amount, rupiah}}',
  'papers.evaluationPages.months': '{{count, number}} {count:month|months}',
  'papers.evaluationPages.code': '{{code, label}}',
  'papers.evaluationPages.rank':
    'Rank {{rank, number}}, interval {{best, number}}–{{worst, number}}, score {{score, score}}',
  'papers.evaluationPages.readiness': '{{share, percent}}; not or only partly met: {{lacking, label}}',
  'papers.evaluationPages.findings': 'Findings ({{count, number}})',
  'papers.evaluationPages.more': '{{count, number}} more {count:finding|findings} on the Findings sheet.',
  'papers.evaluationPages.lackingMore':
    '; {{count, number}} more {count:requirement|requirements} on the sheet Completeness',
  'papers.evaluationPages.history': 'History ({{count, number}})',
  'papers.evaluationPages.historyNone': 'No history yet.',
  'papers.evaluationPages.historyMore':
    '… and {{count, number}} more {count:event|events} on the sheet Object History.',
} as const satisfies Record<keyof typeof source, string>;
