import { dateDurationMismatch } from '../../../src/core/rules/date-duration-mismatch';
import { testRule } from './test-rule';

const dates = { start: '2024-01-01', end: '2026-12-31' };

testRule(dateDurationMismatch, {
  accepted: [
    { name: 'three years that are three years', rows: [{ ...dates, duration: { value: 36, raw: '3 tahun' } }] },
    { name: 'a month more or less', rows: [{ ...dates, duration: { value: 35, raw: '35 bulan' } }] },
    { name: 'a period without dates', rows: [{ start: null, end: null, duration: { value: 60, raw: '5 tahun' } }] },
    {
      name: 'an end of which only the year is known',
      rows: [
        {
          ...dates,
          end: { value: '2029-12-31', raw: '2029', certainty: 'doubtful', notes: ['yearPrecision'] },
          duration: { value: 36, raw: '3 tahun' },
        },
      ],
    },
  ],
  rejected: [
    {
      name: 'five years between dates three years apart',
      rows: [{ ...dates, duration: { value: 60, raw: '5 (lima) tahun' } }],
      found: [{ message: 'message', at: 'duration', severity: 'error', params: { months: 60, spanned: 36 } }],
    },
  ],
});
