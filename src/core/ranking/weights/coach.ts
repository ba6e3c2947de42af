/**
 * The consistency coach: the fewest and smallest changes of judgments that bring a pairwise matrix under the limit of its
 * consistency ratio. Proposes; never changes a matrix by itself, and has nothing to say about one that is within the limit.
 */
import { rankScores } from '../rank-scores';
import { CONSISTENCY_LIMIT, measureConsistency } from './consistency';
import { makeConsistencyTest, type ConsistencyTest } from './consistency-test';
import { countUnanswered, priorities, type Pairwise } from './pairwise';
import { applyChanges, compareChanges, sumSteps, type CoachAdvice, type JudgmentChange, type Repair } from './repairs';
import { clampPosition, judgmentAt, positionOf, SAATY_POSITIONS } from './saaty-scale';

/** Matrices tried in full; beyond that the search goes on from the most consistent ones only. */
const MAX_TRIED = 300_000;
/** Of these at each further change. */
const BEAM = 12;
/** Matrices tried between two pauses: some milliseconds. */
const SLICE = 2_000;

interface Judgment {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  /** Other positions of the scale, the nearest first. */
  readonly options: readonly { readonly to: number; readonly steps: number }[];
}

type Choice = readonly JudgmentChange[];

/**
 * Of a matrix from `completeReverses`. Yields where a caller may pause. Changes are tried one, then two, then three … at a time
 * over all of Saaty's scale (the smallest first) as long as the number of matrices stays within a bound: this covers two changes
 * up to ten criteria, three up to four. A repair is within the limit by the principal eigenvector, and where all is answered also by
 * row geometric means and the mean of `(A·w)/w`, which the sheet computes live. Unanswered judgments stay unanswered.
 */
export function* coachSteps(matrix: Pairwise): Generator<void, CoachAdvice> {
  const weights = priorities(matrix, 'eigenvector');
  const { ratio } = measureConsistency(matrix);
  if (ratio <= CONSISTENCY_LIMIT) return { ratio, weights, repairs: [] };
  const search = new RepairSearch(matrix, weights);
  yield* search.run();
  return { ratio, weights, repairs: search.repairs() };
}

class RepairSearch {
  readonly #matrix: Pairwise;
  readonly #ranks: readonly (number | null)[];
  readonly #judgments: readonly Judgment[];
  readonly #test: ConsistencyTest;
  /** The greatest eigenvalue within the limit. */
  readonly #limit: number;
  #tried = 0;
  #pauseAt = SLICE;
  #isExact = true;
  #any: Repair | null = null;
  #keeping: Repair | null = null;

  constructor(matrix: Pairwise, weights: readonly number[]) {
    this.#matrix = matrix;
    this.#ranks = rankScores(weights);
    this.#judgments = listJudgments(matrix);
    this.#test = makeConsistencyTest(matrix, weights);
    const size = matrix.length;
    this.#limit = size + CONSISTENCY_LIMIT * measureConsistency(matrix).randomIndex * (size - 1);
  }

