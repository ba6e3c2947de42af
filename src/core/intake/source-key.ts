/** Names a source lastingly. */
import { normaliseHeading } from './normalise-heading';

/** Key under which corrections for a source are kept: its sheet and its headings. */
export function sourceKey(sheetId: string, headings: readonly string[]): string {
  return `${sheetId}|${headings.map(normaliseHeading).join('|')}`;
}
