/**
 * Work cut into slices: a generator that yields where its caller may let the host draw and answer, and returns its result.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Rows of a slice: a few milliseconds of reading. */
const ROWS = 32;

/** Whether a slice ends before this row, counted from anywhere. */
export function isSliceEnd(row: number): boolean {
  return row % ROWS === ROWS - 1;
}

/** Pairs of objects of a slice: a few milliseconds of comparing. */
const PAIRS = 4_000;

/** Whether a slice ends before this one of `count` objects that are each compared with all. */
export function isPairSliceEnd(object: number, count: number): boolean {
  const objects = Math.max(1, Math.floor(PAIRS / Math.max(1, count)));
  return object % objects === objects - 1;
}

/** Does all of it at once. */
export function finish<T>(slices: Slices<T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}
