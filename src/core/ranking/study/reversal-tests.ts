/**
 * Whether a ranking turns over by things that should not matter: the three tests of Wang and Triantaphyllou (2000), Ranking
 * irregularities when evaluating alternatives by using some multi-criteria decision analysis methods; as restated in (2008), Omega
 * 36:45-63. Bare numbers in and out.
 */
import type { ReversalTest } from '../../model/study';
import { firstPlaces, rankScores } from '../rank-scores';
import { ordering, scoreOf } from '../uncertainty/interval-method';
import type { Score } from '../uncertainty/scorer';
import { toColumns, type ValueColumns } from '../value-columns';
import { fillUnknown, type StudyProblem } from './study-problem';

export interface ReversalEffort {
  /** Objects that are replaced by worse ones, the best placed first. */
  readonly replaced: number;
  /** Objects of which all pairs are ranked by themselves, the best placed first. */
  readonly paired: number;
}

type Rows = readonly (readonly (number | null)[])[];

interface Tested {
  readonly rows: Rows;
  readonly ranks: readonly (number | null)[];
  /** Objects by rank. */
  readonly order: readonly number[];
  readonly values: ValueColumns;
  readonly scores: (values: ValueColumns) => readonly (number | null)[];
  readonly problem: StudyProblem;
}

/**
 * 1: the best object stays best when another is replaced by a worse one (every value halfway to the worst of its criterion, and all the
 * way). 2: the orders of pairs, each ranked by itself, hold no circle. 3: put together they are the order of all.
 */
export function testReversals(problem: StudyProblem, effort: ReversalEffort, score: Score = scoreOf(ordering(problem.inUse))): ReversalTest[] {
  const { directions, weights } = problem;
  const rows = fillUnknown(problem);
  const values = toColumns(rows, directions.length);
  const scores = (some: ValueColumns): readonly (number | null)[] => score(some, directions, weights);
  const ranks = rankScores(scores(values));
  const order = ranks
    .flatMap((one, object) => (one === null ? [] : [{ one, object }]))
    .sort((a, b) => a.one - b.one || a.object - b.object)
    .map(({ object }) => object);
  const tested = { rows, ranks, order, values, scores, problem };
  const pairs = rankPairs(tested, order.slice(0, effort.paired));
  return [testReplacement(tested, effort.replaced), testTransitivity(pairs), testDecomposition(pairs, ranks)];
} // prettier-ignore

function testReplacement({ rows, ranks, order, values, scores, problem }: Tested, limit: number): ReversalTest {
  const best = order.filter((object) => ranks[object] === 1);
  const worst = problem.directions.map((direction, column) => {
    const known = rows.flatMap((row) => row[column] ?? []);
    return direction === 'benefit' ? Math.min(...known) : Math.max(...known);
  });
  let [tried, failures] = [0, 0];
  let example: readonly number[] = [];
  for (const object of order.filter((one) => ranks[one] !== 1).slice(0, limit)) {
    for (const share of [0.5, 1]) {
      const own = rows[object] ?? [];
      const worse = own.map((value, column) => (value === null ? null : value + ((worst[column] ?? value) - value) * share));
      if (worse.every((value, column) => value === own[column])) continue;
      tried += 1;
      const columns = values.columns.map((column, place) => column.slice().fill(worse[place] ?? Number.NaN, object, object + 1));
      const first = firstPlaces(scores({ rows: values.rows, columns }));
      if (best.every((one) => first.includes(one))) continue;
      failures += 1;
      if (example.length === 0) example = [object, first[0] ?? -1];
    }
  }
  return { id: 1, isPassed: failures === 0, tried, failures, example };
} // prettier-ignore

interface Pairs {
  readonly objects: readonly number[];
  /** By place of two objects: 1 the first is above, −1 below, 0 level. */
  readonly sign: (one: number, other: number) => number;
}

function rankPairs({ values, scores }: Tested, objects: readonly number[]): Pairs {
  const count = objects.length;
  const signs = new Int8Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const [upper, lower] = [objects[one] ?? 0, objects[other] ?? 0];
      const columns = values.columns.map((column) => Float64Array.of(column[upper] ?? 0, column[lower] ?? 0));
      const [first, second] = rankScores(scores({ rows: 2, columns }));
      const sign = Math.sign((second ?? Infinity) - (first ?? Infinity)) || 0;
      signs[one * count + other] = sign;
      signs[other * count + one] = -sign;
    }
  }
  return { objects, sign: (one, other) => signs[one * count + other] ?? 0 };
}

/** Circles of three: an order of pairs without levels holds a circle only if it holds one of three. */
function testTransitivity({ objects, sign }: Pairs): ReversalTest {
  const count = objects.length;
  let failures = 0;
  let example: readonly number[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let two = 0; two < count; two += 1) {
      if (sign(one, two) < 0 || one === two) continue;
      for (let three = 0; three < count; three += 1) {
        if (three === one || three === two || sign(two, three) < 0 || sign(three, one) <= 0) continue;
        failures += 1;
        if (example.length === 0) example = [one, two, three].map((place) => objects[place] ?? 0);
      }
    }
  }
  return { id: 2, isPassed: failures === 0, tried: (count * (count - 1)) / 2, failures, example };
}

function testDecomposition({ objects, sign }: Pairs, ranks: readonly (number | null)[]): ReversalTest {
  const count = objects.length;
  let failures = 0;
  let example: readonly number[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const [first, second] = [objects[one] ?? 0, objects[other] ?? 0];
      if (Math.sign((ranks[second] ?? 0) - (ranks[first] ?? 0)) === sign(one, other)) continue;
      failures += 1;
      if (example.length === 0) example = [first, second];
    }
  }
  return { id: 3, isPassed: failures === 0, tried: (count * (count - 1)) / 2, failures, example };
}
