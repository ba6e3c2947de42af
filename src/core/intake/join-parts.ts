/** Makes one field of what an office wrote under several labels (register/field-parts.ts). Takes nothing away. */
import type { FieldContent, FieldValue } from '../model/object';
import type { Reading } from '../model/reading';
import { missing, sure } from '../parse/make-reading';
import { placeholderKind } from '../lexicon/placeholders';
import { partsOf, type FieldPart } from '../register/field-parts';
import { makeFieldValue, type FieldDraft } from './field-value';
import { normaliseHeading } from './normalise-heading';

/** The impact from its sides, where it has no cell of its own; the purpose with its `Tujuan`, benefits of one with those of others. */
export function joinParts(draft: FieldDraft, extras: Readonly<Record<string, FieldValue>>): void {
  joinImpact(draft, extras);
  joinMore(draft, extras, 'purpose');
  joinMore(draft, extras, 'benefits');
  joinMore(draft, extras, 'legalBasis');
  splitReadiness(draft, extras);
}

const READINESS =
  /^(?:(?:kesiapan|ketersediaan|dukungan|kebutuhan|komitmen) )?(?:sdm|personel|pegawai|sumber daya manusia)(?: dan| serta)? (?:kesiapan )?(?:dana|anggaran)\b/;
const OF_OTHERS = /\b(?:pendukung|terlibat|terkait|mitra|lain|lainnya)\b/;
const OF_FUNDS = /\b(?:dana|anggaran|biaya|pagu)\b/i;

/** `SDM dan dana PD pemrakarsa: 3 orang …; dana Rp112.000.000`: staff up to where the money is named, and the money. */
function splitReadiness(draft: FieldDraft, extras: Readonly<Record<string, FieldValue>>): void {
  for (const [label, { raw, cell, confidence }] of Object.entries(extras)) {
    const plain = normaliseHeading(label);
    if (!READINESS.test(plain) || OF_OTHERS.test(plain) || placeholderKind(raw) !== null) continue;
    const from = OF_FUNDS.exec(raw)?.index ?? raw.length;
    const [staff, funds] = [raw.slice(0, from), raw.slice(from)].map((part) => part.replace(/[\s;,.]+$/, '').trim());
    if (staff && draft.staff === undefined) draft.staff = makeFieldValue(sure(staff), staff, cell, confidence);
    if (funds && draft.funds === undefined) draft.funds = makeFieldValue(sure(funds), funds, cell, confidence);
  }
}

export function joinImpact(draft: FieldDraft, extras: Readonly<Record<string, FieldValue>>): void {
  const sides = draft.impact === undefined ? partsOf(extras, 'impact') : [];
  const [first] = sides;
  if (first !== undefined) {
    const given = sides.filter(({ isGiven }) => isGiven);
    const text = given.map(({ label, value }) => `${label}: ${value.raw.trim()}`).join('\n');
    const reading: Reading<FieldContent> = text === '' ? missing(['placeholder']) : sure(text);
    draft.impact = makeFieldValue(reading, text === '' ? first.value.raw : text, (given[0] ?? first).value.cell, 0.9);
  }
}

/** A field that stands under several labels, in one text. */
export function joinMore(
  draft: FieldDraft,
  extras: Readonly<Record<string, FieldValue>>,
  field: 'purpose' | 'benefits' | 'legalBasis',
): void {
  for (const { value, isGiven } of partsOf(extras, field) satisfies FieldPart[]) {
    const before = draft[field];
    if (!isGiven) continue;
    // Laws under a label for each kind have no label for all.
    if (field === 'legalBasis' && (before?.value ?? null) === null) draft[field] = value;
    else if (typeof before?.value === 'string' && !before.raw.includes(value.raw))
      draft[field] = { ...before, value: `${before.value}\n${value.raw.trim()}`, raw: `${before.raw}\n${value.raw}` };
  }
}
