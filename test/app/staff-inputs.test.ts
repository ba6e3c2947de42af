/** Criteria, scores and comparisons on sheets of the staff's own, from the sheet to the ranking. */
import { analyse } from '../../src/app/analyse';
import { planSteps } from '../../src/app/plan-step';
import type { CellRef, Scalar } from '../../src/core/model/cell';
import { formatCellRef } from '../../src/core/model/cell';
import { makeTranslator } from '../../src/i18n/index';
import { sheetFromRows, workbookOf } from '../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const t = makeTranslator('id');
const REGISTER: readonly Row[] = [
  ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'Biaya (Rp)'],
  [1, 'Bank sampah', 'PT Hijau', 'DLH', 100000000],
  [2, 'Bus pelajar', 'PT Roda', 'Dishub', 900000000],
  [3, 'Air baku', 'Kabupaten Bogor', 'DPUTR', 400000000],
];
const CRITERIA: readonly Row[] = [
  ['KRITERIA PENILAIAN USULAN 2025'],
  ['Kode', 'Nama Kriteria', 'Atribut', 'Bobot (%)'],
  ['K1', 'Inovasi', 'Benefit', 50],
  ['K2', 'Manfaat', 'Benefit', 30],
  ['K6', 'Risiko', 'Cost', 20],
  [null, 'Jumlah', null, 100],
];
const SCORES: readonly Row[] = [
  ['Nama Penilai : Penilai Pertama'],
  ['No', 'Judul Usulan', 'K1', 'K2', 'K6', 'Total'],
  [1, 'Bank sampah', 8, 9, 2, 19],
  [2, 'Bus pelajar', 6, 7, 5, 18],
  [3, 'Air baku', 9, 5, null, 14],
];

const full = (sheets: Readonly<Record<string, readonly Row[]>>) =>
  analyse(
    {
      reading: {
        snapshot: workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetFromRows(rows, { name }))),
        handEdited: [],
      },
      mapping: {},
      today: '2024-09-30',
      t,
    },
    () => Promise.resolve(),
  );

test('criteria and scores are read with the cells they stand in', async () => {
  const { intake, rankingInputs, ranking } = await full({ Rekap: REGISTER, Bobot: CRITERIA, 'Nilai Tim': SCORES });
  expect(intake.sources.map(({ kind }) => kind)).toEqual(['register', 'criteria', 'scores']);
  const { criteria, values } = rankingInputs;
  expect(criteria.map(({ id, name, direction, weight, from, scale }) => [id, name, direction, weight, from.type, scale?.max])).toEqual([
    ['K1', 'Inovasi', 'benefit', 50, 'scores', 10],
    ['K2', 'Manfaat', 'benefit', 30, 'scores', 10],
    ['K6', 'Risiko', 'cost', 20, 'scores', 10],
  ]); // prettier-ignore
  expect(criteria[0]?.cell && formatCellRef(criteria[0].cell)).toBe('Bobot!D3');
  expect(values.map(({ value }) => value)).toEqual([8, 9, 2, 6, 7, 5, 9, 5, null]);
  expect(values[0]?.cell && formatCellRef(values[0].cell)).toBe("'Nilai Tim'!C3");
  expect(ranking?.remarks.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['ranking.remark.staffCriteria', 'ranking.remark.staffScores']),
  );
  expect(ranking?.results.find(({ rank }) => rank === 1)?.object).toBe('KS-001');
});

test('they fill the sheets Kriteria and Penilaian, which are used from then on', async () => {
  const analysis = await full({ Rekap: REGISTER, Bobot: CRITERIA, 'Nilai Tim': SCORES });
  const plan = planSteps(analysis, ['rank']).find(({ sheet }) => sheet === 'scores');
  const cells = plan?.blocks.flatMap(({ cells: rows }) => rows) ?? [];
  expect(cells).toContainEqual(['KS-001', 'Bank sampah', 'Penilai Pertama', 8, 9, 2]);
  const own = sheetFromRows(
    [
      ['ID', 'Judul', 'K1 Inovasi', 'K2 Manfaat', 'K6 Risiko'],
      ['KS-001', 'Bank sampah', 1, 1, 1],
    ],
    { name: 'Penilaian', owned: 'scores' },
  );
  const snapshot = workbookOf(...analysis.snapshot.sheets, own);
  const again = await analyse({ reading: { snapshot, handEdited: [] }, mapping: {}, today: '2024-09-30', t }, () =>
    Promise.resolve(),
  );
  expect(again.rankingInputs.values.slice(0, 3).map(({ value }) => value)).toEqual([1, 1, 1]);
});

