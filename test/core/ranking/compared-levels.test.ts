/** Comparisons level by level: read from squares of groups and of the criteria inside of each, weighed and multiplied. */
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import type { JoiningId } from '../../../src/core/ranking/choice-words';
import { comparedLevels } from '../../../src/core/ranking/compared-levels';
import { compareWeights } from '../../../src/core/ranking/panel/compare-weights';
import { joinMatrices } from '../../../src/core/ranking/panel/join-matrices';
import { readRankingInputs } from '../../../src/core/ranking/read-inputs';
import { bestWorstWeights } from '../../../src/core/ranking/weights/best-worst';
import { globalWeights } from '../../../src/core/ranking/weights/hierarchy';
import { completeReverses, priorities, type Pairwise } from '../../../src/core/ranking/weights/pairwise';
import { makeTranslator } from '../../../src/i18n';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';
import { makeCleanObject } from '../rules/make-object';

const t = makeTranslator('id');
const OBJECTS = [1, 2].map((number) => makeCleanObject({ title: `Objek ${number}` }, number));

type Row = readonly [code: string, weight: Scalar, parent: string];
/** A family that buys a car: cost and capacity have criteria inside of them, safety and style stand by themselves. */
const CAR: readonly Row[] = [
  ['C', 4, ''], ['C1', 4, 'C'], ['C2', 3, 'C'], ['C3', 1, 'C'], ['C4', 2, 'C'],
  ['S', 3, ''], ['G', 1, ''],
  ['V', 2, ''], ['V1', 1, 'V'], ['V2', 4, 'V'],
]; // prettier-ignore
const GIVEN = [1.6, 1.2, 0.4, 0.8, 3, 1, 0.4, 1.6];

function readWith(rows: readonly Row[], source: string, joining: string, ...others: SheetSnapshot[]) {
  const criteria = sheetFromRows(
    [
      ['Sumber Bobot', source],
      ['Gabungan Penilai', joining],
      ['Kode', 'Kriteria', 'Arah', 'Bobot', 'Induk'],
      ...rows.map(([code, weight, parent]): Scalar[] => [code, `Nama ${code}`, 'Manfaat', weight, parent]),
    ],
    { name: 'Kriteria', owned: 'criteria' },
  );
  const inputs = readRankingInputs({
    snapshot: workbookOf(criteria, ...others),
    objects: OBJECTS,
    t,
    pairwiseSheets: ['Rapat'],
  });
  const found = inputs.findings.filter(({ rule }) => rule.startsWith('comparison'));
  for (const { message, cure } of found)
    for (const language of ['id', 'en'] as const)
      expect(makeTranslator(language)(message.key, message.params) + t(cure.key)).not.toMatch(
        /\{\{|ranking\.|rules\.|undefined/,
      );
  return {
    ...inputs,
    weights: inputs.criteria.map(({ weight }) => weight),
    said: found.map(({ message, cells }) => [message.key.split('.').at(-1), ...cells.map(formatCellRef)]),
  };
}

const read = (...others: SheetSnapshot[]) => readWith(CAR, 'AHP', 'AIJ', ...others);
const comparisons = (...rows: Scalar[][][]): SheetSnapshot =>
  sheetFromRows(rows.flatMap((square) => [...square, ['']]), { name: 'Perbandingan', owned: 'comparisons' }); // prettier-ignore

/** `upper`: by row, the judgments right of the diagonal. */
function square(codes: readonly string[], upper: readonly Scalar[], assessor = 'Keluarga'): Scalar[][] {
  let next = 0;
  return [
    ['Penilai', assessor],
    ['', ...codes],
    ...codes.map((code, row): Scalar[] => [
      `${code} Nama ${code}`,
      ...codes.map((_, column) => (row === column ? 1 : row < column ? (upper[next++] ?? '') : '')),
    ]),
  ];
}

function matrixOf(size: number, upper: readonly (number | null)[]): Pairwise {
  let next = 0;
  const half = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row < column ? (upper[next++] ?? null) : null)),
  );
  const completed = completeReverses(half);
  if (!completed.ok) throw new Error(completed.refusal.code);
  return completed.value;
}

const [TOP, COST, CAPACITY] = [['C', 'S', 'G', 'V'], ['C1', 'C2', 'C3', 'C4'], ['V1', 'V2']]; // prettier-ignore
const top = (assessor?: string) => square(TOP, [3, 7, 3, 9, 1, '1/7'], assessor);
const cost = (assessor?: string) => square(COST, [2, 5, 3, 2, 2, '1/2'], assessor);
const capacity = (assessor?: string) => square(CAPACITY, ['1/5'], assessor);

