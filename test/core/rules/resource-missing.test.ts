import { resourceMissing } from '../../../src/core/rules/resource-missing';
import { makeSource } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(resourceMissing, {
  accepted: [
    { name: 'staff and funds in the fields', rows: [{}] },
    { name: 'money that is budgeted', rows: [{ funds: '' }] },
    { name: 'no cost, no money', rows: [{ funds: '', budgetStatus: 'tanpa-biaya' }] },
    {
      name: 'rows of resources',
      rows: [{ staff: '', funds: '', budgetStatus: 'belum-dianggarkan' }],
      records: [
        makeRecord('resources', { agency: 'DLH', resourceKind: 'sdm', need: 4, available: 4 }, { object: 'KS-005' }),
        makeRecord(
          'resources',
          { agency: 'DLH', resourceKind: 'dana', need: 1, available: 1 },
          { object: 'KS-005', rowIndex: 5 },
        ),
      ],
    },
    { name: 'a running agreement', rows: [{ staff: '', funds: '', status: 'berjalan' }] },
  ],
  rejected: [
    {
      name: 'staff without money in a table beside a register that has no room for either',
      rows: [{ staff: null, funds: null, budgetStatus: 'belum-dianggarkan' }],
      sources: [makeSource(['title', 'agency'])],
      records: [
        makeRecord('resources', { agency: 'DLH', resourceKind: 'sdm', need: 4, available: 4 }, { object: 'KS-005' }),
      ],
      found: [{ message: 'message', params: { fields: ['fields.funds'] } }],
    },
    {
      name: 'no staff',
      rows: [{ staff: '' }],
      found: [{ message: 'message', at: 'staff', severity: 'error', params: { fields: ['fields.staff'] } }],
    },
    {
      name: 'neither',
      rows: [{ staff: '', funds: '-', budgetStatus: 'belum-dianggarkan' }],
      found: [{ message: 'message', params: { fields: ['fields.staff', 'fields.funds'] } }],
    },
    {
      name: 'an agency involved that commits only staff',
      rows: [{ agencies: ['Dishub'], budgetStatus: 'belum-dianggarkan' }],
      records: [
        makeRecord(
          'resources',
          { agency: 'Dinas Perhubungan', resourceKind: 'sdm', need: 4, available: 4 },
          { object: 'KS-005' },
        ),
      ],
      found: [
        { message: 'messageAgencies', at: 'agencies', params: { agencies: ['Dishub'], fields: ['fields.funds'] } },
      ],
    },
    {
      name: 'a list of plans without the columns, once',
      rows: [
        { staff: null, funds: null },
        { staff: null, funds: null, title: 'Pelatihan pemandu wisata' },
      ],
      sources: [makeSource(['title', 'stage'])],
      found: [{ message: 'messageNoColumn', severity: 'info' }],
    },
  ],
});
