/** Squares of the levels on Perbandingan: computed live, read back, merged and weighed as the core does. */
import { parseRangeAddress, type Scalar } from '../../../src/core/model/cell';
import type { Criterion } from '../../../src/core/model/ranking';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { comparedLevels, spreadWeights, wholeLevel } from '../../../src/core/ranking/compared-levels';
import { compareWeights } from '../../../src/core/ranking/panel/compare-weights';
import { readReturnedSquares } from '../../../src/core/ranking/panel/returned-squares';
import { readComparisons } from '../../../src/core/ranking/read-comparisons';
import { measureConsistency } from '../../../src/core/ranking/weights/consistency';
import { completeReverses, priorities, type Pairwise } from '../../../src/core/ranking/weights/pairwise';
import { judgmentAt, judgmentText, SAATY_POSITIONS } from '../../../src/core/ranking/weights/saaty-scale';
import { judgmentsAreSame, planEigenvectors } from '../../../src/core/sheets/plan-eigenvectors';
import { makeSquares, type AssessorContent } from '../../../src/core/sheets/assessor-squares';
import { mergeJudgments } from '../../../src/core/sheets/merge-judgments';
import { planComparisons } from '../../../src/core/sheets/plan-comparisons';
import { planMissingSquares } from '../../../src/core/sheets/plan-missing-squares';
import { planSquareSheet } from '../../../src/core/sheets/plan-square-sheet';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { Sheet } from '../../../src/workbench/workbook/model';
import type { SheetPlan } from '../../../src/core/sheets/plan';
import { sheetFromRows } from '../../fixtures/sheet-from-rows';
import { CRITERIA as FLAT, makeRandom, t, TODAY, writePlans } from './fixtures';

const criterion = (id: string, group?: string): Criterion => ({
  id,
  name: `Nama ${id}`,
  direction: 'benefit',
  weight: 1,
  from: { type: 'scores' },
  scale: { min: 1, max: 5 },
  cell: null,
  ...(group === undefined ? {} : { group: { id: group, name: `Kelompok ${group}`, weight: 1, cell: null, local: 1 } }),
});
/** A of three, B of one, C of two, and one that stands by itself. */
const CRITERIA = [
  ...['K1', 'K2', 'K3'].map((id) => criterion(id, 'A')),
  criterion('K4', 'B'),
  criterion('K5', 'C'),
  criterion('K6', 'C'),
  criterion('K7'),
];
const LEVELS = comparedLevels(CRITERIA);

/** Positions on Saaty's scale by level and pair. */
function draw(seed: number): (level: number, row: number, column: number) => number {
  const random = makeRandom(seed);
  const drawn = LEVELS.map(({ items }) =>
    items.map(() => items.map(() => SAATY_POSITIONS[Math.floor(random() * SAATY_POSITIONS.length)]!)),
  );
  return (level, row, column) => drawn[level]![row]![column]!;
}
const place = (type: string, group: string | undefined): number =>
  LEVELS.findIndex((level) => level.type === type && level.group?.id === group);
const contentOf = (assessor: string, seed: number): AssessorContent => {
  const position = draw(seed);
  return {
    assessor,
    judgment: ({ type, group }, row, column) => judgmentText(position(place(type, group?.id), row, column)),
  };
};
const matricesOf = (seed: number): Pairwise[] => {
  const position = draw(seed);
  return LEVELS.map(({ items }, level) => {
    const completed = completeReverses(
      items.map((_, row) =>
        items.map((__, column) => (row < column ? judgmentAt(position(level, row, column)) : null)),
      ),
    );
    if (!completed.ok) throw new Error(completed.refusal.code);
    return completed.value;
  });
};

/** The first sheet as Excel would show it. */
function compute(plans: readonly SheetPlan[]): { sheet: Sheet; snapshot: SheetSnapshot } {
  const data = writePlans(plans);
  const [sheet] = data.sheets as [Sheet];
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: sheet.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  expect(calculator.unsupported).toEqual([]);
  const last = Math.max(...sheet.cells.keys());
  const width = Math.max(...[...sheet.cells.values()].flatMap((row) => [...row.keys()]));
  const rows = Array.from({ length: last + 1 }, (_, row) =>
    Array.from({ length: width + 1 }, (__, column): Scalar => {
      const value = sheet.cells.get(row)?.get(column)?.value;
      return typeof value === 'object' || value === undefined ? '' : value;
    }),
  );
  return { sheet, snapshot: sheetFromRows(rows, { name: sheet.name, owned: 'comparisons' }) };
}

