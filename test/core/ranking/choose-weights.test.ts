import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { rank } from '../../../src/core/ranking/rank';
import { readRankingInputs } from '../../../src/core/ranking/read-inputs';
import { bestWorstWeights } from '../../../src/core/ranking/weights/best-worst';
import { weighSquare } from '../../../src/core/ranking/weights/best-worst-square';
import { measureConsistency } from '../../../src/core/ranking/weights/consistency';
import { joinMatrices } from '../../../src/core/ranking/panel/join-matrices';
import { aggregateJudgments } from '../../../src/core/ranking/panel/aggregate';
import { completeReverses, priorities } from '../../../src/core/ranking/weights/pairwise';
import { planComparisons } from '../../../src/core/sheets/plan-comparisons';
import { makeTranslator } from '../../../src/i18n';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { Cell } from '../../../src/workbench/workbook/model';
import { makeCleanObject } from '../rules/make-object';
import { CRITERIA, makeRandom, writePlans } from '../sheets/fixtures';

const t = makeTranslator('id');
const OBJECTS = [1, 2, 3, 4].map((number) => makeCleanObject({ title: `Objek ${number}` }, number));

const makeSheet = (
  owned: SheetSnapshot['owned'],
  name: string,
  rows: readonly (readonly Scalar[])[],
): SheetSnapshot => {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    id: name,
    name,
    visible: true,
    owned,
    grid: { top: 0, left: 0, values, formats: new Map(), formulas: null },
    merges: [],
    mergesKnown: true,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
};

const SCORES = makeSheet('scores', 'Penilaian', [
  ['ID', 'K1', 'K2', 'K3'],
  ...OBJECTS.map(({ id }, row): Scalar[] => [id, 1 + row, [2, 5, 1, 3][row]!, 4]),
]);

function read(source: string, ...others: SheetSnapshot[]) {
  return readWith(source, [0.5, 0.3, 0.2], ...others);
}