  repairs(): Repair[] {
    const [any, keeping] = [this.#any, this.#keeping];
    if (keeping === null) return any === null ? [] : [any];
    return any === null || compareChanges(any.changes, keeping.changes) >= 0 ? [keeping] : [keeping, any];
  }

  *run(): Generator<void, void> {
    for (let count = 1; count <= this.#judgments.length; count += 1) {
      if (this.#size(count) > MAX_TRIED) break;
      yield* this.#tryAll(count, 0, []);
      if (this.#isDone(count)) return;
    }
    this.#isExact = false;
    yield* this.#searchOn();
  }

  /** Up to two changes more than the fewest are looked through for a repair that keeps the order. */
  #isDone(count: number): boolean {
    return this.#keeping !== null || (this.#any !== null && this.#any.changes.length < count - 1);
  }

  /** How many matrices so many changes make. */
  #size(count: number): number {
    let size = 1;
    for (let index = 0; index < count; index += 1) {
      size = (size * (this.#judgments.length - index) * (SAATY_POSITIONS.length - 1)) / (index + 1);
    }
    return size;
  }

  *#tryAll(count: number, first: number, chosen: Choice): Generator<void, void> {
    for (let index = first; index <= this.#judgments.length - count; index += 1) {
      const judgment = this.#judgments[index];
      if (judgment === undefined) continue;
      for (const option of judgment.options) {
        const next = [...chosen, changeOf(judgment, option)];
        if (!this.#couldBeBetter(next)) break;
        this.#test.set(judgment.row, judgment.column, option.to);
        if (count > 1) yield* this.#tryAll(count - 1, index + 1, next);
        else this.#consider(next);
      }
      this.#test.set(judgment.row, judgment.column, judgment.from);
      if (this.#tried >= this.#pauseAt) {
        this.#pauseAt = this.#tried + SLICE;
        yield;
      }
    }
  }

  #couldBeBetter(chosen: Choice): boolean {
    return this.#keeping === null || sumSteps(chosen) < sumSteps(this.#keeping.changes);
  }

  /** The matrix of the test holds the changes. */
  #consider(chosen: Choice): void {
    this.#tried += 1;
    const isBetter = this.#any === null || compareChanges(chosen, this.#any.changes) < 0;
    if (!isBetter && this.#keeping !== null && compareChanges(chosen, this.#keeping.changes) >= 0) return;
    if (!this.#test.isBelow(this.#limit)) return;
    const changed = applyChanges(this.#matrix, chosen);
    if (!isWithin(changed)) return;
    const weights = priorities(changed, 'eigenvector');
    const ranks = rankScores(weights);
    const keepsOrder = ranks.every((rank, index) => rank === this.#ranks[index]);
    const { ratio } = measureConsistency(changed);
    const changes = [...chosen].sort((a, b) => a.row - b.row || a.column - b.column);
    const repair = { changes, ratio, weights, keepsOrder, isExact: this.#isExact };
    if (isBetter) this.#any = repair;
    if (keepsOrder && (this.#keeping === null || compareChanges(chosen, this.#keeping.changes) < 0))
      this.#keeping = repair;
  }

  /**
   * From the most consistent matrices of one change on to those of one change more, until a repair is found. Only towards what
   * the weights imply, for changes away from it make no matrix more consistent.
   */
  *#searchOn(): Generator<void, void> {
    let beam: Choice[] = [[]];
    for (let count = 1; count <= this.#judgments.length; count += 1) {
      const next: { readonly chosen: Choice; readonly lambda: number }[] = [];
      for (const chosen of beam) {
        this.#set(chosen, 'to');
        this.#test.lambda();
        const weights = [...this.#test.vector];
        for (const judgment of this.#judgments) {
          const { row, column, from } = judgment;
          if (chosen.some((change) => change.row === row && change.column === column)) continue;
          for (const option of optionsTowards(judgment, (weights[row] ?? 1) / (weights[column] ?? 1))) {
            const longer = [...chosen, changeOf(judgment, option)];
            this.#test.set(row, column, option.to);
            this.#consider(longer);
            next.push({ chosen: longer, lambda: this.#test.lambda() });
          }
          this.#test.set(row, column, from);
        }
        this.#set(chosen, 'from');
        yield;
      }
      if (this.#isDone(count)) return;
      beam = pickBest(next);
    }
  }

  #set(chosen: Choice, side: 'from' | 'to'): void {
    for (const change of chosen) this.#test.set(change.row, change.column, change[side]);
  }
}

/** The same changes in another order count once. */
function pickBest(found: readonly { readonly chosen: Choice; readonly lambda: number }[]): Choice[] {
  const best = new Map<string, Choice>();
  for (const { chosen } of [...found].sort((a, b) => a.lambda - b.lambda || compareChanges(a.chosen, b.chosen))) {
    const key = chosen.map(({ row, column, to }) => `${row} ${column} ${to}`).sort().join('\n'); // prettier-ignore
    if (!best.has(key)) best.set(key, chosen);
    if (best.size === BEAM) break;
  }
  return [...best.values()];
}

function listJudgments(matrix: Pairwise): Judgment[] {
  return matrix.flatMap((line, row) =>
    line.flatMap((from, column): Judgment[] => {
      if (column <= row || from === null) return [];
      const position = positionOf(from);
      const options = SAATY_POSITIONS.map((to) => ({ to: judgmentAt(to), steps: Math.abs(to - position) }))
        .filter(({ steps }) => steps > 1e-9)
        .sort((a, b) => a.steps - b.steps);
      return [{ row, column, from, options }];
    }),
  );
}

/** Positions from the judgment to the first one at or beyond what is implied. */
function optionsTowards({ from, options }: Judgment, implied: number): Judgment['options'] {
  const [start, end] = [positionOf(from), clampPosition(positionOf(implied))];
  return options.filter(({ to }) => {
    const position = positionOf(to);
    return end > start ? position > start && position < end + 1 : position < start && position > end - 1;
  });
}

function changeOf({ row, column, from }: Judgment, option: Judgment['options'][number]): JudgmentChange {
  return { row, column, from, ...option };
}

function isWithin(matrix: Pairwise): boolean {
  if (measureConsistency(matrix).ratio >= CONSISTENCY_LIMIT) return false;
  const onSheet = { priority: 'geometricMean', lambda: 'meanRatio' } as const;
  return countUnanswered(matrix) > 0 || measureConsistency(matrix, onSheet).ratio < CONSISTENCY_LIMIT;
}
