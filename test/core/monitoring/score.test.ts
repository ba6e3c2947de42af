import { listAgreements } from '../../../src/core/agreements/list-agreements';
import { groupMonitoring } from '../../../src/core/monitoring/group';
import { ADVICE, advicesOf, bandOf, contradictionOf, periodOrder, QUESTIONS, recommendationOf, scoreMonitoring, shareOf } from '../../../src/core/monitoring/score'; // prettier-ignore
import { RECORD_FIELDS } from '../../../src/core/model/record';
import { makeRecord } from '../../fixtures/make-record';

test('a score is the mean of the answered questions, by scales of three and of four', () => {
  const row = makeRecord('monitoring', { fitPurpose: 'penuh', onTime: 'terlambat', coordination: 'cukup', impact: 'kurang', realised: 'sebagian', compliance: 'penuh', recommendation: 'diperluas' }); // prettier-ignore
  const { score, answered, byKind } = scoreMonitoring(row);
  expect(answered).toBe(6);
  expect(score).toBeCloseTo((100 + 50 + 50 + 0 + 50 + 100) / 6, 12);
  expect(byKind).toEqual({ agency: (100 + 50 + 50 + 0) / 4, applicant: 50, tkksd: 100 });
  expect(scoreMonitoring(makeRecord('monitoring', { coordination: 'kurang' })).score).toBe(25);
  expect(scoreMonitoring(makeRecord('monitoring', { recommendation: 'dilanjutkan' })).score).toBeNull();
});

test.each([[90.1, 'veryHigh'], [90, 'high'], [75.1, 'high'], [75, 'medium'], [65, 'low'], [50.1, 'low'], [50, 'veryLow'], [0, 'veryLow']] as const)('%d is %s', (score, band) => {
  expect(bandOf(score)).toBe(band);
}); // prettier-ignore

test('advice contradicts the score only beyond 75 and 50', () => {
  const row = (onTime: string, documents: string, recommendation: string) => makeRecord('monitoring', { onTime, documents, recommendation }); // prettier-ignore
  expect(contradictionOf(row('tepat-waktu', 'penuh', 'dihentikan'))).toBe('stopGood');
  expect(contradictionOf(row('tepat-waktu', 'sebagian', 'dihentikan'))).toBeNull();
  expect(contradictionOf(row('terlambat', 'sebagian', 'dilanjutkan'))).toBeNull();
  expect(contradictionOf(row('terlambat', 'tidak', 'dilanjutkan'))).toBe('continueBad');
  expect(contradictionOf(row('terlambat', 'tidak', 'diperbaiki'))).toBeNull();
});

test('shares need a plan above 0 and no negative result', () => {
  expect([shareOf(5, 10), shareOf(0, 10), shareOf(5, 0), shareOf(-5, 10), shareOf(null, 10)]).toEqual([0.5, 0, null, null, null]); // prettier-ignore
});

test('of several documents with one number the first is the one that was monitored', () => {
  const records = ['Sampah', 'Kembar'].map((title, row) => makeRecord('agreements', { instrument: 'PKS', number: '1/PKS/2024', title, signedOn: '2024-01-10' }, row)); // prettier-ignore
  const agreements = listAgreements({ objects: [], records, today: '2024-12-01' });
  const [group] = groupMonitoring([makeRecord('monitoring', { agreementNumber: '1/PKS/2024' }, 9)], agreements);
  expect(group!.agreement!.title).toBe('Sampah');
});

test('rows of one agreement are one trend in the order of their periods', () => {
  expect(['TW I', 'Triwulan 2', 'Semester I', 'TW III', 'Semester II', 'Tahunan'].map(periodOrder)).toEqual([3, 6, 6, 9, 12, 12]); // prettier-ignore
  const row = (rowIndex: number, year: number, period: string) => makeRecord('monitoring', { agreementNumber: '1/PKS/2024', year, period }, rowIndex); // prettier-ignore
  const rows = [row(1, 2025, 'Semester I'), row(2, 2024, 'Semester II'), row(3, 2024, 'Semester I')];
  const [group, ...others] = groupMonitoring(rows, []);
  expect(others).toEqual([]);
  expect(group!.rows.map(({ rowIndex }) => rowIndex)).toEqual([3, 2, 1]);
});

test('each kind of respondent advises in a question of its own; the agency stands for all, then TKKSD, then the applicant', () => {
  const whole = { recommendation: 'diperluas', siteRecommendation: 'dihentikan', continuation: 'dilanjutkan' };
  const row = makeRecord('monitoring', whole);
  expect(advicesOf(row).map(({ by, code }) => [by, code])).toEqual([
    ['agency', 'diperluas'],
    ['tkksd', 'dihentikan'],
    ['applicant', 'dilanjutkan'],
  ]);
  expect(recommendationOf(row)).toBe('diperluas');
  expect(recommendationOf(makeRecord('monitoring', { ...whole, recommendation: '' }))).toBe('dihentikan');
  expect(recommendationOf(makeRecord('monitoring', { continuation: 'diperbaiki' }))).toBe('diperbaiki');
  expect(recommendationOf(makeRecord('monitoring', {}))).toBeNull();
});

test('the questions and answers without points of domain notes 3.3 are fields', () => {
  const asked = [...Object.values(QUESTIONS).flat(), ...Object.values(ADVICE), 'obstacle', 'fieldObstacle', 'supervision', 'suggestion', 'evidence', 'rating', 'notes']; // prettier-ignore
  // Eleven aspects and text, file, rating of the first set; five and six questions of the others.
  expect(asked).toHaveLength(11 + 4 + 5 + 6);
  expect(asked.filter((field) => !(RECORD_FIELDS.monitoring as readonly string[]).includes(field))).toEqual([]);
});
