import type { FieldValue } from '../../../src/core/model/object';
import { dateOrder } from '../../../src/core/rules/date-order';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const KSB = '119/1/KSB/2024';
const under = (signedOn: string | FieldValue) => makeRecord('agreements', { number: '119/2/PKS/2024', parentNumber: KSB, signedOn }); // prettier-ignore
const above = (signedOn: string | FieldValue, rowIndex: number) => makeRecord('agreements', { number: KSB, signedOn }, { rowIndex }); // prettier-ignore
const unsure = (value: string, raw: string, other: string): FieldValue => ({
  value, raw, cell: null, certainty: 'sure', confidence: 1, alternatives: [other], notes: ['dayMonthOrder'],
}); // prettier-ignore

testRule(dateOrder, {
  accepted: [
    {
      name: 'a PKS under a number that stands on two rows, one of them later',
      rows: [{}],
      records: [above('2024-03-05', 5), above('2024-05-05', 6), under('2024-04-04')],
    },
    { name: 'three full years', rows: [{ start: '2025-01-01', end: '2027-12-31' }] },
    { name: 'an unknown end', rows: [{ end: null }] },
    { name: 'an unreadable end', rows: [{ end: { value: null, raw: '31 Februari 2025', certainty: 'unreadable' } }] },
    { name: 'a PKS signed on the day of its KSB', rows: [{ baseDate: '2023-02-06', detailDate: '2023-02-06' }] },
  ],
  rejected: [
    {
      name: 'a PKS older than every row of its joint agreement',
      rows: [{}],
      records: [above('2024-05-05', 5), above('2024-06-05', 6), under('2024-04-04')],
      found: [{ message: 'messageDetail', severity: 'error', params: { before: '2024-05-05', after: '2024-04-04' } }],
    },
    {
      name: 'a PKS that is older under one reading of its day',
      rows: [{}],
      records: [
        above(unsure('2024-03-05', '05/03/24', '2024-05-03'), 5),
        under(unsure('2024-02-04', '04/02/24', '2024-04-02')),
      ],
      found: [{ message: 'messageDetail', severity: 'warning' }],
    },
    {
      name: 'an agreement of the list that ends before it begins',
      rows: [{}],
      records: [makeRecord('agreements', { number: '1/RK/2025', start: '2025-02-18', end: '2024-02-17' })],
      found: [{ message: 'messageEnd', params: { before: '2025-02-18', after: '2024-02-17' } }],
    },
    {
      name: 'an end before the start',
      rows: [{ start: '2024-10-01', end: '2024-09-30' }],
      found: [
        { message: 'messageEnd', at: 'end', severity: 'error', params: { before: '2024-10-01', after: '2024-09-30' } },
      ],
    },
    {
      name: 'an end on the day of the start',
      rows: [{ start: '2026-05-21', end: '2026-05-21' }],
      found: [{ message: 'messageEnd', severity: 'warning' }],
    },
    {
      name: 'an order that only one reading of 03/04/2022 breaks',
      rows: [
        {
          start: { value: '2022-04-03', raw: '03/04/2022', alternatives: ['2022-03-04'], notes: ['dayMonthOrder'] },
          end: '2022-03-31',
        },
      ],
      found: [{ message: 'messageEnd', severity: 'warning' }],
    },
    {
      name: 'an end before the signing',
      rows: [{ start: null, signedOn: '2023-06-12', end: '2022-12-31' }],
      found: [{ message: 'messageSigned', at: 'end' }],
    },
    {
      name: 'a PKS older than its KSB',
      rows: [{ baseDate: '2023-06-12', detailDate: '2023-02-06' }],
      found: [{ message: 'messageDetail', at: 'detailDate' }],
    },
  ],
});
