/**
 * signatory-authority: the head of the region signs; an official may sign only a PKS and needs a power of attorney. Names
 * without a position are left alone.
 */
import { instrumentOfNumber, type Instrument } from '../legal/instruments';
import { citesPower, DELEGABLE, signatoryKind } from '../legal/signatories';
import { fieldText, fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { recordCell, recordText, recordValue } from '../model/record';
import { readCode } from '../parse/code';
import { isGiven, writtenText } from './content';
import { cellHolding, fieldCell } from './place';
import { objectOf, slotOf } from './records';
import { registerRule } from './rule';

const NUMBERS = ['numberFirst', 'detailNumber', 'baseNumber'] as const satisfies readonly FieldId[];

export const signatoryAuthority = registerRule({
  id: 'signatory-authority',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: 'PP 28/2018 Pasal 2', confidence: 'found', mark: 'APP-03, APP-04' },
  options: {},
  messages: {
    messageOnlyPks: { signatory: 'text', instrument: 'label' },
    messagePower: { signatory: 'text', instrument: 'label' },
  },
  cures: ['curePower'],
  check: function* (_options, facts) {
    for (const object of facts.objects) {
      if (!isGiven(object, 'signatory')) continue;
      const written = writtenText(object, 'signatory');
      const notes = writtenText(object, 'notes');
      for (const { signatory, instrument } of byInstrument(written)) {
        const own = ownSide(signatory, fieldText(object, 'partner'));
        const judged = judge(own, instrument ?? instrumentOf(object), citesPower(`${signatory} ${notes}`));
        if (judged === null) continue;
        const cells = [cellHolding(signatory, object.fields.signatory, fieldCell(object, 'signatory', facts))];
        yield { ...judged, object, field: 'signatory' as const, cells };
      }
    }
    for (const object of facts.objects) {
      // Forms may ask who signs each document: `Penandatangan PKS`.
      for (const [label, { raw, cell }] of Object.entries(object.extras)) {
        const leaf = label.split(' / ').at(-1) ?? label;
        if (!/^\W*(?:\d+\W+)?penanda ?tangan\b/i.test(leaf) || raw.trim() === '') continue;
        const asked = readCode('instrument', leaf).value as Instrument | null;
        for (const { signatory, instrument } of byInstrument(raw)) {
          const judged = judge(signatory, instrument ?? asked, citesPower(signatory));
          if (judged === null) continue;
          const cells = [cell ?? fieldCell(object, 'signatory', facts)];
          yield { ...judged, object, field: 'signatory' as const, cells };
        }
      }
    }
    for (const record of facts.recordsOf('agreements')) {
      const position = recordText(record, 'signatoryPosition');
      const signatory = position === '' ? recordText(record, 'signatory') : position;
      const instrument = recordValue(record, 'instrument') ?? instrumentOfNumber(recordText(record, 'number'));
      const hasPower = /\d/.test(recordText(record, 'powerOfAttorney')) || citesPower(signatory);
      const judged = judge(signatory, typeof instrument === 'string' ? (instrument as Instrument) : null, hasPower);
      const cell = recordCell(record, position === '' ? 'signatory' : 'signatoryPosition');
      if (judged === null || cell === null) continue;
      const power = judged.message === 'messagePower' ? slotOf(facts, 'agreements', record, 'powerOfAttorney') : null;
      const cells = power === null ? [cell] : [power, cell];
      yield { ...judged, object: objectOf(record, facts), field: null, cells };
    }
  },
});

/** `KSB: …`, `KSB ditandatangani oleh …`, `Penandatangan KSB: …`. */
const LEAD =
  /^\s*(?:dan\s+|sedangkan\s+)?([\p{L} ]{2,40}?)(?::\s*|\s+(?:(?:akan\s+)?(?:ditanda ?tangani|diteken)(?:\s+oleh)?|oleh)(?!\p{L})\s*:?\s*)/iu;

/** `KSB: Bupati …` says itself which document is meant. */
function leadInstrument(text: string): Instrument | null {
  const lead = LEAD.exec(text)?.[1];
  return lead === undefined ? null : (readCode('instrument', lead).value as Instrument | null);
}

