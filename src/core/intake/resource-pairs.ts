/**
 * Tables that give what each agency needs and what it has in columns of their own, `SDM butuh | SDM ada | Dana butuh |
 * Dana ada`: which heading says what, and the columns of each kind of resource. A row of such a table is a record a kind.
 */
import type { SourceColumn } from '../model/intake';
import type { RecordFieldId } from '../model/record';
import type { ColumnSet } from './column-set';
import type { HeadingMatch } from './map-headings';
import { normaliseHeading } from './normalise-heading';

type PairField = Extract<RecordFieldId<'resources'>, 'need' | 'available' | 'gap'>;
type ResourceKind = 'sdm' | 'dana' | 'sarana';

interface ResourceHeading {
  readonly kind: ResourceKind;
  readonly field: PairField;
}

const KINDS: readonly (readonly [ResourceKind, RegExp])[] = [
  ['sdm', /^(?:sdm|sumber manusia|personel|personil|pegawai|tenaga|petugas|staf|staff|asn|aparatur|personnel)$/],
  ['dana', /^(?:dana|anggaran|biaya|pendanaan|pembiayaan|pagu|uang|keuangan|funds?|budget|money)$/],
  ['sarana', /^(?:sarana|prasarana|sarpras|peralatan|alat|perlengkapan|kendaraan|aset|facilities)$/],
];

const FIELDS: readonly (readonly [PairField, RegExp])[] = [
  ['need', /^(?:butuh|kebutuhan|dibutuhkan|diperlukan|perlu|keperluan|need|needed|required)$/],
  ['available', /^(?:ada|tersedia|ketersediaan|disediakan|disiapkan|dimiliki|siap|kesiapan|eksisting|existing|available)$/],
  ['gap', /^(?:selisih|kurang|kekurangan|gap|shortage)$/],
]; // prettier-ignore

/** Units, which say of what kind a heading without another word is. */
const UNITS: readonly (readonly [ResourceKind, RegExp])[] = [
  ['sdm', /^(?:orang|org|people)$/],
  ['dana', /^(?:rp|rupiah|idr)$/],
];

const FILLER =
  /^(?:jumlah|total|besaran|nilai|banyaknya|yang|telah|sudah|saat|ini|oleh|pada|untuk|kerja|manusia|sumber|daya|pd|opd|skpd|perangkat|daerah|dinas|unit|instansi|number|of|ribu|juta|ribuan|jutaan|ta|\d{4})$/;

/** Kind and side of a heading, groups joined with ` / `; null where other words stand in it or one of the two is missing. */
export function resourceHeading(heading: string): ResourceHeading | null {
  const words = normaliseHeading(heading.replace(/ \/ /g, ' '))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\bsumber daya manusia\b/g, 'sdm')
    .split(' ')
    .filter((word) => word !== '');
  const pick = <T>(list: readonly (readonly [T, RegExp])[], word: string): T | undefined =>
    list.find(([, pattern]) => pattern.test(word))?.[0];
  const known = (word: string): boolean =>
    [KINDS, FIELDS, UNITS].some((list) => list.some(([, pattern]) => pattern.test(word))) || FILLER.test(word);
  const fields = new Set(words.flatMap((word) => pick(FIELDS, word) ?? []));
  const named = new Set(words.flatMap((word) => pick(KINDS, word) ?? []));
  const kinds = named.size > 0 ? named : new Set(words.flatMap((word) => pick(UNITS, word) ?? []));
  const [field] = fields;
  const [kind] = kinds;
  // `SDM pembimbing butuh`: one word more, beside both of the kind and the side.
  if (words.filter((word) => !known(word)).length > (named.size > 0 ? 1 : 0)) return null;
  return field === undefined || kind === undefined || fields.size > 1 || kinds.size > 1 ? null : { kind, field };
}

/** `Butuh`, `Tersedia (orang)`: a heading of one side, under that of its kind. */
export function isResourceSide(heading: string): boolean {
  return resourceHeading(`sdm ${heading}`) !== null || resourceHeading(`dana ${heading}`) !== null;
}

/** Columns of each kind; none where no kind has both what is needed and what there is. */
function pairsOf(headings: readonly string[]): ReadonlyMap<number, ResourceHeading> {
  const found = new Map<number, ResourceHeading>();
  for (const [index, heading] of headings.entries()) {
    const meant = resourceHeading(heading);
    const isTaken = [...found.values()].some(({ kind, field }) => kind === meant?.kind && field === meant.field);
    if (meant !== null && !isTaken) found.set(index, meant);
  }
  const has = (kind: ResourceKind, field: PairField): boolean =>
    [...found.values()].some((one) => one.kind === kind && one.field === field);
  const isPaired = [...found.values()].some(({ kind }) => has(kind, 'need') && has(kind, 'available'));
  return isPaired ? found : new Map<number, ResourceHeading>();
}

/** The fields of a table of resources, those of such columns corrected; null where it has none. A person's choice stays. */
export function matchPairs(
  headings: readonly string[],
  matches: readonly HeadingMatch<string>[],
): readonly HeadingMatch<string>[] | null {
  const pairs = pairsOf(headings);
  if (pairs.size === 0) return null;
  const ofPairs: readonly (string | null)[] = ['need', 'available', 'gap', 'staff', 'funds'];
  return matches.map((match, index) => {
    const pair = pairs.get(index);
    if (match.chosen) return match;
    if (pair !== undefined) return { field: pair.field, confidence: 0.95, chosen: false, isRowNumber: false };
    return ofPairs.includes(match.field) && pairs.size > 2 ? { ...match, field: null, confidence: 0 } : match;
  });
}

/** A set for each kind that has columns of its own; the other columns are in each. */
export function resourceSets(columns: readonly SourceColumn<RecordFieldId<'resources'>>[]): ColumnSet<'resources'>[] {
  const pairs = pairsOf(columns.map(({ heading }) => heading));
  const read = [...pairs].filter(([index, { field }]) => columns[index]?.field === field);
  const kinds = new Set(read.map(([, { kind }]) => kind));
  return [...kinds].map((kind) => {
    const own = columns.filter((_column, index) => (pairs.get(index)?.kind ?? kind) === kind);
    const words = own.find(({ field }) => field === 'need' || field === 'available')?.heading ?? kind;
    return { columns: own, about: 'resourceKind', value: kind, words, cell: null, asked: ['available'] };
  });
}
