/** The cells that hold identifiers: contacts, columns named after one, labelled numbers in texts. Shared by two rules. */
import type { CellRef } from '../model/cell';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import { findIdentifiers, identifierOfHeading, type IdentifierText } from '../parse/identifier-shape';
import { saysNotApplicable } from '../lexicon/not-applicable';
import { placeholderKind } from '../lexicon/placeholders';
import { cellKey, fieldCell, objectCell } from './place';
import { objectOf, objectOfText, rowCell } from './records';
import { makeFieldValue } from '../intake/field-value';
import { sure } from '../parse/make-reading';
import type { RuleFacts } from './rule';

export interface IdentifierCell extends IdentifierText {
  readonly value: FieldValue;
  readonly object: CooperationObject | null;
  readonly field: FieldId | null;
  readonly cell: CellRef;
}

/** Fields in whose texts identifiers stand. */
const TEXTS = ['contact', 'signatory', 'partner', 'notes', 'staff'] as const satisfies readonly FieldId[];

/** Of objects in their order, then of records. Masked numbers (`19xxxxxx`) and placeholders are left out. */
export function* identifierCells(facts: RuleFacts): Iterable<IdentifierCell> {
  for (const object of facts.objects) {
    for (const field of TEXTS) {
      const value = object.fields[field];
      if (value === undefined) continue;
      if (field === 'contact') yield* ofLabel(object, value, facts);
      if (!(field === 'contact' ? /\d|@/ : /\d{3}|@/).test(value.raw)) continue;
      const cell = fieldCell(object, field, facts);
      const known = findIdentifiers(value.raw, field === 'contact');
      for (const found of known) yield { ...found, value, object, field, cell };
      if (field === 'contact' && known.length === 0 && isPhonePlace(object, facts) && isSpoiltPhone(value.raw))
        yield { kind: 'phone', text: value.raw.trim(), value, object, field, cell };
    }
    yield* ofExtras(object.extras, object, objectCell(object));
  }
  for (const record of facts.records ?? []) yield* ofExtras(record.extras, objectOf(record, facts), rowCell(record));
  const told = new Set<string>();
  for (const { heading, value } of facts.sources.flatMap(({ identifiers = [] }) => identifiers)) {
    if (value.cell === null) continue;
    told.add(cellKey(value.cell));
    yield* ofExtras({ [heading]: value }, null, value.cell);
  }
  // `NIP. 19800101 …` in a signature, an address in a letter.
  for (const one of facts.texts ?? []) {
    const { text, cell } = one;
    if (told.has(cellKey(cell))) continue;
    if (one.isLongNumber === true) {
      const value = makeFieldValue(sure(text, ['digitsLost']), text, cell, 1);
      yield {
        kind: text.length === 16 ? 'NIK' : 'NIP',
        text,
        value,
        object: objectOfText(one, facts),
        field: null,
        cell,
      };
      continue;
    }
    if (!/\d{3}|@/.test(text)) continue;
    for (const found of findIdentifiers(text, false)) {
      if (placeholderKind(found.text) !== null || /x{3}/i.test(found.text)) continue;
      yield {
        ...found,
        value: makeFieldValue(sure(text), text, cell, 1),
        object: objectOfText(one, facts),
        field: null,
        cell,
      };
    }
  }
}

/** Whether the contact stands under a heading or label that asks for a telephone number alone. */
function isPhonePlace(object: CooperationObject, facts: RuleFacts): boolean {
  const source = facts.sourceOf(object);
  const column = source?.columns.find(({ field }) => field === 'contact')?.heading;
  const label = source?.labels.find(({ field }) => field === 'contact')?.label;
  return identifierOfHeading(column ?? label ?? '') === 'phone';
}

/** `08I6-77`: digits with letters typed among them, and no name. */
function isSpoiltPhone(raw: string): boolean {
  return /^[\s(+]*[\dOoIl][\dOoIlSBx\s().+-]{2,20}$/.test(raw) && /\d{2}/.test(raw);
}

/** A contact whose label asks for one identifier, `E-mail Narahubung`, holds one that is not to be known by its signs. */
function* ofLabel(object: CooperationObject, value: FieldValue, facts: RuleFacts): Iterable<IdentifierCell> {
  const source = facts.sourceOf(object);
  const label = source?.labels.find(({ field }) => field === 'contact')?.label;
  const heading = label ?? source?.columns.find(({ field }) => field === 'contact')?.heading;
  const kind = heading === undefined ? null : identifierOfHeading(heading);
  const text = value.raw.trim();
  const isBlank = text === '' || placeholderKind(text) !== null || /x{3}/i.test(text);
  if (kind === null || kind === 'phone' || isBlank || /\s/.test(text) || findIdentifiers(text, true).length > 0) return;
  yield { kind, text, value, object, field: 'contact', cell: fieldCell(object, 'contact', facts) };
}

/** `Tidak ber-NPWP`, `Bukan badan usaha`. */
const HAS_NONE = /^(?:tidak|bukan|tanpa)\b/i;

function* ofExtras(
  extras: Readonly<Record<string, FieldValue>>,
  object: CooperationObject | null,
  otherwise: CellRef,
): Iterable<IdentifierCell> {
  for (const [heading, value] of Object.entries(extras)) {
    const kind = identifierOfHeading(heading);
    const text = value.raw.trim();
    if (kind === null || text === '' || placeholderKind(text) !== null || /x{3}/i.test(text)) continue;
    if (!/[\d@]/.test(text) && (saysNotApplicable(text) || HAS_NONE.test(text))) continue;
    yield { kind, text, value, object, field: null, cell: value.cell ?? otherwise };
  }
}

/** Whether Excel kept the cell as a number too long for its 15 digits. */
export function hasLostDigits({ value, text }: IdentifierCell): boolean {
  return value.notes.includes('digitsLost') || /^\d[.,]?\d*e\+\d+$/i.test(text);
}

/** Whether a telephone number lacks its first zero, as a number cell makes it: `81234567890`. */
export function hasLostZero({ kind, text }: IdentifierCell): boolean {
  return kind === 'phone' && /^[28]\d{7,11}$/.test(text);
}