test('comparisons give the weights where the criteria have none', async () => {
  const unweighed = CRITERIA.slice(0, -1).map((row) => row.slice(0, 3));
  const square: readonly Row[] = [
    ['Kriteria', 'Inovasi', 'Manfaat', 'Risiko'],
    ['Inovasi', 1, 2, 4],
    ['Manfaat', null, 1, 2],
    ['Risiko', null, null, 1],
  ];
  const { rankingInputs } = await full({ Rekap: REGISTER, Bobot: unweighed, Banding: square, Skor: SCORES });
  expect(rankingInputs.chosen.weights).toBe('ahp');
  const weights = rankingInputs.criteria.map(({ weight }) => weight);
  [4 / 7, 2 / 7, 1 / 7].forEach((expected, index) => expect(weights[index]).toBeCloseTo(expected, 6));
  expect(rankingInputs.consistency?.ratio).toBeCloseTo(0, 6);
});

test('criteria without weights or comparisons weigh the same', async () => {
  const unweighed = CRITERIA.slice(0, -1).map((row) => row.slice(0, 3));
  const { rankingInputs, ranking } = await full({ Rekap: REGISTER, Bobot: unweighed, Skor: SCORES });
  expect(rankingInputs.criteria.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(ranking?.remarks.map(({ key }) => key)).toContain('ranking.remark.staffCriteriaUnweighed');
});

test('scores under the names of criteria are no register, and a row of no object is a finding', async () => {
  const named: readonly Row[] = [
    ['MATRIKS PENILAIAN'],
    ['No', 'Usulan', 'Inovasi', 'Manfaat', 'Risiko'],
    [1, 'Bank sampah', 4, 5, 2],
    [2, 'Usulan lain', 3, 3, 3],
  ];
  const { intake, objects, rankingInputs } = await full({ Rekap: REGISTER, Bobot: CRITERIA, Matriks: named });
  expect(intake.sources.map(({ kind }) => kind)).toEqual(['register', 'criteria', 'scores']);
  expect(objects).toHaveLength(3);
  expect(rankingInputs.values.slice(0, 3).map(({ value }) => value)).toEqual([4, 5, 2]);
  expect(rankingInputs.findings).toContainEqual(
    expect.objectContaining({
      rule: 'row-unattached',
      cells: [expect.objectContaining({ sheet: 'Matriks', rowIndex: 3 })],
    }),
  );
});

test.each([
  ['in a column', [['Kode', 'Nama Kriteria', 'Atribut', 'Bobot (%)', 'Skala'], ['K1', 'Inovasi', 'Benefit', 50, '1–5'], ['K2', 'Manfaat', 'Benefit', 50, '1 s.d. 5']]],
  ['over the table', [['KRITERIA PENILAIAN (SKALA 1-5)'], ['Kode', 'Nama Kriteria', 'Atribut', 'Bobot (%)'], ['K1', 'Inovasi', 'Benefit', 50], ['K2', 'Manfaat', 'Benefit', 50]]],
] satisfies [string, readonly Row[]][])('scores off the scale stated %s are told, also of objects kept out', async (_name, criteria) => {
  const scores: readonly Row[] = [
    ['Nama Penilai : Penilai Pertama'],
    ['No', 'Judul Usulan', 'K1', 'K2'],
    [1, 'Bank sampah', 9, 4],
    [2, 'Bus pelajar', 5, 0],
    [3, 'Air baku', 4, 5],
  ];
  const { rankingInputs } = await full({ Rekap: REGISTER, Bobot: criteria, 'Nilai Tim': scores });
  const off = rankingInputs.findings.filter(({ rule }) => rule === 'scale-out-of-range');
  expect(off.map(({ cells: [cell] }) => cell && formatCellRef(cell))).toEqual(["'Nilai Tim'!C3", "'Nilai Tim'!D4"]);
}); // prettier-ignore

const offCells = (findings: readonly { readonly rule: string; readonly cells: readonly CellRef[] }[], rule: string) =>
  findings.filter((one) => one.rule === rule).flatMap(({ cells }) => cells.map(formatCellRef));

test('codes with names as headings, a scale over the scores and a dash for a score still to come', async () => {
  const sheet: readonly Row[] = [
    ['BOBOT KRITERIA'],
    ['Kode', 'Kriteria', 'Bobot (%)', 'Jenis'],
    ['K1', 'Inovasi', 60, 'Manfaat'],
    ['K2', 'Kesiapan unit', 30, 'Manfaat'],
    ['K3', 'Mutu layanan', 20, 'Manfaat'],
    [],
    ['NILAI (SKALA 1 SAMPAI 5)'],
    ['No', 'Objek Kerja Sama', 'K1 Inovasi', 'K2 Kesiapan unit', 'K3 Mutu layanan'],
    [1, 'Bank sampah', 4, 7, 3],
    [2, 'Bus pelajar', null, '-', 5],
    [3, 'Air baku', 4, 5, 2],
  ];
  const { intake, rankingInputs } = await full({ Rekap: REGISTER, Nilai: sheet });
  expect(intake.sources.map(({ kind }) => kind)).toEqual(['register', 'criteria', 'scores']);
  expect(offCells(rankingInputs.findings, 'scale-out-of-range')).toEqual(['Nilai!D9']);
  expect(offCells(rankingInputs.findings, 'score-missing')).toEqual(expect.arrayContaining(['Nilai!C10', 'Nilai!D10']));
  expect(offCells(rankingInputs.findings, 'weights-invalid')).toEqual(['Nilai!C3', 'Nilai!C4', 'Nilai!C5']);
});

test('criteria that are headings over a row of weights, the scale under the table', async () => {
  const sheet: readonly Row[] = [
    ['MATRIKS PRIORITAS'],
    [],
    ['Judul', 'Keselarasan RPJMD', 'Dampak Layanan', 'Urgensi'],
    ['Bobot', 0.5, 0.3, 0.1],
    ['Bank sampah', 4, 4, 0],
    ['Bus pelajar', 5, 4, null],
    [],
    ['Skala: 1 (sangat rendah) sampai 5 (sangat tinggi)'],
  ];
  const { rankingInputs } = await full({ Rekap: REGISTER, Prioritas: sheet });
  expect(rankingInputs.criteria.map(({ name, weight, scale }) => [name, weight, scale])).toEqual([
    ['Keselarasan RPJMD', 0.5, { min: 1, max: 5 }],
    ['Dampak Layanan', 0.3, { min: 1, max: 5 }],
    ['Urgensi', 0.1, { min: 1, max: 5 }],
  ]);
  expect(rankingInputs.values.slice(0, 3).map(({ value }) => value)).toEqual([4, 4, null]);
  const { findings } = rankingInputs;
  expect(offCells(findings, 'weights-invalid')).toEqual(['Prioritas!B4', 'Prioritas!C4', 'Prioritas!D4']);
  expect(offCells(findings, 'scale-out-of-range')).toEqual(['Prioritas!D5']);
  expect(offCells(findings, 'score-missing')).toContain('Prioritas!D6');
  expect(offCells(findings, 'row-unattached')).toEqual([]);
});

test.each([
  ['no weight', 'Nilai', ''],
  ['all of the weights', 'Nilai', 1],
  ['no weight', 'Skor bobot', ''],
])('a column with %s that holds what the weights make of the scores is no criterion: %s', async (_name, heading, whole) => {
  const sheet: readonly Row[] = [
    ['PRIORITAS (SKALA 1-5)'],
    ['Objek', 'Keselarasan', 'Dampak Layanan', 'Urgensi', heading],
    ['Bobot', 0.5, 0.3, 0.2, whole],
    ['Bank sampah', 4, 4, 2, 3.6],
    ['Bus pelajar', 5, 4, 3, 4.3],
    ['Air baku', 3, 4, 5, 3.7],
  ];
  const { rankingInputs } = await full({ Rekap: REGISTER, Prioritas: sheet });
  expect(rankingInputs.criteria.map(({ name }) => name)).toEqual(['Keselarasan', 'Dampak Layanan', 'Urgensi']);
  expect(offCells(rankingInputs.findings, 'weights-invalid')).toEqual([]);
  // Beside it a weight left open stays a fault.
  const open = sheet.map((row, index) => (index === 1 ? [...row.slice(0, 4), 'Nilai'] : index === 2 ? ['Bobot', 0.5, 0.3, '', whole] : row));
  const { rankingInputs: lacking } = await full({ Rekap: REGISTER, Prioritas: open });
  expect(lacking.criteria).toHaveLength(3);
  expect(offCells(lacking.findings, 'weights-invalid')).toContain('Prioritas!D3');
}); // prettier-ignore

test('criteria in two levels on a sheet of staff are groups, and their squares there are compared level by level', async () => {
  const criteria: readonly Row[] = [
    ['KRITERIA BERTINGKAT'],
    ['Kode', 'Nama Kriteria', 'Atribut', 'Bobot', 'Induk'],
    ['A', 'Dampak', null, 60, null],
    ['K1', 'Inovasi', 'Benefit', 70, 'A'],
    ['K2', 'Manfaat', 'Benefit', 30, 'A'],
    ['K6', 'Risiko', 'Cost', 40, null],
  ];
  const { rankingInputs } = await full({ Rekap: REGISTER, Bobot: criteria, 'Nilai Tim': SCORES });
  expect(rankingInputs.criteria.map(({ id, weight, group }) => [id, weight, group?.id])).toEqual([
    ['K1', 42, 'A'], ['K2', 18, 'A'], ['K6', 40, undefined],
  ]); // prettier-ignore
  expect(rankingInputs.findings.filter(({ rule }) => rule === 'weights-invalid')).toEqual([]);

  const squares: readonly Row[] = [
    ['Penilai', 'Ketua Tim'],
    ['Kriteria', 'A', 'K6'],
    ['A Dampak', 1, 3],
    ['K6 Risiko', null, 1],
    [null],
    [null],
    ['Kriteria', 'K1', 'K2'],
    ['K1', 1, 4],
    ['K2', null, 1],
  ];
  const bare = criteria.map((row) => row.filter((_, column) => column !== 3));
  const compared = await full({ Rekap: REGISTER, Bobot: bare, 'Nilai Tim': SCORES, Rapat: squares });
  compared.rankingInputs.criteria.forEach(({ weight }, index) =>
    expect(weight).toBeCloseTo([0.75 * 0.8, 0.75 * 0.2, 0.25][index]!, 9),
  );
  expect(compared.rankingInputs.findings.filter(({ rule }) => rule === 'weights-invalid')).toEqual([]);
  const even = await full({ Rekap: REGISTER, Bobot: bare, 'Nilai Tim': SCORES });
  expect(even.rankingInputs.criteria.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.5]);
});

