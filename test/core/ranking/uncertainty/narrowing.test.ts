import { findNarrowings } from '../../../../src/core/ranking/uncertainty/narrowing';
import { makeSpans, type InputCell, type SpanProblem } from '../../../../src/core/ranking/uncertainty/spans';

const SCALE = { min: 1, max: 5 };

function makeProblem(cells: readonly (readonly InputCell[])[], weights: readonly number[]): SpanProblem {
  return { spans: makeSpans(cells, weights.map(() => SCALE)), directions: weights.map(() => 'benefit'), weights }; // prettier-ignore
}

const known = (...values: number[]): InputCell[] => values.map((value) => ({ value }));
const open: InputCell = { value: null };

it('puts the cell that settles most before the one that settles little', () => {
  const problem = makeProblem(
    [known(5, 5, 5), [open, { value: 3 }, { value: 3 }], [{ value: 3 }, { value: 3 }, open], known(2, 2, 2)],
    [0.6, 0.3, 0.1],
  );
  const { list, how, untried } = findNarrowings(problem, { type: 'max-sum' });
  expect([how, untried]).toEqual(['exact', 0]);
  expect(list[0]).toMatchObject({ row: 1, column: 0, doubt: 'missing', now: { best: 2, worst: 4 } });
  expect(list[0]!.expected).toBeGreaterThan(list[1]?.expected ?? 0);
});

it('gives the interval before and the widest after', () => {
  const problem = makeProblem([known(5), known(4), known(3), [open], known(1)], [1]);
  const { list } = findNarrowings(problem, { type: 'max-sum' });
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({ now: { best: 1, worst: 5 }, after: { best: 4, worst: 5 }, at: 1 });
  // Widths 1 + 1 + 1 + 4 + 1 now; filled with 1, 3, 4 or 5 it ties with one other (1 + 1), with 2 all is settled.
  expect([list[0]!.expected, list[0]!.least]).toEqual([6.4, 6]);
});

it('tries a doubtful cell with its readings alone', () => {
  const problem = makeProblem([known(5), [{ value: 4, readings: [1] }], known(3)], [1]);
  const [narrowing] = findNarrowings(problem, { type: 'max-sum' }).list;
  expect(narrowing).toMatchObject({ doubt: 'doubtful', now: { best: 2, worst: 3 }, least: 2, expected: 2 });
  expect(narrowing!.after.best).toBe(narrowing!.after.worst);
});

it('has nothing to ask when all is known, weighs nothing, or can change no rank', () => {
  expect(findNarrowings(makeProblem([known(5), known(4)], [1]), { type: 'max-sum' }).list).toEqual([]);
  expect(findNarrowings(makeProblem([[open], known(4)], [0]), { type: 'max-sum' }).list).toEqual([]);
  expect(findNarrowings(makeProblem([known(5, 5), [{ value: 1 }, open]], [0.9, 0.1]), { type: 'max-sum' }).list).toEqual([]); // prettier-ignore
  expect(findNarrowings({ spans: [], directions: [], weights: [] }, { type: 'max-sum' }).list).toEqual([]);
});

it('says how many it left untried', () => {
  const problem = makeProblem([known(5), [open], [open], [open]], [1]);
  expect(findNarrowings(problem, { type: 'max-sum' }, 2)).toMatchObject({ untried: 1 });
});

describe('spans', () => {
  const [row] = makeSpans(
    [
      [open, { value: 4, readings: [2, -1, NaN] }, { value: 5, isVague: true }, { value: 1000, isVague: true }, open],
      known(2, 2, 2, 10, 7),
      known(3, 3, 3, 30, 9),
    ],
    [SCALE, SCALE, SCALE, null, null],
  );

  it('widen by the rule of their doubt', () => {
    expect(row!.map(({ min, max, doubt }) => [min, max, doubt])).toEqual([
      [1, 5, 'missing'],
      [2, 4, 'doubtful'],
      [4, 5, 'vague'],
      [750, 1250, 'vague'],
      [7, 9, 'missing'],
    ]);
  });

  it('of a column nobody knows anything about are 0 to 1', () => {
    expect(makeSpans([[open]], [null])).toEqual([[{ min: 0, max: 1, doubt: 'missing', readings: [] }]]);
  });
});
