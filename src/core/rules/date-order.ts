/**
 * date-order: an agreement ends after it starts, is signed before it ends, and its PKS is not older than its KSB;
 * a step of a plan of work, and the stay of an intern, ends after it starts.
 * A pair that is in order under another reading of an ambiguous date is only a warning.
 */
import type { Severity } from '../model/finding';
import type { CooperationObject, FieldId, FieldValue } from '../model/object';
import { numberKey } from '../agreements/number-key';
import { recordText, type SourceRecord } from '../model/record';
import { fieldCell } from './place';
import { objectOf, recordPlace } from './records';
import { registerRule, type RuleFacts } from './rule';

const PAIRS = [
  { before: 'start', after: 'end', message: 'messageEnd', sameDay: 'warning' },
  { before: 'signedOn', after: 'end', message: 'messageSigned', sameDay: null },
  { before: 'baseDate', after: 'detailDate', message: 'messageDetail', sameDay: null },
] as const satisfies readonly { before: FieldId; after: FieldId; message: string; sameDay: Severity | null }[];

export const dateOrder = registerRule({
  id: 'date-order',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    messageEnd: { before: 'date', after: 'date' },
    messageSigned: { before: 'date', after: 'date' },
    messageDetail: { before: 'date', after: 'date' },
  },
  check: function* (_options, facts) {
    for (const object of facts.objects) yield* checkObject(object, facts);
    for (const row of [...facts.recordsOf('interns'), ...facts.recordsOf('agreements')]) {
      const [before, after] = [recordText(row, 'start'), recordText(row, 'end')];
      const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
      if (!isDate(before) || !isDate(after) || before <= after) continue;
      const cells = [recordPlace(row, ['end'], facts), recordPlace(row, ['start'], facts)];
      yield { message: 'messageEnd', params: { before, after }, object: objectOf(row, facts), field: null, cells };
    }
    yield* checkChains(facts);
    for (const { periods = [] } of facts.sources)
      for (const { start: before, end: after, startCell, endCell } of periods) {
        if (before <= after) continue;
        yield {
          message: 'messageEnd',
          params: { before, after },
          object: null,
          field: null,
          cells: [endCell, startCell],
        };
      }
  },
});

/**
 * A document of a list signed before the joint agreement that it says it stands under. A number on several rows is before where
 * none of them has another day.
 */
function* checkChains(facts: RuleFacts) {
  const rows = facts.recordsOf('agreements');
  const signed = new Map<string, string[][]>();
  for (const row of rows) {
    const [key, days] = [numberKey(recordText(row, 'number')), daysOf(row)];
    if (key !== null && days.length > 0) signed.set(key, [...(signed.get(key) ?? []), days]);
  }
  for (const row of rows) {
    const parent = numberKey(recordText(row, 'parentNumber'));
    const [parents, days] = [parent === null ? [] : (signed.get(parent) ?? []), daysOf(row)];
    const [[before] = []] = parents;
    const [after] = days;
    if (before === undefined || after === undefined || parents.some(([day]) => day !== undefined && day <= after))
      continue;
    const isDoubtful = parents.flat().some((first) => days.some((second) => first <= second));
    const severity: Severity = isDoubtful ? 'warning' : 'error';
    const cells = [recordPlace(row, ['signedOn'], facts), recordPlace(row, ['parentNumber'], facts)];
    yield { message: 'messageDetail' as const, params: { before, after }, object: objectOf(row, facts), field: null, cells, severity }; // prettier-ignore
  }
}

/** The day a document was signed, and the other days its text could mean; empty where it is not sure. */
function daysOf(row: SourceRecord<'agreements'>): string[] {
  const { signedOn } = row.fields;
  return signedOn?.certainty === 'sure' ? datesOf(signedOn) : [];
}

function* checkObject(object: CooperationObject, facts: RuleFacts) {
  for (const pair of PAIRS) {
    const [before] = readings(object, pair.before);
    const [after] = readings(object, pair.after);
    if (before === undefined || after === undefined || before < after) continue;
    if (before === after && pair.sameDay === null) continue;
    const doubtful = readings(object, pair.before).some((first) =>
      readings(object, pair.after).some((second) => first < second),
    );
    const severity: Severity = doubtful || before === after ? 'warning' : 'error';
    const cells = [fieldCell(object, pair.after, facts), fieldCell(object, pair.before, facts)];
    yield { message: pair.message, params: { before, after }, object, field: pair.after, cells, severity };
  }
}

/** The date as read and the other dates its text could mean. Empty when there is none. */
function readings(object: CooperationObject, field: FieldId): string[] {
  const value = object.fields[field];
  return value === undefined ? [] : datesOf(value);
}

function datesOf({ value, alternatives }: FieldValue): string[] {
  if (typeof value !== 'string') return [];
  return [value, ...alternatives.filter((other) => typeof other === 'string')];
}
