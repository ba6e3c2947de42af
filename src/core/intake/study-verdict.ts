/** `Kesimpulan | | Layak`, `Kesimpulan NGW-B1 | Layak` under the aspects of a study: no aspect, but what is concluded of those above it. */
import { FEASIBILITY_ASPECTS } from '../legal/feasibility';
import type { FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import { sure } from '../parse/make-reading';
import { readCode } from '../parse/code';
import { makeFieldValue } from './field-value';
import { normaliseText } from '../parse/text';
import { normaliseHeading } from './normalise-heading';
import { GROUP_HEADING } from './read-register';

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

interface Verdict {
  readonly row: Draft;
  /** The group the row stands in, `A. Penyediaan Air Minum`; empty for none. */
  readonly group: string;
}

const NUMBERING = /^(?:\p{L}|[ivx]+|\d+)[.)]\s*/iu;

/** The study a group is of; empty for a part of one: `A. Aspek Hukum`, `II. Keuangan`. */
function groupOf(group: string): string {
  const name = normaliseText(group.replace(NUMBERING, ''));
  const isPart =
    /^aspek\b/.test(name) || (!name.includes(' ') && FEASIBILITY_ASPECTS.some(({ pattern }) => pattern.test(name)));
  return isPart ? '' : name;
}

/** The records above such a row, where those of the same study that have no conclusion get its own. A group is a study of its own. */
export function withVerdict({ row, group }: Verdict, above: readonly SourceRecord[]): SourceRecord[] {
  const named = nameIn(row);
  const isOther = ({ extras }: SourceRecord): boolean => groupOf(extras[GROUP_HEADING]?.raw ?? '') !== groupOf(group);
  const first = named === null ? above.findLastIndex(isOther) + 1 : 0;
  const conclusion = conclusionIn(row);
  return above.map((record, index) => {
    const own = record.fields as Draft;
    const isSame =
      named === null
        ? NAMES.every((name) => own[name]?.value === row[name]?.value)
        : NAMES.some((name) => normaliseText(own[name]?.raw ?? '') === named);
    if (conclusion === null || index < first || !isSame || own.conclusion !== undefined) return record;
    return { ...record, fields: { ...record.fields, conclusion } };
  });
}

function conclusionIn(row: Draft): FieldValue | null {
  for (const place of PLACES) {
    const given = row[place];
    const { value } = readCode('conclusion', given?.raw ?? '');
    if (given !== undefined && value !== null)
      return makeFieldValue(sure(value), given.raw, given.cell, given.confidence);
  }
  return null;
}
