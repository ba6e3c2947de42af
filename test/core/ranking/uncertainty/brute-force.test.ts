/** What is said to be exact, a bound or the smallest, against trying everything on small random problems, for every method. */
import type { Direction } from '../../../../src/core/model/ranking';
import { CHOICE_OPTIONS } from '../../../../src/core/ranking/choice-words';
import { METHODS } from '../../../../src/core/ranking/methods';
import { rankScores } from '../../../../src/core/ranking/rank-scores';
import { intervalMethodFor, scoreOf, type MethodInUse } from '../../../../src/core/ranking/uncertainty/interval-method';
import { findIntervalRanks } from '../../../../src/core/ranking/uncertainty/interval-ranks';
import { analyseOneWay, moveWeight } from '../../../../src/core/ranking/uncertainty/one-way';
import { findPortfolio } from '../../../../src/core/ranking/uncertainty/portfolio';
import { makeRandom } from '../../../../src/core/ranking/uncertainty/random';
import { findScoreChanges } from '../../../../src/core/ranking/uncertainty/smallest-score-change';
import { makeSpans, type InputCell, type SpanProblem } from '../../../../src/core/ranking/uncertainty/spans';
import { applyChanges } from '../../../../src/core/ranking/weights/repairs';
import { CONSISTENCY_LIMIT, measureConsistency } from '../../../../src/core/ranking/weights/consistency';
import { judgmentAt, positionOf, SAATY_POSITIONS } from '../../../../src/core/ranking/weights/saaty-scale';
import { coach } from '../coach';
import { placesOf } from './scores';

const SCALE = { min: 1, max: 5 };

/** Every method with every normalisation, way with costs and option. */
const USES: readonly MethodInUse[] = METHODS.flatMap((method) => {
  const usual = { method: method.id, normalisation: method.normalisations[0]!.id, options: {} };
  return [
    ...method.normalisations.flatMap(({ id, costs }) => costs.map((form) => ({ ...usual, normalisation: id, costs: form }))),
    ...CHOICE_OPTIONS.filter((option) => option.method === method.id).flatMap(({ name, spec }) =>
      (spec.type === 'number' ? [0, 0.3, 1] : spec.choices).map((value) => ({ ...usual, options: { [name]: value } })),
    ),
    ...(method.id === 'promethee2'
      ? ([{ type: 'linear', q: 1, p: 3 }, { type: 'u', q: 1 }, { type: 'gaussian', s: 2 }] as const).map((preferences) => ({ ...usual, options: { preferences } }))
      : []),
  ];
}); // prettier-ignore

interface Draw {
  readonly below: (count: number) => number;
  readonly next: () => number;
}

function drawProblem(random: Draw, most: number): SpanProblem {
  const [rows, columns] = [2 + random.below(3), 1 + random.below(3)];
  const directions = Array.from({ length: columns }, (): Direction => (random.next() < 0.6 ? 'benefit' : 'cost'));
  let open = 0;
  const drawCell = (): InputCell => {
    const value = 1 + random.below(5);
    if (open === most || random.next() > 0.4) return { value };
    open += 1;
    return random.next() < 0.6 ? { value: null } : random.next() < 0.5 ? { value, isVague: true } : { value, readings: [1 + random.below(5)] }; // prettier-ignore
  };
  const cells = Array.from({ length: rows }, () => directions.map(drawCell));
  return { spans: makeSpans(cells, directions.map(() => SCALE)), directions, weights: directions.map(() => 1 + random.below(4)) }; // prettier-ignore
}

/** The places every object takes over the products of these values of its open cells. */
function tryAll({ spans, directions, weights }: SpanProblem, inUse: MethodInUse, valuesOf: (row: number, column: number) => readonly number[]) {
  const score = scoreOf(inUse);
  const open = spans.flatMap((row, r) => row.flatMap(({ min, max }, c) => (min < max ? [[r, c] as const] : [])));
  const found = spans.map(() => ({ best: Infinity, worst: 0 }));
  const values = open.map(([r, c]) => valuesOf(r, c));
  const matrix = spans.map((row) => row.map(({ min }) => min));
  for (let index = 0; index < values.reduce((all, list) => all * list.length, 1); index += 1) {
    let rest = index;
    open.forEach(([r, c], place) => {
      matrix[r]![c] = values[place]![rest % values[place]!.length]!;
      rest = Math.floor(rest / values[place]!.length);
    });
    placesOf(score(matrix, directions, weights)).forEach(({ best, worst }, object) => {
      found[object] = { best: Math.min(found[object]!.best, best), worst: Math.max(found[object]!.worst, worst) };
    });
  }
  return found;
} // prettier-ignore

