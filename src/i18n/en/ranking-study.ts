/** What goes with the order: objects knocked out, how firm the order is, and what is certified of each rank. */
import type { rankingStudy as source } from '../id/ranking-study';

export const rankingStudy = {
  'sheets.ranking.knockedOut': 'Knocked out before ranking: {{count, number}} objects',
  'sheets.ranking.knockedOutNote':
    'These objects stay out of the order until what was found is settled. Which rules knock out is set on the Settings sheet, column Knocks out.',
  'sheets.ranking.knockedOutBy': '{{rule, label}}: {{message}} [{{place}}]',
  'sheets.ranking.knockedOutByMore':
    '{{rule, label}}: {{message}} [{{place}}] More found by this rule: {{more, number}}.',
  'ranking.how.exact': 'exact bounds',
  'ranking.how.bound': 'outer bounds: the true interval is no wider',
  'ranking.how.search': 'found by a bounded search: the true interval may be wider',
  'ranking.narrowing.missing':
    '{{object}}: fill in {{criterion}} at {{place}}: ranks {{best, number}}–{{worst, number}} become {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.narrowing.doubtful':
    '{{object}}: make sure of {{criterion}} at {{place}}: ranks {{best, number}}–{{worst, number}} become {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.narrowing.vague':
    '{{object}}: make the wording behind {{criterion}} definite at {{place}}: ranks {{best, number}}–{{worst, number}} become {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.change.score':
    'The smallest change of one value that moves the first place: {{criterion}} of {{changed}} from {{from, number}} to {{to, number}}; {{object}} becomes first or shares the first place.',
  'ranking.change.scoreWhole':
    'The smallest change of one value that moves the first place: {{criterion}} of {{changed}} from {{from, number}} to {{to, number}} (nearest whole number {{whole, number}}); {{object}} becomes first or shares the first place.',
  'ranking.change.weights': 'The smallest change of the weights together that brings {{object}} level with the first:',
  'ranking.change.weight': 'the share of {{criterion}} from {{from, percent}} to {{to, percent}}.',
  'ranking.change.weightsTied':
    '{{object}} is level with the first already; the slightest change of weights can move it.',
  'ranking.reversal.1.passed':
    'Test 1 passed: the first place held through {{tried, number}} replacements of other objects by worse ones.',
  'ranking.reversal.1.failed':
    'Test 1 failed: in {{failures, number}} of {{tried, number}} replacements of other objects by worse ones the first place moved (for example, the object replaced and the new first: {{objects, list}}).',
  'ranking.reversal.2.passed':
    'Test 2 passed: the orders of pairs among the best {{paired, number}} objects hold no circle.',
  'ranking.reversal.2.failed':
    'Test 2 failed: the orders of pairs among the best {{paired, number}} objects go round in a circle (for example {{objects, list}}, and back to the first of them).',
  'ranking.reversal.3.passed':
    'Test 3 passed: the orders of pairs among the best {{paired, number}} objects are the order of all.',
  'ranking.reversal.3.failed':
    'Test 3 failed: {{failures, number}} of {{tried, number}} pairs are in another order than the order of all (for example {{objects, list}}).',
  'ranking.certificate.place':
    '{{id}} holds rank {{rank, number}} of {{count, number}} objects with a score of {{score, score}} by {{method, label}}.',
  'ranking.certificate.placeTied':
    '{{id}} holds rank {{rank, number}} of {{count, number}} objects, together with {{others, number}} others, with a score of {{score, score}} by {{method, label}}.',
  'ranking.certificate.unranked': '{{id}} has no rank yet because it has no value that could be counted.',
  'ranking.certificate.firm': 'No input that is not sure can move this rank.',
  'ranking.certificate.open':
    'Under the inputs that are not sure it may hold any rank from {{best, number}} to {{worst, number}} ({{how, label}}).',
  'ranking.certificate.openAt':
    'Under the inputs that are not sure it may hold any rank from {{best, number}} to {{worst, number}} ({{how, label}}); {{criterion}} at {{place}} decides most and would make that {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.certificate.weights':
    'Under {{draws, number}} random weightings it is among the first {{top, number}} in {{inTop, percent}} and first in {{first, percent}}; {{methods, number}} methods place it from {{low, number}} to {{high, number}}.',
  'ranking.certificate.weightsAlike':
    'Under {{draws, number}} random weightings it is among the first {{top, number}} in {{inTop, percent}} and first in {{first, percent}}; {{methods, number}} methods agree on rank {{low, number}}.',
  'ranking.certificate.whole':
    'The order of {{count, number}} objects is computed by {{method, label}}, normalisation {{normalisation, label}}; knocked out before: {{knockedOut, number}}; objects whose rank is sure: {{firm, number}} ({{how, label}}).',
  'ranking.certificate.drawn':
    '{{first}} stays first under {{held, percent}} of {{draws, number}} random weightings (each weight uniform within ±{{share, percent}}, then divided by their sum; seed {{seed, number}}); values that are not sure count as in the ranking.',
  'ranking.certificate.drawnValues':
    '{{first}} stays first under {{held, percent}} of {{draws, number}} draws (each weight uniform within ±{{share, percent}}, then divided by their sum, and each input that is not sure uniform within its interval; seed {{seed, number}}).',
  'ranking.certificate.limit':
    'The smallest change of one weight that moves the first place: the share of {{criterion}} from {{weight, percent}} to {{limit, percent}}, where {{other}} becomes first.',
  'ranking.certificate.noLimit': 'No single weight, changed by itself, moves the first place.',
  'ranking.certificate.methods':
    '{{methods, number}} methods agree with a Kendall W of {{w, number}} (1 = the same order; by chance {{p, number}}); objects that move: {{moving, number}}, furthest {{moved, list}}.',
  'ranking.certificate.methodsAgree':
    '{{methods, number}} methods give the same order (Kendall W {{w, number}}, by chance {{p, number}}).',
  'ranking.certificate.final':
    'This order passes the three tests of rank reversal and does not rest on inputs that are not sure, so that by computation it may be called final.',
  'ranking.certificate.notFinal': 'This order may not be called final yet because {{reasons, label}}.',
  'ranking.notFinal.open': 'inputs that are not sure can still move ranks',
  'ranking.notFinal.unranked': 'some objects have no value yet',
  'ranking.notFinal.reversal1': 'reversal test 1 failed',
  'ranking.notFinal.reversal2': 'reversal test 2 failed',
  'ranking.notFinal.reversal3': 'reversal test 3 failed',
  'sheets.robustness.name': 'Ranking Tests',
  'sheets.robustness.title': 'HOW FIRM THE RANKING IS',
  'sheets.robustness.note':
    'As of {{today, date}}. All figures on this sheet were computed by the add-in and written as values; code of the inputs {{hash}}.',
  'sheets.robustness.nothing':
    'There is no order to test yet: fill in values on the Scores sheet, then run the Ranking step.',
  'sheets.robustness.fresh':
    'Still valid: scores, values, weights and directions on the Ranking sheet are those tested on {{today, date}}.',
  'sheets.robustness.stale':
    'Out of date: scores, values, weights, directions or comparisons have changed since they were tested on {{today, date}}. Run the Ranking step again.',
  'sheets.robustness.whole': 'The order as a whole',
  'sheets.robustness.rank': 'Rank',
  'sheets.robustness.best': 'Best',
  'sheets.robustness.worst': 'Worst',
  'sheets.robustness.inTop': 'Chance of first {{top, number}}',
  'sheets.robustness.expectedRank': 'Mean rank',
  'sheets.robustness.funded': 'Chance of funding',
  'sheets.robustness.placeShare': 'P{{place, number}}',
  'sheets.robustness.certificate': 'Certificate',
  'sheets.robustness.narrowings': 'Inputs that narrow the order most',
  'sheets.robustness.narrowingsNone': 'No input that is not sure has a bearing on the order.',
  'sheets.robustness.narrowingsUntried': 'Further inputs not tried because there are too many: {{count, number}}.',
  'sheets.robustness.sensitivity': 'How far each weight may move before the first place does',
  'sheets.robustness.criterion': 'Criterion',
  'sheets.robustness.weight': 'Share of weight',
  'sheets.robustness.from': 'Lower limit',
  'sheets.robustness.to': 'Upper limit',
  'sheets.robustness.below': 'First below it',
  'sheets.robustness.above': 'First above it',
  'sheets.robustness.stays': 'the same',
  'sheets.robustness.stepped':
    'This method is no weighted sum: limits were searched by hundredths of weight and then refined.',
  'sheets.robustness.unfollowed':
    'Limits of weights are not computed for this method, because there are too many objects.',
  'sheets.robustness.methods': 'Ranks by each method',
  'sheets.robustness.reversals': 'Tests of rank reversal (Wang and Triantaphyllou)',
  'ranking.remark.habits':
    '{{assessor}} scores {{leniency, number}} above the other assessors on average (below where negative), with a spread of scores {{spread, number}} times theirs.',
  'ranking.remark.habitsDrift':
    '{{assessor}} scores {{leniency, number}} above the other assessors on average (below where negative), with a spread of scores {{spread, number}} times theirs and a drift of {{drift, number}} over the order of objects (−1 ever stricter, 1 ever more lenient).',
  'ranking.remark.consensus':
    'Consensus of {{assessors, number}} assessors on the weights: {{value, percent}} ({{band, label}}).',
  'ranking.consensus.veryLow': 'very low',
  'ranking.consensus.low': 'low',
  'ranking.consensus.moderate': 'moderate',
  'ranking.consensus.high': 'high',
  'ranking.consensus.veryHigh': 'very high',
  'sheets.robustness.compared':
    'Weights from pairwise comparisons by the eigenvector, written as values (code of the inputs {{hash}}); their approximation by geometric means is computed live on the Comparisons sheet',
  'sheets.robustness.joined': 'Joined',
  'sheets.ranking.intervals':
    'Columns Best and Worst: {{how, label}}. Equal ranks are shared and the next is skipped (1, 2, 2, 4).',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
