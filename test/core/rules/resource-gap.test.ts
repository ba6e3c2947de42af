import { resourceGap } from '../../../src/core/rules/resource-gap';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(resourceGap, {
  accepted: [
    {
      name: 'enough',
      rows: [{}],
      records: [
        makeRecord('resources', {
          agency: 'DLH',
          resourceKind: 'sdm',
          description: 'Sopir',
          need: 4,
          available: 5,
          gap: 1,
        }),
      ],
    },
    {
      name: 'a gap with a plan',
      rows: [{}],
      records: [
        makeRecord('resources', {
          agency: 'DLH',
          description: 'Sopir',
          need: 4,
          available: 2,
          gap: 2,
          notes: 'Perekrutan 2 sopir pada Februari 2025',
        }),
      ],
    },
    { name: 'readiness in words', rows: [{ staff: '4 dokter pembimbing' }] },
  ],
  rejected: [
    {
      name: 'a gap that is said to be met',
      rows: [{}],
      records: [
        makeRecord('resources', { agency: 'DLH', description: 'Sopir', need: 4, available: 2, notes: 'Terpenuhi' }),
      ],
      found: [{ message: 'message', severity: 'warning', params: { need: 4, available: 2 } }],
    },
    {
      name: 'a gap without a plan',
      rows: [{}],
      records: [makeRecord('resources', { agency: 'DLH', description: 'Sopir', need: 4, available: 2, unit: 'orang' })],
      found: [{ message: 'message', field: null, severity: 'warning', params: { need: 4, available: 2 } }],
    },
    {
      name: 'a gap whose plan is missing',
      rows: [{}],
      records: [
        makeRecord('resources', {
          agency: 'DLH',
          description: 'Sopir',
          need: 4,
          available: 2,
          notes: 'belum ada anggaran',
        }),
      ],
      found: [{ message: 'message' }],
    },
    {
      name: 'money, whose unit is written out behind the amount',
      rows: [{}],
      records: [makeRecord('resources', { agency: 'DLH', description: 'BBM', need: 9, available: 2, unit: 'Rp' })],
      found: [{ message: 'message', params: { unit: 'rupiah' } }],
    },
    {
      name: 'a difference computed wrongly',
      rows: [{}],
      records: [makeRecord('resources', { agency: 'DLH', description: 'Sopir', need: 4, available: 4, gap: 3 })],
      found: [{ message: 'messageSum', params: { gap: 3, difference: 0 } }],
    },
    {
      name: 'a shortage told in words',
      rows: [{ funds: 'Belum tersedia pada DPA 2025' }],
      found: [{ message: 'messageText', at: 'funds' }],
    },
  ],
});
