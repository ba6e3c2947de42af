import fc from 'fast-check';
import { daysBetween, endOfPeriod, timeState } from '../../../src/core/agreements/time-state';

const SIGNED = {
  number: '415.4/12/PKS/2024', signedOn: '2024-01-02', start: '2024-01-02', end: '2024-12-31', endReason: '', extendedBy: '',
}; // prettier-ignore

test.each([
  ['2024-10-01', 'running', 91],
  ['2024-10-02', 'endingSoon', 90],
  ['2024-12-31', 'endingSoon', 0],
  ['2025-01-01', 'ended', -1],
  ['2024-01-01', 'draft', 365],
] as const)('on %s it is %s', (today, state, daysLeft) => {
  expect(timeState(SIGNED, today)).toEqual({ state, daysLeft });
});

test('what is not dated is not guessed', () => {
  expect(timeState({ ...SIGNED, end: null }, '2024-06-01')).toEqual({ state: 'unknown', daysLeft: null });
  expect(timeState({ ...SIGNED, signedOn: null, number: '' }, '2024-06-01').state).toBe('draft');
  expect(timeState({ ...SIGNED, signedOn: null }, '2024-06-01').state).toBe('running');
  expect(timeState({ ...SIGNED, start: '2024-07-01' }, '2024-06-01').state).toBe('upcoming');
});

test('a reason and an extension count before the dates', () => {
  expect(timeState({ ...SIGNED, endReason: 'tujuan tercapai' }, '2024-06-01').state).toBe('terminated');
  expect(timeState({ ...SIGNED, extendedBy: 'PKS/2025' }, '2025-06-01').state).toBe('extended');
});

test.each([
  ['2023-02-06', 60, '2028-02-05'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-01-01', 12, '2024-12-31'],
  ['2024-12-01', 1, '2024-12-31'],
])('from %s %i months end on %s', (start, months, end) => {
  expect(endOfPeriod(start, months)).toBe(end);
});

test('any day of the year gives one state, and it only goes forward', () => {
  const order = ['draft', 'upcoming', 'running', 'endingSoon', 'ended'];
  const day = (offset: number): string =>
    new Date(Date.UTC(2023, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: -30, max: 1600 }),
      (days, now) => {
        const [signedOn = '', start = '', end = ''] = [...days].sort((a, b) => a - b).map(day);
        const agreement = { ...SIGNED, signedOn, start, end };
        const [before, after] = [timeState(agreement, day(now)), timeState(agreement, day(now + 1))];
        expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state));
        expect(after.daysLeft).toBe(before.daysLeft! - 1);
        expect(daysBetween(day(now), end)).toBe(before.daysLeft);
      },
    ),
    { seed: 20241001, numRuns: 300 },
  );
});
