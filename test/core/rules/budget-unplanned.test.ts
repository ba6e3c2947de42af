import { budgetUnplanned } from '../../../src/core/rules/budget-unplanned';
import { makeSource } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const UNPLANNED = { subActivity: null, budgetStatus: null };

testRule(budgetUnplanned, {
  accepted: [
    { name: 'year, sub-activity and state', rows: [{}] },
    {
      name: 'money of the partner only',
      rows: [{ costApbd: null, costPartner: 750_000_000, fundingSource: ['mitra'], subActivity: '', budgetStatus: '' }],
    },
    { name: 'an agreement that runs', rows: [{ subActivity: '', budgetStatus: '', status: 'berjalan' }] },
    {
      name: 'APBN and APBD with both amounts',
      rows: [{ fundingSource: ['apbn', 'apbd'], cost: 1_000_000_000, costApbn: 250_000_000 }],
    },
    {
      name: "APBN and APBD where the money committed says which part is the region's",
      rows: [{ fundingSource: ['apbn', 'apbd'], costApbd: null, funds: 'Rp 150.000.000 tahun anggaran 2025' }],
    },
    {
      name: 'APBN and APBD where a row of resources says it',
      rows: [{ fundingSource: ['apbn', 'apbd'], costApbd: null, funds: null }],
      records: [
        makeRecord(
          'resources',
          {
            description: 'APBD tahun anggaran 2025',
            resourceKind: 'dana',
            available: 225_000_000,
          },
          { object: 'KS-005' },
        ),
      ],
    },
  ],
  rejected: [
    {
      name: 'no sub-activity',
      rows: [{ subActivity: '' }],
      found: [
        { message: 'message', at: 'subActivity', severity: 'warning', params: { fields: ['fields.subActivity'] } },
      ],
    },
    {
      name: 'neither year nor state',
      rows: [
        {
          budgetStatus: '',
          start: null,
          end: null,
          targetYear: null,
          financing: 'APBD Kota Sukabumi',
          funds: 'siap',
          stage: 'penawaran',
          subActivity: 'Pengangkutan sampah',
        },
      ],
      found: [
        {
          message: 'message',
          at: 'budgetStatus',
          params: { fields: ['fields.budgetStatus', 'rules.budget-unplanned.year'] },
        },
      ],
    },
    {
      name: 'APBN beside APBD without its amount',
      rows: [{ fundingSource: ['apbn', 'apbd'] }],
      found: [{ message: 'messageShares', at: 'costApbn', params: { fields: ['fields.costApbn'] } }],
    },
    {
      name: 'a list of plans without the columns, once',
      rows: [UNPLANNED, { ...UNPLANNED, title: 'Pelatihan pemandu wisata' }],
      sources: [makeSource(['title', 'costApbd', 'stage'])],
      found: [{ message: 'messageNoColumn', severity: 'info' }],
    },
  ],
});
