/**
 * Best and worst possible rank of every object when inputs are intervals, for any ranking method, and how sure that is.
 */
import { finish, type Slices } from '../../intake/slices';
import { countAbove, TIE_TOLERANCE } from '../rank-scores';
import { compareSpans, type RankInterval } from './compare-spans';
import { compareDominance } from './dominance';
import { makeRandom } from './random';
import type { Score } from './scorer';
import type { SpanProblem } from './spans';

/** What the intervals of a method rest on. */
export type IntervalMethod =
  /** The weighted sum normalised by the best value. */
  | { readonly type: 'max-sum' }
  /** An object's score rests on its own values alone and never falls with a better one (logarithm of the weighted product). */
  | { readonly type: 'separate'; readonly score: Score }
  /** Any method that keeps dominated objects below; `isStrict`: never level with their dominators. */
  | { readonly type: 'dominance'; readonly isStrict: boolean }
  /** Any other method: completions are tried, from corners and at random, at most `budget` (default 20,000) of them. */
  | { readonly type: 'other'; readonly score: Score; readonly seed: number; readonly budget?: number };

export interface IntervalRanks {
  /** `exact`: both ends are reached; `bound`: the true interval lies within; `search`: it may be wider than found. */
  readonly how: 'exact' | 'bound' | 'search';
  readonly ranks: readonly RankInterval[];
  /** Completions that were ranked. */
  readonly tried: number;
}

/** Ties count as open: an object that ties with the next has an interval of two ranks. No objects: no ranks, exact. */
export function findIntervalRanks(problem: SpanProblem, method: IntervalMethod): IntervalRanks {
  return finish(findIntervalRanksSteps(problem, method));
}

/** The same in slices of some milliseconds for hundreds of objects. */
export function* findIntervalRanksSteps(problem: SpanProblem, method: IntervalMethod): Slices<IntervalRanks> {
  if (method.type === 'max-sum') {
    const { isExact, ranks } = yield* compareSpans(problem);
    return { how: isExact ? 'exact' : 'bound', ranks, tried: 0 };
  }
  if (method.type === 'dominance')
    return { how: 'bound', ranks: yield* compareDominance(problem, method.isStrict), tried: 0 };
  if (method.type === 'separate') return compareSeparate(problem, method.score);
  const count = problem.spans.length;
  const trial = makeTrial(problem, method.score);
  if (count === 0) return { how: 'exact', ranks: [], tried: 0 };
  if (trial.open.length === 0) {
    trial.rank(makeCompletion(problem, () => 0));
    return { how: 'exact', ranks: trial.found(), tried: trial.tried() };
  }
  for (let object = 0; object < count; object += 1) {
    if (trial.isPauseDue()) yield;
    for (const isBest of [true, false])
      trial.rank(makeCompletion(problem, (row) => ((row === object) === isBest ? 1 : 0)));
  }
  yield* search(problem, trial, method.seed, method.budget ?? 20_000);
  return { how: 'search', ranks: trial.found(), tried: trial.tried() };
}

/** Every object has a lowest and a highest score, whatever the others have. */
function compareSeparate(problem: SpanProblem, score: Score): IntervalRanks {
  const { directions, weights } = problem;
  const count = problem.spans.length;
  const [low, high] = [0, 1].map((share) => score(makeCompletion(problem, () => share), directions, weights).map((one) => one ?? Number.NaN)) as [number[], number[]];
  // What the method refuses, such as a product with a zero, has no rank to be reached.
  if ([...low, ...high].some((one) => !Number.isFinite(one)))
    return { how: 'bound', ranks: low.map(() => ({ best: 1, worst: count })), tried: 2 };
  const ascendingLow = low.toSorted((a, b) => a - b);
  const ascendingHigh = high.toSorted((a, b) => a - b);
  const ranks = low.map((lowest, object) => ({
    best: 1 + countAbove(ascendingLow, (high[object] ?? 0) + TIE_TOLERANCE),
    worst: Math.max(1, countAbove(ascendingHigh, lowest - TIE_TOLERANCE)),
  }));
  return { how: 'exact', ranks, tried: 2 };
} // prettier-ignore

type Completion = number[][];

interface Trial {
  /** Cells of weight that are not known. */
  readonly open: readonly (readonly [row: number, column: number])[];
  /** Ranks a completion and widens what was found; the places of all objects, null when the method says nothing. */
  readonly rank: (completion: Completion) => RankInterval[] | null;
  readonly found: () => RankInterval[];
  readonly tried: () => number;
  /** Whether a slice of completions was ranked since it last said so. */
  readonly isPauseDue: () => boolean;
}

/** Values ranked between two pauses. */
const SLICE = 20_000;

