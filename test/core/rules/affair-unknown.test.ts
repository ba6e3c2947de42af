import { affairUnknown } from '../../../src/core/rules/affair-unknown';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const SAME = { sheet: 'Pemetaan', rowIndex: 4, columnIndex: 1 };

testRule(affairUnknown, {
  accepted: [
    { name: 'an affair of the list', rows: [{}] },
    {
      name: 'an affair under another name',
      rows: [{ affair: { value: '2.11', raw: 'persampahan', notes: ['partOfText'] } }],
    },
    {
      name: 'an absolute affair, which another rule judges',
      rows: [{ affair: { value: null, raw: 'Politik Luar Negeri', certainty: 'unreadable' } }],
    },
    { name: 'a running agreement without an affair', rows: [{ affair: '', status: 'berjalan' }] },
    { name: 'a potential of a listed affair', rows: [{}], records: [makeRecord('potential', { affair: '1.02' })] },
  ],
  rejected: [
    {
      name: 'a potential of no affair',
      rows: [{}],
      records: [
        makeRecord('potential', {
          affair: {
            value: null,
            raw: 'Parkir Raya',
            cell: SAME,
            certainty: 'unreadable',
            confidence: 0,
            alternatives: [],
            notes: [],
          },
        }),
      ],
      found: [{ message: 'message', severity: 'warning', params: { text: 'Parkir Raya' } }],
    },
    {
      name: 'a word that is no affair',
      rows: [{ affair: { value: null, raw: 'Peningkatan Kapasitas', certainty: 'unreadable' } }],
      found: [{ message: 'message', at: 'affair', severity: 'error' }],
    },
    {
      name: 'a misspelt affair, with the nearest',
      rows: [{ affair: { value: null, raw: 'Kebudayan dan Seni', certainty: 'unreadable' } }],
      found: [{ message: 'messageNear', at: 'affair', params: { near: 'codes.affair.2.22' } }],
    },
    {
      name: 'a proposal without one',
      rows: [{ affair: '' }],
      found: [{ message: 'messageEmpty', at: 'affair', severity: 'warning' }],
    },
  ],
});
