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
  'ranking.narrowing.missingTogether':
    '{{object}}: fill in {{criterion}} at {{place}}: the rank ranges of all objects together shrink by {{expected, number}} ranks on average.',
  'ranking.narrowing.doubtfulTogether':
    '{{object}}: make sure of {{criterion}} at {{place}}: the rank ranges of all objects together shrink by {{expected, number}} ranks on average.',
  'ranking.narrowing.vagueTogether':
    '{{object}}: make the text behind {{criterion}} at {{place}} clearer: the rank ranges of all objects together shrink by {{expected, number}} ranks on average.',
  'ranking.change.score':
    'The smallest change of one value that moves the first place: {{criterion}} of {{changed}} from {{from, number}} to {{to, number}}; {{object}} becomes first or shares the first place.',
  'ranking.change.scoreWhole':
    'The smallest change of one value that moves the first place: {{criterion}} of {{changed}} from {{from, number}} to {{to, number}} (nearest whole number {{whole, number}}); {{object}} becomes first or shares the first place.',
  'ranking.change.weights': 'The smallest change of the weights together that brings {{object}} level with the first:',
  'ranking.change.weight': 'the share of {{criterion}} from {{from, percent}} to {{to, percent}}.',
  'ranking.change.weightsTied':
    '{{object}} is level with the first already; the slightest change of weights can move it.',
  'ranking.reversal.1.passed':
    'Test 1 passed: the first place stays the same in {{tried, number}} trials that replace one other object with a worse one.',
  'ranking.reversal.1.failed':
    'Test 1 failed: the first place changes in {{failures, number}} of {{tried, number}} trials that replace one other object with a worse one (for example, the object replaced and the one that becomes first: {{objects, list}}).',
  'ranking.reversal.2.passed':
    'Test 2 passed: when the first {{paired, number}} objects are compared pair by pair, their order does not run in a circle.',
  'ranking.reversal.2.failed':
    'Test 2 failed: when the first {{paired, number}} objects are compared pair by pair, their order runs in a circle (for example: {{objects, list}}, and back to the first).',
  'ranking.reversal.3.passed':
    'Test 3 passed: when the first {{paired, number}} objects are compared pair by pair, their order is that of the ranking.',
  'ranking.reversal.3.failed':
    'Test 3 failed: compared pair by pair, {{failures, number}} of {{tried, number}} pairs stand in another order than in the ranking (for example: {{objects, list}}).',
  'ranking.certificate.place':
    '{{id}} holds rank {{rank, number}} of {{count, number}} objects with a score of {{score, score}} by {{method, label}}.',
  'ranking.certificate.placeTied':
    '{{id}} holds rank {{rank, number}} of {{count, number}} objects, shared with {{others, number}} more, with a score of {{score, score}} by {{method, label}}.',
  'ranking.certificate.unranked': '{{id}} has no rank yet because it has no value that could be counted.',
  'ranking.certificate.firm': 'No entry that is missing or doubtful can move this rank.',
  'ranking.certificate.open':
    'Until the missing and doubtful entries are settled it may hold any rank from {{best, number}} to {{worst, number}} ({{how, label}}).',
  'ranking.certificate.openAt':
    'Until the missing and doubtful entries are settled it may hold any rank from {{best, number}} to {{worst, number}} ({{how, label}}). What decides most is {{criterion}} at {{place}}: once it is settled, the range becomes {{bestAfter, number}}–{{worstAfter, number}}.',
  'ranking.certificate.weights':
    'In {{draws, number}} trials with weights shifted at random, it is among the first {{top, number}} in {{inTop, percent}} of trials and first in {{first, percent}}; {{methods, number}} methods place it between {{low, number}} and {{high, number}}.',
  'ranking.certificate.weightsAlike':
    'In {{draws, number}} trials with weights shifted at random, it is among the first {{top, number}} in {{inTop, percent}} of trials and first in {{first, percent}}; {{methods, number}} methods all place it at rank {{low, number}}.',
  'ranking.certificate.whole':
    'This order of {{count, number}} objects is computed by {{method, label}}, normalisation {{normalisation, label}}. Objects knocked out before ranking: {{knockedOut, number}}. Objects whose rank no missing or doubtful entry can move: {{firm, number}} ({{how, label}}).',
  'ranking.certificate.drawn':
    '{{first}} stays first in {{held, percent}} of {{draws, number}} trials that shift each weight at random by up to ±{{share, percent}} (uniform, then divided by their sum; seed {{seed, number}}); missing and doubtful entries count as in the ranking.',
  'ranking.certificate.drawnValues':
    '{{first}} stays first in {{held, percent}} of {{draws, number}} trials that shift each weight at random by up to ±{{share, percent}} (uniform, then divided by their sum) and each missing or doubtful entry within its range (uniform; seed {{seed, number}}).',
  'ranking.certificate.limit':
    '{{other}} becomes first when the weight of {{criterion}} changes from {{weight, percent}} to {{limit, percent}}; no smaller change of a single weight moves the first place.',
  'ranking.certificate.noLimit': 'No single weight, changed alone, can move the first place.',
  'ranking.certificate.methods':
    'The agreement of {{methods, number}} methods is a Kendall W of {{w, number}} (1 = the same order; probability by chance at most {{p, number}}). Objects ranked differently by different methods: {{moving, number}}, furthest {{moved, list}}.',
  'ranking.certificate.methodsAgree':
    '{{methods, number}} methods give the same order (Kendall W {{w, number}}, by chance at most {{p, number}}).',
  'ranking.certificate.final':
    'This order passes the three tests of rank reversal and does not rest on missing or doubtful entries, so that by computation it may be called final.',
  'ranking.certificate.notFinal': 'This order may not be called final yet because {{reasons, label}}.',
  'ranking.notFinal.open': 'missing or doubtful entries can still move ranks',
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
    'Weights from pairwise comparisons by {{source, label}}, written as values (code of the inputs {{hash}}); their approximation by geometric means is computed live on the Comparisons sheet',
  'sheets.robustness.joined': 'Joined',
  'sheets.ranking.intervals':
    'Columns Best and Worst: {{how, label}}. Equal ranks are shared and the next is skipped (1, 2, 2, 4).',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