test('a square whose upper half alone is filled is one, with the assessor named right over it', async () => {
  const square: readonly Row[] = [
    ['Penilai', 'Ketua Tim'],
    ['Kriteria', 'K1', 'K2', 'K6'],
    ['K1 Inovasi', 1, 2, 4],
    ['K2 Manfaat', null, 1, 2],
    ['K6 Risiko', null, null, 1],
  ];
  const bare = CRITERIA.slice(0, -1).map((row) => row.slice(0, 3));
  const { rankingInputs, intake } = await full({ Rekap: REGISTER, Bobot: bare, 'Nilai Tim': SCORES, Rapat: square });
  expect(intake.sources.find(({ sheet }) => sheet === 'Rapat')).toMatchObject({ kind: 'pairwise', leftAlone: null });
  expect(rankingInputs.comparisons.map(({ assessor, answers }) => [assessor, answers])).toEqual([['Ketua Tim', 3]]);
  rankingInputs.criteria.forEach(({ weight }, index) => expect(weight).toBeCloseTo([4 / 7, 2 / 7, 1 / 7][index]!, 9));
});

test.each([
  ['A', 'A.1', 'A.2', 'B'],
  ['K1', 'K1.1', 'K1.2', 'K2'],
])('codes of criteria may begin with that of their group: %s, %s', async (group, one, two, alone) => {
  const criteria: readonly Row[] = [
    ['Kode', 'Nama Kriteria', 'Atribut', 'Bobot', 'Induk'],
    [group, 'Dampak', null, 60, null],
    [one, 'Inovasi', 'Benefit', 70, group],
    [two, 'Manfaat', 'Benefit', 30, group],
    [alone, 'Risiko', 'Cost', 40, null],
  ];
  const scores: readonly Row[] = [
    ['Nama Penilai : Penilai Pertama'],
    ['No', 'Judul Usulan', `${one} Inovasi`, `${two} Manfaat`, `${alone} Risiko`],
    [1, 'Bank sampah', 8, 9, 2],
    [2, 'Bus pelajar', 6, 7, 5],
  ];
  const plain = scores.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/ (?:Inovasi|Manfaat|Risiko)$/, '') : cell))); // prettier-ignore
  for (const sheet of [scores, plain]) {
    const { rankingInputs, intake } = await full({ Rekap: REGISTER, Bobot: criteria, 'Nilai Tim': sheet });
    expect(intake.sources.map(({ kind }) => kind)).toEqual(['register', 'criteria', 'scores']);
    expect(rankingInputs.criteria.map(({ id, weight }) => [id, weight])).toEqual([[one, 42], [two, 18], [alone, 40]]); // prettier-ignore
    expect(rankingInputs.values.slice(0, 6).map(({ value }) => value)).toEqual([8, 9, 2, 6, 7, 5]);
  }
});

