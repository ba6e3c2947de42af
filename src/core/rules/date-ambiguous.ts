/** date-ambiguous: a date that can be read as two days (03/04/2022), with both readings to choose from. */
import { fieldsOf } from '../model/object';
import { writtenText } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

export const dateAmbiguous = objectRule({
  id: 'date-ambiguous',
  appliesTo: 'object',
  severity: 'info',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: { message: { field: 'label', text: 'text', read: 'date', other: 'date' } },
  check: function* (object, _options, facts) {
    for (const field of fieldsOf(object)) {
      const value = object.fields[field];
      if (!value?.notes.includes('dayMonthOrder')) continue;
      const [other] = value.alternatives;
      if (typeof value.value !== 'string' || typeof other !== 'string') continue;
      const params = { field: `fields.${field}`, text: writtenText(object, field), read: value.value, other };
      yield { message: 'message', params, object, field, cells: [fieldCell(object, field, facts)] };
    }
  },
});
