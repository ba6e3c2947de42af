/** Every object and figure of the sentences on a ranking leads to a cell that holds it. */
import { cellAddress, type CellRef, type Scalar } from '../../../src/core/model/cell';
import type { MessageRef } from '../../../src/core/model/message';
import type { CriterionValue } from '../../../src/core/model/ranking';
import type { OwnedSheet, SheetSnapshot } from '../../../src/core/model/snapshot';
import type { PortfolioLimit } from '../../../src/core/model/study';
import type { MethodId } from '../../../src/core/ranking/methods';
import { NO_PORTFOLIO } from '../../../src/core/ranking/portfolio/read-portfolio';
import { rank } from '../../../src/core/ranking/rank';
import { describeStudy } from '../../../src/core/ranking/study/describe-study';
import { makeStudyProblem } from '../../../src/core/ranking/study/study-problem';
import { layoutRegister } from '../../../src/core/sheets/layout-register';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { planRanking } from '../../../src/core/sheets/plan-ranking';
import { planRegister } from '../../../src/core/sheets/plan-register';
import { planRobustness } from '../../../src/core/sheets/plan-robustness';
import { layoutScores, planScores } from '../../../src/core/sheets/plan-scores';
import { proveRanking } from '../../../src/core/sheets/ranking/prove-ranking';
import { findFigures, type FigureCells } from '../../../src/core/sheets/robustness/figure-cells';
import { splitSentence } from '../../../src/i18n/translator';
import { makeNodeCalculator } from '../../../src/workbench/calc/load-node';
import type { Sheet } from '../../../src/workbench/workbook/model';
import { runStudy } from '../ranking/study/make-study';
import { CRITERIA, makeObjects, t, TODAY, writePlans } from './fixtures';

const OBJECTS = makeObjects(9);
const SCORED = CRITERIA.map((one) => ({ ...one, from: { type: 'scores' } as const, scale: { min: 1, max: 5 } }));
const LIMITS: readonly PortfolioLimit[] = [{ year: null, source: 'count', amount: 4 }];
const LIMIT_CELL: CellRef = { sheet: 'Portofolio', rowIndex: 5, columnIndex: 2 };

function snapshotOf(sheet: Sheet, owned: OwnedSheet): SheetSnapshot {
  const rows = [...sheet.cells.keys()];
  const width = Math.max(...[...sheet.cells.values()].flatMap((row) => [...row.keys()])) + 1;
  const values = Array.from({ length: Math.max(...rows) + 1 }, (_, row) =>
    Array.from({ length: width }, (__, column): Scalar => {
      const value = sheet.cells.get(row)?.get(column)?.value ?? '';
      return typeof value === 'object' ? '' : value;
    }),
  );
  return {
    id: sheet.id, name: sheet.name, visible: true, owned, merges: [], mergesKnown: true, hiddenRows: [], hiddenColumns: [],
    grid: { top: 0, left: 0, values, formats: new Map(), formulas: null }, tables: [], isProtected: false, isFiltered: false,
  }; // prettier-ignore
}

/** `unknown`: whether some scores are missing. */
function makeScene(method: MethodId, unknown: boolean) {
  const values = OBJECTS.flatMap(({ id: object }, row) =>
    SCORED.map(({ id: criterion }, column): CriterionValue => {
      const isOpen = unknown && (row === 3 || (row === 5 && column === 2));
      const value = isOpen ? null : 1 + ((row * 3 + column * (2 + (row % 2))) % 5);
      return { object, criterion, value, cell: { sheet: 'Penilaian', rowIndex: row + 4, columnIndex: column + 2 } };
    }),
  );
  const ranking = rank({ objects: OBJECTS, criteria: SCORED, values, method });
  const portfolio = { ...NO_PORTFOLIO, limits: LIMITS, cells: [LIMIT_CELL] };
  const study = runStudy(makeStudyProblem({ ranking, objects: OBJECTS, values, portfolio })!);
  const register = layoutRegister({ objects: OBJECTS, extraHeadings: [], state: null, t });
  const layout = layoutScores({ criteria: SCORED, sheet: null, t });
  const rows = OBJECTS.map(({ id }) =>
    layout.columns.map(({ role, criterion }): Scalar =>
      role === 'id' ? id : (values.find((one) => one.object === id && one.criterion === criterion)?.value ?? ''),
    ),
  );
  const scores = { ...layout, rows };
  const data = writePlans([
    planRegister({ objects: OBJECTS, extraHeadings: [], state: null, t, today: TODAY, layout: register }),
    planCriteria({ criteria: SCORED, t }),
    planScores({ criteria: SCORED, objects: OBJECTS, layout: scores, t }),
    planRanking({ ranking, objects: OBJECTS, values, register, scores, t, today: TODAY }),
    planRobustness({ ranking, study, values, t, today: TODAY }),
  ]);
  const calculator = makeNodeCalculator({ engineOnly: true });
  calculator.invalidate({ type: 'structure', sheetId: data.sheets[0]!.id, rect: null, by: 'addin' });
  calculator.recalculate(data);
  const [rankingSheet, robustness] = [
    snapshotOf(data.sheets[3]!, 'ranking'),
    snapshotOf(data.sheets[4]!, 'robustness'),
  ];
  const words = describeStudy(ranking, study, values);
  const snapshot = { sheets: [rankingSheet, robustness], skipped: [], date1904: false };
  const proof = proveRanking(snapshot, ranking, values, t);
  const given = { ranking, study, words, proof, robustness, rankingSheet, limits: LIMITS, limitCells: [LIMIT_CELL], t };
  const figures = findFigures(given);
  const contentOf = ({ sheet, rowIndex, columnIndex }: CellRef): Scalar | undefined =>
    [rankingSheet, robustness].find(({ name }) => name === sheet)?.grid.values[rowIndex]?.[columnIndex];
  return { ranking, words, figures, contentOf, given };
}

