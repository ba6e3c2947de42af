import { followUpMissing } from '../../../src/core/rules/follow-up-missing';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(followUpMissing, {
  accepted: [
    {
      name: 'a KSB with its PKS',
      rows: [{ baseNumber: '415.4/3/KSB/2024', baseDate: '2024-01-10', detailNumber: '415.4/9/PKS/2024' }],
    },
    {
      name: 'a KSB of last month',
      rows: [{ baseNumber: '415.4/3/KSB/2024', baseDate: '2024-09-01', detailNumber: '' }],
    },
    {
      name: 'a Nota Kesepakatan',
      rows: [
        {
          baseNumber: '415.4/3/NK/2024',
          baseDate: '2024-01-10',
          detailNumber: '',
          partnerKind: 'kl',
          instrument: 'NK',
        },
      ],
    },
    {
      name: 'an agreement that has ended',
      rows: [{ baseNumber: '415.4/3/KSB/2019', baseDate: '2019-01-10', detailNumber: '', status: 'berakhir' }],
    },
    {
      name: 'a PKS of each agency in the list',
      rows: [{}],
      records: [
        makeRecord('agreements', {
          instrument: 'KSB',
          number: '415.4/3/KSB/2024',
          signedOn: '2024-01-10',
          agency: 'DLH; Dishub',
        }),
        makeRecord(
          'agreements',
          { instrument: 'PKS', number: '1/PKS', parentNumber: '415.4/3/KSB/2024', agency: 'Dinas Lingkungan Hidup' },
          { rowIndex: 5 },
        ),
        makeRecord(
          'agreements',
          { instrument: 'PKS', number: '2/PKS', parentNumber: '415.4/3/KSB/2024.', agency: 'Dinas Perhubungan' },
          { rowIndex: 6 },
        ),
      ],
    },
  ],
  rejected: [
    {
      name: 'a KSB of nine months ago',
      rows: [
        {
          baseNumber: '415.4/3/KSB/2024',
          baseDate: '2024-01-10',
          detailNumber: { value: null, raw: '-', notes: ['placeholder'] },
        },
      ],
      found: [{ message: 'message', at: 'detailNumber', severity: 'warning', params: { months: 6 } }],
    },
    {
      name: 'a shorter time by the settings',
      rows: [{ baseNumber: '415.4/3/KSB/2024', baseDate: '2024-07-10', detailNumber: '' }],
      settings: { 'follow-up-missing': { options: { months: 2 } } },
      found: [{ message: 'message', params: { months: 2 } }],
    },
    {
      name: 'an agency without its PKS',
      rows: [{}],
      records: [
        makeRecord('agreements', {
          instrument: 'KSB',
          number: '415.4/3/KSB/2024',
          signedOn: '2024-01-10',
          agency: 'DLH; Dishub',
        }),
        makeRecord(
          'agreements',
          { instrument: 'PKS', number: '1/PKS', parentNumber: '415.4/3/KSB/2024', agency: 'Dinas Lingkungan Hidup' },
          { rowIndex: 5 },
        ),
      ],
      found: [{ message: 'messageAgencies', field: null, params: { agencies: ['Dishub'] } }],
    },
  ],
});