const PANEL: readonly Row[] = [
  ['PENILAIAN TIM, SKALA 1 SAMPAI 10'],
  ['Judul', 'Penilai', 'K1', 'K2', 'K6'],
  ['Bank sampah', 'Bappeda', 8, 9, 2],
  ['Bus pelajar', 'Bappeda', 6, null, 5],
  ['Air baku', 'Bappeda', 9, 5, 4],
  ['Bank sampah', 'Inspektorat', 6, 7, 'tinggi'],
  ['Bus pelajar', 'Inspektorat', 8, 7, 12],
];

test('a criterion that weighs as much as all others stays one, though its scores are their mean', async () => {
  const sheet: readonly Row[] = [
    ['PRIORITAS (SKALA 1-5)'],
    ['Objek', 'Keselarasan', 'Dampak Layanan', 'Urgensi'],
    ['Bobot', 0.25, 0.25, 0.5],
    ['Bank sampah', 4, 4, 4],
    ['Bus pelajar', 3, 3, 3],
    ['Air baku', 5, 3, 4],
  ];
  const { rankingInputs } = await full({ Rekap: REGISTER, Prioritas: sheet });
  expect(rankingInputs.criteria.map(({ name }) => name)).toEqual(['Keselarasan', 'Dampak Layanan', 'Urgensi']);
});

