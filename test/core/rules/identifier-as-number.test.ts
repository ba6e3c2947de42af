import { identifierAsNumber } from '../../../src/core/rules/identifier-as-number';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(identifierAsNumber, {
  accepted: [
    { name: 'a number kept as text', rows: [{ contact: '081234567890' }] },
    { name: 'a short number', rows: [{ numberFirst: '415.4/7/KSB/2024', stage: 'penawaran' }] },
  ],
  rejected: [
    {
      name: 'digits lost in a field',
      rows: [
        {
          contact: {
            value: '198503122010011000',
            raw: '198503122010011000',
            certainty: 'doubtful',
            notes: ['digitsLost'],
          },
        },
      ],
      found: [{ message: 'message', at: 'contact', severity: 'error' }],
    },
    {
      name: 'a NIK in scientific form in a column of its own',
      rows: [{}],
      records: [makeRecord('agreements', { number: '1/PKS' }, { extras: { NIK: '3,27201E+15' } })],
      found: [{ message: 'message', field: null }],
    },
    {
      name: 'a telephone number without its zero',
      rows: [{}],
      records: [makeRecord('agreements', { number: '1/PKS' }, { extras: { 'No. HP': 81234567890 } })],
      found: [{ message: 'messageZero', cure: 'cureZero', severity: 'warning' }],
    },
  ],
});
