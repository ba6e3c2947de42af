import { agencyUninvited } from '../../../src/core/rules/agency-uninvited';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(agencyUninvited, {
  accepted: [
    { name: 'no schedule in the workbook', rows: [{}] },
    {
      name: 'an agency under another spelling',
      rows: [{}, { title: 'Pemilahan sampah', partner: 'Bank Sampah' }],
      records: [makeRecord('schedule', { date: '2024-10-10', agency: 'DLH' })],
    },
    {
      name: 'a running agreement',
      rows: [{ agency: 'Dinas Sosial', status: 'berjalan' }],
      records: [makeRecord('schedule', { date: '2024-10-10', agency: 'DLH' })],
    },
  ],
  rejected: [
    {
      name: 'an agency nowhere on it, once for all its proposals',
      rows: [{ agency: 'Dinas Sosial' }, { title: 'Rumah singgah', partner: 'BAZNAS', agency: 'Dinsos' }],
      records: [makeRecord('schedule', { date: '2024-10-10', agency: 'DLH' })],
      found: [{ message: 'message', at: 'agency', severity: 'warning', params: { count: 2 } }],
    },
    {
      name: 'an agency left out of one title',
      rows: [{ agencies: ['Dishub'] }, { agency: 'Dishub', title: 'Bus sekolah', partner: 'Perum DAMRI' }],
      records: [
        makeRecord('schedule', { date: '2024-10-10', agency: 'DLH' }, { object: 'KS-005' }),
        makeRecord('schedule', { date: '2024-10-11', agency: 'Dishub' }, { object: 'KS-006', rowIndex: 5 }),
      ],
      found: [{ message: 'messageTitle', params: { agencies: ['Dishub'] } }],
    },
  ],
});