test.each(USES.map((inUse) => [JSON.stringify(inUse), inUse] as const))('ranks of %s', (_, inUse) => {
  const random = makeRandom(26);
  for (let run = 0; run < 5; run += 1) {
    const problem = drawProblem(random, 2);
    const { spans } = problem;
    const cost = spans.length * problem.directions.length * (inUse.method === 'promethee2' ? spans.length : 1);
    const grid = tryAll(problem, inUse, (r, c) => [0, 0.25, 0.5, 0.75, 1].map((part) => spans[r]![c]!.min + part * (spans[r]![c]!.max - spans[r]![c]!.min))); // prettier-ignore
    const stops = tryAll(problem, inUse, (r, c) => {
      const { min, max } = spans[r]![c]!;
      return [...new Set([min, max, ...spans.map((row) => row[c]!.min).filter((one) => one >= min && one <= max)])];
    });
    // Room for a few hundred completions, and for none.
    for (const work of [300 * cost, 0]) {
      const { how, ranks } = findIntervalRanks(problem, intervalMethodFor(inUse, problem, work));
      const reached = how === 'search' ? stops : grid;
      ranks.forEach(({ best, worst }, object) => {
        expect([how, best <= reached[object]!.best, worst >= reached[object]!.worst]).toEqual([how, true, true]);
      });
      // The corners reach what is exact.
      if (how === 'exact') expect(ranks).toEqual(grid);
    }
  }
});

test.each(METHODS.map(({ id, normalisations }) => [id, normalisations[0]!.id] as const))(
  '%s: the smallest change of a score, and how far each weight may move',
  (method, normalisation) => {
    const score = scoreOf({ method, normalisation, options: {} });
    const random = makeRandom(27);
    for (let run = 0; run < 3; run += 1) {
      const [rows, columns] = [3 + random.below(4), 2 + random.below(2)];
      const directions = Array.from({ length: columns }, (): Direction => (random.next() < 0.7 ? 'benefit' : 'cost'));
      const weights = directions.map(() => 1 + random.below(5));
      const matrix = Array.from({ length: rows }, () => directions.map(() => 1 + random.below(5)));
      const ranks = rankScores(score(matrix, directions, weights));
      const first = ranks.indexOf(1);
      if (ranks.lastIndexOf(1) !== first) continue;
      const [found] = findScoreChanges({ matrix, directions, weights, scales: directions.map(() => SCALE), score, onlySmallest: true }); // prettier-ignore
      let least = Infinity;
      matrix.forEach((cells, r) => {
        cells.forEach((from, c) => {
          for (let step = 0; step <= 40; step += 1) {
            const value = 1 + step / 10;
            if (Math.abs(value - from) / 4 >= least) continue;
            const changed = matrix.map((own, row) => (row === r ? own.map((one, column) => (column === c ? value : one)) : own)); // prettier-ignore
            const after = rankScores(score(changed, directions, weights));
            if (after.some((rank, object) => rank === 1 && object !== first)) least = Math.abs(value - from) / 4;
          }
        });
      });
      expect(found?.share ?? Infinity).toBeLessThanOrEqual(least + 1e-6);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const shares = weights.map((weight) => weight / total);
      const scored = (drawn: Float64Array, into: Float64Array): void => into.set(score(matrix, directions, [...drawn]).map(Number)); // prettier-ignore
      for (const { criterion, from, to } of analyseOneWay({ objects: rows, weights, score: scored, isAdditive: false, top: 1 })) {
        const scores = new Float64Array(rows);
        for (let step = 0; step <= 100; step += 1) {
          const at = step / 100;
          scored(moveWeight(shares, criterion, at), scores);
          if (at > from + 1e-6 && at < to - 1e-6) expect(scores[first]!).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9); // prettier-ignore
        }
      } // prettier-ignore
    }
  },
);

test('the best portfolio of amounts in rupiah and scores with many digits', () => {
  const random = makeRandom(28);
  for (let run = 0; run < 40; run += 1) {
    const items = Array.from({ length: 8 }, () => ({ value: random.next(), uses: [Math.floor(random.next() * 5e9), Math.floor(random.next() * 8e8)] })); // prettier-ignore
    const limits = [8e9 * random.next(), 1.5e9 * random.next()];
    const pair = (): readonly [number, number] => [random.below(8), random.below(8)];
    const [excludes, requires] = [[pair(), pair()], [pair()]];
    let best = 0;
    for (let mask = 0; mask < 256; mask += 1) {
      const has = (item: number): boolean => ((mask >> item) & 1) === 1;
      const isAllowed =
        excludes.every(([one, other]) => one === other || !has(one) || !has(other)) &&
        requires.every(([one, other]) => !has(one) || has(other)) &&
        limits.every((limit, index) => items.reduce((sum, { uses }, item) => sum + (has(item) ? uses[index]! : 0), 0) <= limit); // prettier-ignore
      if (isAllowed) best = Math.max(best, items.reduce((sum, { value }, item) => sum + (has(item) ? value : 0), 0)); // prettier-ignore
    }
    const found = findPortfolio({ items, limits, excludes, requires });
    expect(found).toMatchObject({ ok: true, value: { optimal: true, value: expect.closeTo(best, 6) as number } });
  }
});

