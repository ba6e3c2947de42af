/** Texts of the rules on what a proposal holds: affair, authority, legal basis, costs, indicator, resources, study, terms. */
import type { proposalRules as source } from '../id/rules-proposal';

export const proposalRules = {
  'rules.affair-unknown.title': 'Unknown affair',
  'rules.affair-unknown.why':
    'What is cooperated on must be an affair within the powers of the region, so its affair has to be one of the list.',
  'rules.affair-unknown.message': 'The affair “{{text}}” is not in the list of government affairs.',
  'rules.affair-unknown.messageNear':
    'The affair “{{text}}” is not in the list of government affairs; the nearest is {{near, label}}.',
  'rules.affair-unknown.messageEmpty': 'The government affair of this proposal is not given.',
  'rules.affair-unknown.cure': 'Choose an affair from the list on the Settings sheet.',

  'rules.object-outside-authority.title': 'Object outside the powers of the region',
  'rules.object-outside-authority.why':
    'By the present settings the absolute affairs (foreign policy, defence, security, justice, national monetary and fiscal policy, religion) belong to the central government alone and are no object of regional cooperation.',
  'rules.object-outside-authority.message':
    '{{field, label}} touches {{affair, label}}, an absolute affair of the central government.',
  'rules.object-outside-authority.luar-negeri': 'foreign policy',
  'rules.object-outside-authority.pertahanan': 'defence',
  'rules.object-outside-authority.keamanan': 'security',
  'rules.object-outside-authority.yustisi': 'justice',
  'rules.object-outside-authority.moneter-fiskal': 'national monetary and fiscal policy',
  'rules.object-outside-authority.agama': 'religion',
  'rules.object-outside-authority.cure':
    'Word the object within an affair of the region, or hand it to the central body in charge.',

  'rules.out-of-scope-regime.title': 'Cooperation with a procedure of its own',
  'rules.out-of-scope-regime.why':
    'Use of regional property, public-private partnership and the cooperation of a BLUD have their own procedures and do not pass through the team.',
  'rules.out-of-scope-regime.message': '{{field, label}} says “{{text}}”, which is {{regime, label}} ({{citation}}).',
  'rules.out-of-scope-regime.BMD': 'use of regional property, handled by the asset manager of the region',
  'rules.out-of-scope-regime.KPBU': 'public-private partnership, handled by its own node',
  'rules.out-of-scope-regime.BLUD': 'cooperation of a BLUD, handled by its managers',
  'rules.out-of-scope-regime.cure':
    'Make sure of the procedure. If it is outside the team, pass the proposal on to those in charge.',

  'rules.signatory-authority.title': 'Authority of the signatory',
  'rules.signatory-authority.why':
    'The head of the region represents it and may empower an official of an agency, but only to sign a PKS.',
  'rules.signatory-authority.messageOnlyPks':
    '{{instrument, label}} is signed by {{signatory}}, while an empowered official may sign only a PKS.',
  'rules.signatory-authority.messagePower':
    '{{instrument, label}} is signed by {{signatory}}, but no power of attorney of the head of the region is cited.',
  'rules.signatory-authority.cure': 'Prepare this document for the signature of the head of the region.',
  'rules.signatory-authority.curePower': 'Cite number and date of the power of attorney.',

  'rules.weekday-mismatch.title': 'Weekday and date disagree',
  'rules.weekday-mismatch.why': 'A weekday that differs from its date leaves open which day is meant.',
  'rules.weekday-mismatch.messageOther': '“{{label}}” says “{{text}}”, but {{date, date}} was a {{weekday, label}}.',
  'rules.weekday-mismatch.message': '{{field, label}} says “{{text}}”, but {{date, date}} is a {{weekday, label}}.',
  'rules.weekday-mismatch.cure': 'Compare it with the calendar and correct the weekday or the date.',
  'rules.weekday-mismatch.day0': 'Sunday',
  'rules.weekday-mismatch.day1': 'Monday',
  'rules.weekday-mismatch.day2': 'Tuesday',
  'rules.weekday-mismatch.day3': 'Wednesday',
  'rules.weekday-mismatch.day4': 'Thursday',
  'rules.weekday-mismatch.day5': 'Friday',
  'rules.weekday-mismatch.day6': 'Saturday',

  'rules.legal-basis-incomplete.title': 'Citation of a regulation incomplete',
  'rules.legal-basis-incomplete.why':
    'By the present settings every regulation is cited with its kind, number and year, so that it is not taken for another.',
  'rules.legal-basis-incomplete.message': 'The legal basis cites {{citations, list}} without number or year.',
  'rules.legal-basis-incomplete.messageNone':
    'The legal basis says “{{text}}” and gives kind, number and year of no regulation.',
  'rules.legal-basis-incomplete.messageForeign':
    'The partner is abroad, but the legal basis cites Permendagri 22/2020 without Permendagri 25/2020.',
  'rules.legal-basis-incomplete.cureForeign':
    'Add Permendagri 25/2020, which governs cooperation with regional governments and institutions abroad.',
  'rules.legal-basis-incomplete.cure': 'Complete every citation with kind, number and year.',

  'rules.cost-source-missing.title': 'Source of funds not given',
  'rules.cost-source-missing.why': 'A cost whose source is unknown cannot be budgeted by anyone.',
  'rules.cost-source-missing.message': 'The cost of {{cost, number}} rupiah does not say who pays it.',
  'rules.cost-source-missing.messageLines':
    'Cost lines without a source of funds: {{count, number}}, among them {{lines, list}}.',
  'rules.cost-source-missing.messageNoColumn': 'Sheet {{sheet}} holds costs but no column for the source of funds.',
  'rules.cost-source-missing.cure': 'Name APBN, provincial APBD, APBD or the partner, with the amount of each.',
  'rules.cost-source-missing.cureNoColumn': 'Add a column for the source of funds to this sheet.',

  'rules.account-code-shape.title': 'Shape of an account code',
  'rules.account-code-shape.why':
    'By the present settings account codes follow the regional chart of accounts, so that a cost finds its place in the budget.',
  'rules.account-code-shape.message':
    'The code “{{code}}” does not have the shape of an account code such as 5.1.02.01.01.0024.',
  'rules.account-code-shape.messageActivity':
    'The code “{{code}}” looks like that of a programme, activity or sub-activity, not of an account.',
  'rules.account-code-shape.messageShape':
    'The code “{{code}}” of the sub-activity has not the shape of one, for example 2.16.03.2.01.0006.',
  'rules.account-code-shape.cureShape': 'Copy the code of the sub-activity from the DPA or SIPD.',
  'rules.account-code-shape.messageLine':
    'The code “{{code}}” of the line “{{description}}” does not have the shape of an account code such as 5.1.02.01.01.0024.',
  'rules.account-code-shape.messageActivityLine':
    'The code “{{code}}” of the line “{{description}}” looks like that of a programme, activity or sub-activity, not of an account.',
  'rules.account-code-shape.cure': 'Compare the code with the RKA or DPA and write one code a line.',

  'rules.budget-unplanned.title': 'Budget plan not clear',
  'rules.budget-unplanned.why':
    'A proposal on APBN or APBD money has to give year, sub-activity and state of budgeting, so that both budgets can be joined.',
  'rules.budget-unplanned.message': 'This proposal uses {{budgets, label}} but does not give {{fields, label}}.',
  'rules.budget-unplanned.messageOpen':
    'This proposal uses {{budgets, label}}, while its state of budgeting is “{{status, label}}”.',
  'rules.budget-unplanned.messageShares':
    'APBN money is used beside a regional budget, but the amount of {{fields, label}} is not given.',
  'rules.budget-unplanned.messageLine':
    'The line “{{description}}” does not say {{fields, label}}, although other lines do.',
  'rules.budget-unplanned.cureLine': 'Complete the column in that line.',
  'rules.budget-unplanned.messageNoColumn':
    'Sheet {{sheet}} has no column for {{fields, label}}, so the budget plans of its proposals cannot be checked.',
  'rules.budget-unplanned.year': 'the budget year',
  'rules.budget-unplanned.cure': 'Give budget year, sub-activity and state of budgeting as in the plans of the agency.',
  'rules.budget-unplanned.cureOpen':
    'Budget the activity in the APBD or its revision, or obtain the approval that is needed.',
  'rules.budget-unplanned.cureShares': 'Write the amount in rupiah for every source of funds.',
  'rules.budget-unplanned.cureNoColumn': 'Add these columns, or give the answers on the proposal forms.',

  'rules.indicator-missing.title': 'Performance indicator not given',
  'rules.indicator-missing.why': 'Every proposal has to show which performance indicator of the agency it improves.',
  'rules.indicator-missing.message': 'This proposal names no performance indicator that it improves.',
  'rules.indicator-missing.messageAgency':
    'There is no performance indicator of {{agencies, list}}, involved in this proposal.',
  'rules.indicator-missing.messageNoColumn':
    'Sheet {{sheet}} has no column for performance indicators, so the use of its proposals cannot be measured.',
  'rules.indicator-missing.cure':
    'Name one indicator of the Renstra, Renja or performance agreement, with unit, baseline, target and year.',
  'rules.indicator-missing.cureNoColumn': 'Add a column for the indicator, or give it on the proposal forms.',

  'rules.indicator-incomplete.title': 'Performance indicator not measurable',
  'rules.indicator-incomplete.why':
    'An indicator can be judged only with a unit, a baseline, a target that is a number, and a year.',
  'rules.indicator-incomplete.message': 'The indicator “{{indicator}}” lacks {{fields, label}}.',
  'rules.indicator-incomplete.messageNumber': 'The target of “{{indicator}}” says “{{text}}”, which is no number.',
  'rules.indicator-incomplete.messageSame': 'The target of “{{indicator}}” equals its baseline, {{target, number}}.',
  'rules.indicator-incomplete.messageAgainst':
    'The indicator “{{indicator}}” moves from {{baseline, number}} to {{target, number}}, away from an improvement.',
  'rules.indicator-incomplete.messageFall':
    'The indicator “{{indicator}}” is planned to fall from {{baseline, number}} to {{target, number}}; its name does not say that a fall is an improvement.',
  'rules.indicator-incomplete.messageOver': 'The target of “{{indicator}}”, {{target, number}} per cent, is over 100.',
  'rules.indicator-incomplete.messageNoColumn': 'Sheet {{sheet}} holds indicators but no column for {{fields, label}}.',
  'rules.indicator-incomplete.cure': 'Complete what is missing from the plans of the agency.',
  'rules.indicator-incomplete.cureNumber': 'Write the target as a number with its unit.',
  'rules.indicator-incomplete.cureTarget': 'Compare baseline and target with the plans and correct the wrong one.',
  'rules.indicator-incomplete.cureNoColumn': 'Add these columns to the sheet.',

  'rules.resource-missing.title': 'Staff and funds not committed',
  'rules.resource-missing.why':
    'Every agency involved has to commit staff and funds, so that the cooperation can be carried out.',
  'rules.resource-missing.message': 'The proposing agency does not say which {{fields, label}} it commits.',
  'rules.resource-missing.messageAgencies':
    '{{agencies, list}} do not say which {{fields, label}} they commit to this proposal.',
  'rules.resource-missing.messageNoColumn':
    'Sheet {{sheet}} has no columns for staff and funds, so the readiness of the agencies cannot be checked.',
  'rules.resource-missing.cure': 'Give number and posts of the staff assigned, and amount and source of the funds.',
  'rules.resource-missing.cureNoColumn': 'Add columns for staff and funds, or a table of resources by agency.',

  'rules.study-missing.title': 'Feasibility study missing',
  'rules.study-missing.why':
    'Cooperation with a third party is preceded by a feasibility study besides the terms of reference.',
  'rules.study-missing.message': 'This proposal with a third party cites no feasibility study.',
  'rules.study-missing.messageOther':
    'The study of this proposal is {{study, label}}, while cooperation with a third party needs a feasibility study.',
  'rules.study-missing.messageNoColumn':
    'Sheet {{sheet}} has no column for studies, so the feasibility study of its proposals cannot be checked.',
  'rules.study-missing.cure': 'Prepare a feasibility study and name it in the column for studies.',
  'rules.study-missing.cureNoColumn': 'Add a column for studies to this sheet.',

  'rules.impact-one-sided.title': 'Analysis of impact one-sided',
  'rules.impact-one-sided.why':
    'A whole analysis of impact holds what is gained, what is harmed and what is done about it.',
  'rules.impact-one-sided.message': 'The analysis of impact does not give {{sides, label}}.',
  'rules.impact-one-sided.positive': 'what is gained',
  'rules.impact-one-sided.negative': 'what is harmed or at risk',
  'rules.impact-one-sided.mitigation': 'what is done about the harm',
  'rules.impact-one-sided.cure':
    'Add one sentence for each: what gets better, what may suffer, and what is done about it.',

  'rules.identifier-shape.title': 'Shape of an identifier',
  'rules.identifier-shape.why': 'An incomplete number cannot be used to reach or to recognise the person.',
  'rules.identifier-shape.message': '{{kind, label}} “{{text}}” does not have its shape: {{shape, label}}.',
  'rules.identifier-shape.cure': 'Compare it with the card or document and write it as text.',
  'rules.identifier-shape.cureContact': 'Ask the proposing agency for the complete address or number.',
  'rules.identifier-shape.NIP': 'NIP',
  'rules.identifier-shape.NIPShape': '18 digits, the date of birth first',
  'rules.identifier-shape.NIK': 'NIK',
  'rules.identifier-shape.NIKShape': '16 digits with the date of birth',
  'rules.identifier-shape.NPWP': 'NPWP',
  'rules.identifier-shape.NPWPShape': '15 or 16 digits',
  'rules.identifier-shape.NIB': 'NIB',
  'rules.identifier-shape.NIBShape': '13 digits',
  'rules.identifier-shape.KPJ': 'KPJ number',
  'rules.identifier-shape.KPJShape': '11 digits',
  'rules.identifier-shape.phone': 'Telephone number',
  'rules.identifier-shape.phoneShape': '0 or 62 first, 9 to 14 digits in all',
  'rules.identifier-shape.email': 'E-mail address',
  'rules.identifier-shape.emailShape': 'a name, @ and a complete domain (such as @sukabumikota.go.id), without spaces',

  'rules.identifier-as-number.title': 'Digits of an identifier lost',
  'rules.identifier-as-number.why':
    'Excel keeps only the first 15 digits of a number and drops a leading 0, so long identifiers change unnoticed.',
  'rules.identifier-as-number.message': '“{{text}}” is held as a number, so its last digits are lost already.',
  'rules.identifier-as-number.messageZero':
    'The telephone number “{{text}}” does not begin with 0; that digit is usually lost when a number cell held it.',
  'rules.identifier-as-number.messageMixed':
    'The number “{{text}}” is held as a number, while {{count, number}} others in its column are held as text.',
  'rules.identifier-as-number.cureMixed':
    'Format the cell as Text and type the number again, so that a leading 0 and the way it is shown stay.',
  'rules.identifier-as-number.cureZero': 'Format the cell as Text and put the 0 before the number.',
  'rules.identifier-as-number.cure': 'Format the cell as Text and type the number again from the document.',

  'rules.partner-overlap.title': 'Overlap with a running agreement',
  'rules.partner-overlap.why':
    'A proposal equal to an agreement still in force should be its addendum or extension, not a new document.',
  'rules.partner-overlap.message':
    'The proposal “{{title}}” is like {{other}} “{{otherTitle}}”, still in force with the same partner.',
  'rules.partner-overlap.cure':
    'Compare both. If they are the same, propose an addendum or extension; if not, make object and place clearer.',

  'rules.term-drift.title': 'Terms not constant',
  'rules.term-drift.why':
    'By the present settings one thing has one name throughout a document, so that it is not read differently.',
  'rules.term-drift.message': '{{words, list}} are used for the same thing in {{fields, label}}.',
  'rules.term-drift.cure': 'Choose one term and use it throughout the proposal.',
} as const satisfies Record<keyof typeof source, string>;
