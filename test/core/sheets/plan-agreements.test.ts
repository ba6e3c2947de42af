import { listAgreements } from '../../../src/core/agreements/list-agreements';
import { findGaps } from '../../../src/core/agreements/gaps';
import { timeState } from '../../../src/core/agreements/time-state';
import { planAgreements } from '../../../src/core/sheets/plan-agreements';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import { serialOfDay } from '../../../src/core/parse/calendar';
import { makeRecord } from '../../fixtures/make-record';
import { t, tableCells, writePlans } from './fixtures';

const DAYS = ['2024-02-29', '2024-12-31', '2025-01-01', '2025-06-30', '2026-03-01'];
const ROWS = [
  { number: 'KSB/1', instrument: 'KSB', signedOn: '2024-01-15', start: '2024-01-15', end: '2026-01-14', agency: 'Dinkes; DLH' },
  { number: 'PKS/1', instrument: 'PKS', signedOn: '2024-03-01', start: '2024-03-01', duration: 10, parentNumber: 'KSB/1', agency: 'Dinkes' },
  { number: 'PKS/2', instrument: 'PKS', signedOn: '2024-03-01', start: '2025-03-01', end: '2025-03-01' },
  { number: 'PKS/3', instrument: 'PKS', signedOn: '2024-01-01', end: '2025-03-31', endReason: 'tujuan tercapai' },
  { number: 'PKS/4', instrument: 'PKS', signedOn: '2024-01-01', end: '2024-02-29', extendedBy: 'PKS/9' },
  { number: '-', instrument: 'PKS', end: '2027-01-01' },
  { number: 'PKS/5', instrument: 'PKS' },
]; // prettier-ignore
const RECORDS = ROWS.map((row, index) => makeRecord('agreements', row, 5 + index));

test.each(DAYS)('state and days left by formula equal the core on %s', (today) => {
  const agreements = listAgreements({ objects: [], records: RECORDS, today });
  const plan = planAgreements({ agreements, t });
  const data = writePlans([plan]);
  const [sheet] = data.sheets;
  sheet!.cells.get(3)!.set(1, { value: serialOfDay(today, false), style: 0 });
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: sheet!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  expect(calculator.unsupported).toEqual([]);
  const [headings, ...rows] = tableCells(plan, 'tblPerjanjian');
  const column = (name: string): number => headings!.indexOf(name);
  const top = plan.tables[0]!.range.top + 1;
  expect(rows).toHaveLength(ROWS.length);
  rows.forEach((row, index) => {
    const computed = (name: string) => sheet!.cells.get(top + index)?.get(column(name))?.value;
    const agreement = agreements.find(({ number }) => number === row[column('Nomor Naskah')])!;
    // A settled state is written as it was on the day of writing; a draft is one by what it lacks, whatever the day.
    expect(computed('Status Masa Berlaku')).toBe(t(`sheets.agreements.states.${agreement.state}`));
    expect(computed('Sisa Hari') ?? '').toBe(agreement.daysLeft ?? '');
    expect(timeState(agreement, today)).toEqual({ state: agreement.state, daysLeft: agreement.daysLeft });
  });
  const total = [6, 7, 8, 9, 10, 11, 12, 13].reduce(
    (sum, row) => sum + Number(sheet!.cells.get(row)!.get(1)!.value),
    0,
  );
  expect(total).toBe(ROWS.length);
});

test('a detailed agreement stands right below its joint agreement', () => {
  const plan = planAgreements({ agreements: listAgreements({ objects: [], records: RECORDS, today: DAYS[0]! }), t });
  const [headings, ...rows] = tableCells(plan, 'tblPerjanjian');
  const numbers = rows.map((row) => row[headings!.indexOf('Nomor Naskah')]);
  expect(numbers[numbers.indexOf('KSB/1') + 1]).toBe('PKS/1');
});

test('what is missing is named, and agencies without a detailed agreement by name', () => {
  const agreements = listAgreements({ objects: [], records: RECORDS, today: '2024-06-01' });
  const gaps = (number: string) =>
    findGaps(
      agreements.find((one) => one.number === number)!,
      agreements,
    );
  expect(gaps('KSB/1')).toEqual([{ code: 'detail', agencies: ['DLH'] }]);
  expect(gaps('PKS/1')).toEqual([]);
  expect(gaps('PKS/5').map(({ code }) => code)).toEqual(['signedOn', 'end']);
  expect(gaps('').map(({ code }) => code)).toEqual(['number', 'signedOn']);
});

test('without documents the sheet says so', () => {
  const plan = planAgreements({ agreements: [], t });
  expect(tableCells(plan, 'tblPerjanjian')[1]).toContain(t('sheets.agreements.none'));
});
