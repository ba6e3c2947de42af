/** Monitoring by what was monitored, the periods in their order. */
import type { Agreement } from '../model/agreement';
import { recordNumber, recordText } from '../model/record';
import { numberKey } from '../agreements/number-key';
import { periodOrder, type Monitoring } from './score';

export interface Monitored {
  readonly key: string;
  readonly agreement: Agreement | null;
  /** Id of the object; null when the rows belong to none. */
  readonly object: string | null;
  /** By year, then period; rows of one period in reading order. */
  readonly rows: readonly Monitoring[];
}

/** Groups by number of the agreement, else object, else title, in reading order. */
export function groupMonitoring(rows: readonly Monitoring[], agreements: readonly Agreement[]): Monitored[] {
  // Of several with one number the first counts, as for what stands below it.
  const byNumber = new Map(agreements.toReversed().flatMap((one) => [[numberKey(one.number), one] as const].filter(([key]) => key !== null))); // prettier-ignore
  const groups = new Map<string, { agreement: Agreement | null; object: string | null; rows: Monitoring[] }>();
  for (const row of rows) {
    const number = numberKey(recordText(row, 'agreementNumber'));
    const agreement = number === null ? null : (byNumber.get(number) ?? null);
    const key = number ?? row.object ?? `${row.sheet} ${recordText(row, 'title').toLowerCase() || row.rowIndex}`;
    const group = groups.get(key) ?? { agreement, object: row.object ?? agreement?.object ?? null, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const order = (row: Monitoring): number =>
    (recordNumber(row, 'year') ?? 9999) * 100 + periodOrder(recordText(row, 'period'));
  return [...groups].map(([key, group]) => ({
    key,
    ...group,
    rows: [...group.rows].sort((a, b) => order(a) - order(b)),
  }));
}
