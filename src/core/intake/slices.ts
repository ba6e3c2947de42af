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

/** Does all of it at once. */
export function finish<T>(slices: Slices<T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}
