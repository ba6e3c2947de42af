/**
 * duration-over-limit: a PKS runs at most five years unless a special regulation says otherwise. A longer time of
 * another document is told as a remark; an unknown kind is treated as a PKS.
 */
import { fieldNumber, fieldValue } from '../model/object';
import { monthsSpanned } from '../parse/calendar';
import { instrumentOfNumber } from '../legal/instruments';
import { recordText, recordValue } from '../model/record';
import { writtenText } from './content';
import { fieldCell } from './place';
import { objectOf, recordPlace } from './records';
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
    // Five years are the limit of a PKS; of other documents a longer time is only unusual.
    const severity = named[0] === null || named.includes('PKS') ? {} : { severity: 'info' as const };
    const stated = fieldNumber(object, 'duration');
    if (stated !== null && stated > limit) {
      const cells = [fieldCell(object, 'duration', facts)];
      const params = { text: writtenText(object, 'duration'), months: stated, limit };
      yield { message: 'messageStated', params, object, field: 'duration', cells, ...severity };
      return;
    }
    const start = fieldValue(object, 'start');
    const end = fieldValue(object, 'end');
    if (stated !== null || typeof start !== 'string' || typeof end !== 'string') return;
    const months = monthsSpanned(start, end);
    if (months <= limit) return;
    const cells = [fieldCell(object, 'end', facts), fieldCell(object, 'start', facts)];
    yield { message: 'messageDates', params: { start, end, months, limit }, object, field: 'end', cells, ...severity };
  },
  checkRows: function* ({ months: limit }, facts) {
    for (const row of facts.recordsOf('agreements')) {
      const instrument = recordValue(row, 'instrument') ?? instrumentOfNumber(recordText(row, 'number'));
      const start = recordValue(row, 'start') ?? recordValue(row, 'signedOn');
      const end = recordValue(row, 'end');
      if (instrument !== 'PKS' || typeof start !== 'string' || typeof end !== 'string') continue;
      const months = monthsSpanned(start, end);
      if (months <= limit) continue;
      const cells = [recordPlace(row, ['end'], facts), recordPlace(row, ['start', 'signedOn'], facts)];
      const params = { start, end, months, limit };
      yield { message: 'messageDates', params, object: objectOf(row, facts), field: null, cells };
    }
  },
});
