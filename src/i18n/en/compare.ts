import type { compare as source } from '../id/compare';

export const compare: Readonly<Record<keyof typeof source, string>> = {
  'pane.compare.title': 'Pairwise comparisons (AHP and best-worst)',
  'pane.compare.unused':
    'The weights do not come from comparisons at present. Choose AHP or best-worst as the source of weights on the Criteria sheet to use these.',
  'pane.compare.assessor': 'Assessor',
  'pane.compare.assessorAt': '{{assessor}} ({{sheet}})',
  'pane.compare.topOf': '{{assessor}} – between groups ({{sheet}})',
  'pane.compare.insideOf': '{{assessor}} – inside of {{group}} ({{sheet}})',
  'pane.compare.openSquares': 'Blocks of this assessor that give no weights yet:',
  'pane.compare.topSquare': 'Between groups',
  'pane.compare.insideSquare': 'Inside of {{group}}',
  'pane.compare.answered': '{{answered, number}} of {{count, number}} {count:comparison|comparisons} answered.',
  'pane.compare.consistent': 'CR {{ratio, score}}: the answers are consistent (limit {{limit, number}}).',
  'pane.compare.inconsistent':
    'CR {{ratio, score}}: the answers contradict each other beyond the limit of {{limit, number}} and need another look.',
  'pane.compare.unconnected':
    'No weights yet: the answers do not connect all criteria, neither directly nor through other criteria.',
  'pane.compare.reversed':
    'No weights yet: the comparison of {{one}} with {{other}} is filled in twice with opposite answers. Empty one of the two.',
  'pane.compare.bestUnclear':
    'No best-worst weights yet: it is not clear which criterion is the most important. Check {{one}} against {{other}}.',
  'pane.compare.worstUnclear':
    'No best-worst weights yet: it is not clear which criterion is the least important. Check {{one}} against {{other}}.',
  'pane.compare.weights': 'Weights from these answers',
  'pane.compare.overall': 'Overall weights of this assessor',
  'pane.compare.weight': '{{weight, percent}}',
  'pane.compare.weightChange': '{{before, percent}} to {{after, percent}}',
  'pane.compare.criterion': '{{id}} · {{name}}',

  'pane.compare.contradictions': 'Contradictions in the answers',
  'pane.compare.cycle':
    '{{a}} is more important than {{b}}, {{b}} more important than {{c}}, yet {{c}} more important than {{a}}.',
  'pane.compare.incoherent':
    '{{a}} over {{b}} = {{ab}} and {{b}} over {{c}} = {{bc}}, so {{a}} over {{c}} ought to be about {{implied}}, but the answer is {{ac}}.',
  'pane.compare.cell': '{{one}} over {{other}}',

  'pane.compare.repairs': 'Smallest changes that bring CR to {{limit, number}} or less',
  'pane.compare.searching': 'Looking for the smallest changes.',
  'pane.compare.noRepair': 'No proposal was found. Go through the contradictions above with the assessor.',
  'pane.compare.keepsOrder': 'The order of the criteria stays',
  'pane.compare.changesOrder': 'The order of the criteria changes',
  'pane.compare.change': '{{one}} over {{other}}: {{from}} to {{to}}',
  'pane.compare.after': 'Answers changed: {{count, number}}. CR becomes {{ratio, score}}.',
  'pane.compare.exact': 'All possibilities on Saaty’s scale were looked through: no fewer changes will do.',
  'pane.compare.bounded':
    'The best that was found. There are too many possibilities to look through all of them, so fewer changes may exist.',
  'pane.compare.accept': 'Review writing this proposal',
  'pane.compare.owner':
    'The answers belong to the assessor: apply a proposal only with their consent. Nothing is written before it is reviewed.',

  'pane.compare.joining': 'Joining of assessors',
  'pane.compare.questions': 'Answer comparisons',
  'pane.compare.questionsText':
    'The question that tells most comes first: pairs that nothing connects, then the pair that the answers so far determine least. You may skip, and answer in any order.',
  'pane.compare.questionsBestWorst':
    'First choose the most and the least important one. Then it is enough to say how important the most important is against each other, and each other against the least important.',
  'pane.compare.best': 'Most important',
  'pane.compare.worst': 'Least important',
  'pane.compare.choose': 'Choose',
  'pane.compare.completeBestWorst': 'All comparisons that best-worst needs are answered.',
  'pane.compare.pair': 'Pair of criteria',
  'pane.compare.pairOpen': '{{one}} – {{other}} (not answered)',
  'pane.compare.pairAnswered': '{{one}} – {{other}} ({{judgment}})',
  'pane.compare.which': 'Which one is more important?',
  'pane.compare.slider': 'Move towards the more important criterion',
  'pane.compare.equal': 'Equally important',
  'pane.compare.more': '{{winner}} is {{degree}} than {{loser}} ({{judgment}})',
  'pane.compare.degree.1': 'between as important and slightly more important',
  'pane.compare.degree.2': 'slightly more important',
  'pane.compare.degree.3': 'between slightly more and more important',
  'pane.compare.degree.4': 'more important',
  'pane.compare.degree.5': 'between more and much more important',
  'pane.compare.degree.6': 'much more important',
  'pane.compare.degree.7': 'between much more and absolutely more important',
  'pane.compare.degree.8': 'absolutely more important',
  'pane.compare.answer': 'Note the answer',
  'pane.compare.skip': 'Skip',
  'pane.compare.clear': 'Empty the answer',
  'pane.compare.drafts': 'Answers not written to the sheet yet: {{count, number}}',
  'pane.compare.write': 'Review writing the answers',
  'pane.compare.discard': 'Discard these answers',
  'pane.compare.complete': 'All comparisons are answered.',
};
