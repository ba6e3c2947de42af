/** Every kind of bad input of agreements and monitoring: a finding with its cell, and papers that come out and say what they leave out. */
import fc from 'fast-check';
import { listAgreements } from '../../../../src/core/agreements/list-agreements';
import { endOfPeriod, timeState } from '../../../../src/core/agreements/time-state';
import { PAPERS } from '../../../../src/core/evaluation/papers/papers';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import type { SourceRecord } from '../../../../src/core/model/record';
import { addDays, addMonths, daysInMonth } from '../../../../src/core/parse/calendar';
import { makeRecord } from '../../../fixtures/make-record';
import { objectOf, valueOf } from '../../sheets/fixtures';
import { factsOf } from '../papers/paper-facts';

const TODAY = '2024-10-01';
const KSB = makeRecord(
  'agreements',
  { instrument: 'KSB', number: '1/KSB/2024', signedOn: '2024-02-29', end: '2027-02-28' },
  5,
);
const pks = (number: string, row: number, parentNumber = '') =>
  makeRecord(
    'agreements',
    {
      instrument: 'PKS',
      number,
      signedOn: '2024-03-01',
      end: '2026-02-28',
      ...(parentNumber === '' ? {} : { parentNumber }),
    },
    row,
  );
const monitored = (values: Parameters<typeof makeRecord<'monitoring'>>[1]) =>
  makeRecord(
    'monitoring',
    { agreementNumber: '1/KSB/2024', period: 'Semester I', year: 2024, target: 40, budget: 100, ...values },
    9,
  );
const asText: SourceRecord<'monitoring'> = {
  ...monitored({}),
  fields: {
    ...monitored({}).fields,
    realisation: { ...valueOf(null, 'tiga puluh'), cell: { sheet: 'monitoring', rowIndex: 9, columnIndex: 9 } },
  },
};

const CASES: readonly (readonly [
  name: string,
  records: readonly SourceRecord[],
  rule: string,
  row: number,
  paper: string,
  says: RegExp,
])[] = [
  [
    'monitoring of an unknown agreement',
    [KSB, monitored({ agreementNumber: '7/PKS/2020' })],
    'monitoring-values',
    9,
    'monitoring',
    /1 kerja sama yang dimonitor tidak ada dalam daftar naskah/,
  ],
  [
    'a PKS without KSB',
    [KSB, pks('2/PKS/2024', 6), pks('3/PKS/2024', 7, '1/KSB/2024')],
    'agreement-chain',
    6,
    'chain',
    /naskah induk \(KSB atau NK\)/,
  ],
  [
    'a PKS of an unknown KSB',
    [KSB, pks('2/PKS/2024', 6, '9/KSB/2019')],
    'row-unattached',
    6,
    'chain',
    /naskah induk nomor 9\/KSB\/2019 tidak ditemukan/,
  ],
  [
    'circular parents',
    [pks('2/PKS/2024', 6, '3/PKS/2024'), pks('3/PKS/2024', 7, '2/PKS/2024')],
    'agreement-chain',
    7,
    'chain',
    /2 hal pada naskah tidak dapat dipastikan/,
  ],
  [
    'two KSB with one number',
    [KSB, { ...KSB, rowIndex: 8 }],
    'agreement-chain',
    5,
    'chain',
    /1 hal pada naskah tidak dapat dipastikan/,
  ],
  [
    'negative realisation',
    [KSB, monitored({ realisation: -3 })],
    'monitoring-values',
    9,
    'monitoring',
    /1 angka negatif/,
  ],
  [
    'over 100 percent',
    [KSB, monitored({ realisation: 50, budgetRealised: 101 })],
    'monitoring-values',
    9,
    'monitoring',
    /2 angka negatif/,
  ],
  ['text where a number belongs', [KSB, asText], 'value-unreadable', 9, 'monitoring', /1 angka negatif, berupa teks/],
];

test.each(CASES)('%s', (_name, records, rule, row, paper, says) => {
  const objects = [objectOf('KS-001', { title: 'Magang', agency: 'Dinkes' })];
  const facts = factsOf({
    objects,
    records,
    today: TODAY,
    agreements: listAgreements({ objects, records, today: TODAY }),
  });
  const found = facts.findings.filter((finding) => finding.rule === rule);
  expect(found.length).toBeGreaterThan(0);
  expect(found.flatMap(({ cells }) => cells.map(({ rowIndex }) => rowIndex))).toContain(row);
  for (const one of PAPERS) {
    const { rows } = planPaper(one, facts, null);
    expect(rows.length).toBeGreaterThan(2);
    if (one.id !== paper) continue;
    const saying = rows.filter(({ cells }) => cells.some((cell) => typeof cell === 'string' && says.test(cell)));
    expect([paper, saying.length]).not.toEqual([paper, 0]);
    expect(saying.every(({ from }) => from.length > 0)).toBe(true);
  }
});

test('on every day of any year a period of whole months is running to its last day and ended the day after, leap days included', () => {
  const start = fc.integer({ min: Date.UTC(2019, 11, 1) / 864e5, max: Date.UTC(2025, 2, 2) / 864e5 }).map((day) => addDays('1970-01-01', day));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), fc.integer({ min: -400, max: 400 }), (from, months, offset) => {
      const end = endOfPeriod(from, months);
      // The day after is the same day of the month, or the first where the month is too short for it.
      const [after, day] = [addDays(end, 1), Number(from.slice(8))];
      const same = addMonths(from, months);
      const isShort = daysInMonth(Number(same.slice(0, 4)), Number(same.slice(5, 7))) < day;
      expect(after).toBe(isShort ? addDays(same, 1) : same);
      const today = addDays(end, offset);
      const { state, daysLeft } = timeState({ number: '1', signedOn: from, start: from, end, endReason: '', extendedBy: '' }, today);
      expect(daysLeft).toBe(0 - offset);
      const expected = today < from ? 'draft' : offset > 0 ? 'ended' : offset >= -90 ? 'endingSoon' : 'running';
      expect([today, state]).toEqual([today, expected]);
      expect(timeState({ number: '1', signedOn: null, start: null, end: null, endReason: '', extendedBy: '' }, today)).toEqual({ state: 'unknown', daysLeft: null });
    }),
    { seed: 20241001, numRuns: 500 },
  );
}); // prettier-ignore
