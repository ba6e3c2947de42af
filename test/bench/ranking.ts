/** TOPSIS over 100,000 objects and 20 criteria against a bare loop over the same flat columns. */
import type { Direction } from '../../src/core/model/ranking';
import { findMethod } from '../../src/core/ranking/methods';
import type { ValueColumns } from '../../src/core/ranking/value-columns';
import { median } from './median';

const OBJECTS = 100_000;
const CRITERIA = 20;

export interface RankingFigures {
  readonly methodMs: number;
  readonly bareMs: number;
}

export function measureRanking(runs: number): RankingFigures {
  const values = makeValues();
  const directions = Array.from({ length: CRITERIA }, (_, index): Direction => (index % 3 === 0 ? 'cost' : 'benefit'));
  const weights = Array.from({ length: CRITERIA }, (_, index) => (index + 1) / 210);
  const topsis = findMethod('topsis');
  const methodTimes: number[] = [];
  const bareTimes: number[] = [];
  // The two alternate, so that what else the machine does falls on both; the first rounds only warm the compiler up.
  for (let run = -3; run < Math.max(9, runs); run += 1) {
    const start = performance.now();
    const bare = scoreBare(values, directions, weights);
    const middle = performance.now();
    const prepared = topsis.prepare({ matrix: values, directions, weights });
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    const { scores } = prepared.value.evaluate(weights);
    const end = performance.now();
    if (bare.some((score, row) => Math.abs(score - (scores[row] ?? 0)) > 1e-9)) throw new Error('the two differ');
    if (run < 0) continue;
    bareTimes.push(middle - start);
    methodTimes.push(end - middle);
  }
  return { methodMs: median(methodTimes), bareMs: median(bareTimes) };
}

function makeValues(): ValueColumns {
  let state = 12345;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const columns = Array.from({ length: CRITERIA }, () => Float64Array.from({ length: OBJECTS }, () => 1 + 99 * next()));
  return { rows: OBJECTS, columns };
}

/** What one would write by hand for complete data: no checks, no unknown values, nothing kept. */
function scoreBare(
  { columns }: ValueColumns,
  directions: readonly Direction[],
  weights: readonly number[],
): Float64Array {
  const plus = new Float64Array(OBJECTS);
  const minus = new Float64Array(OBJECTS);
  for (let index = 0; index < CRITERIA; index += 1) {
    const column = columns[index]!;
    let [squares, min, max] = [0, Infinity, -Infinity];
    for (let row = 0; row < OBJECTS; row += 1) {
      const value = column[row]!;
      squares += value * value;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    const scale = weights[index]! / Math.sqrt(squares);
    const [best, worst] = directions[index] === 'cost' ? [min * scale, max * scale] : [max * scale, min * scale];
    for (let row = 0; row < OBJECTS; row += 1) {
      const value = column[row]! * scale;
      plus[row]! += (value - best) ** 2;
      minus[row]! += (value - worst) ** 2;
    }
  }
  const scores = new Float64Array(OBJECTS);
  for (let row = 0; row < OBJECTS; row += 1) {
    const [up, down] = [Math.sqrt(plus[row]!), Math.sqrt(minus[row]!)];
    scores[row] = down / (up + down);
  }
  return scores;
}