function readWith(source: string, [first, second, third]: readonly Scalar[], ...others: SheetSnapshot[]) {
  const criteria = makeSheet('criteria', 'Kriteria', [
    ['Sumber Bobot', source],
    ['Kode', 'Kriteria', 'Arah', 'Bobot'],
    ['K1', 'Keselarasan', 'Manfaat', first ?? ''],
    ['K2', 'Dampak', 'Manfaat', second ?? ''],
    ['K3', 'Kesiapan', 'Manfaat', third ?? ''],
  ]);
  const inputs = readRankingInputs({
    snapshot: { sheets: [criteria, SCORES, ...others], skipped: [], date1904: false },
    objects: OBJECTS,
    t,
    pairwiseSheets: ['Rapat'],
  });
  const found = inputs.findings.filter(({ rule }) => rule !== 'score-missing');
  for (const { message, cure } of found)
    expect(t(message.key, message.params) + t(cure.key)).not.toMatch(/\{\{|ranking\./);
  return {
    ...inputs,
    weights: inputs.criteria.map(({ weight }) => weight),
    said: found.map(({ rule, message, cells }) => [
      `${rule} ${message.key.split('.').at(-1)}`,
      ...cells.map(formatCellRef),
    ]),
  };
}

/** Judgments K1:K2, K1:K3, K2:K3. */
const square = (name: string, [a, b, c]: readonly [Scalar, Scalar, Scalar]): Scalar[][] => [
  ['Penilai', name],
  ['', 'K1', 'K2', 'K3'],
  ['K1 Keselarasan', 1, a, b],
  ['K2', '', 1, c],
  ['Kesiapan', '', '', 1],
];

test('weights as given, by order, by entropy and by CRITIC', () => {
  expect(read('langsung')).toMatchObject({ weights: [0.5, 0.3, 0.2], said: [], consistency: null });
  const centroid = read('ROC').weights;
  [11 / 18, 5 / 18, 2 / 18].forEach((weight, index) => expect(centroid[index]).toBeCloseTo(weight, 12));
  const sum = read('rank sum').weights;
  [3 / 6, 2 / 6, 1 / 6].forEach((weight, index) => expect(sum[index]).toBeCloseTo(weight, 12));
  for (const source of ['entropi', 'CRITIC']) {
    const { weights, said, criteria } = read(source);
    expect(weights.reduce((total, one) => total + one)).toBeCloseTo(1, 12);
    // K3 is the same for all objects and tells nothing.
    expect([weights[2], said, criteria[0]!.computed]).toEqual([0, [], source === 'CRITIC' ? 'critic' : 'entropy']);
  }
});

test('points of swings are ratios of any sum whose greatest is 100; where it is not, the cells that have it are said', () => {
  const points = [100, 60, 40];
  const swing = readWith('Swing', points);
  expect([swing.weights, swing.said, swing.criteria[0]!.computed]).toEqual([points, [], undefined]);
  expect(swing.remarks.map(({ key }) => key)).toContain('ranking.remark.weightsSwing');
  const { criteria, values } = swing;
  const shares = rank({ objects: OBJECTS, criteria, values });
  const direct = rank({ objects: OBJECTS, criteria: criteria.map((one, index) => ({ ...one, weight: [0.5, 0.3, 0.2][index]! })), values }); // prettier-ignore
  expect(shares.results.map(({ object, score }) => [object, score!.toFixed(12)])).toEqual(
    direct.results.map(({ object, score }) => [object, score!.toFixed(12)]),
  );
  expect(readWith('poin swing', [80, 40, 80]).said).toEqual([
    ['weights-invalid messageSwing', 'Kriteria!D3', 'Kriteria!D5'],
  ]);
  expect(readWith('swing', [130, 100, 40]).said).toEqual([['weights-invalid messageSwing', 'Kriteria!D3']]);
  expect(readWith('swing', [0, 0, 0]).said).toEqual([
    ['weights-invalid messageAllZero', 'Kriteria!D3', 'Kriteria!D4', 'Kriteria!D5'],
  ]);
  expect(readWith('langsung', points).said).toEqual([
    ['weights-invalid messageSum', 'Kriteria!D3', 'Kriteria!D4', 'Kriteria!D5'],
  ]);
});

test('comparisons of several assessors, on the own sheet and on one of staff, give the eigenvector of their geometric means', () => {
  const inputs = read(
    'AHP',
    makeSheet('comparisons', 'Perbandingan', [...square('Ani', ['3', '5', '2']), ['']]),
    makeSheet(null, 'Rapat', [
      ['Hasil rapat'],
      ...square('Budi', ['1/2', 4, 3]),
      [''],
      ...square('Cici', ['', '', '']),
    ]),
    makeSheet(null, 'Lain', square('Dodi', [9, 9, 9])),
  );
  const matrices = [[3, 5, 2], [0.5, 4, 3]].map(([a, b, c]) => [[1, a!, b!], [1 / a!, 1, c!], [1 / b!, 1 / c!, 1]]); // prettier-ignore
  const joined = aggregateJudgments(matrices);
  priorities(joined, 'eigenvector').forEach((weight, index) => expect(inputs.weights[index]).toBeCloseTo(weight, 9));
  expect(inputs.consistency!.ratio).toBeCloseTo(measureConsistency(joined).ratio, 9);
  expect(inputs.said).toEqual([]);
});

test('an assessor counts by the weight beside the name', () => {
  const withRole = (name: string, role: Scalar, answers: [Scalar, Scalar, Scalar]): Scalar[][] => {
    const [, ...rest] = square(name, answers);
    return [['Penilai', name, 'Bobot penilai', role], ...rest, ['']];
  };
  const weigh = (first: Scalar) =>
    read('AHP', makeSheet('comparisons', 'Perbandingan', [...withRole('Ani', first, [3, 5, 2]), ...withRole('Budi', 1, ['1/2', 4, 3])])); // prettier-ignore
  const joined = weigh(3);
  const matrices = [[3, 5, 2], [0.5, 4, 3]].map(([a, b, c]) => [[1, a!, b!], [1 / a!, 1, c!], [1 / b!, 1 / c!, 1]]); // prettier-ignore
  priorities(aggregateJudgments(matrices, [3, 1]), 'eigenvector').forEach((weight, index) =>
    expect(joined.weights[index]).toBeCloseTo(weight, 9),
  );
  expect(weigh('banyak').said).toEqual([['comparison-invalid messageRole', 'Perbandingan!D1']]);
  expect(joinMatrices(matrices, 'aipArithmetic', 'ahp', [3, 1])!.weights[0]).toBeCloseTo(
    0.75 * priorities(matrices[0]!, 'eigenvector')[0]! + 0.25 * priorities(matrices[1]!, 'eigenvector')[0]!, 12); // prettier-ignore
});

test('the best-worst method finds best and worst in each square, and says where they are not clear', () => {
  const own = (...judgments: [Scalar, Scalar, Scalar]) =>
    read('best-worst', makeSheet('comparisons', 'Perbandingan', square('Ani', judgments)));
  // K2 is best, K3 worst.
  const inputs = own('1/2', 3, 8);
  const known = bestWorstWeights({ best: 1, worst: 2, bestToOthers: [2, 1, 8], othersToWorst: [3, 8, 1] });
  if (!known.ok) throw new Error(known.refusal.code);
  expect(known.value.xi).toBeGreaterThan(0);
  known.value.weights.forEach((weight, index) => expect(inputs.weights[index]).toBeCloseTo(weight, 12));
  expect([inputs.said, inputs.consistency, inputs.criteria[0]!.computed]).toEqual([[], null, 'bestWorst']);
  expect(inputs.remarks.find(({ key }) => key === 'ranking.remark.bestWorst')!.params).toEqual({
    assessor: 'Ani', best: 'K2', worst: 'K3', xi: known.value.xi, ratio: known.value.inputRatio,
  }); // prettier-ignore
  // K1 is 5 times K3, but 3 times K2, which is 5 times K3: |15 - 5| / 20 is above the threshold of three criteria at 5.
  const beyond = own(3, 5, 5);
  expect(beyond.said).toEqual([['comparison-inconsistent messageBestWorst', 'Perbandingan!C3', 'Perbandingan!D4']]);
  expect(beyond.findings.at(-1)!.message.params).toEqual({
    assessor: 'Ani', ratio: 0.5, limit: 0.1354, one: 'K1', other: 'K2', last: 'K3', judgment: 3, second: 5, implied: 5,
  }); // prettier-ignore
  const given = [0.5, 0.3, 0.2];
  const unclear = (message: string, cell: string) => ({ weights: given, said: [[message, cell, 'Kriteria!B1']] });
  expect(own(2, '', 3)).toMatchObject(unclear('comparison-invalid messageBest', 'Perbandingan!D3'));
  expect(own(2, '1/2', 3)).toMatchObject(unclear('comparison-invalid messageBest', 'Perbandingan!D3'));
  expect(own(2, 4, '')).toMatchObject(unclear('comparison-invalid messageWorst', 'Perbandingan!D4'));
});

test('best-worst weights of several assessors are joined, by AIJ only where the joined answers have a best and a worst', () => {
  const weigh = (...squares: [Scalar, Scalar, Scalar][]) => {
    const rows = squares.flatMap((answers, index): Scalar[][] => [...square(`Penilai ${index + 1}`, answers), ['']]);
    return read('best-worst', makeSheet('comparisons', 'Perbandingan', rows));
  };
  const joined = weigh([2, 8, 4], [2, 2, 1]);
  const known = bestWorstWeights({ best: 0, worst: 2, bestToOthers: [1, 2, 4], othersToWorst: [4, 2, 1] });
  if (!known.ok) throw new Error(known.refusal.code);
  known.value.weights.forEach((weight, index) => expect(joined.weights[index]).toBeCloseTo(weight, 9));
  expect(joined.remarks.filter(({ key }) => key === 'ranking.remark.bestWorst')).toHaveLength(2);
  // Going round: K1 over K2, K2 over K3, K3 over K1.
  const round = weigh([9, 2, 9], ['1/2', '1/9', 9], [9, '1/9', '1/2']);
  expect([round.weights, round.said]).toEqual([
    [0.5, 0.3, 0.2],
    [['comparison-invalid messageJoined', 'Perbandingan!B3', 'Kriteria!B1']],
  ]);
});

test('the row of the best and the column of the worst are enough, and of equals the first counts', () => {
  const bestToOthers = [2, 1, 4, 3, 8];
  const othersToWorst = [4, 8, 4, 2, 1];
  const matrix = bestToOthers.map((_, row) =>
    bestToOthers.map((__, column) => {
      if (row === column) return 1;
      if (row === 1) return bestToOthers[column]!;
      if (column === 4) return othersToWorst[row]!;
      return null;
    }),
  );
  const completed = completeReverses(matrix);
  const weighed = completed.ok ? weighSquare(completed.value) : null;
  const known = bestWorstWeights({ best: 1, worst: 4, bestToOthers, othersToWorst });
  if (!known.ok || weighed?.ok !== true) throw new Error('Refused.');
  expect(weighed.value).toEqual({
    weights: known.value.weights, best: 1, worst: 4, xi: known.value.xi, ratio: known.value.inputRatio, limit: 0.2958,
  }); // prettier-ignore
  const equal = weighSquare([[1, 1, 1], [1, 1, 1], [1, 1, 1]]); // prettier-ignore
  expect(equal).toMatchObject({ ok: true, value: { best: 0, worst: 1, ratio: 0 } });
});

test('contradictions, unreadable and missing answers are findings with their cells; the given weights stand', () => {
  const own = (...judgments: [Scalar, Scalar, Scalar]) =>
    read('AHP', makeSheet('comparisons', 'Perbandingan', square('Ani', judgments)));
  expect(own(3, '1/5', 4).said).toEqual([['comparison-inconsistent message', 'Perbandingan!C3']]);
  expect(own('banyak', 3, 2).said).toEqual([['comparison-invalid messageValue', 'Perbandingan!C3']]);
  expect(own(3, '', '')).toMatchObject({
    weights: [0.5, 0.3, 0.2],
    said: [['comparison-invalid messageUnconnected', 'Perbandingan!D3', 'Kriteria!B1']],
  });
  expect(read('AHP')).toMatchObject({
    weights: [0.5, 0.3, 0.2],
    said: [['comparison-invalid messageNone', 'Kriteria!B1']],
  });
  expect(read('undian').said).toEqual([['method-invalid messageWeights', 'Kriteria!B1']]);
});

test('Perbandingan computes weights and consistency by itself, and is read back', () => {
  const plan = planComparisons({ criteria: CRITERIA, t });
  const data = writePlans([plan]);
  const sheet = data.sheets[0]!;
  const random = makeRandom(4);
  const size = CRITERIA.length;
  const scale = ['3', '1/3', '5', '1', '1/2', '7', '2'];
  const matrix = CRITERIA.map(() => new Array<number>(size).fill(1));
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      const value = scale[Math.floor(random() * scale.length)]!;
      const [above, below = '1'] = value.split('/');
      matrix[row]![column] = Number(above) / Number(below);
      matrix[column]![row] = Number(below) / Number(above);
      const cells = sheet.cells.get(5 + row) ?? new Map<number, Cell>();
      sheet.cells.set(5 + row, cells);
      cells.set(1 + column, { value, style: 0 });
    }
  }
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: sheet.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  expect(calculator.unsupported).toEqual([]);
  const at = (row: number, column: number) => sheet.cells.get(row)?.get(column)?.value;
  const weightColumn = 2 * size + 4;
  priorities(matrix, 'geometricMean').forEach((weight, row) =>
    expect(at(5 + row, weightColumn)).toBeCloseTo(weight, 9),
  );
  const { lambda, ratio } = measureConsistency(matrix, { priority: 'geometricMean', lambda: 'meanRatio' });
  expect(at(5 + size + 1, 1)).toBeCloseTo(lambda, 9);
  expect(at(5 + size + 1, 7)).toBeCloseTo(ratio, 9);
  expect(at(5 + size + 1, 8)).toBe(t('sheets.comparisons.inconsistent'));
  const second = 5 + size + 6;
  expect(at(second + size + 1, 8)).toBe(t('sheets.comparisons.incomplete'));

  const rows = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 30 }, (__, column) => (at(row, column) ?? '') as Scalar),
  );
  const criteria = makeSheet('criteria', 'Kriteria', [
    ['Sumber Bobot', t('ranking.weights.ahp')],
    ['Kode', 'Kriteria', 'Bobot'],
    ...CRITERIA.map(({ id, name, weight }): Scalar[] => [id, name, weight]),
  ]);
  const sheets = [criteria, makeSheet('comparisons', 'Perbandingan', rows)];
  const inputs = readRankingInputs({ snapshot: { sheets, skipped: [], date1904: false }, objects: OBJECTS, t });
  priorities(matrix, 'eigenvector').forEach((weight, row) =>
    expect(inputs.criteria[row]!.weight).toBeCloseTo(weight, 9),
  );
  expect(inputs.findings.map(({ rule, message }) => [rule, message.params.assessor])).toContainEqual([
    'comparison-inconsistent',
    'Penilai 1',
  ]);
});
