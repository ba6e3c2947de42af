/** Random degenerate problems through weights, method, ranking, its study and its sentences: never NaN, always a rank or a reason. */
import fc from 'fast-check';
import type { Criterion, CriterionValue } from '../../../src/core/model/ranking';
import { WEIGHT_WORDS, type WeightSource } from '../../../src/core/ranking/choice-words';
import { chooseWeights } from '../../../src/core/ranking/choose-weights';
import { METHODS } from '../../../src/core/ranking/methods';
import { rank } from '../../../src/core/ranking/rank';
import { wholeLevel } from '../../../src/core/ranking/compared-levels';
import type { ComparisonBlock } from '../../../src/core/ranking/read-comparisons';
import { describeStudy } from '../../../src/core/ranking/study/describe-study';
import { makeStudyProblem } from '../../../src/core/ranking/study/study-problem';
import { BRIEF, studyRanking } from '../../../src/core/ranking/study/study-ranking';
import { judgmentAt } from '../../../src/core/ranking/weights/saaty-scale';
import { makeTranslator } from '../../../src/i18n';
import { makeObject } from '../rules/make-object';

const LANGUAGES = [makeTranslator('id'), makeTranslator('en')];
const SOURCES = Object.keys(WEIGHT_WORDS) as WeightSource[];

/** What a column may be: as bad as sheets are, and worse. */
const COLUMN = fc.constantFrom('random', 'constant', 'zeros', 'some zeros', 'negative', 'tiny', 'huge', 'unknown', 'one known', 'gaps', 'not finite'); // prettier-ignore
/** Of a sheet: read-criteria.ts lets nothing else pass. */
const WEIGHT = fc.constantFrom(1, 0.5, 3, 0, 1e-12, 1e12);

const PROBLEM = fc.record({
  objects: fc.constantFrom(1, 2, 3, 8),
  columns: fc
    .tuple(fc.constantFrom(1, 2, 5, 30), COLUMN)
    .chain(([count, all]) => fc.oneof(fc.array(COLUMN, { minLength: count, maxLength: count }), fc.constant(Array.from({ length: count }, () => all)))),
  weights: fc.array(WEIGHT, { minLength: 30, maxLength: 30 }),
  isTied: fc.boolean(),
  costs: fc.integer({ min: 0, max: 2 ** 30 - 1 }),
  source: fc.constantFrom(...SOURCES),
  positions: fc.array(fc.option(fc.integer({ min: -8, max: 8 }), { nil: null }), { minLength: 435, maxLength: 435 }),
  seed: fc.integer({ min: 1, max: 1000 }),
}); // prettier-ignore
type Problem = typeof PROBLEM extends fc.Arbitrary<infer P> ? P : never;

function valueIn(kind: string, row: number, column: number, seed: number): number | null {
  const drawn = ((row * 7919 + column * 104_729 + seed * 31) % 97) / 19;
  switch (kind) {
    case 'constant':
      return 3;
    case 'zeros':
      return 0;
    case 'some zeros':
      return row % 2 === 0 ? 0 : drawn;
    case 'negative':
      return -drawn;
    case 'tiny':
      return drawn * 1e-300;
    case 'huge':
      return drawn * 1e300;
    case 'unknown':
      return null;
    case 'one known':
      return row === 0 ? drawn : null;
    case 'gaps':
      return (row + column) % 3 === 0 ? null : drawn;
    case 'not finite':
      return row === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
    default:
      return drawn;
  }
}

