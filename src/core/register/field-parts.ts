/**
 * Fields that offices spread over several labels or columns, as data: `Maksud` and `Tujuan`; `Dampak Positif`, `Dampak
 * Negatif` and `Mitigasi`. The parts stay extras with cells of their own; the field is what they say together.
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

/** `Mitigasi`, `Upaya Mitigasi Risiko`, and the same under a heading `Analisis Dampak …`. */
const MITIGATION =
  /^(?:(?:analisis |analisa )?dampak (?:(?:sosial|lingkungan|ekonomi|dan) )*)?(?:(?:rencana|upaya|langkah|tindakan|strategi|cara) )?mitigasi(?:nya)?(?: (?:atas )?(?:dampak(?: negatif)?|risiko))?$|\bdampak\b.* (?:upaya )?(?:penanganan|penanggulangan|pengendalian)(?: dampak(?: negatif)?)?$|^(?:upaya|rencana|langkah) (?:penanganan|penanggulangan|pengendalian) (?:dampak(?: negatif)?|risiko)$/;

/** What rows of a table of regulations are called as extras, with their number. */
export const LEGAL_LINE = 'Dasar Hukum baris';

const PARTS: readonly PartDef[] = [
  { field: 'purpose', pattern: /^tujuan(?: kerja sama)?$/, side: null },
  { field: 'impact', pattern: /^positif$|\bdampak\b.*\bpositif(?: (?:sosial|lingkungan|ekonomi|dan|kerja sama))*$/, side: 'positive' },
  { field: 'impact', pattern: /^negatif$|^(?!.*mitigasi).*\bdampak\b.*\bnegatif(?: (?:sosial|lingkungan|ekonomi|dan|kerja sama))*$/, side: 'negative' },
  { field: 'legalBasis', pattern: /^dasar hukum baris \d+/, side: null },
  { field: 'impact', pattern: MITIGATION, side: 'mitigation' },
];

/** Whether a heading or label asks for a part of a field. */
export function asksForPart(heading: string, field: FieldId): boolean {
  const plain = normaliseHeading(heading);
  return PARTS.some((part) => part.field === field && part.pattern.test(plain));
}

/** The side of the impact that a label asks for; null for another label. */
export function sideOf(label: string): ImpactSide | null {
  const plain = normaliseHeading(label);
  return PARTS.find((part) => part.side !== null && part.pattern.test(plain))?.side ?? null;
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
  return Object.entries(extras).flatMap(([label, value]) => {
    const plain = normaliseHeading(label);
    const def = defs.find(({ pattern }) => pattern.test(plain));
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
