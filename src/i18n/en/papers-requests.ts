/** Texts of the requests to agencies. */
import type { requestPapers as source } from '../id/papers-requests';

export const requestPapers = {
  'papers.requests.name': 'Requests to Agencies',
  'papers.requests.title': 'REQUESTS ABOUT PROPOSALS OF COOPERATION',
  'papers.requests.subjectText': 'Request to complete cooperation proposals',
  'papers.requests.text':
    'To prepare the meeting of the team, we kindly ask you to complete {{count, number}} {count:proposal|proposals} as follows and to bring this to the meeting.',
  'papers.requests.request': 'Request',
  'papers.requests.when': 'Please send it by … to the secretariat of the team. Thank you for your attention.',
  'papers.requests.signer': 'Secretary of the team,',
  'papers.requests.none': 'Nothing has to be asked for; all proposals are complete.',
  'papers.requests.unasked':
    'Proposals that name no agency, so that nobody is asked for what they lack: {{count, number}}, namely {{ids, list}}.',
  'papers.requests.thisPart': 'this part',
  'papers.requests.ask.kak-incomplete': 'Please complete {{fields, label}} so that it can be read without an annex.',
  'papers.requests.ask.placeholder-value':
    'Please replace what stands in for an answer in {{fields, label}} by the answer itself.',
  'papers.requests.ask.value-unreadable':
    'Please write {{fields, label}} again: a date as a date, a number without words, a code from the list.',
  'papers.requests.ask.legal-basis-missing': 'Please state the legal basis with kind, number and year.',
  'papers.requests.ask.legal-basis-incomplete': 'Please complete the citations with kind, number and year.',
  'papers.requests.ask.legal-basis-repealed':
    'Please ask the legal division which regulation is in force, and bring the legal basis up to date.',
  'papers.requests.ask.cost-arithmetic': 'Please check volume, unit price and amount in the cost table.',
  'papers.requests.ask.cost-total-mismatch': 'Please make the total cost agree with its parts.',
  'papers.requests.ask.cost-source-missing': 'Please name the sources of funds and the amount of each.',
  'papers.requests.ask.account-code-shape': 'Please check the account code against the budget document.',
  'papers.requests.ask.budget-unplanned':
    'Please bring the budget year, sub-activity and budget status from the planning document.',
  'papers.requests.ask.indicator-missing':
    'Please state the performance indicator from the strategic plan, work plan or performance agreement.',
  'papers.requests.ask.indicator-incomplete':
    'Please complete unit, baseline, target and target year of the indicator.',
  'papers.requests.ask.indicator-unknown': 'Please use the name of the indicator in the list of the agency.',
  'papers.requests.ask.resource-missing':
    'Please state the staff by number and post, and the money made ready with its source.',
  'papers.requests.ask.resource-gap': 'Please explain how and when the gap in resources is closed.',
  'papers.requests.ask.study-missing': 'Please bring the feasibility study.',
  'papers.requests.ask.study-incomplete':
    'Please complete each aspect of the feasibility study with its score and evidence.',
  'papers.requests.ask.study-figures':
    'Please put back the formulas of the results of the feasibility study and fill its flows with numbers.',
  'papers.requests.ask.study-conclusion':
    'Please bring the conclusion of the feasibility study in line with scores, evidence and NPV, or say why it departs.',
  'papers.requests.ask.impact-one-sided':
    'Please complete the impact analysis: good effects, bad effects, and what is done about them.',
  'papers.requests.ask.competency-unmatched':
    'Please name the study programme of the partner that meets the competency needed.',
  'papers.requests.ask.programme-surplus':
    'Please name the competency the proposed study programme meets, or take it out.',
  'papers.requests.ask.intern-insurance':
    'Please bring the insurance of the interns (number, programmes, first day, who registers).',
  'papers.requests.ask.council-approval-missing': 'Please bring the approval of the council, or the request for it.',
  'papers.requests.ask.ministry-approval-missing':
    'Please bring the approval of the Minister of Home Affairs, or the request for it.',
  'papers.requests.ask.signatory-authority': 'Please make sure who may sign, or bring the power of attorney.',
  'papers.requests.ask.instrument-mismatch': 'Please check the legal status of the partner and the kind of document.',
  'papers.requests.ask.duration-over-limit': 'Please reconsider the duration, or cite the rule that allows it.',
  'papers.requests.ask.date-order': 'Please check the order of the dates in the document.',
  'papers.requests.ask.date-duration-mismatch': 'Please make the duration agree with start and end.',
  'papers.requests.ask.date-ambiguous': 'Please write the name of the month in a date that can be read two ways.',
  'papers.requests.ask.weekday-mismatch': 'Please make day of the week and date agree.',
  'papers.requests.ask.number-words-mismatch': 'Please make figures and words agree in {{fields, label}}.',
  'papers.requests.ask.vague-wording': 'Please make {{fields, label}} definite: amounts, units, dates and who does it.',
  'papers.requests.ask.term-drift': 'Please use one term throughout the proposal.',
  'papers.requests.ask.duplicate-object': 'Please tell whether this proposal is the same as another of the same title.',
  'papers.requests.ask.partner-overlap':
    'Please explain how this proposal differs from the agreement that runs with the same partner.',
  'papers.requests.ask.affair-unknown': 'Please name the affair from the list.',
  'papers.requests.ask.object-outside-authority': 'Please explain the authority of the region over the object.',
  'papers.requests.ask.out-of-scope-regime': 'Please make sure of the right procedure with those in charge of it.',
  'papers.requests.ask.follow-up-missing':
    'Please tell how far the detailed agreement under the joint agreement has come.',
  'papers.requests.ask.identifier-shape': 'Please check identity numbers against the documents.',
  'papers.requests.ask.identifier-as-number': 'Please write identity numbers again, as text, from the documents.',
  'papers.requests.ask.agreement-chain': 'Please give the number of the document above this agreement.',
  'papers.requests.ask.row-unattached': 'Please give the right number of the document above this agreement.',
  'papers.requests.ask.monitoring-values': 'Please check the figures and answers in the monitoring report.',
} as const satisfies Record<keyof typeof source, string>;