const expectClose = (found: readonly number[], expected: readonly number[], digits = 12): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((one, index) => expect(found[index]).toBeCloseTo(one, digits));
};

test('the car of the Jones family: shares of groups times shares inside of them', () => {
  // Judgments of the worked example "Analytic hierarchy process – car example" (Wikipedia), after Saaty (1980); the eigenvectors by
  // numpy 2.4 (linalg.eig): 0.5101, 0.2344, 0.0405, 0.2151 with CR 0.0738, and inside of cost 0.4881, 0.2515, 0.0999, 0.1605.
  const { weights, said, consistency, remarks, criteria } = read(comparisons(top(), cost(), capacity()));
  expectClose(weights, [0.248944, 0.128302, 0.050937, 0.081891, 0.234352, 0.040519, 0.035842, 0.179212], 6);
  expect(weights.reduce((sum, one) => sum + one)).toBeCloseTo(1, 12);
  expect(consistency!.ratio).toBeCloseTo(0.073791, 6);
  expect([said, criteria[0]!.computed]).toEqual([[], 'ahp']);
  const keys = remarks.map(({ key }) => key);
  expect(keys).toContain('ranking.remark.comparedLevels');
  expect(keys).not.toContain('ranking.remark.groupsUnused');
});

test('in any order, on a sheet of staff, by name, with one name over all: the same', () => {
  const expected = read(comparisons(top(), cost(), capacity())).weights;
  expect(read(comparisons(capacity(), top(), cost())).weights).toEqual(expected);
  const bare = [cost(), capacity(), top()].map((rows) => rows.slice(1));
  const staff = sheetFromRows(
    [['Penilai: Keluarga'], ...bare.flatMap((rows) => [...rows, [''], [''], [''], ['']])],
    { name: 'Rapat' },
  ); // prettier-ignore
  const named = readWith(CAR, 'AHP', 'AIJ', staff);
  expect([named.weights, named.said]).toEqual([expected, []]);
  expect(named.comparisons.map(({ assessor, level }) => [assessor, level.type, level.group?.id])).toEqual([
    ['Keluarga', 'group', 'C'], ['Keluarga', 'group', 'V'], ['Keluarga', 'top', undefined],
  ]); // prettier-ignore
});

test.each([
  ['1', '1.1', '1.2', '2', '2.1', '2.2', '3'],
  ['A', 'A.1', 'A.2', 'B', 'B.1', 'B.2', 'C'],
])('codes of criteria may begin with those of their groups (%s, %s …)', (...codes) => {
  const [a, a1, a2, b, b1, b2, c] = codes;
  const rows: Row[] = [[a, 1, ''], [a1, 1, a], [a2, 1, a], [b, 1, ''], [b1, 1, b], [b2, 1, b], [c, 1, '']]; // prettier-ignore
  const squares = [square([a, b, c], [2, 4, 2]), square([a1, a2], ['1/3']), square([b1, b2], [1])];
  const { weights, said, comparisons: blocks } = readWith(rows, 'AHP', 'AIJ', comparisons(...squares));
  expect([said, blocks.map(({ level }) => level.group?.id)]).toEqual([[], [undefined, a, b]]);
  expectClose(weights, [4 / 28, 12 / 28, 1 / 7, 1 / 7, 1 / 7]);
});

test('a level that nobody compared leaves the given weights, and is said with its empty square where there is one', () => {
  expect(read(comparisons(top(), cost()))).toMatchObject({
    weights: GIVEN,
    consistency: null,
    said: [['messageNoneInside', 'Kriteria!B1']],
  });
  expect(read(comparisons(top(), cost(), square(CAPACITY, []))).said).toEqual([['messageNoneInside', 'Perbandingan!B17', 'Kriteria!B1']]); // prettier-ignore
  expect(read(comparisons(cost(), capacity())).said).toEqual([['messageNoneTop', 'Kriteria!B1']]);
  expect(read().said.map(([message]) => message)).toEqual(['messageNoneTop', 'messageNoneInside', 'messageNoneInside']);
});

test('each square has its own findings, on its cells', () => {
  const { said, findings } = read(comparisons(top(), square(COST, [5, '1/5', 3, 5, 2, '1/2']), capacity()));
  expect(said).toEqual([['message', 'Perbandingan!D10']]);
  const { params } = findings.find(({ rule }) => rule === 'comparison-inconsistent')!.message;
  expect(params).toMatchObject({ assessor: 'Keluarga', one: 'C3', other: 'C1', judgment: 5 });
  const open = comparisons(top(), square(COST, [2, '', '', '', '', 3]), capacity());
  expect(read(open)).toMatchObject({ weights: GIVEN, said: [['messageUnconnected', 'Perbandingan!D10', 'Kriteria!B1']] }); // prettier-ignore
});