const rowOf = ({ grid }: SheetSnapshot, text: string, from = 0): number =>
  grid.values.findIndex((row, index) => index >= from && row[0] === text);

test('one square for the groups, one for each group of two or more, and what they come to, for each assessor', () => {
  expect(LEVELS.map(({ type, group, items }) => [type, group?.id, items.map(({ id }) => id)])).toEqual([
    ['top', undefined, ['A', 'B', 'C', 'K7']],
    ['group', 'A', ['K1', 'K2', 'K3']],
    ['group', 'C', ['K5', 'K6']],
  ]);
  const { snapshot } = compute([planComparisons({ criteria: CRITERIA, t })]);
  const blocks = readComparisons(snapshot, CRITERIA, []);
  expect(blocks.map(({ assessor, level, answers }) => [assessor, level, answers])).toEqual(
    [1, 2, 3].flatMap((number) => LEVELS.map((level) => [`Penilai ${number}`, level, 0])),
  );
  const titles = snapshot.grid.values.map(([first]) => first);
  expect(titles.filter((one) => one === 'Di dalam kelompok A Kelompok A')).toHaveLength(3);
  expect(titles.filter((one) => one === 'Antarkelompok: kelompok dan kriteria di luar kelompok')).toHaveLength(3);
});

test('weights, consistency and products are live and those of the core, in a hundred random squares', () => {
  const seeds = Array.from({ length: 34 }, (_, index) => 3 + index);
  const squares = seeds.map((seed) => contentOf(`Penilai ${seed}`, seed));
  const { snapshot } = compute([planComparisons({ criteria: CRITERIA, squares, t })]);
  const at = (row: number, column: number) => snapshot.grid.values[row]![column];
  const blocks = readComparisons(snapshot, CRITERIA, []);
  expect(blocks).toHaveLength(34 * LEVELS.length);
  let products = 0;
  seeds.forEach((seed, assessor) => {
    const matrices = matricesOf(seed);
    matrices.forEach((matrix, index) => {
      const block = blocks[assessor * LEVELS.length + index]!;
      const size = matrix.length;
      const first = block.cell.rowIndex;
      expect(block.assessor).toBe(`Penilai ${seed}`);
      priorities(matrix, 'geometricMean').forEach((weight, row) =>
        expect(at(first + row, 2 * size + 4)).toBeCloseTo(weight, 12),
      );
      const { ratio } = measureConsistency(matrix, { priority: 'geometricMean', lambda: 'meanRatio' });
      expect(at(first + size + 1, 7)).toBeCloseTo(size < 3 ? 0 : ratio, 12);
      matrix.forEach((line, row) =>
        line.forEach((one, column) => expect(block.matrix[row]![column] ?? 1).toBeCloseTo(one!, 12)),
      );
    });
    const found = matrices.map((matrix, index) => ({ level: LEVELS[index]!, weights: priorities(matrix, 'geometricMean') })); // prettier-ignore
    products = rowOf(snapshot, t('sheets.comparisons.products'), products) + 2;
    const weights = spreadWeights(CRITERIA, found);
    weights.forEach((weight, row) => {
      expect(at(products + row, 0)).toBe(`K${row + 1} Nama K${row + 1}`);
      expect(at(products + row, 3)).toBeCloseTo(weight, 12);
    });
    expect(weights.reduce((sum, one) => sum + one)).toBeCloseTo(1, 12);
  });
});

test('products wait until the squares they need are complete', () => {
  const whole = contentOf('Ani', 3).judgment!;
  const open: AssessorContent = { assessor: 'Ani', judgment: (level, row, column) => (level.group?.id === 'A' ? null : whole(level, row, column)) }; // prettier-ignore
  const { snapshot } = compute([planComparisons({ criteria: CRITERIA, squares: [open], t })]);
  const first = rowOf(snapshot, t('sheets.comparisons.products')) + 2;
  const shown = CRITERIA.map((_, row) => typeof snapshot.grid.values[first + row]![3]);
  expect(shown).toEqual(['string', 'string', 'string', 'number', 'number', 'number', 'number']);
});

