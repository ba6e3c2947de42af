/**
 * Rows that are computed from others. The evidence is arithmetic: a row is a total when it equals, within rounding, the sum of
 * the rows below it (totals first, as in statistical tables) or above it in enough of its columns. Parts that are totals
 * themselves count once, with what they are made of left out; so do rows set further in than the parts.
 */

export interface SumLine {
  readonly indent: number;
  /** By column; null where there is no figure or it is unknown. */
  readonly figures: readonly (number | null)[];
}

export interface SumSpan {
  /** Index of the total in the list of lines. */
  readonly total: number;
  readonly from: number;
  readonly to: number;
}

/** Most rows a total is looked for over. */
const LONGEST_SUM = 400;
const FEWEST_PARTS = 2;
/** Columns of rates and averages do not add up; this share of the columns that can be compared has to. */
const SUMMED_SHARE = 0.4;
/** Digits that have to agree, all summed columns taken together: chance agreement of 1 in 300. */
const FEWEST_DIGITS = 2.5;
/** Decimals a column is looked at to at most. */
const MOST_DECIMALS = 3;

/** Unit of the last decimal that each column's figures are given in. */
function columnUnits(lines: readonly SumLine[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => {
    let decimals = 0;
    for (const { figures } of lines) {
      const value = figures[column];
      if (value === null || value === undefined) continue;
      while (decimals < MOST_DECIMALS && !isWhole(value * 10 ** decimals)) decimals += 1;
    }
    return 10 ** -decimals;
  });
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= 1e-6;

/** A running sum of lines. */
class Sum {
  count = 0;
  private readonly sums: number[];
  private readonly parts: number[];
  private readonly unknown: boolean[];

  constructor(private readonly units: readonly number[]) {
    this.sums = units.map(() => 0);
    this.parts = units.map(() => 0);
    this.unknown = units.map(() => false);
  }

  add({ figures }: SumLine): void {
    this.count += 1;
    for (let column = 0; column < this.units.length; column += 1) {
      const value = figures[column];
      if (value === null || value === undefined) this.unknown[column] = true;
      else {
        this.sums[column] = (this.sums[column] ?? 0) + value;
        if (value !== 0) this.parts[column] = (this.parts[column] ?? 0) + 1;
      }
    }
  }

  /** Whether a line equals the sum in enough columns. */
  agrees({ figures }: SumLine): boolean {
    if (this.count < FEWEST_PARTS) return false;
    let [matched, compared, digits] = [0, 0, 0];
    for (let column = 0; column < this.units.length; column += 1) {
      const value = figures[column];
      if (value === null || value === undefined || value === 0 || this.unknown[column]) continue;
      compared += 1;
      // Parts are rounded each on its own: the error of a sum grows with the root of their number.
      const tolerance = (this.units[column] ?? 1) * 0.51 * Math.sqrt(this.count + 1) + Math.abs(value) * 1e-7;
      if (Math.abs((this.sums[column] ?? 0) - value) > tolerance) continue;
      if ((this.parts[column] ?? 0) < FEWEST_PARTS) continue;
      matched += 1;
      digits += Math.log10(Math.max(1, Math.abs(value) / (tolerance * 2)));
    }
    return compared > 0 && matched >= compared * SUMMED_SHARE && digits >= FEWEST_DIGITS;
  }
}

/** The totals of a list of lines in reading order, with the lines each is the sum of. */
export function findSums(lines: readonly SumLine[], width: number): SumSpan[] {
  const units = columnUnits(lines, width);
  const spans = new Map<number, SumSpan>();
  const find = (total: number, step: 1 | -1): void => {
    if (spans.has(total)) return;
    const end =
      endOfSum(lines, units, total, step, (index) => spans.get(index)) ??
      endOfSum(lines, units, total, step, () => undefined) ??
      (step === 1 ? endByIndent(lines, units, total) : null);
    if (end !== null) spans.set(total, { total, from: Math.min(total + step, end), to: Math.max(total + step, end) });
  };
  // Totals after their parts from the top, totals before them from the bottom: the inner ones are known first.
  for (let total = 0; total < lines.length; total += 1) find(total, -1);
  for (let total = lines.length - 1; total >= 0; total -= 1) find(total, 1);
  return [...spans.values()].sort((a, b) => a.total - b.total);
}

/** The last line of the sum that a line equals, walking away from it; null when there is none. */
function endOfSum(
  lines: readonly SumLine[],
  units: readonly number[],
  total: number,
  step: 1 | -1,
  innerAt: (index: number) => SumSpan | undefined,
): number | null {
  const own = lines[total];
  const sum = new Sum(units);
  let index = total + step;
  while (own !== undefined && sum.count < LONGEST_SUM) {
    const line = lines[index];
    if (line === undefined) return null;
    sum.add(line);
    const inner = innerAt(index);
    if (inner !== undefined && step === 1 && inner.from > index) index = inner.to;
    if (inner !== undefined && step === -1 && inner.to < index) index = inner.from;
    if (sum.agrees(own)) return index;
    index += step;
  }
  return null;
}

/** The same below a line over those lines only that are set in like the outermost of them. */
function endByIndent(lines: readonly SumLine[], units: readonly number[], total: number): number | null {
  const own = lines[total];
  const levels = new Set(lines.slice(total + 1, total + 4).map((line) => line.indent));
  for (const level of levels) {
    const sum = new Sum(units);
    for (let index = total + 1; own !== undefined && sum.count < LONGEST_SUM; index += 1) {
      const line = lines[index];
      if (line === undefined || line.indent < level) break;
      if (line.indent > level) continue;
      sum.add(line);
      if (sum.agrees(own)) return index;
    }
  }
  return null;
}
