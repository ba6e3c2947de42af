/**
 * Sums of sections and totals in a cost table against the lines above them. A section may hold sections: which lines a sum is of is told
 * by its mark (`Jumlah A.1` before `Jumlah A`), and a sum that fits the lines since any earlier sum is taken for right.
 */
import type { CellRef } from '../model/cell';
import type { CostLine, CostSum } from '../model/intake';
import { normaliseText } from '../parse/text';

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
    // Only a total is of the lines of several proposals.
    if (own.some(isUnsure) || (!written.isTotal && new Set(own.map(nameOf)).size > 1)) return null;
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

/** `Jumlah sumber APBD`, `Total dari mitra`, `Sumber: APBD` below a total: what each source pays of it. */
const SHARE =
  /^(?:(?:sub ?)?(?:jumlah|total|jml)\.?\s+(?:(?:biaya|dana)\s+)?(?:(?:menurut|per|dari)\s+)?(?:sumber(?:\s+dana)?|dari|beban)\s*:?\s+|sumber(?:\s+(?:dana|biaya|pembiayaan))?\s*:\s*)(\S.*)$/i;

/**
 * The source that a row of shares names; null for other rows. Behind a total, whose `lines` are given, the name of a source that
 * one of them has is enough, bare or as `Sumber APBD Kota`.
 */
export function shareOf(label: string, lines: readonly CostLine[]): string | null {
  const named = SHARE.exec(label)?.[1];
  if (named !== undefined) return named;
  const bare = label.replace(/^sumber(?:\s+(?:dana|biaya|pembiayaan))?\s+/i, '');
  const asked = normaliseText(bare);
  return asked !== '' && lines.some(({ source }) => normaliseText(source) === asked) ? bare : null;
}

/** What the lines of one source add up to, among those of the same proposal as the last; null where no line names the source. */
export function sumOfSource(lines: readonly CostLine[], source: string): Pick<CostSum, 'sum' | 'lines'> | null {
  const last = lines.at(-1);
  const asked = normaliseText(source);
  if (last === undefined) return null;
  const ofLast = lines.filter((line) => line.source !== '' && nameOf(line) === nameOf(last));
  // Beside `APBD Kota Pasuruan`, `APBD` is the other budget.
  const exact = ofLast.filter(({ source: said }) => normaliseText(said) === asked);
  const own = exact.length > 0 ? exact : ofLast.filter(({ source: said }) => isOneName(normaliseText(said), asked));
  if (own.length === 0 || own.some(isUnsure)) return null;
  return { sum: own.reduce((sum, { amount }) => sum + (amount ?? 0), 0), lines: own.length };
}

const isOneName = (said: string, asked: string): boolean =>
  said !== '' && (said.includes(asked) || asked.includes(said));

const nameOf = ({ names = [] }: CostLine): string => names.join('\n');

/** An amount that is written is sure even where `lima pkt` stands beside it as its volume. */
function isUnsure({ amount, doubts = [] }: CostLine): boolean {
  return amount === null || doubts.some(({ field, value }) => field === 'amount' || value.value !== null);
}
