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
  const rows = matrix.length;
  const columns = Array.from({ length: criteria }, () => new Float64Array(rows));
  // Row by row, as the matrix lies in memory.
  for (let row = 0; row < rows; row += 1) {
    const cells = matrix[row] ?? [];
    for (let column = 0; column < criteria; column += 1) {
      const value = cells[column] ?? Number.NaN;
      const values = columns[column];
      if (values !== undefined) values[row] = Number.isFinite(value) ? value : Number.NaN;
    }
  }
  return { rows, columns };
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

/** In one pass where all values are known, else in two. */
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
  if (Number.isNaN(sum)) return rangeOfKnown(column);
  return column.length === 0
    ? { min: Number.NaN, max: Number.NaN, unknown: 0, sum, squares }
    : { min, max, unknown: 0, sum, squares };
}

function rangeOfKnown(column: Float64Array): ColumnRange {
  let [min, max, sum, squares, unknown] = [Infinity, -Infinity, 0, 0, 0];
  const rows = column.length;
  for (let row = 0; row < rows; row += 1) {
    const value = column[row] ?? 0;
    if (Number.isNaN(value)) {
      unknown += 1;
      continue;
    }
    sum += value;
    squares += value * value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return unknown === rows
    ? { min: Number.NaN, max: Number.NaN, unknown, sum, squares }
    : { min, max, unknown, sum, squares };
}
