/** Papers: detailed agreements and stages. */
import type { agreementPapers as source } from '../id/papers-agreements';

export const agreementPapers = {
  'papers.chain.name': 'Detailed Agreements',
  'papers.chain.title': 'JOINT AGREEMENTS, DETAILED AGREEMENTS AND THEIR EXTENSION',
  'papers.chain.note':
    'Written {{today, date}}. State, days left and extension are formulas over the reference day; type another day to look at it.',
  'papers.chain.text':
    'There {documents:is|are} {{documents, number}} {documents:document|documents}. {{waiting, number}} {waiting:agency|agencies} involved {waiting:has|have} no detailed agreement yet, and the extension of {{late, number}} {late:document|documents} is late or was not begun.',
  'papers.chain.left':
    '{{count, number}} {count:thing|things} about documents cannot be told for sure (parent not found, parents in a circle, repeated number). The documents are listed without a parent; see the sheet Findings.',
  'papers.chain.list': 'Documents below their parent',
  'papers.chain.subject': 'Title (Partner)',
  'papers.chain.with': '{{title}} ({{partner}})',
  'papers.chain.document': 'Document',
  'papers.chain.no.PKS': 'no PKS yet',
  'papers.chain.no.RK': 'no RK yet',
  'papers.chain.waiting': '{{instrument}}; the day of the joint agreement is not known',
  'papers.chain.waitingSince': '{{instrument}}, since {{since, date}}; by {{until, date}} at the latest',
  'papers.chain.waitingLate': '{{instrument}}, since {{since, date}}; late, it was due by {{until, date}}',
  'papers.chain.from': 'Extension Begins',
  'papers.chain.extension': 'State of Extension',
  'papers.chain.extension.extended': 'Extended',
  'papers.chain.extension.extendedBy': 'Extended by {{number}}',
  'papers.chain.extension.started': 'Its successor is being drafted',
  'papers.chain.extension.startedBy': 'Followed by {{number}}',
  'papers.chain.extension.notYet': 'Not yet due',
  'papers.chain.extension.dueToday': 'Begins today',
  'papers.chain.extension.late': 'Late by',
  'papers.chain.extension.days': 'days',
  'papers.chain.extension.over': 'Ended without extension',
  'papers.chain.reason': 'reason for ending: {{reason}}',
  'papers.chain.lacks.number': 'number',
  'papers.chain.lacks.signedOn': 'day of signing',
  'papers.chain.lacks.end': 'end date',
  'papers.chain.lacks.detail': 'detailed agreement (PKS or RK)',
  'papers.chain.lacks.parent': 'parent document (KSB or NK)',
  'papers.chain.lacks.parentUnknown': 'parent document {{parent}} not found',
  'papers.chain.lacks.circular': 'parents in a circle: {{parent}}',
  'papers.chain.lacks.council': 'approval of the DPRD',
  'papers.chain.lacks.ministry': 'approval of the Ministry of Home Affairs',
  'papers.chain.rules':
    'By the settings: every agency involved details a KSB with a PKS, or an NK with an RK, within 6 months of signing; an extension passes all stages again and begins {{days, number}} {days:day|days} before the end at the latest.',

  'papers.stages.name': 'Stages',
  'papers.stages.title': 'TEN STAGES OF REGIONAL COOPERATION',
  'papers.stages.note': 'Data as of {{today, date}}.',
  'papers.stages.text':
    '{{count, number}} {count:object|objects}. For {{lacking, number}} of them the approval of the DPRD is needed but not recorded, though later stages were passed.',
  'papers.stages.next': 'Next Stage',
  'papers.stages.all': 'All stages passed',
  'papers.stages.day': '{{day, date}}',
  'papers.stages.partly': '{{share}} agencies ({{day}})',
  'papers.stages.lacking': 'not recorded',
  'papers.stages.rules':
    'Days come from documents, approvals and monitoring; a day after today is planned. ✓ is passed without a day in the register, – is not needed, blank is open. For synergy, read NK for KSB and RK for PKS.',
} as const satisfies Record<keyof typeof source, string>;
