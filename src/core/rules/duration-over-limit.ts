/**
 * duration-over-limit: a PKS runs at most five years unless a special regulation says otherwise. Kinds of document
 * other than PKS are left alone; an unknown kind is treated as a PKS.
 */
import { fieldNumber, fieldValue } from '../model/object';
import { monthsSpanned } from '../parse/calendar';
import { writtenText } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

export const durationOverLimit = objectRule({
  id: 'duration-over-limit',
  appliesTo: 'object',
  severity: 'warning',
  // Seen as a local rule; real agreements of up to 35 years exist under special regulations (domain notes 1.9).
  source: { citation: 'Permendagri 22/2020', confidence: 'memory', mark: 'M' },
  options: { months: 60 },
  messages: {
    messageStated: { text: 'text', months: 'number', limit: 'number' },
    messageDates: { start: 'date', end: 'date', months: 'number', limit: 'number' },
  },
  check: function* (object, { months: limit }, facts) {
    const instrument = object.fields.instrument;
    // `KSB dan PKS` in one cell names the PKS too.
    const named = [instrument?.value ?? null, ...(instrument?.alternatives ?? [])];
    if (named[0] !== null && !named.includes('PKS')) return;
    const stated = fieldNumber(object, 'duration');
    if (stated !== null && stated > limit) {
      const cells = [fieldCell(object, 'duration', facts)];
      const params = { text: writtenText(object, 'duration'), months: stated, limit };
      yield { message: 'messageStated', params, object, field: 'duration', cells };
      return;
    }
    const start = fieldValue(object, 'start');
    const end = fieldValue(object, 'end');
    if (stated !== null || typeof start !== 'string' || typeof end !== 'string') return;
    const months = monthsSpanned(start, end);
    if (months <= limit) return;
    const cells = [fieldCell(object, 'end', facts), fieldCell(object, 'start', facts)];
    yield { message: 'messageDates', params: { start, end, months, limit }, object, field: 'end', cells };
  },
});
