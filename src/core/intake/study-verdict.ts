/** `Kesimpulan | | Layak` under the aspects of a study: no aspect, but what is concluded of those above it. */
import type { FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import { sure } from '../parse/make-reading';
import { readCode } from '../parse/code';
import { makeFieldValue } from './field-value';
import { normaliseHeading } from './normalise-heading';

type Draft = Readonly<Record<string, FieldValue | undefined>>;

const VERDICT = /^(?:kesimpulan|simpulan|conclusion)(?: (?:akhir|studi|kelayakan|studi kelayakan|penilaian|umum))?$/;

/** Whether a row of a study tells its conclusion where others name an aspect. */
export function isVerdictRow({ aspect }: Draft): boolean {
  return aspect?.value === null && VERDICT.test(normaliseHeading(aspect.raw));
}

/** Where the verdict may stand: the columns of the aspects know no place for it. */
const PLACES = ['conclusion', 'score', 'evidence', 'notes'] as const;

/** Puts the conclusion of such a row to the rows above that are of the same study and have none. */
export function giveVerdict(row: Draft, above: readonly SourceRecord[]): void {
  for (const place of PLACES) {
    const given = row[place];
    const { value } = readCode('conclusion', given?.raw ?? '');
    if (given === undefined || value === null) continue;
    const conclusion = makeFieldValue(sure(value), given.raw, given.cell, given.confidence);
    for (const { fields } of above) {
      const own = fields as Record<string, FieldValue | undefined>;
      const isSame = (['ref', 'title'] as const).every((name) => own[name]?.value === row[name]?.value);
      if (isSame && own.conclusion === undefined) own.conclusion = conclusion;
    }
    return;
  }
}
