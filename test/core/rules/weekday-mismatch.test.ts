import { weekdayMismatch } from '../../../src/core/rules/weekday-mismatch';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(weekdayMismatch, {
  accepted: [
    {
      name: 'a hearing on its day',
      rows: [{}],
      records: [
        makeRecord('schedule', {
          date: {
            value: '2026-10-15',
            raw: 'Kamis, 15 Oktober 2026',
            cell: null,
            certainty: 'sure',
            confidence: 1,
            alternatives: [],
            notes: [],
          },
        }),
      ],
    },
    { name: 'a Tuesday that was one', rows: [{ followUp: 'Rapat TKKSD Selasa, 1 Oktober 2024' }] },
    { name: 'a date without its day', rows: [{ signedOn: { value: '2024-10-01', raw: '1 Oktober 2024' } }] },
    { name: 'a weekday without a date', rows: [{ scope: 'Pengangkutan setiap hari Senin dan Kamis tahun 2025' }] },
  ],
  rejected: [
    {
      name: 'in the schedule of hearings',
      rows: [{}],
      records: [
        makeRecord('schedule', {
          date: {
            value: '2026-10-15',
            raw: 'Senin, 15 Oktober 2026',
            cell: null,
            certainty: 'sure',
            confidence: 1,
            alternatives: [],
            notes: [],
          },
        }),
      ],
      found: [
        {
          message: 'messageOther',
          field: null,
          params: { date: '2026-10-15', weekday: 'rules.weekday-mismatch.day4' },
        },
      ],
    },
    {
      name: 'a Monday that was a Tuesday',
      rows: [{ signedOn: { value: '2024-10-01', raw: 'Senin, 1 Oktober 2024', notes: ['weekdayMismatch'] } }],
      found: [
        {
          message: 'message',
          at: 'signedOn',
          severity: 'info',
          params: { date: '2024-10-01', weekday: 'rules.weekday-mismatch.day2' },
        },
      ],
    },
    {
      name: 'in running text',
      rows: [{ followUp: "Paparan dinas pada hari Jum'at tanggal 3 Oktober 2024 di Balai Kota" }],
      found: [{ message: 'message', at: 'followUp' }],
    },
  ],
});