type Scene = ReturnType<typeof makeScene>;

/** What is wrong with the cells of a sentence: a figure without a cell, or a cell that holds something else. */
function faultsOf({ figures, contentOf }: Scene, message: MessageRef, object?: string): string[] {
  const sentence = t(message.key, message.params);
  const cells: FigureCells = figures(message, object);
  return splitSentence('id', message).flatMap(({ param, item, text }) => {
    const value = message.params[param ?? ''];
    const id = text.split(' (')[0]!;
    const isObject = OBJECTS.some((one) => one.id === id);
    if (param === null || (typeof value !== 'number' && !isObject)) return [];
    const found = cells[param] ?? null;
    const cell = found !== null && 'sheet' in found ? found : (found?.[item] ?? null);
    if (cell === null) return [`${message.key} ${param} ${text}: no cell`];
    // Of the best set, the cell that says how firmly the object belongs to it.
    const isOfSet = isObject && message.key.startsWith('ranking.portfolio');
    const content = contentOf(isOfSet ? { ...cell, columnIndex: 0 } : cell);
    const isSame =
      ['Penilaian', 'Portofolio'].includes(cell.sheet) ||
      (typeof content === 'number' && typeof value === 'number'
        ? Math.abs(content - value) < 1e-4
        : String(content).includes(sentence) || content === id);
    const place = `${cell.sheet}!${cellAddress(cell.rowIndex, cell.columnIndex)}`;
    return isSame ? [] : [`${message.key} ${param} ${text}: ${place} = ${content}`];
  });
}

function sentencesOf({ words, ranking }: Scene): (readonly [MessageRef, string?])[] {
  const { whole, objects, narrowings, changes, reversals, portfolio } = words;
  return [
    ...[...whole, ...reversals, ...portfolio, ...ranking.remarks].map((one) => [one] as const),
    ...[...narrowings, ...changes].map(({ message }) => [message] as const),
    ...objects.flatMap((own, index) => own.map((one) => [one, ranking.results[index]!.object] as const)),
  ];
}

test.each([
  ['wsm', true],
  ['wsm', false],
  ['topsis', true],
  ['vikor', false],
] as const)('every object and figure by %s, with something unknown: %s', (method, unknown) => {
  const scene = makeScene(method, unknown);
  const sentences = sentencesOf(scene);
  expect(sentences.flatMap(([message, object]) => faultsOf(scene, message, object))).toEqual([]);
  const keys = new Set(sentences.map(([{ key }]) => key.split('.').slice(0, 2).join('.')));
  expect([...keys]).toEqual(expect.arrayContaining(['ranking.certificate', 'ranking.reversal', 'ranking.portfolio']));
});

test('figures that stand in a table lead there, not to the sentence', () => {
  const { ranking, words, figures, contentOf } = makeScene('wsm', true);
  const index = ranking.results.findIndex(({ rank: place }) => place === 1);
  const { object, score } = ranking.results[index]!;
  const [place, open, weights] = words.objects[index]!.map((message) => figures(message, object));
  expect(contentOf(place!.score as CellRef)).toBeCloseTo(score!, 12);
  expect(contentOf(place!.id as CellRef)).toBe(object);
  expect(contentOf(open!.worst as CellRef)).toBe(ranking.results[index]!.worst);
  for (const param of ['inTop', 'first', 'low', 'high'])
    expect(typeof contentOf(weights![param] as CellRef)).toBe('number');
  const limit = words.whole.find(({ key }) => key === 'ranking.certificate.limit')!;
  expect(contentOf(figures(limit).limit as CellRef)).toBeCloseTo(limit.params.limit as number, 12);
  const left = words.portfolio.find(({ key }) => key === 'ranking.portfolio.left')!;
  expect(figures(left)).toMatchObject({ source: LIMIT_CELL, amount: LIMIT_CELL });
  const borderline = words.portfolio.find(({ key }) => key === 'ranking.portfolio.borderline')!;
  expect((figures(borderline).objects as CellRef[]).map(contentOf)).toEqual(
    (borderline.params.objects as string[]).map(() => t('sheets.robustness.class.borderline')),
  );
});

test('advice leads to the input it is about, and to the range of the object where that is the one shown', () => {
  const { words, figures } = makeScene('wsm', true);
  const { message, cell } = words.narrowings[0]!;
  expect(figures(message)).toMatchObject({ place: cell, criterion: cell });
  const change = words.changes.find(({ message: { key } }) => key.startsWith('ranking.change.score'))!;
  expect(figures(change.message)).toMatchObject({ from: change.cell, criterion: change.cell });
});

test('a criterion leads to its weight on Kriteria', () => {
  const { given, words } = makeScene('wsm', false);
  const cell = { sheet: 'Kriteria', rowIndex: 10, columnIndex: 3 };
  const criteria = given.ranking.criteria.map((one) => ({ ...one, cell }));
  const figures = findFigures({ ...given, ranking: { ...given.ranking, criteria } });
  const limit = words.whole.find(({ key }) => key === 'ranking.certificate.limit')!;
  expect(figures(limit)).toMatchObject({ criterion: cell });
});

test('before the sheets are written nothing leads to them', () => {
  const { given, words } = makeScene('wsm', false);
  const figures = findFigures({ ...given, proof: null, robustness: null, rankingSheet: null });
  for (const message of [...words.reversals, ...words.portfolio.slice(0, 1)]) {
    expect(Object.values(figures(message)).flat().filter((cell) => cell !== null)).toEqual([]); // prettier-ignore
  }
});