function makeTrial({ spans, directions, weights }: SpanProblem, score: Score): Trial {
  const count = spans.length;
  const found = spans.map((): RankInterval => ({ best: count, worst: 1 }));
  const slice = Math.max(1, Math.floor(SLICE / Math.max(1, count * weights.length)));
  let pauseAt = slice;
  let tried = 0;
  let isRanked = false;
  const rank: Trial['rank'] = (completion) => {
    tried += 1;
    const scores = score(completion, directions, weights);
    const places = placesOf(scores);
    if (places === null) return null;
    isRanked = true;
    places.forEach(({ best, worst }, object) => {
      const before = found[object] ?? { best: count, worst: 1 };
      found[object] = { best: Math.min(before.best, best), worst: Math.max(before.worst, worst) };
    });
    return places;
  };
  return {
    open: spans.flatMap((row, object) =>
      row.flatMap((span, column) =>
        span.min < span.max && (weights[column] ?? 0) > 0 ? [[object, column] as const] : [],
      ),
    ),
    rank,
    found: () => (isRanked ? found : found.map(() => ({ best: 1, worst: count }))),
    tried: () => tried,
    isPauseDue: () => {
      const isDue = tried >= pauseAt;
      if (isDue) pauseAt = tried + slice;
      return isDue;
    },
  };
}

/** Best and worst place of each object within its ties; null unless every object has a score. */
function placesOf(scores: readonly (number | null)[]): RankInterval[] | null {
  const known = scores.filter((score) => score !== null && Number.isFinite(score)).map(Number);
  if (known.length < scores.length || known.length === 0) return null;
  const ascending = known.toSorted((a, b) => a - b);
  return known.map((score) => ({
    best: 1 + countAbove(ascending, score + TIE_TOLERANCE),
    worst: Math.max(1, countAbove(ascending, score - TIE_TOLERANCE)),
  }));
}

/** Every cell at a share of its span: 0 the worst end for its object, 1 the best. */
function makeCompletion(
  { spans, directions }: SpanProblem,
  share: (row: number, column: number) => number,
): Completion {
  return spans.map((row, object) =>
    row.map(({ min, max }, column) => {
      const part = share(object, column);
      return directions[column] === 'benefit' ? min + (max - min) * part : max - (max - min) * part;
    }),
  );
}

/**
 * From the corners that suit an object, each open cell is moved to its other end and the move kept when the object's rank
 * does not get worse. Then every completion of stops (`listStops`) where the rest of the budget has room for all; what is left of it goes
 * to completions at random: of ends, of stops, of anything in between.
 */
function* search(problem: SpanProblem, trial: Trial, seed: number, budget: number): Slices<void> {
  const count = problem.spans.length;
  const random = makeRandom(seed);
  const share = Math.max(0, Math.floor((budget - trial.tried()) / (4 * count)));
  for (let object = 0; object < count; object += 1) {
    yield* climb(problem, trial, share, (row) => (row === object ? 1 : 0), (places) => -(places[object]?.best ?? count)); // prettier-ignore
    yield* climb(problem, trial, share, (row) => (row === object ? 0 : 1), (places) => places[object]?.worst ?? 1); // prettier-ignore
  }
  const stops = trial.open.map(([row, column]) => listStops(problem, row, column));
  const all = stops.reduce((product, list) => product * list.length, 1);
  if (trial.tried() + all <= budget) yield* tryAll(problem, trial, stops, all);
  while (trial.tried() < budget) {
    if (trial.isPauseDue()) yield;
    const kind = random.below(3);
    const completion = makeCompletion(problem, () => (kind === 0 ? random.below(2) : random.next()));
    if (kind === 1) {
      trial.open.forEach(([row, column], index) => {
        const list = stops[index] ?? [];
        completion[row]?.splice(column, 1, list[random.below(list.length)] ?? 0);
      });
    }
    trial.rank(completion);
  }
}

/** Where places change or ties arise first: the ends of an open cell, the ends of others in its column that lie between, and the middles. */
function listStops({ spans }: SpanProblem, row: number, column: number): number[] {
  const own = spans[row]?.[column] ?? { min: 0, max: 0 };
  const ends = spans.flatMap((cells) => [cells[column]?.min ?? own.min, cells[column]?.max ?? own.max]);
  const inside = [...new Set(ends.filter((end) => end >= own.min && end <= own.max))].sort((a, b) => a - b);
  return inside.flatMap((stop, index) => (index === 0 ? [stop] : [((inside[index - 1] ?? stop) + stop) / 2, stop]));
}

function* tryAll(problem: SpanProblem, trial: Trial, stops: readonly (readonly number[])[], all: number): Slices<void> {
  const completion = makeCompletion(problem, () => 0);
  for (let index = 0; index < all; index += 1) {
    if (trial.isPauseDue()) yield;
    let rest = index;
    trial.open.forEach(([row, column], place) => {
      const list = stops[place] ?? [];
      completion[row]?.splice(column, 1, list[rest % list.length] ?? 0);
      rest = Math.floor(rest / list.length);
    });
    trial.rank(completion);
  }
}

function* climb(
  problem: SpanProblem,
  trial: Trial,
  moves: number,
  start: (row: number) => number,
  goal: (places: readonly RankInterval[]) => number,
): Slices<void> {
  const completion = makeCompletion(problem, start);
  const value = (): number => {
    const places = trial.rank(completion);
    return places === null ? -Infinity : goal(places);
  };
  let reached = value();
  for (const [row, column] of trial.open.slice(0, moves)) {
    if (trial.isPauseDue()) yield;
    const span = problem.spans[row]?.[column];
    const cells = completion[row];
    if (span === undefined || cells === undefined) continue;
    const before = cells[column] ?? span.min;
    cells[column] = before === span.min ? span.max : span.min;
    const now = value();
    if (now >= reached) reached = now;
    else cells[column] = before;
  }
}
