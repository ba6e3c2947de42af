/** Due dates and the evaluation report, their figures computed once more from the records. */
import fc from 'fast-check';
import { listDueDates } from '../../../../src/core/agreements/due-dates';
import { listAgreements } from '../../../../src/core/agreements/list-agreements';
import { calendar } from '../../../../src/core/evaluation/follow-up/calendar';
import { monitoring } from '../../../../src/core/evaluation/follow-up/monitoring';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { nextWindow, regionalWindow } from '../../../../src/core/legal/budget-calendar';
import { makeRecord } from '../../../fixtures/make-record';
import { objectOf } from '../../sheets/fixtures';
import { factsOf } from '../papers/paper-facts';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const agreement = (number: string, signedOn: string, end: string | null, more = {}, row = 5) =>
  makeRecord('agreements', { instrument: 'PKS', number, signedOn, ...(end === null ? {} : { end }), ...more }, row);

function dueOn(today: string, records: Parameters<typeof listAgreements>[0]['records'], objects = [objectOf('A', {})]) {
  return listDueDates({ objects, records, agreements: listAgreements({ objects, records, today }), today });
}

test('on any day an agreement with an end is due at its end and 90 days before, within 60 days past and a year ahead', () => {
  const day = fc.integer({ min: Date.UTC(2023, 0, 1) / DAY, max: Date.UTC(2029, 11, 31) / DAY });
  fc.assert(
    fc.property(day, fc.integer({ min: -80, max: 400 }), (now, ahead) => {
      const today = iso(now * DAY);
      const end = iso((now + ahead) * DAY);
      const due = dueOn(today, [agreement('1/PKS/2020', '2020-02-29', end)]);
      const ends = due.filter(({ kind }) => kind === 'end');
      expect(ends.map(({ daysLeft }) => daysLeft)).toEqual(ahead >= -60 && ahead <= 366 ? [ahead] : []);
      const starts = due.filter(({ kind }) => kind === 'extension');
      expect(starts.map(({ daysLeft }) => daysLeft)).toEqual(
        ahead - 90 >= -60 && ahead - 90 <= 366 ? [ahead - 90] : [],
      );
      expect(due.map(({ day: one }) => one)).toEqual(due.map(({ day: one }) => one).sort());
    }),
    { seed: 20241001, numRuns: 300 },
  );
});

test('a KSB waits for its PKS until one names it; extended, ended early and missing ends are not due', () => {
  const base = makeRecord('agreements', { instrument: 'KSB', number: '3/KSB/2024', signedOn: '2024-08-31', end: '2026-08-30' }, 3);
  const kinds = (records: Parameters<typeof dueOn>[1]) => dueOn('2024-12-01', records).map(({ kind, day }) => `${kind} ${day}`);
  expect(kinds([base])).toContain('detail 2025-02-28');
  expect(kinds([base, agreement('9/PKS/2024', '2024-09-02', null, { parentNumber: '3/KSB/2024' })]).filter((one) => one.startsWith('detail'))).toEqual([]);
  for (const more of [{ extendedBy: '2/ADD/2024' }, { endReason: 'wanprestasi' }]) {
    expect(kinds([agreement('1/PKS/2022', '2022-01-10', '2025-01-09', more)])).toEqual([]);
  }
  expect(kinds([agreement('1/PKS/2022', '2022-01-10', null)]).some((one) => /end|extension/.test(one))).toBe(false);
}); // prettier-ignore

test('money that is not in a budget is due when the next budget that can take it closes', () => {
  expect(regionalWindow(2025, '2025-08-07')).toEqual({ route: 'change', year: 2025, until: '2025-08-07' });
  expect(regionalWindow(2025, '2025-08-08')).toEqual({ route: 'apbd', year: 2027, until: '2026-07-14' });
  expect(regionalWindow(2026, '2025-07-14')).toEqual({ route: 'apbd', year: 2026, until: '2025-07-14' });
  expect(nextWindow('apbn', 2026, '2025-04-01')).toEqual({ route: 'apbn', year: 2027, until: '2026-03-31' });
  const object = objectOf('A', { title: 'Magang', budgetStatus: 'belum-dianggarkan', costApbd: 5, costApbn: 7, start: '2026-02-01' });
  const due = dueOn('2025-06-01', [], [object]);
  expect(due.map(({ kind, day }) => [kind, day])).toEqual([['budget', '2025-07-14'], ['budget', '2026-03-31']]);
}); // prettier-ignore

test('the calendar counts the days left by formula', () => {
  const records = [agreement('1/PKS/2022', '2022-01-10', '2024-02-29')];
  const today = '2024-02-28';
  const facts = factsOf({ records, today, agreements: listAgreements({ objects: [], records, today }) });
  const { rows } = planPaper(calendar, facts, null);
  const row = rows.find(({ key }) => key.includes('end.2024-02-29'))!;
  expect(row.cells[2]).toEqual({ formula: '=DATE(2024,2,29)-TODAY()' });
  expect(row.cells[1]).toBe((Date.UTC(2024, 1, 29) - Date.UTC(1899, 11, 30)) / DAY);
});

