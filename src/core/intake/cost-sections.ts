/**
 * Sums of sections and totals in a cost table against the lines above them. A section may hold sections: which lines a sum is of is told
 * by its mark (`Jumlah A.1` before `Jumlah A`), and a sum that fits the lines since any earlier sum is taken for right.
 */
import type { CellRef } from '../model/cell';
import type { CostLine, CostSum } from '../model/intake';

/** A sum as it stands on its row. */
export interface WrittenSum {
  readonly cell: CellRef;
  readonly label: string;
  readonly isTotal: boolean;
  /** Null where its cell is empty. */
  readonly amount: number | null;
}

interface Boundary {
  /** Lines before it. */
  readonly at: number;
  readonly depth: number;
}

/** Rupiah; printed sums are rounded. */
const TOLERANCE = 1;
const NO_MARK = 99;
/** Not what the lines add up to, by its own words. */
const ROUNDED = /\b(?:di|pem)?bulat/i;
const MARK =
  /^(?:sub[- ]?)?(?:jumlah|total|jml)\.?\s*(?:biaya|belanja|bagian|kelompok)?\s*[(:]?\s*((?:[ivxlc]+|[a-z]|\d+)(?:\.(?:[a-z]|\d+))*)\b[).:]?/i;

/** How deep the section of a sum lies: `A` 1, `A.1` 2; one without a mark closes the lines since the last sum. */
function depthOf({ label, isTotal }: WrittenSum): number {
  if (isTotal) return 0;
  const mark = MARK.exec(label)?.[1];
  return mark === undefined ? NO_MARK : mark.split('.').length;
}

/** Follows the rows of one table from top to bottom. */
export class CostSections {
  readonly #lines: CostLine[] = [];
  readonly #boundaries: Boundary[] = [{ at: 0, depth: 0 }];

  addLine(line: CostLine): void {
    this.#lines.push(line);
  }

  /** What a sum is of; null where that cannot be said for sure. */
  close(written: WrittenSum): (WrittenSum & Pick<CostSum, 'sum' | 'lines'>) | null {
    const depth = depthOf(written);
    const ranges = [...new Set(this.#boundaries.map(({ at }) => at))].filter((at) => at < this.#lines.length);
    const start = this.#startOf(depth);
    this.#boundaries.push({ at: this.#lines.length, depth });
    if (ROUNDED.test(written.label) || start === null) return null;
    const own = this.#lines.slice(start);
    if (own.some(isUnsure) || new Set(own.map(({ names = [] }) => names.join('\n'))).size > 1) return null;
    const { amount } = written;
    const fits = amount !== null && ranges.some((at) => Math.abs(this.#sumFrom(at) - amount) <= TOLERANCE);
    return { ...written, sum: fits ? amount : this.#sumFrom(start), lines: own.length };
  }

  /** The line after the last sum that is not of a part of this one; without lines of its own it is of the sections before it. */
  #startOf(depth: number): number | null {
    const count = this.#lines.length;
    const outer = this.#boundaries.findLast((one) => one.depth <= depth)?.at ?? 0;
    if (outer < count) return outer;
    return this.#boundaries.findLast(({ at }) => at < count)?.at ?? null;
  }

  #sumFrom(start: number): number {
    return this.#lines.slice(start).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  }
}

function isUnsure({ amount, doubts = [] }: CostLine): boolean {
  return amount === null || doubts.length > 0;
}