test('unanswered pairs inside of a group are filled by Harker, as in a square of all', () => {
  const { weights } = read(comparisons(top(), square(COST, [2, 5, '', 2, 2, '']), capacity()));
  const local = priorities(matrixOf(4, [2, 5, null, 2, 2, null]), 'eigenvector');
  const above = priorities(matrixOf(4, [3, 7, 3, 9, 1, 1 / 7]), 'eigenvector');
  expectClose(weights.slice(0, 4), local.map((one) => one * above[0]!)); // prettier-ignore
});

test('a square that compares a group with what stands inside of one is said and left out', () => {
  const mixed = square(['C', 'C1', 'S'], [2, 3, 4]);
  const { said, weights, findings } = read(comparisons(top(), cost(), capacity(), mixed));
  expect(said).toEqual([['messageMixed', 'Perbandingan!B22']]);
  expect(findings.find(({ message }) => message.key.endsWith('messageMixed'))!.message.params).toEqual({ one: 'C', other: 'C1' }); // prettier-ignore
  expect(weights).toEqual(read(comparisons(top(), cost(), capacity())).weights);
});

describe('the square of all criteria of an earlier workbook', () => {
  const all = ['C1', 'C2', 'C3', 'C4', 'S', 'G', 'V1', 'V2'];
  const judgments = Array.from({ length: 28 }, (_, index) => [2, 3, 1, '1/2'][index % 4]!);
  const whole = () => square(all, judgments);

  test('says what it is, and counts as before as long as no level is compared', () => {
    const { weights, remarks, said } = read(comparisons(whole()));
    const known = priorities(matrixOf(8, judgments.map((one) => (one === '1/2' ? 0.5 : Number(one)))), 'eigenvector'); // prettier-ignore
    expectClose(weights, known);
    const keys = remarks.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['ranking.remark.groupsUnused', 'ranking.remark.comparedWhole']));
    expect(said.filter(([message]) => message !== 'message')).toEqual([]);
  });

  test('no longer counts beside squares of levels, and that is said', () => {
    const { weights, said } = read(comparisons(whole(), top(), cost(), capacity()));
    expect(weights).toEqual(read(comparisons(top(), cost(), capacity())).weights);
    expect(said).toEqual([['messageWhole', 'Perbandingan!B3', 'Kriteria!B1']]);
  });
});

describe('several assessors', () => {
  const other = [square(TOP, [1, 5, 2, 4, 3, '1/2'], 'Budi'), square(COST, [1, 3, 2, 3, 2, 1], 'Budi'), square(CAPACITY, ['1/3'], 'Budi')]; // prettier-ignore
  const both = comparisons(top('Ani'), cost('Ani'), capacity('Ani'), ...other);
  const MATRICES = [
    [matrixOf(4, [3, 7, 3, 9, 1, 1 / 7]), matrixOf(4, [1, 5, 2, 4, 3, 1 / 2])],
    [matrixOf(4, [2, 5, 3, 2, 2, 1 / 2]), matrixOf(4, [1, 3, 2, 3, 2, 1])],
    [matrixOf(2, [1 / 5]), matrixOf(2, [1 / 3])],
  ];
  const multiply = ([above, inCost, inCapacity]: readonly (readonly number[])[]): number[] =>
    globalWeights([
      { weight: above![0]!, local: inCost! },
      { weight: above![1]!, local: [1] },
      { weight: above![2]!, local: [1] },
      { weight: above![3]!, local: inCapacity! },
    ]).flat();

  test.each(['aij', 'aipGeometric', 'aipArithmetic'] as const)('are joined level by level by %s', (joining: JoiningId) => {
    const { weights, comparisons: blocks, criteria } = readWith(CAR, 'AHP', joining, both);
    expectClose(weights, multiply(MATRICES.map((level) => joinMatrices(level, joining)!.weights)));
    const compared = compareWeights(criteria, blocks, joining)!;
    expectClose(compared.joined, weights);
    expect(compared.assessors.map(({ assessor }) => assessor)).toEqual(['Ani', 'Budi']);
    compared.assessors.forEach(({ weights: own }, index) =>
      expectClose(own, multiply(MATRICES.map((level) => priorities(level[index]!, 'eigenvector')))),
    );
  }); // prettier-ignore

  test('the role over one square of an assessor counts for all of them', () => {
    const heavy = top('Ani');
    heavy[0] = ['Penilai', 'Ani', 'Bobot Penilai', 3];
    const { weights } = read(comparisons(heavy, cost('Ani'), capacity('Ani'), ...other));
    expectClose(weights, multiply(MATRICES.map((level) => joinMatrices(level, 'aij', 'ahp', [3, 1])!.weights)));
  });

  test('one who left a group open counts in the other levels, and has no weights of their own', () => {
    const { weights, comparisons: blocks, criteria } = read(comparisons(top('Ani'), cost('Ani'), capacity('Ani'), ...other.slice(0, 2))); // prettier-ignore
    const [above, inside, capacities] = MATRICES;
    expectClose(weights, multiply([joinMatrices(above!)!.weights, joinMatrices(inside!)!.weights, priorities(capacities![0]!, 'eigenvector')])); // prettier-ignore
    expect(compareWeights(criteria, blocks)!.assessors.map(({ assessor }) => assessor)).toEqual(['Ani']);
  });
});