test('the name over the first square names the others, also where all are copied below', () => {
  const levels = makeSquares(40, { assessor: 'Budi' }, LEVELS, CRITERIA, t).blocks;
  const names = levels.flatMap(({ top, cells }) => (cells[0]![0] === 'Penilai' ? [[top, cells[0]![1]]] : []));
  expect(names).toEqual([[41, 'Budi'], [52, { formula: '=B42&""' }], [62, { formula: '=B42&""' }]]); // prettier-ignore
});

describe('eigenvectors', () => {
  const plan = planComparisons({ criteria: CRITERIA, squares: [contentOf('Ani', 3), contentOf('Budi', 4)], t });
  const written = compute([plan]).snapshot;
  const comparisons = readComparisons(written, CRITERIA, []);
  const eigenvectors = planEigenvectors({ comparisons, sheet: written, joining: 'aij', t, today: TODAY })!;
  const withThem = (change: (blocks: SheetPlan['blocks']) => SheetPlan['blocks'] = (blocks) => blocks) =>
    compute([{ ...plan, blocks: [...change(plan.blocks), ...eigenvectors.blocks] }]).snapshot;

  test('stand beside each square, joined beside the first of each level, and say that they are valid', () => {
    const sheet = withThem();
    const joined = LEVELS.map((level, index) => {
      const [block] = comparisons.filter((one) => one.level.group?.id === level.group?.id);
      const { rowIndex } = block!.cell;
      const column = 2 * level.items.length + 6;
      const own = priorities(matricesOf(3)[index]!, 'eigenvector');
      own.forEach((weight, row) => expect(sheet.grid.values[rowIndex + row]![column]).toBeCloseTo(weight, 9));
      expect(sheet.grid.values[rowIndex + own.length]!.slice(column, column + 2)).toEqual(['masih berlaku', 'masih berlaku']); // prettier-ignore
      expect(sheet.grid.values[rowIndex - 2]![level.items.length + 2]).toMatch(/^Eigenvektor per 24 November 2026, kode masukan \w+, CR .*Gabungan 2 penilai/); // prettier-ignore
      return { level, weights: own.map((_, row) => Number(sheet.grid.values[rowIndex + row]![column + 1])) };
    });
    const { joined: known } = compareWeights(CRITERIA, comparisons, 'aij')!;
    spreadWeights(CRITERIA, joined).forEach((weight, index) => expect(weight).toBeCloseTo(known[index]!, 9));
    // The open squares of the third assessor say nothing.
    expect(sheet.grid.values.flat().filter((one) => one === 'masih berlaku')).toHaveLength(9);
  });

  test('a judgment that changes makes those of its level stale, wherever the condition of Peringkat looks', () => {
    const [block] = comparisons.filter(({ level }) => level.group?.id === 'C');
    const { rowIndex, columnIndex } = block!.cell;
    const held = block!.contents[0]![1];
    const changed = withThem((blocks) => [
      ...blocks,
      { top: rowIndex, left: columnIndex + 1, cells: [[held === '5' ? '4' : '5']] },
    ]);
    const stale = changed.grid.values.flatMap((row, index) => (row.includes('kedaluwarsa') ? [index] : []));
    expect(stale).toEqual([rowIndex + 2]);
    const condition = judgmentsAreSame('Perbandingan', CRITERIA, t);
    const columns = /!\$([A-Z]+)\$1:\$([A-Z]+)\$10000/.exec(condition)!;
    const range = parseRangeAddress(`${columns[1]!}1:${columns[2]!}1`)!;
    changed.grid.values.forEach((row) =>
      row.forEach((one, column) => {
        if (/kedaluwarsa|masih berlaku/.test(String(one)))
          expect(range.left <= column && column <= range.right).toBe(true);
      }),
    );
  });
});

