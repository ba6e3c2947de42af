/** What falls due by the sheet Perjanjian is what falls due by the documents it was written from. */
import { listDueDates } from '../../../src/core/agreements/due-dates';
import { listAgreements } from '../../../src/core/agreements/list-agreements';
import { agreementsOfTable } from '../../../src/core/agreements/read-table';
import type { Scalar } from '../../../src/core/model/cell';
import { planAgreements } from '../../../src/core/sheets/plan-agreements';
import { makeTranslator } from '../../../src/i18n';
import { makeRecord } from '../../fixtures/make-record';
import { t, tableCells } from '../sheets/fixtures';

const RECORDS = [
  { number: '1/KSB/2024', instrument: 'KSB', signedOn: '2024-02-29', end: '2026-02-27', agency: 'Dinkes; DLH' },
  { number: '2/PKS/2024', instrument: 'PKS', signedOn: '2024-03-01', end: '2024-12-31', agency: 'Dinkes', parentNumber: '9/KSB/2020' },
  { number: '3/PKS/2024', instrument: 'PKS', signedOn: '2024-03-01', end: '2024-11-30', endReason: 'wanprestasi' },
  { number: '4/PKS/2024', instrument: 'PKS', signedOn: '2024-03-01', end: '2024-11-30', extendedBy: '5/ADD/2024' },
  { number: '-', instrument: 'PKS', end: '2024-11-30' },
].map((row, index) => makeRecord('agreements', row, 5 + index)); // prettier-ignore

/** The table as Excel gives it: formulas by a value that nobody reads. */
function read(today: string) {
  const agreements = listAgreements({ objects: [], records: RECORDS, today });
  const plan = planAgreements({ agreements, t });
  const { top, left } = plan.tables[0]!.range;
  const values = tableCells(plan, 'tblPerjanjian').map((row) =>
    row.map((cell): Scalar => (cell === null ? '' : typeof cell === 'object' ? 0 : (cell as Scalar))),
  );
  return { agreements, table: { sheet: 'Perjanjian', top, left, values } };
}

test.each(['2024-08-29', '2024-10-02', '2024-12-31', '2025-11-29', '2026-02-27'])('on %s', (today) => {
  const { agreements, table } = read(today);
  const dues = (of: typeof agreements) =>
    listDueDates({ objects: [], records: [], agreements: of, today }).map(({ kind, day, daysLeft, subject }) => [kind, day, daysLeft, subject]); // prettier-ignore
  const found = agreementsOfTable(table, today, t)!;
  expect(dues(found)).toEqual(dues(agreements));
  expect(dues(found).length).toBeGreaterThan(0);
  const row = table.values.findIndex((line) => line.includes('2/PKS/2024'));
  const { cells } = found.find(({ number }) => number === '2/PKS/2024')!;
  expect(cells).toEqual([{ sheet: 'Perjanjian', rowIndex: table.top + row, columnIndex: 1 }]);
});

test('a sheet in another language, or with other headings, is not told for one without agreements', () => {
  const { table } = read('2024-10-02');
  expect(agreementsOfTable(table, '2024-10-02', makeTranslator('en'))).toBeNull();
  expect(agreementsOfTable({ ...table, values: [] }, '2024-10-02', t)).toBeNull();
});
