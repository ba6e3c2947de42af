/** Budgets, capacities and conditions, and the best set of objects under them. */
import type { portfolio as source } from '../id/portfolio';

export const portfolio = {
  'ranking.limit.all': 'All sources',
  'ranking.limit.costApbn': 'APBN',
  'ranking.limit.costApbdProv': 'APBD Provinsi',
  'ranking.limit.costApbd': 'APBD',
  'ranking.limit.costPartner': 'Partner',
  'ranking.limit.count': 'Number of objects',
  'ranking.limit.anyYear': 'all years',
  'ranking.condition.mustHave': 'Must have',
  'ranking.condition.excludes': 'Excludes',
  'ranking.condition.requires': 'Requires',
  'ranking.portfolio.none':
    'The portfolio is not computed because no limit of budget or capacity is given. Insert the Portfolio sheet from the pane, fill in the limits, and run the Ranking step again.',
  'ranking.portfolio.empty': 'No object fits within the limits given.',
  'ranking.portfolio.found':
    'The set with the greatest sum of scores ({{value, score}}) holds {{count, number}} {count:object|objects}: {{objects, list}}.',
  'ranking.portfolio.optimal': 'This set is proven best under the limits and conditions given.',
  'ranking.portfolio.gap': 'This set is not proven best; another could be better by at most {{gap, percent}}.',
  'ranking.portfolio.left':
    'Left of the limit {{source, label}} ({{year, label}}): {{left, number}} of {{amount, number}}.',
  'ranking.portfolio.core':
    'Core, chosen in every one of {{draws, number}} trials with weights shifted at random: {{objects, list}}.',
  'ranking.portfolio.borderline':
    'Borderline, chosen in only some of {{draws, number}} trials with weights shifted at random: {{objects, list}}.',
  'ranking.portfolio.out':
    'Out, never chosen in {{draws, number}} trials with weights shifted at random: {{count, number}} {count:object|objects}.',
  'ranking.portfolio.unknown': 'Not considered because their cost or time is not known: {{objects, list}}.',
  'ranking.portfolio.must-have-unknown-use':
    'No portfolio can be made: {{object}} must be in it, and its cost or time is not known.',
  'ranking.portfolio.must-have-excluded':
    'No portfolio can be made: {{object}} and {{other}} must both be in it, and exclude each other.',
  'ranking.portfolio.must-have-over-limit':
    'No portfolio can be made: the objects that must be in it exceed the limit {{source, label}} ({{year, label}}) by {{over, number}}.',
  'sheets.robustness.portfolio': 'Best portfolio under the limits of the Portfolio sheet',
  'sheets.robustness.set': 'Portfolio',
  'sheets.robustness.class.core': 'core',
  'sheets.robustness.class.borderline': 'borderline',
  'sheets.robustness.class.out': 'out',
  'sheets.robustness.class.unknown': 'cost not known',
  'sheets.robustness.setShare': 'Chance in the portfolio',
  'sheets.portfolio.name': 'Portfolio',
  'sheets.portfolio.title': 'LIMITS AND CONDITIONS OF THE PORTFOLIO',
  'sheets.portfolio.note':
    'Fill in the coloured cells and run the Ranking step; the outcome stands on the Ranking Tests sheet. What is left empty limits nothing.',
  'sheets.portfolio.yearNote':
    'No year means the whole term. Costs fall evenly on the months from the start; a cost that is split by no source counts as APBD.',
  'sheets.portfolio.year': 'Year',
  'sheets.portfolio.source': 'Source or capacity',
  'sheets.portfolio.amount': 'Limit',
  'sheets.portfolio.condition': 'Condition',
  'sheets.portfolio.object': 'Object',
  'sheets.portfolio.other': 'Other object',
  'sheets.portfolio.sourcePrompt': 'Choose the source that is limited (Rp), or the number of objects.',
  'sheets.portfolio.conditionPrompt':
    'Must have: the object must be in. Excludes: at most one of the two. Requires: the object only with the other.',
  'rules.portfolio-invalid.title': 'A limit or condition of the portfolio cannot be read',
  'rules.portfolio-invalid.why': 'A limit or condition passed over changes which objects are suggested.',
  'rules.portfolio-invalid.messageAmount':
    'The limit “{{text}}” is not a number of zero or more; this row limits nothing.',
  'rules.portfolio-invalid.messageSource': 'The source or capacity “{{text}}” is not known; this row limits nothing.',
  'rules.portfolio-invalid.messageYear': 'The year “{{text}}” is not a year; this row limits nothing.',
  'rules.portfolio-invalid.messageCondition': 'The condition “{{text}}” is not known; this row is not used.',
  'rules.portfolio-invalid.messageObject':
    'The object “{{text}}” is not among those ranked; this condition is not used.',
  'rules.portfolio-invalid.cure':
    'Correct this cell by the choices offered, with the ID or title of an object that is ranked.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
