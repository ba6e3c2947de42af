import { dateAmbiguous } from '../../../src/core/rules/date-ambiguous';
import { makeObjects, runRule, testRule } from './test-rule';

testRule(dateAmbiguous, {
  accepted: [
    { name: 'a date in words', rows: [{ start: { value: '2024-10-01', raw: '1 Oktober 2024' } }] },
    { name: 'the number of a letter', rows: [{ background: 'Surat Nomor 12/02/2026 dan bagian 1.2.26' }] },
    { name: 'a date of one reading', rows: [{ start: { value: '2024-10-13', raw: '13/10/2024' } }] },
  ],
  rejected: [
    {
      name: 'a day in the text of a period',
      rows: [{ duration: { value: 36, raw: '3 tahun terhitung 04/05/2026 sampai dengan 3 Mei 2029' } }],
      found: [
        { message: 'message', at: 'duration', params: { text: '04/05/2026', read: '2026-05-04', other: '2026-04-05' } },
      ],
    },
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

test.each([
  ['Surat Penawaran Mitra', 'Diterima 08/10/2025', 1],
  ['Surat Balasan', 'tanggal 3/4/2026', 1],
  ['Surat Pengantar', 'Nomor 600.1/08/PUPR/2026, 10/02/2026', 1],
  ['Surat Pengantar', 'Nomor 600.1/08/PUPR/2026, 20/02/2026', 0],
  ['Surat Balasan', 'Nomor 08/10/2025', 0],
  ['Surat Balasan', 'Diterima 23/10/2025', 0],
])('the day that the answer of %s, “%s”, names itself may be two', (label, raw, count) => {
  const [object] = makeObjects([{}]);
  const value = { value: raw, raw, cell: null, certainty: 'sure', confidence: 1, alternatives: [], notes: [] } as const;
  const objects = [{ ...object!, extras: { [label]: value } }];
  expect(runRule(dateAmbiguous, { name: label, rows: [{}] }, objects)).toHaveLength(count);
});