describe('a name for several rows of scores', () => {
  const blocks = (...names: readonly string[]): readonly Row[] => [
    ['PENILAIAN TIM, SKALA 1 SAMPAI 10'],
    ['Penilai', 'Judul', 'K1', 'K2', 'K6'],
    ...names.map((name, index): Row => [name, String(REGISTER[1 + (index % 3)]?.[1]), 8, index === 4 ? null : 6, 5]),
  ];
  const told = async (rows: readonly Row[], merges: readonly string[] = []) => {
    const sheets = [
      ...Object.entries({ Rekap: REGISTER, Bobot: CRITERIA }).map(([name, own]) => sheetFromRows(own, { name })),
      sheetFromRows(rows, { name: 'Nilai Tim', merges }),
    ];
    const reading = { snapshot: workbookOf(...sheets), handEdited: [] };
    const { findings } = await analyse({ reading, mapping: {}, today: '2024-09-30', t }, () => Promise.resolve());
    return findings.flatMap(({ rule, message: { params } }) => (rule === 'score-missing' ? [params] : []));
  };
  const owed = [{ assessor: 'Siti', criteria: ['K2'] }];

  test('is carried down where it is merged, or stands in the first of them', async () => {
    expect(await told(blocks('Budi', '', '', 'Siti', '', ''), ['A3:A5', 'A6:A8'])).toEqual(owed);
    expect(await told(blocks('Budi', '', '', 'Siti', '', ''))).toEqual(owed);
  });

  test('is not made up for a row that lacks its own', async () => {
    expect(await told(blocks('Budi', 'Budi', 'Budi', 'Siti', '', 'Siti'))).toEqual([]);
  });
});

