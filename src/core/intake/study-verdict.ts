/** `Kesimpulan | | Layak`, `Kesimpulan NGW-B1 | Layak` under the aspects of a study: no aspect, but what is concluded of those above it. */
import type { FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import { sure } from '../parse/make-reading';
import { readCode } from '../parse/code';
import { makeFieldValue } from './field-value';
import { normaliseText } from '../parse/text';
import { normaliseHeading } from './normalise-heading';

type Draft = Readonly<Record<string, FieldValue | undefined>>;

const VERDICT = /^(?:kesimpulan|simpulan|conclusion)(?: (?:akhir|studi|kelayakan|studi kelayakan|penilaian|umum))?$/;

/** The word before the name of what the study is of. */
const NAMED = /^(?:kesimpulan|simpulan|conclusion)(?: (?:akhir|studi|kelayakan|penilaian))*[\s:–-]+(\S.*)$/i;
const NAMES = ['ref', 'title'] as const;

/** Whether a row of a study tells its conclusion where others name an aspect, or before the name of their proposal. */
export function isVerdictRow(row: Draft): boolean {
  const { aspect } = row;
  if (nameIn(row) !== null) return PLACES.some((place) => readCode('conclusion', row[place]?.raw ?? '').value !== null);
  return aspect?.value === null && VERDICT.test(normaliseHeading(aspect.raw));
}

/** What the row says behind the word; null where it says no such thing. */
function nameIn(row: Draft): string | null {
  for (const place of NAMES) {
    const name = NAMED.exec(row[place]?.raw.trim() ?? '')?.[1];
    if (name !== undefined) return normaliseText(name);
  }
  return null;
}

/** Where the verdict may stand: the columns of the aspects know no place for it. */
const PLACES = ['conclusion', 'score', 'evidence', 'notes', 'aspect'] as const;

/** Puts the conclusion of such a row to the rows above that are of the same study and have none. */
export function giveVerdict(row: Draft, above: readonly SourceRecord[]): void {
  const named = nameIn(row);
  for (const place of PLACES) {
    const given = row[place];
    const { value } = readCode('conclusion', given?.raw ?? '');
    if (given === undefined || value === null) continue;
    const conclusion = makeFieldValue(sure(value), given.raw, given.cell, given.confidence);
    for (const { fields } of above) {
      const own = fields as Record<string, FieldValue | undefined>;
      const isSame =
        named === null
          ? NAMES.every((name) => own[name]?.value === row[name]?.value)
          : NAMES.some((name) => normaliseText(own[name]?.raw ?? '') === named);
      if (isSame && own.conclusion === undefined) own.conclusion = conclusion;
    }
    return;
  }
}
