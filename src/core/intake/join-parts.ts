/** Makes one field of what an office wrote under several labels (register/field-parts.ts). Takes nothing away. */
import type { FieldContent, FieldValue } from '../model/object';
import type { Reading } from '../model/reading';
import { missing, sure } from '../parse/make-reading';
import { partsOf, type FieldPart } from '../register/field-parts';
import { makeFieldValue, type FieldDraft } from './field-value';

/** The impact from its sides, where it has no cell of its own; the purpose with its `Tujuan`. */
export function joinParts(draft: FieldDraft, extras: Readonly<Record<string, FieldValue>>): void {
  joinImpact(draft, extras);
  joinPurpose(draft, extras);
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

function joinPurpose(draft: FieldDraft, extras: Readonly<Record<string, FieldValue>>): void {
  const { purpose } = draft;
  if (typeof purpose?.value !== 'string') return;
  for (const { value, isGiven } of partsOf(extras, 'purpose') satisfies FieldPart[]) {
    if (!isGiven) continue;
    const { value: before, raw } = draft.purpose ?? purpose;
    draft.purpose = { ...purpose, value: `${String(before)}\n${value.raw.trim()}`, raw: `${raw}\n${value.raw}` };
  }
}