test('scores of several assessors in one table are used by their mean, and what each still owes is told', async () => {
  const { rankingInputs, findings } = await full({ Rekap: REGISTER, Bobot: CRITERIA, 'Nilai Tim': PANEL });
  const { values, agreement } = rankingInputs;
  expect(values.map(({ value }) => value)).toEqual([7, 8, 2, 7, 7, 5, 9, 5, 4]);
  expect(agreement).not.toBeNull();
  const told = findings
    .filter(({ rule }) => ['score-missing', 'scale-out-of-range', 'value-unreadable'].includes(rule))
    .map(({ message, cells }) => [message.key.split('.').at(-1), cells[0] && formatCellRef(cells[0])]);
  expect(told).toEqual([
    ['messageScore', "'Nilai Tim'!E6"],
    ['messageRange', "'Nilai Tim'!E7"],
    ['messageAssessor', "'Nilai Tim'!D4"],
    ['messageUnscored', 'Rekap!B4'],
  ]);
});

test('a square that the ranking does not use is checked all the same', async () => {
  const square: readonly Row[] = [
    [null, 'K1', 'K2', 'K6'],
    ['K1', 1, 3, 12],
    ['K2', 3, 1, 2],
    ['K6', null, 0.5, 1],
  ];
  const { rankingInputs, findings } = await full({ Rekap: REGISTER, Bobot: CRITERIA, Perbandingan: square });
  expect(rankingInputs.consistency).toBeNull();
  const told = findings
    .filter(({ cells }) => cells.some(({ sheet }) => sheet === 'Perbandingan'))
    .map(({ rule, severity, cells }) => [rule, severity, ...cells.map(formatCellRef)]);
  expect(told).toEqual([
    ['scale-out-of-range', 'error', 'Perbandingan!D2'],
    ['weights-invalid', 'warning', 'Perbandingan!B3', 'Perbandingan!C2'],
  ]);
});

test('criteria whose direction reads like a label are a table, and a weight left open is told', async () => {
  const criteria: readonly Row[] = [
    ['KRITERIA DAN BOBOT'],
    [],
    ['Kode', 'Kriteria', 'Arah', 'Bobot'],
    ['K1', 'Keselarasan RPJMD', 'Manfaat', 0.4],
    ['K2', 'Dampak layanan', 'Manfaat', null],
    ['K3', 'Risiko', 'Biaya', 0.25],
  ];
  const { intake, findings } = await full({ Rekap: REGISTER, Kriteria: criteria });
  expect(intake.sources.map(({ kind }) => kind)).toEqual(['register', 'criteria']);
  const told = findings.filter(({ rule }) => rule === 'weights-invalid');
  expect(told.map(({ cells }) => cells[0] && formatCellRef(cells[0]))).toContain('Kriteria!D5');
});
