import { dateAmbiguous } from '../../../src/core/rules/date-ambiguous';
import { testRule } from './test-rule';

testRule(dateAmbiguous, {
  accepted: [
    { name: 'a date in words', rows: [{ start: { value: '2024-10-01', raw: '1 Oktober 2024' } }] },
    { name: 'a date of one reading', rows: [{ start: { value: '2024-10-13', raw: '13/10/2024' } }] },
  ],
  rejected: [
    {
      name: '03/04/2022',
      rows: [
        { start: { value: '2022-04-03', raw: '03/04/2022', alternatives: ['2022-03-04'], notes: ['dayMonthOrder'] } },
      ],
      found: [
        { message: 'message', at: 'start', severity: 'info', params: { read: '2022-04-03', other: '2022-03-04' } },
      ],
    },
  ],
});
