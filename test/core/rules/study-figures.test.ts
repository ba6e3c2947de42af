import type { CellRef, Scalar } from '../../../src/core/model/cell';
import type { StatedCell, StudySheet } from '../../../src/core/model/study-sheet';
import { studyFigures } from '../../../src/core/rules/study-figures';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const cell = (rowIndex: number, columnIndex: number): CellRef => ({
  sheet: 'Tabel feasibility',
  rowIndex,
  columnIndex,
});

interface Given {
  readonly out: readonly Scalar[];
  readonly income: readonly Scalar[];
  /** NPV, IRR, payback and B/C of each case. */
  readonly results: readonly (readonly Scalar[])[];
  readonly low?: readonly Scalar[];
}

/** Rate 10 percent, spread 20 percent. */
export function studyOf({ out, income, results, low }: Given): StudySheet {
  const at = (value: Scalar | undefined, row: number, column: number): StatedCell => ({ value: value ?? '', cell: cell(row, column) }); // prettier-ignore
  const times = (value: Scalar | undefined, factor: number): Scalar => (typeof value === 'number' ? value * factor : 0);
  const ofCase = (index: number) => {
    const of = (result: number) => at(results[index]?.[result], 30 + result, 1 + index);
    return { npv: of(0), irr: of(1), payback: of(2), ratio: of(3) };
  };
  return {
    sheet: 'Tabel feasibility',
    rate: at(0.1, 26, 1),
    spread: at(0.2, 27, 1),
    flows: out.map((value, year) => ({
      year,
      out: at(value, 14 + year, 1),
      in: {
        expected: at(income[year], 14 + year, 2),
        low: at(low?.[year] ?? times(income[year], 0.8), 14 + year, 5),
        high: at(times(income[year], 1.2), 14 + year, 8),
      },
    })),
    results: { expected: ofCase(0), low: ofCase(1), high: ofCase(2) },
    byRule: null,
    byTeam: null,
  };
}

const records = [makeRecord('feasibility', { aspect: 'hukum', score: 80, evidence: 'Bab II' }, { object: 'KS-005' })];
/** 1,000 spent, 1,210 in two years: worth nothing at 10 percent; 968 is worth -200, 1,452 is worth 200. */
const FLOWS = { out: [1000, '', ''], income: ['', '', 1210] };
const RIGHT = [
  [0, 0.1, 2 - 210 / 1210, 1],
  [-200, Math.sqrt(0.968) - 1, '', 0.8],
  [200, Math.sqrt(1.452) - 1, 2 - 452 / 1452, 1.2],
] as const;
const but = (one: number, result: number, value: Scalar): (readonly Scalar[])[] =>
  RIGHT.map((row, index) => (index === one ? row.map((had, column) => (column === result ? value : had)) : row));
const study = (results: readonly (readonly Scalar[])[], more: Partial<Given> = {}) => [studyOf({ ...FLOWS, ...more, results })]; // prettier-ignore

testRule(studyFigures, {
  accepted: [
    { name: 'no study', rows: [{}] },
    { name: 'figures of the flows', rows: [{}], records, studies: study(RIGHT) },
    {
      name: 'figures rounded as the sheet shows them',
      rows: [{}],
      studies: study(but(1, 1, -0.016).map((row, index) => (index === 0 ? [0.4, 0.1, 1.83, 1] : row))),
    },
    {
      name: 'nothing filled and nothing shown',
      rows: [{}],
      studies: [studyOf({ out: ['', ''], income: ['', ''], results: [] })],
    },
    {
      name: 'the other of two rates at which flows are worth nothing',
      rows: [{}],
      // -1,000 + 2,500 / (1 + r) - 1,540 / (1 + r)^2 is 0 at 10 and at 40 percent.
      studies: [
        studyOf({
          out: [1000, 0, 1540],
          income: [0, 2500, 0],
          results: [
            [0, 0.4, 0.4, 1],
            [-5000 / 11, '', 0.5, 0.8],
            [5000 / 11, (3 - Math.sqrt(2.84)) / 2 - 1, 1 / 3, 1.2],
          ],
        }),
      ],
    },
  ],
  rejected: [
    {
      name: 'an NPV typed over',
      rows: [{}],
      records,
      studies: study(but(0, 0, 9_000_000)),
      found: [{ message: 'message', field: 'study', severity: 'error', params: { stated: 9_000_000, computed: 0 } }],
    },
    {
      name: 'a rate of return typed over, in percent',
      rows: [{}],
      studies: study(but(2, 1, 0.5)),
      found: [{ message: 'message', params: { result: 'rules.study-figures.irr', stated: 50 } }],
    },
    {
      name: 'a year of payback where it is never paid back',
      rows: [{}],
      studies: study(but(1, 2, 3)),
      found: [{ message: 'messageNone', params: { stated: '3', scenario: 'rules.study-figures.low' } }],
    },
    {
      name: 'an error of Excel, and an empty cell',
      rows: [{}],
      studies: study(but(0, 3, '#REF!').map((row, index) => (index === 2 ? ['', ...row.slice(1)] : row))),
      found: [
        { message: 'messageEmpty', params: { stated: '#REF!', computed: 1 } },
        { message: 'messageEmpty', params: { stated: '–' } },
      ],
    },
    {
      name: 'money in of the low case typed over, with the results that follow',
      rows: [{}],
      studies: study(but(1, 0, 0), { low: ['', '', 1210] }),
      found: [{ message: 'message', params: { scenario: 'rules.study-figures.low', stated: 0 } }],
    },
    {
      name: 'a text where a number belongs',
      rows: [{}],
      studies: study(RIGHT, { income: ['', '', 'Rp1.210'] }),
      found: [{ message: 'messageText', params: { text: 'Rp1.210' } }],
    },
    {
      name: 'results of no flows',
      rows: [{}],
      studies: [studyOf({ out: ['', ''], income: ['', ''], results: [[5, '', '', '']] })],
      found: [{ message: 'messageNone', params: { stated: '5' } }],
    },
  ],
});
