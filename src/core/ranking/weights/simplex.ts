/** A small linear programme: enough for the weights of a few dozen criteria, not a general solver. */

const EPSILON = 1e-11;

/**
 * The `x ≥ 0` with the greatest `Σx` under `rows·x ≤ 1`; null when it has no bound. Primal simplex on a dense tableau from the
 * origin, which is feasible; Bland's rule (1977), so it always ends.
 */
export function maximiseSum(rows: readonly (readonly number[])[]): number[] | null {
  const variables = rows[0]?.length ?? 0;
  const width = variables + rows.length + 1;
  const tableau = rows.map((row, index) => {
    const line = new Float64Array(width);
    line.set(row);
    line[variables + index] = 1;
    line[width - 1] = 1;
    return line;
  });
  const objective = new Float64Array(width).fill(-1, 0, variables);
  const basis = rows.map((_, index) => variables + index);
  for (;;) {
    const entering = objective.findIndex((cost, column) => column < width - 1 && cost < -EPSILON);
    if (entering === -1) break;
    const leaving = findLeaving(tableau, basis, entering);
    const pivotLine = leaving === null ? undefined : tableau[leaving];
    if (leaving === null || pivotLine === undefined) return null;
    const pivot = pivotLine[entering] ?? 1;
    pivotLine.forEach((value, column) => (pivotLine[column] = value / pivot));
    for (const line of [...tableau, objective]) if (line !== pivotLine) subtract(line, pivotLine, entering);
    basis[leaving] = entering;
  }
  const solution = new Array<number>(variables).fill(0);
  basis.forEach((column, index) => {
    if (column < variables) solution[column] = tableau[index]?.[width - 1] ?? 0;
  });
  return solution;
}

/** The row with the least ratio, of equals the one whose basic variable comes first. */
function findLeaving(tableau: readonly Float64Array[], basis: readonly number[], entering: number): number | null {
  let leaving: number | null = null;
  let least = Infinity;
  tableau.forEach((line, index) => {
    const coefficient = line[entering] ?? 0;
    if (coefficient <= EPSILON) return;
    const ratio = (line.at(-1) ?? 0) / coefficient;
    const isFirst = leaving === null || (basis[index] ?? 0) < (basis[leaving] ?? 0);
    if (ratio < least - EPSILON || (ratio <= least + EPSILON && isFirst)) {
      least = Math.min(least, ratio);
      leaving = index;
    }
  });
  return leaving;
}

function subtract(line: Float64Array, pivotLine: Float64Array, entering: number): void {
  const factor = line[entering] ?? 0;
  if (factor === 0) return;
  for (let column = 0; column < line.length; column += 1) {
    line[column] = (line[column] ?? 0) - factor * (pivotLine[column] ?? 0);
  }
}
