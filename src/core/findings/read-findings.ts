/** Reads the table on Temuan as it stands: what staff put into the status and the reason of each finding, by its key. */
import type { Scalar } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';

/** `excused`: not a problem · `accepted`: true, but left so · `claimed`: staff say it is mended · `cured`: found no more. */
export type FindingStatus = 'open' | 'excused' | 'accepted' | 'claimed' | 'cured';

/** Words of the statuses in every language the sheet may have been written in, lower case. */
const STATUS_WORDS: ReadonlyMap<string, FindingStatus> = new Map([
  ['terbuka', 'open'],
  ['open', 'open'],
  ['', 'open'],
  ['bukan masalah', 'excused'],
  ['not a problem', 'excused'],
  ['diterima apa adanya', 'accepted'],
  ['accepted as it is', 'accepted'],
  ['sudah diperbaiki', 'claimed'],
  ['corrected', 'claimed'],
  ['selesai', 'cured'],
  ['cured', 'cured'],
]);

/** The status a word stands for; null for words of the staff's own. */
export function readStatus(word: string): FindingStatus | null {
  return STATUS_WORDS.get(word.trim().toLowerCase()) ?? null;
}

export interface FindingRow {
  readonly key: string;
  /** Of the texts the finding rested on when the row was written. */
  readonly basis: string;
  /** The status the row was written with. */
  readonly written: FindingStatus;
  /** The status cell as it stands. */
  readonly status: string;
  readonly reason: string;
  /** The date cell as it stands. */
  readonly since: string;
  /** All cells of the row, in the order of the headings. */
  readonly cells: readonly Scalar[];
}

const MARK = /^(.+)~([0-9a-z]+)~(open|excused|accepted|claimed|cured)$/;

/** The last cell of a row: what the finding is known by, its basis, and the status the row is written with. */
export function writeMark(key: string, basis: string, status: FindingStatus): string {
  return `${key}~${basis}~${status}`;
}

/**
 * Rows in the order of the sheet. The columns are where they were written: a mark in the last column makes a row; staff may
 * move whole rows, sort and filter. `columns`: number of columns; `at`: where status, reason and date stand among them.
 */
export function readFindingRows(
  sheet: SheetSnapshot | null,
  columns: number,
  at: { readonly status: number; readonly reason: number; readonly since: number },
): FindingRow[] {
  if (sheet === null) return [];
  const shift = -sheet.grid.left;
  return sheet.grid.values.flatMap((row): FindingRow[] => {
    const cells = Array.from({ length: columns }, (_, index) => row[index + shift] ?? '');
    const mark = MARK.exec(String(cells[columns - 1]));
    if (mark === null) return [];
    const text = (index: number): string => String(cells[index] ?? '').trim();
    const [, key = '', basis = '', written = 'open'] = mark;
    return [
      {
        key,
        basis,
        written: written as FindingStatus,
        status: text(at.status),
        reason: text(at.reason),
        since: text(at.since),
        cells,
      },
    ];
  });
}

/** `YYYY-MM-DD` as `dd/mm/yyyy`. */
export function writeDay(day: string): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

/** The way back; null for anything else. */
export function readDay(text: string): string | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim());
  return match ? `${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}` : null;
}
