/**
 * kak-incomplete: the eight parts of a KAK are there and say something. Parts the source asks for are reported on
 * their own cell; parts it has no room for are named together in one finding on the object.
 */
import type { CooperationObject, FieldId } from '../model/object';
import { countWords, isAnyGiven, isGiven, KAK_FIELDS, plainText, writtenText } from './content';
import { fieldCell, objectCell, placeOf } from './place';
import { objectRule, type RuleFacts } from './rule';

type KakField = (typeof KAK_FIELDS)[number];

/** Fields that say the same as a part of the KAK in a register. All of one group must be given. */
const STAND_INS: Readonly<Partial<Record<KakField, readonly (readonly FieldId[])[]>>> = {
  duration: [['start', 'end']],
  financing: [['cost'], ['costApbn'], ['costApbdProv'], ['costApbd'], ['costPartner'], ['fundingSource']],
};

/** Parts that ask for reasoning, where one or two words cannot be an answer. */
const REASONED: readonly KakField[] = ['background', 'benefits', 'impact'];

export const kakIncomplete = objectRule({
  id: 'kak-incomplete',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'Permendagri 22/2020 Pasal 7', confidence: 'found', mark: '1.5a' },
  options: { minimumWords: 3 },
  messages: {
    messageEmpty: { field: 'label' },
    messagePlaceholder: { field: 'label', text: 'text' },
    messageHollow: { field: 'label', text: 'text' },
    messageCopied: { field: 'label', other: 'label' },
    messageNoRoom: { fields: 'label', count: 'number' },
  },
  cures: ['cureNoRoom'],
  check: function* (object, options, facts) {
    const homeless: KakField[] = [];
    for (const field of KAK_FIELDS) {
      if (isCovered(object, field)) {
        yield* checkReasoning(object, field, options.minimumWords, facts);
      } else if (placeOf(object, field, facts) === null) {
        homeless.push(field);
      } else {
        const at = { object, field, cells: [fieldCell(object, field, facts)] };
        const text = writtenText(object, field);
        yield text === ''
          ? { ...at, message: 'messageEmpty', params: { field: `fields.${field}` } }
          : { ...at, message: 'messagePlaceholder', params: { field: `fields.${field}`, text } };
      }
    }
    if (homeless.length > 0) {
      yield {
        message: 'messageNoRoom',
        cure: 'cureNoRoom',
        params: { fields: homeless.map((field) => `fields.${field}`), count: homeless.length },
        object,
        field: null,
        cells: [objectCell(object)],
        // A register of running agreements has no room for a KAK; that is worth knowing, not an error of each row.
        ...(homeless.length === KAK_FIELDS.length ? { severity: 'warning' as const } : {}),
      };
    }
  },
});

function isCovered(object: CooperationObject, field: KakField): boolean {
  if (isGiven(object, field)) return true;
  return (STAND_INS[field] ?? []).some((group) => group.every((member) => isAnyGiven(object, [member])));
}

function* checkReasoning(object: CooperationObject, field: KakField, minimumWords: number, facts: RuleFacts) {
  if (!REASONED.includes(field)) return;
  const text = writtenText(object, field);
  const at = { object, field, cells: [fieldCell(object, field, facts)] };
  const label = `fields.${field}`;
  if (countWords(text.slice(0, 200)) < minimumWords) {
    yield { ...at, message: 'messageHollow' as const, params: { field: label, text } };
    return;
  }
  const earlier = KAK_FIELDS.slice(0, KAK_FIELDS.indexOf(field));
  const copied = earlier.find((other) => isSameText(writtenText(object, other), text));
  if (copied !== undefined) {
    yield { ...at, message: 'messageCopied' as const, params: { field: label, other: `fields.${copied}` } };
  }
}

/** Equal but for case and punctuation; texts of plainly different length are not even compared. */
function isSameText(one: string, two: string): boolean {
  return Math.abs(one.length - two.length) <= 10 && plainText(one) === plainText(two);
}
