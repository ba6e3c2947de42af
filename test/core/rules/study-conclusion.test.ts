import { FEASIBILITY_ASPECTS } from '../../../src/core/legal/feasibility';
import type { StudySheet } from '../../../src/core/model/study-sheet';
import { studyConclusion } from '../../../src/core/rules/study-conclusion';
import { analyseSheets } from '../../fixtures/analyse-sheets';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

/** The seven aspects of one study; conclusions by row. */
const study = (scores: readonly (number | '')[], conclusions: readonly string[] = [], evidence = 'Bab II') =>
  FEASIBILITY_ASPECTS.map(({ id }, index) =>
    makeRecord(
      'feasibility',
      { aspect: id, score: scores[index] ?? 80, evidence, ...(conclusions[index] === undefined ? {} : { conclusion: conclusions[index] }) },
      { object: 'KS-005', rowIndex: 4 + index },
    ),
  ); // prettier-ignore

const at = (value: string | number, row: number) => ({
  value,
  cell: { sheet: 'Tabel feasibility', rowIndex: row, columnIndex: 1 },
});
const none = { npv: at('', 30), irr: at('', 31), payback: at('', 32), ratio: at('', 33) };
/** 1,000 spent at once and `income` after a year, at 10 percent. */
const sheet = (income: number, byRule: string, byTeam = ''): StudySheet => ({
  sheet: 'Tabel feasibility',
  rate: at(0.1, 26),
  spread: at(0, 27),
  flows: [0, income].map((value, year) => ({
    year,
    out: at(year === 0 ? 1000 : '', 14 + year),
    in: { expected: at(value, 14 + year), low: at(value, 14 + year), high: at(value, 14 + year) },
  })),
  results: { expected: none, low: none, high: none },
  byRule: at(byRule, 36),
  byTeam: at(byTeam, 37),
});

/** Six aspects as they stand in a table, all called feasible; the rule's findings. */
const written = (caption: string, heading: string, scores: readonly (number | '')[]): string[] =>
  analyseSheets({
    Usulan: [
      ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Jangka Waktu'],
      [1, 'Pasokan Beras Antardaerah', 'Kabupaten Demak', 'Dinas Pangan', '3 tahun'],
    ],
    Kajian: [
      [caption],
      ['Judul', 'Aspek', heading, 'Bukti', 'Kesimpulan'],
      ...['Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan'].map((aspect, index): (string | number)[] => [
        'Pasokan Beras Antardaerah', aspect, scores[index] ?? '', `Kajian halaman ${index + 2}`, index === 0 ? 'Layak' : '',
      ]),
    ],
  }).told('study-conclusion'); // prettier-ignore
const TOLD = ['error Kajian!E3'];

test.each<readonly [string, string, readonly (number | '')[], readonly string[]]>([
  ['STUDI KELAYAKAN', 'Skor (1-10)', [2, 2, 3, 7, 1, 3], TOLD],
  ['STUDI KELAYAKAN (skala 1-10)', 'Skor', [2, 2, 3, 4, 1, 3], TOLD],
  ['STUDI KELAYAKAN (skala 1-10)', 'Skor', [8, 7, 9, 8, 7, 6], []],
  ['STUDI KELAYAKAN (skala 1-5)', 'Skor', [2, 2, 3, 7, 1, 3], []],
  ['STUDI KELAYAKAN', 'Skor', [2, 2, 3, 7, 1, 3], []],
  ['STUDI KELAYAKAN', 'Skor', [2, 2, 3, 7, 1], TOLD],
  ['STUDI KELAYAKAN', 'Skor', [4, 4, 55, 4, 4, 4], []],
  // What is open may bear the conclusion out.
  ['STUDI KELAYAKAN', 'Skor (1-5)', [4, 4, '', 4, 4, 4], []],
  ['STUDI KELAYAKAN', 'Skor (1-5)', [4, 4, '', 1, 4, 4], TOLD],
])('%s, %s: scores of %j that are called feasible', (caption, heading, scores, expected) => {
  expect(written(caption, heading, scores)).toEqual(expected);
});

testRule(studyConclusion, {
  accepted: [
    { name: 'no conclusion', rows: [{}], records: study([]) },
    { name: 'what the scores give', rows: [{}], records: study([], ['layak']) },
    { name: 'what a weak law gives', rows: [{}], records: study([40], ['tidak-layak']) },
    { name: 'a conclusion of each aspect', rows: [{}], records: study([40, 80, 55], ['tidak-layak', 'layak', 'layak-bersyarat']) },
    { name: 'a study without a score', rows: [{}], records: study(['', '', '', '', '', '', ''], ['layak']) },
    { name: 'a score off the scale of the others', rows: [{}], records: study([4, 4, 6, 4, 5, 4, 4], ['layak']) },
    { name: 'both conclusions of a sheet', rows: [{}], records: study([]), studies: [sheet(1200, 'Layak', 'Feasible')] },
    { name: 'flows that lose money', rows: [{}], records: study([]), studies: [sheet(1000, 'Layak bersyarat', 'Conditionally feasible')] },
  ],
  rejected: [
    {
      name: 'feasible with an aspect below what is strong',
      rows: [{}],
      records: study([80, 59], ['layak']),
      found: [{ message: 'messageLacks', field: 'study', severity: 'error', params: { stated: 'rules.study-conclusion.layak', computed: 'rules.study-conclusion.layak-bersyarat', aspects: ['rules.study-incomplete.teknis'] } }],
    },
    {
      name: 'feasible without evidence',
      rows: [{}],
      records: study([], ['layak'], '-'),
      found: [{ message: 'messageLacks' }],
    },
    {
      name: 'not feasible though every score is strong',
      rows: [{}],
      records: study([], ['tidak-layak']),
      found: [{ message: 'message', params: { computed: 'rules.study-conclusion.layak' } }],
    },
    {
      name: 'an aspect called feasible with a low score',
      rows: [{}],
      records: study([80, 40], ['layak', 'layak']),
      found: [{ message: 'messageAspect', params: { aspect: 'teknis', score: 40 } }],
    },
    {
      name: 'feasible though the flows lose money: they changed and the words stayed',
      rows: [{}],
      records: study([]),
      studies: [sheet(1000, 'Layak bersyarat', 'Layak')],
      found: [{ message: 'messageLoss', params: { stated: 'rules.study-conclusion.layak' } }],
    },
    {
      name: 'a formula of the conclusion typed over',
      rows: [{}],
      records: study([40]),
      studies: [sheet(1200, 'Feasible')],
      found: [{ message: 'messageLacks', params: { computed: 'rules.study-conclusion.tidak-layak' } }],
    },
  ],
}); // prettier-ignore
