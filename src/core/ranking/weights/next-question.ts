/** Which unanswered comparison to ask next: the one whose answer is expected to tell most about the weights. */
import type { Pairwise } from './pairwise';

export interface Question {
  /** `row` < `column`. */
  readonly row: number;
  readonly column: number;
  /**
   * Expected information in nats, `½·ln(1 + R)`; infinite where the answers so far say nothing about the two. `R` is the variance
   * of the logarithm of the ratio of the two weights in units of the variance of one judgment.
   */
  readonly information: number;
}

/**
 * All unanswered pairs, the most useful first. With log-normal errors of judgment and least squares of logarithms (Bozóki, Fülöp
 * and Rónyai 2010, Mathematical and Computer Modelling 52, 318-333) `R` is the resistance between the two criteria when each answer
 * is a wire of one ohm, and an answer multiplies the determinant of what is known by `1 + R`: the D-optimal choice (Fedorov
 * 1972, Theory of Optimal Experiments, chapter 3). Pairs nothing connects come first, then the greatest `R`; equal ones begin with
 * the criteria asked about least, then by place.
 */
export function nextQuestions(matrix: Pairwise): Question[] {
  const size = matrix.length;
  const isAnswered = (row: number, column: number): boolean =>
    row !== column && ((matrix[row]?.[column] ?? null) !== null || (matrix[column]?.[row] ?? null) !== null);
  const answers = matrix.map((_, row) => matrix.filter((__, column) => isAnswered(row, column)).length);
  const groups = findGroups(size, isAnswered);
  const variances = findVariances(size, isAnswered);
  const questions: Question[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      if (isAnswered(row, column)) continue;
      const isConnected = groups[row] === groups[column];
      const information = isConnected ? 0.5 * Math.log(1 + variances(row, column)) : Infinity;
      questions.push({ row, column, information });
    }
  }
  const asked = ({ row, column }: Question): number => (answers[row] ?? 0) + (answers[column] ?? 0);
  return questions.sort((a, b) => {
    const gain = a.information === b.information ? 0 : b.information - a.information;
    return (Math.abs(gain) < 1e-9 ? 0 : gain) || asked(a) - asked(b) || a.row - b.row || a.column - b.column;
  });
}

/** The number of the connected group each criterion is in. */
function findGroups(size: number, isAnswered: (row: number, column: number) => boolean): number[] {
  const groups = Array.from({ length: size }, (_, index) => index);
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      if (!isAnswered(row, column)) continue;
      const [kept, gone] = [groups[row] ?? 0, groups[column] ?? 0];
      groups.forEach((group, index) => {
        if (group === gone) groups[index] = kept;
      });
    }
  }
  return groups;
}

/**
 * Resistances from the inverse of the Laplacian plus a small conductance from each criterion to the ground, which makes it
 * invertible and cancels out between two criteria of one group.
 */
function findVariances(
  size: number,
  isAnswered: (row: number, column: number) => boolean,
): (row: number, column: number) => number {
  const ground = 1e-7;
  const laplacian = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      if (row !== column) return isAnswered(row, column) ? -1 : 0;
      return ground + Array.from({ length: size }).filter((___, other) => isAnswered(row, other)).length;
    }),
  );
  const inverse = invert(laplacian);
  const at = (row: number, column: number): number => inverse[row]?.[column] ?? 0;
  return (row, column) => Math.max(0, at(row, row) + at(column, column) - 2 * at(row, column));
}

/** Gauss and Jordan without pivoting: the matrix is positive definite. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const top = rows[pivot] ?? [];
    const divisor = top[pivot] ?? 1;
    for (let column = 0; column < 2 * size; column += 1) top[column] = (top[column] ?? 0) / divisor;
    rows.forEach((row, index) => {
      const factor = row[pivot] ?? 0;
      if (index === pivot || factor === 0) return;
      for (let column = 0; column < 2 * size; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (top[column] ?? 0);
      }
    });
  }
  return rows.map((row) => row.slice(size));
}
