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

export function knownOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

export interface ColumnRange {
  /** Least and greatest known value; NaN when nothing is known. */
  readonly min: number;
  readonly max: number;
  /** A row that holds each; 0 when nothing is known. */
  readonly minRow: number;
  readonly maxRow: number;
  readonly unknown: number;
}

export function rangeOf(column: Float64Array): ColumnRange {
  let [min, max, minRow, maxRow, unknown] = [Infinity, -Infinity, 0, 0, 0];
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? 0;
    if (value < min) {
      min = value;
      minRow = row;
    }
    if (value > max) {
      max = value;
      maxRow = row;
    }
    // NaN alone is not equal to itself.
    if (value !== value) unknown += 1;
  }
  if (unknown === column.length) [min, max] = [Number.NaN, Number.NaN];
  return { min, max, minRow, maxRow, unknown };
}
