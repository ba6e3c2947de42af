/** object-outside-authority: what is cooperated on is an affair of the region, not one of the absolute affairs of the centre. */
import { ABSOLUTE_AFFAIRS } from '../legal/absolute-affairs';
import type { FieldId } from '../model/object';
import { normaliseText } from '../parse/text';
import { writtenText } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

/** Fields that say what is cooperated on; a cell of the first two may name an affair and nothing else. */
const SEARCHED = ['affair', 'object', 'title', 'scope'] as const satisfies readonly FieldId[];
const NAMES: ReadonlySet<FieldId> = new Set<FieldId>(['affair', 'object']);

const SHOWN =
  /politik|negeri|diplomat|konsulat|kedutaan|negara|pertahanan|keamanan|militer|alutsista|intelijen|terorisme|pidana|senjata|yustisi|peradilan|kehakiman|hakim|jaksa|pengadilan|perkara|grasi|amnesti|abolisi|moneter|fiskal|uang|bunga|agama|haji/i;

export const objectOutsideAuthority = objectRule({
  id: 'object-outside-authority',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'UU 23/2014; PP 28/2018', confidence: 'memory', mark: 'H' },
  options: {},
  messages: { message: { field: 'label', affair: 'label' } },
  check: function* (object, _options, facts) {
    for (const field of SEARCHED) {
      const text = writtenText(object, field);
      if (text === '' || !SHOWN.test(text)) continue;
      const plain = normaliseText(text);
      const affair = ABSOLUTE_AFFAIRS.find(
        ({ pattern, alone }) => pattern.test(plain) || (NAMES.has(field) && alone.test(plain)),
      );
      if (affair === undefined) continue;
      const params = { field: `fields.${field}`, affair: `rules.object-outside-authority.${affair.id}` };
      yield { message: 'message', params, object, field, cells: [fieldCell(object, field, facts)] };
      return;
    }
  },
}); // prettier-ignore
