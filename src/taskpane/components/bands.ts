/** The rows of a source as bands of one role, from its titles down to its last row. */
import type { SkipReason, Source } from '../../core/model/intake';

export type BandRole = 'header' | 'body' | 'group' | 'total' | 'skipped';

/** Rows from `first` to `last`, 0-based. */
export interface Band {
  readonly role: BandRole;
  readonly first: number;
  readonly last: number;
}

const ROLES: Readonly<Partial<Record<SkipReason, BandRole>>> = {
  header: 'header',
  group: 'group',
  subtotal: 'total',
  total: 'total',
  // A row that carries on the one above is used.
  continuation: 'body',
};

/** None for a source that was left alone. */
export function bandsOf({ range, headerRows, skipped, leftAlone }: Source): Band[] {
  if (leftAlone !== null) return [];
  const roles = new Map<number, BandRole>();
  for (const { rowIndex, reason } of skipped) roles.set(rowIndex, ROLES[reason] ?? 'skipped');
  for (const rowIndex of headerRows) roles.set(rowIndex, 'header');
  const first = skipped.reduce((least, { rowIndex }) => Math.min(least, rowIndex), range.top);
  const last = skipped.reduce((most, { rowIndex }) => Math.max(most, rowIndex), range.bottom);
  const bands: { role: BandRole; first: number; last: number }[] = [];
  for (let row = first; row <= last; row += 1) {
    const role = roles.get(row) ?? (row < range.top || row > range.bottom ? null : 'body');
    const open = bands.at(-1);
    if (role === null) continue;
    if (open?.role === role && open.last === row - 1) open.last = row;
    else bands.push({ role, first: row, last: row });
  }
  return bands;
}
