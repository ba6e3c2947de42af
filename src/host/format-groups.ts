/** Packs the formats of a plan into few groups of equal looks, for every range asked of Excel costs bytes. Pure. */
import { rangeAddress, type CellRange } from '../core/model/cell';
import type { PlanFormat } from '../core/sheets/plan';
import { intersectRanges } from './addresses';

export type Look = Omit<PlanFormat, 'range' | 'numberFormat' | 'border'>;

export interface Group<T> {
  readonly ranges: CellRange[];
  readonly value: T;
}

/** The longest text of joined addresses; Excel takes 8,192 characters (platform notes 2.1). */
const MAX_ADDRESS = 8000;

/**
 * Ranges of equal value together, in an order that gives every cell the same last value: a range joins an earlier group
 * only when no group after that one touches it. `canJoin`: whether neighbours of a group may become one range.
 */
export function groupRanges<T>(
  items: readonly { readonly range: CellRange; readonly value: T }[],
  canJoin: (value: T) => boolean = () => true,
): Group<T>[] {
  const groups: (Group<T> & { readonly key: string })[] = [];
  for (const { range, value } of items) {
    const key = JSON.stringify(value);
    let home: Group<T> | null = null;
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const group = groups[index];
      if (group === undefined) break;
      if (group.key === key) {
        home = group;
        break;
      }
      if (group.ranges.some((other) => intersectRanges(other, range) !== null)) break;
    }
    if (home === null) groups.push({ ranges: [range], value, key });
    else home.ranges.push(range);
  }
  return groups.map(({ ranges, value }) => ({ ranges: canJoin(value) ? joinNeighbours(ranges) : ranges, value }));
}

/** Neighbours of the same height or width become one range. */
export function joinNeighbours(ranges: readonly CellRange[]): CellRange[] {
  const joined: CellRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const both = last === undefined ? null : joinTwo(last, range);
    if (both === null) joined.push(range);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function joinTwo(a: CellRange, b: CellRange): CellRange | null {
  if (a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left) return { ...a, right: b.right };
  const isSameWidth = a.left === b.left && a.right === b.right;
  if (!isSameWidth || (a.bottom + 1 !== b.top && b.bottom + 1 !== a.top)) return null;
  return { ...a, top: Math.min(a.top, b.top), bottom: Math.max(a.bottom, b.bottom) };
}

/** Addresses joined with commas, each text short enough for Excel. */
export function joinAddresses(ranges: readonly CellRange[]): string[] {
  const texts: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length >= MAX_ADDRESS) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}

export interface GroupedFormats {
  readonly numberFormats: readonly Group<string>[];
  readonly looks: readonly Group<Look>[];
  readonly borders: readonly Group<string>[];
}

export function groupFormats(formats: readonly PlanFormat[]): GroupedFormats {
  return {
    numberFormats: groupRanges(
      formats.flatMap(({ range, numberFormat: value }) => (value === undefined ? [] : [{ range, value }])),
    ),
    looks: groupRanges(
      formats.flatMap(({ range, numberFormat: _number, border: _border, ...value }) =>
        Object.keys(value).length === 0 ? [] : [{ range, value }],
      ),
    ),
    borders: groupRanges(
      formats.flatMap(({ range, border: value }) => (value === undefined ? [] : [{ range, value }])),
    ),
  };
}
