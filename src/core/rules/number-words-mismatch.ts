/**
 * number-words-mismatch: a number given in digits and in words says the same both times, in every field of an object.
 */
import { findNumberClashes } from '../lexicon/number-words';
import { fieldsOf } from '../model/object';
import { cellKey, fieldCell } from './place';
import { objectRule } from './rule';

export const numberWordsMismatch = objectRule({
  id: 'number-words-mismatch',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { field: 'label', digits: 'text', words: 'text', wordsValue: 'number' },
  },
  check: function* (object, _options, facts) {
    const seen = new Set<string>();
    for (const field of fieldsOf(object)) {
      const raw = object.fields[field]?.raw ?? '';
      const clashes = findNumberClashes(raw);
      if (clashes.length === 0) continue;
      // Two fields may be read from one cell.
      const cell = fieldCell(object, field, facts);
      if (seen.has(cellKey(cell))) continue;
      seen.add(cellKey(cell));
      for (const { digits, words, wordsValue } of clashes) {
        const params = { field: `fields.${field}`, digits, words, wordsValue };
        yield { message: 'message', params, object, field, cells: [cell] };
      }
    }
  },
});
