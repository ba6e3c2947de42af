/**
 * instrument-mismatch: the kind of document fits the kind of partner. Looks at the kind stated and at the kind that
 * document numbers carry; everyday `MoU` is resolved by the partner; documents of the earlier regime are left alone.
 */
import { instrumentOfNumber, pathFor, type Instrument, type InstrumentPath } from '../legal/instruments';
import { fieldText, fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { readCode, readCodes } from '../parse/code';
import { fieldCell } from './place';
import { objectOf, recordPlace } from './records';
import { objectRule } from './rule';

const NUMBERS: readonly FieldId[] = ['baseNumber', 'detailNumber', 'numberFirst'];
const DATES: readonly FieldId[] = ['signedOn', 'baseDate', 'detailDate', 'start'];

export const instrumentMismatch = objectRule({
  id: 'instrument-mismatch',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'PP 28/2018; Permendagri 22/2020; Permendagri 25/2020', confidence: 'memory', mark: 'M' },
  options: {},
  messages: {
    message: { instrument: 'label', partnerKind: 'label', first: 'label', detail: 'label' },
  },
  check: function* (object, _options, facts) {
    const partnerKind = partnerKindOf(object);
    const path = typeof partnerKind === 'string' ? pathFor(partnerKind) : null;
    if (path === null || typeof partnerKind !== 'string' || isOfEarlierRegime(object, path)) return;
    const misfit = usedInstruments(object).find(({ instrument }) => !fits(instrument, path));
    if (misfit === undefined) return;
    const label = (instrument: Instrument): string => `codes.instrument.${instrument}`;
    yield {
      message: 'message',
      params: {
        instrument: label(misfit.instrument),
        partnerKind: `codes.partnerKind.${partnerKind}`,
        first: path.first.map(label),
        detail: path.detail.map(label),
      },
      object,
      field: misfit.field,
      cells: [fieldCell(object, misfit.field, facts), fieldCell(object, 'partnerKind', facts)],
      severity: path.severity,
    };
  },
  checkRows: function* (_options, facts) {
    for (const row of facts.recordsOf('agreements')) {
      const stated = Object.entries(row.extras).find(([label]) => OF_KIND.test(label))?.[1].raw;
      const kind = readCode('partnerKind', stated ?? '').value;
      const path = typeof kind === 'string' ? pathFor(kind) : null;
      const { instrument, signedOn } = row.fields;
      if (
        typeof kind !== 'string' ||
        path === null ||
        instrument?.certainty !== 'sure' ||
        typeof instrument.value !== 'string'
      )
        continue;
      const isEarlier = path.since !== null && typeof signedOn?.value === 'string' && signedOn.value < path.since;
      if (isEarlier || fits(instrument.value as Instrument, path)) continue;
      const label = (one: string): string => `codes.instrument.${one}`;
      const params = {
        instrument: label(instrument.value), partnerKind: `codes.partnerKind.${kind}`, first: path.first.map(label), detail: path.detail.map(label),
      }; // prettier-ignore
      const cells = [recordPlace(row, ['instrument'], facts)];
      yield { message: 'message', params, object: objectOf(row, facts), field: null, cells, severity: path.severity };
    }
  },
});

/** A list of documents that says of what kind each partner is. */
const OF_KIND = /^(?:jenis|kategori|status|bentuk) (?:mitra|pihak kedua)/i;

/** By the kind of cooperation where the partner's name says nothing, and always where that kind is foreign. */
const BY_KIND: Readonly<Record<string, string>> = { KSDPL: 'luar-negeri', KSDLL: 'luar-negeri', SINERGI: 'kl' };

function partnerKindOf(object: CooperationObject): string | null {
  const kind = object.fields.kind;
  const byKind = kind?.certainty === 'sure' && typeof kind.value === 'string' ? (BY_KIND[kind.value] ?? null) : null;
  const own = object.fields.partnerKind;
  // What a form says of its kind counts more than what the partner's name lets us guess.
  const isGuessed = typeof own?.value !== 'string' || own.notes.includes('inferred');
  return byKind === 'luar-negeri' || (byKind !== null && isGuessed)
    ? byKind
    : ((own?.value as string | null | undefined) ?? null);
}

function usedInstruments(object: CooperationObject): { instrument: Instrument; field: FieldId }[] {
  const stated = fieldValue(object, 'instrument');
  const used: { instrument: Instrument; field: FieldId }[] = [];
  // `MoU dan PKS` names two.
  const named = readCodes('instrument', object.fields.instrument?.raw ?? '').value ?? [];
  for (const instrument of new Set([...(typeof stated === 'string' ? [stated] : []), ...named]))
    used.push({ instrument: instrument as Instrument, field: 'instrument' });
  // Registers mix kinds of cooperation and of documents in one column.
  const kindText = (object.fields.kind?.raw ?? '').trim().toUpperCase();
  if (kindText === 'MOU' || kindText === 'PKS') used.push({ instrument: kindText, field: 'kind' });
  for (const field of NUMBERS) {
    const instrument = instrumentOfNumber(fieldText(object, field));
    if (instrument !== null) used.push({ instrument, field });
  }
  return used;
}

function fits(instrument: Instrument, path: InstrumentPath): boolean {
  if (instrument === 'ADENDUM') return true;
  if (instrument === 'MOU') return path.mouMeans !== null;
  return path.first.includes(instrument) || path.detail.includes(instrument);
}

function isOfEarlierRegime(object: CooperationObject, path: InstrumentPath): boolean {
  const { since } = path;
  if (since === null) return false;
  const dates = DATES.map((field) => fieldValue(object, field)).filter((value) => typeof value === 'string');
  const [signed] = dates;
  return signed !== undefined && signed < since;
}
