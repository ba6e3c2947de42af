/**
 * kak-incomplete: the eight parts of a KAK are there and say something. Parts the source asks for are reported on their
 * own cell; parts a form has no room for are named together in one finding on the object, those of a register once at its
 * heading row.
 */
import type { Source } from '../model/intake';
import type { CooperationObject, FieldId } from '../model/object';
import { countFirstWords, isAnyGiven, isGiven, KAK_FIELDS, plainText, writtenText } from './content';
import { bigramSimilarity } from './duplicate-object';
import { headingCell, isOfKak } from './lacking';
import { isProposal } from './life';
import { fieldCell, objectCell, placeOf, registersOf } from './place';
import { registerRule, type RuleFacts } from './rule';

type KakField = (typeof KAK_FIELDS)[number];

/** Fields that say the same as a part of the KAK in a register. All of one group must be given. */
const STAND_INS: Readonly<Partial<Record<KakField, readonly (readonly FieldId[])[]>>> = {
  duration: [['start', 'end']],
  financing: [['cost'], ['costApbn'], ['costApbdProv'], ['costApbd'], ['costPartner'], ['fundingSource']],
};

/** Parts that ask for reasoning, where one or two words cannot be an answer. */
const REASONED: readonly KakField[] = ['background', 'benefits', 'impact'];

/** Parts that ask for an analysis (domain notes 5.2, class J). */
const ANALYSED: readonly KakField[] = ['benefits', 'impact'];

export const kakIncomplete = registerRule({
  id: 'kak-incomplete',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: 'Permendagri 22/2020 Pasal 7', confidence: 'found', mark: '1.5a' },
  // Words below which a part says nothing; characters below which it must at least name a figure; likeness of a copy.
  options: { minimumWords: 3, minimumLength: 40, similarity: 0.9 },
  messages: {
    messageEmpty: { field: 'label' },
    messagePlaceholder: { field: 'label', text: 'text' },
    messageHollow: { field: 'label', text: 'text' },
    messageShort: { field: 'label', text: 'text' },
    messageCopied: { field: 'label', other: 'label' },
    messageNearCopied: { field: 'label', other: 'label' },
    messageNoRoom: { fields: 'label', count: 'number' },
    messageNoColumns: { sheet: 'text', fields: 'label', count: 'number' },
  },
  cures: ['cureNoRoom', 'cureNoPart'],
  check: function* (options, facts) {
    const roomless = new Map<Source, { readonly fields: Set<KakField>; hasProposal: boolean }>();
    for (const object of facts.objects) {
      const homeless: KakField[] = [];
      for (const field of KAK_FIELDS) {
        if (isCovered(object, field) || (field === 'scope' && hasDuties(object, facts)))
          yield* checkReasoning(object, field, options, facts);
        else if (placeOf(object, field, facts) === null) homeless.push(field);
        else yield observeMissing(object, field, facts);
      }
      if (homeless.length === 0) continue;
      // A sheet that tells the KAK of what another lists is the one to have room for it.
      const source =
        registersOf(object, facts).find((register) => isOfKak(register.source))?.source ?? facts.sourceOf(object);
      if (source !== null && (source.kind === 'register' || !isOfKak(source))) {
        const entry = roomless.get(source) ?? { fields: new Set<KakField>(), hasProposal: false };
        roomless.set(source, entry);
        for (const field of homeless) entry.fields.add(field);
        entry.hasProposal ||= isProposal(object, facts.today);
        continue;
      }
      const params = { fields: homeless.map((field) => `fields.${field}`), count: homeless.length };
      const at = { object, field: null, cells: [objectCell(object)] };
      yield { ...at, message: 'messageNoRoom', cure: 'cureNoPart', params };
    }
    for (const source of facts.sources) {
      const entry = roomless.get(source);
      if (entry === undefined) continue;
      const fields = KAK_FIELDS.filter((field) => entry.fields.has(field));
      const params = { sheet: source.sheet, fields: fields.map((field) => `fields.${field}`), count: fields.length };
      // A register of running agreements or the head of a RAB has no room for a KAK; that is worth knowing, not a fault.
      const severity = entry.hasProposal && isOfKak(source) ? ('warning' as const) : ('info' as const);
      const at = { object: null, field: null, cells: [headingCell(source)], severity };
      yield { ...at, message: 'messageNoColumns', cure: 'cureNoRoom', params };
    }
  },
});

/** Main points in a table under the form say what is to be done; a scope that the form asks for by itself is still asked for. */
const hasDuties = (object: CooperationObject, facts: RuleFacts): boolean =>
  placeOf(object, 'scope', facts) === null &&
  facts.recordsFor('duties', object.id).some(({ attachment }) => attachment === 'place');

function observeMissing(object: CooperationObject, field: KakField, facts: RuleFacts) {
  const at = { object, field, cells: [fieldCell(object, field, facts)] };
  const text = writtenText(object, field);
  return text === ''
    ? { ...at, message: 'messageEmpty' as const, params: { field: `fields.${field}` } }
    : { ...at, message: 'messagePlaceholder' as const, params: { field: `fields.${field}`, text } };
}

/** Whether a part of the KAK says something, by itself or by fields that stand in for it. */
export function isCovered(object: CooperationObject, field: KakField): boolean {
  if (isGiven(object, field)) return true;
  return (STAND_INS[field] ?? []).some((group) => group.every((member) => isAnyGiven(object, [member])));
}

interface Limits {
  readonly minimumWords: number;
  readonly minimumLength: number;
  readonly similarity: number;
}

function* checkReasoning(object: CooperationObject, field: KakField, limits: Limits, facts: RuleFacts) {
  if (!REASONED.includes(field)) return;
  const text = writtenText(object, field);
  const at = { object, field, cells: [fieldCell(object, field, facts)] };
  const label = `fields.${field}`;
  if (countFirstWords(text) < limits.minimumWords) {
    yield { ...at, message: 'messageHollow' as const, params: { field: label, text } };
    return;
  }
  // A short answer with a figure in it (`12.000 sambungan rumah`) is an answer.
  if (ANALYSED.includes(field) && text.length < limits.minimumLength && !/\d/.test(text)) {
    yield { ...at, message: 'messageShort' as const, params: { field: label, text }, severity: 'warning' as const };
  }
  for (const other of KAK_FIELDS.slice(0, KAK_FIELDS.indexOf(field))) {
    const likeness = likenessOf(writtenText(object, other), text);
    if (likeness < limits.similarity) continue;
    const params = { field: label, other: `fields.${other}` };
    const message = likeness === 1 ? ('messageCopied' as const) : ('messageNearCopied' as const);
    yield { ...at, message, params };
    return;
  }
}

/** Likeness of two texts, 0..1, without case and punctuation; texts of plainly different length or ends are not compared. */
function likenessOf(one: string, two: string): number {
  if (Math.abs(one.length - two.length) > 0.15 * Math.max(one.length, two.length)) return 0;
  const sharesEnd = one.slice(0, 6).toLowerCase() === two.slice(0, 6).toLowerCase() || one.slice(-6) === two.slice(-6);
  if (!sharesEnd) return 0;
  return bigramSimilarity(plainText(one), plainText(two));
}
