/** The ranking: criteria, methods, what degenerate data means, and why a method is refused. */
import type { ranking as source } from '../id/ranking';

export const ranking = {
  'ranking.criterion.K1': 'Alignment with the development plans',
  'ranking.criterion.K2': 'Effect on public services and agency indicators',
  'ranking.criterion.K3': 'Urgency and effects across regions',
  'ranking.criterion.K4': 'Technical and legal feasibility',
  'ranking.criterion.K5': 'Readiness of agency staff and budget',
  'ranking.criterion.K6': 'Cost to the regional budget (Rp)',
  'ranking.criterion.K7': 'Risk and burden on the public',
  'ranking.remark.noWeights': 'All weights are zero, so there is no ranking.',
  'ranking.remark.oneObject': 'There is only one object, so its rank says nothing about priority.',
  'ranking.remark.noValues': 'Criterion {{id}} ({{name}}) has no value yet and does not tell objects apart.',
  'ranking.remark.zeroBenefit': 'All values of criterion {{id}} ({{name}}) are zero, so it adds to no score.',
  'ranking.remark.constant': 'All values of criterion {{id}} ({{name}}) are equal, so it does not tell objects apart.',
  'ranking.remark.zeroCost':
    'Cost criterion {{id}} ({{name}}) holds a zero: an object without cost gets the full value and every other object gets zero on it.',
  'ranking.remark.allTied': 'All objects have the same score and share rank 1.',
  'ranking.remark.unscored': 'Objects without any value, not ranked yet: {{count, number}}.',
  'ranking.remark.missingAsWorst':
    'Values not yet known count as the worst value of their criterion: {{count, number}} values.',

  'ranking.method.wsm.name': 'Weighted sum (SAW)',
  'ranking.method.topsis.name': 'TOPSIS',
  'ranking.method.wpm.name': 'Weighted product (WP)',
  'ranking.method.vikor.name': 'VIKOR',
  'ranking.method.moora.name': 'MOORA',
  'ranking.method.waspas.name': 'WASPAS',
  'ranking.method.mabac.name': 'MABAC',
  'ranking.method.promethee2.name': 'PROMETHEE II',
  'ranking.normalisation.none': 'no normalisation',
  'ranking.normalisation.max': 'divided by the best value',
  'ranking.normalisation.minmax': 'range from least to greatest',
  'ranking.normalisation.vector': 'vector',
  'ranking.normalisation.sum': 'divided by the sum',
  'ranking.refusal.normalisation-refused':
    'The method {{method, label}} cannot be used with the normalisation {{normalisation, label}}: its literature does not have this pair. Choose a normalisation offered for this method.',
  'ranking.refusal.costs-refused':
    'The method {{method, label}} with the normalisation {{normalisation, label}} cannot take cost criteria, because costs and benefits would simply be added. Choose another normalisation.',
  'ranking.refusal.cost-form-refused':
    'The method {{method, label}} with the normalisation {{normalisation, label}} does not have the cost form {{costs, label}}. Choose another cost form or the default of the method.',
  'ranking.refusal.option-invalid':
    'The setting {{option}} of the method {{method, label}} is unknown or out of its bounds. Correct that setting.',
  'ranking.refusal.value-negative':
    'The method {{method, label}} uses ratios of values, so a negative value ({{value, number}}, object {{object}}, criterion {{criterion}}) cannot be computed. Correct that value or choose the range normalisation.',
  'ranking.refusal.value-not-positive':
    'The method {{method, label}} multiplies values, so a value of zero or less ({{value, number}}, object {{object}}, criterion {{criterion}}) wipes out the whole score. Correct that value or choose another method.',
  'ranking.refusal.weight-invalid':
    'The weight of criterion {{criterion}} is not a number of zero or more, so no ranking can be computed. Correct that weight.',
  'ranking.refusal.value-extreme':
    'The value of object {{object}} on criterion {{criterion}} is too large or too near to zero to be computed. Check the unit and the entry of that value.',
  'ranking.refusal.score-extreme':
    'The scores of the method {{method, label}} exceed what can be computed because weights are used as given. Divide every weight by their sum.',
  'ranking.remark.agreement':
    'Agreement of {{assessors, number}} {assessors:assessor|assessors} on {{objects, number}} {objects:object|objects}: Kendall’s W {{w, number}} (0 = none, 1 = the same order), chance {{p, number}}.',
  'ranking.remark.staffCriteria':
    'The criteria on sheet {{sheet}} fill the sheet Criteria when it is made; afterwards the sheet Criteria is used.',
  'ranking.remark.staffCriteriaUnweighed':
    'The criteria on sheet {{sheet}} fill the sheet Criteria when it is made; afterwards the sheet Criteria is used. As they have no weights, these come from pairwise comparisons where there are any, or are equal.',
  'ranking.remark.staffScores':
    'The scores on {{sheets, list}} fill the sheet Scores for as long as it holds none; afterwards the sheet Scores is used.',
  'ranking.remark.fallback': 'The ranking is therefore computed by {{used, label}} for now.',

  'ranking.option.costs': 'Cost Form',
  'ranking.costs.reciprocal': 'reciprocal (min/x)',
  'ranking.costs.complement': 'complement to 1',
  'ranking.costs.kept': 'kept as a cost',
  'ranking.option.wpm.form': 'Form of the score (WP)',
  'ranking.option.topsis.distance': 'Distance (TOPSIS)',
  'ranking.option.vikor.v': 'v (VIKOR)',
  'ranking.option.moora.system': 'System (MOORA)',
  'ranking.option.waspas.lambda': 'Lambda (WASPAS)',
  'ranking.preference.usual': 'usual',
  'ranking.preference.u': 'U-shape (q)',
  'ranking.preference.v': 'V-shape (p)',
  'ranking.preference.level': 'level (q and p)',
  'ranking.preference.linear': 'linear (q and p)',
  'ranking.preference.gaussian': 'Gaussian (s)',
  'ranking.preference.name.usual': 'usual',
  'ranking.preference.name.u': 'U-shape',
  'ranking.preference.name.v': 'V-shape',
  'ranking.preference.name.level': 'level',
  'ranking.preference.name.linear': 'linear',
  'ranking.preference.name.gaussian': 'Gaussian',
  'ranking.choice.wpm.form.product': 'product',
  'ranking.choice.wpm.form.share': 'share of the sum',
  'ranking.choice.wpm.form.ratio': 'relative to the best',
  'ranking.choice.wpm.form.log10': 'logarithm',
  'ranking.choice.topsis.distance.euclidean': 'Euclidean',
  'ranking.choice.topsis.distance.manhattan': 'Manhattan',
  'ranking.choice.topsis.distance.chebyshev': 'Chebyshev',
  'ranking.choice.moora.system.ratio': 'ratio',
  'ranking.choice.moora.system.referencePoint': 'reference point',
  'ranking.remark.weightsSwing':
    'The weights come from swing points: the points of each criterion are divided by the sum of all points.',
  'ranking.remark.bestWorst':
    'Best-worst of {{assessor}} (linear model, Rezaei 2016): most important {{best}}, least important {{worst}}; ξ {{xi, score}}, input-based consistency ratio {{ratio, score}} (0 is fully consistent).',
  'ranking.remark.groupsUnused':
    'Criteria stand in groups on the Criteria sheet, but weights by {{source, label}} are computed over all criteria at once; the weights of groups are not used.',
  'ranking.remark.comparedWhole':
    'The comparisons of all criteria at once on the earlier sheet still count because they are answered. To compare level by level, empty the answers and run the step Ranking again: a block for each level is added below.',
  'ranking.remark.comparedLevels':
    'Comparisons level by level ({{count, number}} {count:block|blocks} for each assessor): the weight of a criterion is the weight of its group times its own inside of the group (Saaty 1980); the consistency ratio given is the greatest.',
  'ranking.remark.weightsFrom':
    'The weights come from {{source, label}}, are computed by the add-in and written as values: run the Ranking step again after their inputs change.',
  'ranking.joining.aij': 'AIJ (judgments)',
  'ranking.joining.aipGeometric': 'AIP (geometric mean)',
  'ranking.joining.aipArithmetic': 'AIP (arithmetic mean)',
  'ranking.scores.mean': 'arithmetic mean',
  'ranking.scores.median': 'median',
  'ranking.weights.given': 'direct',
  'ranking.weights.swing': 'swing',
  'ranking.weights.centroid': 'order (ROC)',
  'ranking.weights.sum': 'order (rank sum)',
  'ranking.weights.ahp': 'AHP eigenvector (comparisons)',
  'ranking.weights.ahpGeometric': 'AHP geometric mean (comparisons)',
  'ranking.weights.ahpColumn': 'AHP column average (comparisons)',
  'ranking.weights.bestWorst': 'best-worst (comparisons)',
  'ranking.weights.entropy': 'entropy',
  'ranking.weights.critic': 'CRITIC',

  'ranking.sealed.method': 'method',
  'ranking.sealed.normalisation': 'normalisation',
  'ranking.sealed.options': 'options of the method',
  'ranking.sealed.thresholds': 'thresholds and knock-out rules',
  'ranking.sealed.source': 'weight source',
  'ranking.sealed.criteria': 'criteria, directions or weights',
  'ranking.sealed.hash': 'the seal itself',

  'ranking.direction.benefit': 'Benefit',
  'ranking.direction.cost': 'Cost',
} as const satisfies Record<keyof typeof source, string>;