test('the coach: no single judgment does what it takes two for, and no two take fewer steps', () => {
  const random = makeRandom(31);
  const isWithin = (changed: ReturnType<typeof applyChanges>): boolean =>
    measureConsistency(changed).ratio < CONSISTENCY_LIMIT &&
    measureConsistency(changed, { priority: 'geometricMean', lambda: 'meanRatio' }).ratio < CONSISTENCY_LIMIT;
  let pairs = 0;
  for (let run = 0; run < 12 && pairs < 1; run += 1) {
    const matrix = Array.from({ length: 4 }, () => new Array<number>(4).fill(1));
    const upper = [0, 1, 2].flatMap((row) => [1, 2, 3].filter((column) => column > row).map((column) => ({ row, column }))); // prettier-ignore
    for (const { row, column } of upper) {
      matrix[row]![column] = judgmentAt(random.below(17) - 8);
      matrix[column]![row] = 1 / matrix[row]![column];
    }
    const { repairs } = coach(matrix);
    const best = repairs.at(-1);
    for (const { changes } of repairs) expect(isWithin(applyChanges(matrix, changes))).toBe(true);
    if (best?.changes.length !== 2 || !best.isExact) continue;
    pairs += 1;
    const steps = best.changes.reduce((sum, change) => sum + change.steps, 0);
    const options = upper.flatMap((at) =>
      SAATY_POSITIONS.map((position) => ({ ...at, to: judgmentAt(position), steps: Math.abs(position - positionOf(matrix[at.row]![at.column]!)) })),
    ).filter((option) => option.steps > 1e-9); // prettier-ignore
    options.forEach((one, index) => {
      expect(isWithin(applyChanges(matrix, [one]))).toBe(false);
      for (const other of options.slice(index + 1)) {
        const isOther = other.row !== one.row || other.column !== one.column;
        if (isOther && one.steps + other.steps < steps - 1e-9) expect(isWithin(applyChanges(matrix, [one, other]))).toBe(false); // prettier-ignore
      }
    });
  }
  expect(pairs).toBe(1);
});

/** A number is a known value, two are the ends of a span. */
type Ends = number | readonly [number, number];

// Completions that reach the ranks stand inside of spans: no end of any span, nor a middle between the ends of others, does.
test.each<[MethodInUse, readonly (readonly Ends[])[], string, readonly number[], number, 'best' | 'worst', number]>([
  [{ method: 'wsm', normalisation: 'vector', costs: 'complement', options: {} }, [[1, 4], [1, [3, 5]], [[1, 5], [2, 3]], [1, 2], [4, [1, 5]], [2, 2]], 'bb', [4, 2], 5, 'worst', 5],
  [{ method: 'wsm', normalisation: 'vector', costs: 'complement', options: {} }, [[[1, 5], 2, 2, 1], [[1, 3], 1, 4, [1, 4]], [4, 2, [1, 4], 1], [3, 3, 5, 3], [2, 4, 5, 3], [3, 1, 1, 5]], 'ccbc', [4, 4, 2, 3], 3, 'best', 2],
  [{ method: 'wsm', normalisation: 'vector', costs: 'complement', options: {} }, [[5, [1, 5], 3], [2, 1, [4, 5]], [[1, 5], [1, 5], 3]], 'cbb', [4, 3, 1], 1, 'worst', 3],
  [{ method: 'wsm', normalisation: 'sum', costs: 'reciprocal', options: {} }, [[[1, 5], 5, 2], [[1, 5], 4, 5], [2, 4, [2, 4]], [1, 1, 2]], 'bcb', [2, 3, 3], 1, 'worst', 4],
  [{ method: 'topsis', normalisation: 'vector', costs: 'complement', options: {} }, [[2, [1, 5], 5], [5, [1, 5], [1, 5]], [2, [1, 5], 3]], 'cbc', [2, 2, 4], 2, 'worst', 3],
])('the search looks inside of spans: %j', (inUse, ends, directions, weights, object, end, reached) => {
  const problem: SpanProblem = {
    spans: ends.map((row) => row.map((one) => {
      const [min, max] = typeof one === 'number' ? [one, one] : one;
      return { min, max, doubt: min === max ? null : 'missing', readings: [] };
    })),
    directions: directions.split('').map((one) => (one === 'b' ? 'benefit' : 'cost')),
    weights,
  };
  const { how, ranks } = findIntervalRanks(problem, intervalMethodFor(inUse, problem, 2_000_000));
  expect([how, ranks[object]![end]]).toEqual(['search', reached]);
}); // prettier-ignore
