/** Papers of the meeting: completeness, presentations and invitations, staff memo, recommendation. */
import type { letterPapers as source } from '../id/papers-letters';

export const letterPapers = {
  'papers.completeness.name': 'Completeness',
  'papers.completeness.title': 'COMPLETENESS OF COOPERATION PROPOSALS',
  'papers.completeness.legend':
    '✓ met   ◐ partly met, or with findings   ✗ not met   – not required. Readiness is the share of requirements met; those partly met count half.',

  'papers.presentations.name': 'Presentations',
  'papers.presentations.title': 'SCHEDULE OF PRESENTATIONS OF COOPERATION PROPOSALS',
  'papers.presentations.objects': 'Proposals',
  'papers.presentations.date': 'Date',
  'papers.presentations.time': 'Time',
  'papers.presentations.place': 'Place',
  'papers.presentations.number': 'Number',
  'papers.presentations.nature': 'Nature',
  'papers.presentations.natureText': 'Important',
  'papers.presentations.annex': 'Annex',
  'papers.presentations.subject': 'Subject',
  'papers.presentations.subjectText': 'Invitation to present cooperation proposals',
  'papers.presentations.to': 'To',
  'papers.presentations.toText': 'Head of {{agency}}',
  'papers.presentations.letterText':
    'As the TKKSD examines the cooperation proposals, you are invited to present the following {{count, number}} {count:proposal|proposals} more clearly and in detail. Please bring what is still to be completed.',
  'papers.presentations.toBring': 'To Be Completed',
  'papers.presentations.allThere': 'Nothing; the file is complete.',
  'papers.presentations.when':
    'The presentation takes place on {{weekday}}, {{date, date}}, at {{time}}, in {{place}}.',
  'papers.presentations.noTime': '… o’clock',
  'papers.presentations.signer': 'Regional Secretary as Chair of the TKKSD,',

  'papers.memo.name': 'Staff Memo',
  'papers.memo.title': 'STAFF MEMO (TELAAHAN STAF)',
  'papers.memo.to': 'To',
  'papers.memo.toText': 'The Mayor through the Regional Secretary',
  'papers.memo.from': 'From',
  'papers.memo.fromText': 'Head of the Cooperation Division as Secretary of the TKKSD',
  'papers.memo.date': 'Date',
  'papers.memo.dateText': '{{today, date}}',
  'papers.memo.number': 'Number',
  'papers.memo.numberText': '…',
  'papers.memo.nature': 'Nature',
  'papers.memo.natureText': 'Important',
  'papers.memo.annex': 'Annex',
  'papers.memo.annexText': 'Meeting Material and Summary',
  'papers.memo.subject': 'Subject',
  'papers.memo.subjectText': 'Examination of proposed cooperation objects',
  'papers.memo.problem': 'I. Problem',
  'papers.memo.problemText':
    '{{count, number}} proposed cooperation {count:object|objects} of {{agencies, number}} {agencies:agency|agencies} {count:is|are} to be examined and put in order of priority before {count:it is|they are} recommended to the Mayor.',
  'papers.memo.assumptions': 'II. Assumptions',
  'papers.memo.assumptionsText':
    'The data are taken to be true as written on the sheets of the agencies; values not filled in may lie anywhere on their scale.',
  'papers.memo.facts': 'III. Facts',
  'papers.memo.factCost':
    'The costs named in the proposals amount to {{amount, rupiah}}; {{without, number}} {without:proposal|proposals} {without:names|name} no cost yet.',
  'papers.memo.factComplete':
    '{{complete, number}} of {{count, number}} {count:proposal|proposals} {complete:has|have} the eight parts of the KAK.',
  'papers.memo.factNoneComplete':
    'Not one of {{count, number}} {count:proposal|proposals} holds the eight parts of the KAK.',
  'papers.memo.factFindings':
    'The examination found {{error, number}} {error:error|errors}, {{warning, number}} {warning:warning|warnings} and {{info, number}} {info:note|notes}.',
  'papers.memo.factCouncil': 'Proposals that need the approval of the DPRD: {{ids, list}}.',
  'papers.memo.factRank':
    'Proposal {{object}} ({{title}}) ranks first by {{method}} with the score {{score, score}} and a rank interval of {{best, number}} to {{worst, number}}.',
  'papers.memo.factNoRank': 'There is no ranking yet because nothing has been scored.',
  'papers.memo.analysis': 'IV. Analysis',
  'papers.memo.analysisObject': '{{id}} {{title}}, proposed by {{agency}} with {{partner}} as partner.',
  'papers.memo.analysisCost': 'Cost {{amount, rupiah}}.',
  'papers.memo.analysisNoCost': 'Obstacle: no cost is named.',
  'papers.memo.analysisRank': 'Rank {{rank, number}} (interval {{best, number}}–{{worst, number}}).',
  'papers.memo.analysisNoError': 'No finding is an error.',
  'papers.memo.analysisErrors': 'Obstacle: {{count, number}} {count:error|errors}, the first: {{first}}',
  'papers.memo.analysisBenefits': 'Benefits: {{text}}',
  'papers.memo.analysisImpact': 'Losses and impact: {{text}}',
  'papers.memo.analysisRest':
    '{{count, number}} more {count:proposal|proposals} {count:is|are} set out in the Meeting Material.',
  'papers.memo.alternative': 'Alternatives:',
  'papers.memo.alternative.eligible':
    'Recommend {{count, number}} eligible {count:proposal|proposals} now, at a cost of {{amount, rupiah}}.',
  'papers.memo.alternative.none': 'Recommend now: no proposal is eligible yet.',
  'papers.memo.alternative.eligibleIf':
    'Also recommend {{count, number}} {count:proposal|proposals} after correction; the whole cost becomes {{amount, rupiah}}.',
  'papers.memo.alternative.postponed':
    'Postpone {{count, number}} {count:proposal|proposals} until {count:its|their} files are complete; {count:its|their} cost is {{amount, rupiah}}.',
  'papers.memo.conclusion': 'V. Conclusion',
  'papers.memo.conclusionText': 'By the rule stated in the Meeting Material the proposals can be grouped as follows.',
  'papers.memo.conclusionOf': '{{decision}}: {{count, number}} {count:proposal|proposals}, namely {{ids, list}}.',
  'papers.memo.advice': 'VI. Advice',
  'papers.memo.advice1': '1. The TKKSD decides on each proposal and records it in the Minutes.',
  'papers.memo.advice2': '2. Agencies correct the errors listed on the Findings sheet before documents are drafted.',
  'papers.memo.advice3': '3. Eligible proposals are recommended to the Mayor in order of priority.',
  'papers.memo.signer': 'Head of the Cooperation Division,',

  'papers.recommendation.name': 'Recommendation',
  'papers.recommendation.title': 'RECOMMENDATION ON COOPERATION PROPOSALS',
  'papers.recommendation.to': 'To',
  'papers.recommendation.toText': 'The Mayor',
  'papers.recommendation.through': 'through',
  'papers.recommendation.throughText': 'The Regional Secretary',
  'papers.recommendation.from': 'From',
  'papers.recommendation.fromText': 'Regional Cooperation Coordination Team',
  'papers.recommendation.number': 'Number',
  'papers.recommendation.numberText': '…',
  'papers.recommendation.date': 'Date',
  'papers.recommendation.dateText': '{{today, date}}',
  'papers.recommendation.nature': 'Nature',
  'papers.recommendation.natureText': 'Important',
  'papers.recommendation.annex': 'Annex',
  'papers.recommendation.annexText': 'Minutes and drafts',
  'papers.recommendation.subject': 'Subject',
  'papers.recommendation.subjectText': 'Recommendation on proposed cooperation objects',
  'papers.recommendation.basis': 'A. Basis',
  'papers.recommendation.basis1': '1. Minutes of the Meeting on Cooperation Proposals Number ….',
  'papers.recommendation.basis2':
    '2. Government Regulation 28 of 2018 on Regional Cooperation and Regulation of the Minister of Home Affairs 22 of 2020.',
  'papers.recommendation.basis3': '3. Regional Regulation on Regional Cooperation Number … of ….',
  'papers.recommendation.proposals': 'B. Proposals',
  'papers.recommendation.proposalsText':
    '{{count, number}} {count:proposal|proposals} with costs of {{amount, rupiah}} in all {count:was|were} examined; the meeting decided on {{decided, number}}.',
  'papers.recommendation.examined': 'C. Examination',
  'papers.recommendation.examinedText':
    '{{aspect}}: {{met, number}} of {{count, number}} {count:proposal|proposals} {met:meets|meet} the requirement “{{requirements, label}}”.',
  'papers.recommendation.examined.administration': 'Administration',
  'papers.recommendation.examined.legal': 'Law',
  'papers.recommendation.examined.technical': 'Technical',
  'papers.recommendation.examined.budget': 'Budget',
  'papers.recommendation.examined.benefit': 'Benefit',
  'papers.recommendation.examined.risk': 'Risk',
  'papers.recommendation.recommended': 'D. Recommendation',
  'papers.recommendation.none':
    'There is no decision yet. Fill in the column Decision of the Minutes sheet, then make this sheet again.',
  'papers.recommendation.advice.eligible':
    'Can be signed: {{count, number}} {count:proposal|proposals} found eligible, namely {{ids, list}}.',
  'papers.recommendation.advice.eligibleIf':
    'Can be signed after correction: {{count, number}} {count:proposal|proposals}, namely {{ids, list}}, under the conditions in the table below.',
  'papers.recommendation.advice.notEligible':
    'Cannot be signed: {{count, number}} {count:proposal|proposals}, namely {{ids, list}}.',
  'papers.recommendation.advice.postponed':
    'Postponed: {{count, number}} {count:proposal|proposals}, namely {{ids, list}}.',
  'papers.recommendation.undecided':
    '{{count, number}} {count:proposal|proposals} {count:is|are} not decided yet and {count:is|are} not part of this recommendation.',
  'papers.recommendation.conditions': 'Conditions',
  'papers.recommendation.moreConditions':
    '{{count, number}} more {count:condition|conditions} {count:is|are} on the Findings sheet.',
  'papers.recommendation.council': 'DPRD Approval',
  'papers.recommendation.councilYes': 'Needed, not there yet',
  'papers.recommendation.councilNo': 'Not needed',
  'papers.recommendation.councilHas': 'Needed; recorded {{document}}',
  'papers.recommendation.signing': 'Next Step and Signatory',
  'papers.recommendation.closing': 'This recommendation is submitted for the Mayor’s decision.',
  'papers.recommendation.signer': 'Chair of the Regional Cooperation Coordination Team,',
} as const satisfies Record<keyof typeof source, string>;