describe('handed out and taken back', () => {
  const assessor = { name: 'Ani', agency: '' };
  const handOut = (criteria: readonly Criterion[], levels = LEVELS, content = contentOf('Ani', 5)) =>
    planSquareSheet({ assessor, criteria, levels, judgment: content.judgment!, sheet: 'form:0', today: TODAY, t });
  const taken = (plan: SheetPlan): SheetSnapshot => ({ ...compute([plan]).snapshot, name: 'Perbandingan Ani', owned: null }); // prettier-ignore
  const returnedOf = (sheet: SheetSnapshot, criteria = CRITERIA) =>
    readReturnedSquares({ sheets: [sheet], skipped: [], date1904: false }, criteria);

  test('a sheet holds all squares under one name, and comes back whole', () => {
    const returned = returnedOf(taken(handOut(CRITERIA)));
    expect(returned.map(({ assessor: name, refusal, block }) => [name, refusal, block.level])).toEqual(
      LEVELS.map((level) => ['Ani', null, level]),
    );
    const plans = mergeJudgments({ criteria: CRITERIA, returned, comparisons: [], sheet: null, t }).plans;
    const merged = readComparisons(compute(plans).snapshot, CRITERIA, []);
    merged.slice(0, 3).forEach(({ assessor: name, matrix }, index) => {
      expect(name).toBe('Ani');
      matricesOf(5)[index]!.forEach((line, row) =>
        line.forEach((one, column) => expect(matrix[row]![column] ?? 1).toBeCloseTo(one!, 12)),
      );
    });
  });

  test('goes into the free squares of one assessor, who then has all of them', () => {
    const plan = planComparisons({ criteria: CRITERIA, squares: [contentOf('Budi', 4)], t });
    const { snapshot } = compute([plan]);
    const comparisons = readComparisons(snapshot, CRITERIA, []);
    const onlyTop: AssessorContent = { assessor: 'Ani', judgment: (level, row, column) => (level.type === 'top' ? contentOf('Ani', 5).judgment!(level, row, column) : null) }; // prettier-ignore
    const returned = returnedOf(taken(handOut(CRITERIA, LEVELS, onlyTop)));
    const { changes, plans } = mergeJudgments({ criteria: CRITERIA, returned, comparisons, sheet: snapshot, t });
    expect(changes.map(({ one, other }) => `${one} ${other}`)).toEqual(['A B', 'A C', 'A K7', 'B C', 'B K7', 'C K7']);
    const names = plans[0]!.blocks.filter(({ cells }) => cells[0]![0] === 'Ani');
    expect(names.map(({ top }) => top)).toEqual(comparisons.slice(3, 6).map(({ cell }) => cell.rowIndex - 2));
    // Over the first square the name is typed; the formulas of the others stay.
    expect(names.map(({ keepsFormulas }) => keepsFormulas)).toEqual([false, true, true]);
  });

  test('an assessor who has no squares yet gets the whole set below', () => {
    const squares = ['Budi', 'Citra', 'Dewi'].map((name) => contentOf(name, 4));
    const { snapshot } = compute([planComparisons({ criteria: CRITERIA, squares, t })]);
    const comparisons = readComparisons(snapshot, CRITERIA, []);
    const returned = returnedOf(taken(handOut(CRITERIA)));
    const [plan] = mergeJudgments({ criteria: CRITERIA, returned, comparisons, sheet: snapshot, t }).plans;
    const tops = plan!.blocks.map(({ top }) => top);
    expect(Math.min(...tops)).toBe(snapshot.grid.values.length + 2);
    expect(plan!.blocks.filter(({ cells }) => cells[0]![0] === 'Penilai')).toHaveLength(3);
  });

  const everything: AssessorContent = { assessor: 'Ani', judgment: () => '3' };
  const wholeSheet = () => taken(handOut(CRITERIA, [wholeLevel(CRITERIA)], everything));
  /** Answers count in both halves of a square. */
  const typesOf = (plan: SheetPlan): (readonly [string, string, number])[] =>
    readComparisons(compute([plan]).snapshot, CRITERIA, []).map(({ assessor: name, level, answers }) => [name, level.type, answers]); // prettier-ignore

  test('a square of all criteria is written as one, also where there is no Perbandingan yet', () => {
    const returned = returnedOf(wholeSheet());
    const { changes, plans } = mergeJudgments({ criteria: CRITERIA, returned, comparisons: [], sheet: null, t });
    expect(changes).toHaveLength(21);
    expect(typesOf(plans[0]!).filter(([name]) => name === 'Ani')).toEqual([['Ani', 'all', 42]]);
  });

  test('one who gave back both kinds of square loses neither', () => {
    const returned = [...returnedOf(wholeSheet()), ...returnedOf(taken(handOut(CRITERIA)))];
    const squares = ['Budi', 'Citra', 'Dewi'].map((name) => contentOf(name, 4));
    const { snapshot } = compute([planComparisons({ criteria: CRITERIA, squares, t })]);
    const comparisons = readComparisons(snapshot, CRITERIA, []);
    for (const sheet of [null, snapshot]) {
      const held = sheet === null ? [] : comparisons;
      const [plan] = mergeJudgments({ criteria: CRITERIA, returned, comparisons: held, sheet, t }).plans;
      expect(typesOf(plan!).filter(([name]) => name === 'Ani')).toEqual([
        ['Ani', 'all', 42],
        ['Ani', 'top', 12],
        ['Ani', 'group', 6],
        ['Ani', 'group', 2],
      ]);
    }
  });

  test('one who has some squares gets only those that are missing', () => {
    const { blocks } = makeSquares(3, contentOf('Ani', 5), LEVELS.slice(0, 1), CRITERIA, t);
    const { snapshot } = compute([{ ...planComparisons({ criteria: CRITERIA, t }), blocks }]);
    const comparisons = readComparisons(snapshot, CRITERIA, []);
    expect(comparisons.map(({ level }) => level.type)).toEqual(['top']);
    const returned = returnedOf(taken(handOut(CRITERIA)));
    const [plan] = mergeJudgments({ criteria: CRITERIA, returned, comparisons, sheet: snapshot, t }).plans;
    expect(typesOf(plan!)).toEqual([['Ani', 'group', 6], ['Ani', 'group', 2]]); // prettier-ignore
  });

  test('is refused once a criterion stands in another group, or where it was made for one square of all', () => {
    const sheet = taken(handOut(CRITERIA));
    const moved = CRITERIA.map((one) => (one.id === 'K7' ? { ...one, group: CRITERIA[3]!.group! } : one));
    expect(returnedOf(sheet, moved).map(({ refusal }) => refusal)).toEqual(returnedOf(sheet, moved).map(() => 'stale'));
    expect(returnedOf(sheet, moved).length).toBeGreaterThan(0);
    const whole = taken(handOut(CRITERIA, [wholeLevel(CRITERIA)], { assessor: 'Ani', judgment: () => '3' }));
    expect(returnedOf(whole).map(({ refusal, block }) => [refusal, block.level.type])).toEqual([[null, 'all']]);
  });
});

