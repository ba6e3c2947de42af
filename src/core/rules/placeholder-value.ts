/**
 * placeholder-value: a cell says `terlampir`, `menyusul`, `....` or, where an answer is needed, `-` in place of its
 * content. "Nothing" is a fair answer in many columns (Kendala, No. PKS), so there it is left alone.
 */
import { placeholderKind, type PlaceholderKind } from '../lexicon/placeholders';
import { fieldsOf, fieldText, type FieldId } from '../model/object';
import { writtenText } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

/** Fields in which `-`, `Nihil` and `tidak ada` are no answer. */
const NEEDED: ReadonlySet<FieldId> = new Set<FieldId>([
  'title', 'object', 'kind', 'affair', 'agency', 'partner', 'location', 'background', 'purpose', 'scope', 'benefits',
  'impact', 'legalBasis', 'duration', 'financing', 'indicator', 'target',
]); // prettier-ignore

const MESSAGES = {
  none: 'messageNone',
  deferred: 'messageDeferred',
  ditto: 'messageDitto',
  filler: 'messageFiller',
} as const satisfies Record<PlaceholderKind, string>;

/** Longer texts are content. */
const LONGEST = 100;

const SHAPE = { field: 'label', text: 'text' } as const;

export const placeholderValue = objectRule({
  id: 'placeholder-value',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: { messageNone: SHAPE, messageDeferred: SHAPE, messageDitto: SHAPE, messageFiller: SHAPE },
  check: function* (object, _options, facts) {
    for (const field of fieldsOf(object)) {
      const value = object.fields[field];
      if (value === undefined || field === 'id') continue;
      if (value.raw.length > LONGEST) continue;
      const text = writtenText(object, field);
      const isMarked = value.value === null && value.notes.includes('placeholder');
      const kind = text === '' ? null : (placeholderKind(text) ?? (isMarked ? 'none' : null));
      if (kind === null) continue;
      if (kind === 'none' && !NEEDED.has(field)) continue;
      const isResolved = kind === 'ditto' && value.value !== null;
      // `Dalam proses` is a placeholder in a scope and a status in Status, where it was read as one.
      if (kind !== 'ditto' && value.value !== null && fieldText(object, field) !== text) continue;
      const cells = [fieldCell(object, field, facts)];
      const params = { field: `fields.${field}`, text };
      const at = { object, field, cells, ...(isResolved ? { severity: 'info' as const } : {}) };
      yield { ...at, message: MESSAGES[kind], params };
    }
  },
});
