import { monitoringValues } from '../../../src/core/rules/monitoring-values';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const listed = makeRecord('agreements', { instrument: 'PKS', number: '415.4/9/PKS/2024', signedOn: '2024-01-10' });
const good = { target: 10, realisation: 10, budget: 500, budgetRealised: 500 };

testRule(monitoringValues, {
  accepted: [
    {
      name: 'what was done told in a sentence',
      rows: [{}],
      records: [
        makeRecord('monitoring', {
          realisation: {
            value: null,
            raw: 'Latihan gabungan 2 kali, diikuti 60 petugas',
            cell: null,
            certainty: 'unreadable',
            confidence: 1,
            alternatives: [],
            notes: [],
          },
        }),
      ],
    },
    {
      name: 'figures that fit',
      rows: [{}],
      records: [listed, makeRecord('monitoring', { agreementNumber: '415.4 / 9/PKS/2024', ...good })],
    },
    {
      name: 'placeholders and blanks',
      rows: [{}],
      records: [
        makeRecord('monitoring', {
          target: {
            value: null,
            raw: '-',
            cell: null,
            certainty: 'missing',
            confidence: 1,
            alternatives: [],
            notes: [],
          },
          realisation: '',
        }),
      ],
    },
    {
      name: 'stopping what does badly, going on with what does well',
      rows: [{}],
      records: [
        makeRecord('monitoring', { compliance: 'tidak', recommendation: 'dihentikan' }),
        makeRecord('monitoring', { compliance: 'penuh', recommendation: 'dilanjutkan' }, { rowIndex: 6 }),
        makeRecord('monitoring', { compliance: 'sebagian', recommendation: 'dilanjutkan' }, { rowIndex: 7 }),
      ],
    },
  ],
  rejected: [
    {
      name: 'an agreement that is nowhere listed',
      rows: [{}],
      records: [listed, makeRecord('monitoring', { agreementNumber: '1/PKS/2020' }, { rowIndex: 6 })],
      found: [{ message: 'messageUnknown', params: { number: '1/PKS/2020' } }],
    },
    {
      name: 'less than nothing',
      rows: [{}],
      records: [makeRecord('monitoring', { ...good, realisation: -3 })],
      found: [{ message: 'messageNegative', params: { value: -3 } }],
    },
    {
      name: 'more than the whole',
      rows: [{}],
      records: [makeRecord('monitoring', { ...good, realisation: 12.5, budgetRealised: 600 })],
      found: [
        { message: 'messageOver', severity: 'warning', params: { percent: 125 } },
        { message: 'messageOver', severity: 'error', params: { percent: 120 } },
      ],
    },
    {
      name: 'advice against the score',
      rows: [{}],
      records: [
        makeRecord('monitoring', { compliance: 'penuh', recommendation: 'dihentikan' }),
        makeRecord('monitoring', { compliance: 'tidak', recommendation: 'diperluas' }, { rowIndex: 6 }),
      ],
      found: [
        { message: 'messageContradiction', params: { score: 100 } },
        { message: 'messageContradiction', params: { score: 0 } },
      ],
    },
    {
      name: 'advice of TKKSD and of the applicant against the score, at the cell of each',
      rows: [{}],
      records: [
        makeRecord('monitoring', {
          compliance: 'tidak',
          recommendation: 'diperbaiki',
          siteRecommendation: 'dilanjutkan',
          continuation: 'diperluas',
        }),
      ],
      found: [
        {
          message: 'messageContradiction',
          params: { recommendation: 'papers.monitoring.advice.dilanjutkan', score: 0 },
        },
        { message: 'messageContradiction', params: { recommendation: 'papers.monitoring.advice.diperluas', score: 0 } },
      ],
    },
  ],
});
