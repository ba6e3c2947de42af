/**
 * Fields that offices spread over several labels or columns, as data: `Maksud` and `Tujuan`; `Manfaat bagi Daerah` and
 * `Manfaat bagi Masyarakat`; `Dampak Positif`, `Dampak Negatif` and `Mitigasi`. The parts stay extras with cells of their
 * own; the field is what they say together.
 */
import { normaliseHeading } from '../intake/normalise-heading';
import { placeholderKind } from '../lexicon/placeholders';
import type { ImpactSide } from '../lexicon/impact-words';
import type { CellRef } from '../model/cell';
import type { FieldId, FieldValue } from '../model/object';

interface PartDef {
  readonly field: FieldId;
  /** On the normalised label. */
  readonly pattern: RegExp;
  readonly side: ImpactSide | null;
}

const HANDLING =
  'mitigasi(?:nya)?|penanganan(?:nya)?|penanggulangan(?:nya)?|pengendalian(?:nya)?|pencegahan(?:nya)?|antisipasi(?:nya)?|penyelesaian(?:nya)?|pengelolaan(?:nya)?';
const EFFORT = 'rencana|upaya|langkah|tindakan|strategi|cara|bentuk|solusi';
const OF_HARM = 'dampak(?: negatif)?|risiko|akibat';

/** `Mitigasi`, `Upaya Mitigasi Risiko`, and the same under a heading `Analisis Dampak …`. */
const MITIGATION = new RegExp(
  `^(?:anali[sz]is |analisa )?(?:(?:dampak|pengaruh) (?:[a-z]+ ){0,5})?(?:(?:${EFFORT})(?: dan)? ){0,2}mitigasi(?:nya)?(?: (?:atas |terhadap )?(?:${OF_HARM}))?$` +
    `|\\bdampak\\b.* (?:(?:${EFFORT}) )?(?:${HANDLING})(?: (?:${OF_HARM}))?$` +
    `|^(?:${EFFORT}) (?:${HANDLING}) (?:atas |terhadap )?(?:${OF_HARM})$` +
    `|^(?:${HANDLING}) (?:atas |terhadap )?dampak(?: negatif)?$`,
);

/** Labels that say a side only beside one that says it for sure: `Penanganan` below `Dampak negatif`. */
const BESIDE_SIDES: readonly (readonly [RegExp, ImpactSide])[] = [
  [/^positif$/, 'positive'],
  [/^negatif$/, 'negative'],
  [
    new RegExp(
      `^(?:(?:${EFFORT}) )?(?:${HANDLING})$|^(?:upaya|solusi|langkah) (?:pengurangan|mengurangi|mengatasi)(?: dampak)?$`,
    ),
    'mitigation',
  ],
];

/** What rows of a table of regulations are called as extras, with their number. */
export const LEGAL_LINE = 'Dasar Hukum baris';

const PARTS: readonly PartDef[] = [
  { field: 'purpose', pattern: /^tujuan(?: kerja sama)?$/, side: null },
  { field: 'benefits', pattern: /^manfaat(?: kerja sama)? (?:bagi|untuk|pada) /, side: null },
  {
    field: 'impact',
    pattern:
      /^positif$|^(?!.*\b(?:kurang|tidak)\b).*\b(?:dampak|pengaruh|akibat|sisi)\b.*\b(?:positif|menguntungkan|baik)$|^dampak positif(?: (?:sosial|lingkungan|ekonomi|budaya|dan|terhadap|bagi|masyarakat|daerah|kerja|sama|yang|diharapkan|timbul))+$/,
    side: 'positive',
  },
  {
    field: 'impact',
    pattern:
      /^negatif$|^(?!.*mitigasi).*\b(?:dampak|pengaruh|akibat|sisi)\b.*\b(?:negatif|merugikan|buruk|kurang baik|tidak (?:baik|diinginkan|dikehendaki))$|^dampak negatif(?: (?:sosial|lingkungan|ekonomi|budaya|dan|atau|risiko|risikonya|terhadap|bagi|masyarakat|daerah|kerja|sama|yang|mungkin|akan|timbul))+$/,
    side: 'negative',
  },
  {
    field: 'legalBasis',
    pattern:
      /^dasar hukum (?:baris )?(?:ke )?\d+|^(?:undang undang|uu|peraturan (?:pemerintah|presiden|menteri|daerah|gubernur|bupati|wali kota|kepala daerah)|pp|permendagri|perda)(?: \d+)?$/,
    side: null,
  },
  { field: 'impact', pattern: MITIGATION, side: 'mitigation' },
];

/** Whether a heading or label asks for a part of a field. */
export function asksForPart(heading: string, field: FieldId): boolean {
  const plain = normaliseHeading(heading);
  return PARTS.some((part) => part.field === field && part.pattern.test(plain));
}

/** Whether a label asks for what is done about harm where it stands right below a label for a side of the impact. */
export function isHandling(label: string): boolean {
  const plain = normaliseHeading(label);
  return BESIDE_SIDES.some(([pattern, side]) => side === 'mitigation' && pattern.test(plain));
}

/** The side of the impact a heading asks for for sure; null for any other. */
export function impactSideOf(heading: string): ImpactSide | null {
  const plain = normaliseHeading(heading);
  return PARTS.find((part) => part.field === 'impact' && part.pattern.test(plain))?.side ?? null;
}

export interface FieldPart {
  readonly label: string;
  readonly value: FieldValue;
  readonly side: ImpactSide | null;
  /** Whether something stands there that says more than `-`. */
  readonly isGiven: boolean;
}

/** Extras that are parts of a field, in their order. */
export function partsOf(extras: Readonly<Record<string, FieldValue>>, field: FieldId): FieldPart[] {
  const defs = PARTS.filter((part) => part.field === field);
  if (defs.length === 0) return [];
  const isSided = defs.some(({ side, pattern }) => side !== null && Object.keys(extras).some((label) => pattern.test(normaliseHeading(label)))); // prettier-ignore
  return Object.entries(extras).flatMap(([label, value]) => {
    const plain = normaliseHeading(label);
    const beside = isSided ? BESIDE_SIDES.find(([pattern]) => pattern.test(plain)) : undefined;
    const def =
      defs.find(({ pattern }) => pattern.test(plain)) ?? (beside === undefined ? undefined : { side: beside[1] });
    if (def === undefined) return [];
    const isGiven = value.raw.trim() !== '' && placeholderKind(value.raw) === null;
    return [{ label: label.split(' / ').at(-1) ?? label, value, side: def.side, isGiven }];
  });
}

/** The cell of the part of a field that a test holds for; null where the field is in one piece. */
export function cellOfPart(
  extras: Readonly<Record<string, FieldValue>>,
  field: FieldId,
  test: (text: string) => boolean,
): CellRef | null {
  return partsOf(extras, field).find(({ value, isGiven }) => isGiven && test(value.raw))?.value.cell ?? null;
}