function build({ objects: count, columns, weights, isTied, costs, seed, positions, source }: Problem) {
  const objects = Array.from({ length: count }, (_, row) =>
    makeObject({ id: `O${row + 1}`, title: `Objek ${row + 1}` }, row + 1),
  );
  const criteria = columns.map((_, column): Criterion => ({
    id: `K${column + 1}`,
    name: `Kriteria ${column + 1}`,
    direction: (costs >> column) % 2 === 0 ? 'benefit' : 'cost',
    weight: weights[column] ?? 1,
    from: { type: 'scores' },
    scale: { min: 1, max: 5 },
    cell: null,
  }));
  const values = objects.flatMap(({ id }, row) =>
    columns.map((kind, column): CriterionValue => ({
      object: id,
      criterion: `K${column + 1}`,
      value: valueIn(kind, isTied ? 0 : row, column, seed),
      cell: null,
    })),
  );
  let next = 0;
  const matrix = criteria.map((_, row) =>
    criteria.map((__, column) => {
      const position = row < column ? (positions[next++] ?? null) : null;
      return row === column ? 1 : position === null ? null : judgmentAt(position);
    }),
  );
  const nothing = criteria.map(() => criteria.map(() => null));
  const block: ComparisonBlock = {
    level: wholeLevel(criteria),
    assessor: 'Ani',
    matrix,
    cells: nothing,
    contents: criteria.map(() => criteria.map(() => '')),
    answers: next,
    isOwned: true,
    cell: { sheet: 'Perbandingan', rowIndex: 5, columnIndex: 1 },
  };
  const chosen = chooseWeights({ source, sourceCell: null, criteria, values, comparisons: [block] });
  return { objects, criteria: chosen.criteria, values, chosen };
}

/** Paths of numbers that are none, anywhere in a value; the inputs, which may hold them, are left out. */
function oddNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (ArrayBuffer.isView(value)) return oddNumbers(Array.from(value as unknown as ArrayLike<number>), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'criteria' ? [] : oddNumbers(one, `${path}.${key}`)));
}

/** Sentences in both languages; a hole, a missing text or a number that is none shows in it. */
function badSentences(refs: readonly { readonly key: string; readonly params?: object }[]): string[] {
  return refs.flatMap(({ key, params }) =>
    LANGUAGES.map((t) => t(key, params as never)).filter((text) => text === key || /\{\{|NaN|Infinity|∞|undefined/.test(text)),
  ); // prettier-ignore
}

describe.each(METHODS.map(({ id }) => id))('%s', (method) => {
  test('ranks degenerate problems or says why not, and so does its study', () => {
    fc.assert(
      fc.property(PROBLEM, fc.nat(), (problem, pick) => {
        const { objects, criteria, values, chosen } = build(problem);
        const list = METHODS.find(({ id }) => id === method)!.normalisations;
        const normalisation = list[pick % list.length]!.id;
        const ranking = rank({ objects, criteria, values, method, normalisation });
        expect(oddNumbers(ranking)).toEqual([]);
        // Given weights and swing points stay as typed: ranking divides them by their sum.
        const isTyped = problem.source === 'given' || problem.source === 'swing';
        if (!isTyped && chosen.findings.length === 0) {
          const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
          // All weights at zero leave nothing to share out.
          expect(Math.min(Math.abs(total - 1), Math.abs(total))).toBeLessThan(1e-9);
        }
        for (const { rank: place, score, best, worst } of ranking.results) {
          expect((place === null) === (score === null)).toBe(true);
          expect(best >= 1 && best <= worst && worst <= objects.length).toBe(true);
          if (place !== null) expect(place >= best && place <= worst).toBe(true);
        }
        const isRanked = ranking.results.some(({ rank: place }) => place !== null);
        expect(isRanked || ranking.remarks.length > 0).toBe(true);
        expect(badSentences([...ranking.remarks, ...chosen.remarks, ...chosen.findings.map(({ message }) => message)])).toEqual([]); // prettier-ignore
        const studied = makeStudyProblem({ ranking, objects, values });
        if (studied === null) return;
        const steps = studyRanking(studied, {
          ...BRIEF,
          draws: 2_000,
          narrowing: 20_000,
          steps: 60,
          portfolio: { draws: 5, nodes: 500 },
        });
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        expect(oddNumbers(step.value)).toEqual([]);
        const { whole, objects: certificates, reversals, portfolio, changes, narrowings } = describeStudy(ranking, step.value, values); // prettier-ignore
        const said = [...whole, ...certificates.flat(), ...reversals, ...portfolio, ...[...changes, ...narrowings].map(({ message }) => message)]; // prettier-ignore
        expect(badSentences(said)).toEqual([]);
      }),
      { seed: 20_241_125, numRuns: 20, endOnFailure: true },
    );
  });
});
