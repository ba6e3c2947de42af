import { indicatorMissing } from '../../../src/core/rules/indicator-missing';
import { makeSource } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(indicatorMissing, {
  accepted: [
    { name: 'a named indicator', rows: [{}] },
    {
      name: 'a row of indicators of the proposal',
      rows: [{ indicator: '' }],
      records: [
        makeRecord('indicators', { agency: 'DLH', indicator: 'Persentase sampah terangkut' }, { object: 'KS-005' }),
      ],
    },
    {
      name: 'a row that lacks its name only, told by another rule',
      rows: [{ indicator: '' }],
      records: [makeRecord('indicators', { agency: 'DLH', target: '80' }, { object: 'KS-005' })],
    },
    { name: 'a running agreement', rows: [{ indicator: '', status: 'berjalan' }] },
    {
      name: 'an indicator of each agency under other spellings',
      rows: [{ agencies: ['Dinas Perhubungan'] }],
      records: [makeRecord('indicators', { agency: 'Dishub', indicator: 'Waktu tempuh' }, { object: 'KS-005' })],
    },
  ],
  rejected: [
    {
      name: 'a row with nothing but its agency, where the indicator should stand',
      rows: [{ indicator: '' }],
      records: [makeRecord('indicators', { agency: 'DLH' }, { object: 'KS-005' })],
      found: [{ message: 'message', severity: 'error' }],
    },
    { name: 'none', rows: [{ indicator: '' }], found: [{ message: 'message', at: 'indicator', severity: 'error' }] },
    {
      name: 'a placeholder',
      rows: [{ indicator: { value: null, raw: 'menyusul', notes: ['placeholder'] } }],
      found: [{ message: 'message', at: 'indicator' }],
    },
    {
      name: 'an agency involved without one',
      rows: [{ agencies: ['Dinas Perhubungan', 'Bappeda'] }],
      records: [makeRecord('indicators', { agency: 'Dishub', indicator: 'Waktu tempuh' }, { object: 'KS-005' })],
      found: [{ message: 'messageAgency', params: { agencies: ['Bappeda'] } }],
    },
    {
      name: 'a list of plans without the column, once',
      rows: [{ indicator: null }, { indicator: null, title: 'Pelatihan pemandu wisata' }],
      sources: [makeSource(['title', 'stage'])],
      found: [{ message: 'messageNoColumn', severity: 'info' }],
    },
  ],
});
