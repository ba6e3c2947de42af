/**
 * follow-up-missing: after a KSB is signed every agency involved follows it up with a PKS within some months. From the
 * fields KSB and PKS of an object, and from rows of agreements, where a PKS names its KSB.
 */
import { instrumentOfNumber, pathFor } from '../legal/instruments';
import { fieldText, fieldValue, type CooperationObject } from '../model/object';
import { recordText, recordValue, type SourceRecord } from '../model/record';
import { addMonths } from '../parse/calendar';
import { normaliseText } from '../parse/text';
import { splitNames } from '../parse/list';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies, type InvolvedAgency } from './agencies';
import { isGiven } from './content';
import { lifeOf } from './life';
import { asksFor, fieldCell, uniqueCells } from './place';
import { groupBy, objectOf, recordPlace } from './records';
import { registerRule, type RuleFacts } from './rule';

type Agreement = SourceRecord<'agreements'>;

export const followUpMissing = registerRule({
  id: 'follow-up-missing',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Months after the signing of the KSB.
  options: { months: 6 },
  messages: {
    message: { number: 'text', date: 'date', months: 'number' },
    messageAgencies: { number: 'text', date: 'date', months: 'number', agencies: 'list' },
  },
  check: function* ({ months }, facts) {
    const agreements = facts.recordsOf('agreements');
    const detailsByParent = indexDetails(agreements);
    const told = new Set<string>();
    for (const row of agreements) {
      const signed = recordValue(row, 'signedOn') ?? recordValue(row, 'start');
      if (!isBase(row) || typeof signed !== 'string' || isOver(row, facts.today)) continue;
      const number = recordText(row, 'number');
      told.add(numberKey(number));
      if (addMonths(signed, months) > facts.today) continue;
      const children = [...(detailsByParent.get(numberKey(number)) ?? []), ...unnamedDetails(row, agreements)];
      const agencies = agenciesOf(row, facts);
      const served = new Set(children.flatMap((child) => splitNames(recordText(child, 'agency')).map(agencyKey)));
      const open = agencies.filter(({ key }) => !served.has(key));
      if (agencies.length === 0 ? children.length > 0 : open.length === 0) continue;
      const at = { object: objectOf(row, facts), field: null, cells: uniqueCells([recordPlace(row, open.length === 0 ? ['number'] : ['agency', 'number'], facts), recordPlace(row, ['number'], facts)]) };
      const params = { number, date: signed, months };
      yield open.length === 0
        ? { ...at, message: 'message', params }
        : { ...at, message: 'messageAgencies', params: { ...params, agencies: open.map(({ name }) => name) } };
    }
    for (const object of facts.objects) {
      const signed = signingOf(object, facts);
      if (signed === null || addMonths(signed, months) > facts.today) continue;
      const number = baseNumberOf(object);
      if (told.has(numberKey(number)) || detailsByParent.has(numberKey(number))) continue;
      const cells = [fieldCell(object, 'detailNumber', facts), fieldCell(object, isGiven(object, 'baseNumber') ? 'baseNumber' : 'numberFirst', facts)];
      yield { message: 'message', params: { number, date: signed, months }, object, field: 'detailNumber', cells };
    }
  },
}); // prettier-ignore

/** Rows of PKS by the number of their KSB. */
function indexDetails(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Agreement[]> {
  const parentOf = (row: Agreement): string => numberKey(recordText(row, 'parentNumber'));
  const groups = groupBy(agreements.filter(isDetail), parentOf);
  return new Map(groups.flatMap((rows) => (rows[0] ? [[parentOf(rows[0]), rows] as const] : [])));
}

/** The number of the KSB of an object, which a list of KSB calls the number. */
function baseNumberOf(object: CooperationObject): string {
  if (isGiven(object, 'baseNumber')) return fieldText(object, 'baseNumber');
  const isKsb = fieldValue(object, 'instrument') === 'KSB' && isGiven(object, 'numberFirst');
  return isKsb ? fieldText(object, 'numberFirst') : '';
}

/** PKS that name no KSB at all, with the partner and the title of this one. */
function unnamedDetails(base: Agreement, agreements: readonly Agreement[]): Agreement[] {
  const same = (row: Agreement, field: 'title' | 'partner'): boolean =>
    normaliseText(recordText(row, field)) === normaliseText(recordText(base, field));
  return agreements.filter(
    (row) =>
      instrumentOf(row) === 'PKS' &&
      recordText(row, 'parentNumber') === '' &&
      same(row, 'title') &&
      same(row, 'partner'),
  );
}

/** The day the KSB of an object was signed, when it waits for a PKS; null otherwise. */
function signingOf(object: CooperationObject, facts: RuleFacts): string | null {
  const date = fieldValue(object, 'baseDate') ?? fieldValue(object, 'signedOn');
  const number = baseNumberOf(object);
  if (typeof date !== 'string' || number === '' || lifeOf(object, facts.today) === 'closed') return null;
  const instrument = instrumentOfNumber(number);
  const partnerKind = fieldValue(object, 'partnerKind');
  const path = typeof partnerKind === 'string' ? pathFor(partnerKind) : null;
  // Central bodies sign NK and RK; a register without room for a PKS cannot show one.
  if (path !== null && !path.detail.includes('PKS')) return null;
  if (instrument === 'NK' || fieldValue(object, 'instrument') === 'NK') return null;
  return isGiven(object, 'detailNumber') || !asksFor(object, 'detailNumber', facts) ? null : date;
}

function instrumentOf(row: Agreement): unknown {
  return recordValue(row, 'instrument') ?? instrumentOfNumber(recordText(row, 'number'));
}

function isBase(row: Agreement): boolean {
  const instrument = instrumentOf(row);
  return instrument === 'KSB' || (instrument === 'MOU' && recordText(row, 'parentNumber') === '');
}

function isDetail(row: Agreement): boolean {
  return instrumentOf(row) === 'PKS' && recordText(row, 'parentNumber') !== '';
}

function isOver(row: Agreement, today: string): boolean {
  const end = recordValue(row, 'end');
  return typeof end === 'string' && end < today;
}

/** Agencies of the row, and of its object. */
function agenciesOf(row: Agreement, facts: RuleFacts): InvolvedAgency[] {
  const object = objectOf(row, facts);
  const own = splitNames(recordText(row, 'agency')).map((name) => ({ name, key: agencyKey(name) }));
  const all = [...own, ...(object === null ? [] : involvedAgencies(object))].filter(({ key }) => key !== '');
  return [...new Map(all.map((agency) => [agency.key, agency])).values()];
}

function numberKey(number: string): string {
  return number.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