test('the report gives every figure of the records, and says what it leaves out', () => {
  const rows = [
    makeRecord('monitoring', { agreementNumber: '1/PKS/2022', title: 'Magang', period: 'Semester I', year: 2024, target: 40, realisation: 30, budget: 1000.1, budgetRealised: 250.05, fitPurpose: 'penuh', compliance: 'sebagian', issues: 'Terlambat', owner: 'Disnaker', dueDate: '2024-09-30' }, 1),
    makeRecord('monitoring', { agreementNumber: '1/PKS/2022', title: 'Magang', period: 'Semester II', year: 2024, fitPurpose: 'tidak', recommendation: 'dilanjutkan' }, 2),
    makeRecord('monitoring', { agreementNumber: '7/PKS/2020', title: 'Entah', target: 0, realisation: -1 }, 3),
  ];
  const records = [...rows, agreement('1/PKS/2022', '2022-01-10', '2027-01-09')];
  const today = '2024-10-01';
  const facts = factsOf({ records, today, agreements: listAgreements({ objects: [], records, today }) });
  const laid = planPaper(monitoring, facts, null).rows;
  const cellsOf = (key: string) => laid.find((row) => row.key === key)!.cells.filter((cell) => cell !== null);
  expect(cellsOf('results.monitoring.1').slice(3)).toEqual([40, 30, 0.75, 1000.1, 250.05, 250.05 / 1000.1]);
  expect(cellsOf('results.monitoring.3').slice(2)).toEqual(['', 0, -1]);
  const score = cellsOf('scores.score.1/PKS/2022');
  expect(score.slice(2)).toEqual([50, 50, 37.5, 'Sangat rendah', 'Semester I 2024: 75 → Semester II 2024: 0']);
  expect(cellsOf('advice.advice.1/PKS/2022')).toContain('Bertentangan: nilainya 0, tetapi direkomendasikan berlanjut.');
  expect(cellsOf('issues.issue.monitoring.1').slice(-1)).toEqual(['Disnaker']);
  expect(cellsOf('1.left')[0]).toContain('1 kerja sama yang dimonitor tidak ada dalam daftar naskah');
}); // prettier-ignore

test('the report tells what respondents wrote without points, and what each kind of them advises', () => {
  const at = { agreementNumber: '1/PKS/2024', title: 'Magang', period: 'Tahunan', year: 2024 };
  const records = [
    agreement('1/PKS/2024', '2024-01-10', '2026-01-09'),
    makeRecord('monitoring', { ...at, period: 'Semester I', compliance: 'penuh', siteRecommendation: 'dihentikan' }, 1),
    makeRecord('monitoring', { ...at, respondent: 'Dinas', fitPurpose: 'penuh', recommendation: 'dilanjutkan', obstacle: 'Laporan terlambat', suggestion: 'Susun jadwal', rating: 4 }, 2),
    makeRecord('monitoring', { ...at, respondent: 'Pemohon', realised: 'sebagian', continuation: 'dilanjutkan', fieldObstacle: 'Jalan rusak', issues: 'Sepi', rating: 5 }, 3),
    makeRecord('monitoring', { ...at, respondent: 'TKKSD', compliance: 'penuh', siteRecommendation: 'dihentikan', supervision: 'Alat belum dipakai', notes: 'Rapat ulang.' }, 4),
  ];
  const { rows } = planPaper(monitoring, factsOf({ objects: [], records, agreements: listAgreements({ objects: [], records, today: '2024-12-01' }) }), null);
  const told = (key: string) => rows.find((row) => row.key === key)!.cells.filter((cell) => cell !== null);
  expect(rows.filter(({ key, look }) => key.startsWith('issues.issue') && look === 'body').map(({ cells }) => cells.filter((cell) => cell !== null).slice(2, 4))).toEqual([
    ['Administrasi: Laporan terlambat', 'Saran: Susun jadwal'],
    ['Sepi; Lapangan: Jalan rusak', 'belum disebut'],
    ['Temuan pengawasan: Alat belum dipakai', 'belum disebut'],
  ]);
  expect(told('advice.advice.1/PKS/2024').slice(1)).toEqual([
    'Magang', 'Tahunan 2024', 'Perangkat Daerah: Dilanjutkan; Pemohon: Dilanjutkan; TKKSD: Dihentikan',
    'Bertentangan: nilainya 100, tetapi direkomendasikan dihentikan. Rekomendasi para responden berbeda. Rapat ulang. Rating 4,5.',
  ]);
}); // prettier-ignore

test('a presentation whose row names its object by ID only is due under the title of that object', () => {
  const row = makeRecord('schedule', { ref: 'KS-001', date: '2024-10-08', agency: 'Dinas Sosial' }, 3, 'A');
  const due = dueOn('2024-10-01', [row], [objectOf('A', { title: 'Magang' })]);
  expect(due.filter(({ kind }) => kind === 'presentation').map(({ subject, agency }) => [subject, agency])).toEqual([['Magang', 'Dinas Sosial']]); // prettier-ignore
});
