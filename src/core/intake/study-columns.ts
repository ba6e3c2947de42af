/** The headings of studies with a column for each aspect: `Judul | Hukum | Teknis | … | Bukti | Kesimpulan`, `Skor Hukum | Bukti Hukum`. */
import { FEASIBILITY_ASPECTS } from '../legal/feasibility';
import type { SourceColumn } from '../model/intake';
import type { RecordFieldId } from '../model/record';
import type { ColumnSet } from './column-set';
import type { HeadingMatch } from './map-headings';
import { normaliseHeading } from './normalise-heading';

const FEWEST_ASPECTS = 4;
/** What may stand beside the name of an aspect in its heading. */
const BESIDE = /\b(?:aspek|skor|nilai|bukti|sumber|data|dokumen|kelayakan|kajian|telaah|hasil|rp)\b/g;
const EVIDENCE = /\b(?:bukti|dokumen|sumber|data)\b/;

interface AspectHeading {
  readonly aspect: string;
  readonly field: 'score' | 'evidence';
}

/** `Hukum`, `Aspek Teknis`, `Skor Ekonomi`, `Bukti Sosial`; null for a heading that says anything else. */
function aspectIn(heading: string): AspectHeading | null {
  const plain = normaliseHeading(heading);
  const words = plain.replace(BESIDE, ' ').trim().split(/\s+/);
  const found = FEASIBILITY_ASPECTS.find(({ pattern }) => pattern.test(words.join(' ')));
  if (found === undefined || words.length !== 1) return null;
  return { aspect: found.id, field: EVIDENCE.test(plain) ? 'evidence' : 'score' };
}

/** `Skor Hukum`, `Bukti Teknis`: the aspect and what is told of it. A name alone may be anything, a field of study as well. */
export function isAspectHeading(heading: string): boolean {
  return /^(?:skor|nilai|bukti|aspek)\b/i.test(heading.trim()) && aspectIn(heading) !== null;
}

/** By place of the heading, its aspect; empty where fewer than four aspects are scored. */
export const aspectsOf = (headings: readonly string[]): ReadonlyMap<number, AspectHeading> => {
  const found = new Map(headings.flatMap((heading, index) => {
    const aspect = aspectIn(heading);
    return aspect === null ? [] : [[index, aspect] as const];
  }));
  const scored = new Set([...found.values()].flatMap(({ aspect, field }) => (field === 'score' ? [aspect] : [])));
  return scored.size < FEWEST_ASPECTS ? new Map<number, AspectHeading>() : found;
}; // prettier-ignore

/** The fields of such a table: its scores are told apart by their headings. Null for another table; a person's choice stays. */
export function matchAspects(
  headings: readonly string[],
  matches: readonly HeadingMatch<string>[],
): readonly HeadingMatch<string>[] | null {
  const aspects = aspectsOf(headings);
  const names = matches.some(({ field }) => field === 'title' || field === 'ref');
  if (aspects.size === 0 || !names) return null;
  return matches.map((match, index) => {
    const aspect = aspects.get(index);
    if (match.chosen || (aspect === undefined && match.field !== 'score')) return match;
    return { field: aspect?.field ?? null, confidence: aspect === undefined ? 0 : 0.95, chosen: false, isRowNumber: false };
  });
} // prettier-ignore

/** A set for each aspect that has columns of its own; evidence of the aspect comes before evidence of all. */
export function aspectSets(columns: readonly SourceColumn<RecordFieldId<'feasibility'>>[]): ColumnSet<'feasibility'>[] {
  const aspects = aspectsOf(columns.map(({ heading }) => heading));
  return [...new Set([...aspects.values()].map(({ aspect }) => aspect))].map((aspect) => {
    const own = columns
      .filter((_column, index) => (aspects.get(index)?.aspect ?? aspect) === aspect)
      .sort((a, b) => Number(aspectIn(a.heading) === null) - Number(aspectIn(b.heading) === null));
    const words = own.find(({ field }) => field === 'score')?.heading ?? aspect;
    return { columns: own, about: 'aspect', value: aspect, words, cell: null, asked: ['score'] };
  });
}
