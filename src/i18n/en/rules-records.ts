/** Texts of the rules on supporting tables: indicators, resources, feasibility, competencies, interns, duties, schedule, agreements. */
import type { recordRules as source } from '../id/rules-records';

export const recordRules = {
  'rules.indicator-unknown.title': 'Indicator not in the list of the agency',
  'rules.indicator-unknown.why':
    'The indicator of a proposal is taken from the list of the agency, so that what is reached can be counted together.',
  'rules.indicator-unknown.message': 'The indicator “{{indicator}}” is not in the list of {{agency}}.',
  'rules.indicator-unknown.messageNear':
    'The indicator “{{indicator}}” is not in the list of {{agency}}; the nearest is “{{near}}”.',
  'rules.indicator-unknown.cure': 'Use the name in the list, or add the indicator to it.',

  'rules.resource-gap.title': 'Resources short of the need',
  'rules.resource-gap.why': 'A shortage of staff, funds or facilities without a plan to meet it will hold up the work.',
  'rules.resource-gap.message':
    'The need for “{{description}}” of {{agency}} is {{need, number}} {{unit}}; {{available, number}} {{unit}} are available, and no plan for the rest is written.',
  'rules.resource-gap.messageSum':
    'The difference of “{{description}}” is given as {{gap, number}}, but need less available is {{difference, number}}.',
  'rules.resource-gap.messageText': '{{field, label}} says “{{text}}”, which admits that it is not ready.',
  'rules.resource-gap.cure': 'Write how and when the rest is met, or adjust the need.',
  'rules.resource-gap.cureSum': 'Compute the difference again.',

  'rules.study-incomplete.title': 'Feasibility study incomplete',
  'rules.study-incomplete.why':
    'By the present settings a feasibility study judges every aspect, each with a score and its evidence.',
  'rules.study-incomplete.message': 'The feasibility study does not judge these aspects: {{aspects, label}}.',
  'rules.study-incomplete.messageScore': 'Aspects without a score: {{aspects}}.',
  'rules.study-incomplete.messageEvidence': 'Aspects scored without evidence: {{aspects}}.',
  'rules.study-incomplete.cure':
    'Add one row, or one column where each aspect has its own, for each aspect that is missing.',
  'rules.study-incomplete.cureScore': 'Score every aspect by the guide.',
  'rules.study-incomplete.cureEvidence': 'Name the document, data or page on which the score rests.',
  'rules.study-incomplete.hukum': 'legal',
  'rules.study-incomplete.teknis': 'technical',
  'rules.study-incomplete.ekonomi': 'economic',
  'rules.study-incomplete.keuangan': 'financial',
  'rules.study-incomplete.sosial': 'social',
  'rules.study-incomplete.lingkungan': 'environmental',
  'rules.study-incomplete.risiko': 'risk',

  'rules.study-figures.title': 'Results of a feasibility study do not add up',
  'rules.study-figures.why':
    'NPV, IRR, payback and B/C are computed anew from the money out and in; a figure typed over a formula cannot be accounted for.',
  'rules.study-figures.message':
    '{{result, label}} ({{scenario, label}}) says {{stated, number}}; computed anew from the flows it is {{computed, number}}.',
  'rules.study-figures.messageEmpty':
    '{{result, label}} ({{scenario, label}}) says “{{stated}}”; computed anew from the flows it is {{computed, number}}.',
  'rules.study-figures.messageNone':
    '{{result, label}} ({{scenario, label}}) says {{stated}}, which the flows that are filled do not give.',
  'rules.study-figures.messageText': '“{{text}}” is no number, so the results of the study cannot be computed.',
  'rules.study-figures.cure':
    'Put the formulas back into the cells of results and flows and calculate again; or insert a new sheet Feasibility Study and copy the entries.',
  'rules.study-figures.cureText': 'Write a number without a unit and without “Rp”.',
  'rules.study-figures.npv': 'NPV',
  'rules.study-figures.irr': 'IRR (percent)',
  'rules.study-figures.payback': 'Payback (years)',
  'rules.study-figures.ratio': 'B/C',
  'rules.study-figures.expected': 'expected',
  'rules.study-figures.low': 'low',
  'rules.study-figures.high': 'high',

  'rules.study-conclusion.title': 'Conclusion of a feasibility study departs from the rule',
  'rules.study-conclusion.why':
    'By the settings the conclusion follows scores, evidence and NPV: not feasible where the legal aspect or the mean is below 50; feasible where every aspect has 60 or more with evidence and the NPV is not negative; conditionally feasible otherwise.',
  'rules.study-conclusion.message': 'The conclusion says “{{stated, label}}”; by the rule it is “{{computed, label}}”.',
  'rules.study-conclusion.messageLacks':
    'The conclusion says “{{stated, label}}”; by the rule it is “{{computed, label}}”, for these aspects fall short: {{aspects, label}}.',
  'rules.study-conclusion.messageLoss':
    'The conclusion says “{{stated, label}}”; by the rule it is “{{computed, label}}”, for the expected NPV is negative (Rp{{npv, number}}).',
  'rules.study-conclusion.messageAspect':
    'The aspect {{aspect}} is concluded as “{{stated, label}}”, but its score is {{score, number}}.',
  'rules.study-conclusion.cure':
    'Bring the conclusion in line with scores and flows, or mend the score and its evidence; why it departs is written in the decision column of Findings.',
  'rules.study-conclusion.layak': 'Feasible',
  'rules.study-conclusion.layak-bersyarat': 'Conditionally feasible',
  'rules.study-conclusion.tidak-layak': 'Not feasible',

  'rules.competency-unmatched.title': 'Competency without a study programme',
  'rules.competency-unmatched.why': 'Cooperation with a university follows the competencies needed in the field.',
  'rules.competency-unmatched.message':
    'The competency “{{competency}}” needed by {{agency}} is met by no study programme.',
  'rules.competency-unmatched.messageShort':
    'The competency “{{competency}}” is needed for {{need, number}} people but met for {{met, number}}.',
  'rules.competency-unmatched.messageOpen':
    'How many meet the competency “{{competency}}”, needed for {{need, number}} people, is left empty.',
  'rules.competency-unmatched.cureOpen': 'Enter how many meet it, or 0 where nobody does yet.',
  'rules.competency-unmatched.messageOffered':
    'The competency “{{competency}}” is matched with the programme “{{programme}}”, but what is offered for it is {{offered}}.',
  'rules.competency-unmatched.cureOffered':
    'Name the programme that the university offers, or ask for an offer that fits.',
  'rules.competency-unmatched.messageField':
    'The competencies needed are “{{competencies}}”, but the study programmes that meet them are not given.',
  'rules.competency-unmatched.cureShort':
    'Say how the rest is met, for example by another study programme, or adjust the number needed.',
  'rules.competency-unmatched.cure': 'Name the study programme of the partner that meets it, and how many.',

  'rules.programme-surplus.title': 'Study programme beyond the need',
  'rules.programme-surplus.why': 'A study programme that no agency needs has no place in the scope.',
  'rules.programme-surplus.message': 'The study programme “{{programme}}” meets no need of an agency.',
  'rules.programme-surplus.messageOver':
    'The study programme “{{programme}}” offers {{met, number}} people, more than the {{need, number}} needed.',
  'rules.programme-surplus.messageUnnamed':
    'This row lists {{count, number}} people but names neither a study programme nor a competency.',
  'rules.programme-surplus.cureUnnamed': 'Write the study programme and the university, or delete the row.',
  'rules.programme-surplus.messageField':
    'The study programmes “{{programmes}}” are given without the competencies the agency needs.',
  'rules.programme-surplus.cureOver': 'Adjust the number met, or bring the number needed up to date.',
  'rules.programme-surplus.cure': 'Give the competency that is needed, or take the programme out of the proposal.',

  'rules.intern-insurance.title': 'Insurance of student interns',
  'rules.intern-insurance.why':
    'Student interns are registered with BPJS Ketenagakerjaan for JKK and JKM before they start and until they finish, and the registering party is named.',
  'rules.intern-insurance.messageKpj': '{{name}} has no KPJ number.',
  'rules.intern-insurance.messageKpjShape': 'The KPJ number of {{name}} is given as “{{text}}”, not as 11 digits.',
  'rules.intern-insurance.messageCoverage': '{{name}} is not covered by {{text}}.',
  'rules.intern-insurance.messageEffective': 'The day from which {{name}} is covered is not given.',
  'rules.intern-insurance.messageLate': '{{name}} is covered only from {{date, date}}, after the start.',
  'rules.intern-insurance.messageUntil': 'The cover of {{name}} ends on {{date, date}}, before the internship does.',
  'rules.intern-insurance.messageRegistrar': 'It is not said who registers {{name}}.',
  'rules.intern-insurance.messageTwice': 'The KPJ number {{text}} is used by more than one person: {{name}}.',
  'rules.intern-insurance.messageAll': 'All {{count, number}} interns on sheet {{sheet}} {{what, label}}.',
  'rules.intern-insurance.messageKpjAll': 'lack a KPJ number',
  'rules.intern-insurance.messageKpjShapeAll': 'have KPJ numbers without 11 digits',
  'rules.intern-insurance.messageCoverageAll': 'are not covered by both JKK and JKM',
  'rules.intern-insurance.messageEffectiveAll': 'lack the day from which they are covered',
  'rules.intern-insurance.messageLateAll': 'are covered only after the start',
  'rules.intern-insurance.messageUntilAll': 'lose their cover before the end',
  'rules.intern-insurance.messageRegistrarAll': 'have no registering party named',
  'rules.intern-insurance.messageOpen':
    'This proposal is about internships, but who registers the interns with BPJS Ketenagakerjaan is left empty.',
  'rules.intern-insurance.cureOpen':
    'Enter who registers them, for example the university or the agency that takes them in.',
  'rules.intern-insurance.messageProposal':
    'This proposal is about internships but does not speak of JKK and JKM for the interns.',
  'rules.intern-insurance.cure':
    'Complete it before the start: KPJ of 11 digits, JKK and JKM, day of effect, registering party.',
  'rules.intern-insurance.cureTwice':
    'Compare with the membership cards and correct the wrong number: one KPJ belongs to one person.',
  'rules.intern-insurance.cureProposal':
    'Write who registers the interns with BPJS Ketenagakerjaan and who pays the contribution.',

  'rules.duty-without-lead.title': 'Main point without one lead',
  'rules.duty-without-lead.why':
    'Each main point of the umbrella agreement is led by exactly one agency, so that it is clear who follows it up.',
  'rules.duty-without-lead.message': 'The point “{{duty}}” has no lead agency.',
  'rules.duty-without-lead.messageSeveral': 'The point “{{duty}}” names more than one lead: {{agencies, list}}.',
  'rules.duty-without-lead.messageTwice':
    'The point “{{duty}}” is given more than once with different leads: {{agencies, list}}.',
  'rules.duty-without-lead.messageCount':
    'Sheet {{sheet}} holds {{count, number}} main points, while the settings say {{points, number}}.',
  'rules.duty-without-lead.cure': 'Set one agency as the lead of this point.',
  'rules.duty-without-lead.cureSeveral': 'Choose one agency as the lead and name the others as supporting.',
  'rules.duty-without-lead.cureCount': 'Look for a point left out, or change the number in the settings.',

  'rules.agency-uninvited.title': 'Agency not scheduled',
  'rules.agency-uninvited.why': 'Every agency involved is invited to present its proposal at the meeting.',
  'rules.agency-uninvited.message':
    '{{agency}} is not in the schedule of presentations, although it is involved in {{count, number}} proposals: {{titles, list}}.',
  'rules.agency-uninvited.messageTitle': 'The presentation of “{{title}}” does not invite {{agencies, list}}.',
  'rules.agency-uninvited.cure': 'Add the agency to the schedule of presentations.',

  'rules.follow-up-missing.title': 'KSB not followed up by a PKS',
  'rules.follow-up-missing.why':
    'A KSB is general; rights and duties bind only once every agency has followed it up with a PKS.',
  'rules.follow-up-missing.message':
    'KSB {{number}} of {{date, date}} has not been followed up by a PKS, though more than {{months, number}} months have passed.',
  'rules.follow-up-missing.messageAgencies':
    'KSB {{number}} of {{date, date}} has not been followed up by a PKS of {{agencies, list}}, though more than {{months, number}} months have passed.',
  'rules.follow-up-missing.cure': 'Ask the agency to draft the PKS, or to enter its number if it is signed.',
} as const satisfies Record<keyof typeof source, string>;
