/**
 * Positions along one axis of a sheet in CSS pixels at zoom 1: rows or columns with a default size and exceptions.
 * Knows nothing of a screen or a workbook; a lookup costs the logarithm of the number of exceptions.
 */

/** Excel shows 96 pixels for 72 points. */
export const PIXELS_PER_POINT = 96 / 72;

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export class Axis {
  readonly count: number;
  readonly #defaultSize: number;
  readonly #indices: number[];
  readonly #sizes: number[];
  /** Extra pixels (size minus default) of all exceptions before the one at the same place. */
  readonly #extraBefore: number[];
  readonly #totalExtra: number;

  /** `exceptions`: size by index, 0 for hidden; any order. */
  constructor(count: number, defaultSize: number, exceptions: ReadonlyMap<number, number>) {
    this.count = count;
    this.#defaultSize = defaultSize;
    const sorted = [...exceptions].filter(([index]) => index < count).sort((a, b) => a[0] - b[0]);
    this.#indices = sorted.map(([index]) => index);
    this.#sizes = sorted.map(([, size]) => size);
    this.#extraBefore = [];
    let extra = 0;
    for (const size of this.#sizes) {
      this.#extraBefore.push(extra);
      extra += size - defaultSize;
    }
    this.#totalExtra = extra;
  }

  get total(): number {
    return this.offset(this.count);
  }

  size(index: number): number {
    const place = this.#place(index);
    return this.#indices[place] === index ? (this.#sizes[place] ?? this.#defaultSize) : this.#defaultSize;
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** Pixels before the index; `count` gives the total. */
  offset(index: number): number {
    const place = this.#place(index);
    return index * this.#defaultSize + (this.#extraBefore[place] ?? this.#totalExtra);
  }

  /** The visible index at a pixel; ends are clamped. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next visible index in the direction, or the index itself when there is none. */
  step(index: number, direction: 1 | -1): number {
    let next = index + direction;
    while (next >= 0 && next < this.count && this.isHidden(next)) next += direction;
    return next < 0 || next >= this.count ? index : next;
  }

  /** First place in the exceptions whose index is not below `index`. */
  #place(index: number): number {
    let low = 0;
    let high = this.#indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#indices[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
