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

/** Places and scores of all objects. */
interface Ranked {
  readonly places: readonly RankInterval[];
  readonly scores: readonly number[];
}

interface Trial {
  /** Cells of weight that are not known. */
  readonly open: readonly (readonly [row: number, column: number])[];
  /** Ranks a completion and widens what was found; null when the method says nothing. */
  readonly rank: (completion: Completion) => Ranked | null;
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
    const ranked = placesOf(scores);
    if (ranked === null) return null;
    const { places } = ranked;
    isRanked = true;
    places.forEach(({ best, worst }, object) => {
      const before = found[object] ?? { best: count, worst: 1 };
      found[object] = { best: Math.min(before.best, best), worst: Math.max(before.worst, worst) };
    });
    return ranked;
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
function placesOf(scores: readonly (number | null)[]): Ranked | null {
  const known = scores.filter((score) => score !== null && Number.isFinite(score)).map(Number);
  if (known.length < scores.length || known.length === 0) return null;
  const ascending = known.toSorted((a, b) => a - b);
  const places = known.map((score) => ({
    best: 1 + countAbove(ascending, score + TIE_TOLERANCE),
    worst: Math.max(1, countAbove(ascending, score - TIE_TOLERANCE)),
  }));
  return { places, scores: known };
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
 * does not get worse. Then every completion of stops (`listStops`) where the rest of the budget has room for all. Half of what is left goes to
 * completions at random: of ends, of stops, of anything in between. The other half, in small problems, moves cells to values in between, from where the corners
 * led and then from anywhere (`refine`): where all values of a column take part in normalising it, as in the vector and the sum, an object
 * can be best or worst off while others lie somewhere inside their spans.
 */
function* search(problem: SpanProblem, trial: Trial, seed: number, budget: number): Slices<void> {
  const count = problem.spans.length;
  const random = makeRandom(seed);
  const share = Math.max(0, Math.floor((budget - trial.tried()) / (4 * count)));
  // Where there is no room to move every cell for every object, chance finds more.
  const isRoomy = share >= 2 * trial.open.length;
  const reached: { readonly object: number; readonly completion: Completion; readonly goal: Goal }[] = [];
  for (let object = 0; object < count; object += 1) {
    for (const goal of [BEST, WORST]) {
      const completion = makeCompletion(problem, (row) => ((row === object) === (goal === BEST) ? 1 : 0));
      yield* climb(problem, trial, share, completion, object, goal);
      if (isRoomy) reached.push({ object, completion, goal });
    }
  }
  const stops = trial.open.map(([row, column]) => listStops(problem, row, column));
  const all = stops.reduce((product, list) => product * list.length, 1);
  if (trial.tried() + all <= budget) yield* tryAll(problem, trial, stops, all);
  const draw = (): Completion => makeCompletion(problem, () => random.next());
  const drawn = isRoomy ? (trial.tried() + budget) / 2 : budget;
  while (trial.tried() < drawn) {
    if (trial.isPauseDue()) yield;
    const kind = random.below(3);
    const completion = kind === 0 ? makeCompletion(problem, () => random.below(2)) : draw();
    if (kind === 1) {
      trial.open.forEach(([row, column], index) => {
        const list = stops[index] ?? [];
        completion[row]?.splice(column, 1, list[random.below(list.length)] ?? 0);
      });
    }
    trial.rank(completion);
  }
  if (!isRoomy) return;
  const bounds = yield* compareDominance(problem, false);
  let open = reached.filter(({ object, goal }) => isOpen(trial, object, goal, bounds));
  // What is open after one search is searched from elsewhere.
  for (let round = 0; open.length > 0 && trial.tried() < budget; round += 1) {
    for (const { object, completion, goal } of open) {
      if (trial.tried() >= budget) return;
      const from = round === 0 ? completion : draw();
      yield* refine(problem, trial, budget, from, object, goal, bounds);
    }
    open = open.filter(({ object, goal }) => isOpen(trial, object, goal, bounds));
  }
}

/** Whether dominance leaves room for a rank beyond those found. */
function isOpen(trial: Trial, object: number, goal: Goal, bounds: readonly RankInterval[]): boolean {
  const [found, bound] = [trial.found()[object], bounds[object]];
  if (found === undefined || bound === undefined) return false;
  return goal === BEST ? found.best > bound.best : found.worst < bound.worst;
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

/** What is wanted of an object: 1 for its best rank, -1 for its worst. */
type Goal = 1 | -1;
const [BEST, WORST]: readonly [Goal, Goal] = [1, -1];

/** Objects on the wrong side of an object. */
function countAgainst({ places }: Ranked, object: number, goal: Goal): number {
  const place = places[object];
  if (place === undefined) return 0;
  return goal === BEST ? place.best - 1 : places.length - place.worst;
}

function* climb(
  problem: SpanProblem,
  trial: Trial,
  moves: number,
  completion: Completion,
  object: number,
  goal: Goal,
): Slices<void> {
  const value = (): number => {
    const ranked = trial.rank(completion);
    return ranked === null ? -Infinity : -countAgainst(ranked, object, goal);
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

/** Parts of its span by which a cell is moved. */
const STRIDES = [1 / 2, 1 / 4, 1 / 8, 1 / 16];

/**
 * Moves open cells up and down by smaller and smaller parts of their spans, and keeps what leaves fewer objects on the wrong side, or
 * brings the nearest of them nearer. Ends where none is left that dominance (`bounds`) does not hold there, or after `budget` completions.
 */
function* refine(
  problem: SpanProblem,
  trial: Trial,
  budget: number,
  completion: Completion,
  object: number,
  goal: Goal,
  bounds: readonly RankInterval[],
): Slices<void> {
  const against = (): number => {
    const ranked = trial.rank(completion);
    return ranked === null ? Infinity : countAgainst(ranked, object, goal) + nearness(ranked, object, goal);
  };
  let reached = against();
  for (const stride of STRIDES) {
    for (const [row, column] of trial.open) {
      for (const step of [stride, -stride]) {
        if (trial.tried() >= budget || !isOpen(trial, object, goal, bounds)) return;
        if (trial.isPauseDue()) yield;
        const [span, cells] = [problem.spans[row]?.[column], completion[row]];
        const before = cells?.[column];
        if (span === undefined || cells === undefined || before === undefined) continue;
        cells[column] = Math.min(span.max, Math.max(span.min, before + step * (span.max - span.min)));
        const now = against();
        if (now < reached) reached = now;
        else cells[column] = before;
      }
    }
  }
}

/** Below 1, and the less the nearer the nearest object on the wrong side is. */
function nearness({ scores }: Ranked, object: number, goal: Goal): number {
  const own = scores[object] ?? 0;
  const gaps = scores.map((score) => goal * (score - own)).filter((gap) => gap > TIE_TOLERANCE);
  const gap = gaps.length === 0 ? 0 : Math.min(...gaps);
  return gap / (1 + gap);
}
