/** TOPSIS works through its rows in parts and without normalised columns; here it is held to the plain definition. */
import type { Direction } from '../../../src/core/model/ranking';
import type { MethodInput } from '../../../src/core/ranking/method';
import { findMethod } from '../../../src/core/ranking/methods';
import { normaliseColumn } from '../../../src/core/ranking/normalise';
import { rangeOf, type ValueColumns } from '../../../src/core/ranking/value-columns';

const ROWS = 5_000;
const DIRECTIONS: readonly Direction[] = ['benefit', 'cost', 'benefit', 'cost'];
const WEIGHTS = [0.4, 0.3, 0.2, 0.1];

function makeColumns(): ValueColumns {
  let state = 7;
  const next = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  return { rows: ROWS, columns: DIRECTIONS.map(() => Float64Array.from({ length: ROWS }, () => 1 + 99 * next())) };
}

/** Distances by their definition over normalised columns (Hwang and Yoon 1981, section 3.2). */
function scorePlainly(values: ValueColumns, { normalisation, costs, options }: Partial<MethodInput>): number[] {
  const columns = values.columns.map((column, index) =>
    normaliseColumn(column, DIRECTIONS[index]!, normalisation ?? 'vector', costs ?? 'kept'),
  );
  const ends = columns.map((column, index) => {
    const { min, max } = rangeOf(column);
    return DIRECTIONS[index] === 'cost' && (costs ?? 'kept') === 'kept' ? [min, max] : [max, min];
  });
  return Array.from({ length: ROWS }, (_, row) => {
    const [up, down] = [0, 1].map((side) => {
      const gaps = columns.map((column, index) => Math.abs(WEIGHTS[index]! * (column[row]! - ends[index]![side]!)));
      if (options?.distance === 'manhattan') return gaps.reduce((sum, gap) => sum + gap, 0);
      return options?.distance === 'chebyshev' ? Math.max(...gaps) : Math.hypot(...gaps);
    }) as [number, number];
    return down / (up + down);
  });
}

test.each<Partial<MethodInput>>([
  {},
  { options: { distance: 'manhattan' } },
  { options: { distance: 'chebyshev' } },
  { normalisation: 'minmax', costs: 'complement' },
  { normalisation: 'minmax', costs: 'kept' },
  { normalisation: 'sum', costs: 'reciprocal' },
  { normalisation: 'max', costs: 'complement' },
  { normalisation: 'none' },
])('has the scores of the definition in every row: %j', (setting) => {
  const matrix = makeColumns();
  const prepared = findMethod('topsis').prepare({ matrix, directions: DIRECTIONS, weights: WEIGHTS, ...setting });
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const { scores } = prepared.value.evaluate(WEIGHTS);
  const plain = scorePlainly(matrix, setting);
  expect(Math.max(...plain.map((score, row) => Math.abs(score - scores[row]!)))).toBeLessThan(1e-12);
});

test('gives the distances as steps', () => {
  const prepared = findMethod('topsis').prepare({ matrix: makeColumns(), directions: DIRECTIONS, weights: WEIGHTS });
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const { scores, steps } = prepared.value.evaluate(WEIGHTS);
  const step = (id: string) => steps().find((one) => one.id === id)!.values as Float64Array;
  const [up, down] = [step('distanceToIdeal'), step('distanceToAntiIdeal')];
  expect(up).toHaveLength(ROWS);
  expect(Math.max(...up.map((one, row) => Math.abs(down[row]! / (one + down[row]!) - scores[row]!)))).toBeLessThan(
    1e-12,
  );
});

test('the range of a column passes over unknown values', () => {
  expect(rangeOf(Float64Array.from([3, Number.NaN, 1]))).toEqual({ min: 1, max: 3, unknown: 1, sum: 4, squares: 10 });
  expect(rangeOf(Float64Array.from([Number.NaN]))).toMatchObject({ min: Number.NaN, unknown: 1, sum: 0 });
});
