import type { rankTools as source } from '../id/rank-tools';

export const rankTools: Readonly<Record<keyof typeof source, string>> = {
  'pane.seal.title': 'Seal of the method',
  'pane.seal.none':
    'Not sealed yet. Seal criteria, weights, method and thresholds before scores are opened, so that later changes are seen.',
  'pane.seal.now': 'Review sealing now',
  'pane.seal.sealed': 'Sealed on {{date, date}} with code {{hash}}. Nothing has changed since.',
  'pane.seal.changed': 'Changed since it was sealed on {{date, date}}: {{parts, label}}.',
  'pane.seal.by': 'Changed by {{by}}. Reason: {{reason}}',
  'pane.seal.unexplained': 'Who changed it and why is not on record yet.',
  'pane.seal.name': 'Changed by (name and position)',
  'pane.seal.reason': 'Reason for the change',
  'pane.seal.explain': 'Review recording the reason',
  'pane.seal.shown': 'This stands on the Settings, Ranking, Summary and Findings sheets.',

  'pane.proof.title': 'Proof of the figures',
  'pane.proof.text':
    'The whole ranking is computed anew from the entries and compared cell by cell with the Ranking sheet: values, normalised values and scores.',
  'pane.proof.run': 'Prove it now',
  'pane.proof.none': 'There is no Ranking sheet of the present method yet. Run the step first.',
  'pane.proof.same': 'Proved: {{compared, number}} {compared:cell|cells} {compared:equals|equal} the computation.',
  'pane.proof.differs':
    '{{count, number}} of {{compared, number}} {compared:cell|cells} {count:differs|differ} from the computation. If entries were just changed, update the step; otherwise look at these cells.',
  'pane.proof.difference': '{{object}} · {{heading}}: shows {{shown}}, computed {{expected}}',
  'pane.proof.empty': 'empty',

  'pane.whatIf.title': 'Try other weights',
  'pane.whatIf.text': 'Move a weight and watch the order change. Nothing is written until you ask for it.',
  'pane.whatIf.weight': '{{id}} · {{name}}',
  'pane.whatIf.share': '{{weight, percent}} (was {{before, percent}})',
  'pane.whatIf.same': 'The order stays.',
  'pane.whatIf.moved': 'Objects that move: {{count, number}}. First: {{first, list}}.',
  'pane.whatIf.row': '{{rank, number}}. {{id}} · {{title}}',
  'pane.whatIf.up': 'up from rank {{before, number}}',
  'pane.whatIf.down': 'down from rank {{before, number}}',
  'pane.whatIf.none': 'All weights are zero, so there is no order.',
  'pane.whatIf.refused': 'The chosen method cannot compute these entries.',
  'pane.whatIf.reset': 'Back to the weights as they were',
  'pane.whatIf.write': 'Review writing the weights to Criteria',
  'pane.whatIf.computed': 'The weights come from {{source, label}}, so they cannot be written from here.',

  'pane.beside.title': 'Compare two objects',
  'pane.beside.one': 'First object',
  'pane.beside.other': 'Second object',
  'pane.beside.option': '{{id}} · {{title}}',
  'pane.beside.place': 'Rank {{rank, number}}, score {{score, score}}',
  'pane.beside.noPlace': 'Not ranked yet',
  'pane.beside.criterion': '{{id}} · {{name}} ({{direction}}, weight {{weight, percent}})',
  'pane.beside.value': '{{value, number}}',
  'pane.beside.share': 'normalised {{share, score}}',
  'pane.beside.missing': 'not there yet',
  'pane.beside.ahead': '{{id}} is better',
  'pane.beside.alike': 'alike',
  'pane.beside.unknown': 'cannot be compared yet',
  'pane.rank.knockedOut': 'Knocked out before ranking: {{count, number}}',
  'pane.rank.knockedOutText':
    'These objects stay out of the order until what was found is settled. Which rules knock out can be changed on the Settings sheet, column Knocks out.',

  'pane.sheet.robustness': 'Ranking Tests',
  'pane.rank.study': 'How firm this order is',
  'pane.rank.narrowings': 'Fill in first: {{count, number}}',
  'pane.rank.certificate': 'Certificate',
  'pane.rank.reversals': 'Reversal tests and smallest changes',

  'pane.rank.methodOffer':
    'This Criteria sheet has no choice of method, normalisation and source of weights. It can be added to the right of what stands there; nothing typed changes.',
  'pane.rank.methodOfferButton': 'Add the choice of method',
  'pane.sheet.portfolio': 'Portfolio',
  'pane.rank.portfolio': 'Best portfolio under the budget',
  'pane.rank.portfolioSheet': 'Insert the budget sheet',
};
