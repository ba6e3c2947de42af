/** A ranking with everything around it: contradicting comparisons, returned sheets, a broken seal, a figure that differs. */
import type { Analysis } from '../../src/app/controller';
import type { Criterion, Ranking } from '../../src/core/model/ranking';
import { wholeLevel } from '../../src/core/ranking/compared-levels';
import { makeObject } from '../core/rules/make-object';

const at = (sheet: string, rowIndex: number, columnIndex: number) => ({ sheet, rowIndex, columnIndex });

const NAMES = ['Keselarasan dengan RPJMD/RKPD', 'Dampak pada pelayanan publik', 'Kesiapan SDM dan anggaran'];
const CRITERIA = NAMES.map((name, index): Criterion => ({
  id: `K${index + 1}`,
  name,
  direction: 'benefit',
  weight: [0.5, 0.3, 0.2][index]!,
  from: { type: 'scores' },
  scale: { min: 1, max: 5 },
  cell: at('Kriteria', 20 + index, 3),
}));

const TITLES = ['Penyediaan Layanan Air Bersih Lintas Batas', 'Magang Mahasiswa Vokasi', 'Pengelolaan Sampah Regional'];
const OBJECTS = TITLES.map((title, index) => makeObject({ id: `KS-00${index + 1}`, title }, index));
const SCORES = [[5, 2, 3], [2, 4, 5], [3, 3, 1]]; // prettier-ignore

const RANKING: Ranking = {
  method: 'wsm',
  normalisation: 'max',
  criteria: CRITERIA,
  results: OBJECTS.map(({ id }, row) => ({
    object: id,
    title: TITLES[row]!,
    score: [0.77, 0.7, 0.565][row]!,
    rank: row + 1,
    best: row + 1,
    worst: row + 1,
    normalised: SCORES[row]!.map((score) => score / 5),
    missing: [],
  })),
  consistency: null,
  agreement: null,
  remarks: [],
};

const JUDGMENTS = [[1, 3, 1 / 3], [null, 1, 3], [null, null, 1]]; // prettier-ignore
const sealed = {
  date: '2026-11-02',
  parts: { method: 'wsm', normalisation: '-', options: '-', thresholds: 'CR 0.1', source: 'given', criteria: 'K1' },
  hash: '1f3a09bc',
  changedBy: '',
  reason: '',
};

export const RANK_TOOLS = {
  ranking: RANKING,
  comparisons: [
    {
      level: wholeLevel(CRITERIA),
      assessor: 'Ketua TKKSD',
      matrix: JUDGMENTS,
      cells: JUDGMENTS.map((row, r) => row.map((_, c) => at('Perbandingan', 5 + r, 1 + c))),
      contents: JUDGMENTS.map((row) => row.map((one) => (one === null ? '' : String(one)))),
      answers: 3,
      isOwned: true,
      cell: at('Perbandingan', 5, 1),
    },
  ],
  panel: {
    input: {
      objects: OBJECTS,
      criteria: CRITERIA,
      values: OBJECTS.flatMap(({ id }, row) =>
        CRITERIA.map((criterion, column) => ({
          object: id,
          criterion: criterion.id,
          value: SCORES[row]![column]!,
          cell: at('Penilaian', 4 + row, 3 + column),
        })),
      ),
    },
    scores: [
      { assessor: 'Siti Aminah', object: 'KS-001', criterion: 'K1', score: 5, cell: at('Penilaian', 4, 3) },
      { assessor: 'Budi Santoso', object: 'KS-001', criterion: 'K1', score: 1, cell: at('Penilaian', 5, 3) },
    ],
    returned: [
      {
        sheet: '[nilai-siti-aminah.xlsx]Nilai Siti Aminah',
        assessor: 'Siti Aminah',
        scores: [{ object: 'KS-001', criterion: 'K1', score: 5, cell: at('Nilai Siti Aminah', 7, 4) }],
        conflicts: [{ object: 'KS-002', scores: 3, cell: at('Nilai Siti Aminah', 8, 7) }],
        date: '2026-11-20',
        refusal: null,
        rejected: [{ text: 'bagus', cell: at('Nilai Siti Aminah', 9, 4) }],
        unfitting: [at('Nilai Siti Aminah', 10, 0)],
      },
    ],
    squares: [
      {
        sheet: '[nilai-budi.xlsx]Perbandingan Budi',
        assessor: 'Budi Santoso',
        date: '2026-10-01',
        refusal: 'stale',
        block: { level: wholeLevel(CRITERIA), assessor: 'Budi Santoso', matrix: [], cells: [], contents: [], answers: 0, isOwned: false, cell: at('Perbandingan Budi', 7, 1) },
      },
    ],
    judgments: [
      { assessor: 'Siti Aminah', one: 'K1', other: 'K2', before: '3', after: '5', cell: at('Perbandingan Siti Aminah', 7, 2) },
    ],
    changes: [
      { assessor: 'Siti Aminah', object: 'KS-001', criterion: 'K1', before: 4, after: 5, cell: at('Nilai Siti Aminah', 7, 4) },
    ],
  },
  seal: { seal: sealed, toWrite: sealed, now: sealed, changed: ['method', 'criteria'], remark: null, findings: [] },
  proof: {
    compared: 42,
    scores: new Map([['KS-001', at('Peringkat', 9, 3)]]),
    shares: [9, 10, 11],
    columns: { id: 1, rank: 0, best: 4, worst: 5 },
    differences: [
      { cell: at('Peringkat', 9, 3), object: 'KS-001', heading: 'Skor', shown: 0.9, expected: 0.77 },
    ],
  },
} satisfies Partial<Analysis>; // prettier-ignore
