import { dateDurationMismatch } from '../../../src/core/rules/date-duration-mismatch';
import { testRule } from './test-rule';

const JOINT = { sheet: 'KAK', rowIndex: 25, columnIndex: 0 };
const dates = { start: '2024-01-01', end: '2026-12-31' };

testRule(dateDurationMismatch, {
  accepted: [
    {
      name: 'a period worked out from the cell of the end',
      rows: [
        {
          ...dates,
          duration: { value: 60, raw: 's.d. 31 Desember 2026', cell: JOINT },
          end: { value: '2026-12-31', raw: 's.d. 31 Desember 2026', cell: JOINT },
        },
      ],
    },
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
      name: 'a period and its days in one cell',
      rows: [
        {
          duration: { value: 36, raw: '3 (tiga) tahun, 1 Februari 2027 s.d. 31 Januari 2029', cell: JOINT },
          start: { value: '2027-02-01', raw: '3 (tiga) tahun, 1 Februari 2027 s.d. 31 Januari 2029', cell: JOINT },
          end: { value: '2029-01-31', raw: '3 (tiga) tahun, 1 Februari 2027 s.d. 31 Januari 2029', cell: JOINT },
        },
      ],
      found: [{ message: 'message', params: { months: 36, spanned: 24 } }],
    },
    {
      name: 'five years between dates three years apart',
      rows: [{ ...dates, duration: { value: 60, raw: '5 (lima) tahun' } }],
      found: [{ message: 'message', at: 'duration', severity: 'error', params: { months: 60, spanned: 36 } }],
    },
  ],
});
