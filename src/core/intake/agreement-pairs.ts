/**
 * Lists that follow up joint agreements: `Nomor KSB | Perangkat Daerah | Nomor PKS | Tanggal PKS`. Beside the number of a
 * detailed agreement that of a KSB (NK, MoU) names what it rests on, and the day meant is that of the detailed one. So does `No. KSB`
 * beside `Nomor` and the kind of each document.
 */
import type { HeadingMatch } from './map-headings';
import { normaliseHeading } from './normalise-heading';

const BASE = /\b(?:ksb|kb|nk|mou|kesepakatan bersama|nota kesepa\p{L}+|induk)\b/u;
const DETAIL = /\b(?:pks|rk|perjanjian(?: kerja sama)?|rencana kerja)\b/u;
const NUMBER = /\bnomor\b/;
const DAY = /\b(?:tanggal|tgl)\b/;
/** Either of the document and nothing of it but its number: `KSB`, `PKS`. */
const BARE = /^(?:ksb|kb|nk|mou|pks|rk|kesepakatan bersama|nota kesepa\p{L}+|perjanjian kerja sama|rencana kerja)$/u;

type Side = 'base' | 'detail';

/** Of which document a heading tells the number or the day; null where it names both or neither. */
function readHeading(heading: string): { readonly side: Side; readonly isDay: boolean } | null {
  const plain = normaliseHeading(heading.replace(/ \/ /g, ' '));
  const [isBase, isDetail] = [BASE.test(plain), DETAIL.test(plain)];
  const isDay = DAY.test(plain);
  const isNumber = NUMBER.test(plain) || BARE.test(plain);
  if (isBase === isDetail || isDay === isNumber) return null;
  return { side: isBase ? 'base' : 'detail', isDay };
}

/** The matches of a list of agreements, where both documents have a column for their number; null for any other. A person's choice stays. */
export function matchBoth(
  headings: readonly string[],
  matches: readonly HeadingMatch<string>[],
): readonly HeadingMatch<string>[] | null {
  const meant = headings.map(readHeading);
  const find = (side: Side, isDay: boolean): number =>
    meant.findIndex((one) => one?.side === side && one.isDay === isDay);
  const [base, detail, day, baseDay] = [find('base', false), find('detail', false), find('detail', true), find('base', true)];
  const isChosen = [base, detail, day].some((index) => matches[index]?.chosen === true);
  if (base < 0 || isChosen) return null;
  if (detail < 0) return matchParent(base, headings, matches);
  const fields = new Map<number, string>([[base, 'parentNumber'], [detail, 'number'], ...(day < 0 ? [] : [[day, 'signedOn'] as const])]);
  const given = new Set(fields.values());
  return matches.map((match, index) => {
    const field = fields.get(index);
    if (field !== undefined) return { field, confidence: 0.95, chosen: false, isRowNumber: false };
    const isTaken = match.field !== null && given.has(match.field);
    return isTaken || (index === baseDay && match.field === 'signedOn') ? { ...match, field: null, confidence: 0 } : match;
  });
} // prettier-ignore

/** A number of any document: `Nomor`, `Nomor Naskah`. */
const ANY_NUMBER = /^nomor(?: (?:naskah|dokumen|surat|perjanjian))?$/;

function matchParent(
  base: number,
  headings: readonly string[],
  matches: readonly HeadingMatch<string>[],
): readonly HeadingMatch<string>[] | null {
  const own = matches.findIndex(
    ({ isRowNumber }, index) =>
      index !== base && !isRowNumber && ANY_NUMBER.test(normaliseHeading((headings[index] ?? '').split(' / ').at(-1) ?? '')),
  );
  const isOfKinds = matches.some(({ field }) => field === 'instrument');
  if (own < 0 || !isOfKinds || matches[own]?.chosen === true) return null;
  const fields = new Map([[base, 'parentNumber'], [own, 'number']]);
  return matches.map((match, index) => {
    const field = fields.get(index);
    return field === undefined ? match : { field, confidence: 0.95, chosen: false, isRowNumber: false };
  });
} // prettier-ignore
