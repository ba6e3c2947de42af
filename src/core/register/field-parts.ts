/**
 * Fields that offices spread over several labels or columns, as data: `Maksud` and `Tujuan`; `Dampak Positif`, `Dampak
 * Negatif` and `Mitigasi`. The parts stay extras with cells of their own; the field is what they say together.
 */
import { normaliseHeading } from '../intake/normalise-heading';
import { placeholderKind } from '../lexicon/placeholders';
import type { ImpactSide } from '../lexicon/impact-words';
import type { FieldId, FieldValue } from '../model/object';

interface PartDef {
  readonly field: FieldId;
  /** On the normalised label. */
  readonly pattern: RegExp;
  readonly side: ImpactSide | null;
}

const PARTS: readonly PartDef[] = [
  { field: 'purpose', pattern: /^tujuan(?: kerja sama)?$/, side: null },
  { field: 'impact', pattern: /\bdampak\b.*\bpositif$/, side: 'positive' },
  { field: 'impact', pattern: /\bdampak\b.*\bnegatif$/, side: 'negative' },
  {
    field: 'impact',
    pattern: /^(?:(?:analisis )?dampak )?(?:rencana |upaya |langkah )?mitigasi(?: (?:dampak|risiko|dampak negatif))?$/,
    side: 'mitigation',
  },
];

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