/** Between the signatories of two documents; line breaks may have become spaces. */
const NEXT_DOCUMENT =
  /[;\n]|\s+(?=(?:ksb|nk|pks|rk|mou|loi|kesepakatan bersama|nota kesepa\p{L}+|perjanjian kerja sama|rencana kerja)\s*:)|,?\s+(?=(?:dan|sedangkan|serta)\s+(?:ksb|nk|pks|rk|mou|loi)\s+(?:ditanda ?tangani|oleh)(?!\p{L}))/iu;

/** `KSB: Bupati …; PKS: Kepala Dinas …` names the signatory of each document; any other text is one. */
function byInstrument(text: string): { readonly signatory: string; readonly instrument: Instrument | null }[] {
  const parts: { signatory: string; instrument: Instrument | null }[] = [];
  for (const piece of text.split(NEXT_DOCUMENT)) {
    if (piece.trim() === '') continue;
    const instrument = leadInstrument(piece);
    const last = parts.at(-1);
    // A date or a partner behind a semicolon still belongs to the document named before.
    if (last === undefined || instrument !== null) parts.push({ signatory: piece.trim(), instrument });
    else last.signatory += `; ${piece.trim()}`;
  }
  return parts.some(({ instrument }) => instrument !== null) ? parts : [{ signatory: text, instrument: null }];
}

/** What the head of each kind of region is called. */
const HEADS: readonly (readonly [region: RegExp, head: RegExp])[] = [
  [/\bkota\s+(\p{L}+(?:\s\p{L}+)?)/iu, /\bwali ?kota\b/i],
  [/\bkab(?:upaten|\.)?\s+(\p{L}+(?:\s\p{L}+)?)/iu, /\bbupati\b/i],
  [/\bprov(?:insi|\.)?\s+(\p{L}+(?:\s\p{L}+){0,2})/iu, /\bgubernur\b/i],
];

/** Between two who sign; both may have it in their names, `Kepala Dinas Pangan dan Perikanan`. */
const BETWEEN_SIDES = /\s+(?:dan|dengan|serta)\s+|\s*[;&]\s*/gi;

/** Who signs for this region: where the partner is a region, `Kepala Dinas … dan Wali Kota X` names the head of X as well. */
function ownSide(signatory: string, partner: string): string {
  if (!/^(?:pemerintah|pem(?:kot|kab|prov))\b/i.test(partner)) return signatory;
  const isTheirs = (side: string): boolean =>
    HEADS.some(([region, head]) => {
      const name = region.exec(partner)?.[1]?.toLowerCase();
      return name !== undefined && head.test(side) && side.toLowerCase().includes(name);
    });
  for (const { 0: mark, index } of signatory.matchAll(BETWEEN_SIDES)) {
    const [first, second] = [signatory.slice(0, index), signatory.slice(index + mark.length)];
    if (isTheirs(first) === isTheirs(second)) continue;
    const [own, theirs] = isTheirs(first) ? [second, first] : [first, second];
    // No further head of a region stands beside theirs.
    if (!/\s(?:dan|dengan|serta)\s/i.test(theirs)) return own;
  }
  return signatory;
}

function judge(signatory: string, instrument: Instrument | null, hasPower: boolean) {
  if (instrument === null || instrument === 'RK' || signatoryKind(signatory) !== 'delegate') return null;
  // The sentence names the document itself.
  const named = leadInstrument(signatory) === null ? signatory : signatory.replace(LEAD, '');
  const params = { signatory: named, instrument: `codes.instrument.${instrument}` };
  if (!DELEGABLE.includes(instrument))
    return { message: 'messageOnlyPks' as const, params, severity: 'error' as const };
  return hasPower ? null : { message: 'messagePower' as const, params, cure: 'curePower' };
}

function instrumentOf(object: CooperationObject): Instrument | null {
  const stated = fieldValue(object, 'instrument');
  if (typeof stated === 'string') return stated as Instrument;
  const number = NUMBERS.find((field) => isGiven(object, field));
  return number === undefined ? null : instrumentOfNumber(fieldText(object, number));
}
