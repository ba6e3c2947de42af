import { weekdayMismatch } from '../../../src/core/rules/weekday-mismatch';
import { testRule } from './test-rule';

testRule(weekdayMismatch, {
  accepted: [
    { name: 'a Tuesday that was one', rows: [{ followUp: 'Rapat TKKSD Selasa, 1 Oktober 2024' }] },
    { name: 'a date without its day', rows: [{ signedOn: { value: '2024-10-01', raw: '1 Oktober 2024' } }] },
    { name: 'a weekday without a date', rows: [{ scope: 'Pengangkutan setiap hari Senin dan Kamis tahun 2025' }] },
  ],
  rejected: [
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
