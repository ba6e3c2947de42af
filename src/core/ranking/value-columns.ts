/**
 * Values as flat columns, the form every method computes on: one `Float64Array` a criterion, NaN where unknown.
 * Converted once, used for any number of weightings. NaN never leaves: outcomes say null.
 */

/** Objects in rows, criteria in columns; null is an unknown value. */
export type Matrix = readonly (readonly (number | null)[])[];

export interface ValueColumns {
  readonly rows: number;
  /** One for each criterion, each of `rows` values. */
  readonly columns: readonly Float64Array[];
}

export function isColumns(values: Matrix | ValueColumns): values is ValueColumns {
  return 'columns' in values;
}

/** A value that is not finite counts as unknown. `criteria` is needed because a matrix may have no rows. */
export function toColumns(matrix: Matrix, criteria: number): ValueColumns {
  const columns = Array.from({ length: criteria }, (_, column) => {
    const values = new Float64Array(matrix.length);
    matrix.forEach((row, index) => {
      const value = row[column] ?? Number.NaN;
      values[index] = Number.isFinite(value) ? value : Number.NaN;
    });
    return values;
  });
  return { rows: matrix.length, columns };
}

/** Null too for a step that grew beyond all numbers. */
export function knownOrNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

export interface ColumnRange {
  /** Least and greatest known value; NaN when nothing is known. */
  readonly min: number;
  readonly max: number;
  readonly unknown: number;
  /** Σx and Σx² of the known values; 0 when nothing is known. */
  readonly sum: number;
  readonly squares: number;
}

/** In one pass where all values are known. */
export function rangeOf(column: Float64Array): ColumnRange {
  let [min, max, sum, squares] = [Infinity, -Infinity, 0, 0];
  // Iterating is several times slower than counting here.
  const rows = column.length;
  for (let row = 0; row < rows; row += 1) {
    const value = column[row] ?? 0;
    sum += value;
    squares += value * value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  // One unknown value makes the whole sum NaN.
  if (Number.isNaN(sum) && column.some((value) => Number.isNaN(value))) return rangeOfKnown(column);
  return column.length === 0
    ? { min: Number.NaN, max: Number.NaN, unknown: 0, sum, squares }
    : { min, max, unknown: 0, sum, squares };
}

function rangeOfKnown(column: Float64Array): ColumnRange {
  const known = column.filter((value) => !Number.isNaN(value));
  return { ...rangeOf(known), unknown: column.length - known.length };
}
