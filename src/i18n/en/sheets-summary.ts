/** Summary: the second page and what is to be decided. */
import type { summarySheet as source } from '../id/sheets-summary';

export const summarySheet = {
  'sheets.summary.count': 'Proposals',
  'sheets.summary.decide': 'To be decided today',
  'sheets.summary.undecided': 'proposals have no decision in the Minutes yet',
  'sheets.summary.broughtAs': 'of them are brought with the proposed decision {{decision}}',
  'sheets.summary.council': 'proposals need an approval of the DPRD that is not recorded',
  'sheets.summary.annex': 'ANNEX: AFFAIRS, READINESS AND COMPLETENESS',
  'sheets.summary.byAffair': 'By affair',
  'sheets.summary.byYear': 'Cost by year of start',
  'sheets.summary.noYear': 'No year named',
  'sheets.summary.readiness': 'Readiness of agencies, lowest first',
  'sheets.summary.moreAgencies': '{{count, number}} more agencies are readier',
  'sheets.summary.met': 'Met',
  'sheets.summary.lacking': 'Not or Partly Met',
  'sheets.summary.chart.affairs': 'Objects by affair',
  'sheets.summary.chart.readiness': 'Readiness by agency',
  'sheets.summary.chart.requirements': 'Proposals by requirements met',
} as const satisfies Record<keyof typeof source, string>;
