/**
 * The formats of a new sheet as few whole looks: every cell's last format of each kind together, cells of equal looks as few
 * rectangles; and from which look another is made in the fewest bytes. Pure.
 */
import type { CellRange } from '../core/model/cell';
import type { PlanFormat } from '../core/sheets/plan';
import { joinNeighbours } from './format-groups';

export type CellLook = Omit<PlanFormat, 'range'>;

export interface Stamp {
  /** The same for equal looks. */
  readonly key: string;
  readonly look: CellLook;
  readonly ranges: readonly CellRange[];
}

/** What a cell of a new sheet has anyway. */
const DEFAULTS: CellLook = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  wrap: false,
  horizontal: 'general',
  vertical: 'bottom',
  indent: 0,
};

/** Stamps in the order of their first cell; cells that look as on a new sheet are in none. */
export function composeStamps(formats: readonly PlanFormat[]): Stamp[] {
  const rows = edgesOf(formats.flatMap(({ range }) => [range.top, range.bottom + 1]));
  const columns = edgesOf(formats.flatMap(({ range }) => [range.left, range.right + 1]));
  const layers = formats.map(({ range, ...look }, place): Layer => ({ range, look, place }));
  const stamps = new Map<string, { readonly look: CellLook; readonly ranges: CellRange[] }>();
  /** Rows that the same formats cross look the same. */
  const rowLooks = new Map<string, readonly KeyedLook[]>();
  for (const [top, below] of rows) {
    const crossing = layers.filter(({ range }) => range.top <= top && top <= range.bottom);
    const places = crossing.map(({ place }) => place).join(' ');
    const looks = rowLooks.get(places) ?? columns.map(([left]) => lookAt(crossing, left));
    rowLooks.set(places, looks);
    columns.forEach(([left, beside], index) => {
      const { key, look } = looks[index] ?? NO_LOOK;
      if (key === '') return;
      const stamp = stamps.get(key) ?? { look, ranges: [] };
      stamp.ranges.push({ top, left, bottom: below - 1, right: beside - 1 });
      stamps.set(key, stamp);
    });
  }
  return [...stamps].map(([key, { look, ranges }]) => ({ key, look, ranges: joinBlocks(ranges) }));
}

interface Layer {
  readonly range: CellRange;
  readonly look: CellLook;
  /** Among the formats of the sheet. */
  readonly place: number;
}

type KeyedLook = Omit<Stamp, 'ranges'>;

/** What a new sheet has has no key. */
const NO_LOOK: KeyedLook = { key: '', look: {} };

/** Neighbouring edges in pairs: from one to just before the next nothing changes. */
function edgesOf(numbers: readonly number[]): [number, number][] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((edge, index) => [edge, sorted[index + 1] ?? edge]);
}

function lookAt(layers: readonly Layer[], column: number): KeyedLook {
  const all: Record<string, unknown> = {};
  for (const { range, look } of layers) if (range.left <= column && column <= range.right) Object.assign(all, look);
  const special = Object.entries(all).filter(([name, value]) => DEFAULTS[name as keyof CellLook] !== value);
  if (special.length === 0) return NO_LOOK;
  const look: CellLook = Object.fromEntries(special);
  return { key: JSON.stringify(look, Object.keys(look).sort()), look };
}

/** Blocks joined sideways, then those of equal width downwards. */
export function joinBlocks(blocks: readonly CellRange[]): CellRange[] {
  const byRow = [...blocks].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const byColumn = joinNeighbours(byRow).sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  return joinNeighbours(byColumn);
}

/** Bytes of a request: a cell of its own for a look, its lines, a copy, and what is set on it or on a copy. */
const COST = { cell: 300, lines: 210, copy: 150, numberFormat: 105, format: 135, part: 130, property: 115 } as const;
/** Of a property among those given to a cell together. */
const TOGETHER = 22;

/** The look that becomes `wanted` with the least to set on a copy; null when making it from nothing is cheaper. */
export function nearestLook<W extends { readonly look: CellLook }>(
  wanted: CellLook,
  known: readonly W[],
): { readonly worn: W; readonly change: CellLook } | null {
  let best: { readonly worn: W; readonly change: CellLook } | null = null;
  let least = freshCost(wanted);
  for (const worn of known) {
    const change = changeOf(worn.look, wanted);
    const cost = change === null ? Infinity : COST.copy + costOf(change);
    if (change === null || cost >= least) continue;
    best = { worn, change };
    least = cost;
  }
  return best;
}

/** What to set on a copy of a look; null when it has something that setting a property does not take away, or no lines. */
function changeOf(look: CellLook, wanted: CellLook): CellLook | null {
  if (look.border !== wanted.border) return null;
  const change: Record<string, unknown> = {};
  for (const name of new Set([...namesOf(look), ...namesOf(wanted)])) {
    if (look[name] === wanted[name]) continue;
    const value = wanted[name] ?? DEFAULTS[name];
    if (value === undefined) return null;
    change[name] = value;
  }
  return change;
}

function namesOf(look: CellLook): (keyof CellLook)[] {
  return Object.keys(look) as (keyof CellLook)[];
}

function freshCost(look: CellLook): number {
  const lines = look.border === undefined ? 0 : COST.lines;
  const numberFormat = look.numberFormat === undefined ? 0 : COST.numberFormat;
  return COST.cell + COST.copy + lines + numberFormat + namesOf(look).length * TOGETHER;
}

function costOf({ numberFormat, ...rest }: CellLook): number {
  const names = namesOf(rest);
  const hasFont = names.some((name) => FONT.includes(name));
  const parts = (names.includes('fill') ? 1 : 0) + (hasFont ? 1 : 0);
  const format = names.length === 0 ? 0 : COST.format;
  return (
    (numberFormat === undefined ? 0 : COST.numberFormat) + format + parts * COST.part + names.length * COST.property
  );
}

const FONT: readonly (keyof CellLook)[] = ['bold', 'italic', 'fontSize', 'fontColor'];
