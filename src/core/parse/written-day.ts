/** The day that a sentence or citation names (`Keputusan DPRD 12/2024 tanggal 5 Februari 2024`). */
import { readDateText } from './date';

const WRITTEN = /\b\d{1,2}\s+[a-z]+\s+\d{4}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/i;

/** The first one, `YYYY-MM-DD`; null where no whole day is written. */
export function writtenDay(text: string): string | null {
  const found = WRITTEN.exec(text)?.[0];
  const span = found === undefined ? null : readDateText(found).value;
  return span?.precision === 'day' ? span.start : null;
}