test('the best-worst method finds best and worst on each level', () => {
  const { weights, said, remarks } = readWith(CAR, 'best-worst', 'AIJ', comparisons(
    square(TOP, [2, 8, 4, 4, 2, '1/2']), square(COST, [2, 8, 4, 4, 2, '1/2']), square(CAPACITY, ['1/5']),
  )); // prettier-ignore
  const known = bestWorstWeights({ best: 0, worst: 2, bestToOthers: [1, 2, 8, 4], othersToWorst: [8, 4, 1, 2] });
  const two = bestWorstWeights({ best: 1, worst: 0, bestToOthers: [5, 1], othersToWorst: [1, 5] });
  if (!known.ok || !two.ok) throw new Error('Refused.');
  const four = known.value.weights;
  expectClose(weights, [...four.map((one) => one * four[0]!), four[1]!, four[2]!, ...two.value.weights.map((one) => one * four[3]!)], 9); // prettier-ignore
  expect(said).toEqual([]);
  const found = remarks.filter(({ key }) => key === 'ranking.remark.bestWorst');
  expect(found.map(({ params }) => [params.best, params.worst])).toEqual([['C', 'G'], ['C1', 'C3'], ['V2', 'V1']]); // prettier-ignore
});

describe('degenerate groups', () => {
  const levels = (rows: readonly Row[]) =>
    comparedLevels(readWith(rows, 'AHP', 'AIJ').criteria).map(({ type, group, items }) => [type, group?.id ?? null, items.map(({ id }) => id).join(' ')]); // prettier-ignore

  test('a group of one needs no square, and its criterion has the share of the group', () => {
    const rows: Row[] = [['A', 1, ''], ['K1', 1, 'A'], ['B', 1, ''], ['K2', 1, 'B'], ['K3', 1, 'B']]; // prettier-ignore
    expect(levels(rows)).toEqual([['top', null, 'A B'], ['group', 'B', 'K2 K3']]); // prettier-ignore
    const { weights, said } = readWith(rows, 'AHP', 'AIJ', comparisons(square(['A', 'B'], [3]), square(['K2', 'K3'], [4]))); // prettier-ignore
    expectClose(weights, [0.75, 0.2, 0.05]);
    expect(said).toEqual([]);
  });

  test('one group of all needs one square, and the square of all criteria is that one', () => {
    const rows: Row[] = [['A', 1, ''], ['K1', 1, 'A'], ['K2', 1, 'A'], ['K3', 1, 'A']]; // prettier-ignore
    expect(levels(rows)).toEqual([['group', 'A', 'K1 K2 K3']]);
    const { weights, remarks } = readWith(rows, 'AHP', 'AIJ', comparisons(square(['K1', 'K2', 'K3'], [2, 4, 2])));
    expectClose(weights, [4 / 7, 2 / 7, 1 / 7]);
    expect(remarks.map(({ key }) => key)).not.toContain('ranking.remark.groupsUnused');
  });

  test('a parent without criteria is a criterion; without any group, or with one criterion in all, there is one square', () => {
    expect(levels([['A', 1, ''], ['K1', 1, ''], ['K2', 1, '']])).toEqual([['all', null, 'A K1 K2']]); // prettier-ignore
    expect(levels([['A', 1, ''], ['K1', 1, 'A']])).toEqual([['all', null, 'K1']]); // prettier-ignore
  });
});