describe('a sheet that was made before the criteria were grouped', () => {
  const flat = CRITERIA.map(({ group: _group, ...one }) => one);
  const old = (squares: readonly AssessorContent[] = []) => compute([planComparisons({ criteria: flat, squares, t })]).snapshot; // prettier-ignore
  const missingOn = (sheet: SheetSnapshot, criteria: readonly Criterion[] = CRITERIA) =>
    planMissingSquares({ criteria, comparisons: readComparisons(sheet, criteria, []), sheet, t });

  test('gets the squares of the levels below, for each assessor it names', () => {
    const sheet = old();
    const plan = missingOn(sheet)!;
    expect(Math.min(...plan.blocks.map(({ top }) => top))).toBe(sheet.grid.values.length + 2);
    const { snapshot } = compute([plan]);
    const added = readComparisons(snapshot, CRITERIA, []);
    expect(added.map(({ assessor, level }) => [assessor, level])).toEqual(
      [1, 2, 3].flatMap((number) => LEVELS.map((level) => [`Penilai ${number}`, level])),
    );
    expect(missingOn(snapshot)).toBeNull();
  });

  test('is left alone where its squares of all criteria were answered, and where nothing is grouped', () => {
    expect(missingOn(old([{ assessor: 'Ani', judgment: () => '3' }]))).toBeNull();
    expect(missingOn(old(), flat)).toBeNull();
  });

  test('gets only the square of a group that is new', () => {
    const { snapshot } = compute([planComparisons({ criteria: CRITERIA, t })]);
    const grown = [...CRITERIA, criterion('K8', 'B')];
    const plan = missingOn(snapshot, grown)!;
    const headings = plan.blocks.flatMap(({ cells }) => (cells[1] === undefined ? [] : [cells[1].slice(0, 4)]));
    expect(headings).toEqual([1, 2, 3].map(() => ['Kriteria', 'K4', 'K8', null]));
  });
});

test('without groups the squares are as they were: one for each assessor, at the same place', () => {
  const { snapshot } = compute([planComparisons({ criteria: FLAT, t })]);
  const blocks = readComparisons(snapshot, FLAT, []);
  expect(blocks.map(({ level, cell }) => [level, cell.rowIndex])).toEqual(
    [0, 1, 2].map((index) => [wholeLevel(FLAT), 5 + index * (FLAT.length + 6)]),
  );
  expect(judgmentsAreSame('Perbandingan', FLAT, t)).toContain('$1000,');
});
