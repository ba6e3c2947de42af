/**
 * The code on every sheet that is handed out: what it was made for, and when. Told again when the sheet comes back, it shows whether
 * the criteria are still those that were scored.
 */
import type { Criterion } from '../../model/ranking';
import type { SheetSnapshot } from '../../model/snapshot';
import { hashText } from '../../model/text-hash';
import { normaliseText } from '../../parse/text';

/** Labels of the cell before the code, normalised. */
const LABELS: readonly string[] = ['kode lembar', 'sheet code'];
/** How far down the code is looked for. */
const SEARCHED_ROWS = 12;

export interface SheetCode {
  /** Hash of what is scored or compared on the sheet. */
  readonly criteria: string;
  /** The day it was handed out, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Why a handed-out sheet cannot be taken back. Sentences in i18n. */
export type SheetRefusal =
  | 'stale' // criteria or their scale are not those it was made for
  | 'foreign' // none of its rows is an object of this workbook
  | 'unnamed' // nobody is named as its assessor
  | 'code'; // its code was changed or cut

/** What a sheet was made for: scores, a square of all criteria, or squares of the levels they stand on. */
export type SheetKind = 'scores' | 'square' | 'levels';

/** Weights are left out: they do not change what a score means. Scales are left out where criteria are compared. */
export function codeOf(criteria: readonly Criterion[], kind: SheetKind, date: string): SheetCode {
  const told =
    kind !== 'scores'
      ? criteria.map(({ id, name, group }) => [id, name, ...(kind === 'levels' && group !== undefined ? [group.id, group.name] : [])])
      : criteria.flatMap(({ id, name, direction, scale, from }) =>
          from.type === 'scores' ? [[id, name, direction, scale?.min ?? null, scale?.max ?? null]] : [],
        );
  return { criteria: hashText(JSON.stringify([kind, told])), date };
} // prettier-ignore

export function writeCode({ criteria, date }: SheetCode): string {
  return `${criteria} ${date}`;
}

/** `none` where a sheet has no cell for a code; null where what stands there is no code. */
export function readCode({ grid }: SheetSnapshot): SheetCode | 'none' | null {
  for (const row of grid.values.slice(0, SEARCHED_ROWS)) {
    const label = row.findIndex((value) => LABELS.includes(normaliseText(String(value))));
    if (label < 0) continue;
    const match = /^([0-9a-z]{1,7}) (\d{4}-\d{2}-\d{2})$/.exec(String(row[label + 1] ?? '').trim());
    return match === null ? null : { criteria: match[1] ?? '', date: match[2] ?? '' };
  }
  return 'none';
}

/** Null for a sheet that may be taken, as one without a code always is. */
export function judgeCode(
  code: SheetCode | 'none' | null,
  criteria: readonly Criterion[],
  kind: SheetKind,
): SheetRefusal | null {
  if (code === 'none') return null;
  if (code === null) return 'code';
  return code.criteria === codeOf(criteria, kind, code.date).criteria ? null : 'stale';
}
