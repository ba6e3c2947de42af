/**
 * identifier-as-number: a long identifier that Excel holds as a number has lost its last digits (15-digit precision); a
 * telephone number that once was a number lacks its first zero, also where it stands as text by now. Every field, extra
 * column and record.
 */
import { fieldsOf, type FieldValue } from '../model/object';
import { hasLostDigits, hasLostZero, identifierCells } from './identifier-cells';
import { fieldCell } from './place';
import { objectOf, rowCell } from './records';
import { cellKey } from './place';
import { registerRule } from './rule';

export const identifierAsNumber = registerRule({
  id: 'identifier-as-number',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: { message: { text: 'text' }, messageZero: { text: 'text' } },
  cures: ['cureZero'],
  check: function* (_options, facts) {
    const told = new Set<string>();
    for (const found of identifierCells(facts)) {
      const { text, object, field, cell } = found;
      const message = hasLostDigits(found) ? 'message' : hasLostZero(found) ? 'messageZero' : null;
      if (message === null || told.has(cellKey(cell))) continue;
      told.add(cellKey(cell));
      const at = { params: { text }, object, field, cells: [cell] };
      if (message === 'message') yield { ...at, message };
      // The number is known, only its zero is not written.
      else yield { ...at, message, cure: 'cureZero', severity: 'warning' };
    }
    const isLost = (value: FieldValue | undefined): value is FieldValue => value?.notes.includes('digitsLost') === true;
    for (const object of facts.objects) {
      for (const field of fieldsOf(object)) {
        const value = object.fields[field];
        if (!isLost(value)) continue;
        const cell = fieldCell(object, field, facts);
        if (told.has(cellKey(cell))) continue;
        told.add(cellKey(cell));
        yield { message: 'message', params: { text: value.raw }, object, field, cells: [cell] };
      }
    }
    for (const record of facts.records ?? []) {
      for (const value of Object.values(record.fields as Readonly<Record<string, FieldValue>>)) {
        if (!isLost(value)) continue;
        const cells = [value.cell ?? rowCell(record)];
        yield { message: 'message', params: { text: value.raw }, object: objectOf(record, facts), field: null, cells };
      }
    }
  },
});
